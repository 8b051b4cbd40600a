package economy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Allocate divides m by weights into parts that sum to m, to the last digit: every part gets the whole minor units that
// its weight gives, and those that are left over go one each to the largest remainders, of equal ones to the first (Hamilton's
// method). A negative amount is divided like the positive one. An amount that is finer than the minor unit is divided in units of
// its own last digit, as nothing may get lost: 1.905 USD in two is 0.953 and 0.952; round first where that is not wanted.
// Weights must not be negative nor all zero, and need not sum to anything; a weight of zero gets nothing.
func (m Money) Allocate(weights ...decimal.Decimal) ([]Money, error) {
	in := operandsOf("Allocate")
	if !inRange(m.Amount) {
		in.reject("amount", -1, -1, ReasonOutOfRange, "exponent")
	}
	w := in.parts("weights", weights)
	if in.err != nil {
		return nil, in.err
	}
	whole, decimals := m.inUnits()
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

// inUnits returns the absolute amount as a whole number of units of 10^-decimals, the minor unit or a finer one.
func (m Money) inUnits() (units *big.Int, decimals int) {
	amount := m.Amount.Rat()
	places, _ := amount.FloatPrec()
	decimals = max(places, m.Currency.Digits())
	amount.Mul(amount.Abs(amount), new(big.Rat).SetInt(tenTo(decimals)))
	return amount.Num(), decimals
}

// apportion divides a number of units that is not negative.
func apportion(units *big.Int, weights column) []*big.Int {
	given, left := make([]*big.Int, len(weights.cells)), new(big.Int).Set(units)
	order, rests := make([]int, len(given)), make([]*big.Int, len(given))
	for i, w := range weights.cells {
		given[i], rests[i] = new(big.Int).Mul(units, w), new(big.Int)
		given[i].QuoRem(given[i], weights.total, rests[i])
		left.Sub(left, given[i])
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return rests[b].Cmp(rests[a]) })
	for _, i := range order[:left.Int64()] { // fewer than there are parts
		given[i].Add(given[i], big.NewInt(1))
	}
	return given
}
