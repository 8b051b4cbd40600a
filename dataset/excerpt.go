package dataset

import (
	"fmt"
	"strings"
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
	caret := strings.Repeat(" ", len(margin)-2) + "| " + strings.Repeat(" ", character.Columns(shown)) + "^"
	return margin + shown + printable(string(rest)) + trail + "\n" + caret
}

// printable returns a part of a line as it is shown: a space for a tab, and an escape for what cannot be seen or would harm
// a terminal.
func printable(s string) string {
	return character.Visible(strings.ReplaceAll(s, "\t", " "))
}
