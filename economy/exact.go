package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// MaxPlaces is the largest number of places that a result can be rounded to, after and before the decimal
// point.
const MaxPlaces = 1_000

// Exact is a number before it is rounded: a fraction of two integers, or an irrational number (a root or a mean
// of logarithms) that is computed to as many digits as are asked for. It is immutable; the zero Exact is 0.
//
// Round once, at the end: the growth of rounded figures is not the rounded growth.
type Exact struct {
	num, den   *big.Int   // den is positive; 0 where num is nil
	irrational irrational // nil for a fraction
}

// irrational is an irrational number x. Its magnitude is |x|·10^places cut off, for places from 0 to MaxPlaces;
// more is always true.
type irrational interface {
	magnitude(places int) (magnitude, error)
}

// fraction returns num/den and takes ownership of both.
func fraction(num, den *big.Int) Exact {
	if den.Sign() < 0 {
		num.Neg(num)
		den.Neg(den)
	}
	return Exact{num: num, den: den}
}

// newExact returns r and takes ownership of it.
func newExact(r *big.Rat) Exact { return fraction(r.Num(), r.Denom()) }

// Round returns the number rounded to the given number of decimals; -3 rounds to thousands. A result of zero
// has no sign. The error is an [*OperandError]: places beyond [MaxPlaces], an unknown mode, or a root that
// would take too long to compute.
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

// Text returns the rounded number in plain notation with exactly the given number of decimals: "0.0", "-0.3".
func (x Exact) Text(places int, mode Rounding) (string, error) {
	d, err := x.Round(places, mode)
	if err != nil {
		return "", err
	}
	return d.StringFixed(max(0, int32(places))), nil
}

// Rat returns the number as a new fraction in lowest terms, and false if the number is irrational.
func (x Exact) Rat() (*big.Rat, bool) {
	switch {
	case x.irrational != nil:
		return nil, false
	case x.num == nil:
		return new(big.Rat), true
	}
	return new(big.Rat).SetFrac(x.num, x.den), true
}

// Decimal returns the number as a decimal, and false if its decimals do not end.
func (x Exact) Decimal() (decimal.Decimal, bool) {
	r, ok := x.Rat()
	if !ok {
		return decimal.Decimal{}, false
	}
	places, ends := r.FloatPrec()
	if !ends {
		return decimal.Decimal{}, false
	}
	scaled := new(big.Int).Mul(r.Num(), pow10(places))
	return decimal.NewFromBigInt(scaled.Quo(scaled, r.Denom()), int32(-places)), true
}

// String returns all decimals if they end ("0.125"), a fraction if they do not ("1/3"), and the first twenty
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

// magnitude returns |x|·10^places, cut off.
func (x Exact) magnitude(places int) (magnitude, error) {
	var cut magnitude
	switch {
	case x.irrational != nil:
		fine, err := x.irrational.magnitude(max(places, 0))
		if err != nil {
			return magnitude{}, err
		}
		cut = fine
	case x.num == nil:
		return magnitude{twice: new(big.Int)}, nil
	default:
		cut.negative = x.num.Sign() < 0
		cut.twice = new(big.Int).Abs(x.num)
		cut.twice.Mul(cut.twice, pow10(max(places, 0))).Lsh(cut.twice, 1)
		cut.divide(x.den)
	}
	if places < 0 {
		cut.divide(pow10(-places))
	}
	return cut, nil
}

// divide replaces m by its quotient, cut off.
func (m *magnitude) divide(by *big.Int) {
	rest := new(big.Int)
	m.twice.QuoRem(m.twice, by, rest)
	m.more = m.more || rest.Sign() != 0
}

// pow10 returns 10^n for n ≥ 0.
func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}
