package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// pairing is how one record ties parties to each other, over all time: each of first to each of second, with the
// exceptions of [pairing.has]. Agreements are not among them, since what they are between two does not follow from how
// each of the two stands.
type pairing struct {
	kind          LinkKind
	via           string
	first, second []end
}

// end is what one party brings into a tie: the states of links that it allows over time. An end that is in both lists
// of a pairing is A or B of a link, depending on the other one.
type end struct {
	role
	line spell.Timeline
	isA  bool // it is in both lists because it is in the first
	isB  bool // and it belongs in the second
}

// has reports whether a pairing has a pair, which p is A of and q is B. Where both are in both lists, the pair
// also comes up the other way round, and one of the two is left out: the one in which A did not promise to B, or, between
// equals, the one in which A has the higher id.
func (n *Network) has(p, q *end) bool {
	switch {
	case !n.areTwo(p.who, q.who):
		return false
	case !q.isA:
		return true
	case areEqual(p, q):
		return p.who.Compare(q.who) < 0
	}
	return q.isB
}

// areEqual reports whether nothing but their ids tells which of two ends is A.
func areEqual(p, q *end) bool { return p.isA && q.isA && p.isB == q.isB }

// combined returns the states of a link that two ends allow.
func combined(p, q spell.Set) spell.Set {
	states := spell.Set(0)
	for x := p; x != 0; x &= x - 1 {
		for y := q; y != 0; y &= y - 1 {
			states |= spell.SetOf(lesser(x.First(), y.First(), 0))
		}
	}
	return states
}

// standOf returns the state and the truth of a link that some states are possible of; the zero standOf is no link.
func standOf(states spell.Set) stand {
	state := stateOf(states)
	if state == stateNone {
		return stand{}
	}
	truth := states.Truth(isHolding)
	return stand{linkStates[state], truth, truth}
}

// stand is how a link stands on a day; the zero stand is that of no link.
type stand struct {
	state          State
	truth, applies civil.Truth
}

// record returns the reference of the link between two ends, and the second membership where it has two.
func (p *pairing) record(a, b *end) (dataset.Ref, int) {
	switch p.kind {
	case LinkMembership:
		return dataset.Ref{Collection: dataset.CollectionMemberships, Index: a.part}, 0
	case LinkCommonMembership:
		return dataset.Ref{Collection: dataset.CollectionMemberships, Index: a.part}, b.part
	case LinkOwnership:
		return ref(a.role), 0
	}
	return a.tie.ref(), 0
}

// pairings returns how one record ties those that have roles in it.
func (n *Network) pairings(roles []role) []pairing {
	t := roles[0].tie
	switch t.collection {
	case dataset.CollectionPlatforms:
		id := n.data.Platforms[t.index].ID.String()
		members := n.ends(only(roles, roleMember), n.memberLine)
		return []pairing{
			{LinkMembership, id, members, n.hostsOf(roles)},
			clubOf(LinkCommonMembership, id, members),
		}
	case dataset.CollectionOffices:
		owners := n.ends(only(roles, roleOwner), n.officeLine)
		sites := n.ends(firstOfEach(only(roles, roleSite)), func(r role) spell.Timeline { return lineOn(n.siteDays(r), stateOpen) })
		return []pairing{{LinkOffice, n.data.Offices[t.index].ID, owners, sites}}
	case dataset.CollectionOrganizations:
		owners := n.ends(only(roles, roleOwner), func(r role) spell.Timeline {
			return lineOn(track(n.data.Organizations[t.index].Owners[r.part].Interval, n.livesOf(r)), stateHolds)
		})
		owned := n.ends(only(roles, roleOwned), func(r role) spell.Timeline { return lineOn(track(n.livesOf(r)), stateHolds) })
		return []pairing{{LinkOwnership, n.data.Organizations[t.index].ID.String(), owners, owned}}
	case dataset.CollectionObservations:
		if n.data.Observations[t.index].Status.IsMissing() {
			return nil
		}
		line := func(r role) spell.Timeline { return n.flowLine(r) }
		return []pairing{{
			LinkFlow, n.data.Observations[t.index].Indicator,
			n.ends(only(roles, roleExporter), line), n.ends(only(roles, roleImporter), line),
		}}
	}
	return n.promises(roles)
}

// clubOf returns the pairing of each two of some ends.
func clubOf(kind LinkKind, via string, all []end) pairing {
	club := make([]end, len(all))
	for i, e := range all {
		e.isA, e.isB = true, true
		club[i] = e
	}
	return pairing{kind, via, club, club}
}

// ends returns those of some roles.
func (n *Network) ends(roles []role, line func(role) spell.Timeline) []end {
	all := make([]end, len(roles))
	for i, r := range roles {
		s := side{role: r, line: line(r)}
		n.inherit(&s)
		all[i] = end{role: r, line: s.line}
	}
	return all
}

// firstOfEach returns the first role of each party.
func firstOfEach(roles []role) []role {
	seen := make(map[party.ID]bool, len(roles))
	var some []role
	for _, r := range roles {
		if !seen[r.who] {
			seen[r.who] = true
			some = append(some, r)
		}
	}
	return some
}

// hostsOf returns the hosts of a platform, each once: a party that is its seat and operates it too is a host while it is
// either.
func (n *Network) hostsOf(roles []role) []end {
	all := n.ends(only(roles, roleHost), func(r role) spell.Timeline { return lineOn(track(n.hostDays(r)...), stateActive) })
	var hosts []end
	at := make(map[party.ID]int, len(all))
	for _, h := range all {
		i, isKnown := at[h.who]
		if !isKnown {
			at[h.who] = len(hosts)
			hosts = append(hosts, h)
			continue
		}
		hosts[i].line = lineOn(spell.Or(hosts[i].line.Track(isHolding), h.line.Track(isHolding)), stateActive)
	}
	return hosts
}

// flowLine is the course of a figure as that of a link: it holds in its period, while the party exists. Whether a figure
// without a period is about a day is unknown.
func (n *Network) flowLine(r role) spell.Timeline {
	o := &n.data.Observations[r.tie.index]
	if o.Period.IsZero() {
		return lineOn(spell.And(always(civil.Unknown), track(n.life(r.who))), stateHolds)
	}
	return lineOn(track(civil.Interval{From: civil.On(o.Period.Start()), Until: civil.On(o.Period.End().AddDays(1))}, n.life(r.who)), stateHolds)
}

// always is the track of one answer for every day.
func always(truth civil.Truth) spell.Track {
	return spell.TrackOf([]spell.Spell{{Begin: spell.Moment{Lo: spell.Dawn, Hi: spell.Dawn, Maybe: truth == civil.Unknown}, End: spell.Nowhen(), EndCause: -1}})
}
