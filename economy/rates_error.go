package economy

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
)

// MissingRateError is the error of a conversion for which the table has no rate of that kind and period: not
// directly, not inversely and not through another currency. A rate of another day or kind is never taken instead.
type MissingRateError struct {
	From, To Currency
	Kind     RateKind
	Period   civil.Period
}

// Error reads like `economy: Convert: no rate USD to KZT, average, 2024`.
func (e *MissingRateError) Error() string {
	return "economy: Convert: no rate " + rateKey{e.From, e.To, e.Kind, e.Period}.String()
}

// AmbiguousPivotError is the error of a conversion that could go through several currencies, of which none is
// preferred: published rates are rounded, so that the results would differ. [Rates.Through] says which to take.
type AmbiguousPivotError struct {
	Missing MissingRateError
	Pivots  []Currency
}

func (e *AmbiguousPivotError) Error() string {
	names := make([]string, 0, len(e.Pivots))
	for _, p := range e.Pivots {
		names = append(names, p.String())
	}
	return e.Missing.Error() + ", and several ways through another currency: " + strings.Join(names, ", ")
}

// ConflictingRatesError is the error of a table in which two rates for the same currencies, kind and period differ.
type ConflictingRatesError struct{ A, B Rate }

func (e *ConflictingRatesError) Error() string {
	second := plain(e.B.Rate)
	if e.A.key() != e.B.key() { // the period in another form
		second = e.B.String()
	}
	return "economy: NewRates: conflicting rates " + e.A.String() + " and " + second
}
