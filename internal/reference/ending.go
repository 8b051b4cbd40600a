package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// term is how far the terms of an agreement have run. End is the end of the current one: n renewals after base.
type term struct {
	isRunning bool
	base, end day
	n         int
	bounds    []day // the ends that have passed
}

// end ends the agreement, unless it has ended before.
func (c *course) end(t day, as agreement.State) {
	if c.ended == never {
		c.ended, c.ending = t, as
	}
}

// endByEvent ends the agreement on the day of an event that says so; of several on one day the first of the states counts.
// A declared day after the end puts it in force anew.
func (c *course) endByEvent(t day) {
	kinds := []agreement.EventKind{
		agreement.EventTerminated, agreement.EventExpired, agreement.EventSuperseded, agreement.EventLapsed,
	}
	states := []agreement.State{
		agreement.StateTerminated, agreement.StateExpired, agreement.StateSuperseded, agreement.StateLapsed,
	}
	if c.ended < t && slices.ContainsFunc(c.acts, func(a act) bool { return a.kind == agreement.EventDeclaredInForce && a.works() == t }) {
		c.ended, c.revived = never, t
	}
	for k, kind := range kinds {
		for _, a := range c.acts {
			if a.kind == kind && c.revived <= a.works() && a.works() <= t {
				c.end(t, states[k])
			}
		}
	}
}

// runTerm lets terms end and renews them. Events that renew count where the agreement has not ended by their day.
func (c *course) runTerm(t day) {
	if c.Rules.Term == nil || c.ended < never || t < c.entry.whole {
		return
	}
	if !c.term.isRunning {
		c.term = term{isRunning: true, end: c.firstEnd()}
		c.term.base = c.term.end
	}
	c.passEnds(t)
	for _, a := range c.acts {
		if a.kind == agreement.EventRenewed && a.on == t && c.ended == never {
			c.renew(a)
			c.passEnds(t)
		}
	}
}

// firstEnd returns the end of the first term, never where the record has none.
func (c *course) firstEnd() day {
	t := c.Rules.Term
	end := never
	switch {
	case !t.Until.IsZero():
		end = dayOf(t.Until)
	case t.Delay != agreement.Delay{}:
		end = after(t.Delay, c.entry.term)
	}
	if c.entry.shown > dawn {
		end = max(end, c.entry.shown+1)
	}
	return end
}

// passEnds handles every end that has come: notices that were in time take effect, and the term is renewed or the
// agreement expires.
func (c *course) passEnds(t day) {
	for c.term.end <= t && c.ended == never {
		end := c.term.end
		for i := range c.ids {
			c.leaveByTerm(i, end, t)
		}
		if c.ended < never {
			return
		}
		c.extend(c.Rules.Term.Renews)
		if c.term.end <= end {
			c.end(t, agreement.StateExpired)
			return
		}
		c.term.bounds = append(c.term.bounds, end)
	}
}

// extend moves the end by one more delay; all of them are counted at once from the base, so that days do not drift.
func (c *course) extend(by agreement.Delay) {
	if by != (agreement.Delay{}) {
		c.term.n++
		c.term.end = after(times(by, c.term.n), c.term.base)
	}
}

// renew moves the current end by hand.
func (c *course) renew(a act) {
	switch t := c.Rules.Term; {
	case a.effective != absent:
		c.term.base, c.term.end, c.term.n = a.effective, a.effective, 0
	case c.term.end == never:
	case t.Renews != agreement.Delay{}:
		c.extend(t.Renews)
	default:
		c.extend(t.Delay)
	}
}

// leaveByTerm lets a notice of the party that was given in time end the agreement of two, or for the party alone.
func (c *course) leaveByTerm(i int, end, t day) {
	for _, n := range c.notices[i] {
		isInTime := n.isByTerm && n.on < end && after(c.Rules.Term.Notice, n.on) <= end
		if !isInTime || c.isRevoked(i, n, never, end) || !c.stands(i, n.on, t) {
			continue
		}
		if c.isOfTwo() {
			c.end(t, agreement.StateExpired)
			return
		}
		if !slices.Contains(c.exits[i], exit{n.on, t}) {
			c.exits[i] = append(c.exits[i], exit{n.on, t})
		}
	}
}

// stands reports whether a claim that a notice of that day ends stands still on t.
func (c *course) stands(i int, notice, t day) bool {
	return slices.ContainsFunc(c.claims[i], func(cl claim) bool {
		return cl.isEndedBy(exit{notice, t}) && t < cl.end(c.exits[i])
	})
}

// endByFewerThanTwo terminates an agreement of which, after an exit, fewer than two parties are left.
func (c *course) endByFewerThanTwo(t day) {
	n := 0
	for i := range c.ids {
		if c.counts(i) && c.bindsBy(i, t, true) {
			n++
		}
	}
	if c.wereTwo && n < 2 {
		c.end(t, agreement.StateTerminated)
	}
	c.wereTwo = c.wereTwo || n >= 2
}

// supersede ends the agreement between those that a newer one binds, and as a whole once that is so between all.
func (c *course) supersede(t day) {
	if c.isOnRecord || c.ended <= t {
		return
	}
	for _, n := range c.terminators {
		for i := range c.ids {
			for j := range i {
				if c.binds(i, t) && c.binds(j, t) && n.isBound(c.ids[i], t) && n.isBound(c.ids[j], t) {
					c.superseded[c.pair(i, j)] = true
				}
			}
		}
	}
	pairs, left := 0, 0
	for i := range c.ids {
		for j := range i {
			if !c.counts(i) || !c.counts(j) || !c.binds(i, t) || !c.binds(j, t) {
				continue
			}
			pairs++
			if !c.superseded[c.pair(i, j)] {
				left++
			}
		}
	}
	if pairs > 0 && left == 0 {
		c.end(t, agreement.StateSuperseded)
	}
}

func (c *course) areOnOneSide(i, j int) bool {
	side := c.entryOf(i).Side
	return side != "" && side == c.entryOf(j).Side
}
