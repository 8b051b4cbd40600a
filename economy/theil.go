package economy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// TheilT returns the Theil index Σ (x/Σx) ln(n x/Σx), from 0 (all values are equal) to ln n (one value is the
// total). Logarithms are natural; a value of zero contributes nothing. The result is rounded correctly at any
// number of places. Values must not be negative, and their sum must be positive. Theil, Economics and
// Information Theory (1967).
func TheilT(values []decimal.Decimal) (Exact, error) {
	in := operandsOf("TheilT")
	c := in.parts("values", values)
	if in.err != nil {
		return Exact{}, in.err
	}
	n := big.NewInt(int64(len(values)))
	mean := logMean{whole: c.total}
	for x, count := range c.distinct() {
		if x.Sign() != 0 {
			mean.add(count.Mul(count, x), new(big.Int).Mul(n, x), c.total)
		}
	}
	return mean.exact(), nil
}

// TheilL returns the mean logarithmic deviation (1/n) Σ ln(Σx/(n x)), from 0 (all values are equal) without an
// upper bound. It is more sensitive to small values than [TheilT]. Values must be positive: the logarithm of
// zero is infinite.
func TheilL(values []decimal.Decimal) (Exact, error) {
	in := operandsOf("TheilL")
	c := in.parts("values", values)
	for i, v := range values {
		if v.IsZero() {
			in.reject("values", i, -1, ReasonNotPositive, "the logarithm of zero")
		}
	}
	if in.err != nil {
		return Exact{}, in.err
	}
	n := big.NewInt(int64(len(values)))
	mean := logMean{whole: n}
	for x, count := range c.distinct() {
		mean.add(count, c.total, new(big.Int).Mul(n, x))
	}
	return mean.exact(), nil
}

// distinct yields every distinct value in ascending order, with the number of times that it occurs.
func (c vector) distinct() func(yield func(x, count *big.Int) bool) {
	return func(yield func(x, count *big.Int) bool) {
		slices.SortFunc(c.values, (*big.Int).Cmp)
		for i := 0; i < len(c.values); {
			first := i
			for i < len(c.values) && c.values[i].Cmp(c.values[first]) == 0 {
				i++
			}
			if !yield(c.values[first], big.NewInt(int64(i-first))) {
				return
			}
		}
	}
}
