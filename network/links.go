package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// Links returns every link between a and b on a day, including those between the places and organizations within them:
// those that hold or may hold, and those that are signed, pending, provisional, planned or suspended. What has ended,
// and what has not been signed, is not a link. The order is that of [LinkKinds], then by first day. Links returns
// nothing for an unknown party and for the zero Date; [Network.Party] tells whether a party is known. Links(b, a) are
// the same links from the other side.
//
// If one record links a to several parties within b, as a platform with its seat and an operator there does, Links
// returns only the most certain of these links.
//
// [Network.Within] says which parties lie within a region, and which area a withdrawn code stands for.
func (n *Network) Links(a, b party.ID, on civil.Date) []Link {
	n = n.orEmpty()
	if a.IsZero() || b.IsZero() {
		return nil
	}
	return n.links(n.current(a), n.current(b), on)
}

// LinksOf returns every link of a, and of the places and organizations within it, with any party on a day, in the order
// of [Network.Links]; links between two parties that both lie within a are among them. Unlike Links, it returns a link
// to each of the seat and the operators of a platform, and to both the place of an office and the party at which it is.
func (n *Network) LinksOf(a party.ID, on civil.Date) []Link {
	n = n.orEmpty()
	if a.IsZero() {
		return nil
	}
	return n.links(n.current(a), party.ID{}, on)
}

// All returns every link on a day, each once, in the order of [Network.Links]. A link without a direction, such as a
// common membership, has the party with the lower id as A. A member of a platform is linked to its seat and to each
// operator, and the party of an office to both its place and the party at which it is. A platform yields a link of
// common membership for each pair of its members.
func (n *Network) All(on civil.Date) []Link { return n.orEmpty().links(party.ID{}, party.ID{}, on) }

// links returns the links between two current ids; the zero b is everybody, and the zero a is everybody with everybody.
func (n *Network) links(a, b party.ID, on civil.Date) []Link {
	if on.IsZero() {
		return nil
	}
	l := n.linkerOf(a, b, on)
	n.eachCommonTie(n.listOf(a), n.listOf(b), l.links)
	return l.sorted()
}

func (n *Network) linkerOf(a, b party.ID, on civil.Date) *linker {
	return &linker{
		Network: n, a: a, b: b, on: on, day: spell.DayOf(on),
		sides: map[role]*side{}, standings: map[standingKey]standing{},
	}
}

// linker collects the links between a and b on a day.
type linker struct {
	*Network
	a, b      party.ID
	on        civil.Date
	day       spell.Day
	areApart  bool // the roles of a and of b are given, and none is in both
	sides     map[role]*side
	standings map[standingKey]standing
	found     [][]Link // in pieces, so that a large answer is not copied again and again as it grows
}

// pieceSize is how many links a piece has.
const pieceSize = 512

// links adds the links that one tie makes between roles within a and roles within b.
func (l *linker) links(inA, inB []role) {
	switch inA[0].tie.collection {
	case dataset.CollectionPlatforms:
		l.memberships(inA, inB)
	case dataset.CollectionAgreements:
		l.agreement(inA, inB)
		l.commitments(inA, inB)
	case dataset.CollectionMeetings:
		l.commitments(inA, inB)
	case dataset.CollectionOffices:
		l.eitherWay(inA, inB, l.offices)
	case dataset.CollectionOrganizations:
		l.eitherWay(inA, inB, l.owners)
	case dataset.CollectionObservations:
		if l.figureOn(inA[0].tie.index, l.on) != civil.No { // most are of other days
			l.eitherWay(inA, inB, l.flows)
		}
	}
}

// eitherWay adds the links of those in a with those in b and the other way round, which are the same where everybody is in
// both.
func (l *linker) eitherWay(inA, inB []role, add func(first, second []role)) {
	add(inA, inB)
	if !l.a.IsZero() {
		add(inB, inA)
	}
}

// everybody reports whether the links of a with anybody are asked for.
func (l *linker) everybody() bool { return l.b.IsZero() }

// only returns the roles of one kind.
func only(roles []role, kind roleKind) []role {
	var some []role
	for _, r := range roles {
		if r.kind == kind {
			some = append(some, r)
		}
	}
	return some
}

// isMirrored reports whether a pair with equal roles also comes up the other way round, as it does if both parties lie
// within both regions, and is the one of the two to leave out.
func (l *linker) isMirrored(r, s party.ID, inBoth bool) bool { return inBoth && r.Compare(s) > 0 }

// liesInA reports whether a party lies within a.
func (l *linker) liesInA(who party.ID) bool { return !l.areApart && l.liesIn(who, l.a) }

// liesInBoth reports whether a party lies within both of those that are asked about.
func (l *linker) liesInBoth(who party.ID) bool {
	return l.liesInA(who) && (l.everybody() || l.lies(who, l.b))
}

// add adds a link of a record.
func (l *linker) add(link Link, via string, record dataset.Ref) {
	link.Via, link.Record = via, record
	n := len(l.found) - 1
	if n < 0 || len(l.found[n]) == cap(l.found[n]) {
		size := pieceSize
		if n < 1 {
			size = 2 + 14*(n+1) // most answers are short
		}
		l.found = append(l.found, make([]Link, 0, size))
		n++
	}
	l.found[n] = append(l.found[n], link)
}

// sorted returns the links in order, each once: where a and b overlap, a link comes up from either side.
func (l *linker) sorted() []Link {
	// A link is large, so that its place is sorted and not itself; most are told apart by their kind and first day.
	type place struct {
		kind       int8
		first, end spell.Day
		link       *Link
	}
	n := 0
	for _, piece := range l.found {
		n += len(piece)
	}
	switch {
	case n == 0:
		return nil
	case n == 1:
		return l.found[0]
	}
	places := make([]place, 0, n)
	for _, piece := range l.found {
		for i := range piece {
			link := &piece[i]
			p := place{int8(slices.Index(linkKinds[:], link.Kind)), spell.DayOf(link.Since.Earliest()), spell.DayOr(link.Since.Latest(), spell.Never), link}
			if link.Since.IsZero() {
				p.first = spell.Never
			}
			places = append(places, p)
		}
	}
	slices.SortFunc(places, func(p, q place) int {
		if c := cmp.Or(cmp.Compare(p.kind, q.kind), cmp.Compare(p.first, q.first), cmp.Compare(p.end, q.end)); c != 0 {
			return c
		}
		return p.link.compare(q.link)
	})
	ordered := make([]Link, 0, n)
	for i, p := range places {
		if i == 0 || p.link.compare(places[i-1].link) != 0 {
			ordered = append(ordered, *p.link)
		}
	}
	return ordered
}

// AgreementStatus returns the status of a party under an agreement on a day, or of the agreement as a whole for the zero
// party. It returns false if there is no such agreement. The state of a party that has nothing to do with the agreement
// is none.
func (n *Network) AgreementStatus(id string, who party.ID, on civil.Date) (agreement.Status, bool) {
	n = n.orEmpty()
	i, found := n.agreements[id]
	if !found {
		return agreement.Status{}, false
	}
	if who.IsZero() {
		return n.compiled.agreements[i].StatusAt(on), true
	}
	return n.compiled.agreements[i].StatusOf(n.current(who), on), true
}

// StatusBetween returns how an agreement stands between two parties on a day, and false if there is no such agreement.
func (n *Network) StatusBetween(id string, a, b party.ID, on civil.Date) (agreement.Between, bool) {
	n = n.orEmpty()
	i, found := n.agreements[id]
	if !found {
		return agreement.Between{}, false
	}
	return n.compiled.agreements[i].Between(n.current(a), n.current(b), on), true
}
