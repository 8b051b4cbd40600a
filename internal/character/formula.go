package character

import "strings"

// formulaSigns begin what a spreadsheet takes for a formula, also in full width.
const formulaSigns = "=+-@＝＋－＠"

// Guarded puts an apostrophe before each character that a spreadsheet would take for the beginning of a formula: where
// the text begins, and where a cell would begin if the spreadsheet split the line at another character. [Unguarded] takes
// exactly these apostrophes away, so that guarding changes nothing.
func Guarded(text string) string {
	if !strings.ContainsAny(text, formulaSigns) {
		return text
	}
	var b strings.Builder
	isFirst := true
	for _, r := range text {
		if isFirst && strings.ContainsRune(formulaSigns, r) {
			b.WriteByte('\'')
		}
		isFirst = beginsCell(r, isFirst)
		b.WriteRune(r)
	}
	return b.String()
}

// Unguarded takes away the apostrophes that [Guarded] adds.
func Unguarded(text string) string {
	if !strings.Contains(text, "'") || !strings.ContainsAny(text, formulaSigns) {
		return text
	}
	var b strings.Builder
	isFirst := true
	for i, r := range text {
		isGuard := false
		if r == '\'' && isFirst && i+1 < len(text) {
			next := []rune(text[i+1 : min(i+5, len(text))])[0]
			isGuard = strings.ContainsRune(formulaSigns, next)
		}
		isFirst = beginsCell(r, isFirst)
		if !isGuard {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// beginsCell reports whether a cell may begin behind a character.
func beginsCell(r rune, isFirst bool) bool {
	switch r {
	case ';', ',', '\t', '\n', '\r':
		return true
	case ' ', '"', '\'':
		return isFirst
	}
	return false
}
