package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// validateMemberships reports second records of one membership, memberships that disagree with their accession agreement,
// and events outside the life of the platform.
func (d *Dataset) validateMemberships() issue.List {
	life := map[party.ID]civil.Interval{}
	for _, p := range d.Platforms {
		life[p.ID] = civil.Interval{From: p.Founded, Until: p.Closed}
	}
	compiled := map[string]*agreement.Compiled{}
	for i, c := range agreement.CompileAll(d.Agreements, agreement.Context{}) {
		if id := d.Agreements[i].ID; compiled[id] == nil {
			compiled[id] = c
		}
	}
	type pair struct{ platform, member party.ID }
	first := map[pair]issue.Path{}
	var found issue.List
	for i, m := range d.Memberships {
		at := CollectionMemberships.at(i)
		same := pair{m.Platform, currentID(m.Member)}
		other, doubled := first[same]
		switch {
		case m.Platform.IsZero() || m.Member.IsZero():
		case doubled:
			found = append(found, doubledMembership.At(at, issue.Args{
				"member": m.Member.String(), "platform": m.Platform.String(), "first": string(other)}))
		default:
			first[same] = at
		}
		found = append(found, m.ValidateVia(compiled[m.Via]).Under(at)...)
		for j, e := range m.Events {
			found = append(found, validateLife(e, life[m.Platform], m.Platform).Under(at.Key("events").Index(j).Key("on"))...)
		}
	}
	return found
}

// currentID returns the party by today's code of a region that was renamed, and every other party as it is.
func currentID(id party.ID) party.ID {
	code, isRegion := id.Region()
	if change, withdrawn := region.Withdrawal(code); isRegion && withdrawn && change.Kind == region.ChangeRenamed && len(change.Successors) == 1 {
		return party.IDFrom(change.Successors[0])
	}
	return id
}

// validateLife reports an event on a day on which the platform certainly did not exist: before it was founded, or, for an
// event by which a member enters, after it was closed.
func validateLife(e platform.Event, life civil.Interval, id party.ID) issue.List {
	first, last := e.On.Earliest(), e.On.Latest()
	if !last.IsZero() && !life.From.IsZero() && life.From.Reached(last) == civil.No {
		return issue.List{membershipBeforePlatform.At("", issue.Args{"on": e.On.String(), "platform": id.String(), "founded": life.From.String()})}
	}
	enters := e.Kind == platform.EventSigned || e.Kind == platform.EventEffective || e.Kind == platform.EventAttested
	if enters && !first.IsZero() && !life.Until.IsZero() && life.Until.Reached(first) == civil.Yes {
		return issue.List{membershipAfterPlatform.At("", issue.Args{"on": e.On.String(), "platform": id.String(), "closed": life.Until.String()})}
	}
	return nil
}
