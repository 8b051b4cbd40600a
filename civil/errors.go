package civil

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// inputLimit is how many bytes of a refused text a ParseError keeps, lest it hold a whole document.
const inputLimit = 64

// ParseError is the error of every Parse function: which one, the text it refused (its first 64 bytes),
// and why. The reason is for people and may be reworded.
type ParseError struct {
	Func   string
	Input  string
	Reason string
}

// Error reads like `civil: ParseDate("2025-13-01"): month out of range`.
func (e *ParseError) Error() string {
	return spelling.ParseError("civil", e.Func, e.Input, e)
}

// Refusal returns the reason.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, "" }

// parseError copies the input, so that a text which parses well need not be on the heap.
func parseError(function, input, reason string) error {
	return &ParseError{Func: function, Input: strings.Clone(input[:min(len(input), inputLimit)]), Reason: reason}
}

// RangeError is the error of a constructor whose arguments name no day or period of the calendar:
// which constructor, its arguments as text, and why.
type RangeError struct {
	Func   string
	Args   string
	Reason string
}

// Error reads like `civil: NewDate(2025, 2, 29): day out of range`.
func (e *RangeError) Error() string {
	return "civil: " + e.Func + "(" + e.Args + "): " + e.Reason
}
