package page

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// story is ties over time. Steps are the days on which something changes, and the day that is shown first.
type story struct {
	nodes
	ties  []tie
	steps []civil.Date
	first int // the step that is shown first
}

// teller makes a story of histories.
type teller struct {
	net    *network.Network
	events map[string][]network.TimelineEntry // of memberships, by platform
	links  map[asked][]network.Link
}

// asked is a question for the links of a party on a day.
type asked struct {
	a  party.ID
	on civil.Date
}

func storyOf(net *network.Network, histories []network.History, o Options) story {
	histories = drawn(net, histories)
	s := story{nodes: nodesOf(net, func(yield func(a, b party.ID) bool) {
		for i := range histories {
			if !yield(histories[i].A, histories[i].B) {
				return
			}
		}
	})}
	t := teller{net, map[string][]network.TimelineEntry{}, map[asked][]network.Link{}}
	for _, e := range net.Timeline(network.TimelineQuery{Collections: []dataset.Collection{dataset.CollectionMemberships}}) {
		t.events[e.Subject] = append(t.events[e.Subject], e)
	}
	parts := make([][]dated, len(histories))
	days := map[civil.Date]bool{}
	for i := range histories {
		parts[i] = t.parts(&histories[i])
		for _, p := range parts[i] {
			days[p.from], days[p.until] = true, true
		}
	}
	days[o.Day] = true
	delete(days, civil.Date{})
	s.setSteps(days, o.Day)
	for i := range histories {
		s.add(net, &histories[i], parts[i])
	}
	return s
}

// drawn returns the histories that were ties, without those that vaguer leaves out.
func drawn(net *network.Network, histories []network.History) []network.History {
	leftOut := vaguer(net, len(histories), func(i int) (record, party.ID) {
		h := &histories[i]
		return record{h.Kind, h.A, h.Via, h.Record.Index, h.Record.Part}, h.B
	})
	var kept []network.History
	for i, h := range histories {
		if !leftOut[i] && len(h.Spans) > 0 {
			kept = append(kept, h)
		}
	}
	return kept
}

// dated is a link and the days on which it is as it is.
type dated struct {
	from, until civil.Date
	link        network.Link
}

// parts returns the spans of a history, divided where a role changes.
func (t teller) parts(h *network.History) []dated {
	var all []dated
	for _, span := range h.Spans {
		for i, from := range t.turns(h, span) {
			link := t.link(h, span, from)
			if i > 0 {
				last := &all[len(all)-1]
				if areAlike(last.link, link) {
					continue
				}
				last.until = from
			}
			all = append(all, dated{from, span.Until, link})
		}
	}
	return all
}

// turns returns the first day of a span, and those within it on which one of the two may get another role in the platform.
func (t teller) turns(h *network.History, span network.Span) []civil.Date {
	days := []civil.Date{span.From}
	if h.Kind != network.LinkMembership && h.Kind != network.LinkCommonMembership {
		return days
	}
	for _, e := range t.events[h.Via] {
		if e.Party != h.A && e.Party != h.B {
			continue
		}
		for _, day := range []civil.Date{e.On.Earliest(), e.On.Latest()} {
			if !day.IsZero() && day.After(span.From) && (span.Until.IsZero() || day.Before(span.Until)) {
				days = append(days, day)
			}
		}
	}
	slices.SortFunc(days, civil.Date.Compare)
	return slices.Compact(days)
}

// link returns the link that a history is on a day. Where the network has none, as it has for a history that was made by
// hand, it is what the history says.
func (t teller) link(h *network.History, span network.Span, on civil.Date) network.Link {
	if on.IsZero() {
		on = civil.MustParseDate("1000-01-01")
		if !span.Until.IsZero() {
			on = span.Until.AddDays(-1)
		}
	}
	isIt := func(l network.Link) bool {
		return l.Kind == h.Kind && l.Via == h.Via && l.Record == h.Record && (l.A == h.A && l.B == h.B || l.A == h.B && l.B == h.A)
	}
	links := t.net.Links(h.A, h.B, on)
	i := slices.IndexFunc(links, isIt)
	if i < 0 {
		question := asked{h.A, on}
		if _, known := t.links[question]; !known {
			t.links[question] = t.net.LinksOf(h.A, on)
		}
		links = t.links[question]
		i = slices.IndexFunc(links, isIt)
	}
	if i < 0 {
		return network.Link{Kind: h.Kind, A: h.A, B: h.B, Via: h.Via, Record: h.Record, State: span.State, Truth: span.Truth, Applies: span.Applies}
	}
	return links[i]
}

// areAlike reports whether the same is told of two links of one history.
func areAlike(l, m network.Link) bool {
	return l.State == m.State && l.Truth == m.Truth && l.Applies == m.Applies && l.Role == m.Role && l.RoleB == m.RoleB &&
		l.RolesSince == m.RolesSince && l.Since == m.Since && l.Until == m.Until && l.Through == m.Through && l.Basis == m.Basis &&
		l.Inferred == m.Inferred
}

// setSteps sets the steps.
func (s *story) setSteps(days map[civil.Date]bool, first civil.Date) {
	for day := range days {
		s.steps = append(s.steps, day)
	}
	slices.SortFunc(s.steps, civil.Date.Compare)
	if len(s.steps) == 0 {
		s.steps = []civil.Date{{}}
	}
	s.first = len(s.steps) - 1
	if i, found := slices.BinarySearchFunc(s.steps, first, civil.Date.Compare); found {
		s.first = i
	}
}

// step returns the number of a day, and other for the zero day.
func (s *story) step(day civil.Date, other int) int {
	if i, found := slices.BinarySearchFunc(s.steps, day, civil.Date.Compare); found && !day.IsZero() {
		return i
	}
	return other
}

// add adds a tie.
func (s *story) add(net *network.Network, h *network.History, parts []dated) {
	t := tie{kind: kindNumber(h.Kind), a: s.number[h.A], b: s.number[h.B], isMutual: isMutual(net, h.Kind, h.Via)}
	for i, p := range parts {
		sp := spell{from: s.step(p.from, 0), until: s.step(p.until, len(s.steps)), link: p.link}
		sp.look = lookOf(p.link.State, p.link.Truth, p.link.Applies)
		if sp.until <= sp.from {
			continue
		}
		if isLast := i+1 == len(parts) || parts[i+1].from != p.until; isLast && !p.until.IsZero() {
			sp.ended = network.Change{On: p.until, Kind: h.Kind, A: p.link.A, B: p.link.B, Via: h.Via, Record: h.Record, Was: p.link.State}
		}
		t.spells = append(t.spells, sp)
	}
	if len(t.spells) > 0 {
		s.ties = append(s.ties, t)
	}
}
