package economy

import (
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// Growth returns the growth of every value over that of the period right before, in percent: 100 (x - x₋₁) / x₋₁, as the
// measure [Growth]. Where the period before is not in the series the growth is missing, as it is at the first. From zero
// or less there is no growth, and offices print a sign in its place: that point alone is missing, and its status is
// [CannotExist].
//
// It is the growth of these figures. Where they are rounded, the rate that a source publishes from unrounded ones
// differs, and neither corrects the other: [Series.Against] shows both.
func (s Series) Growth() (Series, error) {
	return s.growth("Series.Growth", civil.Period.Prev)
}

// GrowthOnYear is [Series.Growth] over the same period of the year before: January to September over January to
// September. There is none for 29 February.
func (s Series) GrowthOnYear() (Series, error) {
	grown, err := s.growth("Series.GrowthOnYear", yearBefore)
	grown.onYear = slices.ContainsFunc(grown.points, func(p Point) bool {
		return !p.Missing && !yearBefore(p.Period).SameDays(p.Period.Prev())
	})
	return grown, err
}

func (s Series) growth(f call, before func(civil.Period) civil.Period) (Series, error) {
	if s.unit.kind == UnitRank {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, "rank")
	}
	partner := func(p Point) []Point {
		earlier, _ := s.at(before(p.Period))
		return []Point{earlier}
	}
	return s.derive(f, Unit{kind: UnitPercent}, partner, func(n []number) (number, error) {
		if n[1].Sign() <= 0 {
			return undefined()
		}
		growth, err := f.quotient(n[0], n[1], "base")
		if err != nil {
			return number{}, err
		}
		growth.Sub(growth.Rat, big.NewRat(1, 1))
		return growth.hundredfold(), nil
	})
}

// Contribution returns what the change of each value adds to the growth of the whole, in percentage points: 100 (x - x₋₁) / W₋₁,
// as the measure [Contribution], over the period right before. The contributions of all parts sum to the growth of the
// whole; rounded ones, and parts that do not sum to the whole, need not. Where the whole was zero or less there is none,
// as in [Series.Growth].
func (s Series) Contribution(whole Series) (Series, error) {
	const f = call("Series.Contribution")
	if !s.unit.alike(whole.unit) || !s.unit.additive() {
		return Series{}, f.fail("whole", ReasonIncompatibleUnits, s.unit.String()+" and "+whole.unit.String())
	}
	partners := func(p Point) []Point {
		before, _ := s.at(p.Period.Prev())
		base, _ := whole.at(p.Period.Prev())
		return []Point{before, base}
	}
	return s.derive(f, Unit{kind: UnitPercentagePoint}, partners, func(n []number) (number, error) {
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
		return share.hundredfold(), nil
	})
}

// CAGR returns the compound growth rate per period from one period to a later one of the same frequency, in percent:
// 100 ((x/x₀)^(1/n) - 1), as the measure [CAGR], n periods apart. The periods between need not be in the series.
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

// Discrepancy is where a published figure and the computed one differ. Difference is published - computed, in their
// unit.
type Discrepancy struct {
	Period              civil.Period
	Computed, Published ExactValue
	Difference          Exact
}

// Against returns where a published series differs from this one, for the periods that both have: the growth that an
// office publishes from unrounded figures and [Series.Growth] of the rounded ones. Both are figures; none is changed.
func (s Series) Against(published Series) ([]Discrepancy, error) {
	const f = call("Series.Against")
	if !s.unit.alike(published.unit) {
		return nil, f.fail("published", ReasonIncompatibleUnits, s.unit.String()+" and "+published.unit.String())
	}
	var found []Discrepancy
	for _, p := range s.points {
		other, _ := published.at(p.Period)
		if n, complete := numbersOf([]Point{p, other}); complete && n[0].Cmp(n[1].Rat) != 0 {
			found = append(found, Discrepancy{p.Period, p.Value, other.Value, exactly(n[1].Sub(n[1].Rat, n[0].Rat))})
		}
	}
	return found, nil
}
