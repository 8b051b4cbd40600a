package main

import (
	_ "embed"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

//go:embed openapi.json
var openAPIDocument []byte

// listing is what every answer with rows has. Names are those of the parties in it, in the reader's language.
type listing struct {
	Language string            `json:"language"`
	Known    civil.Date        `json:"known,omitzero"`
	Total    int               `json:"total"`
	Next     string            `json:"next,omitzero"`
	Names    map[string]string `json:"names,omitempty"`
}

// newListing returns the listing of the rows that a request asks for, and these.
func newListing[T any](q *query, all []T) (listing, []T) {
	some, next := rows(q, all)
	return listing{codeOf(q.tag), q.known, len(all), next, map[string]string{}}, some
}

// name adds the names of parties.
func (l *listing) name(q *query, all ...party.ID) {
	for _, id := range all {
		if !id.IsZero() {
			l.Names[id.String()] = q.brief.Prose().Heading(id)
		}
	}
}

type toldLink struct {
	network.Link
	Text    string   `json:"text"`
	Details []string `json:"details,omitempty"`
}

// links answers who is tied to a: b, or anybody.
func links(q *query) (*answer, error) {
	a, b, on := q.party("a"), q.partyOrNone("b"), q.day("on", q.edition.day)
	if q.problem != nil {
		return nil, q.problem
	}
	var all []network.Link
	if b.IsZero() {
		all = q.net.LinksOf(a, on)
	} else {
		all = q.net.Links(a, b, on)
	}
	l, some := newListing(q, all)
	told := []toldLink{}
	for _, one := range some {
		told = append(told, toldLink{one, q.brief.Link(one), q.brief.Details(one)})
		l.name(q, one.A, one.B, one.Through)
	}
	l.name(q, a, b)
	return asJSON(struct {
		A  party.ID   `json:"a"`
		B  party.ID   `json:"b,omitzero"`
		On civil.Date `json:"on"`
		listing
		Links []toldLink `json:"links"`
	}{a, b, on, l, told})
}

type namedParty struct {
	ID   party.ID `json:"id"`
	Name string   `json:"name"`
}

// parties lists the parties of the dataset.
func parties(q *query) (*answer, error) {
	l, some := newListing(q, q.net.Parties())
	named := []namedParty{}
	for _, id := range some {
		named = append(named, namedParty{id, q.brief.Prose().Heading(id)})
	}
	return asJSON(struct {
		listing
		Parties []namedParty `json:"parties"`
	}{l, named})
}

// oneParty tells a party: its names, what it lies within, who is linked to it, and its briefing.
func oneParty(q *query) (*answer, error) {
	id, on := q.party("id"), q.day("on", q.edition.day)
	if q.problem != nil {
		return nil, q.problem
	}
	named := func(ids []party.ID) []namedParty {
		all := []namedParty{}
		for _, id := range ids {
			all = append(all, namedParty{id, q.brief.Prose().Heading(id)})
		}
		return all
	}
	return asJSON(struct {
		namedParty
		On        civil.Date     `json:"on"`
		Language  string         `json:"language"`
		Known     civil.Date     `json:"known,omitzero"`
		Names     locale.Text    `json:"names,omitempty"`
		Within    []namedParty   `json:"within"`
		Neighbors []namedParty   `json:"neighbors"`
		Briefing  brief.Document `json:"briefing"`
	}{namedParty{id, q.brief.Prose().Heading(id)}, on, codeOf(q.tag), q.known, q.net.Names(id), named(q.net.Containers(id)[1:]), named(q.net.Neighbors(id, on)), q.brief.Party(id, on)})
}

type foundParty struct {
	network.Match
	Title string `json:"title"` // the name in the reader's language
}

// find returns the parties that a text may mean.
func find(q *query, text string) []foundParty {
	world := func(text string) (codes []region.Code) {
		for _, m := range names.Search(text, names.Options{Language: q.tag}) {
			codes = append(codes, m.Code)
		}
		return codes
	}
	all := []foundParty{}
	for _, m := range q.net.Search(text, network.SearchOptions{World: world}) {
		all = append(all, foundParty{m, q.brief.Prose().Heading(m.Party)})
	}
	return all
}

// search finds parties by any name in any language.
func search(q *query) (*answer, error) {
	text := q.text("q")
	if text == "" {
		q.fail(faultMissing, "q", issue.Args{})
		return nil, q.problem
	}
	l, some := newListing(q, find(q, text))
	return asJSON(struct {
		Query string `json:"query"`
		listing
		Matches []foundParty `json:"matches"`
	}{text, l, append([]foundParty{}, some...)})
}

type toldEntry struct {
	network.TimelineEntry
	Text string `json:"text"`
}

// timeline lists the dated events that concern a party, or all of them.
func timeline(q *query) (*answer, error) {
	id, from, until := q.partyOrNone("party"), q.day("from", civil.Date{}), q.day("until", civil.Date{})
	if q.problem != nil {
		return nil, q.problem
	}
	asked := network.TimelineQuery{From: from, Until: until}
	if !id.IsZero() {
		asked.Parties = []party.ID{id}
	}
	l, some := newListing(q, q.net.Timeline(asked))
	told := []toldEntry{}
	for _, one := range some {
		told = append(told, toldEntry{one, q.brief.Entry(one)})
		l.name(q, one.Party)
	}
	return asJSON(struct {
		listing
		Entries []toldEntry `json:"entries"`
	}{l, told})
}

type toldChange struct {
	network.Change
	Text string `json:"text"`
}

// changes lists what began, changed and ended, for a party or for all.
func changes(q *query) (*answer, error) {
	id, from, to := q.partyOrNone("party"), q.day("from", civil.Date{}), q.day("to", civil.Date{})
	if q.problem != nil {
		return nil, q.problem
	}
	var all []network.Change
	if id.IsZero() {
		all = q.net.Changes(from, to)
	} else {
		all = q.net.ChangesOf(id, from, to)
	}
	l, some := newListing(q, all)
	told := []toldChange{}
	for _, one := range some {
		told = append(told, toldChange{one, q.brief.Change(one)})
		l.name(q, one.A, one.B)
	}
	return asJSON(struct {
		listing
		Changes []toldChange `json:"changes"`
	}{l, told})
}

type toldFigure struct {
	economy.Observation
	Text string `json:"text"`
}

// figures lists the figures about a party, or all of them.
func figures(q *query) (*answer, error) {
	id, code := q.partyOrNone("party"), q.text("indicator")
	if q.problem != nil {
		return nil, q.problem
	}
	l, some := newListing(q, q.net.Observations(network.ObservationQuery{Subject: id, Within: true, Indicator: code}))
	told := []toldFigure{}
	for _, one := range some {
		indicator, _ := q.net.Indicator(one.Indicator)
		told = append(told, toldFigure{one, prose.Capitalize(q.brief.Prose().Figure(one, indicator))})
		l.name(q, one.Subject, one.Counterpart, one.Reference)
	}
	return asJSON(struct {
		listing
		Figures []toldFigure `json:"figures"`
	}{l, told})
}

// problems lists what can be wrong with a request, in all languages.
func problems(*query) (*answer, error) {
	type row struct {
		Status int `json:"status"`
		issue.Definition
	}
	all := []row{}
	for _, f := range faults() {
		all = append(all, row{f.status, f.Definition})
	}
	return asJSON(struct {
		Problems []row `json:"problems"`
	}{all})
}

func openAPI(*query) (*answer, error) { return newAnswer(kindJSON, openAPIDocument), nil }

func datasetSchema(*query) (*answer, error) {
	return newAnswer("application/schema+json", dataset.Schema()), nil
}
