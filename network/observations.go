package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
)

// ObservationQuery selects observations. A zero field is no restriction.
type ObservationQuery struct {
	Subject     party.ID
	Within      bool // also select figures about the places and organizations within Subject
	Counterpart party.ID
	WithinOther bool // also select figures whose counterpart lies within Counterpart
	EitherWay   bool // also select figures of Counterpart about Subject
	Reference   party.ID
	Indicator   string
	Period      civil.Period
}

// Observations returns the observations that a query selects, in the order of the dataset. A renamed code and its
// successor select the same ones.
func (n *Network) Observations(q ObservationQuery) []economy.Observation {
	n = n.orEmpty()
	var found []economy.Observation
	for _, i := range n.observationsAbout(q) {
		if o := &n.data.Observations[i]; n.selects(&q, o) {
			found = append(found, clone.Deep(*o))
		}
	}
	return found
}

// selects reports whether a query selects an observation.
func (n *Network) selects(q *ObservationQuery, o *economy.Observation) bool {
	matches := func(asked, recorded party.ID, within bool) bool {
		return asked.IsZero() || same(n.current(recorded), n.current(asked)) || within && n.Within(recorded, asked)
	}
	arePair := matches(q.Subject, o.Subject, q.Within) && matches(q.Counterpart, o.Counterpart, q.WithinOther) ||
		q.EitherWay && matches(q.Subject, o.Counterpart, q.Within) && matches(q.Counterpart, o.Subject, q.WithinOther)
	return arePair && matches(q.Reference, o.Reference, false) &&
		(q.Indicator == "" || o.Indicator == q.Indicator) &&
		(q.Period.IsZero() || o.Period == q.Period)
}

// observationsAbout returns the indexes of the observations that a query can select, in order.
func (n *Network) observationsAbout(q ObservationQuery) []int32 {
	about := func(id party.ID) []int32 { return n.observations.of(n.number(n.current(id))) }
	switch {
	case !q.Subject.IsZero() && !q.EitherWay:
		return about(q.Subject)
	case !q.Subject.IsZero() && !q.Counterpart.IsZero():
		both := slices.Concat(about(q.Subject), about(q.Counterpart))
		slices.Sort(both)
		return slices.Compact(both)
	}
	all := make([]int32, len(n.data.Observations))
	for i := range all {
		all[i] = int32(i)
	}
	return all
}
