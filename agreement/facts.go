package agreement

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// The facts that the state of the whole depends on, as bits.
const (
	isDrafted = iota
	isSigned
	isAnnounced // the condition is met, or its meeting declared ahead of the day
	isEntered
	isProvisional
	isSuspended
	isTerminated // and the other ends behind it, in the order of their states
	isExpired
	isSuperseded
	isLapsed
	wholeFacts
)

// stateOfWhole returns the state that facts make.
func stateOfWhole(holding uint32) int {
	has := func(fact int) bool { return holding&(1<<fact) != 0 }
	switch {
	case has(isTerminated):
		return wholeTerminated
	case has(isExpired):
		return wholeExpired
	case has(isSuperseded):
		return wholeSuperseded
	case has(isLapsed):
		return wholeLapsed
	case has(isSuspended) && (has(isEntered) || has(isProvisional)):
		return wholeSuspended
	case has(isEntered):
		return wholeInForce
	case has(isProvisional):
		return wholeProvisional
	case has(isAnnounced):
		return wholePending
	case has(isSigned):
		return wholeSigned
	case has(isDrafted):
		return wholeAdopted
	}
	return wholeDraft
}

// The facts that the state of a party depends on, as bits.
const (
	hasSigned = iota
	hasConsented
	hasConsentedAnew // after a consent before, and not bound by it yet
	isBound
	hasBeenBound
	appliesProvisionally
	isSuspendedFor
	hasEnded // the agreement
	isGone   // the party
	hasActed
	partyFacts
)

// stateOfParty returns the state that facts make.
func stateOfParty(holding uint32) int {
	has := func(fact int) bool { return holding&(1<<fact) != 0 }
	switch {
	case has(isGone) && has(hasActed), has(hasEnded) && has(hasBeenBound):
		return partyFormer
	case has(isGone):
		return partyNone
	case has(isSuspendedFor) && (has(isBound) || has(appliesProvisionally)):
		return partySuspended
	case has(isBound):
		return partyIn
	case has(appliesProvisionally):
		return partyProvisional
	case has(hasConsented) && !has(hasBeenBound), has(hasConsentedAnew):
		return partyContracting
	case has(hasBeenBound):
		return partyFormer
	case has(hasSigned):
		return partySignatory
	}
	return partyNone
}

// ending is an end of the whole, and why it came.
type ending struct {
	mark
	state int
}

// findEndings collects everything that ends the agreement: events, its term, the exit of all parties but one, and a
// newer agreement. What comes certainly after another end is left out, until an event declares it in force anew.
func (c *Compiled) findEndings() {
	var all []ending
	hasSuperseded := false
	for i := range c.acts {
		if a := &c.acts[i]; a.effect() == ends {
			m := c.works(int32(i))
			all = append(all, ending{m, eventKinds[a.row].state})
			hasSuperseded = hasSuperseded || eventKinds[a.row].state == wholeSuperseded
		}
	}
	if t := c.term; t != nil && !(t.end.Lo == never) {
		m := mark{moment: t.end.moment, basis: byRule, clause: termPath}
		if t.end.act != nobody {
			m.acts, m.decisive = []int32{t.end.act}, t.end.act+1
		}
		all = append(all, ending{m, wholeExpired})
	}
	if m := c.fewerThanTwo(); !m.isNone() {
		all = append(all, ending{m, wholeTerminated})
	}
	if !hasSuperseded {
		if m := c.supersededWhole(); !m.isNone() {
			all = append(all, ending{m, wholeSuperseded})
		}
	}
	slices.SortStableFunc(all, func(a, b ending) int { return cmp.Or(cmp.Compare(a.Sure(), b.Sure()), cmp.Compare(a.Lo, b.Lo)) })
	c.endings = all
	if len(c.declarations) < 2 { // nothing can put it into force again
		first := never
		kept := all[:0]
		for _, e := range all {
			if e.Lo < first {
				kept = append(kept, e)
			}
			first = min(first, e.Sure())
		}
		c.endings = kept
	}
	c.ended = c.endedSpells()
}

// endedSpells returns the times after an end, until an event declares the agreement in force anew.
func (c *Compiled) endedSpells() []spell.Spell {
	starts := make([]spell.Start, len(c.endings))
	for i, e := range c.endings {
		starts[i] = spell.Start{Act: e.moment, Begin: e.moment, Cause: i}
	}
	var stops []spell.Stop
	for _, i := range c.declarations {
		m := c.acts[i].works()
		stops = append(stops, spell.Stop{Act: m, End: m, Cause: int(i)})
	}
	return spell.Pair(starts, stops, false)
}

// lacksParties answers whether the record shows that it does not name all parties: an event says that a condition was
// met, or that the agreement entered into force, and the parties on record do not meet the condition themselves.
func (c *Compiled) lacksParties() civil.Truth {
	_, cond, _ := c.entryRule()
	if cond == nil {
		return civil.No
	}
	lacks := civil.No
	if !c.entry.declared.isNone() && c.entry.trigger.Sure() == never {
		lacks = civil.Unknown
		if c.entry.trigger.isNone() && !c.entry.declared.Maybe {
			lacks = civil.Yes
		}
	}
	cond.walk("", func(inner Condition, _ place) {
		if inner.clause() == declaredClause {
			lacks = civil.Yes
		}
	})
	return lacks
}

// suspensionOfTwo returns the days on which exactly two are parties and one of them has suspended: the agreement is
// suspended between both.
func (c *Compiled) suspensionOfTwo() spell.Track {
	hasSuspension := false
	suspended := make([][]spell.Spell, len(c.members))
	for m := range c.members {
		suspended[m] = append(slices.Clip(c.suspendedBy[m]), spellsOf(c.suspendedByNewer(c.members[m].id))...)
		hasSuspension = hasSuspension || len(suspended[m]) > 0
	}
	if !hasSuspension {
		return spell.Track{}
	}
	type change struct {
		on        day
		member    int
		suspended bool
		truth     civil.Truth
	}
	var changes []change
	for m := range c.members {
		if !c.members[m].counts {
			continue
		}
		in := spell.TrackOf(c.bound[m])
		in.Days(func(from day, truth civil.Truth) { changes = append(changes, change{from, m, false, truth}) })
		if len(suspended[m]) > 0 {
			spell.And(in, spell.TrackOf(suspended[m])).Days(func(from day, truth civil.Truth) {
				changes = append(changes, change{from, m, true, truth})
			})
		}
	}
	slices.SortStableFunc(changes, func(a, b change) int { return cmp.Compare(a.on, b.on) })
	var counts [2][3]int // of parties and of suspended ones, by truth
	now := make([][2]civil.Truth, len(c.members))
	for m := range now {
		now[m] = [2]civil.Truth{civil.No, civil.No}
	}
	return spell.Sweep(len(changes), func(i int) day { return changes[i].on }, func(i int) civil.Truth {
		ch := changes[i]
		k := 0
		if ch.suspended {
			k = 1
		}
		counts[k][now[ch.member][k]]--
		now[ch.member][k] = ch.truth
		counts[k][ch.truth]++
		certain, doubtful := counts[0][civil.Yes], counts[0][civil.Unknown]
		two := civil.Unknown
		switch {
		case certain == 2 && doubtful == 0:
			two = civil.Yes
		case certain > 2 || certain+doubtful < 2:
			two = civil.No
		}
		one := civil.No
		switch {
		case counts[1][civil.Yes] > 0:
			one = civil.Yes
		case counts[1][civil.Unknown] > 0:
			one = civil.Unknown
		}
		return two.And(one)
	})
}
