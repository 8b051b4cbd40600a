package tabular

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// Split appends the fields of a line to fields, unquoting them in place. If a field is wrong, it is the last one, and the
// reason says why. A line of over [MaxFields] fields is split only in part.
func Split(fields [][]byte, line []byte, comma byte) ([][]byte, string) {
	if bytes.IndexByte(line, '"') >= 0 {
		return splitQuoted(fields, line, comma)
	}
	fields, _ = splitPlain(fields, line, comma)
	return fields, ""
}

// splitPlain appends the fields of a line without quotes, and reports whether it is ASCII.
func splitPlain(fields [][]byte, line []byte, comma byte) ([][]byte, bool) {
	const ones, low = 0x0101010101010101, 0x7F7F7F7F7F7F7F7F
	commas := uint64(comma) * ones
	begin, i, seen := 0, 0, uint64(0)
	for ; i+8 <= len(line); i += 8 { // eight bytes at a time, because fields are short
		word := binary.LittleEndian.Uint64(line[i:])
		seen |= word
		differ := word ^ commas
		for found := ^((differ&low + low) | differ | low); found != 0; found &= found - 1 {
			at := i + bits.TrailingZeros64(found)/8
			fields, begin = append(fields, line[begin:at]), at+1
		}
	}
	for ; i < len(line); i++ {
		c := line[i]
		seen |= uint64(c)
		if c == comma {
			fields, begin = append(fields, line[begin:i]), i+1
		}
	}
	return append(fields, line[begin:]), seen&^low == 0
}

// splitQuoted appends the fields of a line with quotes, unquoting them in place, up to one more than there may be.
func splitQuoted(fields [][]byte, line []byte, comma byte) ([][]byte, string) {
	for rest := line; len(fields) <= MaxFields; {
		field, after, reason := fieldOf(rest, comma)
		fields = append(fields, field)
		if reason != "" || after == nil {
			return fields, reason
		}
		rest = after
	}
	return fields, ""
}

// fieldOf returns the first field of rest and what follows its delimiter, nil after the last field.
func fieldOf(rest []byte, comma byte) (field, after []byte, reason string) {
	if len(rest) == 0 || rest[0] != '"' {
		if i := bytes.IndexByte(rest, comma); i >= 0 {
			field, after = rest[:i], rest[i+1:]
		} else {
			field = rest
		}
		if bytes.IndexByte(field, '"') >= 0 {
			return field, nil, "quote in an unquoted field"
		}
		return field, after, ""
	}
	out := rest[1:1]
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] != '"':
			out = append(out, rest[i])
		case i+1 < len(rest) && rest[i+1] == '"':
			out = append(out, '"')
			i++
		case i+1 == len(rest):
			return out, nil, ""
		case rest[i+1] == comma:
			return out, rest[i+2:], ""
		default:
			return out, nil, "text after a closing quote"
		}
	}
	return out, nil, "unclosed quote"
}
