package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Between is how an agreement stands between two of those that it binds. State is one of none, signed, pending,
// provisional, in-force, suspended and superseded; the other fields are those of [Status]. ThroughA and ThroughB are the
// parties through which the two are bound where they are not parties themselves. Prevails names the newer agreements
// that prevail over this one between them.
type Between struct {
	State    State        `json:"state"`
	Since    civil.When   `json:"since,omitzero"`
	Until    civil.When   `json:"until,omitzero"`
	InForce  civil.Truth  `json:"inForce"`
	Applies  civil.Truth  `json:"applies"`
	ThroughA party.ID     `json:"throughA,omitzero"`
	ThroughB party.ID     `json:"throughB,omitzero"`
	Prevails []string     `json:"prevails,omitempty"`
	Basis    source.Basis `json:"basis,omitzero"`
	A        Grounds      `json:"a,omitzero"`
	B        Grounds      `json:"b,omitzero"`
}

// pairStates are the states between two, in the order in which they follow upon each other.
var pairStates = [...]State{StateNone, StateSigned, StatePending, StateProvisional, StateInForce, StateSuspended, StateSuperseded}

const (
	pairNone = iota
	pairSigned
	pairPending
	pairProvisional
	pairInForce
	pairSuspended
	pairSuperseded
)

// The facts of two that their own states do not tell, as bits.
const (
	isSettledA = iota // the day of entry is settled and ahead
	isSettledB
	isPrecluded
	isSuspendedBetween
	isSupersededBetween
	pairFacts
)

// stateOfPair returns the state that two parties' states and the facts between them make.
func stateOfPair(a, b int, holding uint32) int {
	has := func(fact int) bool { return holding&(1<<fact) != 0 }
	in := func(s int) bool { return s == partyIn || s == partySuspended }
	applies := func(s int) bool { return in(s) || s == partyProvisional }
	consented := func(s int, isSettled bool) bool {
		return in(s) || s == partyContracting && isSettled || s == partyProvisional && isSettled
	}
	acted := func(s int) bool { return s != partyNone && s != partyFormer }
	switch {
	case has(isPrecluded):
		return pairNone
	case has(isSupersededBetween) && in(a) && in(b):
		return pairSuperseded
	case a == partyIn && b == partyIn && !has(isSuspendedBetween):
		return pairInForce
	case in(a) && in(b), applies(a) && applies(b) && (a == partySuspended || b == partySuspended):
		return pairSuspended
	case applies(a) && applies(b):
		return pairProvisional
	case consented(a, has(isSettledA)) && consented(b, has(isSettledB)):
		return pairPending
	case acted(a) && acted(b):
		return pairSigned
	}
	return pairNone
}

// Between returns how the agreement stands between two on a day. It is none between two of the same side, between a party
// and those who are bound through it, and between two that are bound only through the same party.
func (c *Compiled) Between(a, b party.ID, on civil.Date) Between {
	c.ready()
	d := spell.DayOf(on)
	pa, pb := c.pairOf(a, b, d)
	if pa == nil || pb == nil {
		return Between{State: StateNone, InForce: civil.No, Applies: civil.No}
	}
	return c.betweenCourses(pa, pb, d)
}

// pairOf returns the courses in which two are bound to each other most, nil where nothing binds them.
func (c *Compiled) pairOf(a, b party.ID, d day) (pa, pb *partyCourse) {
	most := -1
	for _, p := range c.courses(a) {
		for _, q := range c.courses(b) {
			if p.id == q.id || !c.mayTie(p, q) {
				continue
			}
			states := c.pairLine(p, q, false).At(d)
			rank := 0
			for s := range pairStates {
				if states.Has(s) {
					rank = s
				}
			}
			if rank > most {
				most, pa, pb = rank, p, q
			}
		}
	}
	return pa, pb
}

// mayTie reports whether an agreement can be in force between two courses.
func (c *Compiled) mayTie(p, q *partyCourse) bool {
	side := func(p *partyCourse) string {
		if own, isKnown := c.byID[p.id]; isKnown && c.members[own].listed != nil && c.members[own].listed.Side != "" {
			return c.members[own].listed.Side
		}
		if p.via != nil && c.members[p.via.member].listed != nil {
			return c.members[p.via.member].listed.Side
		}
		return ""
	}
	switch {
	case side(p) != "" && side(p) == side(q):
		return false
	case p.through == q.id && p.via != nil, q.through == p.id && q.via != nil:
		return false
	case p.via != nil && q.via != nil && p.through == q.through:
		return false
	}
	return true
}

// betweenCourses returns how the agreement stands between two courses.
func (c *Compiled) betweenCourses(p, q *partyCourse, d day) Between {
	line := c.pairLine(p, q, false)
	states := line.At(d)
	if !states.IsCertain() {
		line = c.pairLine(p, q, true)
		states = line.At(d)
	}
	state := states.First()
	b := Between{
		State:    pairStates[state],
		InForce:  states.Truth(spell.SetOf(pairInForce)),
		Applies:  states.Truth(spell.SetOf(pairInForce) | spell.SetOf(pairProvisional)),
		ThroughA: p.through, ThroughB: q.through,
	}
	if state == pairNone && b.InForce == civil.No {
		return b
	}
	sa, sb := c.statusIn(p, d), c.statusIn(q, d)
	since, until := line.Around(d, state)
	b.Since = c.pairWhen(since, sa.Since, sb.Since)
	if b.InForce != civil.No {
		until = spell.Sooner(until, c.currentEnd(d))
	}
	b.Until = c.pairWhen(until, sa.Until, sb.Until)
	b.Basis = sa.Basis.Weaker(sb.Basis)
	b.A, b.B = sa.Grounds, sb.Grounds
	for _, s := range c.set.newer[c.a.ID] {
		if s.effect == EffectPrevails && spell.And(s.newer.boundTrack(p.id), s.newer.boundTrack(q.id)).At(d) == civil.Yes {
			b.Prevails = append(b.Prevails, s.newer.a.ID)
		}
	}
	return b
}

