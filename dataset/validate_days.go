package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// validateDays reports meetings at which something is said to have been signed or opened that was signed or opened on
// another day, and sources that were published before what they attest or measure.
func (d *Dataset) validateDays() issue.List {
	return append(d.validateMeetings(), d.validatePublications()...)
}

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

// validatePublications reports cites for what happened after the publication of the source: a state of affairs that it
// attests, or a figure of a period that had not begun. A source may foretell other events.
func (d *Dataset) validatePublications() issue.List {
	published := make(map[string]civil.When, len(d.Sources))
	for i := range d.Sources {
		if s := &d.Sources[i]; !s.Published.IsZero() {
			published[s.ID] = s.Published
		}
	}
	if len(published) == 0 {
		return nil
	}
	var found issue.List
	attests := func(c Collection, i, j int, on civil.When, cites []source.Cite) {
		for k := range cites {
			if day := published[cites[k].Source]; spell.Before(day, on) {
				found = append(found, attestedLater.At(c.at(i).Key("events").Index(j).Key("cites").Index(k), issue.Args{
					"source": spelling.Quote(cites[k].Source), "published": day.String(), "on": on.String()}))
			}
		}
	}
	for i := range d.Agreements {
		for j := range d.Agreements[i].Events {
			if e := &d.Agreements[i].Events[j]; e.Kind == agreement.EventAttested {
				attests(CollectionAgreements, i, j, e.On, e.Cites)
			}
		}
	}
	for i := range d.Memberships {
		for j := range d.Memberships[i].Events {
			if e := &d.Memberships[i].Events[j]; e.Kind == platform.EventAttested {
				attests(CollectionMemberships, i, j, e.On, e.Cites)
			}
		}
	}
	for i := range d.Offices {
		for j := range d.Offices[i].Events {
			if e := &d.Offices[i].Events[j]; e.Kind == platform.OfficeAttested {
				attests(CollectionOffices, i, j, e.On, e.Cites)
			}
		}
	}
	return append(found, d.validateFigureDays(published)...)
}

func (d *Dataset) validateFigureDays(published map[string]civil.When) issue.List {
	var found issue.List
	for i := range d.Observations {
		o := &d.Observations[i]
		if o.Period.IsZero() || o.Status == economy.StatusForecast || o.Status.IsMissing() {
			continue
		}
		for j := range o.Cites {
			if day := published[o.Cites[j].Source]; !day.IsZero() && spell.Before(day, civil.On(o.Period.Start())) {
				found = append(found, figureTooEarly.At(CollectionObservations.at(i).Key("cites").Index(j), issue.Args{
					"source": spelling.Quote(o.Cites[j].Source), "published": day.String(), "period": o.Period.String()}))
			}
		}
	}
	return found
}
