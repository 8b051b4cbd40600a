package economy

import (
	"errors"

	"github.com/shopspring/decimal"
)

// Measure is a measure of a list of parts, such as [HHI] or [Gini], with a name for its column. It must not depend on
// the unit of the parts.
type Measure struct {
	Name string
	Of   func(values []decimal.Decimal) (Exact, error)
}

// PairMeasure is a measure of two lists, such as [Similarity] or [Krugman], with a name. It must not depend on the
// units of the lists.
type PairMeasure struct {
	Name string
	Of   func(a, b []decimal.Decimal) (Exact, error)
}

// ratio is the unit of measures.
func ratio() Unit { return Unit{kind: UnitRatio} }

// RowShares returns every cell in percent of the total of its row. The shares of a row sum to 100 before they are
// rounded. If a cell has no figure, the row has no total and its shares are missing; in a row with a negative cell or a
// total of zero they are missing with [StatusCannotExist]. For shares of columns, transpose the table before and after.
func (t Table) RowShares() (Table, error) {
	const f = call("Table.RowShares")
	if err := f.commonUnit("table", t); err != nil {
		return Table{}, err
	}
	shares := t.like(t.Rows, t.Columns)
	shares.About.Unit, shares.About.Measure = Unit{kind: UnitPercent}, "share"
	for r := range t.Rows {
		cells := t.rowCells(r)
		whole := derivedCell(cells...)
		a, err := f.amountsOf("table", cells)
		if err != nil {
			return Table{}, t.atRow(r, err)
		}
		in := operandsOf(f)
		all := in.parts("table", a.values)
		for c := range cells {
			switch {
			case a.missing >= 0:
			case isUndefined(in.err):
				shares.Cells[r][c] = whole.undefined()
			case in.err != nil:
				return Table{}, t.atRow(r, in.err)
			default:
				x := percent(ratOf(all.values[c]), ratOf(all.total))
				shares.Cells[r][c] = whole.with(x, shares.About.Unit, a.bound)
			}
		}
	}
	return shares, nil
}

// HHI returns the concentration of each row on its columns, such as that of exporters on their products, by the
// function [HHI]. The rules are those of [Table.ByRow].
func (t Table) HHI() (Table, error) { return t.byRow("Table.HHI", Measure{"hhi", HHI}) }

// ByRow returns measures of each row, with a column for each measure. If a cell has no figure, so has the result; where
// the measure is undefined, as for a total of zero or a negative value, it is missing with [StatusCannotExist]. The
// cells must be of one unit that adds up, and must not be bounds such as "over 380".
func (t Table) ByRow(measures ...Measure) (Table, error) { return t.byRow("Table.ByRow", measures...) }

func (t Table) byRow(f call, measures ...Measure) (Table, error) {
	if err := f.commonUnit("table", t); err != nil {
		return Table{}, err
	}
	columns := make([]Label, len(measures))
	for i, m := range measures {
		columns[i].Measure = m.Name
	}
	results := t.like(t.Rows, columns)
	results.About.Unit = ratio()
	for r := range t.Rows {
		cells := t.rowCells(r)
		a, err := f.amountsOf("table", cells)
		if err != nil {
			return Table{}, t.atRow(r, err)
		}
		for c, m := range measures {
			if a.missing >= 0 || m.Of == nil {
				continue
			}
			x, err := m.Of(a.values)
			if results.Cells[r][c], err = measured(cells, x, a.bound, err); err != nil {
				return Table{}, t.atRow(r, err)
			}
		}
	}
	return results, nil
}

// measured returns the cell of a result, or an error other than that the result is undefined.
func measured(cells []Cell, x Exact, bound Bound, err error) (Cell, error) {
	switch {
	case isUndefined(err):
		return derivedCell(cells...).undefined(), nil
	case err != nil:
		return Cell{}, err
	}
	return derivedCell(cells...).with(x, ratio(), bound), nil
}

// isUndefined reports whether an error says that a measure has no meaning for its operands.
func isUndefined(err error) bool {
	var e *OperandError
	return errors.As(err, &e) && (e.Reason == ReasonDivisionByZero || e.Reason == ReasonNegative || e.Reason == ReasonNotPositive)
}

// atRow adds the row of a table to an error about one of its cells.
func (t Table) atRow(r int, err error) error {
	var e *OperandError
	if !errors.As(err, &e) {
		return err
	}
	placed := *e
	placed.Detail = withDetail(t.Rows[r].String(), placed.Detail)
	placed.Row, placed.Column = r, e.Row
	return &placed
}

