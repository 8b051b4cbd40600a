package economy

import (
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Table is a table of results with labelled rows and columns, such as exporters by products. About is what all cells
// have in common. Cells has a list of cells for each row. Cites are the sources of all cells.
//
// [Cross] makes a table of observations and [SeriesTable] one of series; methods apply measures to it. Results are
// exact until they are printed. The packages economy/table and economy/chart print and draw tables.
type Table struct {
	About   Label         `json:"about,omitzero"`
	Rows    []Label       `json:"rows"`
	Columns []Label       `json:"columns"`
	Cells   [][]Cell      `json:"cells"`
	Cites   []source.Cite `json:"cites,omitempty"`
}

// Label says what a row, a column or a table is about, by the fields that are set. Labels are comparable. Whole is the
// indicator that a share is of, where it is another than Indicator, as in the share of exports in the gross domestic
// product.
//
// Measure is the name of a measure, or of a column of another kind. The packages economy/table and economy/chart ask
// Options.Word for the word of each, and have words of their own for these in English, Russian, Kazakh and Chinese:
//
//	growth growth-on-year contribution index share ratio per-head difference   methods of Series
//	share hhi rca rsca intensity similarity complementarity grubel-lloyd       methods of Table
//	exports imports gap gap-percent                                            MirrorTable
//	balance                                                                    of no method, for callers
//
// The names of [Table.ByRow] and [Table.Pairs] are those that their caller gives.
type Label struct {
	Subject     party.ID     `json:"subject,omitzero"`
	Counterpart party.ID     `json:"counterpart,omitzero"`
	Reference   party.ID     `json:"reference,omitzero"`
	Indicator   string       `json:"indicator,omitzero"`
	Period      civil.Period `json:"period,omitzero"`
	Unit        Unit         `json:"unit,omitzero"`
	Measure     string       `json:"measure,omitzero"`
	Whole       string       `json:"whole,omitzero"`
}

// Cell is a result in a table. A cell has no figure if its value has no unit; the zero Cell is one for which there was
// no observation. Status and Confidentiality are as in a [Point].
type Cell struct {
	Value           ExactValue      `json:"value,omitzero"`
	Status          Status          `json:"status,omitzero"`
	Confidentiality Confidentiality `json:"confidentiality,omitzero"`
}

// IsMissing reports whether the cell has no figure.
func (c Cell) IsMissing() bool { return c.Value.Unit.IsZero() }

// String returns the set fields of the label, separated by spaces: "KZ CN goods-exports 2024 USD".
func (l Label) String() string {
	text := ""
	for _, part := range [...]string{l.Subject.String(), l.Counterpart.String(), l.Reference.String(), l.Indicator, l.Period.String(),
		l.Unit.String(), l.Measure, l.Whole} {
		if part != "" {
			if text != "" {
				text += " "
			}
			text += part
		}
	}
	return text
}

// IsZero reports whether no field is set.
func (l Label) IsZero() bool { return l == Label{} }

// At returns the cell of a row and a column, and false if the table has none.
func (t Table) At(row, column Label) (Cell, bool) {
	r, c := slices.Index(t.Rows, row), slices.Index(t.Columns, column)
	if r < 0 || c < 0 || r >= len(t.Cells) || c >= len(t.Cells[r]) {
		return Cell{}, false
	}
	return t.Cells[r][c], true
}

// Transpose returns the table with rows and columns exchanged.
func (t Table) Transpose() Table {
	turned := t.like(t.Columns, t.Rows)
	t.each(func(r, c int, cell Cell) { turned.Cells[c][r] = cell })
	return turned
}

// AbsentAsZero returns the table with 0 in the cells that no observation gave, in the unit of the table. Cells that are
// stated to be missing stay missing. Tables of trade leave out flows of zero; in other tables what is absent may be
// unknown. A table of several units is returned unchanged.
func (t Table) AbsentAsZero() Table {
	unit, same := t.unit()
	filled := t.like(t.Rows, t.Columns)
	t.each(func(r, c int, cell Cell) {
		if same && cell == (Cell{}) {
			cell.Value = ExactValue{Unit: unit}
		}
		filled.Cells[r][c] = cell
	})
	return filled
}

// Relabel returns the table with other labels for its rows and columns, for instance with product codes in place of the
// indicators exports-hs-27 and imports-hs-27, so that both tables have the same columns.
func (t Table) Relabel(label func(Label) Label) Table {
	relabelled := t.like(t.Rows, t.Columns)
	for _, labels := range [...][]Label{relabelled.Rows, relabelled.Columns} {
		for i := range labels {
			labels[i] = label(labels[i])
		}
	}
	t.each(func(r, c int, cell Cell) { relabelled.Cells[r][c] = cell })
	return relabelled
}

// each calls visit for every cell that has a row and a column.
func (t Table) each(visit func(r, c int, cell Cell)) {
	for r, row := range t.Cells[:min(len(t.Cells), len(t.Rows))] {
		for c, cell := range row[:min(len(row), len(t.Columns))] {
			visit(r, c, cell)
		}
	}
}

// like returns a table about the same with other labels and zero cells.
func (t Table) like(rows, columns []Label) Table {
	t.Rows, t.Columns, t.Cites = slices.Clone(rows), slices.Clone(columns), slices.Clone(t.Cites)
	t.Cells = emptyCells(len(rows), len(columns))
	return t
}

// maxCells is the largest number of cells of a table: 1,000 rows by 2,000 columns, some 400 MB.
const maxCells = 2_000_000

// checkSize reports a table of too many cells.
func (f call) checkSize(rows, columns int) error {
	if rows == 0 || columns <= maxCells/rows {
		return nil
	}
	return f.fail("table", ReasonOutOfRange, strconv.Itoa(rows)+" rows by "+strconv.Itoa(columns)+" columns are more than "+
		strconv.Itoa(maxCells)+" cells; pick fewer with Selection")
}

func emptyCells(rows, columns int) [][]Cell {
	cells := make([][]Cell, rows)
	all := make([]Cell, rows*columns)
	for r := range cells {
		cells[r] = all[r*columns : (r+1)*columns : (r+1)*columns]
	}
	return cells
}

// unit returns the unit of all cells, and false if there is none or several.
func (t Table) unit() (Unit, bool) {
	var unit Unit
	same := true
	t.each(func(_, _ int, cell Cell) {
		switch {
		case cell.IsMissing():
		case unit.IsZero():
			unit = cell.Value.Unit
		case !cell.Value.Unit.equal(unit):
			same = false
		}
	})
	return unit, same && !unit.IsZero()
}
