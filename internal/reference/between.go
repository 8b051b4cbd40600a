package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
)

// betweenOrder has the states between two parties, in their order.
var betweenOrder = []agreement.State{
	agreement.StateNone, agreement.StateSigned, agreement.StatePending, agreement.StateProvisional, agreement.StateInForce,
	agreement.StateSuspended, agreement.StateSuperseded,
}

// between returns the state of the agreement between two parties on a day.
func (c *course) between(i, j int, t day) agreement.State {
	if i < 0 || j < 0 || i == j || c.areOnOneSide(i, j) || c.isPrecluded(i, j, t) {
		return agreement.StateNone
	}
	now := c.on(t)
	a, b := now.parties[i], now.parties[j]
	switch {
	case now.superseded[c.pair(i, j)], now.whole.state == agreement.StateSuperseded && c.before(i, c.ended).isBound && c.before(j, c.ended).isBound:
		return agreement.StateSuperseded
	case c.ended <= t:
		return agreement.StateNone
	case a.isBound && b.isBound:
		isEitherSuspended := a.state == agreement.StateSuspended || b.state == agreement.StateSuspended
		if isEitherSuspended || c.isHeldUp(i, j, t) || c.isHeldUp(j, i, t) {
			return agreement.StateSuspended
		}
		return agreement.StateInForce
	case applies(a) && applies(b):
		return agreement.StateProvisional
	case (a.consents || a.isBound) && (b.consents || b.isBound) && now.isKnown:
		return agreement.StatePending
	case (a.hasActed || a.isBound) && (b.hasActed || b.isBound):
		return agreement.StateSigned
	}
	return agreement.StateNone
}

// applies reports whether the party is bound or applies the agreement provisionally.
func applies(c cell) bool { return c.isBound || c.state == agreement.StateProvisional }

// isPrecluded reports whether a statement keeps the agreement out of force between two parties on a day.
func (c *course) isPrecluded(i, j int, t day) bool {
	a, b := c.ids[i], c.ids[j]
	return slices.ContainsFunc(c.Statements, func(s agreement.Statement) bool {
		isKind := s.Kind == agreement.StatementNonApplication || s.Kind == agreement.StatementObjection && s.Precludes
		isBetween := s.By == a && s.Toward == b || s.By == b && s.Toward == a
		if !isKind || !isBetween {
			return false
		}
		from, _ := exactDay(s.From)
		if from == absent {
			from, _ = exactDay(s.On)
		}
		until, _ := exactDay(s.Until)
		if until == absent {
			until, _ = exactDay(s.Withdrawn)
		}
		return from <= t && (until == absent || t < until)
	})
}
