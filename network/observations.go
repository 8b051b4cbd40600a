package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// ObservationQuery selects observations. A zero field asks for any; Within also asks for the figures of the
// places and organizations within the subject. A renamed code and its successor select the same.
type ObservationQuery struct {
	Subject     party.ID
	Within      bool
	Counterpart party.ID
	Reference   party.ID
	Indicator   string
	Period      civil.Period
}

// Observations returns the figures that a query selects, in the order of the dataset.
func (x *Network) Observations(q ObservationQuery) []economy.Observation {
	x = x.orEmpty()
	var found []economy.Observation
	subjects, counterparts, references := x.alike(q.Subject), x.alike(q.Counterpart), x.alike(q.Reference)
	for _, i := range x.figures(q.Subject) {
		o := x.data.Observations[i]
		if (q.Within || q.Subject.IsZero() || slices.Contains(subjects, o.Subject)) &&
			(q.Counterpart.IsZero() || slices.Contains(counterparts, o.Counterpart)) &&
			(q.Reference.IsZero() || slices.Contains(references, o.Reference)) &&
			(q.Indicator == "" || o.Indicator == q.Indicator) &&
			(q.Period.IsZero() || o.Period == q.Period) {
			found = append(found, clone.Deep(o))
		}
	}
	return found
}

// figures returns the numbers of the observations about a subject and what is within it, in order; of the
// zero subject, all.
func (x *Network) figures(subject party.ID) []int {
	if !subject.IsZero() {
		return x.about[subject]
	}
	all := make([]int, len(x.data.Observations))
	for i := range all {
		all[i] = i
	}
	return all
}

// Meetings returns the meetings at which both were represented, or one was in the other's place, in the
// order of their days. Who is represented is who sends a participant or is the host.
func (x *Network) Meetings(a, b party.ID) []platform.Meeting {
	x = x.orEmpty()
	var found []platform.Meeting
	for _, m := range x.data.Meetings {
		if x.met(&m, a) && (x.met(&m, b) || x.Within(party.IDFrom(m.Place), b)) || x.met(&m, b) && x.Within(party.IDFrom(m.Place), a) {
			found = append(found, clone.Deep(m))
		}
	}
	slices.SortStableFunc(found, func(m, n platform.Meeting) int { return m.On.Compare(n.On) })
	return found
}

// met reports whether somebody within a party took part in a meeting.
func (x *Network) met(m *platform.Meeting, who party.ID) bool {
	if x.Within(m.Host, who) {
		return true
	}
	for _, p := range m.Participants {
		if x.Within(p.For, who) {
			return true
		}
	}
	return false
}
