package table

import (
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
)

// Markdown prints a table in the form of GitHub Flavored Markdown, with its title in bold above it. What Markdown or HTML
// would read as its own in a label is escaped. The error is that of the writer.
func Markdown(w io.Writer, t economy.Table, o Options) error {
	g := gridOf(t, o, false)
	rows := g.marked(false)
	escape := strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "~", `\~`, "$", `\$`, ":", "&#58;", "@", "&#64;",
		"&", "&amp;", "<", "&lt;", ">", "&gt;")
	var b strings.Builder
	if g.title != "" {
		b.WriteString("**" + escape.Replace(g.title) + "**\n\n")
	}
	for r, row := range rows {
		b.WriteString("|")
		for _, text := range row {
			b.WriteString(" " + escape.Replace(text) + " |")
		}
		b.WriteString("\n")
		if r == 0 {
			b.WriteString("| :-- |" + strings.Repeat(" --: |", len(row)-1) + "\n")
		}
	}
	return write(w, "Markdown", b.String())
}
