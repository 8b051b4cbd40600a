package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// AsKnown returns the dataset as it was known on a day: the records and events that were recorded on or before that
// day, except those that were retracted on or before it. A record or event without a day of recording was always known.
// The day of a later retraction is removed, because it was not known yet. The zero Date gives what was always known.
//
// AsKnown does not look at references: a record can refer to one that was recorded after it. The result shares no memory
// with d, and its records keep their order.
func (d *Dataset) AsKnown(on civil.Date) *Dataset {
	known := d.Clone()
	known.told = nil
	known.Sources = knownOn(known.Sources, on, func(s *source.Source) *source.Known { return &s.Known })
	known.Regions = knownOn(known.Regions, on, func(r *region.Region) *source.Known { return &r.Known })
	known.Organizations = knownOn(known.Organizations, on, func(o *party.Organization) *source.Known { return &o.Known })
	known.Platforms = knownOn(known.Platforms, on, func(p *platform.Platform) *source.Known { return &p.Known })
	known.Agreements = knownOn(known.Agreements, on, func(a *agreement.Agreement) *source.Known { return &a.Known })
	known.Memberships = knownOn(known.Memberships, on, func(m *platform.Membership) *source.Known { return &m.Known })
	known.Offices = knownOn(known.Offices, on, func(o *platform.Office) *source.Known { return &o.Known })
	known.Meetings = knownOn(known.Meetings, on, func(m *platform.Meeting) *source.Known { return &m.Known })
	known.Indicators = knownOn(known.Indicators, on, func(i *economy.Indicator) *source.Known { return &i.Known })
	known.Observations = knownOn(known.Observations, on, func(o *economy.Observation) *source.Known { return &o.Known })
	for i := range known.Agreements {
		a := &known.Agreements[i]
		a.Events = knownOn(a.Events, on, func(e *agreement.Event) *source.Known { return &e.Known })
	}
	for i := range known.Memberships {
		m := &known.Memberships[i]
		m.Events = knownOn(m.Events, on, func(e *platform.Event) *source.Known { return &e.Known })
	}
	for i := range known.Offices {
		o := &known.Offices[i]
		o.Events = knownOn(o.Events, on, func(e *platform.OfficeEvent) *source.Known { return &e.Known })
	}
	return known
}

// knownOn keeps the facts that were known on a day, without their later retractions.
func knownOn[T any](facts []T, on civil.Date, of func(*T) *source.Known) []T {
	facts = slices.DeleteFunc(facts, func(fact T) bool { return !of(&fact).KnownOn(on) })
	for i := range facts {
		of(&facts[i]).Retracted = civil.Date{}
	}
	if len(facts) == 0 {
		return nil
	}
	return facts
}
