package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// RCA returns the revealed comparative advantage of every cell of a table of exports, such as regions by products, by the
// function [RCA]. All cells must have a figure, of one unit: see [Table.AbsentAsZero]. The cells of a row or a column
// with a total of zero are missing, with [StatusCannotExist]. A table of employment by regions and industries gives
// location quotients.
func (t Table) RCA() (Table, error) { return t.advantage("Table.RCA", "rca", RCA) }

// RSCA returns the revealed symmetric comparative advantage of every cell, by the function [RSCA]. The rules are those of
// [Table.RCA].
func (t Table) RSCA() (Table, error) { return t.advantage("Table.RSCA", "rsca", RSCA) }

// Intensity returns the trade intensity of every cell of a table of exporters by partners, by the function
// [TradeIntensity]. The partners together are the world. The rules are those of [Table.RCA]; the cell of an exporter and
// itself is usually absent, see [Table.AbsentAsZero].
func (t Table) Intensity() (Table, error) { return t.advantage("Table.Intensity", "intensity", RCA) }

// advantage returns a measure of every cell that has a row and a column with a total above zero.
func (t Table) advantage(f call, name string, measure func([][]decimal.Decimal) (Matrix, error)) (Table, error) {
	if err := f.commonUnit("table", t); err != nil {
		return Table{}, err
	}
	var flat []Cell
	for r := range t.Rows {
		flat = append(flat, t.rowCells(r)...)
	}
	width := len(t.Columns)
	a, err := f.amountsOf("table", flat)
	if err != nil {
		return Table{}, t.atCell(err)
	}
	if a.missing >= 0 {
		return Table{}, f.failAtCell("table", t, a.missing/width, a.missing%width, ReasonMissing, "")
	}
	rows, columns := nonZero(a.values, width)
	matrix := make([][]decimal.Decimal, len(rows))
	for i, r := range rows {
		for _, c := range columns {
			matrix[i] = append(matrix[i], a.values[r*width+c])
		}
	}
	m, err := measure(matrix)
	if err != nil {
		return Table{}, t.placed(f, err, rows, columns)
	}
	results := t.like(t.Rows, t.Columns)
	results.About.Unit, results.About.Measure = ratio(), name
	whole := derivedCell(flat...)
	for r := range results.Cells {
		for c := range results.Cells[r] {
			results.Cells[r][c] = whole.undefined()
		}
	}
	for i, r := range rows {
		for j, c := range columns {
			x, err := m.At(i, j)
			if err != nil {
				return Table{}, err
			}
			results.Cells[r][c] = whole.with(x, ratio(), a.bound)
		}
	}
	return results, nil
}

// nonZero returns the rows and columns in which a value is not zero.
func nonZero(values []decimal.Decimal, width int) (rows, columns []int) {
	isRow, isColumn := make([]bool, len(values)/max(width, 1)), make([]bool, width)
	for i, v := range values {
		if !v.IsZero() {
			isRow[i/width], isColumn[i%width] = true, true
		}
	}
	places := func(flags []bool) (found []int) {
		for i, flag := range flags {
			if flag {
				found = append(found, i)
			}
		}
		return found
	}
	return places(isRow), places(isColumn)
}

// placed returns the error of a measure of some rows and columns as one of the table.
func (t Table) placed(f call, err error, rows, columns []int) error {
	e, ok := err.(*OperandError)
	if !ok {
		return err
	}
	if e.Row < 0 || e.Row >= len(rows) || e.Column < 0 || e.Column >= len(columns) {
		return f.fail("table", e.Reason, e.Detail)
	}
	return f.failAtCell("table", t, rows[e.Row], columns[e.Column], e.Reason, e.Detail)
}

// atCell gives the error of a cell, counted row by row, its row and column.
func (t Table) atCell(err error) error {
	e, ok := err.(*OperandError)
	if !ok || e.Row < 0 {
		return err
	}
	r, c := e.Row/len(t.Columns), e.Row%len(t.Columns)
	return call(e.Func).failAtCell("table", t, r, c, e.Reason, e.Detail)
}

// GrubelLloyd returns the index of intra-industry trade of every cell of a table of exports and the cell of a table of
// imports with the same labels, by the function [GrubelLloyd]. A cell without a counterpart is missing. See
// [Table.Relabel].
func (t Table) GrubelLloyd(imports Table) (Table, error) {
	const f = call("Table.GrubelLloyd")
	results := t.like(t.Rows, t.Columns)
	results.About.Unit, results.About.Measure, results.About.Indicator = ratio(), "grubel-lloyd", ""
	var cites citeSet
	cites.add(t.Cites)
	cites.add(imports.Cites)
	results.Cites = cites.all
	rows, columns := places(imports.Rows), places(imports.Columns)
	var fault error
	t.each(func(r, c int, x Cell) {
		row, found := rows[t.Rows[r]]
		column, foundToo := columns[t.Columns[c]]
		if fault != nil || !found || !foundToo || x.IsMissing() {
			return
		}
		m := imports.rowCells(row)[column]
		if m.IsMissing() {
			return
		}
		if !x.Value.Unit.equal(m.Value.Unit) || !x.Value.Unit.additive() {
			fault = f.failAtCell("imports", t, r, c, ReasonIncompatibleUnits, x.Value.Unit.String()+" and "+m.Value.Unit.String())
			return
		}
		a, err := f.amountsOf("table", []Cell{x, m})
		if err == nil {
			var index Exact
			index, err = GrubelLloyd(a.values[0], a.values[1])
			results.Cells[r][c], err = measured([]Cell{x, m}, index, a.bound, err)
		}
		if err != nil {
			fault = t.atRow(r, err)
		}
	})
	return results, fault
}

// places returns the place of each label.
func places(labels []Label) map[Label]int {
	at := make(map[Label]int, len(labels))
	for i, l := range labels {
		at[l] = i
	}
	return at
}

// ratOf returns an integer as a fraction.
func ratOf(n *big.Int) *big.Rat { return new(big.Rat).SetInt(n) }
