package dataset

import (
	"github.com/crossborder-go/crossborder/civil"
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
	return append(found, d.validateEnded()...)
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

// validateEnded reports the acts of parties that had certainly ended by then. Leaving a platform and closing an office
// may follow upon the end.
func (d *Dataset) validateEnded() issue.List {
	until := map[party.ID]civil.When{}
	for _, o := range d.Organizations {
		if !o.Until.IsZero() {
			until[o.ID] = o.Until
		}
	}
	for _, r := range d.Regions {
		if !r.Until.IsZero() {
			until[party.IDFrom(r.Code)] = r.Until
		}
	}
	if len(until) == 0 {
		return nil
	}
	var found issue.List
	check := func(at issue.Path, id party.ID, on civil.When) {
		end, ends := until[id]
		if first := on.Earliest(); ends && !first.IsZero() && end.Reached(first) == civil.Yes {
			found = append(found, partyEnded.At(at, issue.Args{"party": id.String(), "on": on.String(), "until": end.String()}))
		}
	}
	for i, a := range d.Agreements {
		for j, e := range a.Events {
			check(CollectionAgreements.at(i).Key("events").Index(j).Key("on"), e.Party, e.On)
		}
		for j, s := range a.Statements {
			check(CollectionAgreements.at(i).Key("statements").Index(j).Key("on"), s.By, s.On)
		}
	}
	for i, m := range d.Memberships {
		for j, e := range m.Events {
			if e.Kind != platform.EventLeft && e.Kind != platform.EventExpelled && e.Kind != platform.EventPlatformClosed {
				check(CollectionMemberships.at(i).Key("events").Index(j).Key("on"), m.Member, e.On)
			}
		}
	}
	for i, o := range d.Offices {
		for j, e := range o.Events {
			if e.Kind != platform.OfficeClosed {
				check(CollectionOffices.at(i).Key("events").Index(j).Key("on"), o.Of, e.On)
			}
		}
	}
	return found
}
