package economy

import (
	"errors"
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/source"
)

// number is a value in the middle of a computation; it may be written to.
type number struct {
	*big.Rat
	bound Bound
}

func (v ExactValue) number() (number, bool) {
	r, rational := v.Amount.Rat()
	return number{r, v.Bound}, rational
}

func (n number) signed() signed { return signed{n.bound, n.Sign()} }

// undefined is the result of an operation that has no meaning for these numbers.
func undefined() (number, error) { return number{}, nil }

// quotient is a/b, and takes a over; divisor is the name of b.
func (c call) quotient(a, b number, divisor string) (number, error) {
	switch b.Sign() {
	case 0:
		return number{}, c.fail(divisor, ReasonDivisionByZero, "")
	case -1:
		return number{}, c.fail(divisor, ReasonNegative, "")
	}
	bound, ok := a.signed().over(b.signed())
	if !ok {
		return number{}, c.fail("series", ReasonIncompatibleBounds, a.bound.text()+" and "+b.bound.text())
	}
	return number{a.Quo(a.Rat, b.Rat), bound}, nil
}

// difference is a-b, and takes a over.
func (c call) difference(a, b number) (number, error) {
	bound, ok := a.bound.plus(b.bound.negated())
	if !ok {
		return number{}, c.fail("series", ReasonIncompatibleBounds, a.bound.text()+" and "+b.bound.text())
	}
	return number{a.Sub(a.Rat, b.Rat), bound}, nil
}

// atPoint gives an error of an operand its row and its period.
func atPoint(operand string, row int, period civil.Period, err error) error {
	var e *OperandError
	if !errors.As(err, &e) {
		return err
	}
	placed := *e
	if placed.Operand != operand {
		placed.Detail = joined(placed.Operand, placed.Detail)
	}
	placed.Operand, placed.Row, placed.Period = operand, row, period
	return &placed
}

func joined(operand, detail string) string {
	if detail == "" {
		return operand
	}
	return operand + ": " + detail
}

// derive makes a series of the same periods: compute has the numbers of each point and of its partners, which are
// other points; where one of them is missing the result is, and where it is undefined it cannot exist.
func (s Series) derive(f call, unit Unit, partners func(Point) []Point, compute func([]number) (number, error)) (Series, error) {
	derived := s
	derived.indicator, derived.unit, derived.points, derived.onYear = "", unit, make([]Point, len(s.points)), false
	for i, p := range s.points {
		out := Point{Period: p.Period, Missing: true}
		operands := append([]Point{p}, partners(p)...)
		if numbers, complete := numbersOf(operands); complete {
			n, err := compute(numbers)
			if err != nil {
				return Series{}, atPoint("series", i, p.Period, err)
			}
			out = united(p.Period, operands).with(n, unit)
			if out.Status == "" && p.Status == StatusSeriesBreak {
				out.Status = StatusSeriesBreak
			}
		}
		derived.points[i] = out
	}
	return derived, nil
}

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

// united is a point with the cites and the rates of all, the first confidentiality that is not public, and the status
// that weakens it most.
func united(period civil.Period, points []Point) Point {
	out := Point{Period: period}
	for _, p := range points {
		out.Cites = unite(out.Cites, p.Cites)
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

// with is the point with a number of a unit, or without one where it is undefined.
func (p Point) with(n number, unit Unit) Point {
	if n.Rat == nil {
		p.Missing, p.Status = true, StatusCannotExist
		return p
	}
	p.Value = ExactValue{exactly(n.Rat), unit, n.bound}
	return p
}

// unite appends the cites that are not there yet.
func unite(cites, more []source.Cite) []source.Cite {
	for _, c := range more {
		if !slices.Contains(cites, c) {
			cites = append(cites, c)
		}
	}
	return cites
}

// hundredfold multiplies by a hundred.
func (n number) hundredfold() number {
	return number{n.Mul(n.Rat, big.NewRat(100, 1)), n.bound}
}

// yearBefore is the same period of the year before; zero where there is none.
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
