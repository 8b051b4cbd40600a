package locale

import (
	"unicode"
	"unicode/utf8"
)

// noBreakSpace is what CLDR's currency spacing puts between a currency and a digit that it touches;
// it is the same in every locale.
const noBreakSpace = "\u00a0"

// spaceAfter reports whether a space belongs between a prefix and the first digit: where the
// prefix ends with the currency, and that with neither a symbol nor a space.
func (a *affix) spaceAfter(symbol string) bool {
	if !a.currency || a.after != "" || symbol == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(symbol)
	return spaced(r)
}

// spaceBefore is the same for a suffix, which begins with the currency.
func (a *affix) spaceBefore(symbol string) bool {
	if !a.currency || a.before != "" || symbol == "" {
		return false
	}
	r, _ := utf8.DecodeRuneInString(symbol)
	return spaced(r)
}

// spaced is CLDR's set [[:^S:]&[:^Z:]].
func spaced(r rune) bool {
	switch r {
	case '$', ' ', '+', '<', '=', '>', '^', '`', '|', '~':
		return false
	}
	return r < utf8.RuneSelf || !unicode.In(r, unicode.S, unicode.Z)
}
