package reference

import (
	"cmp"
	"fmt"
	"github.com/crossborder-go/crossborder/source"
	"slices"

	"github.com/crossborder-go/crossborder/platform"
)

// stateDeclined is the state after declining an invitation, or declining to become a member after signing.
const stateDeclined platform.State = "declined"

// memberAct is an event of a membership with exact days: see act. A notice that nothing revokes has, on the day of its
// effect, an act of its own of kind left.
type memberAct struct {
	kind      platform.EventKind
	as        platform.Role
	on        day
	effective day
	isNotice  bool // left by a notice
}

// The kinds in the order in which those of one day are taken.
var memberKinds = []platform.EventKind{
	platform.EventApplied, platform.EventInvited, platform.EventApproved, platform.EventDeclined, platform.EventSigned,
	platform.EventEffective, platform.EventAttested, platform.EventSuspended, platform.EventResumed, platform.EventNotice,
	platform.EventNoticeRevoked, platform.EventLeft, platform.EventExpelled, platform.EventPlatformClosed,
}

// day is the day on which the event changes something: for a notice, an attestation and what prepares a membership that of
// the act, else that of the effect where one is stated.
func (a memberAct) day() day {
	switch a.kind {
	case platform.EventNotice, platform.EventNoticeRevoked, platform.EventApplied, platform.EventInvited,
		platform.EventApproved, platform.EventSigned, platform.EventAttested:
		return a.on
	}
	if a.effective != absent {
		return a.effective
	}
	return a.on
}

// prepares reports whether the event comes before a membership.
func (a memberAct) prepares() bool {
	switch a.kind {
	case platform.EventApplied, platform.EventInvited, platform.EventApproved, platform.EventSigned:
		return true
	}
	return false
}

// isBetween reports whether the event shows that an earlier signature made a member.
func (a memberAct) isBetween() bool {
	switch a.kind {
	case platform.EventAttested, platform.EventSuspended, platform.EventResumed, platform.EventLeft, platform.EventExpelled:
		return true
	}
	return false
}

// ends reports whether the event ends a membership.
func (a memberAct) ends() bool {
	return a.kind == platform.EventLeft || a.kind == platform.EventExpelled || a.kind == platform.EventPlatformClosed
}

// isExit reports whether the event says that a membership ended.
func (a memberAct) isExit() bool {
	return !a.isNotice && (a.kind == platform.EventLeft || a.kind == platform.EventExpelled)
}

// newMemberActs returns the acts in order, false where a day is vague or missing.
// Of one day exits come before all but an attestation, for an office last.
func newMemberActs(events []platform.Event, isOffice bool) ([]memberAct, bool) {
	var acts []memberAct
	for _, e := range events {
		on, isExact := exactDay(e.On)
		effective, isAlsoExact := exactDay(e.Effective)
		if on == absent {
			on = effective
		}
		if !isExact || !isAlsoExact || on == absent {
			return nil, false
		}
		acts = append(acts, memberAct{e.Kind, e.As, on, effective, false})
	}
	for _, n := range acts {
		if n.kind == platform.EventNotice && n.effective != absent && !isRevoked(acts, n, never) && !hasEnded(acts, n) {
			acts = append(acts, memberAct{platform.EventLeft, "", n.effective, absent, true})
		}
	}
	slices.SortStableFunc(acts, func(a, b memberAct) int {
		isAttested := a.kind == platform.EventAttested || b.kind == platform.EventAttested
		if x := cmp.Compare(a.day(), b.day()); x != 0 || a.ends() == b.ends() || isAttested || isOffice {
			return cmp.Or(x, cmp.Compare(slices.Index(memberKinds, a.kind), slices.Index(memberKinds, b.kind)))
		}
		if a.ends() {
			return -1
		}
		return 1
	})
	return acts, true
}

// isRevoked reports whether a notice is revoked by t, before its effect.
func isRevoked(acts []memberAct, n memberAct, t day) bool {
	return slices.ContainsFunc(acts, func(a memberAct) bool {
		isIt := a.kind == platform.EventNoticeRevoked && n.on <= a.on && a.on <= t
		return isIt && (n.effective == absent || a.on < n.effective)
	})
}

