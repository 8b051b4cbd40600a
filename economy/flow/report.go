package flow

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy/figures"
)

// Report says what was read of a file. Rows counts the rows after the header that are not blank, of which LeftOut were
// left out as the options ask, and Faults are those that were left out because they are wrong, in the order of the file.
type Report struct {
	Rows    int64
	LeftOut int64
	Bytes   int64
	Faults  []*figures.Error
}

func (r Report) clone() Report {
	r.Faults = slices.Clone(r.Faults)
	for i, e := range r.Faults {
		own := *e
		r.Faults[i] = &own
	}
	return r
}
