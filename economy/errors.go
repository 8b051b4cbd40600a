package economy

import (
	"cmp"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// ParseError is why a text could not be read as the value that Func makes.
type ParseError struct {
	Func       string // "ParseMoney"
	Input      string
	Reason     string
	Suggestion string // what was probably meant, empty where that is not known
}

func (e *ParseError) Error() string {
	return spelling.ParseError("economy", e.Func, e.Input, e)
}

// Refusal returns the reason and the suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// refused is the ParseError of a function that has no suggestion.
func refused(function, input, reason string) error {
	return &ParseError{Func: function, Input: input, Reason: reason}
}

// MixedCurrenciesError is the error of an operation on amounts in different currencies: nothing is
// converted without a rate.
type MixedCurrenciesError struct {
	Func string // "Add"
	A, B Currency
}

func (e *MixedCurrenciesError) Error() string {
	return "economy: " + e.Func + ": mixed currencies " + cmp.Or(e.A.String(), "none") + " and " + cmp.Or(e.B.String(), "none")
}
