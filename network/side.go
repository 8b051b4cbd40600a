package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// side is what one party brings into a tie: how it stands over time, and how that is known.
type side struct {
	role
	line     spell.Timeline // of the states of links
	past     spell.Timeline // the same, for an heir with what its predecessor did
	states   spell.Set      // on the day
	written  []civil.When   // the days that the record writes
	as       platform.Role  // "" for an ordinary member
	asSince  civil.When     // the day of that role, where it is not that of the membership
	basis    source.Basis   // how the states are known
	inferred bool           // the sources imply it
	cites    []source.Cite  // of the record and of the events that decide
	inBoth   bool           // the party lies in both of the parties that are asked about
}

// lineOn returns the timeline of who holds a role on some days: the state on them, else none.
func lineOn(days spell.Track, state int) spell.Timeline {
	line := spell.TimelineOf(1, func(int) (spell.Day, spell.Set) { return spell.Dawn, spell.SetOf(state) })
	return restricted(line, days)
}

// restricted returns a timeline with no link outside some days.
func restricted(line spell.Timeline, days spell.Track) spell.Timeline {
	return spell.Restrict(line, days, func(states spell.Set, holds civil.Truth) spell.Set {
		switch holds {
		case civil.Yes:
			return states
		case civil.No:
			return spell.SetOf(stateNone)
		}
		return states | spell.SetOf(stateNone)
	})
}

// inherit bounds the line of a side by the days on which its party has the role: those on which it exists, and for an
// heir those on which the acts of its predecessor are its own.
func (n *Network) inherit(s *side) {
	s.past = s.line
	if s.after.IsZero() {
		return
	}
	heirs := n.heirs(s.after)
	for i, h := range heirs {
		if h.who == s.who {
			days := civil.Interval{From: h.from}
			if i+1 < len(heirs) {
				days.Until = heirs[i+1].from
			}
			s.line = restricted(s.line, track(days))
		}
	}
}

// livesOf returns the days on which the party of a role exists, or for an heir those from the beginning of its
// predecessor.
func (n *Network) livesOf(r role) civil.Interval {
	life := n.life(r.who)
	if !r.after.IsZero() {
		life.From = n.life(r.after).From
	}
	return life
}

// rankOf orders states of two sides: the tie has the lesser of them.
var rankOf = [...]int{
	stateNone: 0, statePlanned: 1, stateSigned: 1, stateSuspended: 2, stateActive: 3, stateOpen: 3, stateHolds: 3, stateInForce: 3,
}

func lesser(a, b int, _ uint32) int {
	if rankOf[b] < rankOf[a] {
		return b
	}
	return a
}

// isHolding are the states in which a link is true.
const isHolding spell.Set = 1<<stateActive | 1<<stateInForce | 1<<stateOpen | 1<<stateHolds

// stateOf returns the state of a link that some states are possible of, stateNone if it is none: the first in which there is
// a link where it may be in effect, else the first of all. What may not have been announced or signed yet ties nobody, as
// in [agreement.Pairs.Tie].
func stateOf(states spell.Set) int {
	if states&isHolding != 0 {
		states &^= spell.SetOf(stateNone)
	}
	return states.First()
}

// meet returns the link of two sides on the day, and false where it certainly is none.
func meet(k LinkKind, p, q *side, d spell.Day) (Link, bool) {
	if p.states == spell.SetOf(stateNone) || q.states == spell.SetOf(stateNone) {
		return Link{}, false
	}
	line := spell.Join(p.line, q.line, nil, lesser)
	states := line.At(d)
	state := stateOf(states)
	if state == stateNone {
		return Link{}, false
	}
	since, until := line.Around(d, state)
	if !p.after.IsZero() || !q.after.IsZero() {
		since, _ = spell.Join(p.past, q.past, nil, lesser).Around(d, state)
	}
	if until.Hi == spell.Never {
		until = spell.Nowhen() // it may never end
	}
	truth := states.Truth(isHolding)
	l := Link{
		Kind: k, State: linkStates[state], Role: p.as, RoleB: q.as, Truth: truth, Applies: truth,
		Since: written(since, p, q), Until: written(until, p, q), A: p.who, B: q.who,
		Basis: basisOf(p, q), Inferred: p.inferred || q.inferred, Cites: source.UnionCites(p.cites, q.cites),
	}
	if !p.asSince.IsZero() || !q.asSince.IsZero() {
		l.RolesSince = rolesSince(l.Since, p.asSince, q.asSince)
	}
	return l, true
}

// rolesSince returns the last of the days on which a link began and its ends got their roles.
func rolesSince(days ...civil.When) civil.When {
	var last civil.When
	for _, w := range days {
		switch {
		case w.IsZero():
		case last.IsZero():
			last = w
		default:
			if m := spell.Later(spell.Of(last), spell.Of(w)); m == spell.Of(w) {
				last = w
			} else if m != spell.Of(last) {
				last = m.When()
			}
		}
	}
	return last
}

// written puts a moment in writing, as one of two sides writes it.
func written(m spell.Moment, p, q *side) civil.When {
	if m.Lo == spell.Dawn && m.Hi == spell.Never {
		return civil.When{}
	}
	best := civil.When{}
	for _, s := range []*side{p, q} {
		for _, w := range s.written {
			if !w.IsZero() && spell.Of(w) == m && (best.IsZero() || w.Compare(best) < 0) { // the same from either side
				best = w
			}
		}
	}
	if !best.IsZero() {
		return best
	}
	return m.When()
}

// evidence returns the cites of a record and of the events that decide, and whether the record or one of them is only
// inferred.
func evidence(record []source.Cite, events ...[]source.Cite) (inferred bool, cites []source.Cite) {
	inferred, cites = source.Inferred(record, ""), record
	for _, e := range events {
		inferred = inferred || source.Inferred(e, "")
		cites = source.UnionCites(cites, e)
	}
	return inferred, source.UnionCites(cites)
}
