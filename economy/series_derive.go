package economy

import (
	"cmp"
	"errors"
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/source"
)

// number is a value in the middle of a computation. Operations may overwrite it.
type number struct {
	*big.Rat
	bound Bound
}

// number returns the value for a computation, and false if it is irrational.
func (v ExactValue) number() (number, bool) {
	r, rational := v.Amount.Rat()
	return number{r, v.Bound}, rational
}

func (n number) boundedSign() boundedSign { return boundedSign{n.bound, n.Sign()} }

// undefined is the result of an operation that has no meaning for its operands.
func undefined() (number, error) { return number{}, nil }

// quotient returns a/b and overwrites a. Divisor is the name of b in errors.
func (c call) quotient(a, b number, divisor string) (number, error) {
	switch b.Sign() {
	case 0:
		return number{}, c.fail(divisor, ReasonDivisionByZero, "")
	case -1:
		return number{}, c.fail(divisor, ReasonNegative, "")
	}
	bound, ok := a.boundedSign().div(b.boundedSign())
	if !ok {
		return number{}, c.fail("series", ReasonIncompatibleBounds, a.bound.text()+" and "+b.bound.text())
	}
	return number{a.Quo(a.Rat, b.Rat), bound}, nil
}

// difference returns a-b and overwrites a.
func (c call) difference(a, b number) (number, error) {
	bound, ok := a.bound.add(b.bound.neg())
	if !ok {
		return number{}, c.fail("series", ReasonIncompatibleBounds, a.bound.text()+" and "+b.bound.text())
	}
	return number{a.Sub(a.Rat, b.Rat), bound}, nil
}

// atPoint returns the error of an operand with the row and the period of a point.
func atPoint(operand string, row int, period civil.Period, err error) error {
	var e *OperandError
	if !errors.As(err, &e) {
		return err
	}
	placed := *e
	if placed.Operand != operand {
		placed.Detail = withDetail(placed.Operand, placed.Detail)
	}
	placed.Operand, placed.Row, placed.Period = operand, row, period
	return &placed
}

// withDetail puts the name of an operand before a detail.
func withDetail(operand, detail string) string {
	if detail == "" {
		return operand
	}
	return operand + ": " + detail
}

// derive returns a series of the same periods, in which compute returns every value from the number of the
// point and the numbers of the points that others returns for it. If one of these is missing, so is the result;
// if compute returns undefined, the result has StatusCannotExist. Measure is the name of what is derived; without one, the
// result is of the same kind as s.
func (s Series) derive(f call, measure string, unit Unit, others func(Point) []Point, compute func([]number) (number, error)) (Series, error) {
	derived := s.measuredBy(measure)
	derived.indicator, derived.unit, derived.points, derived.onYear = "", unit, make([]Point, len(s.points)), false
	for i, p := range s.points {
		out := Point{Period: p.Period, Missing: true}
		operands := append([]Point{p}, others(p)...)
		if numbers, complete := numbersOf(operands); complete {
			n, err := compute(numbers)
			if err != nil {
				return Series{}, atPoint("series", i, p.Period, err)
			}
			out = derivedPoint(p.Period, operands).with(n, unit)
			if out.Status == "" && p.Status == StatusSeriesBreak {
				out.Status = StatusSeriesBreak
			}
		}
		derived.points[i] = out
	}
	return derived, nil
}

// measuredBy returns the series as a measure of its indicator. A measure of a measure is not one of the indicator, except
// that an index grows as the figures do.
func (s Series) measuredBy(measure string) Series {
	original := cmp.Or(s.indicator, s.of)
	if measure != "" {
		s.whole = ""
	}
	switch {
	case measure == "":
		s.of = original
	case s.measure == "" || s.measure == "index":
		s.measure, s.of = measure, original
	default:
		s.measure, s.of = measure, ""
	}
	return s
}

// numbersOf returns the numbers of points, and false if one of them is missing.
func numbersOf(points []Point) ([]number, bool) {
	numbers := make([]number, 0, len(points))
	for _, p := range points {
		n, rational := p.Value.number()
		if p.Missing || p.Period.IsZero() || !rational {
			return nil, false
		}
		numbers = append(numbers, n)
	}
	return numbers, true
}

// derivedPoint returns a point without a value that has the cites and rates of all points, the first
// confidentiality that is not public, and the weakest status.
func derivedPoint(period civil.Period, points []Point) Point {
	out := Point{Period: period}
	for _, p := range points {
		out.Cites = source.UnionCites(out.Cites, p.Cites)
		out.Rates = append(out.Rates, p.Rates...)
		if out.Confidentiality.IsPublic() && p.Confidentiality != "" {
			out.Confidentiality = p.Confidentiality
		}
	}
	for _, status := range [...]Status{StatusForecast, StatusExperimental, StatusEstimated, StatusImputed, StatusLowReliability, StatusUnvalidated, StatusProvisional} {
		if slices.ContainsFunc(points, func(p Point) bool { return p.Status == status }) {
			out.Status = status
			return out
		}
	}
	return out
}

// with returns the point with a number of a unit, or without a value if the number is undefined.
func (p Point) with(n number, unit Unit) Point {
	if n.Rat == nil {
		p.Missing, p.Status = true, StatusCannotExist
		return p
	}
	p.Value = ExactValue{newExact(n.Rat), unit, n.bound}
	return p
}

// timesHundred returns 100 n and overwrites n.
func (n number) timesHundred() number {
	return number{n.Mul(n.Rat, big.NewRat(100, 1)), n.bound}
}

// yearBefore returns the same period of the year before, or the zero Period if there is none.
func yearBefore(p civil.Period) civil.Period {
	switch p.Frequency() {
	case civil.Ranged:
		before, _ := civil.SpanPeriod(p.Start().AddYears(-1), max(p.Months(), 1))
		if p.Months() == 0 {
			return civil.Period{}
		}
		return before
	case civil.Daily:
		day := p.Start().AddYears(-1)
		if day.AddYears(1) != p.Start() {
			return civil.Period{} // 29 February
		}
		return civil.PeriodAt(day, civil.Daily)
	}
	before, _ := civil.NewPeriod(p.Frequency(), p.Year()-1, p.Ordinal())
	return before
}
