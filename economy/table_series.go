package economy

import (
	"cmp"
	"slices"
)

// SeriesTable returns a table of series, with a row for each, in the given order, and a column for each period of any
// of them. The labels of the rows say in what the series differ, and About what they have in common. A series that
// [Series.Growth] or another method derived has the measure and the indicator that is measured. A table of one
// series has its subject as the label of the row. A table of over 2,000,000 cells is an error.
func SeriesTable(series ...Series) (Table, error) {
	const f = call("SeriesTable")
	var t Table
	if len(series) == 0 {
		return Table{}, f.fail("series", ReasonNoValues, "")
	}
	labels := make([]Label, len(series))
	var cites citeSet
	for i, s := range series {
		labels[i] = s.label()
		for _, p := range s.points {
			t.Columns = append(t.Columns, Label{Period: p.Period})
			cites.add(p.Cites)
		}
	}
	slices.SortFunc(t.Columns, func(a, b Label) int {
		return cmp.Or(a.Period.Start().Compare(b.Period.Start()), a.Period.End().Compare(b.Period.End()), a.Period.Compare(b.Period))
	})
	t.Columns = slices.CompactFunc(t.Columns, func(a, b Label) bool { return a.Period.SameDays(b.Period) })
	if err := f.checkSize(len(series), len(t.Columns)); err != nil {
		return Table{}, err
	}
	t.About, t.Rows = divide(labels)
	t.Cells, t.Cites = emptyCells(len(series), len(t.Columns)), cites.all
	for r, s := range series {
		for c, column := range t.Columns {
			if p, found := s.at(column.Period); found {
				t.Cells[r][c] = p.cell()
			}
		}
	}
	return t, nil
}

// cell returns a point as a cell.
func (p Point) cell() Cell {
	c := Cell{Status: p.Status, Confidentiality: p.Confidentiality}
	if !p.Missing {
		c.Value = p.Value
	}
	return c
}

// divide returns the fields that all labels share, and the labels without them. A unit that only some series have,
// because the others have no values, is shared.
func divide(labels []Label) (about Label, rows []Label) {
	about = labels[0]
	for _, l := range labels[1:] {
		if about.Unit.IsZero() {
			about.Unit = l.Unit
		}
	}
	same := [...]bool{true, true, true, true, true, true, true}
	for _, l := range labels {
		for i, equal := range [...]bool{l.Subject == about.Subject, l.Counterpart == about.Counterpart, l.Reference == about.Reference,
			l.Indicator == about.Indicator, l.Unit.IsZero() || l.Unit.equal(about.Unit), l.Measure == about.Measure, l.Whole == about.Whole} {
			same[i] = same[i] && equal
		}
	}
	if !slices.Contains(same[:], false) {
		same[0] = false
	}
	for _, l := range labels {
		rows = append(rows, l.only(same, false))
	}
	about = about.only(same, true)
	return about, rows
}

// only returns the label with the fields whose flag is set as asked.
func (l Label) only(flags [7]bool, set bool) Label {
	var kept Label
	if flags[0] == set {
		kept.Subject = l.Subject
	}
	if flags[1] == set {
		kept.Counterpart = l.Counterpart
	}
	if flags[2] == set {
		kept.Reference = l.Reference
	}
	if flags[3] == set {
		kept.Indicator = l.Indicator
	}
	if flags[4] == set {
		kept.Unit = l.Unit
	}
	if flags[5] == set {
		kept.Measure = l.Measure
	}
	if flags[6] == set {
		kept.Whole = l.Whole
	}
	return kept
}
