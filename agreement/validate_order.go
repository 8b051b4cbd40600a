package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// predecessors are what must have happened before an act, by the act's effect; any one of them will do.
var predecessors = [...]struct {
	effect effect
	needed []EventKind
}{
	{endsProvisional, []EventKind{EventProvisionalStarted}},
	{resumes, []EventKind{EventSuspended}},
	{revokes, []EventKind{EventWithdrawalNotified}},
	{notifies, []EventKind{
		EventRatified, EventAccepted, EventApproved, EventAcceded, EventSucceeded, EventConfirmed, EventNotified, EventExchanged,
		EventSignedDefinitively, EventSigned, EventProvisionalStarted, EventAttested, EventDeclaredInForce,
	}},
}

// firstDays are the days on which acts can have been done at the earliest, by the rows of their kinds.
type firstDays [len(eventKinds)]day

func newFirstDays() *firstDays {
	var f firstDays
	for i := range f {
		f[i] = never
	}
	return &f
}

// acted are the first days of what each member did, of what happened to the whole, and of both together.
type acted struct {
	own        map[int32]*firstDays
	whole, any *firstDays
	signatures map[int32]signature
}

// signature is a member's last signature, and the day on which it can have signed at the earliest.
type signature struct {
	first day
	last  *Event
}

// findActed goes through the acts once.
func (c *Compiled) findActed() acted {
	d := acted{map[int32]*firstDays{}, newFirstDays(), newFirstDays(), map[int32]signature{}}
	for i := range c.acts {
		a := &c.acts[i]
		d.any[a.row] = min(d.any[a.row], a.on.Lo)
		if a.member < 0 {
			d.whole[a.row] = min(d.whole[a.row], a.on.Lo)
			continue
		}
		own := d.own[a.member]
		if own == nil {
			own = newFirstDays()
			d.own[a.member] = own
		}
		own[a.row] = min(own[a.row], a.on.Lo)
		if a.effect() == signs {
			s, isKnown := d.signatures[a.member]
			if !isKnown {
				s.first = never
			}
			d.signatures[a.member] = signature{min(s.first, a.on.Lo), &c.a.Events[a.index]}
		}
	}
	return d
}

// hasBefore reports whether an act of one of the kinds, by the same party or by the whole, may precede a.
func (d *acted) hasBefore(a *act, kinds []EventKind) bool {
	all := []*firstDays{d.any}
	if a.member >= 0 {
		all = []*firstDays{d.whole, d.own[a.member]}
	}
	for _, first := range all {
		for _, k := range kinds {
			if first[k.row()] <= a.on.Hi && first[k.row()] != never {
				return true
			}
		}
	}
	return false
}

// follows reports whether an act follows upon others.
func (a *act) follows() bool {
	for i := range predecessors {
		if predecessors[i].effect == a.effect() {
			return true
		}
	}
	return a.effect() == consents
}

// validateOrder reports acts that come before what they follow upon: only where that is certain.
func (c *Compiled) validateOrder() issue.List {
	if !slices.ContainsFunc(c.acts, func(a act) bool { return a.follows() }) {
		return nil
	}
	var found issue.List
	done := c.findActed()
	for i := range c.acts {
		a := &c.acts[i]
		e := &c.a.Events[a.index]
		at := eventsPath.Index(int(a.index))
		for _, p := range predecessors {
			isProvided := p.effect != a.effect() || p.effect == endsProvisional && c.a.Rules.Provisional != nil
			if !isProvided && !done.hasBefore(a, p.needed) {
				found = append(found, missingPredecessor.At(at, issue.Args{
					"kind": string(e.Kind), "on": e.On.String(), "needed": spelling.Join(p.needed)}))
			}
		}
		if a.member < 0 || a.effect() != consents || a.on.Hi == never {
			continue
		}
		if s, hasSigned := done.signatures[a.member]; hasSigned && s.first > a.on.Hi {
			found = append(found, consentBeforeSignature.At(at, issue.Args{
				"party": named(e.Party), "on": e.On.String(), "signed": s.last.On.String()}))
		}
	}
	return found
}
