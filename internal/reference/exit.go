package reference

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// notice is a party's notice of withdrawal. Works is the day of its effect where an event or the withdrawal rule gives
// one; isByTerm is true where the term does; of an open notice nothing says when it works.
type notice struct {
	on, works day
	isByTerm  bool
	isOpen    bool
}

// noticesOf returns the notices of a party in the order of their days.
func (c *course) noticesOf(i int) []notice {
	var found []notice
	for _, a := range c.acts {
		if a.who != i || a.kind != agreement.EventWithdrawalNotified {
			continue
		}
		n := notice{on: a.on, works: never}
		rule, term := c.Rules.Withdrawal, c.Rules.Term
		switch {
		case a.effective != absent:
			n.works = a.effective
		case rule != nil:
			trigger := a.on
			if !isZeroCondition(rule.When) {
				trigger = max(trigger, c.firstMet(rule.When))
			}
			n.works = ruleAfter(rule, trigger)
		case term != nil:
			n.isByTerm = true
		default:
			n.isOpen = true
		}
		found = append(found, n)
	}
	return found
}

// isRevoked reports whether the party revokes the notice on one of the days up to t, before it works on end.
func (c *course) isRevoked(i int, n notice, t, end day) bool {
	for _, a := range c.acts {
		if a.who == i && a.kind == agreement.EventWithdrawalRevoked && n.on <= a.on && a.on <= t && a.on < end {
			return true
		}
	}
	return false
}

// exitsOf returns the exits of a party that do not depend on the term: by notice, and from the main agreement of a
// protocol.
func (c *course) exitsOf(i int) []exit {
	var exits []exit
	for _, n := range c.notices[i] {
		switch {
		case n.isByTerm || c.isRevoked(i, n, never, n.works):
		case !n.isOpen:
			exits = append(exits, exit{n.on, n.works})
		case c.hasActedBy(i, n.on):
			exits = append(exits, c.openExit(i, n.on)...)
		}
	}
	for _, rel := range c.Relations {
		if rel.Kind == agreement.RelationProtocolTo && rel.Ends {
			exits = append(exits, c.exitsFromMain(i, rel.To)...)
		}
	}
	return exits
}

// openExit returns the exit by a notice that nothing dates, in one of its readings: none, on the notice's own day, or as
// soon as the party is no longer attested to be one.
func (c *course) openExit(i int, notice day) []exit {
	works := []day{notice}
	for _, a := range c.acts {
		if a.who == i && a.kind == agreement.EventAttested && a.on >= notice {
			works = append(works, a.on+1)
		}
	}
	for _, t := range works {
		if c.u.pick(fmt.Sprint(openKey, c.ID, i, notice, t)) {
			return []exit{{notice, t}}
		}
	}
	return nil
}

// hasActedBy reports whether a notice of the party can have something to end.
func (c *course) hasActedBy(i int, t day) bool {
	return c.firstAct(i) <= t || c.hasAct(agreement.EventAttested, i)
}

// exitsFromMain returns the days on which the party leaves the main agreement. That the main agreement ends is no exit.
func (c *course) exitsFromMain(i int, id string) []exit {
	main := c.u.course(id)
	if main == nil {
		return nil
	}
	k := slices.Index(main.ids, c.ids[i])
	if k < 0 {
		return nil
	}
	var exits []exit
	for t := c.first + 1; t <= c.last; t++ {
		if main.hasClaim(k, t-1) && !main.hasClaim(k, t) {
			exits = append(exits, exit{t, t})
		}
	}
	return exits
}
