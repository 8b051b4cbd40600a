package chart

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// scale is an axis from a round number to another, with a mark at each step.
type scale struct {
	first, last *big.Int // in steps
	step        *big.Rat
	digit       int64 // of the step: 1, 2 or 5
	exponent    int   // of the step, a power of ten
}

// wantedSteps is about how many steps an axis has.
const wantedSteps = 5

// scaleOf returns the axis that has room for numbers. From zero says that zero is on it.
func scaleOf(numbers []*big.Rat, fromZero bool) scale {
	low, high := new(big.Rat), new(big.Rat)
	for i, x := range numbers {
		if i == 0 || x.Cmp(low) < 0 {
			low = x
		}
		if i == 0 || x.Cmp(high) > 0 {
			high = x
		}
	}
	zero, half := new(big.Rat), new(big.Rat).Quo(high, big.NewRat(2, 1))
	if low.Sign() > 0 && (fromZero || low.Cmp(half) <= 0) {
		low = zero
	}
	if high.Sign() < 0 && (fromZero || high.Cmp(new(big.Rat).Quo(low, big.NewRat(2, 1))) >= 0) {
		high = zero
	}
	span := new(big.Rat).Sub(high, low)
	if span.Sign() == 0 {
		low, high = new(big.Rat).Sub(low, big.NewRat(1, 1)), new(big.Rat).Add(high, big.NewRat(1, 1))
		span.Sub(high, low)
	}
	s := scale{}
	s.setStep(span.Quo(span, big.NewRat(wantedSteps, 1)))
	s.first = floor(new(big.Rat).Quo(low, s.step))
	s.last = floor(new(big.Rat).Quo(high, s.step))
	if new(big.Rat).Mul(new(big.Rat).SetInt(s.last), s.step).Cmp(high) < 0 {
		s.last.Add(s.last, big.NewInt(1))
	}
	return s
}

// setStep sets the step to the least of 1, 2 and 5 times a power of ten that is not less than x > 0.
func (s *scale) setStep(x *big.Rat) {
	s.exponent = len(x.Num().String()) - len(x.Denom().String()) // the power of ten that x is near
	for ten := power(s.exponent); ten.Cmp(x) > 0; ten = power(s.exponent) {
		s.exponent--
	}
	for power(s.exponent+1).Cmp(x) <= 0 {
		s.exponent++
	}
	for _, digit := range [...]int64{1, 2, 5} {
		s.digit = digit
		s.step = new(big.Rat).Mul(power(s.exponent), big.NewRat(digit, 1))
		if s.step.Cmp(x) >= 0 {
			return
		}
	}
	s.exponent++
	s.digit, s.step = 1, power(s.exponent)
}

// power returns 10^n.
func power(n int) *big.Rat {
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, -n))), nil)
	if n < 0 {
		return new(big.Rat).SetFrac(big.NewInt(1), p)
	}
	return new(big.Rat).SetInt(p)
}

// floor returns the greatest integer that is not more than x.
func floor(x *big.Rat) *big.Int { return new(big.Int).Div(x.Num(), x.Denom()) }

// marks returns the numbers at the steps.
func (s scale) marks() []decimal.Decimal {
	var all []decimal.Decimal
	for n := new(big.Int).Set(s.first); n.Cmp(s.last) <= 0; n.Add(n, big.NewInt(1)) {
		all = append(all, decimal.NewFromBigInt(new(big.Int).Mul(n, big.NewInt(s.digit)), int32(s.exponent)))
	}
	return all
}

// places returns the number of decimals that the marks need.
func (s scale) places() int { return max(0, -s.exponent) }

// at returns where a number stands on an axis of a length, in whole pixels from its end.
func (s scale) at(x *big.Rat, length int) int {
	from := new(big.Rat).Mul(new(big.Rat).SetInt(s.first), s.step)
	whole := new(big.Rat).Mul(new(big.Rat).SetInt(new(big.Int).Sub(s.last, s.first)), s.step)
	part := new(big.Rat).Sub(x, from)
	part.Quo(part, whole).Mul(part, big.NewRat(int64(length), 1))
	return length - int(floor(part.Add(part, big.NewRat(1, 2))).Int64())
}
