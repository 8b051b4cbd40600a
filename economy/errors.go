package economy

import (
	"cmp"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// ParseError is the error of a function that could not read a text.
type ParseError struct {
	Func       string // such as "ParseMoney"
	Input      string
	Reason     string
	Suggestion string // what was probably meant; empty if unknown
}

// Error reads like `economy: ParseCurrency("usd"): not an ISO 4217 code; did you mean "USD"?`.
func (e *ParseError) Error() string {
	return spelling.ParseError("economy", e.Func, e.Input, e)
}

// Refusal returns the reason and the suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// parseError returns a ParseError without a suggestion.
func parseError(function, input, reason string) error {
	return &ParseError{Func: function, Input: input, Reason: reason}
}

// MixedCurrenciesError is the error of an operation on amounts in different currencies. Amounts are never
// converted without a rate.
type MixedCurrenciesError struct {
	Func string // such as "Add"
	A, B Currency
}

// Error reads like `economy: Add: mixed currencies USD and CNY`.
func (e *MixedCurrenciesError) Error() string {
	return "economy: " + e.Func + ": mixed currencies " + cmp.Or(e.A.String(), "none") + " and " + cmp.Or(e.B.String(), "none")
}
