package export

import (
	"bufio"
	"encoding/csv"
	"io"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/network"
)

// NodesCSV writes the parties of links as a table: a header, and a row for each party with its id, label, kind and country.
//
// The file is RFC 4180 in UTF-8 with line feeds. A text that a spreadsheet would take for a formula, because it begins with
// =, +, - or @ or has one of them behind a semicolon, gets an apostrophe before that character.
func NodesCSV(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	g := newGraph(net, links, o)
	return write(w, "NodesCSV", func(b *bufio.Writer) {
		rows := csv.NewWriter(b)
		writeRow(rows, header(nodeFields[:], "id"))
		for _, n := range g.nodes.all {
			writeRow(rows, cells(nodeFields[:], n, n.id.String()))
		}
		rows.Flush()
	})
}

// LinksCSV writes links as a table: a header, and a row for each link with the ids of its source and its target, A and B,
// and the other fields. Texts are written as [NodesCSV] writes them.
func LinksCSV(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	g := newGraph(net, links, o)
	return write(w, "LinksCSV", func(b *bufio.Writer) {
		rows := csv.NewWriter(b)
		writeRow(rows, header(linkFields[:], "source", "target"))
		g.ties(func(_ int, t tie) {
			writeRow(rows, cells(linkFields[:], t, t.source.id.String(), t.target.id.String()))
		})
		rows.Flush()
	})
}

func header[T any](fields []field[T], first ...string) []string {
	for _, f := range fields {
		first = append(first, f.name)
	}
	return first
}

func cells[T any](fields []field[T], of T, first ...string) []string {
	for _, f := range fields {
		first = append(first, f.of(of))
	}
	return first
}

// writeRow writes cells. The buffer below keeps an error, if there is one.
func writeRow(w *csv.Writer, cells []string) {
	for i := range cells {
		cells[i] = character.Guarded(cells[i])
	}
	_ = w.Write(cells)
}
