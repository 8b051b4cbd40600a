package dataset

import (
	"bytes"
	"encoding/json"
)

// members are those of a JSON object, in order.
type members []struct {
	name  string
	value json.RawMessage
}

// of returns the value of a name, nil if there is none.
func (m members) of(name string) json.RawMessage {
	for _, one := range m {
		if one.name == name {
			return one.value
		}
	}
	return nil
}

// membersOf returns the members of a JSON object without spaces between its tokens.
func membersOf(object json.RawMessage) members {
	all := make(members, 0, 8)
	for at := 1; at < len(object) && object[at] == '"'; at++ {
		name := object[at:valueEnd(object, at)]
		start := at + len(name) + 1
		at = valueEnd(object, start)
		all = append(all, struct {
			name  string
			value json.RawMessage
		}{textOfJSON(name), object[start:at]})
	}
	return all
}

// elementsOf returns the elements of a JSON array without spaces between its tokens.
func elementsOf(array json.RawMessage) []json.RawMessage {
	var all []json.RawMessage
	for at := 1; at < len(array) && array[at] != ']'; at++ {
		end := valueEnd(array, at)
		all = append(all, array[at:end])
		at = end
	}
	return all
}

// valueEnd returns the offset behind the value that begins at an offset.
func valueEnd(text json.RawMessage, at int) int {
	for depth := 0; at < len(text); at++ {
		switch text[at] {
		case '"':
			for at++; at < len(text) && text[at] != '"'; at++ {
				if text[at] == '\\' {
					at++
				}
			}
			if depth == 0 {
				return min(at+1, len(text))
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth < 0 {
				return at
			} else if depth == 0 {
				return at + 1
			}
		case ',', ':':
			if depth == 0 {
				return at
			}
		}
	}
	return len(text)
}

// textOfJSON returns the text of a JSON string, and other values as they are.
func textOfJSON(value json.RawMessage) string {
	if len(value) < 2 || value[0] != '"' {
		return string(value)
	}
	var text string
	if bytes.IndexByte(value, '\\') < 0 {
		return string(value[1 : len(value)-1])
	} else if json.Unmarshal(value, &text) != nil {
		return ""
	}
	return text
}
