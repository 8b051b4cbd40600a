package flow

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

// Matrix is a measure of every cell of a matrix of flows, such as exporters by products, with the labels of its rows and
// columns. Rows and columns whose total is zero are not in it.
type Matrix struct {
	economy.Matrix
	Rows    []Key
	Columns []Key
	name    string
}

// RCA returns the revealed comparative advantage of every cell, by [economy.RCA]. The sums must be by two dimensions: rows
// by the first, columns by the second. A key without rows is zero, as tables of trade leave out flows of zero. Negative
// sums and missing numbers are errors.
func (s Sums) RCA() (Matrix, error) { return s.matrix("RCA", "rca", economy.RCA) }

// RSCA returns the revealed symmetric comparative advantage of every cell, by [economy.RSCA]. The rules are those of
// [Sums.RCA].
func (s Sums) RSCA() (Matrix, error) { return s.matrix("RSCA", "rsca", economy.RSCA) }

// Intensity returns the trade intensity of every cell of sums by exporter and importer, by [economy.TradeIntensity]. The
// importers together are the world. The rules are those of [Sums.RCA].
func (s Sums) Intensity() (Matrix, error) { return s.matrix("Intensity", "intensity", economy.RCA) }

func (s Sums) matrix(f, name string, measure func([][]decimal.Decimal) (economy.Matrix, error)) (Matrix, error) {
	if err := s.needs(f, 2); err != nil {
		return Matrix{}, err
	}
	if err := s.checkAmounts(f); err != nil {
		return Matrix{}, err
	}
	m := Matrix{name: name}
	var place [2][]int // of each label, -1 for one whose sums are zero
	for side := range place {
		place[side] = make([]int, len(s.labels[side]))
		for i := range place[side] {
			place[side][i] = -1
		}
	}
	for i, key := range s.keys {
		if s.isZero(i) {
			continue
		}
		for side := range place {
			place[side][key.at(side)] = 0
		}
	}
	for side, labels := range [...]*[]Key{&m.Rows, &m.Columns} {
		for i, found := range place[side] {
			if found == 0 {
				place[side][i] = len(*labels)
				*labels = append(*labels, s.labels[side][i])
			}
		}
	}
	if len(m.Rows) == 0 {
		return m, nil
	}
	cells := make([]decimal.Decimal, len(m.Rows)*len(m.Columns))
	for i, key := range s.keys {
		if !s.isZero(i) {
			cells[place[0][key.at(0)]*len(m.Columns)+place[1][key.at(1)]] = s.amount(i)
		}
	}
	of, err := measure(slices.Collect(slices.Chunk(cells, len(m.Columns))))
	if err != nil {
		return Matrix{}, err
	}
	m.Matrix = of
	return m, nil
}

// needs reports sums by another number of dimensions.
func (s Sums) needs(f string, dimensions int) error {
	if len(s.by) != dimensions {
		return callError(f, "sums by "+count(dimensions, "dimension")+" are needed, these are of "+s.String())
	}
	return nil
}

// checkAmounts reports the first sum that is negative or that lacks a number.
func (s Sums) checkAmounts(f string) error {
	for i := range s.cells {
		c := &s.cells[i]
		switch {
		case c.missing > 0:
			return callError(f, "the "+string(s.of)+" of "+s.keyOf(s.keys[i]).String()+" is missing in "+countRows(c.missing))
		case (c.sum.High < 0 || len(s.large) > 0) && s.amount(i).IsNegative():
			return callError(f, "the sum of "+s.keyOf(s.keys[i]).String()+" is negative")
		}
	}
	return nil
}

func (s Sums) isZero(i int) bool {
	if s.cells[i].sum.Sign() != 0 && s.large == nil {
		return false
	}
	return s.amount(i).IsZero()
}

// Find returns the row and the column of two labels, and false if the Matrix has none.
func (m Matrix) Find(row, column Key) (r, c int, found bool) {
	r, c = slices.Index(m.Rows, row), slices.Index(m.Columns, column)
	return r, c, r >= 0 && c >= 0
}

// Table returns the cells of the rows and columns that are picked as a table of results; nil picks all. A table of over
// 2,000,000 cells is an error.
func (m Matrix) Table(rows, columns func(Key) bool) (economy.Table, error) {
	r, c := picked(m.Rows, rows), picked(m.Columns, columns)
	t, err := newTable("Matrix.Table", m.name, labelsAt(m.Rows, r), labelsAt(m.Columns, c))
	if err != nil {
		return economy.Table{}, err
	}
	t.About.Unit = ratio()
	for i, row := range r {
		for j, column := range c {
			x, err := m.At(row, column)
			if err != nil {
				return economy.Table{}, err
			}
			t.Cells[i][j].Value = economy.ExactValue{Amount: x, Unit: t.About.Unit}
		}
	}
	return t, nil
}

// picked returns the positions of the keys that are picked.
func picked(keys []Key, pick func(Key) bool) []int {
	var at []int
	for i, k := range keys {
		if pick == nil || pick(k) {
			at = append(at, i)
		}
	}
	return at
}

func labelsAt(keys []Key, at []int) []economy.Label {
	labels := make([]economy.Label, len(at))
	for i, n := range at {
		labels[i] = keys[n].label()
	}
	return labels
}
