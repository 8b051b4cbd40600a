package economy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// TheilT returns Σ (x/Σx) ln(n x/Σx), from 0 (all equal) to ln n (one has everything); a value of zero adds
// nothing. Logarithms are natural. The result is rounded correctly at any number of places. Theil, Economics and Information
// Theory (1967).
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

// TheilL returns (1/n) Σ ln(Σx/(n x)), the mean logarithmic deviation: 0 where all are equal, and without an upper
// bound. It is more sensitive to the small values than [TheilT]. A value of zero is an error: its logarithm is infinite.
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

// distinct yields every value once, in order, and how often it is there.
func (c column) distinct() func(yield func(x, count *big.Int) bool) {
	return func(yield func(x, count *big.Int) bool) {
		slices.SortFunc(c.cells, (*big.Int).Cmp)
		for i := 0; i < len(c.cells); {
			first := i
			for i < len(c.cells) && c.cells[i].Cmp(c.cells[first]) == 0 {
				i++
			}
			if !yield(c.cells[first], big.NewInt(int64(i-first))) {
				return
			}
		}
	}
}
