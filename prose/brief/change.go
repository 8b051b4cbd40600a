package brief

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Change returns what there is to say about a change, without its day: how the link stands from that day on, or that it has
// ended. A second sentence says of a [network.Change] that is Vague that only what is known or possible changed on the day:
// "From this day on it is certain." It returns "" for a change that is not one of the network.
func (b Brief) Change(c network.Change) string {
	l, _, found := b.changed(c)
	if !found {
		return ""
	}
	return b.change(c, l)
}

// changed returns the link of a change, as it was on its last day if it has ended, and whether it is among the links of its
// parties. It is not if another one of the same record stands for it, as in [network.Network.Links]: of an office at
// Afghanistan that is in Kabul, that with Kabul.
func (b Brief) changed(c network.Change) (l network.Link, isMain, found bool) {
	day := c.On
	if c.Is == "" {
		day = c.On.AddDays(-1)
	}
	isIt := func(l network.Link) bool {
		return l.Kind == c.Kind && l.Via == c.Via && l.Record == c.Record && l.A == c.A && l.B == c.B
	}
	links := b.net.Links(c.A, c.B, day)
	if i := slices.IndexFunc(links, isIt); i >= 0 {
		return links[i], true, true
	}
	links = b.net.LinksOf(c.A, day)
	if i := slices.IndexFunc(links, isIt); i >= 0 {
		return links[i], false, true
	}
	return network.Link{}, false, false
}

// change tells a change of a link.
func (b Brief) change(c network.Change, l network.Link) string {
	text := b.Link(l)
	if c.Is == "" {
		text = b.ended(l)
	}
	if !c.Vague {
		return text
	}
	key := "change.vague.certain"
	switch {
	case c.IsTruth == civil.Unknown && c.WasTruth == civil.No:
		key = "change.vague.possible"
	case c.IsTruth == civil.Unknown && c.WasTruth == civil.Yes:
		key = "change.vague.doubted"
	case c.IsTruth == civil.Unknown:
		key = "change.vague.shifted"
	}
	return text + b.teller.Say("brief.gap", nil) + b.teller.Sentence(b.teller.Say(key, nil), "")
}

// ChangesOptions say which changes [Brief.Changes] tells. The zero options tell all.
type ChangesOptions struct {
	// Certain leaves out the changes on the bound of a vague day, on which nothing need have happened: those that are Vague.
	Certain bool
}

// Changes returns what began, changed and ended from one day to another, both included, among the links of the party x,
// or of all parties if x is zero. A zero day is no bound. What happened to several links of one agreement or platform on
// one day is one item, and its details tell of each link. Of links of one party that differ in the other party alone, the first is
// told, and with whom else the same happened. A sentence about two parties alike names x first, or what lies within it. A link for which another one of the same record stands, as in [network.Network.Links], is left out.
func (b Brief) Changes(x party.ID, from, to civil.Date, o ChangesOptions) Document {
	d := Document{Title: b.teller.Say("brief.changes.all", nil)}
	var changes []network.Change
	if x.IsZero() {
		changes = b.net.Changes(from, to)
	} else {
		d.Title = grammar.Capitalize(b.teller.Say("brief.changes", grammar.Args{"a": b.prose.Heading(x)}))
		changes = b.net.ChangesOf(x, from, to)
	}
	if o.Certain {
		changes = slices.DeleteFunc(changes, func(c network.Change) bool { return c.Vague })
	}
	if !from.IsZero() && !to.IsZero() {
		d.Day = grammar.Capitalize(b.teller.Say("brief.changes.days", grammar.Args{"from": from, "to": to}))
	}
	s := Section{Heading: b.teller.Say("brief.changes.heading", nil)}
	for len(changes) > 0 {
		n := 1
		for n < len(changes) && isOneItem(changes[0], changes[n]) {
			n++
		}
		s.Items = append(s.Items, b.changesOf(x, changes[:n])...)
		changes = changes[n:]
	}
	if len(s.Items) == 0 {
		s.Items = []Item{{Text: b.teller.Say("brief.changes.none", nil)}}
	}
	d.Sections = []Section{s}
	return d
}

// isOneItem reports whether two changes are told in one item: those of one agreement or platform on one day.
func isOneItem(c, d network.Change) bool {
	switch c.Kind {
	case network.LinkAgreement, network.LinkMembership, network.LinkCommonMembership:
		return c.On == d.On && c.Kind == d.Kind && c.Via == d.Via
	}
	return false
}

// changesOf returns the item of changes of one day that are told together, none if there is nothing to tell.
func (b Brief) changesOf(x party.ID, changes []network.Change) []Item {
	told := b.alike(x, changes)
	dated := func(text string) string {
		day := b.teller.Say("brief.dated", grammar.Args{"day": changes[0].On})
		return grammar.Capitalize(b.teller.Say("brief.entry", grammar.Args{"day": day, "text": text}))
	}
	switch len(told) {
	case 0:
		return nil
	case 1:
		return []Item{{Text: dated(told[0].Text)}}
	}
	return []Item{{Text: dated(grammar.Capitalize(b.thing(changes[0]))), Details: told}}
}

// alike tells changes. Of those of one party in which only the other party differs, it tells the first, and then with whom else
// the same happened.
func (b Brief) alike(x party.ID, changes []network.Change) []Item {
	type same struct {
		a    party.ID
		text string // with the first party on the other side that a has
	}
	first := map[party.ID]party.ID{}
	place := map[same]int{}
	var told []Item
	var others [][]party.ID
	for _, c := range changes {
		l, isMain, _ := b.changed(c)
		if !isMain {
			continue
		}
		l = b.facing(x, l)
		text, as := b.change(c, l), l
		if _, hasOther := first[l.A]; !hasOther {
			first[l.A] = l.B
		}
		as.B = first[l.A]
		key := same{l.A, b.change(c, as)}
		if i, has := place[key]; has {
			others[i] = append(others[i], l.B)
			continue
		}
		place[key] = len(told)
		told, others = append(told, Item{Text: text}), append(others, nil)
	}
	for i := range told {
		if len(others[i]) > 0 {
			also := b.teller.Sentence(b.teller.Say("change.same", grammar.Args{"all": b.teller.Parties(others[i])}), "")
			told[i].Text += b.teller.Say("brief.gap", nil) + also
		}
	}
	return told
}

// facing returns a link between two that are told alike, with the one first that is x or lies within it.
func (b Brief) facing(x party.ID, l network.Link) network.Link {
	isMutual := l.Kind == network.LinkAgreement || l.Kind == network.LinkCommonMembership
	if isMutual && !x.IsZero() && b.net.Within(l.B, x) && !b.net.Within(l.A, x) {
		l.A, l.B, l.Role, l.RoleB = l.B, l.A, l.RoleB, l.Role
	}
	return l
}

// thing names the agreement or platform of a change, as a heading above its links does.
func (b Brief) thing(c network.Change) string {
	id, _ := party.ParseID(c.Via)
	x := b.teller.Platform(id)
	if c.Kind == network.LinkAgreement {
		x = b.teller.Agreement(c.Via)
	}
	return b.teller.Say("brief.changes.of", grammar.Args{"x": x})
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
