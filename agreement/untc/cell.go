package untc

import (
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/civil"
)

// entry is a date in a cell, with what stands behind it.
type entry struct {
	text      string
	at, end   int // the place of the date, and of what belongs to it, in the cell
	day       civil.Date
	letter    string
	marks     []string
	bracketed bool
	reason    string // why the date is not a day
}

// cell is what a cell consists of: dates, and other text.
type cell struct {
	entries []entry
	rest    string
}

// readCell reads a cell: dates, each with a letter and footnote marks, with spaces, commas or semicolons between them, and
// with brackets around those that no longer hold. IsLetter reports whether a symbol is a letter of the table.
func readCell(text string, order DateOrder, isLetter func(string) bool) cell {
	text = plain(text)
	var c cell
	var rest []string
	isBracketed := false
	for at := 0; at < len(text); {
		n := 1
		switch d := readDate(text[at:], order); {
		case strings.IndexByte(" \t,;", text[at]) >= 0:
		case text[at] == '[' && bracketed(text[at:]) == "":
			isBracketed = true
		case text[at] == ']':
			isBracketed = false
		case d.n > 0:
			n = d.n
			c.entries = append(c.entries, entry{at: at, end: at + n, day: d.day, reason: d.reason, bracketed: isBracketed})
		default:
			if n = c.suffix(text, at, isLetter); n == 0 {
				n = junk(text[at:])
				rest = append(rest, text[at:at+n])
			}
		}
		at += n
	}
	for i := range c.entries {
		c.entries[i].text = text[c.entries[i].at:c.entries[i].end]
	}
	if c.rest = strings.Join(rest, " "); isBlank(c.rest) {
		c.rest = ""
	}
	return c
}

// suffix reads a letter or a footnote mark behind the last date and returns its length, 0 if there is none.
func (c *cell) suffix(text string, at int, isLetter func(string) bool) int {
	if len(c.entries) == 0 {
		return 0
	}
	last := &c.entries[len(c.entries)-1]
	letter, n := readLetter(text[at:], isLetter)
	if n > 0 && last.letter == "" && len(last.marks) == 0 {
		last.letter, last.end = letter, at+n
		return n
	}
	mark, n := readMark(text[at:])
	if n > 0 {
		last.marks, last.end = append(last.marks, mark), at+n
	}
	return n
}

// readLetter reads the letter of an instrument, with or without brackets: one or two letters, or a text that is known to be
// a letter of the table.
func readLetter(text string, isKnown func(string) bool) (letter string, n int) {
	inner, isOpen := strings.CutPrefix(text, "(")
	n = run(inner, isLetter)
	if n == 0 {
		_, n = utf8.DecodeRuneInString(inner)
	}
	letter = inner[:n]
	if n == 0 || !isKnown(letter) && (!isLetter(letter[0]) || n > 2 || strings.HasPrefix(inner[n:], "/")) {
		return "", 0
	}
	if !isOpen {
		return letter, n
	}
	if !strings.HasPrefix(inner[n:], ")") {
		return "", 0
	}
	return letter, n + 2
}

// junk returns the length of a word that is nothing known.
func junk(text string) int {
	n := strings.IndexAny(text, " \t,;[]")
	switch {
	case n < 0:
		return len(text)
	case n == 0:
		return 1
	}
	return n
}

// firstDate returns where the first date in a text begins, or -1. A date begins a word.
func firstDate(text string, order DateOrder) int {
	for at := 0; at < len(text); at++ {
		begins := at == 0 || !isLetter(text[at-1]) && !isDigit(text[at-1]) && text[at-1] < utf8.RuneSelf
		if begins && readDate(text[at:], order).n > 0 {
			return at
		}
	}
	return -1
}
