package reference

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// firstMet returns the day on which a condition is first met, or never.
func (c *course) firstMet(when agreement.Condition) day {
	met := c.firstMetAtAll(when)
	if met > dayOr(when.By, never) {
		return never
	}
	return met
}

func (c *course) firstMetAtAll(when agreement.Condition) day {
	switch {
	case when.On != (civil.Date{}):
		return dayOf(when.On)
	case when.Declared != "":
		return c.firstDeclared(when.Declared)
	case when.AllOf != nil:
		latest := dawn
		for _, child := range when.AllOf {
			latest = max(latest, c.firstMet(child))
		}
		return latest
	case when.AnyOf != nil:
		earliest := never
		for _, child := range when.AnyOf {
			earliest = min(earliest, c.firstMet(child))
		}
		return earliest
	}
	for t := c.first; t <= c.last; t++ {
		if c.holds(when, t) {
			return t
		}
	}
	return never
}

func (c *course) firstDeclared(id string) day {
	met := never
	for _, a := range c.acts {
		if a.kind == agreement.EventConditionMet && a.id == id {
			met = min(met, a.on)
		}
	}
	return met
}

// holds reports whether one clause that counts parties or looks at other agreements holds on a day.
func (c *course) holds(when agreement.Condition, t day) bool {
	switch {
	case !when.Signed.IsZero():
		return c.reaches(when.Signed, when, t, c.hasEverSigned)
	case !when.Consents.IsZero():
		return c.reaches(when.Consents, when, t, c.consents)
	case !when.Weight.IsZero():
		return c.weighs(when, t)
	case when.Named != nil:
		return !slices.ContainsFunc(when.Named, func(id party.ID) bool { return !c.consents(slices.Index(c.ids, id), t) })
	case when.InForce != nil:
		return !slices.ContainsFunc(when.InForce, func(id string) bool { return !c.u.isInForce(id, t) })
	}
	return false
}

func (u *universe) isInForce(id string, t day) bool {
	other := u.course(id)
	return other != nil && other.on(t).whole.state == agreement.StateInForce
}

// reaches reports whether enough parties have done something: of those that a fraction or "all" counts, or for a number
// any that counts.
func (c *course) reaches(q agreement.Quorum, when agreement.Condition, t day, did func(int, day) bool) bool {
	isNumber := q.Of(1) == q.Of(1_000_000)
	counted, done := 0, 0
	for i := range c.ids {
		if when.Group != "" && c.entryOf(i).Group != when.Group {
			continue
		}
		if isNumber && !c.counts(i) || !isNumber && !c.isAmong(when.Of, i, t) {
			continue
		}
		counted++
		if did(i, t) {
			done++
		}
	}
	return done >= q.Of(counted)
}

// isAmong reports whether a fraction or "all" counts the party on a day.
func (c *course) isAmong(of agreement.Of, i int, t day) bool {
	isAnySignature := slices.ContainsFunc(c.acts, func(a act) bool { return isSignature(a.kind) })
	if of == agreement.OfSignatories && isAnySignature {
		return c.counts(i) && c.hasEverSigned(i, t)
	}
	return c.negotiated(i)
}

// weighs reports whether the consenting parties have the share of the table's total.
func (c *course) weighs(when agreement.Condition, t day) bool {
	total, reached := decimal.Zero, decimal.Zero
	for i := range c.ids {
		weight, ok := c.entryOf(i).Weight[when.Table]
		if !ok || !c.counts(i) {
			continue
		}
		total = total.Add(weight)
		if c.consents(i, t) {
			reached = reached.Add(weight)
		}
	}
	return total.IsPositive() && reached.GreaterThanOrEqual(total.Mul(when.Weight))
}

// consents reports whether the party has expressed consent by t and not taken it back by an exit that has worked.
func (c *course) consents(i int, t day) bool {
	if i < 0 {
		return false
	}
	return slices.ContainsFunc(c.acts, func(a act) bool {
		if a.who != i || !isInstrument(a.kind) || a.on > t {
			return false
		}
		return !slices.ContainsFunc(c.exits[i], func(x exit) bool { return a.on <= x.act && x.day <= t })
	})
}

// consentsAnyhow is consents where a signature is consent too.
func (c *course) consentsAnyhow(i int, t day) bool {
	return c.consents(i, t) || c.hasSigned(i, t) && !slices.ContainsFunc(c.exits[i], func(x exit) bool {
		return x.day <= t && !slices.ContainsFunc(c.acts, func(a act) bool {
			return a.who == i && isSignature(a.kind) && x.act < a.on && a.on <= t
		})
	})
}
