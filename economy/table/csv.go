package table

import (
	"encoding/csv"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/character"
)

// CSV prints a table as RFC 4180 in UTF-8 with line feeds: the labels in words, and the figures for programs, rounded, with a
// decimal point and without separators of groups, and with the code of their unit where units differ from cell to cell.
// The first field of the header is the title. A missing figure is empty. A label that a spreadsheet would take for a formula gets an apostrophe in front. The error is that of the
// writer.
func CSV(w io.Writer, t economy.Table, o Options) error {
	g := gridOf(t, o, true)
	g.rows[0][0] = g.title
	var b strings.Builder
	lines := csv.NewWriter(&b)
	for r, row := range g.rows {
		for c := range row {
			if r == 0 || c == 0 {
				row[c] = character.Guarded(row[c])
			}
		}
		if len(row) == 1 && row[0] == "" {
			b.WriteString("\"\"\n") // an empty line would be skipped by readers
			continue
		}
		_ = lines.Write(row) // a strings.Builder has no errors
		lines.Flush()
	}
	return write(w, "CSV", b.String())
}
