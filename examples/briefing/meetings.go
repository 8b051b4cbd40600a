package main

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// meetings writes who met in what capacity, what was signed and opened there, and what was promised.
func (w *briefing) meetings(a, b party.ID) {
	met := w.net.Meetings(a, b)
	if len(met) == 0 {
		return
	}
	w.section("section.meetings")
	for _, m := range met {
		key := "meeting." + string(m.Kind)
		if w.say(key) == key {
			key = "meeting.other"
		}
		w.item(0, w.say(key, w.locale.When(m.On, locale.Long), w.titled(m.Subject, m.ID))+" "+w.cite(m.Cites))
		if source.Inferred(m.Cites, "on") {
			w.line(1, "meeting.day-inferred")
		}
		if !m.Place.IsZero() {
			w.line(1, "meeting.place", w.place(party.IDFrom(m.Place)))
		}
		if !m.Host.IsZero() {
			w.line(1, "meeting.host", w.inferred(w.name(m.Host), m.Cites, "host"))
		}
		w.signed(m)
		for _, id := range m.Offices {
			o, _ := w.net.Office(id)
			w.line(1, "meeting.office", w.titled(o.Names, o.ID))
		}
		for _, c := range m.Commitments {
			w.line(1, "meeting.commitment", w.words(c.Text))
		}
		w.people(m)
	}
}

// inferred marks a text about a field of a record that no source states.
func (w *briefing) inferred(text string, cites []source.Cite, member string) string {
	if source.Inferred(cites, member) {
		return w.say("fact.inferred", text)
	}
	return text
}

// signed writes the agreements of a meeting, and what the sources do not say about them.
func (w *briefing) signed(m platform.Meeting) {
	for _, id := range m.Agreements {
		a, _ := w.net.Agreement(id)
		w.line(1, "meeting.agreement", w.titled(a.Titles, a.ID))
		for _, s := range a.Signatories {
			w.line(1, "meeting.signatory", w.person(s.Person))
		}
		if len(a.Signatories) == 0 {
			w.line(1, "meeting.no-signatory")
		}
		if a.Rules == (agreement.Rules{}) && !effective(a) {
			w.line(1, "meeting.no-rule")
		}
	}
}

// effective reports whether an event of an agreement says when the agreement takes effect.
func effective(a agreement.Agreement) bool {
	for _, e := range a.Events {
		if !e.Effective.IsZero() || e.Kind == agreement.EventDeclaredInForce {
			return true
		}
	}
	return false
}

func (w *briefing) people(m platform.Meeting) {
	if len(m.Participants) == 0 {
		return
	}
	w.count(1, "participants", len(m.Participants))
	for _, p := range m.Participants {
		w.item(2, w.person(p))
	}
}

// person returns a name and a capacity, or whichever of them is known.
func (w *briefing) person(p party.Person) string {
	name, capacity := w.words(p.Name), w.words(p.Capacity)
	switch {
	case name == "":
		return capacity
	case capacity == "":
		return name
	}
	return w.say("person", name, capacity)
}
