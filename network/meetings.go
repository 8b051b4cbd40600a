package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// Meetings returns the meetings at which a and b were both represented, and those in a place within one at which the
// other was represented, in the order of their days. A party is represented if it, or a party within it, is the host or
// has a participant who acts for it.
func (n *Network) Meetings(a, b party.ID) []platform.Meeting {
	n = n.orEmpty()
	var found []platform.Meeting
	for _, i := range n.meetings.of(n.number(n.current(a))) {
		m := &n.data.Meetings[i]
		place := party.IDFrom(m.Place)
		if n.attended(m, a) && (n.attended(m, b) || n.Within(place, b)) || n.attended(m, b) && n.Within(place, a) {
			found = append(found, clone.Deep(*m))
		}
	}
	slices.SortStableFunc(found, func(m, o platform.Meeting) int { return m.On.Compare(o.On) })
	return found
}

// attended reports whether a party, or one within it, was represented at a meeting.
func (n *Network) attended(m *platform.Meeting, who party.ID) bool {
	return n.Within(m.Host, who) || slices.ContainsFunc(m.Participants, func(p party.Person) bool { return n.Within(p.For, who) })
}