// hasEnded reports whether the membership ends in another way between a notice and its effect.
func hasEnded(acts []memberAct, n memberAct) bool {
	return slices.ContainsFunc(acts, func(a memberAct) bool {
		return a.ends() && n.on <= a.day() && a.day() <= n.effective
	})
}

// attempt is one way into the platform, through it and out of it again: the acts up to the one that closes it.
type attempt struct {
	acts  []memberAct
	from  day // the first day of the attempt, dawn for the first one
	close day
	as    platform.State // after it
	begin day            // of the membership, never where there is none
	basis source.Basis
}

// memberCourse is the way of a membership through one reading of one exact world.
type memberCourse struct {
	p         *picks
	id        string
	acts      []memberAct
	via       day  // the day that the accession agreement gives, never where it gives none
	isViaOpen bool // the accession agreement leaves it open
	attempts  []attempt
	gap       day // between an exit and a new beginning: 1 for an office

	first, last day
	days        []memberCell // of first-1 to last+1
	stretches   []stretch
}

// attempt splits the acts into attempts.
func (c *memberCourse) attempt() {
	now := attempt{from: dawn, close: never}
	for _, a := range c.acts {
		now.acts = append(now.acts, a)
		as, isEnd := closes(a.kind)
		if !isEnd || a.kind == platform.EventDeclined && c.begins(now) <= a.day() {
			continue
		}
		now.close, now.as = a.day(), as
		c.finish(now)
		now = attempt{from: a.day() + c.gap, close: never}
	}
	c.finish(now)
}

// closes returns the state after an event that ends a membership or the way to it.
func closes(k platform.EventKind) (platform.State, bool) {
	switch k {
	case platform.EventLeft:
		return platform.StateLeft, true
	case platform.EventExpelled:
		return platform.StateExpelled, true
	case platform.EventDeclined:
		return stateDeclined, true
	case platform.EventPlatformClosed:
		return platform.StateEnded, true
	}
	return "", false
}

// finish finds the beginning of the attempt's membership, in a reading that may put it before the first sign of it.
func (c *memberCourse) finish(now attempt) {
	now.begin, now.basis = c.start(now)
	sign := c.firstSign(now)
	if sign < now.begin {
		if sign < now.close {
			now.begin, now.basis = sign, source.BasisAttested
		}
		floor := c.floor(now, sign)
		if floor < sign && c.p.pick(fmt.Sprint(sinceKey, c.id, len(c.attempts))) {
			now.begin, now.basis = floor, source.BasisAttested
		}
	}
	c.attempts = append(c.attempts, now)
}

// begins returns the first day on which the attempt's acts so far show a membership.
func (c *memberCourse) begins(now attempt) day {
	begin, _ := c.start(now)
	if sign := c.firstSign(now); sign < begin {
		begin = sign
	}
	return begin
}

// start returns the day on which the attempt's membership begins: the explicit one, else what the accession agreement
// gives, else the day of a signature of which that may be assumed.
func (c *memberCourse) start(now attempt) (day, source.Basis) {
	stated, assumed := never, never
	for _, a := range now.acts {
		switch {
		case a.kind == platform.EventEffective:
			stated = min(stated, a.day())
		case a.kind == platform.EventSigned && a.effective != absent:
			stated = min(stated, a.effective)
		case a.kind == platform.EventSigned && c.isAssumed(a):
			assumed = min(assumed, a.on)
		}
	}
	isVia := now.from <= c.via && c.via < now.close
	switch {
	case stated == never && isVia && c.via < never:
		return c.via, source.BasisRule
	case stated <= assumed || c.isViaOpen:
		return stated, source.BasisStated
	}
	return assumed, source.BasisAssumed
}

