package brief

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Entry returns a sentence about an entry of a timeline, without its day.
func (b Brief) Entry(e network.TimelineEntry) string { return b.entry(e, newRecords(b.net)) }

func (b Brief) entry(e network.TimelineEntry, r *records) string {
	if e.Record.Part < 0 {
		return ""
	}
	switch e.Record.Collection {
	case dataset.CollectionAgreements:
		if a := r.agreement(e.Subject); e.Record.Part < len(a.Events) {
			return b.prose.AgreementEvent(a, a.Events[e.Record.Part])
		}
	case dataset.CollectionMemberships:
		if m := r.membership(e.Record); e.Record.Part < len(m.Events) {
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
	entries := w.net.Timeline(network.TimelineQuery{Parties: w.parties})
	slices.SortStableFunc(entries, func(e, f network.TimelineEntry) int { return firstDay(e.On).Compare(firstDay(f.On)) })
	for _, e := range entries {
		if !w.belongs(e) {
			continue
		}
		text := w.say("brief.entry", grammar.Args{"day": w.day(e.On), "text": w.entry(e, w.got)})
		if !w.isLater(e.On) {
			before.Items = append(before.Items, w.line(text, e.Cites))
			continue
		}
		item := w.line(text, e.Cites)
		if e.Record.Collection == dataset.CollectionMeetings {
			m, _ := w.net.Meeting(e.Subject)
			item.Details = w.meeting(m)
		}
		after.Items = append(after.Items, item)
	}
	return []Section{before, after}
}

// isLater reports whether an event comes after the day of the document, or is known only by a later day.
func (w *writer) isLater(on civil.When) bool {
	first := firstDay(on)
	return !first.IsZero() && first.After(w.on)
}

// firstDay returns the day by which an entry is ordered: the first day that it can have, or the last one if there is no
// first.
func firstDay(on civil.When) civil.Date {
	if first := on.Earliest(); !first.IsZero() {
		return first
	}
	return on.Latest()
}

// belongs reports whether an entry belongs in the briefing: into one of two parties, that it concerns both of them.
func (w *writer) belongs(e network.TimelineEntry) bool {
	if len(w.parties) < 2 {
		return true
	}
	switch e.Record.Collection {
	case dataset.CollectionMemberships:
		m := w.got.membership(e.Record)
		return w.concerns(m.Member) && w.concernsAll(w.got.platform(m.Platform), w.got.membersOf(m.Platform, w.on))
	case dataset.CollectionMeetings:
		return w.isOfBoth(e.Subject)
	}
	if w.ties[e.Subject] && e.Record.Collection == dataset.CollectionAgreements { // one that binds another party through a group
		a := w.got.agreement(e.Subject)
		event := a.Events[min(e.Record.Part, len(a.Events)-1)]
		return event.Party.IsZero() || w.concerns(event.Party) || w.isAround(event.Party)
	}
	key := string(e.Record.Collection) + "/" + e.Subject
	return kept(w.got.belongs, key, func() bool { return w.areAllAmong(w.sidesOf(e)) })
}

// isAround reports whether one of the parties lies within another, as a member of a group does.
func (w *writer) isAround(id party.ID) bool {
	return slices.Contains(w.groups, id)
}

// sidesOf returns the parties and places that the agreement or office of an entry is about.
func (w *writer) sidesOf(e network.TimelineEntry) []party.ID {
	var sides []party.ID
	if e.Record.Collection == dataset.CollectionAgreements {
		a := w.got.agreement(e.Subject)
		for _, p := range a.Parties {
			sides = append(sides, p.Party)
		}
		for _, q := range a.Events {
			sides = append(sides, q.Party)
		}
		return sides
	}
	o, _ := w.net.Office(e.Subject)
	sides = append(sides, o.Of, o.At, party.IDFrom(o.Seat))
	for _, moved := range o.Events {
		sides = append(sides, party.IDFrom(moved.To))
	}
	return sides
}

// areAllAmong reports whether each party of the briefing is one of some, or lies within one or around it.
func (w *writer) areAllAmong(sides []party.ID) bool {
	for _, p := range w.parties {
		if !slices.ContainsFunc(sides, func(id party.ID) bool { return !id.IsZero() && (w.net.Within(id, p) || w.net.Within(p, id)) }) {
			return false
		}
	}
	return true
}

// isOfBoth reports whether a meeting is one of the two parties, or one at which no other party was represented.
func (w *writer) isOfBoth(id string) bool {
	if slices.ContainsFunc(w.got.meetings, func(m platform.Meeting) bool { return m.ID == id }) {
		return true
	}
	m, _ := w.net.Meeting(id)
	if !m.Host.IsZero() && !w.concerns(m.Host) {
		return false
	}
	return !slices.ContainsFunc(m.Participants, func(p party.Person) bool { return !p.For.IsZero() && !w.concerns(p.For) })
}

// sectionOfMeetings writes who met in what capacity, what was signed and opened there, and what was promised.
func (w *writer) sectionOfMeetings() Section {
	s := Section{Heading: w.say("brief.meetings", nil)}
	meetings := slices.Clone(w.got.meetings)
	slices.SortStableFunc(meetings, func(m, o platform.Meeting) int { return firstDay(m.On).Compare(firstDay(o.On)) })
	for _, m := range meetings {
		if w.isLater(m.On) {
			continue // it stands among what came after the day
		}
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
		a := w.got.agreement(id)
		add("brief.signed", grammar.Args{"x": w.teller.Agreement(id)})
		for _, s := range a.Signatories {
			add("brief.signatory", grammar.Args{"text": w.prose.Person(s.Person)})
		}
	}
	for _, id := range m.Offices {
		o, _ := w.net.Office(id)
		add("brief.opened", grammar.Args{"text": w.teller.Heading(w.officeName(o))})
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
