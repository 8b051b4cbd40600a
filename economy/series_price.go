package economy

import (
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// Rebase returns the series as an index, 100 in the base: 100 x / x̄, where x̄ is the value of the base period or the
// arithmetic mean of those that it consists of (the months of a base year), as the measure [Rebase]. All of them must be
// there and their mean positive. An index rebased to another period, and back, is what it was.
func (s Series) Rebase(base civil.Period) (Series, error) {
	const f = call("Series.Rebase")
	if s.unit.kind == UnitRank {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, "rank")
	}
	within, err := s.consists(f, base)
	if err != nil {
		return Series{}, err
	}
	mean, err := f.mean(within)
	if err != nil {
		return Series{}, err
	}
	switch mean.Sign() {
	case 0:
		return Series{}, f.fail("base", ReasonDivisionByZero, base.String())
	case -1:
		return Series{}, f.fail("base", ReasonNegative, base.String())
	}
	partners := func(p Point) []Point {
		if len(within) == 1 && p.Period == within[0].Period {
			return nil // 100, whatever bounds it
		}
		return within
	}
	return s.derive(f, Unit{kind: UnitIndex, base: base}, partners, func(n []number) (number, error) {
		if len(n) == 1 {
			return number{big.NewRat(100, 1), BoundExact}, nil
		}
		index, err := f.quotient(n[0], mean, "base")
		if err != nil {
			return number{}, err
		}
		return index.hundredfold(), nil
	})
}

// mean is the arithmetic mean of points that are not missing.
func (c call) mean(points []Point) (number, error) {
	mean := number{new(big.Rat), BoundExact}
	numbers, _ := numbersOf(points)
	for _, n := range numbers {
		bound, ok := mean.bound.plus(n.bound)
		if !ok {
			return number{}, c.fail("base", ReasonIncompatibleBounds, mean.bound.text()+" and "+n.bound.text())
		}
		mean.bound = bound
		mean.Add(mean.Rat, n.Rat)
	}
	mean.Quo(mean.Rat, big.NewRat(int64(len(points)), 1))
	return mean, nil
}

// consists returns the point of a period, or those that make it up.
func (s Series) consists(f call, base civil.Period) ([]Point, error) {
	if p, found := s.at(base); found && !p.Missing {
		return []Point{p}, nil
	}
	var within []Point
	days := 0
	for _, p := range s.points {
		if base.Contains(p.Period.Start()) && base.Contains(p.Period.End()) && !p.Missing {
			within = append(within, p)
			days += p.Period.Days()
		}
	}
	for i := 1; i < len(within); i++ {
		if within[i-1].Period.Overlaps(within[i].Period) {
			return nil, f.fail("base", ReasonNotComparable, within[i-1].Period.String()+" overlaps "+within[i].Period.String())
		}
	}
	if days != base.Days() || days == 0 {
		return nil, f.fail("base", ReasonMissing, base.String())
	}
	return within, nil
}

// Chain returns the index that rates of growth over the period right before lead to: I = I₋₁ (1 + g/100), 100 in the
// period before the first rate, which is in the result whether or not it is in the series. Periods before that one, and all
// behind a rate that is missing, are missing. So it gives back, from [Series.Growth], the [Series.Rebase] that the growth came
// from, as far as there is growth. A rate of -100 percent or less leads to an index of zero or less, from which no rate leads on:
// what follows cannot exist.
//
// Rates over the same period of the year before are no links of a chain: those of [Series.GrowthOnYear] of quarters are
// refused, and published ones are for the caller to tell apart. Chained volumes of parts do not sum to that of the whole (SNA 2008, chapter 15).
func (s Series) Chain() (Series, error) {
	const f = call("Series.Chain")
	if s.unit.kind != UnitPercent && !s.unit.IsZero() {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, s.unit.String()+", not percent")
	}
	if s.onYear {
		return Series{}, f.fail("series", ReasonNotComparable, "growth over the year before does not link the periods between")
	}
	first := slices.IndexFunc(s.points, func(p Point) bool { return !p.Missing })
	if first < 0 {
		return Series{}, f.fail("series", ReasonNoValues, "")
	}
	base := s.points[first].Period.Prev()
	if base.IsZero() {
		return Series{}, f.failAtPoint("series", first, s.points[first].Period, ReasonOutOfRange, "no period before it")
	}
	if first > 0 && s.points[first-1].Period.SameDays(base) {
		base = s.points[first-1].Period // as it is written there
	}
	unit := Unit{kind: UnitIndex, base: base}
	chained := s
	chained.indicator, chained.unit, chained.points = "", unit, nil
	for _, p := range s.points[:first] {
		if !p.Period.SameDays(base) {
			chained.points = append(chained.points, Point{Period: p.Period, Missing: true})
		}
	}
	last := Point{Period: base, Value: ExactValue{exactly(big.NewRat(100, 1)), unit, BoundExact}}
	chained.points = append(chained.points, last)
	for i, p := range s.points[first:] {
		next, err := f.link(last, p, unit)
		if err != nil {
			return Series{}, atPoint("series", first+i, p.Period, err)
		}
		chained.points = append(chained.points, next)
		last = next
	}
	slices.SortStableFunc(chained.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return chained, nil
}

