package brief

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Brief makes briefings and sentences of what a network answers, for the readers of one locale. It is made by [For] and
// is safe for concurrent use.
type Brief struct {
	net    *network.Network
	prose  prose.Prose
	teller grammar.Teller
}

// For returns the Brief of a network for a locale. It is in English if package prose does not have the language and
// script of the locale.
func For(n *network.Network, l locale.Locale) Brief {
	names := prose.Names{Party: n.Names, Agreement: n.Titles}
	return Brief{n, prose.For(l, names), grammar.For(l, grammar.Names(names))}
}

// Prose returns the prose that the briefs are written in, with the names of the network: Prose().Name(id) is the name of
// any party in the reader's language.
func (b Brief) Prose() prose.Prose { return b.prose }

// Pair returns the briefing of two parties on a day: their links with each other, and what concerns either of them. If
// both are the same party, it is the briefing of that party.
func (b Brief) Pair(x, y party.ID, on civil.Date) Document {
	if x == y {
		return b.Party(x, on)
	}
	w := b.writer(on, x, y)
	w.got.meetings = b.net.Meetings(x, y)
	return w.document(b.Title(x, y), b.net.Links(x, y, on))
}

// Title returns the title of a document about two parties, such as "Kazakhstan and China: cross-border ties", or about
// one party if x and y are the same.
func (b Brief) Title(x, y party.ID) string {
	key := "brief.pair"
	switch {
	case x == y:
		key = "brief.party"
	case areOfOneCountry(x, y):
		key += ".same"
	}
	return grammar.Capitalize(b.teller.Say(key, grammar.Args{"a": b.prose.Heading(x), "b": b.prose.Heading(y)}))
}

// Day returns the line that says to which day something applies: "As of December 1, 2025".
func (b Brief) Day(on civil.Date) string {
	return grammar.Capitalize(b.teller.Say("brief.day", grammar.Args{"day": on}))
}

// areOfOneCountry reports whether no border lies between two regions.
func areOfOneCountry(x, y party.ID) bool {
	a, isRegionA := x.Region()
	b, isRegionB := y.Region()
	if !isRegionA || !isRegionB {
		return false
	}
	return !a.Country().IsZero() && a.Country() == b.Country() || region.Belongs(a, b) || region.Belongs(b, a)
}

// Party returns the briefing of one party on a day: its links with any other, and what concerns it.
func (b Brief) Party(x party.ID, on civil.Date) Document {
	w := b.writer(on, x)
	w.got.meetings = b.net.Meetings(x, x)
	return w.document(b.Title(x, x), b.net.LinksOf(x, on))
}

// writer writes one document.
type writer struct {
	Brief
	got     *records
	on      civil.Date
	parties []party.ID
	ties    map[string]bool // the agreements that tie the parties
	groups  []party.ID      // through which they are bound
	sources []string        // ids, in the order of their numbers
	numbers map[string]int  // by id
}

func (b Brief) writer(on civil.Date, parties ...party.ID) *writer {
	return &writer{Brief: b, got: newRecords(b.net), on: on, parties: parties, numbers: map[string]int{}, ties: map[string]bool{}}
}

// cite returns the numbers of the sources of a fact, and gives new sources the next numbers.
func (w *writer) cite(cites []source.Cite) []int {
	var numbers []int
	seen := map[int]bool{}
	for _, c := range cites {
		n, known := w.numbers[c.Source]
		if !known {
			w.sources = append(w.sources, c.Source)
			n = len(w.sources)
			w.numbers[c.Source] = n
		}
		if !seen[n] {
			seen[n] = true
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// say fills the sentence of a key.
func (w *writer) say(key string, a grammar.Args) string { return w.teller.Say(key, a) }

// line makes an item of a phrase.
func (w *writer) line(text string, cites []source.Cite, details ...Item) Item {
	return Item{Text: grammar.Capitalize(text), Sources: w.cite(cites), Details: details}
}
