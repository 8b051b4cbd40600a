package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// validateCites warns of records that cite no source, neither themselves nor in an event, in a dataset with sources.
func (d *Dataset) validateCites() issue.List {
	if len(d.Sources) == 0 {
		return nil
	}
	var found issue.List
	warn := func(c Collection, i int, cites []source.Cite, isEventCited bool) {
		if len(cites) == 0 && !isEventCited {
			found = append(found, uncited.At(c.at(i), nil))
		}
	}
	for i, p := range d.Platforms {
		warn(CollectionPlatforms, i, p.Cites, false)
	}
	for i, a := range d.Agreements {
		warn(CollectionAgreements, i, a.Cites, slices.ContainsFunc(a.Events, func(e agreement.Event) bool { return len(e.Cites) > 0 }))
	}
	for i, m := range d.Memberships {
		warn(CollectionMemberships, i, m.Cites, slices.ContainsFunc(m.Events, func(e platform.Event) bool { return len(e.Cites) > 0 }))
	}
	for i, o := range d.Offices {
		warn(CollectionOffices, i, o.Cites, slices.ContainsFunc(o.Events, func(e platform.OfficeEvent) bool { return len(e.Cites) > 0 }))
	}
	for i, m := range d.Meetings {
		warn(CollectionMeetings, i, m.Cites, false)
	}
	for i := range d.Observations {
		warn(CollectionObservations, i, d.Observations[i].Cites, false)
	}
	return found
}
