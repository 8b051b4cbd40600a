package export

import (
	"bufio"
	"fmt"
	"io"

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
	passage
	source, target node
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
		write(i, tie{link, g.labels.of(link.Kind, link.Via), g.nodes.of(link.A), g.nodes.of(link.B)})
	}
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
