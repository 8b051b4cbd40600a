package export

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
)

// Mermaid writes links as a flowchart of Mermaid, from left to right.
//
// It shows labels alone. A mutual link is drawn without an arrow, and one of which Truth is not Yes dotted. Nodes are
// numbered n0, n1 and so on, because Mermaid keeps some words for itself. Punctuation in labels is written as character
// codes (#34; is a quote), so that nothing in a name is taken for syntax, Markdown or HTML.
//
// By default, Mermaid draws at most 500 links and 50,000 characters.
func Mermaid(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	g := newGraph(net, links, o)
	return write(w, "Mermaid", func(b *bufio.Writer) {
		b.WriteString("flowchart LR\n")
		for i, n := range g.nodes.all {
			fmt.Fprintf(b, "  n%d[%s]\n", i, mermaidQuote(n.label))
		}
		g.ties(func(_ int, t tie) {
			fmt.Fprintf(b, "  n%d %s|%s| n%d\n", g.nodes.number[t.A], mermaidArrow(t), mermaidQuote(t.label), g.nodes.number[t.B])
		})
	})
}

func mermaidArrow(t tie) string {
	switch {
	case t.isMutual && t.Truth == civil.Yes:
		return "---"
	case t.isMutual:
		return "-.-"
	case t.Truth == civil.Yes:
		return "-->"
	}
	return "-.->"
}

// mermaidQuote quotes a label. All ASCII characters but letters, digits, spaces and commas are written as codes.
func mermaidQuote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r > '~', r == ' ', r == ',', '0' <= r && r <= '9', 'A' <= r && r <= 'Z', 'a' <= r && r <= 'z':
			b.WriteRune(r)
		default:
			b.WriteString("#" + strconv.Itoa(int(r)) + ";")
		}
	}
	b.WriteByte('"')
	return b.String()
}
