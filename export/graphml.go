package export

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/network"
)

// GraphML writes links as a directed graph of GraphML 1.0, with a key for each field of nodes and links.
//
// All edges are directed, from A to B, because few programs read a graph that has both kinds; the field mutual tells
// which have no direction. The id of a node is that of the party, with a colon for each slash, since GraphML has no slash in
// an id: CN-JS:nanjing. Edges are numbered e0, e1 and so on.
func GraphML(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	g := newGraph(net, links, o)
	return write(w, "GraphML", func(b *bufio.Writer) {
		b.WriteString(xmlHead)
		b.WriteString(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ` +
			`xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">` + "\n")
		graphmlKeys(b, "node", nodeFields[:])
		graphmlKeys(b, "edge", linkFields[:])
		b.WriteString("  <graph edgedefault=\"directed\">\n")
		for _, n := range g.nodes.all {
			xmlTag(b, "    ", "node", ">\n", "id", graphmlID(n))
			graphmlData(b, "node", nodeFields[:], n)
			b.WriteString("    </node>\n")
		}
		g.ties(func(i int, t tie) {
			xmlTag(b, "    ", "edge", ">\n", "id", "e"+strconv.Itoa(i), "source", graphmlID(t.source), "target", graphmlID(t.target))
			graphmlData(b, "edge", linkFields[:], t)
			b.WriteString("    </edge>\n")
		})
		b.WriteString("  </graph>\n</graphml>\n")
	})
}

// graphmlID returns the id of a node as an NMTOKEN of XML.
func graphmlID(n node) string { return strings.ReplaceAll(n.id.String(), "/", ":") }

// graphmlKeys declares the fields of nodes or of edges. Both have some of the same name, so their keys begin with what
// they are of.
func graphmlKeys[T any](b *bufio.Writer, of string, fields []field[T]) {
	for _, f := range fields {
		xmlTag(b, "  ", "key", "/>\n", "id", of+"."+f.name, "for", of, "attr.name", f.name, "attr.type", f.kind)
	}
}

func graphmlData[T any](b *bufio.Writer, of string, fields []field[T], v T) {
	for _, f := range fields {
		if text := f.of(v); text != "" {
			b.WriteString(`      <data key="` + of + "." + f.name + `">` + xmlText(text) + "</data>\n")
		}
	}
}
