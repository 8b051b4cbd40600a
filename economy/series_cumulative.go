package economy

import (
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
)

// Decumulate returns the single periods of figures that are published cumulatively from the beginning of the
// year: January to March, and January to September minus January to June as the third quarter. Successive
// periods with the same first day are subtracted; the resulting period is named as a month, a quarter, a half
// or a year where it is one. If a figure is missing, both differences that need it are missing. Single periods
// are kept; one that cumulative figures also give is an error.
//
// Only figures that add up over time can be decumulated: money at current prices, counts of events, weights.
// Percentages, ratios, ranks and index numbers are an error. Money at constant prices is accepted, although
// chained volumes do not add up.
//
// Offices revise earlier months within later figures: a difference includes such revisions.
func (s Series) Decumulate() (Series, error) {
	const f = call("Series.Decumulate")
	switch s.unit.kind {
	case UnitPercent, UnitPercentagePoint, UnitRatio, UnitRank, UnitIndex:
		return Series{}, f.fail("series", ReasonIncompatibleUnits, s.unit.String()+" does not add up over time")
	}
	single := s
	single.points = nil
	rows := make(map[[2]civil.Date]int, len(s.points))
	for i, p := range s.points {
		if p.Period.Months() == 0 {
			return Series{}, f.failAtPoint("series", i, p.Period, ReasonNotComparable, "not of whole months")
		}
		operands, start := []Point{p}, p.Period.Start()
		if i > 0 && s.points[i-1].Period.Start() == start {
			operands = append(operands, s.points[i-1])
			start = s.points[i-1].Period.End().AddDays(1)
		}
		period := periodFrom(start, p.Period)
		days := [2]civil.Date{period.Start(), period.End()}
		if row, duplicate := rows[days]; duplicate {
			return Series{}, f.failAtPoint("series", i, p.Period, ReasonDuplicatePeriod, period.String()+", also series["+strconv.Itoa(row)+"]")
		}
		rows[days] = i
		out := Point{Period: period, Missing: true}
		if n, complete := numbersOf(operands); complete {
			value := n[0]
			if len(n) == 2 {
				var err error
				if value, err = f.difference(n[0], n[1]); err != nil {
					return Series{}, atPoint("series", i, p.Period, err)
				}
			}
			out = derivedPoint(period, operands)
			out.Value = ExactValue{newExact(value.Rat), s.unit, value.bound}
		}
		single.points = append(single.points, out)
	}
	slices.SortFunc(single.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return single, nil
}

// periodFrom returns the period from the first day of a month to the end of another period, in its simplest
// form.
func periodFrom(start civil.Date, last civil.Period) civil.Period {
	months := 12*(last.End().Year()-start.Year()) + int(last.End().Month()-start.Month()) + 1
	for _, f := range [...]civil.Frequency{civil.Monthly, civil.Quarterly, civil.HalfYearly, civil.Annual} {
		if p := civil.PeriodAt(start, f); p.Start() == start && p.End() == last.End() {
			return p
		}
	}
	span, _ := civil.SpanPeriod(start, months)
	return span
}
