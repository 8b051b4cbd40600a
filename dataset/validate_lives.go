package dataset

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// validateLives reports organizations that are their own successors through others, codes that two regions continue, and
// what parties are said to have done after their end.
func (d *Dataset) validateLives() issue.List {
	found := d.validateSuccessors()
	found = append(found, d.validateContinued()...)
	return append(found, d.validateActs()...)
}

// validateSuccessors reports every organization of a circle of successors. Each has one successor at most, so that a
// walk from each, which stops where another one passed, finds all circles.
func (d *Dataset) validateSuccessors() issue.List {
	at := map[party.ID]int{}
	for i, o := range d.Organizations {
		if _, doubled := at[o.ID]; !doubled {
			at[o.ID] = i
		}
	}
	next := func(i int) (int, bool) {
		o := &d.Organizations[i]
		j, known := at[o.ContinuedBy]
		return j, known && !o.ContinuedBy.IsZero() && o.ContinuedBy != o.ID // the record's own Validate reports itself
	}
	walks := make([]int, len(d.Organizations)) // the walk that passed each one
	var found issue.List
	for i := range d.Organizations {
		last, goesOn := i, true
		for goesOn && walks[last] == 0 {
			walks[last] = i + 1
			var following int
			if following, goesOn = next(last); goesOn {
				last = following
			}
		}
		if !goesOn || walks[last] != i+1 {
			continue
		}
		for j := last; ; {
			k, _ := next(j)
			o := &d.Organizations[j]
			found = append(found, circularSuccession.At(CollectionOrganizations.at(j).Key("continuedBy"), issue.Args{
				"id": o.ID.String(), "through": o.ContinuedBy.String()}))
			if j = k; j == last {
				break
			}
		}
	}
	return found
}

// validateContinued reports withdrawn codes that more than one region continues.
func (d *Dataset) validateContinued() issue.List {
	first := map[region.Code]issue.Path{}
	var found issue.List
	for i, r := range d.Regions {
		for j, code := range r.Continues {
			at := CollectionRegions.at(i).Key("continues").Index(j)
			if other, doubled := first[code]; doubled {
				found = append(found, doubledContinuation.At(at, issue.Args{"code": code.String(), "first": string(other)}))
				continue
			}
			first[code] = at
		}
	}
	return found
}

// lives are the days on which parties exist, as far as they are recorded.
type lives map[party.ID]civil.Interval

func (d *Dataset) lives() lives {
	all := lives{}
	add := func(id party.ID, from, until civil.When) {
		if !from.IsZero() || !until.IsZero() {
			all[id] = civil.Interval{From: from, Until: until}
		}
	}
	for i := range d.Organizations {
		add(d.Organizations[i].ID, d.Organizations[i].From, d.Organizations[i].Until)
	}
	for i := range d.Platforms {
		add(d.Platforms[i].ID, civil.When{}, d.Platforms[i].Closed) // those who found a platform act before it exists
	}
	for i := range d.Regions {
		add(party.IDFrom(d.Regions[i].Code), d.Regions[i].From, d.Regions[i].Until)
	}
	return all
}

// validate returns an issue for an act of a party on a day on which it certainly did not exist. Some acts may follow upon
// the end.
func (l lives) validate(id party.ID, on civil.When, mayFollow bool) (*issue.Definition, issue.Args) {
	life, isRecorded := l[id]
	if !isRecorded || on.IsZero() {
		return nil, nil
	}
	if first := on.Earliest(); !mayFollow && !life.Until.IsZero() && !first.IsZero() && life.Until.Reached(first) == civil.Yes {
		return &partyEnded, issue.Args{"party": id.String(), "on": on.String(), "until": life.Until.String()}
	}
	if spell.Before(on, life.From) {
		return &partyNotBegun, issue.Args{"party": id.String(), "on": on.String(), "from": life.From.String()}
	}
	return nil, nil
}

// validateActs reports what parties are said to have done, and figures about them, when they certainly did not exist.
// Leaving a platform and closing an office may follow upon the end.
func (d *Dataset) validateActs() issue.List {
	all := d.lives()
	if len(all) == 0 {
		return nil
	}
	var found issue.List
	check := func(c Collection, i int, at trail, id party.ID, on civil.When, mayFollow bool) {
		if definition, args := all.validate(id, on, mayFollow); definition != nil {
			found = append(found, definition.At(c.at(i).Join(at.path()), args))
		}
	}
	for i := range d.Agreements {
		a := &d.Agreements[i]
		for j := range a.Events {
			check(CollectionAgreements, i, at("events").Index(j).Key("on"), a.Events[j].Party, a.Events[j].On, false)
		}
		for j := range a.Statements {
			check(CollectionAgreements, i, at("statements").Index(j).Key("on"), a.Statements[j].By, a.Statements[j].On, false)
		}
		for j := range a.Signatories {
			check(CollectionAgreements, i, at("signatories").Index(j).Key("on"), a.Signatories[j].Person.For, a.Signatories[j].On, false)
		}
	}
	for i := range d.Memberships {
		m := &d.Memberships[i]
		for j := range m.Events {
			k := m.Events[j].Kind
			isExit := k == platform.EventLeft || k == platform.EventExpelled || k == platform.EventPlatformClosed
			check(CollectionMemberships, i, at("events").Index(j).Key("on"), m.Member, m.Events[j].On, isExit)
		}
	}
	for i := range d.Offices {
		o := &d.Offices[i]
		for j := range o.Events {
			check(CollectionOffices, i, at("events").Index(j).Key("on"), o.Of, o.Events[j].On, o.Events[j].Kind == platform.OfficeClosed)
		}
	}
	for i := range d.Meetings {
		m := &d.Meetings[i]
		check(CollectionMeetings, i, at("host"), m.Host, m.On, false)
		for j := range m.Participants {
			check(CollectionMeetings, i, at("participants").Index(j).Key("for"), m.Participants[j].For, m.On, false)
		}
	}
	for i := range d.Observations {
		o := &d.Observations[i]
		if _, isRecorded := all[o.Subject]; isRecorded && !o.Period.IsZero() {
			days, _ := civil.Between(o.Period.Start(), o.Period.End())
			check(CollectionObservations, i, at("period"), o.Subject, days, false)
		}
	}
	return found
}
