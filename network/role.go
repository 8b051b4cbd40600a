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
	tie   tie
	kind  roleKind
	part  int // see roleKind
	who   party.ID
	after party.ID // the party whose acts it has as an heir, zero for its own

	number int32 // of who
}

// roleKind is what a party is in a tie.
type roleKind uint8

const (
	roleMember   roleKind = iota // of a platform; part is the index of the membership
	roleHost                     // of a platform: its seat or an operator; part is the operator's index, or seatPart
	roleParty                    // to an agreement, or bound through a party
	roleOwner                    // of an office; or of an organization, then part is the index of the owner
	roleSite                     // of an office: a place where it is or was, or the party that it is at; then part is hostPart
	roleOwned                    // the organization
	rolePromisor                 // of a commitment
	rolePromisee                 // of a commitment
	roleExporter                 // of a flow: the subject of the figure
	roleImporter                 // of a flow: the counterpart
)

// seatPart is the part of a host that is the seat of the platform.
const seatPart = -1

// hostPart is the part of a site that is the party an office is at.
const hostPart = -1

// enterRoles enters the roles of all records, collection by collection in the order of the ties.
func (n *Network) enterRoles() {
	n.enterAgreements()
	for i := range n.data.Meetings {
		n.enterCommitments(tie{dataset.CollectionMeetings, i, 0}, n.data.Meetings[i].Commitments, nil)
	}
	for i := range n.data.Observations {
		if o := &n.data.Observations[i]; !o.Counterpart.IsZero() && n.isFlow(o.Indicator) {
			flow := tie{dataset.CollectionObservations, i, 0}
			n.enterRole(role{tie: flow, kind: roleExporter, who: o.Subject})
			n.enterRole(role{tie: flow, kind: roleImporter, who: o.Counterpart})
		}
	}
	n.enterOffices()
	n.enterOwners()
	n.enterPlatforms()
}

func (n *Network) enterPlatforms() {
	for i := range n.data.Platforms {
		p := &n.data.Platforms[i]
		t := tie{dataset.CollectionPlatforms, i, 0}
		if p.Kind != platform.KindIntergovernmental {
			n.enterRole(role{tie: t, kind: roleHost, part: seatPart, who: party.IDFrom(p.Seat)})
		}
		for j, o := range p.Operators {
			n.enterWithHeirs(role{tie: t, kind: roleHost, part: j, who: o.Party})
		}
		for _, j := range n.memberships[p.ID] {
			n.enterWithHeirs(role{tie: t, kind: roleMember, part: j, who: n.data.Memberships[j].Member})
		}
	}
}

func (n *Network) enterAgreements() {
	for i := range n.data.Agreements {
		a := &n.data.Agreements[i]
		t := tie{dataset.CollectionAgreements, i, 0}
		parties := partiesOf(a)
		n.enterBound(t, n.boundBy(a, parties))
		n.enterCommitments(t, a.Commitments, parties)
	}
}

// enterBound enters those whom an agreement may bind, each once.
func (n *Network) enterBound(t tie, all []party.ID) {
	isEntered := make(map[int32]bool, len(all))
	for _, who := range all {
		v := n.learn(who)
		if v == nobody || isEntered[v] {
			continue
		}
		isEntered[v] = true
		n.table.add(role{tie: t, kind: roleParty}, v, nobody)
	}
}

// boundBy returns all whom an agreement may bind: its parties, which are given, and who has their acts after them, the members of groups
// that bind theirs, and territories. The parts of a state are not among them: its own ties are not listed for each.
func (n *Network) boundBy(a *agreement.Agreement, parties []party.ID) []party.ID {
	all := parties
	if len(n.lives) > 0 {
		all = slices.Clone(parties)
		for _, who := range parties {
			for _, h := range n.heirs(n.current(who)) {
				all = append(all, h.who)
			}
		}
	}
	for i := range a.Parties {
		p := &a.Parties[i]
		for _, t := range p.Territories {
			if state, isRegion := p.Party.Region(); !isRegion || !state.Contains(t.Code) || region.HasOwnCountry(t.Code) {
				all = append(all, party.IDFrom(t.Code))
			}
		}
		if p.Binds != agreement.BindsMembers {
			continue
		}
		for _, i := range n.memberships[p.Party] {
			member := n.current(n.data.Memberships[i].Member)
			all = append(all, member)
			for _, h := range n.heirs(member) {
				all = append(all, h.who)
			}
		}
	}
	return all
}

func (n *Network) enterOffices() {
	for i := range n.data.Offices {
		o := &n.data.Offices[i]
		t := tie{dataset.CollectionOffices, i, 0}
		n.enterWithHeirs(role{tie: t, kind: roleOwner, who: o.Of})
		for j, place := range sitesOf(o) {
			n.enterRole(role{tie: t, kind: roleSite, part: j, who: party.IDFrom(place)})
		}
		n.enterWithHeirs(role{tie: t, kind: roleSite, part: hostPart, who: o.At})
	}
}

func (n *Network) enterOwners() {
	for i := range n.data.Organizations {
		o := &n.data.Organizations[i]
		t := tie{dataset.CollectionOrganizations, i, 0}
		if len(o.Owners) > 0 {
			n.enterWithHeirs(role{tie: t, kind: roleOwned, who: o.ID})
		}
		for j, owner := range o.Owners {
			n.enterWithHeirs(role{tie: t, kind: roleOwner, part: j, who: owner.Party})
		}
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
			n.enterWithHeirs(role{tie: t, kind: rolePromisor, part: j, who: who})
		}
		for j, who := range toward {
			n.enterWithHeirs(role{tie: t, kind: rolePromisee, part: j, who: who})
		}
	}
}

// enterWithHeirs enters a role for its party, and for the heirs of that party.
func (n *Network) enterWithHeirs(r role) {
	n.enterRole(r)
	if len(n.lives) == 0 {
		return
	}
	r.who = n.current(r.who)
	for _, h := range n.heirs(r.who) {
		heir := r
		heir.who, heir.after = h.who, r.who
		n.enterRole(heir)
	}
}

func (n *Network) enterRole(r role) {
	if !r.who.IsZero() {
		n.table.add(r, n.learn(r.who), n.enterAfter(r.after))
	}
}

// enterAfter returns the number of the party that somebody is the heir of.
func (n *Network) enterAfter(id party.ID) int32 {
	if id.IsZero() {
		return nobody
	}
	return n.enter(id)
}

// partiesOf returns the parties of an agreement: those on its list, then those that only an event names.
func partiesOf(a *agreement.Agreement) []party.ID {
	const few = 16 // so many are looked through faster than they are put into a set
	all := make([]party.ID, 0, max(len(a.Parties), min(len(a.Events), few)))
	var seen map[party.ID]bool
	if len(a.Parties)+len(a.Events) > few {
		seen = make(map[party.ID]bool, len(a.Parties))
	}
	add := func(id party.ID) {
		switch {
		case id.IsZero(), seen[id], seen == nil && slices.Contains(all, id):
			return
		case seen != nil:
			seen[id] = true
		}
		all = append(all, id)
	}
	for i := range a.Parties {
		add(a.Parties[i].Party)
	}
	for i := range a.Events {
		add(a.Events[i].Party)
	}
	return all
}
