package dataset

import (
	"maps"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Dataset is a set of records, in the form of a file. It is plain data: read it, or build it in Go, and change it at
// will. The zero Dataset and a nil one are empty.
type Dataset struct {
	Sources       []source.Source       `json:"sources,omitempty"`
	Regions       []region.Region       `json:"regions,omitempty"`
	Organizations []party.Organization  `json:"organizations,omitempty"`
	Platforms     []platform.Platform   `json:"platforms,omitempty"`
	Agreements    []agreement.Agreement `json:"agreements,omitempty"`
	Memberships   []platform.Membership `json:"memberships,omitempty"`
	Offices       []platform.Office     `json:"offices,omitempty"`
	Meetings      []platform.Meeting    `json:"meetings,omitempty"`
	Indicators    []economy.Indicator   `json:"indicators,omitempty"`
	Observations  []economy.Observation `json:"observations,omitempty"`

	origins []origin
	told    map[string][]any // by the key of a merged record, what it was merged from: see toldKey
}

// sizes returns the number of records in each collection.
func (d *Dataset) sizes() map[Collection]int {
	return map[Collection]int{
		CollectionSources: len(d.Sources), CollectionRegions: len(d.Regions), CollectionOrganizations: len(d.Organizations),
		CollectionPlatforms: len(d.Platforms), CollectionAgreements: len(d.Agreements), CollectionMemberships: len(d.Memberships),
		CollectionOffices: len(d.Offices), CollectionMeetings: len(d.Meetings), CollectionIndicators: len(d.Indicators),
		CollectionObservations: len(d.Observations),
	}
}

// orEmpty makes a nil Dataset an empty one.
func (d *Dataset) orEmpty() *Dataset {
	if d == nil {
		return &Dataset{}
	}
	return d
}

// Add appends the records of other to d. The records share memory with those of other. Nothing is merged: an id that both
// use is an issue that Validate finds. Add does nothing if d is nil.
func (d *Dataset) Add(other *Dataset) {
	if d == nil || other == nil {
		return
	}
	for _, o := range other.origins {
		o.before, o.after = addSizes(o.before, d.sizes()), addSizes(o.after, d.sizes())
		d.origins = append(d.origins, o)
	}
	d.Sources = append(d.Sources, other.Sources...)
	d.Regions = append(d.Regions, other.Regions...)
	d.Organizations = append(d.Organizations, other.Organizations...)
	d.Platforms = append(d.Platforms, other.Platforms...)
	d.Agreements = append(d.Agreements, other.Agreements...)
	d.Memberships = append(d.Memberships, other.Memberships...)
	d.Offices = append(d.Offices, other.Offices...)
	d.Meetings = append(d.Meetings, other.Meetings...)
	d.Indicators = append(d.Indicators, other.Indicators...)
	d.Observations = append(d.Observations, other.Observations...)
	if len(other.told) > 0 {
		told := maps.Clone(other.told)
		maps.Copy(told, d.told)
		d.told = told
	}
}

func addSizes(a, b map[Collection]int) map[Collection]int {
	sum := map[Collection]int{}
	for name, n := range b {
		sum[name] = a[name] + n
	}
	return sum
}

// Clone returns a copy of d that shares no memory with it. The copy does not know where its records were read from, so
// its Locate finds nothing. The copy of a nil Dataset is an empty one.
func (d *Dataset) Clone() *Dataset {
	all := clone.Deep(*d.orEmpty())
	all.origins = nil
	return &all
}
