package agreement

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// fewerThanTwo returns when the exit of a party leaves fewer than two, of an agreement that had two by what is recorded.
func (c *Compiled) fewerThanTwo() mark {
	lacks := c.lacksParties()
	first, last := c.daysOfExits()
	if lacks == civil.Yes || first == never {
		return mark{moment: spell.Nowhen()}
	}
	when, leaver := belowTwo(c.headcounts(first), first, last)
	if when.Lo == never {
		return mark{moment: when}
	}
	when.Maybe = when.Maybe || lacks == civil.Unknown
	m := mark{moment: when, basis: byRule}
	for _, s := range c.bound[leaver] {
		if s.EndCause >= 0 && (s.End.Hi == when.Hi || s.End.Lo == when.Lo) {
			m.acts, m.decisive = []int32{int32(s.EndCause)}, int32(s.EndCause)+1
		}
	}
	return m
}

// daysOfExits returns the days between which a party may leave, never if none does.
func (c *Compiled) daysOfExits() (first, last day) {
	first, last = never, dawn
	for m := range c.members {
		if !c.members[m].counts {
			continue
		}
		for _, s := range c.bound[m] {
			if !s.IsEmpty() {
				first = min(first, s.End.Lo)
			}
			if s.End.Lo != never {
				last = max(last, s.End.Hi)
			}
		}
	}
	return first, last
}

// headcount is how many parties there certainly are from a day on, and how many there may be.
type headcount struct {
	on                day
	certain, possible int
	leaver            int32 // the last member that left or may have left
}

// headcounts returns the number of parties on each day on which it may change, and on one more day.
func (c *Compiled) headcounts(one day) []headcount {
	type change struct {
		on     day
		member int32
		truth  civil.Truth
	}
	const nobody = -1
	var changes []change
	for m := range c.members {
		if c.members[m].counts {
			spell.TrackOf(c.bound[m]).Days(func(from day, truth civil.Truth) { changes = append(changes, change{from, int32(m), truth}) })
		}
	}
	changes = append(changes, change{on: one, member: nobody})
	slices.SortStableFunc(changes, func(a, b change) int { return cmp.Compare(a.on, b.on) })
	var all []headcount
	var now headcount
	isCertain, isPossible := make([]bool, len(c.members)), make([]bool, len(c.members))
	for i, ch := range changes {
		now.on = ch.on
		if m := ch.member; m != nobody {
			certain, possible := ch.truth == civil.Yes, ch.truth != civil.No
			if isCertain[m] && !certain || isPossible[m] && !possible {
				now.leaver = m
			}
			now.certain += difference(isCertain[m], certain)
			now.possible += difference(isPossible[m], possible)
			isCertain[m], isPossible[m] = certain, possible
		}
		if i+1 == len(changes) || changes[i+1].on != ch.on {
			all = append(all, now)
		}
	}
	return all
}

// difference returns by how much a count changes with one of those counted.
func difference(was, is bool) int {
	switch {
	case !was && is:
		return 1
	case was && !is:
		return -1
	}
	return 0
}

// belowTwo returns when there are first fewer than two parties after there have been two, of days between firstExit and
// lastExit, and who left last by then.
func belowTwo(counts []headcount, firstExit, lastExit day) (when moment, leaver int32) {
	hadTwo, mayHaveHadTwo := false, false
	when = spell.Nowhen()
	for _, n := range counts {
		leaver = n.leaver
		isAfterExit, isOpen := n.on >= firstExit, when.Lo == never
		if isAfterExit && hadTwo && n.possible < 2 {
			return moment{Lo: min(when.Lo, n.on), Hi: n.on}, leaver
		}
		if isAfterExit && mayHaveHadTwo && n.certain < 2 && isOpen {
			when = moment{Lo: n.on, Hi: never, Maybe: true}
		}
		if isAfterExit && !mayHaveHadTwo && n.possible >= 2 && n.certain < 2 && n.on < lastExit && isOpen { // one of the two may leave later
			when = moment{Lo: n.on.Next(), Hi: never, Maybe: true}
		}
		hadTwo = hadTwo || n.certain >= 2
		mayHaveHadTwo = mayHaveHadTwo || n.possible >= 2
	}
	return when, leaver
}
