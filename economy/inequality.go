package economy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Gini returns Gini's coefficient ΣΣ|xi - xj| / (2n Σx): from 0 (all equal) to 1 - 1/n (one has everything). It is
// that of the values as a whole population. Gini (1912).
func Gini(values []decimal.Decimal) (Exact, error) {
	differences, c, err := differences("Gini", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(differences, c.total.Mul(c.total, big.NewInt(int64(len(values))))), nil
}

// GiniNormalized returns n/(n-1) times [Gini], from 0 to 1: the estimate from a sample, and the way to compare lists of
// different lengths. One value alone is an error.
func GiniNormalized(values []decimal.Decimal) (Exact, error) {
	if len(values) == 1 {
		return Exact{}, call("GiniNormalized").fail("values", ReasonDivisionByZero, "one value alone")
	}
	differences, c, err := differences("GiniNormalized", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(differences, c.total.Mul(c.total, big.NewInt(int64(len(values)-1)))), nil
}

// differences returns Σ|xi - xj| over all pairs: of sorted values, x(i) is added 2i - n - 1 times.
func differences(f call, values []decimal.Decimal) (*big.Int, column, error) {
	in := operandsOf(f)
	c := in.parts("values", values)
	if in.err != nil {
		return nil, column{}, in.err
	}
	slices.SortFunc(c.cells, (*big.Int).Cmp)
	sum, term := new(big.Int), new(big.Int)
	for i, x := range c.cells {
		sum.Add(sum, term.Mul(x, big.NewInt(int64(2*i+1-len(values)))))
	}
	return sum, c, nil
}

// Hoover returns ½ Σ|x/Σx - 1/n|, from 0 to 1 - 1/n: the part of the total that would have to move to make all
// equal. Also called Robin Hood index. Hoover (1936).
func Hoover(values []decimal.Decimal) (Exact, error) {
	in := operandsOf("Hoover")
	c := in.parts("values", values)
	if in.err != nil {
		return Exact{}, in.err
	}
	n := big.NewInt(int64(len(values)))
	sum, term := new(big.Int), new(big.Int)
	for _, x := range c.cells {
		sum.Add(sum, term.Abs(term.Sub(term.Mul(x, n), c.total)))
	}
	return fraction(sum, n.Mul(n, c.total).Lsh(n, 1)), nil
}
