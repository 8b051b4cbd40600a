package brief

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Entry tells an entry of a timeline as a sentence without its day.
func (b Brief) Entry(e network.TimelineEntry) string {
	switch e.Record.Collection {
	case dataset.CollectionAgreements:
		if a, _ := b.net.Agreement(e.Subject); e.Record.Part < len(a.Events) {
			return b.prose.AgreementEvent(a, a.Events[e.Record.Part])
		}
	case dataset.CollectionMemberships:
		if m, _ := b.net.Membership(e.Record); e.Record.Part < len(m.Events) {
			return b.prose.MembershipEvent(m, m.Events[e.Record.Part])
		}
	case dataset.CollectionOffices:
		if o, _ := b.net.Office(e.Subject); e.Record.Part < len(o.Events) {
			return b.prose.OfficeEvent(o, o.Events[e.Record.Part])
		}
	case dataset.CollectionMeetings:
		m, _ := b.net.Meeting(e.Subject)
		return b.prose.Meeting(m)
	}
	return ""
}

// timeline writes the events that concern the parties, and under a heading of its own what came after the day.
func (w *writer) timeline() []Section {
	before := Section{Heading: w.say("brief.timeline", nil)}
	after := Section{Heading: w.say("brief.after", nil)}
	for _, e := range w.net.Timeline(network.TimelineQuery{Parties: w.parties}) {
		if len(w.parties) == 2 && !w.concernsBoth(e) {
			continue
		}
		text := w.say("brief.entry", grammar.Args{"day": w.day(e.On), "text": w.Entry(e)})
		s := &before
		if first := e.On.Earliest(); !first.IsZero() && first.After(w.on) {
			s = &after
		}
		s.Items = append(s.Items, w.line(text, e.Cites))
	}
	return []Section{before, after}
}

// concernsBoth reports whether an entry of a briefing of two belongs in it: of an agreement, that it is one between the
// two; of anything else, that it concerns either.
func (w *writer) concernsBoth(e network.TimelineEntry) bool {
	if e.Record.Collection != dataset.CollectionAgreements {
		return true
	}
	a, _ := w.net.Agreement(e.Subject)
	has := func(p party.ID) bool {
		return slices.ContainsFunc(a.Parties, func(q agreement.Party) bool { return w.net.Within(q.Party, p) || w.net.Within(p, q.Party) }) ||
			slices.ContainsFunc(a.Events, func(q agreement.Event) bool {
				return !q.Party.IsZero() && (w.net.Within(q.Party, p) || w.net.Within(p, q.Party))
			})
	}
	return has(w.parties[0]) && has(w.parties[1])
}

// meetings writes who met in what capacity, what was signed and opened there, and what was promised.
func (w *writer) meetings(met []platform.Meeting) Section {
	s := Section{Heading: w.say("brief.meetings", nil)}
	for _, m := range met {
		item := w.line(w.say("brief.entry", grammar.Args{"day": w.day(m.On), "text": w.prose.Meeting(m)}), m.Cites)
		item.Details = w.meeting(m)
		s.Items = append(s.Items, item)
	}
	return s
}

func (w *writer) meeting(m platform.Meeting) []Item {
	var details []Item
	add := func(key string, a grammar.Args) {
		details = append(details, Item{Text: grammar.Capitalize(w.say(key, a))})
	}
	if !m.Host.IsZero() {
		add("brief.host", grammar.Args{"text": w.inferred(w.prose.Heading(m.Host), m.Cites, "host")})
	}
	for _, id := range m.Agreements {
		a, _ := w.net.Agreement(id)
		add("brief.signed", grammar.Args{"text": w.teller.Heading(w.teller.Agreement(id))})
		for _, s := range a.Signatories {
			add("brief.signatory", grammar.Args{"text": w.prose.Person(s.Person)})
		}
	}
	for _, id := range m.Offices {
		o, _ := w.net.Office(id)
		add("brief.opened", grammar.Args{"text": w.teller.Heading(w.teller.Titled(o.Names, o.ID, grammar.OfOffice))})
	}
	for _, c := range m.Commitments {
		details = append(details, Item{Text: w.prose.Commitment(c)})
	}
	if len(m.Participants) > 0 {
		var people []Item
		for _, p := range m.Participants {
			people = append(people, Item{Text: grammar.Capitalize(w.prose.Person(p))})
		}
		details = append(details, Item{Text: w.say("brief.participants", grammar.Args{"n": len(people)}), Details: people})
	}
	return details
}
