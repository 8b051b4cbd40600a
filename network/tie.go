package network

import (
	"github.com/crossborder-go/crossborder/dataset"
)

// tie is something that ties its participants to each other: a platform, an agreement, an office, an organization and
// its owners, a commitment or a flow, by its record; part is the index of a commitment in its record.
type tie struct {
	collection dataset.Collection
	index      int
	part       int
}

// ref returns the reference to the record of a tie.
func (t tie) ref() dataset.Ref {
	return dataset.Ref{Collection: t.collection, Index: t.index, Part: t.part}
}
