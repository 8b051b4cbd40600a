package table

import (
	"html"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/heading"
)

// HTML prints a table as a table element of the class "results", with its language, its direction, a caption, and headers of
// columns and rows that screen readers announce. It brings no styles but the alignment of figures. Everything in it is
// escaped. The error is that of the writer.
func HTML(w io.Writer, t economy.Table, o Options) error {
	g := gridOf(t, o, false)
	rows := g.marked(false)
	direction := "ltr"
	if heading.IsRightToLeft(o.Locale.Tag()) {
		direction = "rtl"
	}
	var b strings.Builder
	b.WriteString(`<table class="results" lang="` + html.EscapeString(o.Locale.String()) + `" dir="` + direction + `">` + "\n")
	if g.title != "" {
		b.WriteString("<caption>" + html.EscapeString(g.title) + "</caption>\n")
	}
	b.WriteString("<thead>\n<tr><td></td>")
	for _, text := range rows[0][1:] {
		b.WriteString(`<th scope="col" style="text-align:right"><bdi>` + html.EscapeString(text) + "</bdi></th>")
	}
	b.WriteString("</tr>\n</thead>\n" + `<tbody style="text-align:right;font-variant-numeric:tabular-nums">` + "\n")
	for _, row := range rows[1:] {
		b.WriteString(`<tr><th scope="row" style="text-align:start"><bdi>` + html.EscapeString(row[0]) + "</bdi></th>")
		for _, text := range row[1:] {
			b.WriteString("<td>" + html.EscapeString(text) + "</td>")
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</tbody>\n</table>\n")
	return write(w, "HTML", b.String())
}
