package dataset

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// Conflict is a value that differs between the datasets of a [Merge]. ID is the id or code of the record, of an
// observation its subject, counterpart, reference, indicator, period and unit, joined by commas. Path is the place of
// the value in the merged record: "/names/en", "/events/0/on".
type Conflict struct {
	Collection Collection      `json:"collection"`
	ID         string          `json:"id"`
	Path       issue.Path      `json:"path"`
	Values     []ConflictValue `json:"values"` // at least two, each once, in canonical order
}

// ConflictValue is one of the values of a [Conflict], as JSON. In are the datasets that tell it, by their places among the
// arguments of [Merge], in order: 0 is the first dataset. Cites are those about the field, else those of the event or other
// part of the record that has the value, else those of the record.
type ConflictValue struct {
	Value json.RawMessage `json:"value"`
	In    []int           `json:"in,omitempty"`
	Cites []source.Cite   `json:"cites,omitempty"`
}

// String returns the conflict on one line, for logs: memberships "m" /events/0/on: "2024" [paper-a] or "2025" [paper-b].
// What cannot be seen or would harm a terminal is written as an escape.
func (c Conflict) String() string {
	values := make([]string, len(c.Values))
	for i, v := range c.Values {
		sources := make([]string, len(v.Cites))
		for j, cite := range v.Cites {
			sources[j] = cite.Source
		}
		values[i] = string(v.Value)
		if len(sources) > 0 {
			values[i] += " [" + strings.Join(sources, ", ") + "]"
		}
	}
	return character.Visible(fmt.Sprintf("%s %q %s: %s", c.Collection, c.ID, c.Path, strings.Join(values, " or ")))
}

// compareConflicts orders conflicts by collection, id and path.
func compareConflicts(a, b Conflict) int {
	order := Collections()
	return cmp.Or(cmp.Compare(slices.Index(order, a.Collection), slices.Index(order, b.Collection)),
		cmp.Compare(a.ID, b.ID), a.Path.Compare(b.Path))
}
