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

// Region returns the dataset's record of a region, and false where it has none.
func (x *Network) Region(code region.Code) (region.Region, bool) {
	x = x.orEmpty()
	i, found := x.regions[code]
	if !found {
		return region.Region{}, false
	}
	return clone.Deep(x.data.Regions[i]), true
}

// Platform returns the record of a platform, and false where there is none.
func (x *Network) Platform(id party.ID) (platform.Platform, bool) {
	x = x.orEmpty()
	i, found := x.platforms[id]
	if !found {
		return platform.Platform{}, false
	}
	return clone.Deep(x.data.Platforms[i]), true
}

// Platforms returns the records of all platforms, in the order of the dataset.
func (x *Network) Platforms() []platform.Platform {
	return clone.Deep(x.orEmpty().data.Platforms)
}

// Meeting returns the record of a meeting, and false where there is none.
func (x *Network) Meeting(id string) (platform.Meeting, bool) {
	x = x.orEmpty()
	i := slices.IndexFunc(x.data.Meetings, func(m platform.Meeting) bool { return m.ID == id })
	if i < 0 {
		return platform.Meeting{}, false
	}
	return clone.Deep(x.data.Meetings[i]), true
}

// Commitment returns the commitment that a tie comes from, and false where a reference names none.
func (x *Network) Commitment(r dataset.Ref) (agreement.Commitment, bool) {
	x = x.orEmpty()
	var all []agreement.Commitment
	switch {
	case r.Collection == dataset.CollectionAgreements && r.Index >= 0 && r.Index < len(x.data.Agreements):
		all = x.data.Agreements[r.Index].Commitments
	case r.Collection == dataset.CollectionMeetings && r.Index >= 0 && r.Index < len(x.data.Meetings):
		all = x.data.Meetings[r.Index].Commitments
	}
	if r.Part < 0 || r.Part >= len(all) {
		return agreement.Commitment{}, false
	}
	return clone.Deep(all[r.Part]), true
}

// Observation returns the observation that a tie comes from, and false where a reference names none.
func (x *Network) Observation(r dataset.Ref) (economy.Observation, bool) {
	x = x.orEmpty()
	if r.Collection != dataset.CollectionObservations || r.Index < 0 || r.Index >= len(x.data.Observations) {
		return economy.Observation{}, false
	}
	return clone.Deep(x.data.Observations[r.Index]), true
}

// Agreement returns the record of an agreement, and false where there is none.
func (x *Network) Agreement(id string) (agreement.Agreement, bool) {
	x = x.orEmpty()
	i, found := x.agreements[id]
	if !found {
		return agreement.Agreement{}, false
	}
	return clone.Deep(x.data.Agreements[i]), true
}

// Office returns the record of an office, and false where there is none.
func (x *Network) Office(id string) (platform.Office, bool) {
	x = x.orEmpty()
	i, found := x.offices[id]
	if !found {
		return platform.Office{}, false
	}
	return clone.Deep(x.data.Offices[i]), true
}

// Source returns the record of a source, and false where there is none.
func (x *Network) Source(id string) (source.Source, bool) {
	x = x.orEmpty()
	i, found := x.sources[id]
	if !found {
		return source.Source{}, false
	}
	return clone.Deep(x.data.Sources[i]), true
}

// Indicator returns the dataset's or else the built-in indicator of a code, and false where there is none.
func (x *Network) Indicator(code string) (economy.Indicator, bool) {
	x = x.orEmpty()
	i, found := x.indicators[code]
	return clone.Deep(i), found
}
