package economy

import (
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// Rebase returns the series as an index that is 100 in the base: 100 x / x̄, where x̄ is the value of the base
// period or the arithmetic mean of the periods that make it up, such as the months of a base year, as in the
// function [Rebase]. None of these may be missing, and their mean must be positive. Rebasing to another period
// and back gives the same index.
func (s Series) Rebase(base civil.Period) (Series, error) {
	const f = call("Series.Rebase")
	if s.unit.kind == UnitRank {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, "rank")
	}
	within, err := s.constituents(f, base)
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
	others := func(p Point) []Point {
		if len(within) == 1 && p.Period == within[0].Period {
			return nil // exactly 100, even if the value has a bound
		}
		return within
	}
	return s.derive(f, "index", Unit{kind: UnitIndex, base: base}, others, func(n []number) (number, error) {
		if len(n) == 1 {
			return number{big.NewRat(100, 1), BoundExact}, nil
		}
		index, err := f.quotient(n[0], mean, "base")
		if err != nil {
			return number{}, err
		}
		return index.timesHundred(), nil
	})
}

// mean returns the arithmetic mean of points, none of which is missing.
func (c call) mean(points []Point) (number, error) {
	mean := number{new(big.Rat), BoundExact}
	numbers, _ := numbersOf(points)
	for _, n := range numbers {
		bound, ok := mean.bound.add(n.bound)
		if !ok {
			return number{}, c.fail("base", ReasonIncompatibleBounds, mean.bound.text()+" and "+n.bound.text())
		}
		mean.bound = bound
		mean.Add(mean.Rat, n.Rat)
	}
	mean.Quo(mean.Rat, big.NewRat(int64(len(points)), 1))
	return mean, nil
}

// constituents returns the point of a period, or else the points whose periods make it up.
func (s Series) constituents(f call, base civil.Period) ([]Point, error) {
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

// Chain returns the index of a series of growth over the previous period: I = I₋₁ (1 + g/100), with 100 in the
// period before the first rate, which is added if the series does not have it. Earlier periods are missing, and
// so are all periods after a missing rate. The chain of a [Series.Growth] gives back the index that
// [Series.Rebase] returns, as far as there is growth. A rate of -100 percent or less leads to an index of zero
// or less, from which nothing can grow: the next point is missing with [StatusCannotExist], and so are the
// later ones, without a status.
//
// Growth over the year before is not a link of a chain: the result of [Series.GrowthOnYear] is refused unless
// the year before is the previous period, but published rates of that kind cannot be detected. Chained volumes
// of parts do not sum to the chained volume of the whole (SNA 2008, chapter 15).
func (s Series) Chain() (Series, error) {
	const f = call("Series.Chain")
	if s.unit.kind != UnitPercent && !s.unit.IsZero() {
		return Series{}, f.fail("series", ReasonIncompatibleUnits, s.unit.String()+", not percent")
	}
	if s.onYear {
		return Series{}, f.fail("series", ReasonNotComparable, "growth over the year before does not link successive periods")
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
		base = s.points[first-1].Period // keep its form
	}
	unit := Unit{kind: UnitIndex, base: base}
	chained := s
	chained.measure = "index"
	if s.measure != "growth" {
		chained.of = "" // the indicator is that of the rates, not of what grows
	}
	chained.indicator, chained.unit, chained.points = "", unit, nil
	for _, p := range s.points[:first] {
		if !p.Period.SameDays(base) {
			chained.points = append(chained.points, Point{Period: p.Period, Missing: true})
		}
	}
	last := Point{Period: base, Value: ExactValue{newExact(big.NewRat(100, 1)), unit, BoundExact}}
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

// maxLinkBits bounds the number of digits of a chained index, which grows with every link.
const maxLinkBits = 1 << 18

// link returns the point to which a growth rate leads from the previous point of the index.
func (c call) link(last, p Point, unit Unit) (Point, error) {
	n, complete := numbersOf([]Point{last, p})
	if !complete || !last.Period.SameDays(p.Period.Prev()) {
		return Point{Period: p.Period, Missing: true}, nil
	}
	if n[0].Sign() <= 0 {
		return derivedPoint(p.Period, []Point{last, p}).with(number{}, unit), nil
	}
	factor := number{n[1].Quo(n[1].Rat, big.NewRat(100, 1)), n[1].bound}
	factor.Add(factor.Rat, big.NewRat(1, 1))
	bound, ok := n[0].boundedSign().mul(factor.boundedSign())
	if !ok {
		return Point{}, c.fail("series", ReasonIncompatibleBounds, n[0].bound.text()+" and "+factor.bound.text())
	}
	product := n[0].Mul(n[0].Rat, factor.Rat)
	if max(product.Num().BitLen(), product.Denom().BitLen()) > maxLinkBits {
		return Point{}, c.fail("series", ReasonTooManyDigits, "")
	}
	return derivedPoint(p.Period, []Point{last, p}).with(number{product, bound}, unit), nil
}

// Deflate returns values at current prices as values at the prices of the base of a price index: 100 x / P, as
// the function [Deflate] does. The unit of the result is constant prices, such as USD@2015. Prices must be an
// index with a base; a point without a price is missing, and a price that is zero or negative is an error.
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
	return s.derive(f, "", unit, prices.samePeriod, func(n []number) (number, error) {
		volume, err := f.quotient(n[0], n[1], "prices")
		if err != nil {
			return number{}, err
		}
		return volume.timesHundred(), nil
	})
}

// PerHead returns money per head of a population, x / N, in the unit of x, for each period that both series
// have. The choice of population is the caller's: the mean population of the period, or that at mid-year. If
// the population is zero the point is missing, with [StatusCannotExist].
func (s Series) PerHead(population Series) (Series, error) {
	const f = call("Series.PerHead")
	if s.unit.IsZero() {
		return s, nil
	}
	unit, _, ok := s.unit.div(population.unit)
	if !ok || population.unit.kind != UnitCount || s.unit.kind != UnitCurrency {
		return Series{}, f.fail("population", ReasonIncompatibleUnits, s.unit.String()+" and "+population.unit.String())
	}
	return s.derive(f, "per-head", unit, population.samePeriod, func(n []number) (number, error) {
		if n[1].Sign() == 0 {
			return undefined()
		}
		return f.quotient(n[0], n[1], "population")
	})
}

// samePeriod returns the point of the same period.
func (s Series) samePeriod(p Point) []Point {
	other, _ := s.at(p.Period)
	return []Point{other}
}
