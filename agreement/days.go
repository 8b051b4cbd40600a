package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// DaysOfChange returns the days on which an answer may differ from that of the day before, in order. For the zero ID
// they are the days that concern every party; for a party they are the further days that concern it alone. The state,
// InForce and Applies of [Compiled.StatusAt], [Compiled.StatusOf] and [Compiled.Between] change on no other days.
func (c *Compiled) DaysOfChange(id party.ID) []civil.Date {
	c.ready()
	var found dayList
	if id.IsZero() {
		c.addSharedDays(&found)
		c.refinedWhole().Days(found.addState)
		for _, w := range c.refine() {
			w.ready().addSharedDays(&found)
		}
		return found.dates()
	}
	for _, p := range c.courses(id) {
		c.addDaysOf(p, &found)
		c.refinedParty(p).Days(found.addState)
		for _, w := range c.refine() {
			if own := w.counterpart(p); own != nil {
				w.addDaysOf(own, &found)
			}
		}
	}
	return found.dates()
}

// dayList collects days.
type dayList []day

func (l *dayList) addState(from day, _ spell.Set)   { *l = append(*l, from) }
func (l *dayList) addTruth(from day, _ civil.Truth) { *l = append(*l, from) }

// addSpells adds the days on which spells begin or end to be possible or certain.
func (l *dayList) addSpells(spells []spell.Spell) {
	for _, s := range spells {
		*l = append(*l, s.Begin.Lo, s.Begin.Hi, s.End.Lo, s.End.Hi)
	}
}

func (l *dayList) addMoment(m moment) { *l = append(*l, m.Lo, m.Hi) }

// dates returns the days in order, each once, without those outside the calendar.
func (l *dayList) dates() []civil.Date {
	slices.Sort(*l)
	var all []civil.Date
	for _, d := range slices.Compact(*l) {
		if d != dawn && d != never {
			all = append(all, d.Date())
		}
	}
	return all
}

// addSharedDays adds the days on which the course of the whole changes.
func (c *Compiled) addSharedDays(l *dayList) {
	c.whole.Days(l.addState)
	l.addSpells(c.ended)
}

// addDaysOf adds the days on which the course of somebody changes, or what is recorded about it and another.
func (c *Compiled) addDaysOf(p *partyCourse, l *dayList) {
	p.line.Days(l.addState)
	p.lineBetween().Days(l.addState)
	p.days.Days(l.addTruth)
	l.addSpells(p.own().ahead)
	l.addSpells(c.boundUntilReplaced(p.own().member))
	for _, s := range c.set.newer[c.a.ID] {
		s.newer.boundTrack(p.id).Days(l.addTruth)
	}
	for i := range c.a.Statements {
		s := &c.a.Statements[i]
		if !isPrecluding(*s) || !p.is(s.By) && !p.is(s.Toward) {
			continue
		}
		for _, w := range []civil.When{s.On, s.From, s.Until, s.Withdrawn} {
			if !w.IsZero() {
				l.addMoment(spell.Of(w))
			}
		}
	}
	if c.hasToward() {
		for _, i := range p.own().acts {
			if a := &c.acts[i]; a.effect() == suspends || a.effect() == resumes {
				l.addMoment(a.works())
			}
		}
	}
}
