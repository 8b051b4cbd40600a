package spell

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// Set is a set of states, by their number in the caller's list of states. Bit n is state n.
type Set uint32

// SetOf returns the set of one state.
func SetOf(state int) Set { return 1 << state }

// Has reports whether a state is in the set.
func (s Set) Has(state int) bool { return s&(1<<state) != 0 }

// First returns the state of the lowest number, -1 for the empty set.
func (s Set) First() int {
	if s == 0 {
		return -1
	}
	return bits.TrailingZeros32(uint32(s))
}

// IsCertain reports whether only one state is possible.
func (s Set) IsCertain() bool { return s != 0 && s&(s-1) == 0 }

// Truth answers whether the state is one of those in the given set.
func (s Set) Truth(of Set) civil.Truth {
	switch {
	case s&^of == 0:
		return civil.Yes
	case s&of == 0:
		return civil.No
	}
	return civil.Unknown
}

// Timeline is the states that are possible on each day. The zero Timeline has none.
type Timeline struct {
	steps []step
}

type step struct {
	from   Day
	states Set
}

// Compose returns the timeline of a state that depends on facts: facts[i] are the spells of fact i, and state returns
// the number of the state for the facts that hold, bit i for fact i. Where facts are doubtful, every state that they
// allow is possible.
func Compose(facts [][]Spell, state func(holding uint32) int) Timeline {
	n := 0
	for _, spells := range facts {
		n += len(spells)
	}
	all := make([]edge, 0, 4*n)
	for i, spells := range facts {
		all = edges(all, i, spells)
	}
	sortEdges(all)
	now := make([]fact, len(facts))
	t := Timeline{steps: make([]step, 0, len(all)+1)}
	t.step(Dawn, SetOf(state(0)))
	for i, e := range all {
		f := &now[e.fact]
		f.possible += int(e.possible)
		f.certain += int(e.certain)
		if i+1 == len(all) || all[i+1].on != e.on {
			t.step(e.on, possible(now, state))
		}
	}
	return t
}

// TimelineOf returns the timeline of n steps, in order, of which the first is from Dawn.
func TimelineOf(n int, at func(i int) (from Day, states Set)) Timeline {
	t := Timeline{steps: make([]step, 0, n)}
	for i := range n {
		t.step(at(i))
	}
	return t
}

// possible returns the states that facts allow.
func possible(facts []fact, state func(holding uint32) int) Set {
	var certain, doubtful uint32
	for i, f := range facts {
		switch f.truth() {
		case civil.Yes:
			certain |= 1 << i
		case civil.Unknown:
			doubtful |= 1 << i
		}
	}
	states := Set(0)
	for some := doubtful; ; some = (some - 1) & doubtful { // every subset of what is doubtful
		states |= SetOf(state(certain | some))
		if some == 0 {
			return states
		}
	}
}

// step appends a change, or replaces the last one where it is of the same day.
func (t *Timeline) step(from Day, states Set) {
	if n := len(t.steps); n > 0 {
		if t.steps[n-1].from == from {
			t.steps = t.steps[:n-1]
		} else if t.steps[n-1].states == states {
			return
		}
		if n := len(t.steps); n > 0 && t.steps[n-1].states == states {
			return
		}
	}
	t.steps = append(t.steps, step{from, states})
}

// find returns the number of the step that d is in.
func (t Timeline) find(d Day) int {
	i, isThere := slices.BinarySearchFunc(t.steps, d, func(s step, d Day) int { return cmp.Compare(s.from, d) })
	if !isThere {
		i--
	}
	return max(i, 0)
}

// At returns the states that are possible on d.
func (t Timeline) At(d Day) Set {
	if len(t.steps) == 0 {
		return 0
	}
	return t.steps[t.find(d)].states
}

// Days calls each for every step, in order, the first from Dawn.
func (t Timeline) Days(each func(from Day, states Set)) {
	for _, s := range t.steps {
		each(s.from, s.states)
	}
}

// Around returns when the state of d began and when it ends: since the first days on which it was possible and
// certain, until the first days on which it is no longer certain and no longer possible. Either is [Nowhen] where it
// has always been, or never ends.
func (t Timeline) Around(d Day, state int) (since, until Moment) {
	if len(t.steps) == 0 {
		return Nowhen(), Nowhen()
	}
	at := t.find(d)
	return t.since(at, state), t.until(at, state)
}

