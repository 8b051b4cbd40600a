package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Shift is the change of a region's total between two periods, taken apart: National is what it would be had every industry
// grown like the whole nation, Mix what the region's industries add because they grow otherwise than the nation, and
// Regional what its own growth in each of them adds. The three sum to the change, in its unit.
type Shift struct {
	National, Mix, Regional Exact
}

// ShiftShare takes a region's change apart by industry, as Dunn, A Statistical and Analytical Technique for Regional
// Analysis (1960): with G the nation's growth, g that of its industry i and r the region's there,
// National = Σ x·G, Mix = Σ x·(g - G), Regional = Σ x·(r - g), for x the region's value in the first period. The lists hold the
// industries in the same order; no value is negative, and the nation's in the first period is positive in each.
func ShiftShare(local0, local1, nation0, nation1 []decimal.Decimal) (Shift, error) {
	in := operandsOf("ShiftShare")
	in.paired("local0", "local1", len(local0), len(local1))
	in.paired("local0", "nation0", len(local0), len(nation0))
	in.paired("local0", "nation1", len(local0), len(nation1))
	for i, v := range nation0 {
		if v.IsZero() {
			in.reject("nation0", i, -1, ReasonDivisionByZero, "")
		}
	}
	l0, l1 := in.industries("local0", local0), in.industries("local1", local1)
	n0, n1 := in.industries("nation0", nation0), in.industries("nation1", nation1)
	if in.err == nil && n0.digits() > maxDenominator {
		in.reject("nation0", -1, -1, ReasonTooManyDigits, "")
	}
	if in.err != nil {
		return Shift{}, in.err
	}
	growth := new(big.Rat).SetFrac(n1.total, n0.total)
	growth.Mul(growth, power(n1.exponent-n0.exponent))
	before := new(big.Rat).SetInt(l0.total)
	before.Mul(before, power(l0.exponent))
	after := new(big.Rat).SetInt(l1.total)
	after.Mul(after, power(l1.exponent))
	national := growth.Mul(growth, before)
	grown := sumOf(l0.cells, n1.cells, n0.cells)
	expected := new(big.Rat).SetFrac(grown.num, grown.den)
	expected.Mul(expected, power(l0.exponent+n1.exponent-n0.exponent))
	return Shift{
		National: exactly(new(big.Rat).Sub(national, before)),
		Mix:      exactly(new(big.Rat).Sub(expected, national)),
		Regional: exactly(after.Sub(after, expected)),
	}, nil
}

// maxDenominator bounds the digits of the product of the divisors of a sum of fractions, which is its denominator.
const maxDenominator = 100_000

// industries reads numbers that are not negative, at least one.
func (in *operands) industries(operand string, values []decimal.Decimal) column {
	for i, v := range values {
		in.notNegativeAt(operand, i, v)
	}
	return in.column(operand, values)
}

// digits returns how many the product of all numbers may have.
func (c column) digits() int {
	bits := 0
	for _, x := range c.cells {
		bits += x.BitLen()
	}
	return bits / 3
}

// power returns 10^n as a fraction.
func power(n int) *big.Rat {
	p := new(big.Rat).SetInt(tenTo(max(n, -n)))
	if n < 0 {
		p.Inv(p)
	}
	return p
}

// sumOf returns Σ a·b/c. Halves are summed on their own, so that numbers of like size meet, and nothing is reduced
// before the end.
func sumOf(a, b, c []*big.Int) Exact {
	if len(a) == 1 {
		return Exact{num: new(big.Int).Mul(a[0], b[0]), den: c[0]}
	}
	half := len(a) / 2
	low, high := sumOf(a[:half], b[:half], c[:half]), sumOf(a[half:], b[half:], c[half:])
	num := new(big.Int).Mul(low.num, high.den)
	return Exact{num: num.Add(num, high.num.Mul(high.num, low.den)), den: new(big.Int).Mul(low.den, high.den)}
}
