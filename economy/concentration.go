package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// HHI returns the Herfindahl-Hirschman index Σ(x/Σx)²: how concentrated a total is on its parts, from 1/n (all
// equal) to 1 (one has everything). Shares are fractions, so that 0.34 here is 3,400 where they are counted in percent.
// Hirschman, National Power and the Structure of Foreign Trade (1945); Herfindahl (1950).
func HHI(values []decimal.Decimal) (Exact, error) {
	squares, total, err := concentration("HHI", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(squares, total), nil
}

// HHINormalized returns (HHI - 1/n) / (1 - 1/n), from 0 (all equal) to 1, so that lists of different lengths can be
// compared. UNCTAD's concentration index is this with the square root of every term. One value alone is an error.
func HHINormalized(values []decimal.Decimal) (Exact, error) {
	if len(values) == 1 {
		return Exact{}, call("HHINormalized").fail("values", ReasonDivisionByZero, "one value alone")
	}
	squares, total, err := concentration("HHINormalized", values)
	if err != nil {
		return Exact{}, err
	}
	n := big.NewInt(int64(len(values)))
	squares.Mul(squares, n).Sub(squares, total)
	return fraction(squares, total.Mul(total, n.Sub(n, big.NewInt(1)))), nil
}

// EquivalentNumber returns 1 / HHI, from 1 to n: how many equal parts would be as concentrated. Adelman (1969).
func EquivalentNumber(values []decimal.Decimal) (Exact, error) {
	squares, total, err := concentration("EquivalentNumber", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(total, squares), nil
}

// concentration returns Σx² and (Σx)².
func concentration(f call, values []decimal.Decimal) (squares, total *big.Int, err error) {
	in := operandsOf(f)
	c := in.parts("values", values)
	if in.err != nil {
		return nil, nil, in.err
	}
	squares, square := new(big.Int), new(big.Int)
	for _, x := range c.cells {
		squares.Add(squares, square.Mul(x, x))
	}
	return squares, c.total.Mul(c.total, c.total), nil
}
