package character

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible returns a text in which every character that cannot be seen, or does harm where it is shown, is written as an
// escape: \u200b, \x1b, \xff for a byte that is not UTF-8. Spaces between other characters, and joiners and marks where
// they have a meaning, stay.
func Visible(s string) string {
	if isClean(s) {
		return s
	}
	hasRightToLeft := strings.ContainsFunc(s, isRightToLeft)
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		b.WriteString(visible(s, i, r, size, hasRightToLeft))
		i += size
	}
	return b.String()
}

// IsHidden reports whether a character cannot be seen or does harm where it is shown, wherever it stands.
func IsHidden(r rune) bool {
	return unicode.IsControl(r) || r == 0x2028 || r == 0x2029 || IsOverride(r) || isInvisible(r)
}

func isClean(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// visible returns the character r, which has that size at s[i], or an escape for it.
func visible(s string, i int, r rune, size int, hasRightToLeft bool) string {
	switch {
	case r == utf8.RuneError && size <= 1:
		return fmt.Sprintf(`\x%02x`, s[i])
	case r < 0x80 && unicode.IsControl(r):
		return fmt.Sprintf(`\x%02x`, r)
	case unicode.IsControl(r), IsOverride(r), r == 0x2028, r == 0x2029, isMisplaced(s, i, r, hasRightToLeft):
		if r > 0xffff {
			return fmt.Sprintf(`\U%08x`, r)
		}
		return fmt.Sprintf(`\u%04x`, r)
	}
	return s[i : i+size]
}
