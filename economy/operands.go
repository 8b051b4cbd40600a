package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// operands reads the arguments of a function and keeps the first error.
type operands struct {
	call
	err error
}

func operandsOf(f call) *operands { return &operands{call: f} }

// reject records an error unless there is one already.
func (in *operands) reject(operand string, row, column int, why Reason, detail string) {
	if in.err == nil {
		in.err = in.failAt(operand, row, column, why, detail)
	}
}

// number reads a decimal with an exponent in range; it returns 0 after an error.
func (in *operands) number(operand string, d decimal.Decimal) *big.Rat {
	if !inRange(d) {
		in.reject(operand, -1, -1, ReasonOutOfRange, "exponent")
		return new(big.Rat)
	}
	return d.Rat()
}

// nonNegative reads a number that must not be negative.
func (in *operands) nonNegative(operand string, d decimal.Decimal) *big.Rat {
	if d.IsNegative() {
		in.reject(operand, -1, -1, ReasonNegative, "")
	}
	return in.number(operand, d)
}

// divisor reads a number that must be positive. Zero is reported as a division by zero.
func (in *operands) divisor(operand string, d decimal.Decimal) *big.Rat {
	switch d.Sign() {
	case 0:
		in.reject(operand, -1, -1, ReasonDivisionByZero, "")
	case -1:
		in.reject(operand, -1, -1, ReasonNegative, "")
	}
	return in.number(operand, d)
}

// inRange reports whether the exponent of d is within the limits of [ParseMoney]. A zero out of range is
// refused too, because comparing and adding decimals aligns their exponents, whatever their value.
func inRange(d decimal.Decimal) bool { return decimaltext.InRange(d) }

// plain returns d in plain notation, or with its exponent, "1E20000", if that is out of range.
func plain(d decimal.Decimal) string {
	if inRange(d) {
		return d.String()
	}
	return d.Coefficient().String() + "E" + strconv.Itoa(int(d.Exponent()))
}

// digitBudget bounds the number of digits that all operands of a call have together on a common scale. Without
// it, 1e10000 beside 1e-10000 would cost gigabytes.
const digitBudget = 1 << 27

// vector is a list of numbers as integers on a common scale, in units of 10^exponent.
type vector struct {
	values   []*big.Int
	total    *big.Int
	exponent int
}

// vector reads at least one number, of any sign.
func (in *operands) vector(operand string, values []decimal.Decimal) vector {
	if len(values) == 0 {
		in.reject(operand, -1, -1, ReasonNoValues, "")
	}
	s, ok := in.commonScale(operand, [][]decimal.Decimal{values}, false)
	if !ok {
		return vector{}
	}
	c := vector{make([]*big.Int, len(values)), new(big.Int), s.exponent}
	for i, v := range values {
		c.values[i] = s.integer(v)
		c.total.Add(c.total, c.values[i])
	}
	return c
}

// parts reads the parts of a total: numbers that are not negative and not all zero.
func (in *operands) parts(operand string, values []decimal.Decimal) vector {
	for i, v := range values {
		in.nonNegativeAt(operand, i, v)
	}
	c := in.vector(operand, values)
	if in.err == nil && c.total.Sign() == 0 {
		in.reject(operand, -1, -1, ReasonDivisionByZero, "the total is zero")
	}
	return c
}

// nonNegativeAt rejects a negative number at a row of a list.
func (in *operands) nonNegativeAt(operand string, row int, v decimal.Decimal) {
	if v.IsNegative() {
		in.reject(operand, row, -1, ReasonNegative, "")
	}
}

// paired rejects lists of different lengths.
func (in *operands) paired(a, b string, lengthA, lengthB int) {
	if lengthA != lengthB {
		in.reject(b, -1, -1, ReasonLengthsDiffer, "length "+strconv.Itoa(lengthB)+"; "+a+" has length "+strconv.Itoa(lengthA))
	}
}

// scale is a unit, 10^exponent, of which numbers are whole multiples.
type scale struct {
	exponent int
	powers   []*big.Int // 10^0, 10^1, …, as far as needed so far
}

// commonScale returns the largest scale on which all numbers of the rows are integers. It rejects numbers out
// of range and numbers that would exceed the digit budget. InMatrix says whether a place is written as row and
// column.
func (in *operands) commonScale(operand string, rows [][]decimal.Decimal, inMatrix bool) (*scale, bool) {
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
		return &scale{}, in.err == nil // all numbers are zero
	}
	if count > digitBudget/(highest-lowest) {
		in.reject(operand, -1, -1, ReasonTooManyDigits, "the numbers differ too much in size")
	}
	return &scale{exponent: lowest}, in.err == nil
}

// integer returns d in units of the scale, of which it must be a whole multiple.
func (s *scale) integer(d decimal.Decimal) *big.Int {
	n := d.Coefficient()
	if by := int(d.Exponent()) - s.exponent; by > 0 && n.Sign() != 0 {
		for len(s.powers) <= min(by, 64) {
			s.powers = append(s.powers, pow10(len(s.powers)))
		}
		if by < len(s.powers) {
			return n.Mul(n, s.powers[by])
		}
		n.Mul(n, pow10(by))
	}
	return n
}
