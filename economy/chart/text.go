package chart

import (
	"html"
	"strings"
	"unicode"
)

// The sizes of fonts in pixels.
const (
	titleSize  = 20
	fontSize   = 13
	lineHeight = 18
)

// runeWidth returns the width of a character in hundredths of the size of the font: rather more than in the usual fonts.
func runeWidth(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Cf):
		return 0
	case isFullWidth(r):
		return 102
	case strings.ContainsRune("iljtfrI.,:;'|!()[] \u00a0\u202f-", r):
		return 40
	case strings.ContainsRune("mwMWЖШЩЮМФЫжшщюмфыӨҚҢ@%", r), unicode.IsUpper(r):
		return 82
	}
	return 64
}

func isFullWidth(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xff60
}

// textWidth returns the width of a text in pixels, rounded up.
func textWidth(s string, size int) int {
	sum := 0
	for _, r := range s {
		sum += runeWidth(r)
	}
	return (sum*size + 99) / 100
}

// wrap divides a text into rows of at most a width, between words and between full-width characters. A text of more
// rows than most ends with an ellipsis.
func wrap(s string, width, size, most int) []string {
	var rows []string
	row := ""
	for _, part := range parts(s) {
		if row != "" && textWidth(row+strings.TrimRight(part, " "), size) > width {
			rows = append(rows, strings.TrimSpace(row))
			row = ""
		}
		row += part
	}
	rows = append(rows, strings.TrimSpace(row))
	if len(rows) > most {
		rows = rows[:most]
		rows[most-1] += " …"
	}
	for i := range rows {
		rows[i] = cut(rows[i], width, size)
	}
	return rows
}

// parts divides a text behind spaces and between full-width characters; punctuation stays with what is before it.
func parts(s string) []string {
	var all []string
	from := 0
	before := rune(0)
	for i, r := range s {
		if before == ' ' || before != 0 && isFullWidth(before) && !unicode.IsPunct(r) {
			all = append(all, s[from:i])
			from = i
		}
		before = r
	}
	return append(all, s[from:])
}

// cut shortens a text to a width, with an ellipsis.
func cut(s string, width, size int) string {
	if textWidth(s, size) <= width {
		return s
	}
	sum := textWidth("…", size)
	for i, r := range s {
		if sum += runeWidth(r) * size / 100; sum > width {
			return strings.TrimSpace(s[:i]) + "…"
		}
	}
	return s
}

func escape(s string) string { return html.EscapeString(s) }
