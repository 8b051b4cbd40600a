package economy

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
)

// MissingRateError is the error of a conversion for which the table has no rate of the given kind and period,
// directly, inverted or through a third currency. Rates of another kind or period are never used instead.
type MissingRateError struct {
	From, To Currency
	Kind     RateKind
	Period   civil.Period
}

// Error reads like `economy: Convert: no rate USD to KZT, average, 2024`.
func (e *MissingRateError) Error() string {
	return "economy: Convert: no rate " + rateKey{e.From, e.To, e.Kind, e.Period}.String()
}

// AmbiguousPivotError is the error of a conversion that is possible through several third currencies, none of
// which is preferred. Published rates are rounded, so the results would differ. [Rates.Through] sets a
// preference.
type AmbiguousPivotError struct {
	Missing MissingRateError
	Pivots  []Currency
}

// Error reads like `economy: Convert: no rate CNY to KZT, average, 2024; possible through EUR, USD`.
func (e *AmbiguousPivotError) Error() string {
	names := make([]string, 0, len(e.Pivots))
	for _, p := range e.Pivots {
		names = append(names, p.String())
	}
	return e.Missing.Error() + "; possible through " + strings.Join(names, ", ")
}

// ConflictingRatesError is the error of a table with two different rates of the same currencies, kind and
// period.
type ConflictingRatesError struct{ A, B Rate }

// Error reads like `economy: NewRates: conflicting rates USD to CNY, spot, 2025-11-28: 7.12 and 7.08`.
func (e *ConflictingRatesError) Error() string {
	second := plain(e.B.Rate)
	if e.A.key() != e.B.key() { // the periods are written differently
		second = e.B.String()
	}
	return "economy: NewRates: conflicting rates " + e.A.String() + " and " + second
}
