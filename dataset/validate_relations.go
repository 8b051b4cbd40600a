package dataset

import (
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// maxDepth is how many organizations and areas may lie within each other: more is a slip, and would cost
// an index dearly.
const maxDepth = 64

// checkContainment reports organizations and areas that lie within themselves, or too deep.
func (d *Dataset) checkContainment() issue.List {
	up := map[party.ID][]party.ID{}
	for _, o := range d.Organizations {
		if !o.Parent.IsZero() && o.Parent != o.ID { // the record itself reports the latter
			up[o.ID] = append(up[o.ID], o.Parent)
		}
	}
	for _, r := range d.Regions {
		id := party.IDFrom(r.Code)
		for _, within := range r.Within {
			up[id] = append(up[id], party.IDFrom(within))
		}
	}
	var found issue.List
	for i, o := range d.Organizations {
		found = append(found, checkAbove(up, o.ID, place(CollectionOrganizations, i).Key("parent"))...)
	}
	for i, r := range d.Regions {
		found = append(found, checkAbove(up, party.IDFrom(r.Code), place(CollectionRegions, i).Key("within"))...)
	}
	return found
}

// checkAbove walks up from a party, level by level.
func checkAbove(up map[party.ID][]party.ID, id party.ID, at issue.Path) issue.List {
	seen := map[party.ID]bool{}
	level := []party.ID{id}
	for depth := 0; len(level) > 0; depth++ {
		if depth > maxDepth {
			return issue.List{tooDeep.At(at, issue.Args{"id": id.String(), "limit": strconv.Itoa(maxDepth)})}
		}
		var next []party.ID
		for _, from := range level {
			for _, to := range up[from] {
				if to == id {
					return issue.List{circularContainment.At(at, issue.Args{"id": id.String(), "through": from.String()})}
				}
				if !seen[to] {
					seen[to] = true
					next = append(next, to)
				}
			}
		}
		level = next
	}
	return nil
}

// checkMemberships reports memberships in a platform that did not exist and second records of one membership.
func (d *Dataset) checkMemberships() issue.List {
	life := map[party.ID]civil.Interval{}
	for _, p := range d.Platforms {
		life[p.ID] = civil.Interval{From: p.Founded, Until: p.Closed}
	}
	type pair struct{ platform, member party.ID }
	first := map[pair]issue.Path{}
	var found issue.List
	for i, m := range d.Memberships {
		at := place(CollectionMemberships, i)
		same := pair{m.Platform, renamed(m.Member)}
		other, doubled := first[same]
		switch {
		case m.Platform.IsZero() || m.Member.IsZero():
		case doubled:
			found = append(found, overlappingMemberships.At(at, issue.Args{
				"member": m.Member.String(), "platform": m.Platform.String(), "first": string(other)}))
		default:
			first[same] = at
		}
		found = append(found, m.ValidateVia(d.Agreements...).Under(at)...)
		for j, e := range m.Events {
			found = append(found, outsideLife(e, life[m.Platform], m.Platform).Under(at.Key("events").Index(j).Key("on"))...)
		}
	}
	return found
}

// renamed returns the party under the code that its area has today: itself, where that was not renamed.
func renamed(id party.ID) party.ID {
	code, isRegion := id.Region()
	if change, withdrawn := region.Withdrawal(code); isRegion && withdrawn && change.Kind == region.ChangeRenamed && len(change.Successors) == 1 {
		return party.IDFrom(change.Successors[0])
	}
	return id
}

// outsideLife reports an event on a day on which the platform certainly was not there: before it was founded, or
// an entry once it was closed.
func outsideLife(e platform.Event, life civil.Interval, id party.ID) issue.List {
	first, last := e.On.Earliest(), e.On.Latest()
	if !last.IsZero() && !life.From.IsZero() && life.From.Reached(last) == civil.No {
		return issue.List{membershipOutsideLife.At("", issue.Args{"on": e.On.String(), "platform": id.String(), "founded": life.From.String()})}
	}
	enters := e.Kind == platform.EventSigned || e.Kind == platform.EventEffective || e.Kind == platform.EventAttested
	if enters && !first.IsZero() && !life.Until.IsZero() && life.Until.Reached(first) == civil.Yes {
		return issue.List{membershipAfterLife.At("", issue.Args{"on": e.On.String(), "platform": id.String(), "closed": life.Until.String()})}
	}
	return nil
}

// checkCites warns of records in a dataset with sources that name none, for themselves or for any event.
func (d *Dataset) checkCites() issue.List {
	var found issue.List
	if len(d.Sources) == 0 {
		return nil
	}
	check := func(collection Collection, i int, cites []source.Cite, events int, event func(j int) []source.Cite) {
		cited := len(cites) > 0
		for j := 0; j < events && !cited; j++ {
			cited = len(event(j)) > 0
		}
		if !cited {
			found = append(found, uncited.At(place(collection, i), nil))
		}
	}
	for i, p := range d.Platforms {
		check(CollectionPlatforms, i, p.Cites, 0, nil)
	}
	for i, a := range d.Agreements {
		check(CollectionAgreements, i, a.Cites, len(a.Events), func(j int) []source.Cite { return a.Events[j].Cites })
	}
	for i, m := range d.Memberships {
		check(CollectionMemberships, i, m.Cites, len(m.Events), func(j int) []source.Cite { return m.Events[j].Cites })
	}
	for i, o := range d.Offices {
		check(CollectionOffices, i, o.Cites, len(o.Events), func(j int) []source.Cite { return o.Events[j].Cites })
	}
	for i, m := range d.Meetings {
		check(CollectionMeetings, i, m.Cites, 0, nil)
	}
	for i := range d.Observations {
		check(CollectionObservations, i, d.Observations[i].Cites, 0, nil)
	}
	return found
}

// checkObservations reports figures that disagree with their indicator and figures that stand twice.
func (d *Dataset) checkObservations() issue.List {
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
		start, end                      civil.Date // of the period: 2024 and 2024-01-01/P1Y are the same
		unit                            economy.Unit
	}
	first := make(map[key]int, len(d.Observations))
	var found issue.List
	for n := range d.Observations {
		o := &d.Observations[n]
		if i, known := own[o.Indicator]; known {
			found = append(found, o.ValidateAs(i).Under(place(CollectionObservations, n))...)
		}
		k := key{o.Subject, o.Counterpart, o.Reference, o.Indicator, o.Period.Start(), o.Period.End(), o.Value.Unit}
		if other, doubled := first[k]; doubled {
			found = append(found, doubledObservation.At(place(CollectionObservations, n), issue.Args{"first": string(place(CollectionObservations, other))}))
			continue
		}
		first[k] = n
	}
	return found
}
