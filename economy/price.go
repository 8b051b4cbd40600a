package economy

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// Chain returns the running products of links: an index that is 1 in the period before the first link. Growth
// of 2 % and then 1 % is the links 1.02 and 1.01. Links must be positive. Chaining is exact, so that the number
// of digits grows with every link; thousands of links with many digits are an error ([ReasonTooManyDigits]).
func Chain(links []decimal.Decimal) ([]Exact, error) {
	in := operandsOf("Chain")
	if len(links) == 0 {
		in.reject("links", -1, -1, ReasonNoValues, "")
	}
	digits := 0
	for i, link := range links {
		in.positiveAt("links", i, link)
		digits += link.NumDigits() + max(int(link.Exponent()), -int(link.Exponent()))
	}
	if in.err == nil && len(links)/2 > digitBudget/max(digits, 1) { // the n-th product has the digits of n links
		in.reject("links", -1, -1, ReasonTooManyDigits, "")
	}
	if in.err != nil {
		return nil, in.err
	}
	index := make([]Exact, len(links))
	product := decimal.NewFromInt(1)
	for i, link := range links {
		product = product.Mul(link)
		num, den := product.Coefficient(), big.NewInt(1)
		if exponent := int(product.Exponent()); exponent > 0 {
			num.Mul(num, pow10(exponent))
		} else {
			den = pow10(-exponent)
		}
		index[i] = fraction(num, den)
	}
	return index, nil
}

// positiveAt rejects the number at a row of a list if it is not positive or is out of range.
func (in *operands) positiveAt(operand string, row int, v decimal.Decimal) {
	switch {
	case !v.IsPositive():
		in.reject(operand, row, -1, ReasonNotPositive, "")
	case !inRange(v):
		in.reject(operand, row, -1, ReasonOutOfRange, "exponent")
	}
}

// Rebase returns every value divided by the value at the position base, counted from 0, or by the arithmetic
// mean of the values at several positions, such as the months of a base year. The result is 1 at the base;
// multiply it for an index of 100. The base must be positive. Rebasing to another position and back gives the
// same index.
func Rebase(values []decimal.Decimal, base ...int) ([]Exact, error) {
	in := operandsOf("Rebase")
	c := in.vector("values", values)
	if len(base) == 0 {
		in.reject("base", -1, -1, ReasonNoValues, "")
	}
	sum := new(big.Int)
	for i, position := range base {
		switch {
		case position < 0 || position >= len(values):
			in.reject("base", i, -1, ReasonOutOfRange, "position "+strconv.Itoa(position)+" of "+strconv.Itoa(len(values))+" values")
		case in.err == nil:
			sum.Add(sum, c.values[position])
		}
	}
	if in.err == nil && sum.Sign() <= 0 {
		in.reject("base", -1, -1, [...]Reason{ReasonNegative, ReasonDivisionByZero}[sum.Sign()+1], "")
	}
	if in.err != nil {
		return nil, in.err
	}
	rebased := make([]Exact, len(values))
	count := big.NewInt(int64(len(base)))
	for i, x := range c.values {
		rebased[i] = fraction(x.Mul(x, count), sum)
	}
	return rebased, nil
}

// Deflator returns 100 nominal / real: the price level that a value at current prices and the same value at
// constant prices imply, 100 in the base period (SNA 2008, chapter 15). Nominal must not be negative; real must
// be positive.
func Deflator(nominal, real decimal.Decimal) (Exact, error) {
	in := operandsOf("Deflator")
	n, r := in.nonNegative("nominal", nominal), in.divisor("real", real)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(n, r), nil
}

// Deflate returns 100 nominal / deflator: the value at the prices of the period in which the deflator is 100.
// The deflator must be positive; nominal may have any sign, as a balance does.
func Deflate(nominal, deflator decimal.Decimal) (Exact, error) {
	in := operandsOf("Deflate")
	n, d := in.number("nominal", nominal), in.divisor("deflator", deflator)
	if in.err != nil {
		return Exact{}, in.err
	}
	return percent(n, d), nil
}

// WeightedMean returns Σwx / Σw. Weights must not be negative, and their sum must be positive; it need not be 1
// or 100. Values may have any sign.
func WeightedMean(values, weights []decimal.Decimal) (Exact, error) {
	in := operandsOf("WeightedMean")
	in.paired("values", "weights", len(values), len(weights))
	x, w := in.vector("values", values), in.parts("weights", weights)
	if in.err != nil {
		return Exact{}, in.err
	}
	sum, term := new(big.Int), new(big.Int)
	for i := range x.values {
		sum.Add(sum, term.Mul(x.values[i], w.values[i]))
	}
	return fraction(sum, w.total).inUnit(x.exponent), nil
}

// inUnit returns x·10^exponent and takes ownership of x, which must be a fraction.
func (x Exact) inUnit(exponent int) Exact {
	if exponent >= 0 {
		return Exact{num: x.num.Mul(x.num, pow10(exponent)), den: x.den}
	}
	return Exact{num: x.num, den: new(big.Int).Mul(x.den, pow10(-exponent))}
}
