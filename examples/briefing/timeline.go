package main

import (
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// timeline writes the dated events that concern either region or a member of one of their platforms.
func (w *briefing) timeline(a, b party.ID) {
	w.section("section.timeline")
	who := []party.ID{a, b}
	for _, p := range w.net.Platforms() {
		members := w.net.Members(p.ID, w.request.on)
		if w.concerns(p, members, a) || w.concerns(p, members, b) {
			for _, m := range members {
				who = append(who, m.Membership.Member)
			}
		}
	}
	for _, e := range w.net.Timeline(network.TimelineQuery{Parties: who}) {
		day := w.locale.When(e.On, locale.Long)
		kind := w.say("kind." + e.Kind)
		if kind == "kind."+e.Kind {
			kind = e.Kind // an event for which the briefing has no word
		}
		text := w.say("entry", day, kind, w.subject(e))
		if !e.Party.IsZero() && e.Record.Collection != dataset.CollectionOffices {
			text = w.say("entry.of", day, kind, w.subject(e), w.name(e.Party))
		}
		w.item(0, text+" "+w.cite(e.Cites))
	}
}

// subject returns the name of what an entry is about.
func (w *briefing) subject(e network.TimelineEntry) string {
	switch e.Record.Collection {
	case dataset.CollectionAgreements:
		a, _ := w.net.Agreement(e.Subject)
		return w.titled(a.Titles, a.ID)
	case dataset.CollectionOffices:
		o, _ := w.net.Office(e.Subject)
		return w.titled(o.Names, o.ID)
	case dataset.CollectionMeetings:
		m, _ := w.net.Meeting(e.Subject)
		return w.titled(m.Subject, m.ID)
	}
	return w.name(party.MustParseID(e.Subject))
}
