package economy

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/int128"
)

// HHI returns the Herfindahl-Hirschman index Σ(x/Σx)², the concentration of a total on its parts, from 1/n (all
// parts are equal) to 1 (one part is the total). Shares are fractions: 0.34 here is 3,400 where shares are
// counted in percent. Values must not be negative, and their sum must be positive. Hirschman, National Power
// and the Structure of Foreign Trade (1945); Herfindahl (1950).
func HHI(values []decimal.Decimal) (Exact, error) {
	squares, total, err := concentration("HHI", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(squares, total), nil
}

// HHINormalized returns (HHI - 1/n) / (1 - 1/n), from 0 (all parts are equal) to 1, which makes lists of different
// lengths comparable. The number n of parts includes those of zero. A single value is an error. UNCTAD's concentration
// index differs: it is (√HHI - √(1/n)) / (1 - √(1/n)).
func HHINormalized(values []decimal.Decimal) (Exact, error) {
	if len(values) == 1 {
		return Exact{}, call("HHINormalized").fail("values", ReasonDivisionByZero, "a single value")
	}
	squares, total, err := concentration("HHINormalized", values)
	if err != nil {
		return Exact{}, err
	}
	n := big.NewInt(int64(len(values)))
	squares.Mul(squares, n).Sub(squares, total)
	return fraction(squares, total.Mul(total, n.Sub(n, big.NewInt(1)))), nil
}

// EquivalentNumber returns 1/[HHI], from 1 to n: the number of equal parts that would be as concentrated.
// Adelman (1969).
func EquivalentNumber(values []decimal.Decimal) (Exact, error) {
	squares, total, err := concentration("EquivalentNumber", values)
	if err != nil {
		return Exact{}, err
	}
	return fraction(total, squares), nil
}

// concentration returns Σx² and (Σx)².
func concentration(f call, values []decimal.Decimal) (squares, total *big.Int, err error) {
	if s, sum, ok := wordSquares(values); ok && sum != (int128.Uint{}) {
		squares, total = s.Big(), sum.Big()
		return squares, total.Mul(total, total), nil
	}
	in := operandsOf(f)
	c := in.parts("values", values)
	if in.err != nil {
		return nil, nil, in.err
	}
	squares, square := new(big.Int), new(big.Int)
	for _, x := range c.values {
		squares.Add(squares, square.Mul(x, x))
	}
	return squares, c.total.Mul(c.total, c.total), nil
}
