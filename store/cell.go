package store

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
)

// cell returns what stands in a column: the text of a value, and nothing for the empty one.
func cell[T fmt.Stringer](v T) any { return word(v.String()) }

// word is cell for words of a list.
func word[T ~string](v T) any {
	if v == "" {
		return nil
	}
	return string(v)
}

// number returns a decimal number with all its digits, as a dataset has it.
func number(d decimal.Decimal) string { return d.StringFixed(max(-d.Exponent(), 0)) }

// days returns what is known of a day, and the first and the last day that it may be.
func days(w civil.When) (when, first, last any) {
	return cell(w), cell(w.Earliest()), cell(w.Latest())
}
