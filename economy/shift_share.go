package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Shift is the change of a region's total between two periods, decomposed by [ShiftShare]. National is the
// change if every industry had grown like the nation as a whole, Mix the effect of the region's mix of
// industries, and Regional the effect of its industries growing differently from the same industries of the
// nation. The three sum to the change, in its unit.
type Shift struct {
	National Exact `json:"national"`
	Mix      Exact `json:"mix"`
	Regional Exact `json:"regional"`
}

// ShiftShare decomposes the change of a region's total by industry: with x the region's value of an industry in
// the first period, r its growth, g the growth of the industry in the nation and G the growth of the nation,
// National = Σ x·G, Mix = Σ x·(g - G) and Regional = Σ x·(r - g). The lists hold the industries in the same
// order. No value may be negative, and all of nation0 must be positive. Dunn, A Statistical and Analytical
// Technique for Regional Analysis (1960).
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
	l0, l1 := in.nonNegatives("local0", local0), in.nonNegatives("local1", local1)
	n0, n1 := in.nonNegatives("nation0", nation0), in.nonNegatives("nation1", nation1)
	if in.err == nil && n0.digits() > maxDenominator {
		in.reject("nation0", -1, -1, ReasonTooManyDigits, "")
	}
	if in.err != nil {
		return Shift{}, in.err
	}
	growth := new(big.Rat).SetFrac(n1.total, n0.total)
	growth.Mul(growth, pow10Rat(n1.exponent-n0.exponent))
	before := new(big.Rat).SetInt(l0.total)
	before.Mul(before, pow10Rat(l0.exponent))
	after := new(big.Rat).SetInt(l1.total)
	after.Mul(after, pow10Rat(l1.exponent))
	national := growth.Mul(growth, before)
	grown := sumOfQuotients(l0.values, n1.values, n0.values)
	expected := new(big.Rat).SetFrac(grown.num, grown.den)
	expected.Mul(expected, pow10Rat(l0.exponent+n1.exponent-n0.exponent))
	return Shift{
		National: newExact(new(big.Rat).Sub(national, before)),
		Mix:      newExact(new(big.Rat).Sub(expected, national)),
		Regional: newExact(after.Sub(after, expected)),
	}, nil
}

// maxDenominator bounds the number of digits of the denominator of a sum of fractions, the product of all
// denominators.
const maxDenominator = 100_000

// nonNegatives reads at least one number, none of which is negative.
func (in *operands) nonNegatives(operand string, values []decimal.Decimal) vector {
	for i, v := range values {
		in.nonNegativeAt(operand, i, v)
	}
	return in.vector(operand, values)
}

// digits returns an upper estimate of the number of digits of the product of all values.
func (c vector) digits() int {
	bits := 0
	for _, x := range c.values {
		bits += x.BitLen()
	}
	return bits / 3
}

// pow10Rat returns 10^n as a fraction; n may be negative.
func pow10Rat(n int) *big.Rat {
	p := new(big.Rat).SetInt(pow10(max(n, -n)))
	if n < 0 {
		p.Inv(p)
	}
	return p
}

// sumOfQuotients returns Σ a·b/c. It sums each half on its own, so that numbers of similar size are multiplied,
// and does not reduce the fractions.
func sumOfQuotients(a, b, c []*big.Int) Exact {
	if len(a) == 1 {
		return Exact{num: new(big.Int).Mul(a[0], b[0]), den: c[0]}
	}
	half := len(a) / 2
	low, high := sumOfQuotients(a[:half], b[:half], c[:half]), sumOfQuotients(a[half:], b[half:], c[half:])
	num := new(big.Int).Mul(low.num, high.den)
	return Exact{num: num.Add(num, high.num.Mul(high.num, low.den)), den: new(big.Int).Mul(low.den, high.den)}
}
