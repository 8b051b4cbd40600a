package network

import (
	"cmp"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
)

// Latest returns the latest figure among the observations that a query selects, and false if there is none: that of the
// period with the last end, of these the longest period, and of these the first in the order of the dataset. Missing
// figures do not count.
func (n *Network) Latest(q ObservationQuery) (economy.Observation, bool) {
	n = n.orEmpty()
	best := int32(-1)
	for _, i := range n.observationsAbout(q) {
		o := &n.data.Observations[i]
		if !o.Status.IsMissing() && n.selects(&q, o) && (best < 0 || isLater(o, &n.data.Observations[best])) {
			best = i
		}
	}
	if best < 0 {
		return economy.Observation{}, false
	}
	return clone.Deep(n.data.Observations[best]), true
}

// isLater reports whether the period of a figure ends later than that of another, or begins earlier and ends on the same
// day. A figure without a period is the earliest.
func isLater(o, p *economy.Observation) bool {
	switch {
	case o.Period.IsZero() || p.Period.IsZero():
		return p.Period.IsZero() && !o.Period.IsZero()
	}
	return cmp.Or(o.Period.End().Compare(p.Period.End()), p.Period.Start().Compare(o.Period.Start())) > 0
}
