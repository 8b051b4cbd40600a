package flow

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy/figures"
)

// Report says what was read of a file. Rows is the number of rows after the header that are not blank, and LeftOut the
// number of those that were left out as the options ask. Faults are the errors of the rows that were left out because
// they are wrong, in the order of the file. Bytes is the number of bytes that were read.
type Report struct {
	Rows    int64            `json:"rows"`
	LeftOut int64            `json:"leftOut"`
	Bytes   int64            `json:"bytes"`
	Faults  []*figures.Error `json:"faults,omitempty"`
}

func (r Report) clone() Report {
	r.Faults = slices.Clone(r.Faults)
	for i, e := range r.Faults {
		own := *e
		r.Faults[i] = &own
	}
	return r
}
