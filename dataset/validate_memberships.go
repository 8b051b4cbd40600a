package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/renaming"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// validateMemberships reports second records of one membership, memberships that disagree with their accession agreement,
// and events outside the life of the platform.
func (d *Dataset) validateMemberships() issue.List {
	life := map[party.ID]civil.Interval{}
	for _, p := range d.Platforms {
		life[p.ID] = civil.Interval{From: p.Founded, Until: p.Closed}
	}
	compiled := d.compileVia()
	type pair struct{ platform, member party.ID }
	codes := renaming.Of(d.Regions)
	first := newFirsts(len(d.Memberships), func(i int) pair { return pair{d.Memberships[i].Platform, codes.Party(d.Memberships[i].Member)} })
	var found issue.List
	for i := range d.Memberships {
		m := &d.Memberships[i]
		if !m.Platform.IsZero() && !m.Member.IsZero() {
			if other := first.add(i); other != i {
				found = append(found, doubledMembership.At(CollectionMemberships.at(i), issue.Args{
					"member": m.Member.String(), "platform": m.Platform.String(), "first": string(CollectionMemberships.at(other))}))
			}
		}
		if m.Via != "" {
			found = append(found, m.ValidateVia(compiled[m.Via]).Under(CollectionMemberships.at(i))...)
		}
		lived := life[m.Platform]
		for j := range m.Events {
			if own := validateLife(&m.Events[j], lived, m.Platform); len(own) > 0 {
				found = append(found, own.Under(CollectionMemberships.at(i).Key("events").Index(j))...)
			}
		}
	}
	return found
}

// compileVia returns the agreements by which members acceded, by id, ready for questions: nil where no membership has one.
func (d *Dataset) compileVia() map[string]*agreement.Compiled {
	if !slices.ContainsFunc(d.Memberships, func(m platform.Membership) bool { return m.Via != "" }) {
		return nil
	}
	compiled := make(map[string]*agreement.Compiled, len(d.Agreements))
	for i, c := range agreement.CompileAll(d.Agreements, agreement.Context{}) {
		if id := d.Agreements[i].ID; compiled[id] == nil {
			compiled[id] = c
		}
	}
	return compiled
}

// validateLife reports an event that has an effect on a day on which the platform certainly did not exist: before it was
// founded, or, for an event by which a member enters, after it was closed. What is done on the way to a membership may
// come before the founding: those who found a platform sign before it exists.
func validateLife(e *platform.Event, life civil.Interval, id party.ID) issue.List {
	if works, key := worksOn(e); !works.Latest().IsZero() && !life.From.IsZero() && life.From.Reached(works.Latest()) == civil.No {
		return issue.List{membershipBeforePlatform.At(issue.Path("").Key(key), issue.Args{"on": works.String(), "platform": id.String(), "founded": life.From.String()})}
	}
	enters := e.Kind == platform.EventSigned || e.Kind == platform.EventEffective || e.Kind == platform.EventAttested
	if first := e.On.Earliest(); enters && !first.IsZero() && !life.Until.IsZero() && life.Until.Reached(first) == civil.Yes {
		return issue.List{membershipAfterPlatform.At("/on", issue.Args{"on": e.On.String(), "platform": id.String(), "closed": life.Until.String()})}
	}
	return nil
}

// worksOn returns the day on which an event has an effect on a membership, and its key; the zero When for an act on the way
// to one that states no day of effect.
func worksOn(e *platform.Event) (on civil.When, key string) {
	switch {
	case !e.Effective.IsZero():
		return e.Effective, "effective"
	case e.Kind == platform.EventApplied, e.Kind == platform.EventInvited, e.Kind == platform.EventApproved,
		e.Kind == platform.EventSigned, e.Kind == platform.EventDeclined:
		return civil.When{}, ""
	}
	return e.On, "on"
}
