package character

import (
	"strings"
	"unicode"
)

// Line makes a text one line of valid UTF-8 that keeps its order: control characters and separators of lines become
// spaces, characters that override the direction of text are left out, and what is not a character becomes U+FFFD.
// Marks of a direction stay.
func Line(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
			return -1
		case r == '\ufffe', r == '\uffff':
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd")))
}
