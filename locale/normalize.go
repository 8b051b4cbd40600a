package locale

import (
	"unicode"
	"unicode/utf8"
)

// normalize drops the marks that only direct the text, and makes every run of spaces one space,
// none at the ends.
func normalize(dst []byte, text string) []byte {
	space := false
	for _, c := range text {
		switch {
		case c == ' ' || c >= 0x80 && unicode.Is(unicode.Zs, c) || c == '\t':
			space = len(dst) > 0
		case isDirection(c):
		default:
			if space {
				dst, space = append(dst, ' '), false
			}
			dst = utf8.AppendRune(dst, c)
		}
	}
	return dst
}

// isDirection reports marks of bidirectional text.
func isDirection(c rune) bool {
	return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
}
