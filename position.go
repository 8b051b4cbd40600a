package crossborder

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// Position is a place in a file: line and column count from 1, columns in characters.
type Position struct {
	File         string
	Line, Column int
}

// String returns "file:line:column".
func (p Position) String() string {
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// origin is a text that records were read from. before is how many records each collection had when the
// text's own were appended, after how many with them.
type origin struct {
	file          string
	text          string
	before, after map[string]int
}

// Locate returns where the value that an issue's path names was read from, and false for records that
// were built in Go. It goes by the number of the record, so it is right as long as records that were read
// are not moved.
func (d *Dataset) Locate(path issue.Path) (Position, bool) {
	for _, o := range d.orEmpty().origins {
		if local, found := o.local(path); found {
			return o.position(strictjson.Locate(o.text, local)), true
		}
	}
	return Position{}, false
}

// Excerpt returns the line that Locate finds with a caret below the place, and "" for records that were built in
// Go.
func (d *Dataset) Excerpt(path issue.Path) string {
	for _, o := range d.orEmpty().origins {
		if local, found := o.local(path); found {
			return o.excerpt(strictjson.Locate(o.text, local))
		}
	}
	return ""
}

// local turns a path of the dataset into one of the file, if the record came from it.
func (o origin) local(path issue.Path) (issue.Path, bool) {
	collection, rest, nested := strings.Cut(strings.TrimPrefix(string(path), "/"), "/")
	if !nested {
		return path, true
	}
	number, tail, _ := strings.Cut(rest, "/")
	n, err := strconv.Atoi(number)
	if err != nil || n < o.before[collection] || n >= o.after[collection] {
		return "", false
	}
	local := issue.Path("").Key(collection).Index(n - o.before[collection])
	if tail != "" {
		local += issue.Path("/" + tail)
	}
	return local, true
}

// position turns an offset into line and column.
func (o origin) position(offset int) Position {
	line := strings.Count(o.text[:offset], "\n") + 1
	start := strings.LastIndexByte(o.text[:offset], '\n') + 1
	return Position{o.file, line, utf8.RuneCountInString(o.text[start:offset]) + 1}
}

// excerptWidth is how many characters of a long line are shown on either side of the place.
const excerptWidth = 50

// excerpt shows the line that an offset is on and a caret below the place.
func (o origin) excerpt(offset int) string {
	start := strings.LastIndexByte(o.text[:offset], '\n') + 1
	before := []rune(strings.ToValidUTF8(o.text[start:offset], "\ufffd"))
	after := o.text[offset:]
	if end := strings.IndexByte(after, '\n'); end >= 0 {
		after = after[:end]
	}
	after = strings.ToValidUTF8(strings.TrimSuffix(after[:min(len(after), 4*excerptWidth)], "\r"), "\ufffd")
	rest := []rune(after)
	lead, trail := "", ""
	if len(before) > excerptWidth {
		before, lead = before[len(before)-excerptWidth:], "…"
	}
	if len(rest) > excerptWidth {
		rest, trail = rest[:excerptWidth], "…"
	}
	shown := lead + printable(string(before))
	margin := fmt.Sprintf("%5d | ", o.position(offset).Line)
	caret := strings.Repeat(" ", utf8.RuneCountInString(margin)-2) + "| " + strings.Repeat(" ", cells(shown)) + "^"
	return margin + shown + printable(string(rest)) + trail + "\n" + caret
}

// cells is how many columns a terminal draws a text in: two for a wide character of East Asia, none for a mark that
// stands on the one before.
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

// isWide reports whether a character is wide by Unicode Standard Annex 11, in whole blocks.
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

// printable replaces what would move or hide the caret's column: tabs and other control characters.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, s)
}
