package export

import (
	"bufio"
	"fmt"
	"io"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// graph is links and their nodes, ready to be written.
type graph struct {
	nodes  nodes
	links  []network.Link
	labels *labels
}

// tie is a link as it is written.
type tie struct {
	*network.Link
	source, target node
	label          string
	isMutual       bool
}

func newGraph(net *network.Network, links []network.Link, o Options) graph {
	l := newLabels(net, o)
	ends := func(yield func(a, b party.ID) bool) {
		for i := range links {
			if !yield(links[i].A, links[i].B) {
				return
			}
		}
	}
	return graph{l.nodesOf(ends), links, l}
}

// ties calls write for each link, in order, with its number.
func (g graph) ties(write func(i int, t tie)) {
	for i := range g.links {
		link := &g.links[i]
		write(i, tie{
			Link: link, source: g.nodes.of(link.A), target: g.nodes.of(link.B),
			label: g.labels.of(link.Kind, link.Via), isMutual: g.labels.isMutual(link.Kind, link.Via),
		})
	}
}

// isMutual reports whether links of a kind have no direction: those of members and of parties alike, and figures between
// two.
func (l *labels) isMutual(kind network.LinkKind, via string) bool {
	switch kind {
	case network.LinkCommonMembership, network.LinkAgreement:
		return true
	case network.LinkFlow:
		indicator, _ := l.net.Indicator(via)
		return indicator.Direction == economy.DirectionMutual
	}
	return false
}

// write writes a format through a buffer and wraps the error of the writer.
func write(w io.Writer, format string, body func(b *bufio.Writer)) error {
	b := bufio.NewWriter(w)
	body(b)
	if err := b.Flush(); err != nil {
		return fmt.Errorf("export: %s: %w", format, err)
	}
	return nil
}
