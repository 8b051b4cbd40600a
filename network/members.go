package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// MembershipWithStatus is a membership and its status on a day.
type MembershipWithStatus struct {
	Membership platform.Membership `json:"membership"`
	Status     platform.Status     `json:"status"`
}

// Members returns every membership in a platform with its status on a day, ordered by member. Memberships that are not
// active on the day are among them.
func (n *Network) Members(of party.ID, on civil.Date) []MembershipWithStatus {
	n = n.orEmpty()
	return n.withStatus(n.memberships[of], on)
}

// Memberships returns the memberships of a party, and of the places and organizations within it, with their status on a
// day, ordered by platform and then by member.
func (n *Network) Memberships(who party.ID, on civil.Date) []MembershipWithStatus {
	n = n.orEmpty()
	var numbers []int
	for _, place := range n.listOf(n.current(who)).places {
		r := n.roleAt(place)
		if !who.IsZero() && r.kind == roleMember && r.after.IsZero() {
			numbers = append(numbers, r.part)
		}
	}
	return n.withStatus(numbers, on)
}

func (n *Network) withStatus(numbers []int, on civil.Date) []MembershipWithStatus {
	var found []MembershipWithStatus
	for _, i := range numbers {
		found = append(found, MembershipWithStatus{clone.Deep(n.data.Memberships[i]), n.membership(i).StatusAt(on)})
	}
	slices.SortStableFunc(found, func(a, b MembershipWithStatus) int {
		if c := a.Membership.Platform.Compare(b.Membership.Platform); c != 0 {
			return c
		}
		return a.Membership.Member.Compare(b.Membership.Member)
	})
	return found
}

// MembershipStatus returns the status of a membership on a day, and false if there is no such membership.
func (n *Network) MembershipStatus(id string, on civil.Date) (platform.Status, bool) {
	n = n.orEmpty()
	i, found := n.byID[id]
	if !found {
		return platform.Status{}, false
	}
	return n.membership(i).StatusAt(on), true
}
