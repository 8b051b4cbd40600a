package main

import (
	"bytes"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

// formats are what graph writes, by name: links of a day, except GEXF, which has those of all days.
var formats = map[string]func(io.Writer, *network.Network, []network.Link, export.Options) error{
	"mermaid": export.Mermaid, "dot": export.DOT, "graphml": export.GraphML, "jsonld": export.JSONLD, "csv": export.LinksCSV, "nodes": export.NodesCSV, "gexf": nil,
}

// graph writes the links of a day, of all parties or of one or between two, for other programs.
func graph(args []string, out, errs io.Writer) error {
	q := newQuestion("graph")
	var day civil.Date
	dayVar(q.FlagSet, &day, "on", "the day; default: today; gexf has all days")
	format := q.String("format", "mermaid", "mermaid, dot, graphml, gexf, jsonld, csv or nodes")
	if err := q.read(args, 0, 2, errs); err != nil {
		return err
	}
	if day.IsZero() {
		day = today()
	}
	write, isFormat := formats[*format]
	if !isFormat {
		return wrongUsage("-format: %q is none of %s", *format, strings.Join(slices.Sorted(maps.Keys(formats)), ", "))
	}
	o := export.Options{Language: q.tag, Name: func(id party.ID) string { return nameOf(q.net, id, q.tag) }}
	var text bytes.Buffer // all of it or nothing
	var err error
	if write == nil {
		err = export.GEXF(&text, q.net.Network, historiesOf(q.net.Network, q.parties), o)
	} else {
		err = write(&text, q.net.Network, linksOf(q.net.Network, q.parties, day), o)
	}
	if err != nil {
		return err
	}
	_, err = out.Write(text.Bytes())
	return err
}

// linksOf returns the links of a day: all, those of one party, or those between two.
func linksOf(net *network.Network, parties []party.ID, day civil.Date) []network.Link {
	switch len(parties) {
	case 0:
		return net.All(day)
	case 1:
		return net.LinksOf(parties[0], day)
	}
	return net.Links(parties[0], parties[1], day)
}

// historiesOf returns the histories of all parties, of one, or of two with each other.
func historiesOf(net *network.Network, parties []party.ID) []network.History {
	if len(parties) == 2 {
		return net.Between(parties[0], parties[1], civil.Interval{})
	}
	all := net.Histories(civil.Interval{})
	if len(parties) == 1 {
		all = slices.DeleteFunc(all, func(h network.History) bool { return !net.Within(h.A, parties[0]) && !net.Within(h.B, parties[0]) })
	}
	return all
}

// nameOf returns the name of a region in a language where the records have none, and "" for others.
func nameOf(net loaded, id party.ID, tag language.Tag) string {
	code, isRegion := id.Region()
	if name, _ := net.Names(id).In(tag); !isRegion || name != "" {
		return ""
	}
	return names.Name(code, tag)
}
