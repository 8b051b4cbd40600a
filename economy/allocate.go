package economy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Allocate divides m into parts in proportion to weights. The parts sum to m exactly: each part gets the whole
// minor units of its share, and the units left over go one each to the largest remainders, the first of equal
// ones (Hamilton's method). A negative amount is divided like the positive one. An amount finer than the minor
// unit is divided in units of its own last digit, so that nothing is lost: 1.905 USD in two is 0.953 and 0.952.
// Round first where that is not wanted.
//
// Weights must not be negative, and their sum must be positive; it need not be 1 or 100. A weight of zero gets
// nothing.
func (m Money) Allocate(weights ...decimal.Decimal) ([]Money, error) {
	in := operandsOf("Allocate")
	if !inRange(m.Amount) {
		in.reject("amount", -1, -1, ReasonOutOfRange, "exponent")
	}
	w := in.parts("weights", weights)
	if in.err != nil {
		return nil, in.err
	}
	whole, decimals := m.minorUnits()
	if len(weights) > digitBudget/(whole.BitLen()+1) {
		return nil, in.fail("amount", ReasonTooManyDigits, "")
	}
	parts := make([]Money, len(weights))
	for i, units := range apportion(whole, w) {
		if m.Amount.IsNegative() {
			units.Neg(units)
		}
		parts[i] = Money{decimal.NewFromBigInt(units, int32(-decimals)), m.Currency}
	}
	return parts, nil
}

// minorUnits returns the absolute amount as a whole number of units of 10^-decimals, the minor unit or a finer
// one.
func (m Money) minorUnits() (units *big.Int, decimals int) {
	amount := m.Amount.Rat()
	places, _ := amount.FloatPrec()
	decimals = max(places, m.Currency.Digits())
	amount.Mul(amount.Abs(amount), new(big.Rat).SetInt(pow10(decimals)))
	return amount.Num(), decimals
}

// apportion divides a non-negative number of units in proportion to weights.
func apportion(units *big.Int, weights vector) []*big.Int {
	given, left := make([]*big.Int, len(weights.values)), new(big.Int).Set(units)
	order, rests := make([]int, len(given)), make([]*big.Int, len(given))
	for i, w := range weights.values {
		given[i], rests[i] = new(big.Int).Mul(units, w), new(big.Int)
		given[i].QuoRem(given[i], weights.total, rests[i])
		left.Sub(left, given[i])
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return rests[b].Cmp(rests[a]) })
	for _, i := range order[:left.Int64()] { // left is less than the number of parts
		given[i].Add(given[i], big.NewInt(1))
	}
	return given
}
