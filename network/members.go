package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// MembershipStatus is a membership and how it stands on a day.
type MembershipStatus struct {
	Membership platform.Membership
	Status     platform.Status
}

// Members returns every membership of a platform with its status on a day, ordered by member. Those that
// are not active then are among them: the status says so.
func (x *Network) Members(of party.ID, on civil.Date) []MembershipStatus {
	x = x.orEmpty()
	return x.memberships(x.member[of], on)
}

// Memberships returns the memberships of a party, and of the places and organizations within it, with
// their status on a day, ordered by platform and then by member.
func (x *Network) Memberships(who party.ID, on civil.Date) []MembershipStatus {
	x = x.orEmpty()
	var numbers []int
	for _, s := range x.ties[who] {
		if s.role == asMember {
			numbers = append(numbers, s.part)
		}
	}
	return x.memberships(numbers, on)
}

func (x *Network) memberships(numbers []int, on civil.Date) []MembershipStatus {
	var found []MembershipStatus
	for _, i := range numbers {
		found = append(found, MembershipStatus{clone.Deep(x.data.Memberships[i]), x.membership(i, on)})
	}
	slices.SortStableFunc(found, func(a, b MembershipStatus) int {
		if c := a.Membership.Platform.Compare(b.Membership.Platform); c != 0 {
			return c
		}
		return a.Membership.Member.Compare(b.Membership.Member)
	})
	return found
}

// OfficeStatus is an office and how it stands on a day.
type OfficeStatus struct {
	Office platform.Office
	Status platform.OfficeStatus
}

// Offices returns the offices that a party, or an organization within it, has or had, with their status on
// a day, in the order of the dataset.
func (x *Network) Offices(of party.ID, on civil.Date) []OfficeStatus {
	x = x.orEmpty()
	var found []OfficeStatus
	for _, s := range x.ties[of] {
		if s.bond.collection == dataset.CollectionOffices && s.role == asOwner {
			o := x.data.Offices[s.bond.index]
			found = append(found, OfficeStatus{clone.Deep(o), o.StatusAt(on)})
		}
	}
	return found
}
