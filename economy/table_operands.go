package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// commonUnit reports cells of different units, or of a unit whose values do not add up.
func (f call) commonUnit(operand string, t Table) error {
	var first Unit
	var err error
	t.each(func(r, c int, cell Cell) {
		switch {
		case err != nil || cell.IsMissing():
		case !cell.Value.Unit.additive():
			err = f.failAtCell(operand, t, r, c, ReasonNotAdditive, cell.Value.Unit.String())
		case first.IsZero():
			first = cell.Value.Unit
		case !cell.Value.Unit.equal(first):
			err = f.failAtCell(operand, t, r, c, ReasonIncompatibleUnits, cell.Value.Unit.String()+", not "+first.String())
		}
	})
	if err == nil && first.IsZero() {
		return f.fail(operand, ReasonNoValues, "")
	}
	return err
}

// failAtCell returns an error about a cell, with its labels in the detail.
func (f call) failAtCell(operand string, t Table, r, c int, why Reason, detail string) *OperandError {
	return f.failAt(operand, r, c, why, withDetail(t.Rows[r].String()+", "+t.Columns[c].String(), detail))
}

// rowCells returns the cells of a row; one that the table does not have is a zero cell.
func (t Table) rowCells(r int) []Cell {
	cells := make([]Cell, len(t.Columns))
	if r < len(t.Cells) {
		copy(cells, t.Cells[r])
	}
	return cells
}

// amounts are the numbers of cells for a measure that does not depend on the unit: if they are not all decimals they are
// multiplied by a common factor.
type amounts struct {
	values  []decimal.Decimal
	bound   Bound
	missing int // place of the first cell without a figure, -1 if there is none
}

// maxFactorBits bounds the common denominator of fractions.
const maxFactorBits = 1 << 16

// amountsOf returns the numbers of cells. A missing one counts as zero.
func (f call) amountsOf(operand string, cells []Cell) (amounts, error) {
	a := amounts{values: make([]decimal.Decimal, len(cells)), missing: -1}
	ends := true
	for i, c := range cells {
		if c.IsMissing() {
			if a.missing < 0 {
				a.missing = i
			}
			continue
		}
		switch c.Value.Bound {
		case BoundExact:
		case BoundAbout:
			a.bound = BoundAbout
		default:
			return amounts{}, f.failAt(operand, i, -1, ReasonIncompatibleBounds, c.Value.Bound.text())
		}
		if _, rational := c.Value.Amount.Rat(); !rational {
			return amounts{}, f.failAt(operand, i, -1, ReasonOutOfRange, "irrational")
		}
		d, ok := c.Value.Amount.Decimal()
		a.values[i], ends = d, ends && ok
	}
	if ends {
		return a, nil
	}
	return a, f.scaleFractions(operand, cells, a.values)
}

// scaleFractions sets values to the amounts of cells times their common denominator.
func (f call) scaleFractions(operand string, cells []Cell, values []decimal.Decimal) error {
	factor, rest := big.NewInt(1), new(big.Int)
	for i, c := range cells {
		r, _ := c.Value.Amount.Rat()
		if c.IsMissing() || rest.Rem(factor, r.Denom()).Sign() == 0 {
			continue
		}
		divisor := new(big.Int).GCD(nil, nil, factor, r.Denom())
		factor.Mul(factor, divisor.Quo(r.Denom(), divisor))
		if factor.BitLen() > maxFactorBits {
			return f.failAt(operand, i, -1, ReasonTooManyDigits, "the fractions have no common denominator of "+strconv.Itoa(maxFactorBits)+" bits; round them")
		}
	}
	for i, c := range cells {
		if r, _ := c.Value.Amount.Rat(); !c.IsMissing() {
			n := new(big.Int).Quo(factor, r.Denom())
			values[i] = decimal.NewFromBigInt(n.Mul(n, r.Num()), 0)
		}
	}
	return nil
}

// derivedCell returns a cell without a value that has the weakest status of cells and the first confidentiality that
// is not public.
func derivedCell(cells ...Cell) Cell {
	points := make([]Point, len(cells))
	for i, c := range cells {
		points[i] = Point{Status: c.Status, Confidentiality: c.Confidentiality}
	}
	p := derivedPoint(points[0].Period, points)
	return Cell{Status: p.Status, Confidentiality: p.Confidentiality}
}

// with returns the cell with a value.
func (c Cell) with(x Exact, unit Unit, bound Bound) Cell {
	c.Value = ExactValue{x, unit, bound}
	return c
}

// undefined returns the cell of a result that has no meaning for its operands.
func (c Cell) undefined() Cell {
	c.Status = StatusCannotExist
	return c
}
