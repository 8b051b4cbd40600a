package economy

import (
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// Growth returns the growth of every value over the previous period in percent, 100 (x - x₋₁) / x₋₁, as the
// function [Growth] does. It is missing at the first point and wherever the previous period is not in the
// series. There is no growth from zero or from a negative value, for which offices print a sign instead: such a
// point is missing, with [StatusCannotExist].
//
// The result is the growth of the given figures. If these are rounded, it differs from the growth that a source
// publishes from unrounded figures; [Series.Against] shows where.
func (s Series) Growth() (Series, error) {
	return s.growth("Series.Growth", "growth", civil.Period.Prev)
}

// GrowthOnYear is like [Series.Growth], but over the same period of the year before: January to September over
// January to September. The growth of 29 February is missing.
func (s Series) GrowthOnYear() (Series, error) {
	grown, err := s.growth("Series.GrowthOnYear", "growth-on-year", yearBefore)
	grown.onYear = slices.ContainsFunc(grown.points, func(p Point) bool {
		return !p.Missing && !yearBefore(p.Period).SameDays(p.Period.Prev())
	})
	return grown, err
}

// growth returns the growth of every value over that of the period which before returns.
func (s Series) growth(f call, measure string, before func(civil.Period) civil.Period) (Series, error) {
	if s.unit.kind == UnitRank {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, "rank")
	}
	base := func(p Point) []Point {
		earlier, _ := s.at(before(p.Period))
		return []Point{earlier}
	}
	return s.derive(f, measure, Unit{kind: UnitPercent}, base, func(n []number) (number, error) {
		if n[1].Sign() <= 0 {
			return undefined()
		}
		growth, err := f.quotient(n[0], n[1], "base")
		if err != nil {
			return number{}, err
		}
		growth.Sub(growth.Rat, big.NewRat(1, 1))
		return growth.timesHundred(), nil
	})
}

// Contribution returns what the change of every value adds to the growth of the whole, in percentage points,
// 100 (x - x₋₁) / W₋₁ over the previous period, as the function [Contribution] does. The contributions of all
// parts sum to the growth of the whole, unless they are rounded or the parts do not sum to the whole. Where the
// whole was zero or negative, the point is missing as in [Series.Growth].
func (s Series) Contribution(whole Series) (Series, error) {
	const f = call("Series.Contribution")
	if !s.unit.equal(whole.unit) || !s.unit.additive() {
		return Series{}, f.fail("whole", ReasonIncompatibleUnits, s.unit.String()+" and "+whole.unit.String())
	}
	partners := func(p Point) []Point {
		before, _ := s.at(p.Period.Prev())
		base, _ := whole.at(p.Period.Prev())
		return []Point{before, base}
	}
	return s.derive(f, "contribution", Unit{kind: UnitPercentagePoint}, partners, func(n []number) (number, error) {
		if n[2].Sign() <= 0 {
			return undefined()
		}
		change, err := f.difference(n[0], n[1])
		if err != nil {
			return number{}, err
		}
		share, err := f.quotient(change, n[2], "whole")
		if err != nil {
			return number{}, err
		}
		return share.timesHundred(), nil
	})
}

// CAGR returns the compound growth rate per period between two periods of the same frequency, in percent: 100
// ((x/x₀)^(1/n) - 1) for n periods, as the function [CAGR] does. Periods in between may be missing.
func (s Series) CAGR(from, to civil.Period) (ExactValue, error) {
	const f = call("Series.CAGR")
	steps := 0
	for p := from; !p.SameDays(to); p = p.Next() {
		if p.IsZero() || !p.Start().Before(to.Start()) || steps == maxTerm {
			return ExactValue{}, f.fail("to", ReasonNotComparable, from.String()+" does not lead to "+to.String())
		}
		steps++
	}
	if steps == 0 {
		return ExactValue{}, f.fail("to", ReasonNotComparable, "the same period")
	}
	var ends [2]number
	for i, period := range [...]civil.Period{to, from} {
		p, _ := s.at(period)
		n, complete := numbersOf([]Point{p})
		if !complete {
			return ExactValue{}, f.fail([...]string{"to", "from"}[i], ReasonMissing, period.String())
		}
		ends[i] = n[0]
	}
	if ends[0].Sign() < 0 {
		return ExactValue{}, f.fail("to", ReasonNegative, "")
	}
	ratio, err := f.quotient(ends[0], ends[1], "from")
	if err != nil {
		return ExactValue{}, err
	}
	rate, err := compound(ratio.Rat, big.NewRat(int64(steps), 1))
	return ExactValue{rate, Unit{kind: UnitPercent}, ratio.bound}, err
}

// Discrepancy says where a published figure and a computed one differ. Difference is published - computed, in
// their unit.
type Discrepancy struct {
	Period     civil.Period `json:"period"`
	Computed   ExactValue   `json:"computed"`
	Published  ExactValue   `json:"published"`
	Difference Exact        `json:"difference"`
}

// Against returns where a published series differs from this one, for the periods that both have: for example
// growth that an office publishes from unrounded figures, and the [Series.Growth] of its rounded figures.
// Neither series is changed.
func (s Series) Against(published Series) ([]Discrepancy, error) {
	const f = call("Series.Against")
	if !s.unit.equal(published.unit) {
		return nil, f.fail("published", ReasonIncompatibleUnits, s.unit.String()+" and "+published.unit.String())
	}
	var found []Discrepancy
	for _, p := range s.points {
		other, _ := published.at(p.Period)
		if n, complete := numbersOf([]Point{p, other}); complete && n[0].Cmp(n[1].Rat) != 0 {
			found = append(found, Discrepancy{p.Period, p.Value, other.Value, newExact(n[1].Sub(n[1].Rat, n[0].Rat))})
		}
	}
	return found, nil
}
