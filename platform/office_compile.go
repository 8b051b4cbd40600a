package platform

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// CompiledOffice is an office made ready for questions. It never changes and is safe for concurrent use.
type CompiledOffice struct {
	o      *Office
	way    *Compiled // being open, as a membership: opened and attested begin it, closed ends it
	line   spell.Timeline
	plans  []spell.Spell
	notYet []spell.Spell // before the first plan, where nothing came before it
}

// CompileOffice makes an office ready for questions. From and Until are the days between which the party exists whose
// office it is; a zero When is unbounded.
func CompileOffice(o Office, from, until civil.When) *CompiledOffice {
	c := &CompiledOffice{o: &o}
	events := make([]Event, 0, len(o.Events))
	var starts []spell.Start
	var ends []spell.Stop
	for i, e := range o.Events {
		kind := EventAttested // being somewhere, or moving, shows that it was open
		switch e.Kind {
		case OfficeOpened:
			kind = EventEffective
		case OfficeClosed:
			kind = EventLeft
		case OfficePlanned:
			starts = append(starts, spell.Start{Act: spell.Of(e.On), Begin: spell.Of(e.On), Cause: i})
			continue
		case OfficeMoved, OfficeAttested:
		default:
			continue
		}
		if e.Kind != OfficePlanned {
			ends = append(ends, spell.Stop{Act: spell.Of(e.On), End: spell.Of(e.On), Cause: i})
		}
		events = append(events, Event{Kind: kind, On: e.On})
	}
	c.way = Compile(Membership{Events: events}, Context{From: from, Until: until})
	c.way.exitsWin = true
	c.plans = spell.Pair(starts, ends, true)
	for _, p := range starts {
		before := spell.Spell{Begin: spell.On(dawn), End: spell.Moment{Lo: p.Act.Lo, Hi: p.Act.Hi}, EndCause: -1}
		before.Begin.Maybe = p.Act.Maybe
		isFirst := true
		for _, other := range ends {
			switch {
			case other.Act.Sure() < p.Act.Lo:
				isFirst = false
			case other.Act.Lo < p.Act.Hi:
				before.Begin.Maybe = true
			}
		}
		if isFirst {
			c.notYet = append(c.notYet, before)
		}
	}
	open := c.way.ready().line
	if len(events) > 0 {
		open = c.way.refine()
	}
	c.line = spell.Join(open, spell.Compose(nil, func(uint32) int { return 0 }), [][]spell.Spell{c.plans, c.notYet}, func(state, _ int, holding uint32) int {
		const isPlanned, isNotYet = 1 << 0, 1 << 1
		switch {
		case holding&isNotYet != 0:
			return officeNone
		case state == memberActive:
			return officeOpen
		case holding&isPlanned != 0:
			return officePlanned
		case state == memberLeft || state == memberEnded:
			return officeShut
		}
		return officeNone
	})
	if !slices.ContainsFunc(o.Events, func(e OfficeEvent) bool { return !spell.Of(e.On).Maybe }) { // perhaps none has happened
		c.line = spell.Union([]spell.Timeline{c.line, unrecorded()})
	}
	return c
}

// unrecorded is the timeline of an office without events.
func unrecorded() spell.Timeline {
	return spell.TimelineOf(1, func(int) (day, spell.Set) { return dawn, spell.SetOf(officeNone) | spell.SetOf(officeOpen) })
}

// StatusAt returns how the office stands on a day. Before the only closing that is known it is unknown whether it was
// open; of an office without events nothing is known but that it is on record.
func (c *CompiledOffice) StatusAt(on civil.Date) OfficeStatus {
	d := spell.DayOf(on)
	if len(c.o.Events) == 0 {
		return OfficeStatus{State: OfficeNone, Open: civil.Unknown, Seat: c.o.Seat}
	}
	possible := c.line.At(d)
	state := possible.First()
	s := OfficeStatus{State: officeStates[state], Open: possible.Truth(spell.SetOf(officeOpen)), Seat: c.SeatOn(on)}
	since, until := c.line.Around(d, state)
	way := c.way.StatusAt(on)
	switch {
	case state == officePlanned:
		s.Basis = source.BasisStated
		for _, p := range c.plans {
			if p.Begin.Lo == since.Lo {
				s.Since = c.o.Events[p.Cause].On
			}
		}
		s.Until = c.way.untilWhen(until)
	default:
		s.Since, s.Until, s.Basis = way.Since, way.Until, way.Basis
	}
	return s
}

// SeatOn returns where the office sits on a day: where it moved last, else where it was first.
func (c *CompiledOffice) SeatOn(on civil.Date) region.Code {
	d := spell.DayOf(on)
	seat := c.o.Seat
	for _, e := range c.o.Moves() {
		if spell.Of(e.On).Sure() <= d {
			seat = e.To
		}
	}
	return seat
}

// Moves returns the moves of the office that say where to, in the order of the days by which they had come, whatever
// their order in the record.
func (o Office) Moves() []OfficeEvent {
	var moves []OfficeEvent
	for _, e := range o.Events {
		if e.Kind == OfficeMoved && !e.To.IsZero() {
			moves = append(moves, e)
		}
	}
	slices.SortStableFunc(moves, func(e, f OfficeEvent) int {
		return cmp.Or(cmp.Compare(spell.Of(e.On).Hi, spell.Of(f.On).Hi), e.On.Compare(f.On), e.To.Compare(f.To))
	})
	return moves
}

// OfficeSpell is days in a row on which the same states of an office are possible, as [Spell] is for a membership.
type OfficeSpell struct {
	From   civil.Date    `json:"from,omitzero"`
	Until  civil.Date    `json:"until,omitzero"`
	States []OfficeState `json:"states"`
}

// Spells returns the course of the office over all days, in order. Of an office without events nothing is known.
func (c *CompiledOffice) Spells() []OfficeSpell {
	if len(c.o.Events) == 0 {
		return []OfficeSpell{{States: []OfficeState{OfficeNone, OfficeOpen}}}
	}
	var all []OfficeSpell
	c.line.Days(func(from day, possible spell.Set) {
		if n := len(all); n > 0 {
			all[n-1].Until = from.Date()
		}
		s := OfficeSpell{From: from.Date()}
		for state := range officeStates {
			if possible.Has(state) {
				s.States = append(s.States, officeStates[state])
			}
		}
		all = append(all, s)
	})
	return all
}
