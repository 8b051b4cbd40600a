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

// flows is a matrix of flows as integers on a common scale, with its marginal totals.
type flows struct {
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
	s, ok := in.commonScale(operand, table, true)
	if !ok {
		return nil
	}
	f := newFlows(len(table), len(table[0]))
	for r, row := range table {
		f.cells[r] = make([]*big.Int, len(row))
		for c, v := range row {
			if v.IsNegative() {
				in.reject(operand, r, c, ReasonNegative, "")
				return nil
			}
			f.add(r, c, s.integer(v))
		}
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

func newFlows(rows, columns int) *flows {
	f := &flows{make([][]*big.Int, rows), make([]*big.Int, rows), make([]*big.Int, columns), new(big.Int)}
	for _, margin := range [][]*big.Int{f.rows, f.columns} {
		for i := range margin {
			margin[i] = new(big.Int)
		}
	}
	return f
}

func (f *flows) add(r, c int, x *big.Int) {
	f.cells[r][c] = x
	if x.Sign() != 0 {
		f.rows[r].Add(f.rows[r], x)
		f.columns[c].Add(f.columns[c], x)
		f.total.Add(f.total, x)
	}
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
	num := new(big.Int).Mul(m.flows.cells[row][column], m.flows.total)
	den := new(big.Int).Mul(m.flows.rows[row], m.flows.columns[column])
	if m.symmetric {
		expected := new(big.Int).Set(den)
		den.Add(den, num)
		num.Sub(num, expected)
	}
	return fraction(num, den), nil
}

// Round returns all cells row by row, each rounded as by [Exact.Round].
func (m Matrix) Round(places int, mode Rounding) ([][]decimal.Decimal, error) {
	if _, err := (Exact{}).Round(places, mode); err != nil {
		return nil, err
	}
	rows, columns := m.Size()
	rounded := make([][]decimal.Decimal, rows)
	for r := range rounded {
		rounded[r] = make([]decimal.Decimal, columns)
		if m.symmetric || places < 0 {
			m.roundEach(r, rounded[r], places, mode)
		} else {
			m.flows.round(r, rounded[r], places, mode)
		}
	}
	return rounded, nil
}

// roundEach rounds the cells of a row one by one. The errors cannot occur: Round has checked places and mode.
func (m Matrix) roundEach(row int, into []decimal.Decimal, places int, mode Rounding) {
	for column := range into {
		x, _ := m.At(row, column)
		into[column], _ = x.Round(places, mode)
	}
}

// round rounds a row of x·T/(R·C), where T, R and C are the totals of the matrix, the row and the column. The
// common scale cancels out. T·2·10^places is computed once, so that a cell costs two multiplications and one
// division in reused memory, and no fraction is reduced.
func (f *flows) round(row int, into []decimal.Decimal, places int, mode Rounding) {
	scale := pow10(places)
	scale.Lsh(scale, 1).Mul(scale, f.total)
	num, den, rest := new(big.Int), new(big.Int), new(big.Int)
	zero := decimal.New(0, int32(-places))
	for column, x := range f.cells[row] {
		if x.Sign() == 0 {
			into[column] = zero
			continue
		}
		num.Mul(x, scale)
		den.Mul(f.rows[row], f.columns[column])
		num.QuoRem(num, den, rest)
		into[column] = decimal.NewFromBigInt(mode.round(magnitude{num, rest.Sign() != 0, false}), int32(-places))
	}
}
