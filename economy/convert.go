package economy

import (
	"math/big"

	"github.com/crossborder-go/crossborder/civil"
)

// Leg is one step of a conversion: the rate that it used. Inverse reports whether the amount was divided by the
// rate instead of multiplied.
type Leg struct {
	Rate    Rate `json:"rate"`
	Inverse bool `json:"inverse,omitzero"`
}

// Conversion is an amount in another currency before it is rounded. Used are the rates that led to it, in
// order; it is empty where both currencies are the same.
type Conversion struct {
	Amount   Exact    `json:"amount"`
	Currency Currency `json:"currency"`
	Used     []Leg    `json:"used,omitempty"`
}

// Money returns the amount rounded to the currency's minor unit.
func (c Conversion) Money(mode Rounding) (Money, error) {
	return c.Round(c.Currency.Digits(), mode)
}

// Round returns the amount rounded to the given number of decimals, as [Exact.Round] does.
func (c Conversion) Round(places int, mode Rounding) (Money, error) {
	amount, err := c.Amount.Round(places, mode)
	if err != nil {
		return Money{}, err
	}
	return Money{amount, c.Currency}, nil
}

// Convert returns m in another currency at the rates of exactly the given kind and period. It uses the first
// that it finds of the rate between the two currencies, the inverse of the rate in the other direction, and two
// rates through a third currency, each in either direction. The third currency is the first of [Rates.Through]
// that has both rates; where none is preferred, it is the only currency that has both. The result is exact.
//
// Without a way to convert the error is a [*MissingRateError]; with several third currencies and none preferred
// it is an [*AmbiguousPivotError].
func (t Rates) Convert(m Money, to Currency, kind RateKind, period civil.Period) (Conversion, error) {
	in := operandsOf("Convert")
	if m.Currency.IsZero() {
		in.reject("amount", -1, -1, ReasonUnset, "currency")
	}
	if to.IsZero() {
		in.reject("to", -1, -1, ReasonUnset, "currency")
	}
	amount := in.number("amount", m.Amount)
	if in.err != nil {
		return Conversion{}, in.err
	}
	if err := kind.check("Convert", "kind", -1); err != nil {
		return Conversion{}, err
	}
	legs, err := t.path(rateKey{m.Currency, to, kind, period})
	if err != nil {
		return Conversion{}, err
	}
	for _, leg := range legs {
		amount = leg.apply(amount)
	}
	return Conversion{newExact(amount), to, legs}, nil
}

// apply returns the converted amount and overwrites the given one.
func (l Leg) apply(amount *big.Rat) *big.Rat {
	if l.Inverse {
		return amount.Quo(amount, l.Rate.Rate.Rat())
	}
	return amount.Mul(amount, l.Rate.Rate.Rat())
}
