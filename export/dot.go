package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
)

// DOT writes links as a directed graph of Graphviz.
//
// The fields of nodes and links are attributes. A mutual link is drawn without an arrow, one of which Truth is No dashed,
// and one of which it is Unknown dotted.
//
// Texts are quoted, with \" and \\ for a quote and a backslash, and with &amp;, &lt; and &gt;, since Graphviz reads character
// entities in labels and a page may have a graph in a script element.
func DOT(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	g := newGraph(net, links, o)
	return write(w, "DOT", func(b *bufio.Writer) {
		b.WriteString("digraph {\n")
		for _, n := range g.nodes.all {
			fmt.Fprintf(b, "  %s [", dotQuote(n.id.String()))
			dotAttributes(b, nodeFields[:], n)
			b.WriteString("];\n")
		}
		g.ties(func(_ int, t tie) {
			fmt.Fprintf(b, "  %s -> %s [", dotQuote(t.source.id.String()), dotQuote(t.target.id.String()))
			dotAttributes(b, linkFields[:], t)
			if t.isMutual {
				b.WriteString(" dir=none")
			}
			if style := dotStyle(t.Truth); style != "" {
				b.WriteString(" style=" + style)
			}
			b.WriteString("];\n")
		})
		b.WriteString("}\n")
	})
}

func dotStyle(t civil.Truth) string {
	switch t {
	case civil.Yes:
		return ""
	case civil.No:
		return "dashed"
	}
	return "dotted"
}

// dotAttributes writes the fields of a node or a link, separated by spaces.
func dotAttributes[T any](b *bufio.Writer, fields []field[T], of T) {
	separator := ""
	for _, f := range fields {
		if text := f.of(of); text != "" {
			b.WriteString(separator + f.name + "=" + dotQuote(text))
			separator = " "
		}
	}
}

func dotQuote(s string) string {
	for _, c := range [...][2]string{{`\`, `\\`}, {`"`, `\"`}, {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}} {
		s = strings.ReplaceAll(s, c[0], c[1])
	}
	return `"` + s + `"`
}
