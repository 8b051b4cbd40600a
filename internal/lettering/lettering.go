// Package lettering says how much room texts take in drawings, and divides them into rows. Sizes are in pixels. They are
// estimates, because whoever looks at an SVG image has their own fonts: rather more than in the usual ones.
package lettering

import (
	"strings"
	"unicode"
)

// Pixels is a type of sizes.
type Pixels interface{ ~int | ~int64 }

// wide and narrow letters of the scripts whose letters differ most.
const (
	narrowLetters = "iljtfrI.,:;'|!()[]‘’·- "
	wideLetters   = "mwMWЖШЩЮМФЫДжшщюмфыдӨҚҢ@%—"
)

// runeWidth returns the width of a character in hundredths of the size of the font: rather more than in the usual fonts,
// which differ by a quarter.
func runeWidth[P Pixels](r rune) P {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case isFullWidth(r):
		return 102
	case strings.ContainsRune(narrowLetters, r):
		return 42
	case strings.ContainsRune(wideLetters, r):
		return 98
	case unicode.IsUpper(r):
		return 76
	case r > 0x2000 || r > 0x600 && r < 0x1e00:
		return 110
	}
	return 66
}

// isFullWidth reports whether a character is as wide as it is high, as those of Chinese are. Between two of them a line can
// end.
func isFullWidth(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xff60
}

// Width returns the width of a text in a font of a size, rounded up.
func Width[P Pixels](s string, size P) P {
	var sum P
	for _, r := range s {
		sum += runeWidth[P](r)
	}
	return (sum*size + 99) / 100
}

// Wrap divides a text of a size into rows that are not wider than width, or by a quarter for a word by itself; a longer word is
// divided. A text of more rows than most ends with an ellipsis.
func Wrap[P Pixels](text string, width, size P, most int) []string {
	var rows []string
	row := ""
	for _, part := range parts(text) {
		if len(rows) > most {
			break
		}
		switch {
		case row == "" || Width(row+strings.TrimRight(part, " "), size) <= width:
			row += part
		default:
			rows, row = append(rows, row), part
		}
		for len(rows) <= most && Width(strings.TrimRight(row, " "), size) > width*5/4 {
			head, tail := split(row, width, size)
			if tail == "" {
				break
			}
			rows, row = append(rows, head), tail
		}
	}
	rows = append(rows, row)
	for i := range rows {
		rows[i] = strings.TrimSpace(rows[i])
	}
	if len(rows) > most {
		rows = rows[:most]
		last, _ := split(rows[most-1], width-size, size)
		rows[most-1] = strings.TrimSpace(last) + "…"
	}
	return rows
}

// parts divides a text where a line can end: behind a space or a hyphen, and before and behind a full-width character.
// Closing punctuation stays with what is before it.
func parts(s string) []string {
	var all []string
	var part strings.Builder
	var before rune
	for _, r := range s {
		isEnd := before == ' ' || before == '-' || before != 0 && (isFullWidth(before) || isFullWidth(r)) && !isClosing(r) && !isOpening(before)
		if isEnd && part.Len() > 0 {
			all = append(all, part.String())
			part.Reset()
		}
		part.WriteRune(r)
		before = r
	}
	return append(all, part.String())
}

func isClosing(r rune) bool {
	return unicode.In(r, unicode.Pe, unicode.Pf) || strings.ContainsRune("，。、；：！？…", r)
}
func isOpening(r rune) bool { return unicode.In(r, unicode.Ps, unicode.Pi) }

// split divides a word before the character with which it is wider than width. The head has one character at least.
func split[P Pixels](word string, width, size P) (head, tail string) {
	var sum P
	for i, r := range word {
		if sum += runeWidth[P](r) * size; sum > width*100 && i > 0 {
			return word[:i], word[i:]
		}
	}
	return word, ""
}

// Cut shortens a text to a width, with an ellipsis.
func Cut[P Pixels](s string, width, size P) string {
	if Width(s, size) <= width {
		return s
	}
	head, _ := split(s, width-Width("…", size), size)
	return strings.TrimSpace(head) + "…"
}
