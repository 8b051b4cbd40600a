package locale

import (
	"unicode"
	"unicode/utf8"
)

// noBreakSpace is the space that CLDR's currency spacing puts between a currency and a digit next to it. It is the
// same in every locale.
const noBreakSpace = "\u00a0"

// spaceAfter reports whether a space belongs between a prefix and the first digit: if the prefix ends with the
// currency and the currency ends with neither a symbol nor a space.
func (a *affix) spaceAfter(symbol string) bool {
	if !a.currency || a.after != "" || symbol == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(symbol)
	return spaced(r)
}

// spaceBefore reports the same for a suffix, which begins with the currency.
func (a *affix) spaceBefore(symbol string) bool {
	if !a.currency || a.before != "" || symbol == "" {
		return false
	}
	r, _ := utf8.DecodeRuneInString(symbol)
	return spaced(r)
}

// spaced reports whether r is in CLDR's set [[:^S:]&[:^Z:]].
func spaced(r rune) bool {
	switch r {
	case '$', ' ', '+', '<', '=', '>', '^', '`', '|', '~':
		return false
	}
	return r < utf8.RuneSelf || !unicode.In(r, unicode.S, unicode.Z)
}
