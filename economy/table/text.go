package table

import (
	"fmt"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/character"
)

// Marks of the direction of text.
const (
	rightToLeftMark = "\u200f"
	firstIsolate    = "\u2068" // takes the direction of its first letter
	rightIsolate    = "\u2067" // runs from right to left
	endOfIsolate    = "\u2069"
)

// Text prints a table as lines of a font of equal widths: labels at the start of their column, figures at the end. Wide
// characters of East Asia count as two columns and combining marks as none. In a language that is written from right to
// left every line begins with a mark of that direction, so that the columns follow each other from right to left; a
// text with letters of the other direction is isolated, so that it does not move its neighbours. Both are characters of
// no width.
//
// The error is that of the writer.
func Text(w io.Writer, t economy.Table, o Options) error {
	g := gridOf(t, o, false)
	rows := g.marked(!g.isRightToLeft)
	var b strings.Builder
	start := ""
	if g.isRightToLeft {
		start = rightToLeftMark
	}
	if g.title != "" {
		b.WriteString(start + g.title + "\n")
	}
	widths := make([]int, len(rows[0]))
	isMixed := g.isRightToLeft
	for _, row := range rows {
		for c, text := range row {
			widths[c] = max(widths[c], character.Columns(text))
			isMixed = isMixed || hasRightToLeft(text)
		}
	}
	for r, row := range rows {
		line := start
		for c, text := range row {
			padding := strings.Repeat(" ", widths[c]-character.Columns(text))
			if isMixed && text != "" {
				text = g.isolated(text)
			}
			if c > 0 {
				line += "  "
			}
			if c == 0 || g.isRightToLeft {
				line += text + padding // the end of a figure is on the right in both directions
			} else {
				line += padding + text
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
		if r == 0 {
			b.WriteString(start + rule(widths) + "\n")
		}
	}
	return write(w, "Text", b.String())
}

// isolated returns a text that does not move its neighbours. A figure with a word, such as "-8.7 مليار", runs from right to
// left with its table, although a mark of the other direction may stand before its sign.
func (g grid) isolated(text string) string {
	if g.isRightToLeft && hasRightToLeft(text) {
		return rightIsolate + text + endOfIsolate
	}
	return firstIsolate + text + endOfIsolate
}

// rule returns the line below the header.
func rule(widths []int) string {
	parts := make([]string, len(widths))
	for i, n := range widths {
		parts[i] = strings.Repeat("-", n)
	}
	return strings.TrimRight(strings.Join(parts, "  "), " ")
}

// write writes a text. The error names the function.
func write(w io.Writer, function, text string) error {
	if _, err := io.WriteString(w, text); err != nil {
		return fmt.Errorf("table: %s: %w", function, err)
	}
	return nil
}
