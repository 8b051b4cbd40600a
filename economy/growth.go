package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Growth returns (to - from) / from in percent: from 100 to 110 is 10. From must be positive: statistics
// offices publish no growth over zero or a negative value, for which neither the sign nor the size of the
// quotient has a meaning. To may have any sign; from 100 to -50 is -150.
func Growth(from, to decimal.Decimal) (Exact, error) {
	return change("Growth", from, to, "from", from)
}

// Contribution returns (to - from) / base in percentage points: what the change of a part adds to the growth of
// the whole, of which base is the earlier value. The contributions of all parts sum to the growth of the whole
// before they are rounded, but not necessarily afterwards. Base must be positive; from and to may have any
// sign, as for a trade balance.
func Contribution(from, to, base decimal.Decimal) (Exact, error) {
	return change("Contribution", from, to, "base", base)
}

// change returns (to - from) / base in percent.
func change(f call, from, to decimal.Decimal, operand string, base decimal.Decimal) (Exact, error) {
	in := operandsOf(f)
	a, b, by := in.number("from", from), in.number("to", to), in.divisor(operand, base)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(a.Sub(b, a), by), nil
}

// percent returns 100 a/b and overwrites a.
func percent(a, b *big.Rat) Exact {
	return newExact(a.Mul(a, big.NewRat(100, 1)).Quo(a, b))
}

// CAGR returns the compound growth rate per period in percent, 100 ((to/from)^(1/periods) - 1): the constant
// rate that leads from the first value to the last. Periods need not be a whole number (2.5 years), but as a
// fraction in lowest terms its numerator and denominator must not exceed 10,000. From and periods must be
// positive; to must not be negative. The result is a fraction if the root is rational; otherwise it is rounded
// correctly at any number of places.
func CAGR(from, to, periods decimal.Decimal) (Exact, error) {
	in := operandsOf("CAGR")
	if !periods.IsPositive() {
		in.reject("periods", -1, -1, ReasonNotPositive, "")
	}
	a, b, n := in.divisor("from", from), in.nonNegative("to", to), in.number("periods", periods)
	if in.err != nil {
		return Exact{}, in.err
	}
	if !smallTerms(n) {
		return Exact{}, in.fail("periods", ReasonOutOfRange, "numerator or denominator over 10,000")
	}
	return compound(b.Quo(b, a), n)
}

// maxTerm bounds the degree of a root and the power of its radicand.
const maxTerm = 10_000

// smallTerms reports whether neither term of a fraction exceeds maxTerm.
func smallTerms(r *big.Rat) bool {
	limit := big.NewInt(maxTerm)
	return r.Num().Cmp(limit) <= 0 && r.Denom().Cmp(limit) <= 0
}

// compound returns 100 (ratio^(1/periods) - 1).
func compound(ratio, periods *big.Rat) (Exact, error) {
	degree, power := int(periods.Num().Int64()), int(periods.Denom().Int64())
	if max(ratio.Num().BitLen(), ratio.Denom().BitLen()) > maxRootBits/power {
		return Exact{}, call("CAGR").fail("periods", ReasonTooManyDigits, "")
	}
	p := big.NewInt(int64(power))
	num, den := new(big.Int).Exp(ratio.Num(), p, nil), new(big.Int).Exp(ratio.Denom(), p, nil)
	rootNum, wholeNum := root(num, degree)
	rootDen, wholeDen := root(den, degree)
	if !wholeNum || !wholeDen {
		return Exact{irrational: rootGrowth{num, den, degree}}, nil
	}
	rate := new(big.Rat).SetFrac(rootNum, rootDen)
	return percent(rate.Sub(rate, big.NewRat(1, 1)), big.NewRat(1, 1)), nil
}
