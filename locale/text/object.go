package text

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// The reasons for which a text is not an object of texts.
var (
	errNotAnObject = errors.New("not a JSON object of strings")
	errNotUTF8     = errors.New("not UTF-8")
	errDoubled     = errors.New("a language appears twice")
)

// appendString appends a text as a JSON string.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ':
			b = append(b, `\u00`...)
			b = append(b, "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}

// objectReader reads a JSON object of strings. It is small: encoding/json would be a third of a program that only looks up
// regions.
type objectReader struct{ rest string }

// object returns the members of the object that is the whole text; null has none.
func (r *objectReader) object() (map[string]string, error) {
	if !utf8.ValidString(r.rest) {
		return nil, errNotUTF8
	}
	if r.take("null") {
		return nil, r.end()
	}
	if !r.take("{") {
		return nil, errNotAnObject
	}
	all := map[string]string{}
	for !r.take("}") {
		if len(all) > 0 && !r.take(",") {
			return nil, errNotAnObject
		}
		key, isKey := r.text()
		isMember := isKey && r.take(":")
		value, isText := r.text()
		if !isMember || !isText {
			return nil, errNotAnObject
		}
		if _, isDoubled := all[key]; isDoubled {
			return nil, errDoubled
		}
		all[key] = value
	}
	return all, r.end()
}

func (r *objectReader) end() error {
	if r.space(); r.rest != "" {
		return errNotAnObject
	}
	return nil
}

func (r *objectReader) space() { r.rest = strings.TrimLeft(r.rest, " \t\r\n") }

// take passes over a token and reports whether it comes next.
func (r *objectReader) take(token string) bool {
	r.space()
	rest, found := strings.CutPrefix(r.rest, token)
	r.rest = rest
	return found
}

// text returns the string that comes next.
func (r *objectReader) text() (string, bool) {
	if !r.take(`"`) {
		return "", false
	}
	var b strings.Builder
	for {
		i := strings.IndexAny(r.rest, "\"\\")
		if i < 0 || strings.ContainsFunc(r.rest[:i], func(c rune) bool { return c < ' ' }) {
			return "", false
		}
		b.WriteString(r.rest[:i])
		isEnd := r.rest[i] == '"'
		r.rest = r.rest[i+1:]
		if isEnd {
			return b.String(), true
		}
		c, isEscape := r.escape()
		if !isEscape {
			return "", false
		}
		b.WriteRune(c)
	}
}

// escape returns the character of the escape that comes next, behind its backslash.
func (r *objectReader) escape() (rune, bool) {
	if r.rest == "" {
		return 0, false
	}
	kind := r.rest[0]
	r.rest = r.rest[1:]
	if i := strings.IndexByte(`"\/bfnrt`, kind); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	if kind != 'u' {
		return 0, false
	}
	c, isUnit := r.unit()
	if !isUnit || !utf16.IsSurrogate(c) {
		return c, isUnit
	}
	rest, isPair := strings.CutPrefix(r.rest, `\u`)
	if !isPair {
		return 0, false
	}
	r.rest = rest
	low, isUnit := r.unit()
	c = utf16.DecodeRune(c, low)
	return c, isUnit && c != utf8.RuneError
}

// unit returns the number of four hexadecimal digits.
func (r *objectReader) unit() (rune, bool) {
	if len(r.rest) < 4 {
		return 0, false
	}
	n, err := strconv.ParseUint(r.rest[:4], 16, 16)
	r.rest = r.rest[4:]
	return rune(n), err == nil
}
