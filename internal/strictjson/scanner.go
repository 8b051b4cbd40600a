package strictjson

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner reads tokens of a JSON text that is known to be UTF-8.
type scanner struct {
	text string
	pos  int
}

// space skips white space and returns the byte behind it, 0 at the end.
func (s *scanner) space() byte {
	for s.pos < len(s.text) {
		switch c := s.text[s.pos]; c {
		case ' ', '\t', '\n', '\r':
			s.pos++
		default:
			return c
		}
	}
	return 0
}

// string reads a string token. The result of one without escapes shares the memory of the text.
func (s *scanner) string() (string, *failure) {
	start := s.pos
	s.pos++
	for i := s.pos; i < len(s.text); i++ {
		switch c := s.text[i]; {
		case c == '"':
			value := s.text[s.pos:i]
			s.pos = i + 1
			return value, nil
		case c == '\\':
			return s.escaped(start, i)
		case c < ' ':
			return "", s.control(start, i)
		}
	}
	return "", s.endless(start, "the end of the document")
}

// endless is the failure of a string without a closing quotation mark.
func (s *scanner) endless(start int, found string) *failure {
	return expected(start, "the closing quotation mark", say(found), say(`add ", or write \n for a line break`))
}

// control is the failure of the control character at i in the string that begins at start. At the end of a line the
// closing quotation mark is probably missing.
func (s *scanner) control(start, i int) *failure {
	c := s.text[i]
	if c == '\n' || c == '\r' {
		return s.endless(start, "the end of the line")
	}
	example := fmt.Sprintf(`\u%04x`, c)
	if c == '\t' {
		example = `\t`
	}
	return expected(i, "text", say(fmt.Sprintf("U+%04X", c)), write(example))
}

// escaped reads on from the first backslash, at i, in the string that begins at start.
func (s *scanner) escaped(start, i int) (string, *failure) {
	var b strings.Builder
	b.WriteString(s.text[s.pos:i])
	for i < len(s.text) {
		c := s.text[i]
		switch {
		case c == '"':
			s.pos = i + 1
			return b.String(), nil
		case c < ' ':
			return "", s.control(start, i)
		case c != '\\':
			b.WriteByte(c)
			i++
			continue
		}
		r, size := unescape(s.text[i:])
		if size == 0 {
			return "", s.badEscape(i)
		}
		b.WriteRune(r)
		i += size
	}
	return "", s.endless(start, "the end of the document")
}

// badEscape is the failure of the backslash at i.
func (s *scanner) badEscape(i int) *failure {
	if _, isHex := hex4(s.text[i:]); isHex {
		return expected(i, "both halves of a surrogate pair", say(s.text[i:i+6]), say("write the character itself"))
	}
	_, size := utf8.DecodeRuneInString(s.text[i+1:])
	return expected(i, "a JSON escape", say(s.text[i:i+1+size]), say(`write \\ for a backslash`))
}

// simple has the one-letter escapes, decoded what they stand for.
const simple, decoded = `"\/bfnrt`, "\"\\/\b\f\n\r\t"

// unescape reads the escape that text begins with. Its size is 0 if there is none.
func unescape(text string) (r rune, size int) {
	if len(text) < 2 {
		return 0, 0
	}
	if i := strings.IndexByte(simple, text[1]); i >= 0 {
		return rune(decoded[i]), 2
	}
	r, ok := hex4(text)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	low, ok := hex4(text[6:])
	if r = utf16.DecodeRune(r, low); !ok || r == utf8.RuneError {
		return 0, 0
	}
	return r, 12
}

// hex4 reads \uXXXX.
func hex4(text string) (rune, bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(text[2:6], 16, 16)
	return rune(n), err == nil
}

// number reads a number token.
func (s *scanner) number() (string, *failure) {
	start := s.pos
	for s.pos < len(s.text) && strings.IndexByte("+-.eE0123456789", s.text[s.pos]) >= 0 {
		s.pos++
	}
	token := s.text[start:s.pos]
	digits := strings.TrimPrefix(token, "-")
	_, err := strconv.ParseFloat(token, 64)
	syntax := err != nil && err.(*strconv.NumError).Err == strconv.ErrSyntax
	leadingZero := len(digits) > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9'
	if syntax || leadingZero || digits == "" || digits[0] < '0' || digits[0] > '9' || strings.Contains(token, ".e") || strings.HasSuffix(token, ".") {
		return "", expected(start, "a number", quoted(token), Words{})
	}
	return token, nil
}
