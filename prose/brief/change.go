package brief

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Change returns a sentence about a change, without its day: how the link stands from that day on, or that it has
// ended. It returns "" for a link that another one of the same record stands for, as in [network.Network.Links]: for an
// office at Afghanistan that is in Kabul, only the change of the link with Kabul has a sentence.
func (b Brief) Change(c network.Change) string {
	day := c.On
	if c.Is == "" {
		day = c.On.AddDays(-1)
	}
	for _, l := range b.net.Links(c.A, c.B, day) {
		if l.Kind != c.Kind || l.Via != c.Via || l.Record != c.Record || l.A != c.A || l.B != c.B {
			continue
		}
		if c.Is == "" {
			return b.ended(l)
		}
		return b.Link(l)
	}
	return ""
}

// Changes returns what began, changed and ended from one day to another, both included, among the links of the party x,
// or of all parties if x is zero. A zero day is no bound.
func (b Brief) Changes(x party.ID, from, to civil.Date) Document {
	d := Document{Title: b.teller.Say("brief.changes.all", nil)}
	var changes []network.Change
	if x.IsZero() {
		changes = b.net.Changes(from, to)
	} else {
		d.Title = grammar.Capitalize(b.teller.Say("brief.changes", grammar.Args{"a": b.prose.Heading(x)}))
		changes = b.net.ChangesOf(x, from, to)
	}
	if !from.IsZero() && !to.IsZero() {
		d.Day = grammar.Capitalize(b.teller.Say("brief.changes.days", grammar.Args{"from": from, "to": to}))
	}
	s := Section{Heading: b.teller.Say("brief.changes.heading", nil)}
	for _, c := range changes {
		text := b.Change(c)
		if text == "" {
			continue
		}
		day := b.teller.Say("brief.dated", grammar.Args{"day": c.On})
		s.Items = append(s.Items, Item{Text: grammar.Capitalize(b.teller.Say("brief.entry", grammar.Args{"day": day, "text": text}))})
	}
	if len(s.Items) == 0 {
		s.Items = []Item{{Text: b.teller.Say("brief.changes.none", nil)}}
	}
	d.Sections = []Section{s}
	return d
}

// ended tells that a link, as it was on its last day, has ended: with the sentence of its state, if it has one.
func (b Brief) ended(l network.Link) string {
	a := grammar.Args{"a": b.teller.Party(l.A), "b": b.teller.Party(l.B)}
	key := "change.ended." + string(l.Kind)
	own := b.teller.Pick(key+"."+string(l.State), key)
	switch l.Kind {
	case network.LinkAgreement:
		a["x"] = b.teller.Agreement(l.Via)
		record, _ := b.net.Agreement(l.Via)
		switch {
		case own == key && l.State != network.StateInForce:
			own = key + ".other"
		case own == key && record.NonBinding:
			own = b.teller.Pick(key+".soft", key)
		}
	case network.LinkMembership, network.LinkCommonMembership:
		record, _ := b.net.Membership(l.Record)
		a["x"] = b.teller.Platform(record.Platform)
	case network.LinkOffice:
		record, _ := b.net.Office(l.Via)
		return b.teller.Office(b.officeName(record), own, b.site(record, l), false, a)
	case network.LinkCommitment, network.LinkFlow: // a sentence of their own follows
		return b.teller.Sentence(b.teller.Say(own, a), "") + b.teller.Say("brief.gap", nil) + b.Link(l)
	}
	return b.teller.Sentence(b.teller.Say(own, a), "")
}
