package page

import (
	"slices"
	"time"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// historian asks the network for the links that histories are.
type historian struct {
	net    *network.Network
	events map[string][]network.TimelineEntry // of memberships, by platform
	links  map[asked][]network.Link
}

// asked is a question for the links of a party on a day.
type asked struct {
	a  party.ID
	on civil.Date
}

func newHistorian(net *network.Network) historian {
	h := historian{net, map[string][]network.TimelineEntry{}, map[asked][]network.Link{}}
	for _, e := range net.Timeline(network.TimelineQuery{Collections: []dataset.Collection{dataset.CollectionMemberships}}) {
		h.events[e.Subject] = append(h.events[e.Subject], e)
	}
	return h
}

// dated is a link and the days on which it is as it is.
type dated struct {
	from, until civil.Date
	link        network.Link
}

// parts returns the spans of a history, divided where a role changes.
func (h historian) parts(of *network.History) []dated {
	var all []dated
	for _, span := range of.Spans {
		for i, from := range h.turns(of, span) {
			link := h.link(of, span, from)
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
func (h historian) turns(of *network.History, span network.Span) []civil.Date {
	days := []civil.Date{span.From}
	if of.Kind != network.LinkMembership && of.Kind != network.LinkCommonMembership {
		return days
	}
	for _, e := range h.events[of.Via] {
		if e.Party != of.A && e.Party != of.B {
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
func (h historian) link(of *network.History, span network.Span, on civil.Date) network.Link {
	on = within(span, on)
	isIt := func(l network.Link) bool {
		return l.Kind == of.Kind && l.Via == of.Via && l.Record == of.Record && (l.A == of.A && l.B == of.B || l.A == of.B && l.B == of.A)
	}
	links := h.net.Links(of.A, of.B, on)
	i := slices.IndexFunc(links, isIt)
	if i < 0 { // a party within another is left out between the two
		question := asked{of.A, on}
		if _, known := h.links[question]; !known {
			h.links[question] = h.net.LinksOf(of.A, on)
		}
		links = h.links[question]
		i = slices.IndexFunc(links, isIt)
	}
	if i < 0 {
		return network.Link{Kind: of.Kind, A: of.A, B: of.B, Via: of.Via, Record: of.Record, State: span.State, Truth: span.Truth, Applies: span.Applies}
	}
	return links[i]
}

// within returns a day of a span that has no first one, and any other day as it is.
func within(span network.Span, on civil.Date) civil.Date {
	switch {
	case !on.IsZero():
		return on
	case !span.Until.IsZero():
		return span.Until.AddDays(-1)
	}
	always, _ := civil.NewDate(2000, time.January, 1)
	return always
}

// areAlike reports whether the page says the same about two links of one history.
func areAlike(l, m network.Link) bool {
	return l.State == m.State && l.Truth == m.Truth && l.Applies == m.Applies && l.Role == m.Role && l.RoleB == m.RoleB &&
		l.RolesSince == m.RolesSince && l.Since == m.Since && l.Until == m.Until && l.Through == m.Through && l.Basis == m.Basis &&
		l.Inferred == m.Inferred
}
