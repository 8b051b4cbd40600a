package flow

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy/figures"
)

// Report says what was read of a file. Rows counts the rows after the header that are not blank, of which LeftOut were
// left out as the options ask, and Faults are those that were left out because they are wrong, in the order of the file.
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
