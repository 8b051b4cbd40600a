package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// Standing is one party's status.
type Standing struct {
	Party party.ID `json:"party"`
	Status
}

// StandingsAt returns the status on a day of every party that the record lists or an event names, ordered by id.
func (c *Compiled) StandingsAt(on civil.Date) []Standing {
	c.ready()
	d := spell.DayOf(on)
	standings := make([]Standing, len(c.members))
	for i := range c.members {
		standings[i] = Standing{c.members[i].id, c.statusIn(c.course(int32(i)), d)}
	}
	slices.SortFunc(standings, func(s, t Standing) int { return s.Party.Compare(t.Party) })
	return standings
}

// Parties returns the parties that the record lists or an event names, and those to which their acts belong, ordered by
// id.
func (c *Compiled) Parties() []party.ID {
	c.ready()
	ids := make([]party.ID, len(c.members))
	for i := range c.members {
		ids[i] = c.members[i].id
	}
	slices.SortFunc(ids, party.ID.Compare)
	return ids
}

// Change is a status and the day from which it is the answer; the zero day is the beginning of time.
type Change struct {
	From civil.Date `json:"from,omitzero"`
	Status
}

// History returns every change of the agreement's status in order. The status on a day is that of the last change on or
// before it. The renewals of an agreement that renews itself are not among the changes.
func (c *Compiled) History() []Change {
	c.ready()
	days := c.changeDays()
	for _, line := range []spell.Timeline{c.whole, c.refinedWhole()} {
		line.Days(func(from day, _ spell.Set) { days = append(days, from) })
	}
	return changes(days, c.StatusAt)
}

// HistoryOf returns every change of a party's status in order.
func (c *Compiled) HistoryOf(id party.ID) []Change {
	c.ready()
	days := c.changeDays()
	for _, p := range c.courses(id) {
		for _, line := range []spell.Timeline{p.line, c.refinedParty(p)} {
			line.Days(func(from day, _ spell.Set) { days = append(days, from) })
		}
		for _, i := range p.own().acts {
			a := &c.acts[i]
			days = append(days, a.on.Lo, a.on.Hi, a.works().Lo, a.works().Hi)
			if a.effect() == notifies {
				effect := c.effectOf(i)
				days = append(days, effect.Lo, effect.Hi)
			}
		}
		for _, f := range p.own().marks[isBound].all {
			days = append(days, f.Begin.Lo, f.Begin.Hi, f.End.Lo, f.End.Hi)
		}
	}
	return changes(days, func(on civil.Date) Status { return c.StatusOf(id, on) })
}

// changeDays are the days on which an answer about anybody can change, beside those of its own timeline.
func (c *Compiled) changeDays() []day {
	e := &c.entry
	return []day{dawn, e.trigger.Lo, e.trigger.Hi, e.general.Lo, e.general.Hi, e.whole.Lo, e.whole.Hi, e.computed.Lo, e.computed.Hi}
}

// changes asks for the status on every one of the days and keeps those on which it is another one.
func changes(days []day, status func(civil.Date) Status) []Change {
	slices.Sort(days)
	var all []Change
	for _, d := range slices.Compact(days) {
		if d == never {
			continue
		}
		s := status(d.Date())
		if n := len(all); n == 0 || !s.same(all[n-1].Status) {
			all = append(all, Change{d.Date(), s})
		}
	}
	return all
}

// HasParty reports whether the record lists the party or an event names it.
func (a *Agreement) HasParty(id party.ID) bool {
	return slices.ContainsFunc(a.Parties, func(p Party) bool { return p.Party == id }) ||
		slices.ContainsFunc(a.Events, func(e Event) bool { return e.Party == id })
}

// DaysInForce returns the days on which the agreement is in force for a party, or as a whole if the party has nothing
// to do with it or is the zero ID. The certain intervals are those that certainly began, though their ends may be vague
// days. For each interval that may never have begun, possible has the range of days, open at its end, in which it may
// have.
func (c *Compiled) DaysInForce(id party.ID) (certain []civil.Interval, possible []civil.When) {
	c.ready()
	track := c.refinedWhole().Track(spell.SetOf(wholeInForce))
	if c.a.HasParty(id) {
		for _, p := range c.courses(id) {
			if p.through.IsZero() {
				track = c.refinedParty(p).Track(spell.SetOf(partyIn))
			}
		}
	}
	for _, s := range track.Spells() {
		if s.Begin.Maybe {
			possible = append(possible, civil.OnOrAfter(s.Begin.Lo.Date()))
			continue
		}
		certain = append(certain, civil.Interval{From: s.Begin.When(), Until: s.End.When()})
	}
	return certain, possible
}

// Speaks reports whether anything says when the agreement as a whole enters into force: a rule of its text, the law of
// treaties, or an event that declares it.
func (c *Compiled) Speaks() bool {
	c.ready()
	return c.a.Rules.EntryIntoForce != nil || c.law() == lawOfTreaties || !c.entry.declared.isNone()
}

// HasOtherParties reports whether the agreement has parties, listed or named by an event, and the given one is not
// among them.
func (c *Compiled) HasOtherParties(id party.ID) bool {
	c.ready()
	_, isParty := c.byID[id]
	return !isParty && len(c.members) > 0
}
