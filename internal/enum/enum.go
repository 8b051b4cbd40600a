// Package enum checks that a field of a record has one of the values that are listed for it.
package enum

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Required reports a value that is not among the known ones. The zero value is reported unless it is known.
//
// The message of d has the placeholders {value}, which stands for the quoted value, and {known}, which stands for the
// known values and what was probably meant.
func Required[T ~string](d *issue.Definition, at issue.Path, value T, known []T) issue.List {
	if slices.Contains(known, value) {
		return nil
	}
	return issue.List{d.At(at, issue.Args{"value": spelling.Quote(string(value)), "known": spelling.Known(value, known)})}
}

// Optional is Required for a field that may be left out: it accepts the zero value.
func Optional[T ~string](d *issue.Definition, at issue.Path, value T, known []T) issue.List {
	if value == "" {
		return nil
	}
	return Required(d, at, value, known)
}
