// Package enum checks that a field of a record has one of the values that are listed for it.
package enum

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Required reports a value that is not among the known ones. The zero value is reported unless it is known.
//
// The message of d has the placeholders {value}, which stands for the quoted value, and {known}, which stands for the
// known values.
func Required[T ~string](d *issue.Definition, at issue.Path, value T, known []T) issue.List {
	if slices.Contains(known, value) {
		return nil
	}
	return issue.List{d.At(at, Args("value", value, known))}
}

// Optional is Required for a field that may be left out: it accepts the zero value.
func Optional[T ~string](d *issue.Definition, at issue.Path, value T, known []T) issue.List {
	if value == "" {
		return nil
	}
	return Required(d, at, value, known)
}

// Args returns the arguments of an issue about a value that is not among the known ones: the quoted value under the given
// name, the list "known" without the zero value, and, if one of them was probably meant, "suggestion".
func Args[T ~string](name string, value T, known []T) issue.Args {
	var texts []string
	for _, k := range known {
		if k != "" {
			texts = append(texts, string(k))
		}
	}
	args := issue.Args{name: spelling.Quote(string(value)), "known": strings.Join(texts, ", ")}
	if near := closest(string(value), texts); near != "" {
		args["suggestion"] = spelling.Suggestion(near)
	}
	return args
}
