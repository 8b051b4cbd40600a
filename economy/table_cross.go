package economy

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Dimension is one of the fields by which [Cross] arranges observations into rows and columns. Its constants begin with
// [DimensionSubject]; [Dimensions] lists them.
type Dimension string

// The dimensions.
const (
	DimensionSubject     Dimension = "subject"
	DimensionCounterpart Dimension = "counterpart"
	DimensionReference   Dimension = "reference"
	DimensionIndicator   Dimension = "indicator"
	DimensionPeriod      Dimension = "period"
)

// Dimensions returns every dimension, in the order in which they are documented.
func Dimensions() []Dimension {
	return []Dimension{DimensionSubject, DimensionCounterpart, DimensionReference, DimensionIndicator, DimensionPeriod}
}

// of returns the label of an observation in a dimension.
func (d Dimension) of(o Observation) Label {
	switch d {
	case DimensionSubject:
		return Label{Subject: o.Subject}
	case DimensionCounterpart:
		return Label{Counterpart: o.Counterpart}
	case DimensionReference:
		return Label{Reference: o.Reference}
	case DimensionIndicator:
		return Label{Indicator: o.Indicator}
	case DimensionPeriod:
		return Label{Period: o.Period}
	}
	return Label{}
}

// Cross returns a table of observations, given in any order: exporters by partners with [DimensionSubject] and
// [DimensionCounterpart], by products with [DimensionSubject] and [DimensionIndicator], years by countries and so on.
// Rows and columns are ordered by their codes or periods. A cell that no observation gave is a zero [Cell].
//
// The observations must not differ in any other dimension, so that no cell mixes years or partners; [Selection] picks the
// observations of one year or partner. Two observations of one cell, an observation that cannot be computed with, and a
// table of over 2,000,000 cells are errors. The row of an error is the position of the observation. Retracted
// observations count like others; the method AsKnown of a dataset (package dataset) leaves them out.
func Cross(observations []Observation, rows, columns Dimension) (Table, error) {
	const f = call("Cross")
	for _, d := range [...]Dimension{rows, columns} {
		if !slices.Contains(Dimensions(), d) || rows == columns {
			return Table{}, f.fail("columns", ReasonOutOfRange, string(rows)+" by "+string(columns))
		}
	}
	if len(observations) == 0 {
		return Table{}, f.fail("observations", ReasonNoValues, "")
	}
	t := Table{About: aboutOf(observations[0], rows, columns)}
	rowOf, columnOf := axis{d: rows}, axis{d: columns}
	for i, o := range observations {
		if err := checkCrossed(f, i, o, observations[0], rows, columns); err != nil {
			return Table{}, err
		}
		rowOf.add(o)
		columnOf.add(o)
	}
	t.Rows, t.Columns = rowOf.sorted(), columnOf.sorted()
	if err := f.checkSize(len(t.Rows), len(t.Columns)); err != nil {
		return Table{}, err
	}
	t.Cells = emptyCells(len(t.Rows), len(t.Columns))
	taken := make(map[[2]int]int, len(observations))
	var cites citeSet
	for i, o := range observations {
		at := [2]int{rowOf.number(o), columnOf.number(o)}
		if first, doubled := taken[at]; doubled {
			return Table{}, f.failAtPoint("observations", i, o.Period, ReasonOverlapping, "the same cell; "+alsoAt(observations, i, first))
		}
		taken[at] = i
		t.Cells[at[0]][at[1]] = cellOf(o)
		cites.add(o.Cites)
	}
	t.Cites = cites.all
	if unit, same := t.unit(); same {
		t.About.Unit = unit
	}
	return t, nil
}

// aboutOf returns what observations of a table have in common, of which o is one.
func aboutOf(o Observation, rows, columns Dimension) Label {
	var about Label
	for _, d := range Dimensions() {
		if d == rows || d == columns {
			continue
		}
		l := d.of(o)
		about.Subject, about.Counterpart, about.Reference = orID(about.Subject, l.Subject), orID(about.Counterpart, l.Counterpart), orID(about.Reference, l.Reference)
		about.Indicator = cmp.Or(about.Indicator, l.Indicator)
		if about.Period.IsZero() {
			about.Period = l.Period
		}
	}
	return about
}

func orID(a, b party.ID) party.ID {
	if a.IsZero() {
		return b
	}
	return a
}

// checkCrossed reports an observation that differs from the first one in a dimension that the table does not have, and
// one that cannot be computed with.
func checkCrossed(f call, row int, o, first Observation, rows, columns Dimension) error {
	for _, d := range Dimensions() {
		have, want := d.of(o), d.of(first)
		if d == rows || d == columns || have == want || d == DimensionPeriod && have.Period.SameDays(want.Period) {
			continue
		}
		return f.failAtPoint("observations", row, o.Period, ReasonDifferentSeries,
			string(d)+" "+cmp.Or(have.String(), "none")+", not "+cmp.Or(want.String(), "none"))
	}
	if o.Status.IsMissing() {
		return nil
	}
	return atPoint("observations", row, o.Period, f.values(o.Value, o.Value))
}

// cellOf returns an observation as a cell.
func cellOf(o Observation) Cell {
	c := Cell{Status: o.Status, Confidentiality: o.Confidentiality}
	if !o.Status.IsMissing() {
		c.Value = ExactValue{newExact(o.Value.Amount.Rat()), o.Value.Unit, o.Value.Bound}
	}
	return c
}

// axis numbers the labels of one dimension. Periods of the same days are one label.
type axis struct {
	d       Dimension
	labels  []Label
	numbers map[axisKey]int
}

type axisKey struct {
	label Label
	days  [2]civil.Date
}

func (a *axis) key(o Observation) axisKey {
	if a.d == DimensionPeriod {
		return axisKey{days: [2]civil.Date{o.Period.Start(), o.Period.End()}}
	}
	return axisKey{label: a.d.of(o)}
}

func (a *axis) add(o Observation) {
	key := a.key(o)
	n, found := a.numbers[key]
	switch {
	case !found:
		if a.numbers == nil {
			a.numbers = map[axisKey]int{}
		}
		a.numbers[key] = len(a.labels)
		a.labels = append(a.labels, a.d.of(o))
	case a.labels[n].Period.Compare(o.Period) > 0:
		a.labels[n].Period = o.Period // of two forms, the first in order, whatever the order of the observations
	}
}

// sorted orders the labels and returns them.
func (a *axis) sorted() []Label {
	order := make([]int, len(a.labels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return a.labels[i].compare(a.labels[j]) })
	labels, place := make([]Label, len(order)), make([]int, len(order))
	for n, i := range order {
		labels[n], place[i] = a.labels[i], n
	}
	for key, i := range a.numbers {
		a.numbers[key] = place[i]
	}
	return labels
}

func (a *axis) number(o Observation) int { return a.numbers[a.key(o)] }

// compare orders labels of one dimension.
func (l Label) compare(other Label) int {
	if l.Indicator != "" || other.Indicator != "" {
		return cmp.Compare(l.Indicator, other.Indicator)
	}
	return cmp.Or(l.Subject.Compare(other.Subject), l.Counterpart.Compare(other.Counterpart), l.Reference.Compare(other.Reference),
		l.Period.Compare(other.Period))
}

// citeSet unites cites in the order of their first appearance.
type citeSet struct {
	all  []source.Cite
	seen map[source.Cite]bool
}

func (s *citeSet) add(cites []source.Cite) {
	for _, c := range cites {
		if !s.seen[c] {
			if s.seen == nil {
				s.seen = map[source.Cite]bool{}
			}
			s.seen[c] = true
			s.all = append(s.all, c)
		}
	}
}
