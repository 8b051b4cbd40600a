package export

import (
	"bufio"
	"io"
	"strconv"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// GEXF writes histories as a dynamic graph of GEXF 1.3, whose time is in days: the time line of Gephi shows on each day the
// links that there were.
//
// An edge has spells, the days on which there was a link, and the values of its state, truth and applies over these days.
// A node has as spells the days on which it had a link. Spells include their last day, as GEXF 1.3 has it; one that is
// open on a side has no bound there, and what was there on all days has no spells. A history without spans was never a
// link and is left out.
//
// All edges are directed, from A to B, because many programs refuse a graph that has both kinds; the attribute mutual tells
// which have no direction. The kind of an edge names what it goes through, so that Gephi keeps parallel edges apart. The
// id of a node is that of the party, and edges are numbered e0, e1 and so on.
func GEXF(w io.Writer, net *network.Network, histories []network.History, o Options) error {
	l := newLabels(net, o)
	nodes, spans := l.lives(histories)
	return write(w, "GEXF", func(b *bufio.Writer) {
		b.WriteString(xmlHead)
		b.WriteString(`<gexf xmlns="http://gexf.net/1.3" version="1.3">` + "\n")
		b.WriteString(`  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">` + "\n")
		gexfAttributes(b, "node", "static", "kind", "country")
		gexfAttributes(b, "edge", "static", "kind", "via", "mutual")
		gexfAttributes(b, "edge", "dynamic", "state", "truth", "applies")
		b.WriteString("    <nodes>\n")
		for i, n := range nodes.all {
			gexfNode(b, n, spans[i])
		}
		b.WriteString("    </nodes>\n    <edges>\n")
		number := 0
		for i := range histories {
			if h := &histories[i]; len(h.Spans) > 0 {
				gexfEdge(b, l, number, h, nodes)
				number++
			}
		}
		b.WriteString("    </edges>\n  </graph>\n</gexf>\n")
	})
}

// lives returns the nodes of histories that have been links, and the spans of the links of each.
func (l *labels) lives(histories []network.History) (nodes, [][]network.Span) {
	n := l.nodesOf(func(yield func(a, b party.ID) bool) {
		for i := range histories {
			if h := &histories[i]; len(h.Spans) > 0 && !yield(h.A, h.B) {
				return
			}
		}
	})
	spans := make([][]network.Span, len(n.all))
	for i := range histories {
		h := &histories[i]
		if len(h.Spans) == 0 {
			continue
		}
		a, b := n.number[h.A], n.number[h.B]
		spans[a] = append(spans[a], h.Spans...)
		if a != b {
			spans[b] = append(spans[b], h.Spans...)
		}
	}
	return n, spans
}

// gexfAttributes declares attributes. Nodes and edges have some of the same name, so their ids begin with what they are of.
func gexfAttributes(b *bufio.Writer, of, mode string, names ...string) {
	xmlTag(b, "    ", "attributes", ">\n", "class", of, "mode", mode)
	for _, name := range names {
		kind := typeString
		if name == "mutual" {
			kind = typeBoolean
		}
		xmlTag(b, "      ", "attribute", "/>\n", "id", of+"."+name, "title", name, "type", kind)
	}
	b.WriteString("    </attributes>\n")
}

func gexfNode(b *bufio.Writer, n node, spans []network.Span) {
	xmlTag(b, "      ", "node", ">\n", "id", n.id.String(), "label", n.label)
	b.WriteString("        <attvalues>\n")
	gexfValue(b, "node.kind", n.kind, days{})
	gexfValue(b, "node.country", n.country, days{})
	b.WriteString("        </attvalues>\n")
	gexfSpells(b, joined(spans))
	b.WriteString("      </node>\n")
}

func gexfEdge(b *bufio.Writer, l *labels, number int, h *network.History, nodes nodes) {
	kind, via, through := character.Line(string(h.Kind)), character.Line(h.Via), l.of(h.Kind, h.Via)
	xmlTag(b, "      ", "edge", ">\n", "id", "e"+strconv.Itoa(number), "source", nodes.of(h.A).id.String(), "target", nodes.of(h.B).id.String(),
		"label", through.label, "kind", kind+" "+via)
	b.WriteString("        <attvalues>\n")
	gexfValue(b, "edge.kind", kind, days{})
	gexfValue(b, "edge.via", via, days{})
	gexfValue(b, "edge.mutual", strconv.FormatBool(through.isMutual), days{})
	for _, s := range h.Spans {
		on := days{s.From, s.Until}
		gexfValue(b, "edge.state", character.Line(string(s.State)), on)
		gexfValue(b, "edge.truth", s.Truth.String(), on)
		gexfValue(b, "edge.applies", s.Applies.String(), on)
	}
	b.WriteString("        </attvalues>\n")
	gexfSpells(b, joined(h.Spans))
	b.WriteString("      </edge>\n")
}

// gexfValue writes the value of an attribute on some days. An empty value is left out.
func gexfValue(b *bufio.Writer, of, value string, on days) {
	if value != "" {
		xmlTag(b, "          ", "attvalue", "/>\n", "for", of, "value", value, "start", on.first(), "end", on.last())
	}
}

// gexfSpells writes spells, and nothing for all days.
func gexfSpells(b *bufio.Writer, spells []days) {
	if len(spells) == 1 && spells[0] == (days{}) {
		return
	}
	b.WriteString("        <spells>\n")
	for _, s := range spells {
		xmlTag(b, "          ", "spell", "/>\n", "start", s.first(), "end", s.last())
	}
	b.WriteString("        </spells>\n")
}