// isAssumed reports whether a membership may be assumed from a signature: not where a later effective or declined follows
// without a sign of membership between.
func (c *memberCourse) isAssumed(s memberAct) bool {
	for _, a := range c.acts[slices.Index(c.acts, s)+1:] {
		switch {
		case a.kind == platform.EventEffective || a.kind == platform.EventDeclined:
			return false
		case a.isBetween():
			return true
		}
	}
	return true
}

// firstSign returns the day of the first act that only a member can do or suffer. That somebody left who had left before,
// with nothing between, says nothing new.
func (c *memberCourse) firstSign(now attempt) day {
	isNew := len(c.attempts) == 0 || c.attempts[len(c.attempts)-1].as == stateDeclined
	for _, a := range now.acts {
		if a.kind == platform.EventAttested || a.isExit() && isNew {
			return a.day()
		}
		isNew = isNew || a.prepares() || a.kind == platform.EventEffective
	}
	return never
}

// floor returns the first day on which a membership with a later sign may have begun: that of the last act before it by
// which somebody was no member yet, else the attempt's first day.
func (c *memberCourse) floor(now attempt, sign day) day {
	floor := now.from
	for _, a := range now.acts {
		if a.prepares() && a.day() < sign {
			floor = a.day()
		}
	}
	return floor
}

// memberCell is how a membership stands on a day.
type memberCell struct {
	state     platform.State
	role      platform.Role
	basis     source.Basis
	isLeaving bool
}

// walk makes the attempts and the days.
func (c *memberCourse) walk() {
	c.attempt()
	var states []platform.State
	for t := c.first - 1; t <= c.last+1; t++ {
		c.days = append(c.days, c.at(t))
		states = append(states, c.at(t).state)
	}
	c.stretches = stretchesOf(c.first-1, states)
}

// on returns the cell of a day; before and after the days of the record nothing changes.
func (c *memberCourse) on(t day) memberCell { return c.days[c.place(t)] }

// place is where a day stands in the list of days.
func (c *memberCourse) place(t day) day { return min(max(t, c.first-1), c.last+1) - (c.first - 1) }

// at returns how the membership stands on a day.
func (c *memberCourse) at(t day) memberCell {
	cell := memberCell{state: platform.StateNone, role: platform.RoleMember}
	for _, now := range c.attempts {
		if t >= now.close {
			cell = closed(cell, now)
			continue
		}
		c.fill(&cell, now, t)
	}
	return cell
}

// closed is how the membership stands after an attempt. A member that had left before stays so when the platform closes.
func closed(before memberCell, now attempt) memberCell {
	cell := memberCell{state: now.as, role: before.role, basis: source.BasisStated}
	if now.as == platform.StateEnded && len(now.acts) == 1 && before.state != platform.StateNone {
		cell.state = before.state
	}
	for _, a := range now.acts {
		if a.as != "" {
			cell.role = a.as
		}
	}
	return cell
}

// fill lets the attempt that a day is in decide.
func (c *memberCourse) fill(cell *memberCell, now attempt, t day) {
	stages := []platform.State{platform.StateApplicant, platform.StateApproved, platform.StateSigned}
	reached := -1
	isSuspended := false
	for _, a := range now.acts {
		if a.day() > t {
			break
		}
		if a.as != "" {
			cell.role = a.as
		}
		switch a.kind {
		case platform.EventApplied, platform.EventInvited:
			reached = max(reached, 0)
		case platform.EventApproved:
			reached = max(reached, 1)
		case platform.EventSigned:
			reached = 2
		case platform.EventSuspended:
			isSuspended = true
		case platform.EventResumed:
			isSuspended = false
		case platform.EventNotice:
			cell.isLeaving = cell.isLeaving || !isRevoked(c.acts, a, t) && (a.effective == absent || t < a.effective)
		}
	}
	switch {
	case t >= now.begin && isSuspended:
		cell.state, cell.basis = platform.StateSuspended, source.BasisStated
	case t >= now.begin:
		cell.state, cell.basis = platform.StateActive, now.basis
	case reached >= 0:
		cell.state, cell.basis = stages[reached], source.BasisStated
	}
	cell.isLeaving = cell.isLeaving && t >= now.begin
}
