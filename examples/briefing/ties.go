package main

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// ties writes every link of the day: since when, how certain, and on what basis.
func (w *briefing) ties(a, b party.ID) {
	links := w.net.Links(a, b, w.request.on)
	w.text(0, "")
	w.count(0, "ties", len(links))
	for n, l := range links {
		w.text(0, w.number(n+1)+". "+w.say(standing(l)+"."+string(l.Kind), w.name(l.A), w.place(l.B), w.object(l)))
		w.since(l)
		w.basis(l)
		if l.Inferred {
			w.line(1, "inferred")
		}
		if cites := w.cite(l.Cites); cites != "" {
			w.line(1, "see", cites)
		} else {
			w.line(1, "see.none")
		}
	}
}

// standing is the word that chooses the sentence about a link: whether it holds, and for one that does not its state.
func standing(l network.Link) string {
	if l.Truth == civil.No {
		return string(l.State)
	}
	return l.Truth.String()
}

// object returns the name of what a link goes through.
func (w *briefing) object(l network.Link) string {
	switch l.Kind {
	case network.LinkAgreement:
		a, _ := w.net.Agreement(l.Via)
		return w.titled(a.Titles, a.ID)
	case network.LinkOffice:
		o, _ := w.net.Office(l.Via)
		return w.titled(o.Names, o.ID)
	case network.LinkCommitment:
		c, _ := w.net.Commitment(l.Record)
		return w.words(c.Text)
	case network.LinkFlow:
		o, _ := w.net.Observation(l.Record)
		return w.figure(o)
	}
	return w.name(party.MustParseID(l.Via))
}

// since writes the days of a link, or that its beginning is not stated.
func (w *briefing) since(l network.Link) {
	if l.Since.IsZero() {
		w.line(1, "since.unknown")
	} else {
		w.line(1, "since", w.locale.When(l.Since, locale.Long))
	}
	if !l.Until.IsZero() {
		w.line(1, "until", w.locale.When(l.Until, locale.Long))
	}
}

// basis writes what a link rests on.
func (w *briefing) basis(l network.Link) {
	switch l.Basis {
	case "":
		w.line(1, "basis.none")
		return
	case source.BasisAttested:
	default:
		w.line(1, "basis."+string(l.Basis))
		return
	}
	var day civil.When
	for _, m := range w.net.Memberships(l.A, w.request.on) {
		if m.Membership.Platform.String() == l.Via && m.Membership.Member == l.A {
			day = attestation(m.Membership)
		}
	}
	w.line(1, "basis.attested", w.locale.When(day, locale.Long))
}

// attestation returns the first day for which a source attests a membership.
func attestation(m platform.Membership) civil.When {
	var first civil.When
	for _, e := range m.Events {
		if e.Kind == platform.EventAttested && (first.IsZero() || e.On.Compare(first) < 0) {
			first = e.On
		}
	}
	return first
}

// platforms writes the platforms in which either region has a part, and the standing of every member on the day.
func (w *briefing) platforms(a, b party.ID) {
	w.section("section.members")
	for _, p := range w.net.Platforms() {
		members := w.net.Members(p.ID, w.request.on)
		if !w.concerns(p, members, a) && !w.concerns(p, members, b) {
			continue
		}
		w.item(0, w.words(p.Names)+" "+w.cite(p.Cites))
		w.seat(p)
		w.operators(p)
		for _, m := range members {
			w.text(1, w.standing(m)+" "+w.cite(m.Membership.Cites))
		}
	}
}

// concerns reports whether a region has a part in a platform.
func (w *briefing) concerns(p platform.Platform, members []network.MembershipWithStatus, id party.ID) bool {
	if w.net.Within(p.ID, id) {
		return true
	}
	for _, m := range members {
		if w.net.Within(m.Membership.Member, id) {
			return true
		}
	}
	return false
}

func (w *briefing) seat(p platform.Platform) {
	if p.Seat.IsZero() {
		w.line(1, "platform.no-seat")
		return
	}
	seat := w.place(party.IDFrom(p.Seat))
	if source.Inferred(p.Cites, "seat") {
		seat = w.say("fact.inferred", seat)
	}
	w.line(1, "platform.seat", seat)
}

func (w *briefing) operators(p platform.Platform) {
	var names []string
	for _, o := range p.Operators {
		if o.Holds(w.request.on) != civil.No {
			names = append(names, w.name(o.Party))
		}
	}
	if len(names) == 0 {
		w.line(1, "platform.no-operators")
		return
	}
	w.line(1, "platform.operators", w.locale.List(names, locale.And))
}

// standing returns the sentence about a membership on the day.
func (w *briefing) standing(m network.MembershipWithStatus) string {
	name, since := w.name(m.Membership.Member), w.locale.When(m.Status.Since, locale.Long)
	attested := w.locale.When(attestation(m.Membership), locale.Long)
	switch {
	case m.Status.Active == civil.No:
		return w.say("member.no", name)
	case m.Status.Active == civil.Unknown && attested != "":
		return w.say("member.unattested", name, attested)
	case m.Status.Active == civil.Unknown:
		return w.say("member.unknown", name)
	case m.Status.Basis == source.BasisAttested:
		return w.say("member.attested", name, attested)
	case since == "":
		return w.say("member.yes", name)
	}
	return w.say("member.yes-since", name, since)
}
