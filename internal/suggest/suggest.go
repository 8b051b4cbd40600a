// Package suggest finds what was probably meant by the id of a record that does not exist: another id, or a record that
// is missing.
package suggest

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/region"
)

// ID returns the id that was probably meant by text, "" where none is close. If the id may be a region's, a code of the
// world table in another spelling comes first; then the closest of the recorded ids; then the likeliest code of the
// world table.
func ID(text string, recorded []string, isRegion bool) string {
	return IDBy(text, func(text string) string { return spelling.Closest(text, recorded) }, isRegion)
}

// IDBy is like [ID], with a function that finds the closest of the recorded ids.
func IDBy(text string, closest func(text string) string, isRegion bool) string {
	code, found := region.Suggest(text)
	likely := isRegion && found && code.String() != text
	if likely && strings.EqualFold(code.String(), text) {
		return code.String()
	}
	near := closest(text)
	if near == "" && likely {
		return code.String()
	}
	return near
}

// Record returns the record that a dataset needs for a local area, as JSON, and "" for every other code: local areas are
// in no table.
func Record(code region.Code) string {
	if code.Form() != region.FormLocal {
		return ""
	}
	return `"regions": [{"code": ` + spelling.Quote(code.String()) + `}]`
}
