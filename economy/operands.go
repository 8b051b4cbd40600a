package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// operands reads the arguments of a measure and keeps the first error.
type operands struct {
	call
	err error
}

func operandsOf(f call) *operands { return &operands{call: f} }

func (in *operands) reject(operand string, row, column int, why Reason, detail string) {
	if in.err == nil {
		in.err = in.failAt(operand, row, column, why, detail)
	}
}

// number reads any decimal within the limits of package exact; 0 where there is an error.
func (in *operands) number(operand string, d decimal.Decimal) *big.Rat {
	if !inRange(d) {
		in.reject(operand, -1, -1, ReasonOutOfRange, "exponent")
		return new(big.Rat)
	}
	return d.Rat()
}

// notNegative reads a number that counts or is a share of something.
func (in *operands) notNegative(operand string, d decimal.Decimal) *big.Rat {
	if d.IsNegative() {
		in.reject(operand, -1, -1, ReasonNegative, "")
	}
	return in.number(operand, d)
}

// divisor reads a positive number, by which is divided.
func (in *operands) divisor(operand string, d decimal.Decimal) *big.Rat {
	switch d.Sign() {
	case 0:
		in.reject(operand, -1, -1, ReasonDivisionByZero, "")
	case -1:
		in.reject(operand, -1, -1, ReasonNegative, "")
	}
	return in.number(operand, d)
}

// inRange reports whether d is one that package exact accepts. A zero out of range is refused as well: decimals are
// compared and added by way of their exponents, whatever they are of.
func inRange(d decimal.Decimal) bool { return decimaltext.InRange(d) }

// everyDigit is a number with all its digits, closing zeros included: 1.90 is a more precise statement than 1.9.
func everyDigit(d decimal.Decimal) string { return d.StringFixed(max(-d.Exponent(), 0)) }

// plain is a number in plain notation, or with its exponent, "1E20000", where that is out of range.
func plain(d decimal.Decimal) string {
	if inRange(d) {
		return d.String()
	}
	return d.Coefficient().String() + "E" + strconv.Itoa(int(d.Exponent()))
}

// digitBudget bounds the digits of all numbers of a call together once they are written in one unit, so that
// 1e10000 beside 1e-10000 does not cost gigabytes.
const digitBudget = 1 << 27

// column is a list of numbers as integers in the same unit, 10^exponent.
type column struct {
	cells    []*big.Int
	total    *big.Int
	exponent int
}

// column reads numbers of any sign, at least one.
func (in *operands) column(operand string, values []decimal.Decimal) column {
	if len(values) == 0 {
		in.reject(operand, -1, -1, ReasonNoValues, "")
	}
	unit, ok := in.unit(operand, [][]decimal.Decimal{values}, false)
	if !ok {
		return column{}
	}
	c := column{make([]*big.Int, len(values)), new(big.Int), unit.exponent}
	for i, v := range values {
		c.cells[i] = unit.scale(v)
		c.total.Add(c.total, c.cells[i])
	}
	return c
}

// parts reads numbers that are parts of a total: none is negative, and not all are zero.
func (in *operands) parts(operand string, values []decimal.Decimal) column {
	for i, v := range values {
		in.notNegativeAt(operand, i, v)
	}
	c := in.column(operand, values)
	if in.err == nil && c.total.Sign() == 0 {
		in.reject(operand, -1, -1, ReasonDivisionByZero, "the total is zero")
	}
	return c
}

func (in *operands) notNegativeAt(operand string, row int, v decimal.Decimal) {
	if v.IsNegative() {
		in.reject(operand, row, -1, ReasonNegative, "")
	}
}

// paired reports lists that must be of one length and are not.
func (in *operands) paired(a, b string, lengthA, lengthB int) {
	if lengthA != lengthB {
		in.reject(b, -1, -1, ReasonLengthsDiffer, strconv.Itoa(lengthB)+" values, not the "+strconv.Itoa(lengthA)+" of "+a)
	}
}

// unit is 10^exponent, in which numbers are integers.
type unit struct {
	exponent int
	powers   []*big.Int // 10^0, 10^1 …, as far as they were needed
}

// unit finds the largest unit in which all numbers of the rows are integers. It reports numbers out of
// range by their place, and sizes that would use up the budget; inMatrix tells how a place is written.
func (in *operands) unit(operand string, rows [][]decimal.Decimal, inMatrix bool) (*unit, bool) {
	lowest, highest, count := decimaltext.MaxExponent, -decimaltext.MaxExponent, 0
	for r, row := range rows {
		count += len(row)
		for i, v := range row {
			if v.IsZero() {
				continue
			}
			exponent := int(v.Exponent())
			if !inRange(v) {
				if inMatrix {
					in.reject(operand, r, i, ReasonOutOfRange, "exponent")
				} else {
					in.reject(operand, i, -1, ReasonOutOfRange, "exponent")
				}
				return nil, false
			}
			lowest, highest = min(lowest, exponent), max(highest, exponent+v.NumDigits())
		}
	}
	if highest <= lowest {
		return &unit{}, in.err == nil // all are zero
	}
	if count > digitBudget/(highest-lowest) {
		in.reject(operand, -1, -1, ReasonTooManyDigits, "the numbers are of too different sizes")
	}
	return &unit{exponent: lowest}, in.err == nil
}

// scale returns d in the unit, which must divide it.
func (u *unit) scale(d decimal.Decimal) *big.Int {
	n := d.Coefficient()
	if by := int(d.Exponent()) - u.exponent; by > 0 && n.Sign() != 0 {
		for len(u.powers) <= min(by, 64) {
			u.powers = append(u.powers, tenTo(len(u.powers)))
		}
		if by < len(u.powers) {
			return n.Mul(n, u.powers[by])
		}
		n.Mul(n, tenTo(by))
	}
	return n
}
