package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Links returns every link between a and b that holds or may hold on a day, including those between the places and
// organizations within them. The order is that of [LinkKinds], then by first day. Links returns nothing for an unknown
// party; [Network.Party] tells whether a party is known.
//
// A withdrawn code stands for the area it meant. A renamed code (KZ-SEV, now KZ-59) has the links of its successor, and
// the other way round. A split code (KZ-VOS, now KZ-63 and KZ-10) has the links of all its successors, but they do not
// have those recorded for the whole. A merged code (FR-A, now in FR-GES) has only its own links, and its successor has
// them too.
func (n *Network) Links(a, b party.ID, on civil.Date) []Link {
	n = n.orEmpty()
	l := linker{Network: n, a: a, b: b, on: on}
	eachCommonTie(n.roles[a], n.roles[b], l.links)
	slices.SortFunc(l.found, Link.compare)
	// Where a and b overlap, a link comes up once from either side.
	return slices.CompactFunc(l.found, func(l, m Link) bool { return l.compare(m) == 0 })
}

// linker collects the links between a and b on a day.
type linker struct {
	*Network
	a, b  party.ID
	on    civil.Date
	found []Link
}

// links adds the links that one tie makes between roles within a and roles within b.
func (l *linker) links(inA, inB []role) {
	switch inA[0].tie.collection {
	case dataset.CollectionPlatforms:
		l.memberships(inA, inB)
		l.memberships(inB, inA)
		l.pairs(inA, inB, roleMember, roleMember, l.commonMembership)
	case dataset.CollectionAgreements, dataset.CollectionMeetings:
		l.pairs(inA, inB, roleParty, roleParty, l.agreement)
		l.commitments(inA, inB)
	case dataset.CollectionOffices:
		l.pairs(inA, inB, roleOwner, roleSite, l.office)
		l.pairs(inB, inA, roleOwner, roleSite, l.office)
	case dataset.CollectionObservations:
		l.pairs(inA, inB, roleExporter, roleImporter, l.flow)
		l.pairs(inB, inA, roleExporter, roleImporter, l.flow)
	}
}

// pairs calls link for each pair of different parties with these kinds of roles, once for each pair.
func (l *linker) pairs(first, second []role, firstKind, secondKind roleKind, link func(r, s role)) {
	for _, r := range first {
		if r.kind != firstKind {
			continue
		}
		for _, s := range second {
			if s.kind == secondKind && !l.same(r.who, s.who) && !(firstKind == secondKind && l.mirrored(r, s)) {
				link(r, s)
			}
		}
	}
}

// mirrored reports whether a pair with equal roles also comes up the other way round, as it does if both parties lie
// within both regions, and is the one of the two to leave out.
func (l *linker) mirrored(r, s role) bool {
	return r.who.Compare(s.who) > 0 && l.Within(s.who, l.a) && l.Within(r.who, l.b)
}

// add adds a link unless it is known not to hold.
func (l *linker) add(link Link) {
	if link.Truth != civil.No {
		l.found = append(l.found, link)
	}
}

// claim is one condition of a link: whether it holds on the day, in which interval, and on whose word.
type claim struct {
	truth    civil.Truth
	term     civil.Interval
	inferred bool
	cites    []source.Cite
}

// and is the claim that both hold, in the interval that both have.
func (c claim) and(d claim) claim {
	both, _ := c.term.Intersect(d.term)
	return claim{c.truth.And(d.truth), both, c.inferred || d.inferred, source.UnionCites(c.cites, d.cites)}
}

// link makes a link of a claim.
func (c claim) link(k LinkKind, a, b party.ID, via string, basis source.Basis, record dataset.Ref) Link {
	return Link{
		Kind: k, Truth: c.truth, Since: c.term.From, Until: c.term.Until, A: a, B: b, Via: via,
		Basis: basis, Inferred: c.inferred, Record: record, Cites: c.cites,
	}
}

// termOf is the interval in which something holds by a status on a day. If the status is the one before it, it begins
// where that one ends.
func termOf(since, until civil.When, holds bool) civil.Interval {
	if holds {
		return civil.Interval{From: since, Until: until}
	}
	return civil.Interval{From: until}
}

// evidence returns the cites of a record and of the events that decide, and whether the record or one of them is only
// inferred.
func evidence(record []source.Cite, events ...[]source.Cite) (inferred bool, cites []source.Cite) {
	inferred, cites = source.Inferred(record, ""), record
	for _, e := range events {
		inferred = inferred || source.Inferred(e, "")
		cites = source.UnionCites(cites, e)
	}
	return inferred, source.UnionCites(cites)
}
