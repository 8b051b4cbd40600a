package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// MaxPlaces is the most decimals, and before the decimal point the most zeros, that a result is rounded to.
const MaxPlaces = 1_000

// Exact is a result before it is rounded: a fraction of two integers, or a root or a mean of logarithms that
// is worked out to as many digits as are asked for. It is immutable; the zero Exact is 0.
//
// Round once, at the end: the growth of rounded figures is not the rounded growth.
type Exact struct {
	num, den *big.Int // den is positive; a nil num is 0
	real     real     // not nil where the number is irrational
}

// real is an irrational number. magnitude cuts off |x|·10^places, for places from 0 to MaxPlaces; more is
// always true.
type real interface {
	magnitude(places int) (magnitude, error)
}

// fraction returns num/den, and takes both over.
func fraction(num, den *big.Int) Exact {
	if den.Sign() < 0 {
		num.Neg(num)
		den.Neg(den)
	}
	return Exact{num: num, den: den}
}

func exactly(r *big.Rat) Exact { return fraction(r.Num(), r.Denom()) }

// Round returns the number with that many decimals; places -3 is whole thousands. A result of zero has no
// sign. The error is an [*OperandError]: places beyond [MaxPlaces], a mode that does not exist, or a root
// whose digits would take too long.
func (x Exact) Round(places int, mode Rounding) (decimal.Decimal, error) {
	if places < -MaxPlaces || places > MaxPlaces {
		return decimal.Decimal{}, call("Round").fail("places", ReasonOutOfRange, strconv.Itoa(places))
	}
	if err := mode.check("Round"); err != nil {
		return decimal.Decimal{}, err
	}
	cut, err := x.magnitude(places)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return decimal.NewFromBigInt(mode.round(cut), int32(-places)), nil
}

// Text returns what Round returns in plain notation with exactly that many decimals: "0.0", "-0.3".
func (x Exact) Text(places int, mode Rounding) (string, error) {
	d, err := x.Round(places, mode)
	if err != nil {
		return "", err
	}
	return d.StringFixed(max(0, int32(places))), nil
}

// Rat returns the number as a fraction in lowest terms, which is the caller's own; false where it is
// irrational.
func (x Exact) Rat() (*big.Rat, bool) {
	switch {
	case x.real != nil:
		return nil, false
	case x.num == nil:
		return new(big.Rat), true
	}
	return new(big.Rat).SetFrac(x.num, x.den), true
}

// Decimal returns the number itself; false where its decimals do not end.
func (x Exact) Decimal() (decimal.Decimal, bool) {
	r, ok := x.Rat()
	if !ok {
		return decimal.Decimal{}, false
	}
	places, ends := r.FloatPrec()
	if !ends {
		return decimal.Decimal{}, false
	}
	scaled := new(big.Int).Mul(r.Num(), tenTo(places))
	return decimal.NewFromBigInt(scaled.Quo(scaled, r.Denom()), int32(-places)), true
}

// String returns all decimals where they end ("0.125"), a fraction where they do not ("1/3"), and twenty
// decimals of an irrational number ("0.23263016196113617893…").
func (x Exact) String() string {
	if d, ok := x.Decimal(); ok {
		return d.String()
	}
	if r, ok := x.Rat(); ok {
		return r.String()
	}
	text, err := x.Text(20, Down)
	if err != nil {
		return "…"
	}
	return text + "…"
}

// magnitude cuts off |x|·10^places.
func (x Exact) magnitude(places int) (magnitude, error) {
	var cut magnitude
	switch {
	case x.real != nil:
		fine, err := x.real.magnitude(max(places, 0))
		if err != nil {
			return magnitude{}, err
		}
		cut = fine
	case x.num == nil:
		return magnitude{twice: new(big.Int)}, nil
	default:
		cut.negative = x.num.Sign() < 0
		cut.twice = new(big.Int).Abs(x.num)
		cut.twice.Mul(cut.twice, tenTo(max(places, 0))).Lsh(cut.twice, 1)
		cut.divide(x.den)
	}
	if places < 0 {
		cut.divide(tenTo(-places))
	}
	return cut, nil
}

// divide cuts off the quotient.
func (m *magnitude) divide(by *big.Int) {
	rest := new(big.Int)
	m.twice.QuoRem(m.twice, by, rest)
	m.more = m.more || rest.Sign() != 0
}

// tenTo returns 10^n.
func tenTo(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}
