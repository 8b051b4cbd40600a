package strictjson

import (
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

// failure is a reason without its path; the decoder adds that.
type failure struct {
	offset       int
	reason, hint string
}

func (s *scanner) fail(offset int, reason, hint string) *failure {
	return &failure{offset, reason, hint}
}

// space skips white space and returns the next byte, 0 at the end.
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

// kind names the value that begins with a byte, for error messages.
func kind(c byte) string {
	switch {
	case c == '"':
		return "a string"
	case c == '{':
		return "an object"
	case c == '[':
		return "an array"
	case c == '-' || c >= '0' && c <= '9':
		return "a number"
	case c == 0:
		return "the end of the document"
	}
	return "the character " + strconv.QuoteRune(rune(c))
}

// expect consumes one byte of punctuation.
func (s *scanner) expect(c byte, hint string) *failure {
	if got := s.space(); got != c {
		return s.fail(s.pos, "want "+strconv.QuoteRune(rune(c))+", not "+s.found(), hint)
	}
	s.pos++
	return nil
}

// found describes what stands at the current position.
func (s *scanner) found() string {
	if s.pos >= len(s.text) {
		return kind(0)
	}
	if r, _ := utf8.DecodeRuneInString(s.text[s.pos:]); r >= utf8.RuneSelf {
		return "the character " + strconv.QuoteRune(r)
	}
	for _, word := range []string{"true", "false", "null"} {
		if strings.HasPrefix(s.text[s.pos:], word) {
			return word
		}
	}
	if s.text[s.pos] == 0 {
		return "the character '\\x00'"
	}
	return kind(s.text[s.pos])
}

// string reads a string token. Without escapes the result is a part of the text.
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
	return "", s.fail(start, "string without an end", `add the closing "`)
}

// control explains a control character in the string that begins at start: at the end of a line it is mostly the
// closing quote that is missing.
func (s *scanner) control(start, i int) *failure {
	if c := s.text[i]; c == '\n' || c == '\r' {
		return s.fail(start, "string without an end", `add the closing ", or write \n for a line break`)
	}
	return s.fail(i, "control character in a string", `write \t or \u00XX`)
}

// escaped reads on from the first backslash, at i, of the string that begins at start.
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
			return "", s.fail(i, "bad escape in a string", `write \\ for a backslash`)
		}
		b.WriteRune(r)
		i += size
	}
	return "", s.fail(start, "string without an end", `add the closing "`)
}

// simple holds the one-letter escapes and what they stand for.
const simple, meant = `"\/bfnrt`, "\"\\/\b\f\n\r\t"

// unescape reads the escape at the beginning of text; size 0 means that it is none.
func unescape(text string) (r rune, size int) {
	if len(text) < 2 {
		return 0, 0
	}
	if i := strings.IndexByte(simple, text[1]); i >= 0 {
		return rune(meant[i]), 2
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

// number reads a number token of JSON's grammar.
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
		return "", s.fail(start, "malformed number "+strconv.Quote(token), "")
	}
	return token, nil
}
