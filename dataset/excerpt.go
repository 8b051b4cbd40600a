package dataset

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/character"
)

// excerptWidth is the number of characters of a long line that are shown on either side of the caret.
const excerptWidth = 50

// excerpt returns the line of a spot with a caret below the position, "" for a value that was not read.
func (s spot) excerpt() string {
	if s.from == nil {
		return ""
	}
	text := s.from.text
	cut := max(s.offset-utf8.UTFMax*(excerptWidth+1), 0) // a line may be as long as the file
	start := max(cut, strings.LastIndexAny(text[cut:s.offset], "\r\n")+1+cut)
	before := []rune(strings.ToValidUTF8(text[start:s.offset], "\ufffd"))
	after := text[s.offset:min(len(text), s.offset+utf8.UTFMax*(excerptWidth+1))]
	if end := strings.IndexAny(after, "\r\n"); end >= 0 {
		after = after[:end]
	}
	rest := []rune(strings.ToValidUTF8(after, "\ufffd"))
	lead, trail := "", ""
	if len(before) > excerptWidth {
		before, lead = before[len(before)-excerptWidth:], "…"
	}
	if len(rest) > excerptWidth {
		rest, trail = rest[:excerptWidth], "…"
	}
	shown := lead + printable(string(before))
	margin := fmt.Sprintf("%5d | ", s.Line)
	caret := strings.Repeat(" ", len(margin)-2) + "| " + strings.Repeat(" ", cells(shown)) + "^"
	return margin + shown + printable(string(rest)) + trail + "\n" + caret
}

// cells returns the number of columns in which a terminal draws a text: two for a wide character of East Asia, none for a
// mark on the character before.
func cells(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case isWide(r):
			n += 2
		default:
			n++
		}
	}
	return n
}

// isWide reports whether a character is wide by Unicode Standard Annex 11, block by block.
func isWide(r rune) bool {
	for _, block := range [...][2]rune{
		{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe10, 0xfe19},
		{0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x18d7f}, {0x1aff0, 0x1b2ff}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
	} {
		if r >= block[0] && r <= block[1] {
			return true
		}
	}
	return false
}

// printable returns a part of a line as it is shown: a space for a tab, and an escape for what cannot be seen or would harm
// a terminal.
func printable(s string) string {
	return character.Visible(strings.ReplaceAll(s, "\t", " "))
}
