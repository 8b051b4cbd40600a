package character

import (
	"unicode"

	"golang.org/x/text/width"
)

// Columns returns the number of columns in which a terminal draws a text: two for a wide character of East Asia and for most
// emoji, none for a mark on the character before and for a sign that is not seen.
func Columns(s string) int {
	n := 0
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

func columnsOf(r rune) int {
	if r >= ' ' && r < 0x7f {
		return 1
	}
	isJamo := r >= 0x1160 && r <= 0x11ff // vowels and finals of Hangul, which are drawn into the syllable before
	switch kind := width.LookupRune(r).Kind(); {
	case isJamo, unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case kind == width.EastAsianWide, kind == width.EastAsianFullwidth:
		return 2
	}
	return 1
}
