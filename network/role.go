package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// role is the part that a party has in a tie.
type role struct {
	tie  tie
	kind roleKind
	part int // see roleKind
	who  party.ID
}

// roleKind is what a party is in a tie.
type roleKind uint8

const (
	roleMember   roleKind = iota // of a platform; part is the index of the membership
	roleHost                     // of a platform: its seat or an operator; part is the operator's index, or seatPart
	roleParty                    // to an agreement
	roleOwner                    // of an office
	roleSite                     // of an office: a place where it is or was, or the party that it is at; then part is hostPart
	rolePromisor                 // of a commitment
	rolePromisee                 // of a commitment
	roleExporter                 // of a flow: the subject of the figure
	roleImporter                 // of a flow: the counterpart
)

// seatPart is the part of a host that is the seat of the platform.
const seatPart = -1

// hostPart is the part of a site that is the party an office is at.
const hostPart = -1

// enterRoles enters each role under its party and under all parties that this one lies within, so that a question about
// a region finds the roles of its places and organizations without a search.
func (n *Network) enterRoles() {
	n.enterPlatforms()
	n.enterAgreements()
	n.enterOffices()
	for i, m := range n.data.Meetings {
		n.enterCommitments(tie{dataset.CollectionMeetings, i, 0}, m.Commitments, nil)
	}
	for i, o := range n.data.Observations {
		if !o.Counterpart.IsZero() {
			flow := tie{dataset.CollectionObservations, i, 0}
			n.enterRole(flow, roleExporter, 0, o.Subject)
			n.enterRole(flow, roleImporter, 0, o.Counterpart)
		}
	}
	for _, roles := range n.roles {
		slices.SortStableFunc(roles, func(r, s role) int { return r.tie.compare(s.tie) })
	}
}

func (n *Network) enterPlatforms() {
	for i, p := range n.data.Platforms {
		t := tie{dataset.CollectionPlatforms, i, 0}
		n.enterRole(t, roleHost, seatPart, party.IDFrom(p.Seat))
		for j, o := range p.Operators {
			n.enterRole(t, roleHost, j, o.Party)
		}
	}
	for i, m := range n.data.Memberships {
		n.enterRole(tie{dataset.CollectionPlatforms, n.platforms[m.Platform], 0}, roleMember, i, m.Member)
	}
}

func (n *Network) enterAgreements() {
	for i := range n.data.Agreements {
		a := &n.data.Agreements[i]
		t := tie{dataset.CollectionAgreements, i, 0}
		for j, who := range partiesOf(a) {
			n.enterRole(t, roleParty, j, who)
		}
		n.enterCommitments(t, a.Commitments, partiesOf(a))
	}
}

func (n *Network) enterOffices() {
	for i, o := range n.data.Offices {
		t := tie{dataset.CollectionOffices, i, 0}
		n.enterRole(t, roleOwner, 0, o.Of)
		for j, place := range sitesOf(&o) {
			n.enterRole(t, roleSite, j, party.IDFrom(place))
		}
		n.enterRole(t, roleSite, hostPart, o.At)
	}
}

// enterCommitments enters the roles in the commitments of an agreement or a meeting. A commitment that does
// not say by whom or toward whom is by all parties or toward all of them.
func (n *Network) enterCommitments(of tie, commitments []agreement.Commitment, parties []party.ID) {
	for i, c := range commitments {
		t := tie{of.collection, of.index, i}
		by, toward := c.By, c.Toward
		if len(by) == 0 {
			by = parties
		}
		if len(toward) == 0 {
			toward = parties
		}
		for j, who := range by {
			n.enterRole(t, rolePromisor, j, who)
		}
		for j, who := range toward {
			n.enterRole(t, rolePromisee, j, who)
		}
	}
}

func (n *Network) enterRole(t tie, kind roleKind, part int, who party.ID) {
	if who.IsZero() {
		return
	}
	for _, container := range n.learn(who) {
		n.roles[container] = append(n.roles[container], role{t, kind, part, who})
	}
}

// partiesOf returns the parties of an agreement: those on its list, then those that only an event names.
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
