package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// MembershipWithStatus is a membership and its status on a day.
type MembershipWithStatus struct {
	Membership platform.Membership
	Status     platform.Status
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
	for _, r := range n.roles[who] {
		if r.kind == roleMember {
			numbers = append(numbers, r.part)
		}
	}
	return n.withStatus(numbers, on)
}

func (n *Network) withStatus(numbers []int, on civil.Date) []MembershipWithStatus {
	var found []MembershipWithStatus
	for _, i := range numbers {
		found = append(found, MembershipWithStatus{clone.Deep(n.data.Memberships[i]), n.membershipStatus(i, on)})
	}
	slices.SortStableFunc(found, func(a, b MembershipWithStatus) int {
		if c := a.Membership.Platform.Compare(b.Membership.Platform); c != 0 {
			return c
		}
		return a.Membership.Member.Compare(b.Membership.Member)
	})
	return found
}

// membershipStatus is the status of a membership on a day. It ends with its platform.
func (n *Network) membershipStatus(i int, on civil.Date) platform.Status {
	m := &n.data.Memberships[i]
	var agreements []agreement.Agreement
	if via, found := n.agreements[m.Via]; found {
		agreements = append([]agreement.Agreement{n.data.Agreements[via]}, n.dependencies(via)...)
	}
	status := m.StatusAt(on, agreements...)
	p := &n.data.Platforms[n.platforms[m.Platform]]
	if p.Closed.IsZero() {
		return status
	}
	open := civil.Interval{Until: p.Closed}
	if days, _ := (civil.Interval{From: status.Since, Until: status.Until}).Intersect(open); status.State == platform.StateActive {
		status.Until = days.Until
	}
	status.Active = status.Active.And(open.Holds(on))
	if open.Holds(on) == civil.No && (status.State == platform.StateActive || status.State == platform.StateSuspended) {
		status.State, status.Since, status.Until, status.Leaving = platform.StateEnded, p.Closed, civil.When{}, false
	}
	switch {
	case status.Active != civil.Unknown:
		status.Doubt = ""
	case status.Doubt == "":
		status.Doubt = platform.DoubtDates // that of the closing
	}
	return status
}