// pairWhen puts a moment in writing as one of the parties' own days says it.
func (c *Compiled) pairWhen(m moment, own ...civil.When) civil.When {
	for _, w := range own {
		if !w.IsZero() && spell.Of(w) == m {
			return w
		}
	}
	return m.When()
}

// pairLine composes the timeline between two courses.
func (c *Compiled) pairLine(p, q *partyCourse, isRefined bool) spell.Timeline {
	if isRefined && len(c.refine()) > 0 {
		lines := make([]spell.Timeline, 0, len(c.refined.worlds))
		for _, w := range c.refined.worlds {
			if wp, wq := w.counterpart(p), w.counterpart(q); wp != nil && wq != nil {
				lines = append(lines, w.pairLine(wp, wq, false))
			} else {
				lines = append(lines, spell.Compose(nil, stateOfParty)) // none throughout
			}
		}
		return spell.Union(lines)
	}
	facts := c.factsBetween(p, q)
	return spell.Join(p.line, q.line, facts, stateOfPair)
}

// counterpart is the same course in a world, nil where the party has not acted there.
func (c *Compiled) counterpart(p *partyCourse) *partyCourse {
	c.ready()
	for _, own := range c.courses(p.id) {
		if own.through == p.through {
			return own
		}
	}
	return nil
}

// factsBetween returns the spells of the facts between two.
func (c *Compiled) factsBetween(p, q *partyCourse) [][]spell.Spell {
	facts := make([][]spell.Spell, pairFacts)
	facts[isSettledA], facts[isSettledB] = p.own().ahead, q.own().ahead
	facts[isPrecluded] = c.preclusions(p, q)
	facts[isSuspendedBetween] = c.suspensionsBetween(p, q)
	for _, s := range c.set.newer[c.a.ID] {
		if s.effect != EffectTerminates || c.hasSupersededEvent() {
			continue
		}
		both := spell.And(s.newer.boundTrack(p.id), s.newer.boundTrack(q.id)).First()
		if both.Lo != never {
			facts[isSupersededBetween] = append(facts[isSupersededBetween], spell.Spell{Begin: both, End: spell.Nowhen(), EndCause: -1})
		}
	}
	return facts
}

// own is the course of the party through which somebody is bound, else the course itself.
func (p *partyCourse) own() *partyCourse {
	if p.via != nil {
		return p.via
	}
	return p
}

// is reports whether a course is that of a party, or of somebody bound through it.
func (p *partyCourse) is(id party.ID) bool { return p.id == id || p.via != nil && p.through == id }

func (c *Compiled) hasSupersededEvent() bool {
	return slices.ContainsFunc(c.a.Events, func(e Event) bool { return e.Kind == EventSuperseded })
}

// preclusions returns the times for which statements keep the agreement out of force between two.
func (c *Compiled) preclusions(p, q *partyCourse) []spell.Spell {
	var all []spell.Spell
	for i := range c.a.Statements {
		s := &c.a.Statements[i]
		isPrecluding := s.Kind == StatementNonApplication || s.Kind == StatementObjection && s.Precludes
		if !isPrecluding || !(p.is(s.By) && q.is(s.Toward) || q.is(s.By) && p.is(s.Toward)) {
			continue
		}
		days := spell.Spell{Begin: spell.On(dawn), End: spell.Nowhen(), EndCause: -1}
		if from := cmpOr(s.From, s.On); !from.IsZero() {
			days.Begin = spell.Of(from)
		}
		for _, until := range []civil.When{s.Until, s.Withdrawn} {
			if !until.IsZero() {
				days.End = spell.Sooner(days.End, spell.Of(until))
			}
		}
		all = append(all, days)
	}
	return all
}

// cmpOr returns the first day that is known.
func cmpOr(days ...civil.When) civil.When {
	for _, w := range days {
		if !w.IsZero() {
			return w
		}
	}
	return civil.When{}
}

// suspensionsBetween returns the times for which one of two suspended the agreement toward the other alone.
func (c *Compiled) suspensionsBetween(p, q *partyCourse) []spell.Spell {
	if !c.hasToward() {
		return nil
	}
	var all []spell.Spell
	for _, pair := range [][2]*partyCourse{{p, q}, {q, p}} {
		var starts []spell.Start
		var stops []spell.Stop
		for _, i := range pair[0].own().acts {
			a := &c.acts[i]
			toward := c.a.Events[a.index].Toward
			works := a.works()
			switch {
			case a.effect() == suspends && !toward.IsZero() && pair[1].is(toward):
				starts = append(starts, spell.Start{Act: works, Begin: works, Cause: int(i)})
			case a.effect() == resumes && (toward.IsZero() || pair[1].is(toward)):
				stops = append(stops, spell.Stop{Act: works, End: works, Cause: int(i)})
			}
		}
		all = append(all, spell.Pair(starts, stops, true)...)
	}
	return all
}

func (c *Compiled) hasToward() bool {
	return slices.ContainsFunc(c.a.Events, func(e Event) bool { return !e.Toward.IsZero() })
}
