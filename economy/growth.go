package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Growth returns (to - from) / from in percent: 100 to 110 is 10. From must be positive: statistics offices
// publish no rate from a negative or zero base, where sign and size of a quotient say nothing. To may have any
// sign; 100 to -50 is -150.
func Growth(from, to decimal.Decimal) (Exact, error) {
	return change("Growth", from, to, "from", from)
}

// Contribution returns (to - from) / base in percentage points: what the change of one part adds to the growth of
// the whole whose earlier value is base. The contributions of all parts sum to the whole's growth before they are
// rounded, and need not afterwards. Base must be positive; from and to may have any sign, as a trade balance does.
func Contribution(from, to, base decimal.Decimal) (Exact, error) {
	return change("Contribution", from, to, "base", base)
}

func change(f call, from, to decimal.Decimal, operand string, base decimal.Decimal) (Exact, error) {
	in := operandsOf(f)
	a, b, by := in.number("from", from), in.number("to", to), in.divisor(operand, base)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(a.Sub(b, a), by), nil
}

// percent returns 100 a/b, and takes a over.
func percent(a, b *big.Rat) Exact {
	return exactly(a.Mul(a, big.NewRat(100, 1)).Quo(a, b))
}

// CAGR returns the compound growth rate per period in percent, 100 ((to/from)^(1/periods) - 1): the rate that,
// the same in every period, leads from the first value to the last. Periods need not be whole (2.5 years) and, written as a
// fraction, must have terms up to 10,000. From and periods must be positive, to not negative. The result is a fraction where
// the root is one, and else rounded correctly at any number of places.
func CAGR(from, to, periods decimal.Decimal) (Exact, error) {
	in := operandsOf("CAGR")
	if !periods.IsPositive() {
		in.reject("periods", -1, -1, ReasonNotPositive, "")
	}
	a, b, n := in.divisor("from", from), in.notNegative("to", to), in.number("periods", periods)
	if in.err != nil {
		return Exact{}, in.err
	}
	if !smallTerms(n) {
		return Exact{}, in.fail("periods", ReasonOutOfRange, "no fraction of terms up to 10,000")
	}
	return compound(b.Quo(b, a), n)
}

// maxTerm bounds the degree of a root and the power under it.
const maxTerm = 10_000

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
		return Exact{real: rootGrowth{num, den, degree}}, nil
	}
	rate := new(big.Rat).SetFrac(rootNum, rootDen)
	return percent(rate.Sub(rate, big.NewRat(1, 1)), big.NewRat(1, 1)), nil
}
