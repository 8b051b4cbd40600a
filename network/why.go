package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// Why is the reason why something that is recorded between two parties is not a link, or no longer one. The zero Why
// means that it is a link. Its constants begin with [WhyEnded]; [Whys] lists them.
type Why string

// The reasons, in the order in which they are looked for.
const (
	WhyEnded      Why = "ended"      // it was a link and has ended: one of the two left, or the agreement was terminated
	WhySuperseded Why = "superseded" // a newer agreement took its place between the two
	WhyDeclined   Why = "declined"   // one of the two declined
	WhyUnsigned   Why = "unsigned"   // one of the two has not signed, or has only applied, or nothing was opened
	WhyExcluded   Why = "excluded"   // the record excludes a link between these two: they are of the same side, or a statement precludes it
	WhyApart      Why = "apart"      // each of the two had a part in it, on different days
)

// Whys returns every reason, in order.
func Whys() []Why {
	return []Why{WhyEnded, WhySuperseded, WhyDeclined, WhyUnsigned, WhyExcluded, WhyApart}
}

// why returns why two ends make no link at the end of all days.
func (n *Network) why(p *pairing, a, b *end, wasLink bool) Why {
	never := func(e *end) bool {
		isNever := true
		e.line.Days(func(_ spell.Day, states spell.Set) { isNever = isNever && stateOf(states) == stateNone })
		return isNever
	}
	switch {
	case wasLink:
		return WhyEnded
	case never(a) && n.hasDeclined(a), never(b) && n.hasDeclined(b):
		return WhyDeclined
	case p.kind == LinkCommitment && (never(a) || never(b)), never(a), a.kind == roleMember && b.kind == roleMember && never(b):
		return WhyUnsigned
	}
	return WhyApart
}

// hasDeclined reports whether a member declined.
func (n *Network) hasDeclined(e *end) bool {
	if e.kind != roleMember {
		return false
	}
	return slices.ContainsFunc(n.data.Memberships[e.part].Events, func(e platform.Event) bool { return e.Kind == platform.EventDeclined })
}

// whyNotBound returns why an agreement does not tie two at the end of all days.
func (n *Network) whyNotBound(i int, a, b party.ID, wasLink bool) Why {
	days := n.daysOfTwo(i, a, b)
	between := n.compiled.agreements[i].Between(a, b, days[len(days)-1])
	if between.State == agreement.StateSuperseded {
		return WhySuperseded
	}
	if wasLink {
		return WhyEnded
	}
	declined := func(who party.ID) bool {
		return slices.ContainsFunc(n.data.Agreements[i].Events, func(e agreement.Event) bool {
			return e.Kind == agreement.EventDeclined && n.current(e.Party) == who
		})
	}
	hasA, hasB, both := false, false, false
	for _, on := range days {
		isA, isB := n.hasPart(i, a, on), n.hasPart(i, b, on)
		hasA, hasB, both = hasA || isA, hasB || isB, both || isA && isB
	}
	switch {
	case declined(a) || declined(b):
		return WhyDeclined
	case !hasA || !hasB:
		return WhyUnsigned
	case both:
		return WhyExcluded
	}
	return WhyApart
}

// hasPart reports whether a party has signed or consented to an agreement and not left it.
func (n *Network) hasPart(i int, who party.ID, on civil.Date) bool {
	state := n.compiled.agreements[i].StatusOf(who, on).State
	return state != agreement.StateNone && state != agreement.StateFormer
}
