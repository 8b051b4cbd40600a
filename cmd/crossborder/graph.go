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
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

// picture is what graph writes: of all parties, of one, or of two with each other.
type picture struct {
	*question
	day civil.Date
}

// formats are what graph writes, by name: the links of a day, except GEXF and HTML, which have those of all days.
var formats = map[string]func(picture, io.Writer) error{
	"mermaid": exported(export.Mermaid), "dot": exported(export.DOT), "graphml": exported(export.GraphML), "jsonld": exported(export.JSONLD),
	"csv": exported(export.LinksCSV), "nodes": exported(export.NodesCSV), "gexf": picture.gexf, "svg": picture.svg, "html": picture.html,
}

// graph writes the links of a day, of all parties or of one or between two, for other programs or to look at.
func graph(args []string, out, errs io.Writer) error {
	q := newQuestion("graph")
	var day civil.Date
	dayVar(q.FlagSet, &day, "on", "the day; default: today; gexf has all days, and html begins on it")
	format := q.String("format", "mermaid", "mermaid, dot, graphml, gexf, jsonld, csv, nodes, svg or html")
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
	var text bytes.Buffer // all of it or nothing
	if err := write(picture{q, day}, &text); err != nil {
		return err
	}
	_, err := out.Write(text.Bytes())
	return err
}

// exported writes links with a function of package export.
func exported(write func(io.Writer, *network.Network, []network.Link, export.Options) error) func(picture, io.Writer) error {
	return func(p picture, w io.Writer) error {
		return write(w, p.net.Network, linksOf(p.net.Network, p.parties, p.day), p.options())
	}
}

func (p picture) gexf(w io.Writer) error {
	return export.GEXF(w, p.net.Network, historiesOf(p.net.Network, p.parties), p.options())
}

func (p picture) svg(w io.Writer) error {
	return page.SVG(w, p.net.Network, linksOf(p.net.Network, p.parties, p.day), p.look())
}

func (p picture) html(w io.Writer) error {
	return page.HTML(w, p.net.Network, historiesOf(p.net.Network, p.parties), p.look())
}

func (p picture) options() export.Options {
	return export.Options{Language: p.tag, Name: func(id party.ID) string { return nameOf(p.net, id, p.tag) }}
}

func (p picture) look() page.Options {
	return page.Options{Day: p.day, Language: p.tag, About: p.parties}
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
