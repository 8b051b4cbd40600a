package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// role is how a party takes part in something that ties it to others.
type role uint8

const (
	asMember   role = iota // of a platform; part is the number of the membership
	asHost                 // of a platform: its seat, or who operates it; part is the operator's number, or seat
	asParty                // of an agreement
	asOwner                // of an office
	asSite                 // of an office: where it is, or with whom
	asPromiser             // of a commitment
	asPromisee             //
	asExporter             // of a flow: the subject of the figure
	asImporter             // its counterpart
)

// seat is the part of a host's stake that is the platform's seat and no operator.
const seat = -1

// atHost is the part of a site's stake that is the office's host and no place.
const atHost = -1

// bond is something that ties its stakeholders to each other: a platform, an agreement, an office, a
// commitment or a flow, by the number of its record; part is the commitment's.
type bond struct {
	collection dataset.Collection
	index      int
	part       int
}

func (b bond) compare(other bond) int {
	return cmp.Or(cmp.Compare(b.collection, other.collection), cmp.Compare(b.index, other.index), cmp.Compare(b.part, other.part))
}

// stake is one party's part in a bond.
type stake struct {
	bond bond
	role role
	part int
	who  party.ID
}

// collectStakes enters every stake under its holder and under all that the holder is within, so that a
// question about a region finds those of its places and organizations without a search.
func (x *Network) collectStakes() {
	for i, p := range x.data.Platforms {
		b := bond{dataset.CollectionPlatforms, i, 0}
		x.enterStake(b, asHost, seat, party.IDFrom(p.Seat))
		for j, o := range p.Operators {
			x.enterStake(b, asHost, j, o.Party)
		}
	}
	for i, m := range x.data.Memberships {
		x.enterStake(bond{dataset.CollectionPlatforms, x.platforms[m.Platform], 0}, asMember, i, m.Member)
	}
	for i := range x.data.Agreements {
		a := &x.data.Agreements[i]
		for j, who := range partiesOf(a) {
			x.enterStake(bond{dataset.CollectionAgreements, i, 0}, asParty, j, who)
		}
		x.enterCommitments(dataset.CollectionAgreements, i, a.Commitments, partiesOf(a))
	}
	for i, o := range x.data.Offices {
		b := bond{dataset.CollectionOffices, i, 0}
		x.enterStake(b, asOwner, 0, o.Of)
		for j, where := range sitesOf(&o) {
			x.enterStake(b, asSite, j, party.IDFrom(where))
		}
		x.enterStake(b, asSite, atHost, o.At)
	}
	for i, m := range x.data.Meetings {
		x.enterCommitments(dataset.CollectionMeetings, i, m.Commitments, nil)
	}
	for i, o := range x.data.Observations {
		if !o.Counterpart.IsZero() {
			b := bond{dataset.CollectionObservations, i, 0}
			x.enterStake(b, asExporter, 0, o.Subject)
			x.enterStake(b, asImporter, 0, o.Counterpart)
		}
	}
	for _, stakes := range x.ties {
		slices.SortStableFunc(stakes, func(s, t stake) int { return s.bond.compare(t.bond) })
	}
}

func (x *Network) enterCommitments(collection dataset.Collection, i int, commitments []agreement.Commitment, parties []party.ID) {
	for part, c := range commitments {
		b := bond{collection, i, part}
		by := c.By
		if len(by) == 0 {
			by = parties
		}
		for j, who := range by {
			x.enterStake(b, asPromiser, j, who)
		}
		toward := c.Toward
		if len(toward) == 0 { // nobody named: toward all the other parties
			toward = parties
		}
		for j, who := range toward {
			x.enterStake(b, asPromisee, j, who)
		}
	}
}

func (x *Network) enterStake(b bond, as role, part int, who party.ID) {
	if who.IsZero() {
		return
	}
	for _, container := range x.learn(who) {
		x.ties[container] = append(x.ties[container], stake{b, as, part, who})
	}
}

// partiesOf returns the parties of an agreement: those listed, then those that only an event names.
func partiesOf(a *agreement.Agreement) []party.ID {
	var all []party.ID
	seen := map[party.ID]bool{{}: true}
	add := func(id party.ID) {
		if !seen[id] {
			seen[id] = true
			all = append(all, id)
		}
	}
	for _, p := range a.Parties {
		add(p.Party)
	}
	for _, e := range a.Events {
		add(e.Party)
	}
	return all
}

// sitesOf returns the regions in which an office is or was.
func sitesOf(o *platform.Office) []region.Code {
	sites := []region.Code{o.Seat}
	for _, e := range o.Events {
		sites = append(sites, e.To)
	}
	return sites
}

// commonBonds calls each, for two lists of stakes, the stakes of each bond that both have a part in.
func commonBonds(a, b []stake, each func(inA, inB []stake)) {
	for len(a) > 0 && len(b) > 0 {
		switch c := a[0].bond.compare(b[0].bond); {
		case c < 0:
			a = from(a, b[0].bond)
		case c > 0:
			b = from(b, a[0].bond)
		default:
			next := bond{a[0].bond.collection, a[0].bond.index, a[0].bond.part + 1}
			restA, restB := from(a, next), from(b, next)
			each(a[:len(a)-len(restA)], b[:len(b)-len(restB)])
			a, b = restA, restB
		}
	}
}

// from drops the stakes of bonds before one. It gallops, so a short list meets a long one in the time of
// the short one.
func from(stakes []stake, b bond) []stake {
	step := 1
	for step < len(stakes) && stakes[step].bond.compare(b) < 0 {
		step *= 2
	}
	low := step / 2
	window := stakes[low:min(step+1, len(stakes))]
	i, _ := slices.BinarySearchFunc(window, b, func(s stake, b bond) int { return s.bond.compare(b) })
	return stakes[low+i:]
}
