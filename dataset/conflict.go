package dataset

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// Conflict is a value that the datasets of a [Merge] tell differently. ID is the id or code of the record, of an
// observation its subject, counterpart, reference, indicator, period and unit, joined by commas. Path is the place of the
// value in the merged record: "/names/en", "/events/0/on".
type Conflict struct {
	Collection Collection      `json:"collection"`
	ID         string          `json:"id"`
	Path       issue.Path      `json:"path"`
	Values     []ConflictValue `json:"values"` // at least two, each once, in canonical order
}

// ConflictValue is one of the values of a [Conflict], as JSON, and the cites of those who tell it, which are the cites
// about the field, the event or part of the record that it stands in, and otherwise those of the record.
type ConflictValue struct {
	Value json.RawMessage `json:"value"`
	Cites []source.Cite   `json:"cites,omitempty"`
}

// compareConflicts orders conflicts by collection, id and path.
func compareConflicts(a, b Conflict) int {
	order := Collections()
	return cmp.Or(cmp.Compare(slices.Index(order, a.Collection), slices.Index(order, b.Collection)),
		cmp.Compare(a.ID, b.ID), a.Path.Compare(b.Path))
}