// Similarity returns how similar the structures of each pair of rows are, such as the exports of regions by products, by
// the function [Similarity]. The rows of the table are the rows and the columns of the result.
func (t Table) Similarity() (Table, error) {
	return t.pairs("Table.Similarity", t, "similarity", amountRow.overlap)
}

// Complementarity returns how well the exports of each row match the imports of each row of another table, by the
// function [Complementarity]. Columns with the same label are compared; one that only one table has counts as zero in the
// other. [Table.Relabel] gives exports and imports of a product the same label.
func (t Table) Complementarity(imports Table) (Table, error) {
	return t.pairs("Table.Complementarity", imports, "complementarity", amountRow.overlap)
}

// Pairs returns a measure of each pair of rows of two tables, or of one table with itself. The rules for columns are those
// of [Table.Complementarity], those for cells of [Table.ByRow].
func (t Table) Pairs(other Table, m PairMeasure) (Table, error) {
	if m.Of == nil {
		return Table{}, call("Table.Pairs").fail("measure", ReasonUnset, "")
	}
	return t.pairs("Table.Pairs", other, m.Name, func(a, b amountRow) (Exact, error) { return m.Of(a.values, b.values) })
}

func (t Table) pairs(f call, other Table, name string, of func(a, b amountRow) (Exact, error)) (Table, error) {
	for i, table := range [...]Table{t, other} {
		if err := f.commonUnit([...]string{"table", "other"}[i], table); err != nil {
			return Table{}, err
		}
	}
	if err := f.checkSize(len(t.Rows), len(other.Rows)); err != nil {
		return Table{}, err
	}
	left, right := t.onColumns(other), other.onColumns(t)
	right = right.inOrderOf(left.Columns)
	results := t.like(t.Rows, other.Rows)
	results.About.Unit, results.About.Measure = ratio(), name
	results.About.Indicator = ""
	var cites citeSet
	cites.add(t.Cites)
	cites.add(other.Cites)
	results.Cites = cites.all
	rows, err := left.amountRows(f, "table")
	if err != nil {
		return Table{}, err
	}
	columns, err := right.amountRows(f, "other")
	if err != nil {
		return Table{}, err
	}
	for r, a := range rows {
		for c, b := range columns {
			if a.missing >= 0 || b.missing >= 0 {
				continue
			}
			x, err := of(a, b)
			bound := a.bound
			if b.bound == BoundAbout {
				bound = BoundAbout
			}
			cells := []Cell{a.cell, b.cell}
			if results.Cells[r][c], err = measured(cells, x, bound, err); err != nil {
				return Table{}, t.atRow(r, err)
			}
		}
	}
	return results, nil
}

// amountRow is the numbers of a row, also as parts of their total, and a cell with its status.
type amountRow struct {
	amounts
	parts    vector
	partsErr error
	cell     Cell
}

// overlap returns what [Similarity] and [Complementarity] do.
func (a amountRow) overlap(b amountRow) (Exact, error) {
	if err := errors.Join(a.partsErr, b.partsErr); err != nil {
		return Exact{}, err
	}
	return a.parts.dissimilarity(b.parts).overlap(), nil
}

func (t Table) amountRows(f call, operand string) ([]amountRow, error) {
	rows := make([]amountRow, len(t.Rows))
	for r := range rows {
		cells := t.rowCells(r)
		a, err := f.amountsOf(operand, cells)
		if err != nil {
			return nil, t.atRow(r, err)
		}
		in := operandsOf(f)
		parts := in.parts(operand, a.values)
		rows[r] = amountRow{a, parts, in.err, derivedCell(cells...)}
	}
	return rows, nil
}

// onColumns returns the table with the columns that only the other has, which are zero.
func (t Table) onColumns(other Table) Table {
	have := make(map[Label]bool, len(t.Columns))
	for _, c := range t.Columns {
		have[c] = true
	}
	columns := append([]Label(nil), t.Columns...)
	for _, c := range other.Columns {
		if !have[c] {
			have[c] = true
			columns = append(columns, c)
		}
	}
	unit, _ := t.unit()
	wider := t.like(t.Rows, columns)
	for _, row := range wider.Cells {
		for c := len(t.Columns); c < len(columns); c++ {
			row[c].Value = ExactValue{Unit: unit}
		}
	}
	t.each(func(r, c int, cell Cell) { wider.Cells[r][c] = cell })
	return wider
}

// inOrderOf returns the table with its columns in another order.
func (t Table) inOrderOf(columns []Label) Table {
	place := make(map[Label]int, len(columns))
	for i, c := range columns {
		place[c] = i
	}
	ordered := t.like(t.Rows, columns)
	t.each(func(r, c int, cell Cell) { ordered.Cells[r][place[t.Columns[c]]] = cell })
	return ordered
}
