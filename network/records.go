package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Region returns the dataset's record of a region, and false if there is none.
func (n *Network) Region(code region.Code) (region.Region, bool) {
	n = n.orEmpty()
	i, found := n.regions[code]
	if !found {
		return region.Region{}, false
	}
	return clone.Deep(n.data.Regions[i]), true
}

// Platform returns the record of a platform, and false if there is none.
func (n *Network) Platform(id party.ID) (platform.Platform, bool) {
	n = n.orEmpty()
	i, found := n.platforms[id]
	if !found {
		return platform.Platform{}, false
	}
	return clone.Deep(n.data.Platforms[i]), true
}

// Platforms returns the records of all platforms, in the order of the dataset.
func (n *Network) Platforms() []platform.Platform {
	return clone.Deep(n.orEmpty().data.Platforms)
}

// Meeting returns the record of a meeting, and false if there is none.
func (n *Network) Meeting(id string) (platform.Meeting, bool) {
	n = n.orEmpty()
	i := slices.IndexFunc(n.data.Meetings, func(m platform.Meeting) bool { return m.ID == id })
	if i < 0 {
		return platform.Meeting{}, false
	}
	return clone.Deep(n.data.Meetings[i]), true
}

// Commitment returns the commitment that a link comes from, and false if the reference is not to a commitment.
func (n *Network) Commitment(r dataset.Ref) (agreement.Commitment, bool) {
	n = n.orEmpty()
	var all []agreement.Commitment
	switch {
	case r.Collection == dataset.CollectionAgreements && r.Index >= 0 && r.Index < len(n.data.Agreements):
		all = n.data.Agreements[r.Index].Commitments
	case r.Collection == dataset.CollectionMeetings && r.Index >= 0 && r.Index < len(n.data.Meetings):
		all = n.data.Meetings[r.Index].Commitments
	}
	if r.Part < 0 || r.Part >= len(all) {
		return agreement.Commitment{}, false
	}
	return clone.Deep(all[r.Part]), true
}

// Observation returns the observation that a link comes from, and false if the reference is not to an observation.
func (n *Network) Observation(r dataset.Ref) (economy.Observation, bool) {
	n = n.orEmpty()
	if r.Collection != dataset.CollectionObservations || r.Index < 0 || r.Index >= len(n.data.Observations) {
		return economy.Observation{}, false
	}
	return clone.Deep(n.data.Observations[r.Index]), true
}

// Membership returns the membership that a link or an entry of a timeline comes from, and false if the reference is not
// to a membership.
func (n *Network) Membership(r dataset.Ref) (platform.Membership, bool) {
	n = n.orEmpty()
	if r.Collection != dataset.CollectionMemberships || r.Index < 0 || r.Index >= len(n.data.Memberships) {
		return platform.Membership{}, false
	}
	return clone.Deep(n.data.Memberships[r.Index]), true
}

// Organization returns the record of an organization, and false if there is none.
func (n *Network) Organization(id party.ID) (party.Organization, bool) {
	n = n.orEmpty()
	i, found := n.organizations[id]
	if !found {
		return party.Organization{}, false
	}
	return clone.Deep(n.data.Organizations[i]), true
}

// Agreement returns the record of an agreement, and false if there is none.
func (n *Network) Agreement(id string) (agreement.Agreement, bool) {
	n = n.orEmpty()
	i, found := n.agreements[id]
	if !found {
		return agreement.Agreement{}, false
	}
	return clone.Deep(n.data.Agreements[i]), true
}

// Office returns the record of an office, and false if there is none.
func (n *Network) Office(id string) (platform.Office, bool) {
	n = n.orEmpty()
	i, found := n.offices[id]
	if !found {
		return platform.Office{}, false
	}
	return clone.Deep(n.data.Offices[i]), true
}

// Source returns the record of a source, and false if there is none.
func (n *Network) Source(id string) (source.Source, bool) {
	n = n.orEmpty()
	i, found := n.sources[id]
	if !found {
		return source.Source{}, false
	}
	return clone.Deep(n.data.Sources[i]), true
}

// Indicator returns the dataset's or else the built-in indicator of a code, and false if there is none.
func (n *Network) Indicator(code string) (economy.Indicator, bool) {
	n = n.orEmpty()
	i, found := n.indicators[code]
	return clone.Deep(i), found
}
