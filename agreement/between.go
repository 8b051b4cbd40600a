package agreement

import (
	"math/bits"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Between is how an agreement stands between two of those that it binds. State is one of none, signed, pending,
// provisional, in-force, suspended and superseded; where days are vague or the record leaves it open, it is the first
// of the possible ones. After the agreement has ended, State is superseded where a newer one took its place between the
// two, else none. Since, Until, InForce, Applies and Basis are as in [Status], and A and B are the grounds of the
// status of each of the two. ThroughA and ThroughB are the parties through which the two are bound if they are not
// parties themselves, else zero. Prevails names the newer agreements that prevail over this one between them.
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
	isBoundByNewer   // both are bound by a newer agreement that ends this one between them
	isReplaced       // a newer agreement has taken the place of this one between the two
	isReplacedForAll // the whole is superseded
	isOver           // the whole has ended otherwise
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
	case has(isReplaced), (has(isBoundByNewer) || has(isReplacedForAll)) && in(a) && in(b):
		return pairSuperseded
	case has(isReplacedForAll), has(isOver):
		return pairNone
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

// Between returns how the agreement stands between two parties on a day. The state is none between two parties of the
// same side, between a party and those who are bound through it, and between two that are bound only through the same
// party.
func (c *Compiled) Between(a, b party.ID, on civil.Date) Between { return c.PairsOn(on).Between(a, b) }

// Pairs answers how an agreement stands between pairs of parties, all on one day. It computes the status of each party
// only once, however many pairs are asked about. It is made by [Compiled.PairsOn] and is not safe for concurrent use.
type Pairs struct {
	c             *Compiled
	d             day
	ends          moment // the end of the term
	isPlain       bool   // nothing is recorded about two alone
	isReplaceable bool   // a newer agreement may have taken the place of this one
	of            map[party.ID][]*standing
}

// standing is one course on the day of the pairs.
type standing struct {
	p      *partyCourse
	side   string
	states spell.Set
	status *Status // nil until it is asked for
}

// PairsOn returns what answers for many pairs of parties on one day.
func (c *Compiled) PairsOn(on civil.Date) *Pairs {
	c.ready()
	p := &Pairs{c: c, d: spell.DayOf(on), of: map[party.ID][]*standing{}}
	p.ends = c.currentEnd(p.d)
	p.isPlain = len(c.set.newer[c.a.ID]) == 0 && !c.hasToward() && !slices.ContainsFunc(c.a.Statements, isPrecluding)
	p.isReplaceable = len(c.set.newer[c.a.ID]) > 0 || c.hasSupersededEvent()
	return p
}

// standings returns those of somebody, its own before those through a party.
func (p *Pairs) standings(id party.ID) []*standing {
	all, isKnown := p.of[id]
	if !isKnown {
		for _, course := range p.c.courses(id) {
			all = append(all, &standing{p: course, side: p.c.side(course), states: course.line.At(p.d)})
		}
		p.of[id] = all
	}
	return all
}

// statusOf returns the status of one course on the day.
func (p *Pairs) statusOf(s *standing) *Status {
	if s.status == nil {
		status := p.c.statusIn(s.p, p.d)
		s.status = &status
	}
	return s.status
}

// Between returns what [Compiled.Between] returns for the day of the pairs.
func (p *Pairs) Between(a, b party.ID) Between {
	s, t := p.pair(a, b)
	if s == nil {
		return Between{State: StateNone, InForce: civil.No, Applies: civil.No}
	}
	return p.between(s, t, spell.Set.First)
}

// Tie returns how the agreement ties two parties, and false if it certainly does not. It is what [Pairs.Between]
// returns, except that where the agreement may be in force or applied, State is the first possible one other than none
// and superseded.
func (p *Pairs) Tie(a, b party.ID) (Between, bool) {
	s, t := p.pair(a, b)
	if s == nil || p.areOut(s, t) {
		return Between{}, false
	}
	tie := p.between(s, t, func(states spell.Set) int {
		binding := spell.SetOf(pairInForce) | spell.SetOf(pairProvisional)
		if more := states &^ (spell.SetOf(pairNone) | spell.SetOf(pairSuperseded)); more != 0 && states&binding != 0 {
			return more.First()
		}
		return states.First() // an act that may not have been done yet ties nobody
	})
	return tie, tie.State != StateNone && tie.State != StateSuperseded
}

// States returns every state that is possible between two parties on the day, in order. There is more than one only if days
// are vague or unknown.
func (p *Pairs) States(a, b party.ID) []State {
	s, t := p.pair(a, b)
	if s == nil || !p.isReplaceable && p.areOut(s, t) {
		return []State{StateNone}
	}
	states := p.c.pairLine(s.p, t.p, false).At(p.d)
	if !states.IsCertain() || p.c.doubtful {
		states = p.c.pairLine(s.p, t.p, true).At(p.d)
	}
	var all []State
	for number, state := range pairStates {
		if states.Has(number) {
			all = append(all, state)
		}
	}
	return all
}

// pair returns the standings in which two are bound to each other most, nil where nothing can bind them.
func (p *Pairs) pair(a, b party.ID) (first, second *standing) {
	most := -1
	all, others := p.standings(a), p.standings(b)
	for _, s := range all {
		for _, t := range others {
			if s.p.id == t.p.id || !mayTie(s, t) {
				continue
			}
			rank := 0
			if len(all) > 1 || len(others) > 1 {
				states := p.c.pairLine(s.p, t.p, false).At(p.d)
				rank = bits.Len32(uint32(states))
			}
			if rank > most {
				most, first, second = rank, s, t
			}
		}
	}
	return first, second
}

// side returns the side on which a course is, "" for none.
func (c *Compiled) side(p *partyCourse) string {
	if own, isKnown := c.byID[p.id]; isKnown && c.members[own].listed != nil && c.members[own].listed.Side != "" {
		return c.members[own].listed.Side
	}
	if p.via != nil && c.members[p.via.member].listed != nil {
		return c.members[p.via.member].listed.Side
	}
	return ""
}

// mayTie reports whether an agreement can be in force between two.
func mayTie(s, t *standing) bool {
	p, q := s.p, t.p
	switch {
	case s.side != "" && s.side == t.side:
		return false
	case p.through == q.id && p.via != nil, q.through == p.id && q.via != nil:
		return false
	case p.via != nil && q.via != nil && p.through == q.through:
		return false
	}
	return true
}

// areOut reports whether one of two certainly has no part in the agreement on the day, or has none any more.
func (p *Pairs) areOut(s, t *standing) bool {
	out := spell.SetOf(partyNone) | spell.SetOf(partyFormer)
	return !p.c.doubtful && (s.states&^out == 0 || t.states&^out == 0)
}

// between returns how the agreement stands between two courses, in one of the states that are possible.
func (p *Pairs) between(s, t *standing, choose func(spell.Set) int) Between {
	in := spell.SetOf(partyIn)
	if !p.isReplaceable && p.areOut(s, t) {
		return Between{State: StateNone, InForce: civil.No, Applies: civil.No}
	}
	b := Between{ThroughA: s.p.through, ThroughB: t.p.through}
	if p.isPlain && !p.c.doubtful && s.states == in && t.states == in {
		one, other := p.statusOf(s), p.statusOf(t)
		if !one.Since.IsZero() && !other.Since.IsZero() { // both are in, and nothing else bears on the two
			b.State, b.InForce, b.Applies = StateInForce, civil.Yes, civil.Yes
			b.Since = laterOf(one.Since, other.Since)
			b.Until = p.c.pairWhen(spell.Sooner(momentOf(one.Until), momentOf(other.Until)), one.Until, other.Until)
			b.Basis, b.A, b.B = one.Basis.Weaker(other.Basis), one.Grounds, other.Grounds
			return b
		}
	}
	line := p.c.pairLine(s.p, t.p, false)
	states := line.At(p.d)
	if !states.IsCertain() || p.c.doubtful {
		line = p.c.pairLine(s.p, t.p, true)
		states = line.At(p.d)
	}
	state := choose(states)
	b.State = pairStates[state]
	b.InForce = states.Truth(spell.SetOf(pairInForce))
	b.Applies = states.Truth(spell.SetOf(pairInForce) | spell.SetOf(pairProvisional))
	if state == pairNone && b.InForce == civil.No {
		return b
	}
	one, other := p.statusOf(s), p.statusOf(t)
	since, until := line.Around(p.d, state)
	b.Since = p.c.pairWhen(since, one.Since, other.Since)
	isDated := !one.Since.IsZero() && !other.Since.IsZero()
	if isDated && (state == pairInForce && states.IsCertain() && p.isInherited(s, t) || since.Hi == never) {
		b.Since = laterOf(one.Since, other.Since)
	}
	if b.InForce != civil.No {
		until = spell.Sooner(until, p.ends)
	}
	if until.Hi == never {
		until = spell.Nowhen() // it may never end
	}
	b.Until = p.c.pairWhen(until, one.Until, other.Until)
	b.Basis = one.Basis.Weaker(other.Basis)
	b.A, b.B = one.Grounds, other.Grounds
	for _, newer := range p.c.set.newer[p.c.a.ID] {
		if newer.effect == EffectPrevails && spell.And(newer.newer.boundTrack(s.p.id), newer.newer.boundTrack(t.p.id)).At(p.d) == civil.Yes {
			b.Prevails = append(b.Prevails, newer.newer.a.ID)
		}
	}
	return b
}

// isInherited reports whether one of two has the acts of a former party, whose day of entry stays.
func (p *Pairs) isInherited(s, t *standing) bool {
	has := func(s *standing) bool { return p.c.members[s.p.own().member].ancestor != nobody }
	return has(s) || has(t)
}

// laterOf returns the day on which two states have both begun, as one of them is written where that is the later one.
func laterOf(a, b civil.When) civil.When {
	first, second := spell.Of(a), spell.Of(b)
	switch later := spell.Later(first, second); later {
	case first:
		if second == later && b.Compare(a) < 0 { // the same from either side
			return b
		}
		return a
	case second:
		return b
	default:
		return later.When()
	}
}

// pairWhen puts a moment in writing as one of the parties' own days says it.
func (c *Compiled) pairWhen(m moment, own ...civil.When) civil.When {
	written := civil.When{}
	for _, w := range own {
		if !w.IsZero() && spell.Of(w) == m && (written.IsZero() || w.Compare(written) < 0) { // the same from either side
			written = w
		}
	}
	if !written.IsZero() {
		return written
	}
	return m.When()
}

// pairLine composes the timeline between two courses.
func (c *Compiled) pairLine(p, q *partyCourse, isRefined bool) spell.Timeline {
	if isRefined && len(c.refine()) > 0 {
		return c.refinedPair(p, q)
	}
	return spell.Join(*p.lineBetween(), *q.lineBetween(), c.factsBetween(p, q), stateOfPair)
}

// pairKey is two courses, by whose they are and through whom.
type pairKey struct{ a, throughA, b, throughB party.ID }

// maxRefinedPairs is how many timelines between two an agreement keeps.
const maxRefinedPairs = 1 << 14

// refinedPair is the timeline between two courses over all ways. It is the same for all days, and kept.
func (c *Compiled) refinedPair(p, q *partyCourse) spell.Timeline {
	key := pairKey{p.id, p.through, q.id, q.through}
	if line, isKnown := c.refined.pairs.Load(key); isKnown {
		return line.(spell.Timeline)
	}
	lines := make([]spell.Timeline, 0, len(c.refined.worlds))
	for _, w := range c.refined.worlds {
		if wp, wq := w.counterpart(p), w.counterpart(q); wp != nil && wq != nil {
			lines = append(lines, w.pairLine(wp, wq, false))
		} else {
			lines = append(lines, spell.Compose(nil, stateOfParty)) // none throughout
		}
	}
	line := spell.Union(lines)
	if c.refined.kept.Add(1) <= maxRefinedPairs {
		c.refined.pairs.Store(key, line)
	}
	return line
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
	c.addReplacements(facts, p, q)
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

// isPrecluding reports whether a statement keeps an agreement out of force between two.
func isPrecluding(s Statement) bool {
	return s.Kind == StatementNonApplication || s.Kind == StatementObjection && s.Precludes
}

// preclusions returns the times for which statements keep the agreement out of force between two.
func (c *Compiled) preclusions(p, q *partyCourse) []spell.Spell {
	var all []spell.Spell
	for i := range c.a.Statements {
		s := &c.a.Statements[i]
		if !isPrecluding(*s) || !(p.is(s.By) && q.is(s.Toward) || q.is(s.By) && p.is(s.Toward)) {
			continue
		}
		days := spell.Spell{Begin: spell.On(dawn), End: spell.Nowhen(), EndCause: -1}
		if from := cmpOr(s.From, s.On); !from.IsZero() {
			days.Begin = spell.Of(from)
		}
		days.Begin.Maybe = days.Begin.Maybe || !s.On.IsZero() && spell.Of(s.On).Maybe // "?": it may not have been made
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
