package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// Matrix holds a measure of every cell of a matrix of flows, before it is rounded. It is immutable; the zero
// Matrix has no cells.
type Matrix struct {
	flows     *flows
	symmetric bool
}

// flows is a matrix of flows as integers on a common scale, with its marginal totals. Words has the same in machine words
// if they fit, as those of trade do, and cells is nil then.
type flows struct {
	words         *wordFlows
	cells         [][]*big.Int
	rows, columns []*big.Int
	total         *big.Int
}

// flows reads a matrix whose rows have the same length, whose cells are not negative, and whose rows and
// columns all have a positive total.
func (in *operands) flows(operand string, table [][]decimal.Decimal) *flows {
	if len(table) == 0 || len(table[0]) == 0 {
		in.reject(operand, -1, -1, ReasonNoValues, "")
		return nil
	}
	for r, row := range table {
		if len(row) != len(table[0]) {
			in.reject(operand, r, -1, ReasonLengthsDiffer,
				"length "+strconv.Itoa(len(row))+"; the first row has length "+strconv.Itoa(len(table[0])))
		}
	}
	if in.err != nil {
		return nil
	}
	f := readWordFlows(table).flows()
	if f == nil {
		f = in.bigFlows(operand, table)
	}
	if f == nil {
		return nil
	}
	for r, sum := range f.rows {
		if sum.Sign() == 0 {
			in.reject(operand, r, -1, ReasonDivisionByZero, "the row's total is zero")
		}
	}
	for c, sum := range f.columns {
		if sum.Sign() == 0 {
			in.reject(operand, -1, c, ReasonDivisionByZero, "the column's total is zero")
		}
	}
	return f
}

// bigFlows reads a matrix of numbers of any length. It returns nil after an error.
func (in *operands) bigFlows(operand string, table [][]decimal.Decimal) *flows {
	s, ok := in.commonScale(operand, table, true)
	if !ok {
		return nil
	}
	f := &flows{cells: make([][]*big.Int, len(table)), rows: zeros(len(table)), columns: zeros(len(table[0])), total: new(big.Int)}
	for r, row := range table {
		f.cells[r] = make([]*big.Int, len(row))
		for c, v := range row {
			if v.IsNegative() {
				in.reject(operand, r, c, ReasonNegative, "")
				return nil
			}
			x := s.integer(v)
			f.cells[r][c] = x
			f.rows[r].Add(f.rows[r], x)
			f.columns[c].Add(f.columns[c], x)
			f.total.Add(f.total, x)
		}
	}
	return f
}

func zeros(n int) []*big.Int {
	all := make([]*big.Int, n)
	for i := range all {
		all[i] = new(big.Int)
	}
	return all
}

// Size returns the number of rows and columns.
func (m Matrix) Size() (rows, columns int) {
	if m.flows == nil {
		return 0, 0
	}
	return len(m.flows.rows), len(m.flows.columns)
}

// At returns the cell at a row and a column, counted from 0. Without such a cell the error is an
// [*OperandError].
func (m Matrix) At(row, column int) (Exact, error) {
	rows, columns := m.Size()
	if row < 0 || row >= rows || column < 0 || column >= columns {
		size := strconv.Itoa(rows) + " rows, " + strconv.Itoa(columns) + " columns"
		return Exact{}, call("At").failAt("matrix", row, column, ReasonOutOfRange, size)
	}
	num := new(big.Int).Mul(m.flows.cell(row, column), m.flows.total)
	den := new(big.Int).Mul(m.flows.rows[row], m.flows.columns[column])
	if m.symmetric {
		expected := new(big.Int).Set(den)
		den.Add(den, num)
		num.Sub(num, expected)
	}
	return fraction(num, den), nil
}

// cell returns a cell, which must not be changed.
func (f *flows) cell(row, column int) *big.Int {
	if f.words != nil {
		return big.NewInt(f.words.cells[row*len(f.columns)+column])
	}
	return f.cells[row][column]
}

// Round returns all cells row by row, each rounded as by [Exact.Round].
func (m Matrix) Round(places int, mode Rounding) ([][]decimal.Decimal, error) {
	if _, err := (Exact{}).Round(places, mode); err != nil {
		return nil, err
	}
	rows, columns := m.Size()
	rounded := make([][]decimal.Decimal, rows)
	zero := decimal.New(0, int32(-places)) // of the cells without flows, which are most of a large matrix
	for r := range rounded {
		rounded[r] = make([]decimal.Decimal, columns)
		for c := range rounded[r] {
			if !m.symmetric && m.flows.words != nil && m.flows.words.cells[r*columns+c] == 0 {
				rounded[r][c] = zero
				continue
			}
			d, ok := m.roundWords(r, c, places, mode)
			if !ok {
				x, _ := m.At(r, c)           // there is such a cell
				d, _ = x.Round(places, mode) // both have been checked
			}
			rounded[r][c] = d
		}
	}
	return rounded, nil
}

// roundWords rounds a cell x·T/(R·C), where T, R and C are the totals of the matrix, the row and the column, in machine
// words: the common scale cancels out and no fraction is reduced. It returns false if the numbers do not fit.
func (m Matrix) roundWords(row, column, places int, mode Rounding) (decimal.Decimal, bool) {
	w := m.flows.words
	if w == nil || places < 0 || places >= maxWordPlaces {
		return decimal.Decimal{}, false
	}
	x := uint64(w.cells[row*len(w.columns)+column])
	num, fits := w.total.Mul64(x)
	den, fitsToo := w.rows[row].Mul(w.columns[column])
	if !fits || !fitsToo {
		return decimal.Decimal{}, false
	}
	if !m.symmetric {
		return roundQuotient(num, den, false, places, mode)
	}
	sum, fits := num.Add(den)
	if !fits {
		return decimal.Decimal{}, false
	}
	if num.Cmp(den) < 0 {
		return roundQuotient(den.Sub(num), sum, true, places, mode)
	}
	return roundQuotient(num.Sub(den), sum, false, places, mode)
}
