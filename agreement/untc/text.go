package untc

import (
	"strings"
	"unicode/utf8"
)

// tidy returns the text with single spaces: spaces of all widths and line breaks become one, and characters without a width
// are removed.
func tidy(text string) string { return strings.Join(strings.Fields(plain(text)), " ") }

// plain replaces the spaces and hyphens that do not break by plain ones, and removes characters without a width.
func plain(text string) string {
	if isASCII(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u00a0', '\u2007', '\u2009', '\u200a', '\u202f', '\u3000':
			return ' '
		case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
			return -1
		case '\u2010', '\u2011':
			return '-'
		}
		return r
	}, text)
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// run returns the length of the longest beginning of text whose bytes are all of a kind.
func run(text string, is func(byte) bool) int {
	n := 0
	for n < len(text) && is(text[n]) {
		n++
	}
	return n
}

// isBlank reports whether a cell stands for nothing: it is empty, or has only dashes and dots.
func isBlank(cell string) bool { return strings.Trim(cell, " \t.-–—…") == "" }
