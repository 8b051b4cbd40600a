package store

import (
	"fmt"

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

// days returns what is known of a day, and the first and the last day that it may be.
func days(w civil.When) (when, first, last any) {
	return cell(w), cell(w.Earliest()), cell(w.Latest())
}
