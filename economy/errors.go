package economy

import (
	"cmp"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// ParseError is why a text could not be read as the value that Func makes.
type ParseError struct {
	Func   string // "ParseMoney"
	Input  string
	Reason string
}

func (e *ParseError) Error() string {
	return "economy: " + e.Func + "(" + spelling.Quote(e.Input) + "): " + e.Reason
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
