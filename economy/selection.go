package economy

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Selection picks observations and series by what they are about: those that have one of the values of each field that
// is not empty. The zero Selection picks all. Periods are compared by their days.
type Selection struct {
	Subjects, Counterparts, References []party.ID
	Indicators                         []string
	Periods                            []civil.Period
}

// Observations returns the observations that are picked, in their order.
func (s Selection) Observations(all []Observation) []Observation {
	var picked []Observation
	for _, o := range all {
		if s.picks(o.Subject, o.Counterpart, o.Reference, o.Indicator) && s.picksPeriod(o.Period) {
			picked = append(picked, o)
		}
	}
	return picked
}

// Series returns the series that are picked, in their order, with the points of the periods that are picked.
func (s Selection) Series(all []Series) []Series {
	var picked []Series
	for _, one := range all {
		if !s.picks(one.subject, one.counterpart, one.reference, one.indicator) {
			continue
		}
		if len(s.Periods) > 0 {
			one.points = slices.DeleteFunc(slices.Clone(one.points), func(p Point) bool { return !s.picksPeriod(p.Period) })
		}
		picked = append(picked, one)
	}
	return picked
}

func (s Selection) picks(subject, counterpart, reference party.ID, indicator string) bool {
	return isPicked(s.Subjects, subject) && isPicked(s.Counterparts, counterpart) && isPicked(s.References, reference) &&
		isPicked(s.Indicators, indicator)
}

func isPicked[T comparable](picked []T, x T) bool {
	return len(picked) == 0 || slices.Contains(picked, x)
}

func (s Selection) picksPeriod(p civil.Period) bool {
	return len(s.Periods) == 0 || slices.ContainsFunc(s.Periods, p.SameDays)
}

// Largest returns the n series with the largest values in a period, the largest first, such as the main partners of an
// exporter. It returns all if there are fewer. Series without a value in the period come last, and equal ones in the given
// order. Values of different units are an error.
func Largest(series []Series, in civil.Period, n int) ([]Series, error) {
	const f = call("Largest")
	type ranked struct {
		Series
		value *big.Rat // nil if there is none
	}
	all := make([]ranked, len(series))
	var unit Unit
	for i, s := range series {
		all[i].Series = s
		p, found := s.at(in)
		if !found || p.Missing {
			continue
		}
		value, rational := p.Value.Amount.Rat()
		switch {
		case !rational:
			return nil, f.failAtPoint("series", i, p.Period, ReasonOutOfRange, "irrational")
		case unit.IsZero():
			unit = s.unit
		case !s.unit.equal(unit):
			return nil, f.failAtPoint("series", i, p.Period, ReasonIncompatibleUnits, s.describe()+", not "+unit.String())
		}
		all[i].value = value
	}
	slices.SortStableFunc(all, func(a, b ranked) int {
		switch {
		case a.value != nil && b.value != nil:
			return b.value.Cmp(a.value)
		case a.value != nil:
			return -1
		case b.value != nil:
			return 1
		}
		return 0
	})
	largest := make([]Series, 0, len(all))
	for _, r := range all[:min(max(n, 0), len(all))] {
		largest = append(largest, r.Series)
	}
	return largest, nil
}

// Apply returns the series that a method or a function makes of each series, such as [Series.Growth]. The error of one
// names the series.
func Apply(all []Series, f func(Series) (Series, error)) ([]Series, error) {
	made := make([]Series, len(all))
	for i, s := range all {
		var err error
		if made[i], err = f(s); err != nil {
			return nil, fmt.Errorf("economy: Apply: %s: %w", s.describe(), err)
		}
	}
	return made, nil
}

// Paired returns a function for [Apply] that calls f with a series and the one of others that has the same subject:
//
//	shares, err := economy.Apply(exports, economy.Paired(products, economy.Series.Share))
//
// No series of the subject, and several, are an error.
func Paired(others []Series, f func(s, other Series) (Series, error)) func(Series) (Series, error) {
	const c = call("Paired")
	bySubject := map[party.ID][]Series{}
	for _, o := range others {
		bySubject[o.subject] = append(bySubject[o.subject], o)
	}
	return func(s Series) (Series, error) {
		found := bySubject[s.subject]
		switch len(found) {
		case 0:
			return Series{}, c.fail("others", ReasonMissing, "no series of "+s.subject.String())
		case 1:
			return f(s, found[0])
		}
		return Series{}, c.fail("others", ReasonNotComparable, "several series of "+s.subject.String()+": "+found[0].describe()+" and "+found[1].describe())
	}
}

// Converted returns a function for [Apply] that converts a series as [Series.ConvertAt] does:
//
//	dollars, err := economy.Apply(exports, economy.Converted(rates, usd, economy.RateAverage))
func Converted(rates Rates, to Currency, kind RateKind) func(Series) (Series, error) {
	return func(s Series) (Series, error) { return s.ConvertAt(rates, to, kind) }
}