// maxLinkBits bounds the digits of a chained index, which grow with each link.
const maxLinkBits = 1 << 18

// link is the point that a growth rate leads to from the last.
func (c call) link(last, p Point, unit Unit) (Point, error) {
	n, complete := numbersOf([]Point{last, p})
	if !complete || !last.Period.SameDays(p.Period.Prev()) {
		return Point{Period: p.Period, Missing: true}, nil
	}
	if n[0].Sign() <= 0 {
		return united(p.Period, []Point{last, p}).with(number{}, unit), nil
	}
	factor := number{n[1].Quo(n[1].Rat, big.NewRat(100, 1)), n[1].bound}
	factor.Add(factor.Rat, big.NewRat(1, 1))
	bound, ok := n[0].signed().times(factor.signed())
	if !ok {
		return Point{}, c.fail("series", ReasonIncompatibleBounds, n[0].bound.text()+" and "+factor.bound.text())
	}
	product := n[0].Mul(n[0].Rat, factor.Rat)
	if max(product.Num().BitLen(), product.Denom().BitLen()) > maxLinkBits {
		return Point{}, c.fail("series", ReasonTooManyDigits, "")
	}
	return united(p.Period, []Point{last, p}).with(number{product, bound}, unit), nil
}

// Deflate returns values at current prices in those of the base of a price index: 100 x / P, as the measure [Deflate].
// The unit is that of constant prices, USD@2015. The index must have a base, and a value at each period that is to
// have one; one that is zero or less is an error.
func (s Series) Deflate(prices Series) (Series, error) {
	const f = call("Series.Deflate")
	switch {
	case s.unit.IsZero():
		return s, nil
	case s.unit.kind != UnitCurrency || !s.unit.base.IsZero():
		return Series{}, f.fail("series", ReasonIncompatibleUnits, s.unit.String()+", not money at current prices")
	case prices.unit.kind != UnitIndex || prices.unit.base.IsZero():
		return Series{}, f.fail("prices", ReasonIncompatibleUnits, prices.unit.String()+", not an index with a base")
	}
	unit := s.unit
	unit.base = prices.unit.base
	return s.derive(f, unit, prices.partner, func(n []number) (number, error) {
		volume, err := f.quotient(n[0], n[1], "prices")
		if err != nil {
			return number{}, err
		}
		return volume.hundredfold(), nil
	})
}

// PerHead returns money per head of a population: x / N in the same unit, for each period that both have. The counts that
// the caller passes decide what a flow is divided by: the mean population of its period, or that of the middle of the year.
// Where nobody is counted there is no figure, and its status is [CannotExist].
func (s Series) PerHead(population Series) (Series, error) {
	const f = call("Series.PerHead")
	if s.unit.IsZero() {
		return s, nil
	}
	unit, _, ok := s.unit.over(population.unit)
	if !ok || population.unit.kind != UnitCount || s.unit.kind != UnitCurrency {
		return Series{}, f.fail("population", ReasonIncompatibleUnits, s.unit.String()+" and "+population.unit.String())
	}
	return s.derive(f, unit, population.partner, func(n []number) (number, error) {
		if n[1].Sign() == 0 {
			return undefined()
		}
		return f.quotient(n[0], n[1], "population")
	})
}

// partner is the point of the same period.
func (s Series) partner(p Point) []Point {
	other, _ := s.at(p.Period)
	return []Point{other}
}
