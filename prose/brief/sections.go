package brief

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// document writes all sections, and then the sources that they cite.
func (w *writer) document(title string, links []network.Link) Document {
	d := Document{Title: title, Notes: w.notes()}
	if !w.on.IsZero() {
		d.Day = w.Day(w.on)
	}
	add := func(sections ...Section) {
		for _, s := range sections {
			if len(s.Items) > 0 {
				d.Sections = append(d.Sections, s)
			}
		}
	}
	for _, l := range links {
		if l.Kind == network.LinkAgreement {
			w.ties[l.Via] = true
		}
		if !l.Through.IsZero() {
			w.groups = append(w.groups, l.Through)
		}
	}
	add(w.tiesOf(links)...)
	add(w.sectionOfPlatforms(), w.sectionOfMeetings(), w.figures())
	add(w.timeline()...)
	for _, id := range w.sources {
		s, _ := w.net.Source(id)
		d.Sources = append(d.Sources, w.prose.Source(s))
	}
	d.heading, d.gap = w.say("brief.sources", nil), w.say("brief.gap", nil)
	return d
}

// notes tells what took the place of withdrawn codes.
func (w *writer) notes() []string {
	var notes []string
	for _, id := range w.parties {
		if code, isRegion := id.Region(); isRegion {
			for _, i := range code.ValidateOn(w.on) {
				notes = append(notes, grammar.Capitalize(i.Message(w.teller.Base())))
			}
		}
	}
	return notes
}

// tiesOf writes the links in four groups: in effect, provisionally applied, possible, and not yet or not now.
func (w *writer) tiesOf(links []network.Link) []Section {
	groups := []string{"in-effect", "provisional", "possible", "not-yet"}
	sections := make([]Section, len(groups))
	for _, l := range links {
		i := slices.Index(groups, group(l))
		sections[i].Items = append(sections[i].Items, w.tie(l))
	}
	for i := range sections {
		sections[i].Heading = w.say("brief.ties."+groups[i], grammar.Args{"n": len(sections[i].Items)})
	}
	if len(links) == 0 {
		return []Section{{w.say("brief.ties", nil), []Item{{Text: w.say("brief.ties.none", nil)}}}}
	}
	return sections
}

// group returns the group in which a link is told.
func group(l network.Link) string {
	switch {
	case l.Truth == civil.Yes:
		return "in-effect"
	case l.Applies == civil.Yes:
		return "provisional"
	case l.Truth == civil.Unknown:
		return "possible"
	}
	return "not-yet"
}

// maxMembers is the number of members up to which a platform's are all listed.
const maxMembers = 12

// sectionOfPlatforms writes the platforms in which every party of the briefing has a part, with their members: with all if they
// are few, else with those that concern the briefing.
func (w *writer) sectionOfPlatforms() Section {
	s := Section{Heading: w.say("brief.platforms", nil)}
	for _, p := range w.net.Platforms() {
		members := w.got.membersOf(p.ID, w.on)
		concerned := slices.DeleteFunc(slices.Clone(members), func(m network.MembershipWithStatus) bool { return !w.concerns(m.Membership.Member) })
		if !w.concernsAll(p, members) {
			continue
		}
		item := w.line(w.teller.Heading(w.teller.Platform(p.ID)), p.Cites)
		item.Details = append(item.Details, w.seat(p)...)
		if len(members) > maxMembers || len(w.parties) == 1 {
			members = concerned
		}
		for _, m := range members {
			item.Details = append(item.Details, w.line(w.prose.Membership(m.Membership, m.Status), m.Membership.Cites))
		}
		s.Items = append(s.Items, item)
	}
	return s
}

// concerns reports whether a party is one of the briefing's, or lies within one.
func (w *writer) concerns(id party.ID) bool {
	return slices.ContainsFunc(w.parties, func(p party.ID) bool { return w.net.Within(id, p) })
}

