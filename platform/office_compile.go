package platform

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/region"
)

// CompiledOffice is an office made ready for questions. It never changes and is safe for concurrent use.
type CompiledOffice struct {
	o    *Office
	way  *Compiled      // the office as a membership
	line spell.Timeline // of the states of a membership
}

// act returns the kind of event of a membership that an event of an office is compiled as: a plan comes before it, as an
// approval does, and a move shows that the office was open. It returns "" for an unknown kind.
func (k OfficeEventKind) act() EventKind {
	switch k {
	case OfficePlanned:
		return EventApproved
	case OfficeOpened:
		return EventEffective
	case OfficeAttested, OfficeMoved:
		return EventAttested
	case OfficeClosed:
		return EventLeft
	}
	return ""
}

// officeStateOf are the states of an office, by the numbers of those of a membership.
var officeStateOf = [...]OfficeState{
	memberNone: OfficeNone, memberApproved: OfficeInPlan, memberActive: OfficeOpen, memberLeft: OfficeShut,
}

// CompileOffice makes an office ready for questions. The party whose office it is exists from the day from to the day
// until, that day excluded; a zero When is no bound.
func CompileOffice(o Office, from, until civil.When) *CompiledOffice {
	return compileOffice(o, o.asMembership(Context{From: from, Until: until}))
}

// asMembership returns the office as a membership.
func (o Office) asMembership(in Context) *Compiled {
	events := make([]Event, len(o.Events))
	for i, e := range o.Events {
		events[i] = Event{Kind: e.Kind.act(), On: e.On}
	}
	way := Compile(Membership{Events: events}, in)
	way.isOffice = true
	return way
}

func compileOffice(o Office, way *Compiled) *CompiledOffice {
	line := way.ready().refine()
	if !slices.ContainsFunc(o.Events, func(e OfficeEvent) bool { return !spell.Of(e.On).Maybe }) { // perhaps none has happened
		line = spell.Union([]spell.Timeline{line, unrecorded()})
	}
	return &CompiledOffice{&o, way, line}
}

// afterFirstAct returns the timeline of an office in which some event leaves a state behind from the first day by which one has
// certainly come. Bounds alone allow none again where the end of one state and the beginning of the next are one vague day.
func (c *Compiled) afterFirstAct(line spell.Timeline) spell.Timeline {
	first := never
	for i := range c.acts {
		first = min(first, c.acts[i].works.Sure())
	}
	if !c.context.From.IsZero() {
		first = max(first, spell.Of(c.context.From).Sure())
	}
	since := spell.TrackOf([]spell.Spell{{Begin: spell.On(first), End: spell.Nowhen(), EndCause: -1}})
	return spell.Restrict(line, since, func(possible spell.Set, hasCome civil.Truth) spell.Set {
		if rest := possible &^ spell.SetOf(memberNone); hasCome == civil.Yes && rest != 0 {
			return rest
		}
		return possible
	})
}

// unrecorded is the timeline of an office without events.
func unrecorded() spell.Timeline {
	return spell.TimelineOf(1, func(int) (day, spell.Set) { return dawn, spell.SetOf(memberNone) | spell.SetOf(memberActive) })
}

// StatusAt returns how the office stands on a day. If the only known event is a closing, it is unknown whether the
// office was open before; for an office without events, Open is always Unknown.
func (c *CompiledOffice) StatusAt(on civil.Date) OfficeStatus {
	d := spell.DayOf(on)
	if len(c.o.Events) == 0 {
		return OfficeStatus{State: OfficeNone, Open: civil.Unknown, Seat: c.o.Seat}
	}
	possible, way := c.line.At(d), c.way.StatusAt(on)
	return OfficeStatus{
		State: officeStateOf[possible.First()], Open: possible.Truth(spell.SetOf(memberActive)),
		Since: way.Since, Until: way.Until, Seat: c.SeatOn(on), Basis: way.Basis,
	}
}

// SeatOn returns where the office is on a day: the place to which it moved last, else its first place. It returns the
// zero Code if the record has neither.
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

// Moves returns the moves of the office that name a new place, ordered by the last day that each can mean.
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

// OfficeSpell is a run of days on which the same states of an office are possible. Its fields are as in [Spell].
type OfficeSpell struct {
	From   civil.Date    `json:"from,omitzero"`
	Until  civil.Date    `json:"until,omitzero"`
	States []OfficeState `json:"states"`
}

// Spells returns the states of the office over all days, in order. An office without events has one spell, in which it
// may be open or not opened yet.
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
		for state := range officeStateOf {
			if possible.Has(state) {
				s.States = append(s.States, officeStateOf[state])
			}
		}
		all = append(all, s)
	})
	return all
}
