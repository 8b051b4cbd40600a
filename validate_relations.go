package crossborder

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// checkOrganizations reports organizations that belong to themselves.
func (d *Dataset) checkOrganizations() issue.List {
	parents := map[party.ID]party.ID{}
	for _, o := range d.Organizations {
		parents[o.ID] = o.Parent
	}
	var found issue.List
	for i, o := range d.Organizations {
		through, steps := o.Parent, 0
		for !through.IsZero() && parents[through] != o.ID && steps < len(parents) {
			through, steps = parents[through], steps+1
		}
		if o.Parent != o.ID && !through.IsZero() && parents[through] == o.ID {
			found = append(found, circularOrganizations.At(place(inOrganizations, i).Key("parent"), issue.Args{
				"id": o.ID.String(), "through": through.String()}))
		}
	}
	return found
}

// checkMemberships reports memberships in a platform that did not exist and second records of one membership.
func (d *Dataset) checkMemberships() issue.List {
	founded := map[party.ID]civil.When{}
	for _, p := range d.Platforms {
		founded[p.ID] = p.Founded
	}
	type pair struct{ platform, member party.ID }
	first := map[pair]issue.Path{}
	var found issue.List
	for i, m := range d.Memberships {
		at := place(inMemberships, i)
		if other, doubled := first[pair{m.Platform, m.Member}]; doubled {
			found = append(found, overlappingMemberships.At(at, issue.Args{
				"member": m.Member.String(), "platform": m.Platform.String(), "first": string(other)}))
		} else {
			first[pair{m.Platform, m.Member}] = at
		}
		found = append(found, m.ValidateVia(d.Agreements...).Under(at)...)
		start := founded[m.Platform]
		for j, e := range m.Events {
			if last := e.On.Latest(); !last.IsZero() && !start.IsZero() && start.Reached(last) == civil.No {
				found = append(found, membershipOutsideLife.At(at.Key("events").Index(j).Key("on"), issue.Args{
					"on": e.On.String(), "platform": m.Platform.String(), "founded": start.String()}))
			}
		}
	}
	return found
}

// checkObservations reports figures that disagree with their indicator and figures that stand twice.
func (d *Dataset) checkObservations(names *register) issue.List {
	own := map[string]economy.Indicator{}
	for _, i := range d.Indicators {
		own[i.Code] = i
	}
	for _, i := range economy.Indicators() {
		if _, replaced := own[i.Code]; !replaced {
			own[i.Code] = i
		}
	}
	type key struct {
		subject, counterpart, reference party.ID
		indicator                       string
		period                          civil.Period
		unit                            economy.Unit
	}
	first := make(map[key]int, len(d.Observations))
	var found issue.List
	for n := range d.Observations {
		o := &d.Observations[n]
		if i, known := own[o.Indicator]; known {
			found = append(found, o.ValidateAs(i).Under(place(inObservations, n))...)
		}
		k := key{o.Subject, o.Counterpart, o.Reference, o.Indicator, o.Period, o.Value.Unit}
		if other, doubled := first[k]; doubled {
			found = append(found, doubledObservation.At(place(inObservations, n), issue.Args{"first": string(place(inObservations, other))}))
			continue
		}
		first[k] = n
	}
	return found
}