func (t Timeline) since(at, state int) Moment {
	i, sure := at, -1
	for ; i >= 0 && t.steps[i].states.Has(state); i-- {
		if t.steps[i].states.IsCertain() {
			sure = i
		}
	}
	i++
	if i > at || t.steps[i].from == Dawn && t.steps[i].states.IsCertain() {
		return Nowhen()
	}
	// Of the run of days on which the state is possible, the first certain ones tell when it had begun.
	for j := at + 1; sure < 0 && j < len(t.steps) && t.steps[j].states.Has(state); j++ {
		if t.steps[j].states.IsCertain() {
			sure = j
		}
	}
	m := Moment{Lo: t.steps[i].from, Hi: Never}
	if sure >= 0 {
		m.Hi = t.steps[sure].from
	}
	return m
}

func (t Timeline) until(at, state int) Moment {
	i, doubt := at, -1
	for ; i < len(t.steps) && t.steps[i].states.Has(state); i++ {
		if t.steps[i].states.IsCertain() {
			doubt = -1
		} else if doubt < 0 {
			doubt = i
		}
	}
	switch {
	case i == len(t.steps) && doubt < 0:
		return Nowhen()
	case i == len(t.steps):
		return Moment{Lo: t.steps[doubt].from, Hi: Never, Maybe: true}
	case doubt >= 0:
		return Moment{Lo: t.steps[doubt].from, Hi: t.steps[i].from}
	}
	return On(t.steps[i].from)
}

// Union returns the timeline of all states that are possible in one of several.
func Union(timelines []Timeline) Timeline {
	if len(timelines) == 1 {
		return timelines[0]
	}
	type change struct {
		on   Day
		of   int
		step int
	}
	var changes []change
	for i, t := range timelines {
		for j, s := range t.steps {
			changes = append(changes, change{s.from, i, j})
		}
	}
	slices.SortFunc(changes, func(a, b change) int { return cmp.Compare(a.on, b.on) })
	now := make([]Set, len(timelines))
	var counts [32]int
	var u Timeline
	for i, c := range changes {
		for s := range counts {
			if now[c.of].Has(s) {
				counts[s]--
			}
		}
		now[c.of] = timelines[c.of].steps[c.step].states
		states := Set(0)
		for s := range counts {
			if now[c.of].Has(s) {
				counts[s]++
			}
			if counts[s] > 0 {
				states |= SetOf(s)
			}
		}
		if i+1 == len(changes) || changes[i+1].on != c.on {
			u.step(c.on, states)
		}
	}
	return u
}

// Restrict returns the timeline that states and a track make together: with gets what is possible on a day and whether
// the track holds, day by day in order.
func Restrict(t Timeline, track Track, with func(Set, civil.Truth) Set) Timeline {
	var days []Day
	for _, s := range t.steps {
		days = append(days, s.from)
	}
	for _, s := range track.steps {
		days = append(days, s.from)
	}
	days = append(days, Dawn)
	slices.Sort(days)
	var r Timeline
	for _, d := range slices.Compact(days) {
		r.step(d, with(t.At(d), track.At(d)))
	}
	return r
}

// Join returns the timeline of a state that depends on two others and on facts: state returns its number for a state of
// each and for the facts that hold. Every combination that is possible counts.
func Join(a, b Timeline, facts [][]Spell, state func(a, b int, holding uint32) int) Timeline {
	var all []edge
	for i, spells := range facts {
		all = edges(all, i, spells)
	}
	sortEdges(all)
	now := make([]fact, len(facts))
	t := Timeline{steps: make([]step, 0, len(a.steps)+len(b.steps)+len(all))}
	i, j, k := 0, 0, 0
	for d := Dawn; d != Never; {
		for i+1 < len(a.steps) && a.steps[i+1].from <= d {
			i++
		}
		for j+1 < len(b.steps) && b.steps[j+1].from <= d {
			j++
		}
		for ; k < len(all) && all[k].on <= d; k++ {
			now[all[k].fact].possible += int(all[k].possible)
			now[all[k].fact].certain += int(all[k].certain)
		}
		t.step(d, joined(a.steps[i].states, b.steps[j].states, now, state))
		next := Never
		if i+1 < len(a.steps) {
			next = min(next, a.steps[i+1].from)
		}
		if j+1 < len(b.steps) {
			next = min(next, b.steps[j+1].from)
		}
		if k < len(all) {
			next = min(next, all[k].on)
		}
		d = next
	}
	return t
}

func joined(a, b Set, facts []fact, state func(a, b int, holding uint32) int) Set {
	states := Set(0)
	for x := a; x != 0; x &= x - 1 {
		for y := b; y != 0; y &= y - 1 {
			states |= possible(facts, func(holding uint32) int { return state(x.First(), y.First(), holding) })
		}
	}
	return states
}

// Track returns the track of the days on which the state is one of a set.
func (t Timeline) Track(of Set) Track {
	var track Track
	for _, s := range t.steps {
		track.step(s.from, s.states.Truth(of))
	}
	return track
}
