package economy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Gini returns the Gini coefficient ΣΣ|xi - xj| / (2n Σx) of a whole population, from 0 (all values are equal) to 1 -
// 1/n (one value is the total), where n is the number of values, zeros included. Values must not be negative, and their
// sum must be positive. Gini (1912).
func Gini(values []decimal.Decimal) (Exact, error) {
	differences, c, err := differences("Gini", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(differences, c.total.Mul(c.total, big.NewInt(int64(len(values))))), nil
}

// GiniNormalized returns n/(n-1) times [Gini], from 0 to 1. It estimates the coefficient from a sample, and
// makes lists of different lengths comparable. A single value is an error.
func GiniNormalized(values []decimal.Decimal) (Exact, error) {
	if len(values) == 1 {
		return Exact{}, call("GiniNormalized").fail("values", ReasonDivisionByZero, "a single value")
	}
	differences, c, err := differences("GiniNormalized", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(differences, c.total.Mul(c.total, big.NewInt(int64(len(values)-1)))), nil
}

// differences returns Σ|xi - xj| over all pairs: in ascending order, the i-th value of n counts 2i - n - 1
// times.
func differences(f call, values []decimal.Decimal) (*big.Int, vector, error) {
	in := operandsOf(f)
	c := in.parts("values", values)
	if in.err != nil {
		return nil, vector{}, in.err
	}
	slices.SortFunc(c.values, (*big.Int).Cmp)
	sum, term := new(big.Int), new(big.Int)
	for i, x := range c.values {
		sum.Add(sum, term.Mul(x, big.NewInt(int64(2*i+1-len(values)))))
	}
	return sum, c, nil
}

// Hoover returns the Hoover index ½ Σ|x/Σx - 1/n|, also called the Robin Hood index, from 0 to 1 - 1/n: the
// share of the total that would have to be redistributed to make all values equal. Values must not be negative,
// and their sum must be positive. Hoover (1936).
func Hoover(values []decimal.Decimal) (Exact, error) {
	in := operandsOf("Hoover")
	c := in.parts("values", values)
	if in.err != nil {
		return Exact{}, in.err
	}
	n := big.NewInt(int64(len(values)))
	sum, term := new(big.Int), new(big.Int)
	for _, x := range c.values {
		sum.Add(sum, term.Abs(term.Sub(term.Mul(x, n), c.total)))
	}
	return fraction(sum, n.Mul(n, c.total).Lsh(n, 1)), nil
}