// concernsAll reports whether every party of the briefing has a part in a platform: a member, the seat or an operator.
func (w *writer) concernsAll(p platform.Platform, members []network.MembershipWithStatus) bool {
	for _, who := range w.parties {
		has := w.net.Within(p.ID, who) || w.net.Within(party.IDFrom(p.Seat), who)
		has = has || slices.ContainsFunc(p.Operators, func(o platform.Operator) bool { return w.net.Within(o.Party, who) })
		has = has || slices.ContainsFunc(members, func(m network.MembershipWithStatus) bool { return w.net.Within(m.Membership.Member, who) })
		if !has {
			return false
		}
	}
	return true
}

// seat writes where a platform has its seat and who operates it, as far as that is known.
func (w *writer) seat(p platform.Platform) []Item {
	var items []Item
	if !p.Seat.IsZero() {
		items = append(items, w.line(w.inferred(w.say("brief.seat", grammar.Args{"x": w.place(party.IDFrom(p.Seat))}), p.Cites, "seat"), nil))
	}
	var operators []grammar.Noun
	for _, o := range p.Operators {
		if o.Holds(w.on) != civil.No {
			operators = append(operators, w.teller.Party(o.Party))
		}
	}
	if len(operators) > 0 {
		items = append(items, w.line(w.say("brief.operators", grammar.Args{"w": operators}), nil))
	}
	return items
}

// inferred marks a text about a field that no source states.
func (w *writer) inferred(text string, cites []source.Cite, field string) string {
	if source.Inferred(cites, field) {
		return w.say("brief.inferred", grammar.Args{"text": text})
	}
	return text
}

// place returns the name of a region with those of the regions that it lies in, below the country.
func (w *writer) place(id party.ID) string {
	text := w.prose.Heading(id)
	code, isRegion := id.Region()
	if !isRegion {
		return text
	}
	for up := code.Parent(); !up.IsZero() && up != code.Country(); up = up.Parent() {
		text = w.say("brief.within", grammar.Args{"x": text, "y": w.prose.Heading(party.IDFrom(up))})
	}
	return text
}

// figures writes what the sources say about each party: sectors, remarks and observations.
func (w *writer) figures() Section {
	s := Section{Heading: w.say("brief.figures", nil)}
	for _, id := range slices.Compact(slices.Clone(w.parties)) {
		if facts := w.facts(id); len(facts) > 0 {
			s.Items = append(s.Items, Item{Text: grammar.Capitalize(w.prose.Heading(id)), Details: facts})
		}
	}
	return s
}

func (w *writer) facts(id party.ID) []Item {
	var facts []Item
	code, _ := id.Region()
	if r, recorded := w.net.Region(code); recorded {
		if line, has := w.sectors(r); has {
			facts = append(facts, line)
		}
		for _, remark := range r.Remarks {
			facts = append(facts, w.line(w.prose.Text(remark.Text), remark.Cites))
		}
	}
	for _, o := range w.net.Observations(network.ObservationQuery{Subject: id}) {
		facts = append(facts, w.line(w.figure(o), o.Cites))
	}
	return facts
}

// sectors writes the sectors of a region, and which of them are inferred: said once where all are.
func (w *writer) sectors(r region.Region) (line Item, has bool) {
	isInferred := func(s region.Sector) bool { return source.Inferred(s.Cites, "") }
	areAll := !slices.ContainsFunc(r.Sectors, func(s region.Sector) bool { return !isInferred(s) })
	var sectors []string
	var cites []source.Cite
	for _, s := range r.Sectors {
		name := s.Name(w.teller.Locale().Tag())
		if isInferred(s) && !areAll {
			name = w.say("brief.inferred", grammar.Args{"text": name})
		}
		sectors = append(sectors, name)
		cites = append(cites, s.Cites...)
	}
	if len(sectors) == 0 {
		return Item{}, false
	}
	text := w.say("brief.sectors", grammar.Args{"text": w.teller.Enumerate(sectors)})
	if areAll {
		text = w.say("brief.inferred", grammar.Args{"text": text})
	}
	return w.line(text, cites), true
}

func (w *writer) figure(o economy.Observation) string {
	indicator, _ := w.net.Indicator(o.Indicator)
	return w.prose.Figure(o, indicator)
}

// day returns the day of an item as it stands before a colon.
func (w *writer) day(on civil.When) string {
	if on.IsZero() {
		return w.say("brief.undated", nil)
	}
	return w.say("brief.dated", grammar.Args{"day": on})
}
