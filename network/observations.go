package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
)

// ObservationQuery selects observations. A zero field selects all values of it.
type ObservationQuery struct {
	Subject     party.ID
	Within      bool // also select figures about the places and organizations within Subject
	Counterpart party.ID
	Reference   party.ID
	Indicator   string
	Period      civil.Period
}

// Observations returns the observations that a query selects, in the order of the dataset. A renamed code and its
// successor select the same ones.
func (n *Network) Observations(q ObservationQuery) []economy.Observation {
	n = n.orEmpty()
	var found []economy.Observation
	matches := func(asked, recorded party.ID) bool {
		return asked.IsZero() || same(n.current(recorded), n.current(asked))
	}
	for _, i := range n.observationsAbout(q.Subject) {
		o := n.data.Observations[i]
		if (q.Within || matches(q.Subject, o.Subject)) &&
			matches(q.Counterpart, o.Counterpart) &&
			matches(q.Reference, o.Reference) &&
			(q.Indicator == "" || o.Indicator == q.Indicator) &&
			(q.Period.IsZero() || o.Period == q.Period) {
			found = append(found, clone.Deep(o))
		}
	}
	return found
}

// observationsAbout returns the indexes of the observations about a subject and about all parties within it, in order,
// and of all observations for the zero subject.
func (n *Network) observationsAbout(subject party.ID) []int {
	if !subject.IsZero() {
		return n.observations[n.current(subject)]
	}
	all := make([]int, len(n.data.Observations))
	for i := range all {
		all[i] = i
	}
	return all
}
