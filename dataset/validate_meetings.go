package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/platform"
)

// validateMeetings reports meetings at which something is said to have been signed or opened that was signed or opened on
// another day.
func (d *Dataset) validateMeetings() issue.List {
	if len(d.Meetings) == 0 {
		return nil
	}
	signed, opened := map[string][]civil.When{}, map[string][]civil.When{}
	for i := range d.Agreements {
		for _, e := range d.Agreements[i].Events {
			if e.Kind == agreement.EventSigned || e.Kind == agreement.EventSignedDefinitively {
				signed[d.Agreements[i].ID] = append(signed[d.Agreements[i].ID], e.On)
			}
		}
	}
	for i := range d.Offices {
		for _, e := range d.Offices[i].Events {
			if e.Kind == platform.OfficeOpened {
				opened[d.Offices[i].ID] = append(opened[d.Offices[i].ID], e.On)
			}
		}
	}
	var found issue.List
	for i := range d.Meetings {
		m := &d.Meetings[i]
		for j, id := range m.Agreements {
			if days := signed[id]; isOnOtherDays(m.On, days) {
				found = append(found, signedOtherDay.At(CollectionMeetings.at(i).Key("agreements").Index(j), issue.Args{
					"agreement": spelling.Quote(id), "on": m.On.String(), "signed": earliest(days).String()}))
			}
		}
		for j, id := range m.Offices {
			if days := opened[id]; isOnOtherDays(m.On, days) {
				found = append(found, openedOtherDay.At(CollectionMeetings.at(i).Key("offices").Index(j), issue.Args{
					"office": spelling.Quote(id), "on": m.On.String(), "opened": earliest(days).String()}))
			}
		}
	}
	return found
}

// isOnOtherDays reports whether a day is certainly none of some days.
func isOnOtherDays(on civil.When, days []civil.When) bool {
	mayBe := func(day civil.When) bool { return !spell.Before(on, day) && !spell.Before(day, on) }
	return !on.IsZero() && len(days) > 0 && !slices.ContainsFunc(days, mayBe)
}

func earliest(days []civil.When) civil.When { return slices.MinFunc(days, civil.When.Compare) }
