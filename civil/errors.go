package civil

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// inputLimit is the number of bytes of a refused text that a ParseError keeps, because the text may be a whole
// document.
const inputLimit = 64

// ParseError is the error of every Parse function: the function, the first 64 bytes of the text that it refused, and
// the reason in English. The wording of the reason may change.
type ParseError struct {
	Func   string
	Input  string
	Reason string
}

// Error returns a text such as `civil: ParseDate("2025-13-01"): month out of range`.
func (e *ParseError) Error() string {
	return spelling.ParseError("civil", e.Func, e.Input, e)
}

// Refusal returns the reason. The suggestion is always empty.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, "" }

// parseError copies the input, so that a text which parses need not escape to the heap.
func parseError(function, input, reason string) error {
	return &ParseError{Func: function, Input: strings.Clone(input[:min(len(input), inputLimit)]), Reason: reason}
}

// RangeError is the error of a constructor whose arguments do not name a day or period of the calendar: the
// constructor, its arguments as text, and the reason.
type RangeError struct {
	Func   string
	Args   string
	Reason string
}

// Error returns a text such as `civil: NewDate(2025, 2, 29): day out of range`.
func (e *RangeError) Error() string {
	return "civil: " + e.Func + "(" + e.Args + "): " + e.Reason
}
