package economy

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/party"
)

// Add returns the sums of two series, by period, by the rules of [ExactValue]. It has the periods of both; where one
// of them has no value, the sum is missing. Series of units that do not add up, and without a common period, are an
// error. The subject, the counterpart and the reference are those that both have in common.
//
// To sum over the members of a group, by the rules of an indicator, use [Group].
func (s Series) Add(other Series) (Series, error) {
	const f = call("Series.Add")
	return s.combine(f, "", other, Unit.add, func(n []number) (number, error) { return f.sum(n[0], n[1]) })
}

// Sub returns the differences of two series, such as a balance of trade. The rules are those of [Series.Add]; the
// difference of two percentages is in percentage points.
func (s Series) Sub(other Series) (Series, error) {
	const f = call("Series.Sub")
	return s.combine(f, "difference", other, Unit.sub, func(n []number) (number, error) { return f.difference(n[0], n[1]) })
}

// combine returns the series of the periods of both that compute returns.
func (s Series) combine(f call, measure string, other Series, unitOf func(a, b Unit) (Unit, bool), compute func([]number) (number, error)) (Series, error) {
	unit, err := s.unitWith(f, "other", other, unitOf)
	if err != nil {
		return Series{}, err
	}
	both := s
	both.points = slices.Clone(s.points)
	for _, p := range other.points {
		if _, found := s.at(p.Period); !found {
			both.points = append(both.points, Point{Period: p.Period, Missing: true})
		}
	}
	slices.SortStableFunc(both.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	combined, err := both.derive(f, measure, unit, other.samePeriod, compute)
	if err != nil {
		return Series{}, err
	}
	combined.subject = common(s.subject, other.subject)
	combined.counterpart = common(s.counterpart, other.counterpart)
	combined.reference = common(s.reference, other.reference)
	if others := other.measuredBy(measure); combined.of != others.of || combined.measure != others.measure {
		combined.of, combined.measure = "", measure
	}
	if combined.whole != other.whole {
		combined.whole = ""
	}
	return combined, nil
}

// common returns the id that both are, or else none.
func common(a, b party.ID) party.ID {
	if a == b {
		return a
	}
	return party.ID{}
}

// Share returns a series in percent of a whole, by period, as the function [Share] does. Both must be of one unit
// that adds up. Where the whole is zero or negative, or the part is negative, the point is missing, with
// [StatusCannotExist]. Where the whole is of another party, that is the reference of the result.
func (s Series) Share(whole Series) (Series, error) {
	const f = call("Series.Share")
	unit, err := s.unitWith(f, "whole", whole, func(a, b Unit) (Unit, bool) {
		return Unit{kind: UnitPercent}, a.equal(b) && a.additive()
	})
	if err != nil {
		return Series{}, err
	}
	shares, err := s.derive(f, "share", unit, whole.samePeriod, func(n []number) (number, error) {
		if n[0].Sign() < 0 || n[1].Sign() <= 0 {
			return undefined()
		}
		share, err := f.quotient(n[0], n[1], "whole")
		if err != nil {
			return number{}, err
		}
		return share.timesHundred(), nil
	})
	if err == nil && s.reference.IsZero() && whole.subject != s.subject {
		shares.reference = whole.subject
	}
	if of := cmp.Or(whole.indicator, whole.of); err == nil && whole.measure == "" && of != cmp.Or(s.indicator, s.of) {
		shares.whole = of
	}
	return shares, err
}

// Ratio returns the quotients of two series, by period: a ratio of values of the same unit, or money by a count, as
// [ExactValue] says. Where the divisor is zero, the point is missing, with [StatusCannotExist].
func (s Series) Ratio(other Series) (Series, error) {
	const f = call("Series.Ratio")
	by := int64(1)
	unit, err := s.unitWith(f, "other", other, func(a, b Unit) (unit Unit, ok bool) {
		unit, by, ok = a.div(b)
		return unit, ok
	})
	if err != nil {
		return Series{}, err
	}
	return s.derive(f, "ratio", unit, other.samePeriod, func(n []number) (number, error) {
		a, b := n[0], n[1]
		if b.Sign() == 0 {
			return undefined()
		}
		if b.Sign() < 0 {
			a, b = a.neg(), b.neg()
		}
		q, err := f.quotient(a, b, "other")
		if err != nil {
			return number{}, err
		}
		if by == 100 {
			return q.timesHundred(), nil
		}
		return q, nil
	})
}

// unitWith returns the unit of a combination of two series, the zero Unit if one has no values. Units that do not
// combine and series without a common period are errors.
func (s Series) unitWith(f call, operand string, other Series, unitOf func(a, b Unit) (Unit, bool)) (Unit, error) {
	if !slices.ContainsFunc(s.points, func(p Point) bool { _, found := other.at(p.Period); return found }) {
		return Unit{}, f.fail(operand, ReasonNotComparable, "no common period of "+s.describe()+" and "+other.describe())
	}
	if s.unit.IsZero() || other.unit.IsZero() {
		return Unit{}, nil
	}
	unit, ok := unitOf(s.unit, other.unit)
	if !ok {
		return Unit{}, f.fail(operand, ReasonIncompatibleUnits, s.describe()+" and "+other.describe())
	}
	return unit, nil
}

// describe names a series in an error: "KZ CN goods-exports (USD, 2020 to 2024)".
func (s Series) describe() string {
	text := ""
	for _, part := range [...]string{s.subject.String(), s.counterpart.String(), s.reference.String(), s.measure, cmp.Or(s.indicator, s.of)} {
		if part != "" {
			text += part + " "
		}
	}
	periods := "no periods"
	if n := len(s.points); n > 0 {
		periods = s.points[0].Period.String()
		if n > 1 {
			periods += " to " + s.points[n-1].Period.String()
		}
	}
	return text + "(" + cmp.Or(s.unit.String(), "no unit") + ", " + periods + ")"
}

// sum returns a+b and overwrites a.
func (c call) sum(a, b number) (number, error) {
	bound, ok := a.bound.add(b.bound)
	if !ok {
		return number{}, c.fail("series", ReasonIncompatibleBounds, a.bound.text()+" and "+b.bound.text())
	}
	return number{a.Add(a.Rat, b.Rat), bound}, nil
}

// neg returns -n and overwrites n.
func (n number) neg() number { return number{n.Neg(n.Rat), n.bound.neg()} }
