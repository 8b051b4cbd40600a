package economy

import (
	"math/big"

	"github.com/crossborder-go/crossborder/civil"
)

// Leg is a rate that a conversion used; Inverse tells that its amount was divided by the rate.
type Leg struct {
	Rate    Rate
	Inverse bool
}

// Conversion is an amount in another currency before it is rounded, and the rates that led there, in order; none
// where the currency is the same.
type Conversion struct {
	Amount   Exact
	Currency Currency
	Used     []Leg
}

// Money returns the amount rounded to the currency's minor unit.
func (c Conversion) Money(mode Rounding) (Money, error) {
	return c.Round(c.Currency.Digits(), mode)
}

// Round returns the amount rounded to that many decimals.
func (c Conversion) Round(places int, mode Rounding) (Money, error) {
	amount, err := c.Amount.Round(places, mode)
	if err != nil {
		return Money{}, err
	}
	return Money{amount, c.Currency}, nil
}

// Convert returns m in another currency at the rates of exactly that kind and period. It takes, in this order: the
// rate between the two currencies; the inverse of the rate in the other direction; two rates through a third currency, each in
// either direction, which is the first of [Rates.Through] that has both or else the only one that has. Where there is none, or more
// than one and none is preferred, the error says so ([*MissingRateError], [*AmbiguousPivotError]). The product is exact.
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
	return Conversion{exactly(amount), to, legs}, nil
}

// apply converts an amount, and takes it over.
func (l Leg) apply(amount *big.Rat) *big.Rat {
	if l.Inverse {
		return amount.Quo(amount, l.Rate.Rate.Rat())
	}
	return amount.Mul(amount, l.Rate.Rate.Rat())
}
