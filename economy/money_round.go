package economy

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/currencies"
)

// RoundBy returns m rounded to the minor unit of its currency. It is [Money.Round] with a choice of mode.
func (m Money) RoundBy(mode Rounding) (Money, error) {
	return m.roundToMultiple("RoundBy", decimal.New(1, int32(-m.Currency.Digits())), mode)
}

// RoundCash returns m rounded to an amount that can be paid in cash, a multiple of [Currency.CashStep]: 1.93
// CHF becomes 1.95 CHF.
func (m Money) RoundCash(mode Rounding) (Money, error) {
	return m.roundToMultiple("RoundCash", m.Currency.CashStep(), mode)
}

// CashStep returns the amount of which every cash payment is a multiple: 0.05 for CHF, 1 for SEK. The source is
// CLDR. The zero Currency has 0.01.
func (c Currency) CashStep() decimal.Decimal {
	info, found := currencies.Lookup(string(c.code[:]))
	if !found {
		return decimal.New(1, -2)
	}
	return decimal.New(int64(max(info.CashRounding, 1)), int32(-info.CashDigits))
}

// roundToMultiple returns the multiple of step nearest to m by the mode.
func (m Money) roundToMultiple(f call, step decimal.Decimal, mode Rounding) (Money, error) {
	amount, err := m.divide(f, step, 0, mode)
	if err != nil {
		return Money{}, err
	}
	return Money{amount.Mul(step), m.Currency}, nil
}

// Div returns m / divisor, rounded to the given number of decimals. To divide without losing a remainder use
// [Money.Allocate].
func (m Money) Div(divisor decimal.Decimal, places int, mode Rounding) (Money, error) {
	if divisor.IsZero() {
		return Money{}, call("Div").fail("divisor", ReasonDivisionByZero, "")
	}
	amount, err := m.divide("Div", divisor, places, mode)
	if err != nil {
		return Money{}, err
	}
	return Money{amount, m.Currency}, nil
}

// divide returns the amount divided by a number other than zero.
func (m Money) divide(f call, divisor decimal.Decimal, places int, mode Rounding) (decimal.Decimal, error) {
	if err := mode.check(string(f)); err != nil {
		return decimal.Decimal{}, err
	}
	in := operandsOf(f)
	a, b := in.number("amount", m.Amount), in.number("divisor", divisor)
	if in.err != nil {
		return decimal.Decimal{}, in.err
	}
	return newExact(a.Quo(a, b)).Round(places, mode)
}
