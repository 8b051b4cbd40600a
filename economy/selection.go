package economy

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Selection picks observations and series by what they are about. A field that is empty picks all. Periods are compared
// by their days.
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
