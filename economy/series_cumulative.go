package economy

import (
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
)

// Decumulate returns the single periods of figures that are published from the beginning of the year: January to March,
// then January to September minus January to June as the third quarter. Periods with the same first day are
// differenced in order; each result is as long as what lies between, and named as a month, a quarter, a half or a year
// where it is one. A missing figure makes both differences that need it missing. Only what adds up over time can be
// taken apart: money at current prices, counts of what happened, weights, not shares nor constant prices of a chain.
// Single periods stay what they are; one that stands beside the cumulative figures that give it again is an error.
//
// Offices revise the earlier months in later figures without saying so: a difference holds the revision too.
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
		period := spanned(start, p.Period)
		days := [2]civil.Date{period.Start(), period.End()}
		if row, doubled := rows[days]; doubled {
			return Series{}, f.failAtPoint("series", i, p.Period, ReasonDuplicatePeriod, period.String()+", as in row "+strconv.Itoa(row))
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
			out = united(period, operands)
			out.Value = ExactValue{exactly(value.Rat), s.unit, value.bound}
		}
		single.points = append(single.points, out)
	}
	slices.SortFunc(single.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return single, nil
}

// spanned is the period from a first day of a month to the end of another period, in its plainest form.
func spanned(start civil.Date, last civil.Period) civil.Period {
	months := 12*(last.End().Year()-start.Year()) + int(last.End().Month()-start.Month()) + 1
	for _, f := range [...]civil.Frequency{civil.Monthly, civil.Quarterly, civil.HalfYearly, civil.Annual} {
		if p := civil.PeriodAt(start, f); p.Start() == start && p.End() == last.End() {
			return p
		}
	}
	span, _ := civil.SpanPeriod(start, months)
	return span
}
