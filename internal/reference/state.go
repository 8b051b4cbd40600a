package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// suspend marks the whole and the parties that are suspended on t, where they are bound or apply the agreement
// provisionally.
func (c *course) suspend(now *moment, t day) {
	if c.ended <= t {
		return
	}
	bound := 0
	isAny := false
	suspended := make([]bool, len(c.ids))
	for i := range c.ids {
		isCommon := slices.ContainsFunc(c.suspenders, func(n *course) bool {
			return n.isBound(c.ids[i], t)
		})
		suspended[i] = isCommon || c.isHeldUp(i, -1, t)
		if c.counts(i) && now.parties[i].isBound {
			bound++
			isAny = isAny || suspended[i]
		}
	}
	isWhole := c.isHeldUp(-1, -1, t) || bound == 2 && isAny
	if isWhole && (t >= c.entry.whole || c.isWholeProvisional(t)) {
		now.whole.state = agreement.StateSuspended
	}
	for i := range c.ids {
		if (suspended[i] || isWhole) && (now.parties[i].isBound || c.isProvisional(i, t)) {
			now.parties[i].state = agreement.StateSuspended
		}
	}
}

// isHeldUp reports whether a suspension stands on t: one by a party (who) or by the whole (a negative who), toward one party
// or toward all (a negative toward), after which neither the same party has resumed nor has it left.
func (c *course) isHeldUp(who, toward int, t day) bool {
	return slices.ContainsFunc(c.acts, func(s act) bool {
		if s.kind != agreement.EventSuspended || s.who != who || s.toward != toward || s.works() > t {
			return false
		}
		isResumed := slices.ContainsFunc(c.acts, func(r act) bool {
			return r.kind == agreement.EventResumed && r.who == who && r.toward == toward && s.works() <= r.works() && r.works() <= t
		})
		hasLeft := who >= 0 && slices.ContainsFunc(c.lefts[who], func(x day) bool { return s.works() <= x && x <= t })
		return !isResumed && !hasLeft
	})
}

// fill completes a party's cell, in which suspend has set the state of a suspended party.
func (c *course) fill(cell *cell, i int, t day) {
	for _, cl := range c.claims[i] {
		if cl.act <= t && t < cl.end(c.exits[i]) && !cl.isAttested {
			cell.consents = true
		}
	}
	cell.hasActed = cell.consents || c.hasSigned(i, t) && !c.wasBound[i]
	cell.isLeaving = c.isLeaving(i, t)
	cell.survival = never
	switch {
	case cell.state == agreement.StateSuspended:
	case cell.isBound:
		cell.state = agreement.StateParty
	case c.ended > t && c.isProvisional(i, t):
		cell.state = agreement.StateProvisional
	case c.hasEnded(t) && c.wasBound[i]:
		cell.state = agreement.StateFormer
	case c.isContracting(i, t):
		cell.state = agreement.StateContracting
	case c.wasBound[i]:
		cell.state = agreement.StateFormer
	case c.hasSigned(i, t):
		cell.state = agreement.StateSignatory
	default:
		cell.state = agreement.StateNone
	}
	switch {
	case cell.state == agreement.StateFormer:
		cell.survival = c.survives(c.lefts[i][len(c.lefts[i])-1])
	case cell.state == agreement.StateNone:
		cell.survival = c.survives(c.declined(i, t))
	}
}

func (c *course) hasEnded(t day) bool { return c.ended <= t }

// isContracting reports whether an instrument of the party stands.
func (c *course) isContracting(i int, t day) bool {
	return slices.ContainsFunc(c.claims[i], func(cl claim) bool {
		return cl.isInstrument && cl.act <= t && t < cl.end(c.exits[i])
	})
}

// isLeaving reports whether a notice of the party has been given, has not been revoked and has not taken effect.
func (c *course) isLeaving(i int, t day) bool {
	if c.hasEnded(t) {
		return false
	}
	for _, n := range c.notices[i] {
		if n.on <= t && t < n.works && !c.isRevoked(i, n, t, n.works) && c.stands(i, n.on, t) {
			return true
		}
	}
	return false
}

// survives returns the day until which obligations last after an end, never where the record has no such rule.
func (c *course) survives(end day) day {
	if c.Rules.Survival == nil || end >= never {
		return never
	}
	return after(*c.Rules.Survival, end)
}

// fillWhole completes the agreement's cell, in which suspend has set the state where it is suspended.
func (c *course) fillWhole(cell *cell, t day) {
	cell.survival = never
	switch {
	case c.hasEnded(t):
		cell.state = c.ending
		if c.entry.whole < c.ended {
			cell.survival = c.survives(c.ended)
		}
	case cell.state == agreement.StateSuspended:
	case c.entry.whole <= t:
		cell.state = agreement.StateInForce
	case c.isWholeProvisional(t):
		cell.state = agreement.StateProvisional
	case c.entry.known <= t:
		cell.state = agreement.StatePending
	case c.firstAct(-1) <= t:
		cell.state = agreement.StateSigned
	case slices.ContainsFunc(c.acts, func(a act) bool {
		return (a.kind == agreement.EventAdopted || a.kind == agreement.EventOpened) && a.on <= t
	}):
		cell.state = agreement.StateAdopted
	default:
		cell.state = agreement.StateDraft
	}
}
