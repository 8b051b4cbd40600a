package economy

import (
	"cmp"
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// maxCollected is the number of errors that Collect joins.
const maxCollected = 10

// Collect returns all that a reader yields, such as observations or rates, and its errors joined into one; of nil it
// returns nothing. Of more than ten errors it keeps the first nine, the number of the others and the last one, because a
// code that is not known is an error in each of its rows. A reader does not know what its indicators are about: it is
// [Observation.ValidateAs] that reports a figure in a wrong unit.
func Collect[T any](rows iter.Seq2[T, error]) ([]T, error) {
	var all []T
	var faults []error
	if rows == nil {
		return nil, nil
	}
	for one, err := range rows {
		if err != nil {
			faults = append(faults, err)
			continue
		}
		all = append(all, one)
	}
	if more := len(faults) - maxCollected; more > 0 {
		last := faults[len(faults)-1] // after which, maybe, nothing could be read
		faults = append(faults[:maxCollected-1:maxCollected-1], errors.New("and "+strconv.Itoa(more)+" more"), last)
	}
	return all, errors.Join(faults...)
}

// GroupSeries divides observations, given in any order, into series: one for each subject, counterpart, indicator,
// reference and unit, in this order. A missing figure, which has no unit, belongs to the series of the same parties
// and indicator.
//
// An observation that belongs to no series is reported by an error whose row is its position: one without a subject
// or a period, with a value that cannot be computed with, or of days for which its series has one already, and a
// missing figure that could belong to several series. The errors are in the order of the observations. Retracted
// observations count like others; the method AsKnown of a dataset (package dataset) leaves them out.
func GroupSeries(observations []Observation) ([]Series, []*OperandError) {
	g := grouping{observations: observations, numbers: map[seriesKey]int{}, units: map[seriesKey][]int{}}
	var unitless []int
	for i, o := range observations {
		switch {
		case !g.isUsable(i):
		case o.Status.IsMissing():
			unitless = append(unitless, i)
		default:
			g.put(i, o.Value.Unit)
		}
	}
	for _, i := range unitless {
		g.putUnitless(i)
	}
	slices.SortFunc(g.groups, (*seriesGroup).compare)
	all := make([]Series, len(g.groups))
	for i, group := range g.groups {
		all[i] = g.series(group)
	}
	slices.SortFunc(g.faults, func(a, b *OperandError) int { return cmp.Compare(a.Row, b.Row) })
	return all, g.faults
}

// seriesKey is what the observations of a series have in common. The unit is the zero Unit in a key of all units.
type seriesKey struct {
	subject, counterpart, reference party.ID
	indicator                       string
	unit                            Unit
	base                            [2]civil.Date // days of the base period of the unit
}

// keyOf returns the key of the series of an observation in a unit. Units whose base periods differ in form only have
// the same key.
func keyOf(o Observation, unit Unit) seriesKey {
	key := seriesKey{o.Subject, o.Counterpart, o.Reference, o.Indicator, unit, [2]civil.Date{}}
	if !unit.base.IsZero() {
		key.base = [2]civil.Date{unit.base.Start(), unit.base.End()}
		key.unit.base = civil.Period{}
	}
	return key
}

// seriesGroup is the rows of the observations of a series.
type seriesGroup struct {
	first *Observation
	unit  Unit
	rows  []int
}

func (a *seriesGroup) compare(b *seriesGroup) int {
	for _, order := range [...]func() int{
		func() int { return a.first.Subject.Compare(b.first.Subject) },
		func() int { return a.first.Counterpart.Compare(b.first.Counterpart) },
		func() int { return cmp.Compare(a.first.Indicator, b.first.Indicator) },
		func() int { return a.first.Reference.Compare(b.first.Reference) },
	} {
		if n := order(); n != 0 {
			return n
		}
	}
	return a.unit.Compare(b.unit)
}

// grouping divides observations into groups.
type grouping struct {
	observations []Observation
	groups       []*seriesGroup
	numbers      map[seriesKey]int   // of groups
	units        map[seriesKey][]int // groups that differ in their units only
	faults       []*OperandError
}

const groupSeries = call("GroupSeries")

// reject reports the observation of a row.
func (g *grouping) reject(row int, why Reason, detail string) {
	g.faults = append(g.faults, groupSeries.failAtPoint("observations", row, g.observations[row].Period, why, detail))
}

// isUsable reports whether an observation can be a point of a series.
func (g *grouping) isUsable(row int) bool {
	o := g.observations[row]
	switch {
	case o.Subject.IsZero():
		g.reject(row, ReasonUnset, "subject")
	case o.Period.IsZero():
		g.reject(row, ReasonUnset, "period")
	case o.Status.IsMissing():
		return true
	default:
		err := groupSeries.values(o.Value, o.Value)
		if err == nil {
			return true
		}
		var e *OperandError
		if errors.As(err, &e) {
			g.reject(row, e.Reason, withDetail(e.Operand, e.Detail))
		}
	}
	return false
}

// put puts an observation into the group of its unit.
func (g *grouping) put(row int, unit Unit) {
	o := g.observations[row]
	key := keyOf(o, unit)
	number, found := g.numbers[key]
	if !found {
		number = len(g.groups)
		g.numbers[key] = number
		g.groups = append(g.groups, &seriesGroup{first: &g.observations[row], unit: unit})
		if !unit.IsZero() {
			any := keyOf(o, Unit{})
			g.units[any] = append(g.units[any], number)
		}
	}
	g.groups[number].rows = append(g.groups[number].rows, row)
}

// putUnitless puts an observation without a unit into the only group that it can belong to.
func (g *grouping) putUnitless(row int) {
	numbers := g.units[keyOf(g.observations[row], Unit{})]
	switch len(numbers) {
	case 0:
		g.put(row, Unit{})
	case 1:
		g.groups[numbers[0]].rows = append(g.groups[numbers[0]].rows, row)
	default:
		var units []string
		for _, n := range numbers {
			units = append(units, g.groups[n].unit.String())
		}
		slices.Sort(units)
		g.reject(row, ReasonUnset, "unit; there are series in "+strings.Join(units, ", "))
	}
}

// series returns the series of a group. Of two observations of the same days, the first is a point.
func (g *grouping) series(group *seriesGroup) Series {
	o := group.first
	s := Series{subject: o.Subject, counterpart: o.Counterpart, reference: o.Reference, indicator: o.Indicator, unit: group.unit}
	slices.SortFunc(group.rows, func(a, b int) int {
		p, q := g.observations[a].Period, g.observations[b].Period
		return cmp.Or(p.Start().Compare(q.Start()), p.End().Compare(q.End()), cmp.Compare(a, b))
	})
	s.points = make([]Point, 0, len(group.rows))
	last := -1
	for _, row := range group.rows {
		p := g.observations[row].Period
		if last >= 0 && p.SameDays(g.observations[last].Period) {
			g.reject(row, ReasonDuplicatePeriod, alsoAt(g.observations, row, last))
			continue
		}
		last = row
		s.points = append(s.points, pointOf(g.observations[row], s.unit))
	}
	slices.SortFunc(s.points, func(a, b Point) int { return a.Period.Compare(b.Period) })
	return s
}

// alsoAt says in an error about an observation which other one stands in its place. A correction stands beside the
// observation that it replaces, which is retracted.
func alsoAt(observations []Observation, at, other int) string {
	place := func(i int) string { return "observations[" + strconv.Itoa(i) + "]" }
	for _, i := range [...]int{at, other} {
		if !observations[i].Retracted.IsZero() {
			return "also " + place(other) + "; " + place(i) + " is retracted on " + observations[i].Retracted.String() + ", leave it out"
		}
	}
	return "also " + place(other)
}

// pointOf returns an observation as a point of a series of a unit.
func pointOf(o Observation, unit Unit) Point {
	p := Point{Period: o.Period, Status: o.Status, Confidentiality: o.Confidentiality, Cites: slices.Clone(o.Cites), Missing: o.Status.IsMissing()}
	if !p.Missing {
		p.Value = ExactValue{newExact(o.Value.Amount.Rat()), unit, o.Value.Bound}
	}
	return p
}
