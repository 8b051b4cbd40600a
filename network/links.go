package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Links returns every tie between a and b on a day that holds or may hold: those of the regions
// themselves and those of the places and organizations within them. A tie that is known not to hold on
// that day is none. The order is that of [LinkKinds], then since when. Who is unknown has no ties;
// [Index.Party] tells.
//
// A withdrawn code asks for the area that it meant. One that was renamed (KZ-SEV, now KZ-59) sees what its
// successor sees and the other way round. One that was split (KZ-VOS, now KZ-63 and KZ-10) sees the ties of all
// its successors, while what was recorded of the whole is told of no part. One that was merged (FR-A, now in
// FR-GES) sees only its own ties, and its successor sees them too.
func (x *Network) Links(a, b party.ID, on civil.Date) []Link {
	x = x.orEmpty()
	l := linker{Network: x, a: a, b: b, on: on}
	commonBonds(x.ties[a], x.ties[b], l.bond)
	slices.SortFunc(l.found, Link.compare)
	// Where a and b overlap, a tie comes up once from either side.
	return slices.CompactFunc(l.found, func(l, m Link) bool { return l.compare(m) == 0 })
}

// linker gathers the answer to one question.
type linker struct {
	*Network
	a, b  party.ID
	on    civil.Date
	found []Link
}

// bond adds the ties that one bond makes between stakes within a and stakes within b.
func (l *linker) bond(inA, inB []stake) {
	switch inA[0].bond.collection {
	case dataset.CollectionPlatforms:
		l.memberships(inA, inB)
		l.memberships(inB, inA)
		l.pairs(inA, inB, asMember, asMember, l.commonMembership)
	case dataset.CollectionAgreements, dataset.CollectionMeetings:
		l.pairs(inA, inB, asParty, asParty, l.agreement)
		l.commitments(inA, inB)
	case dataset.CollectionOffices:
		l.pairs(inA, inB, asOwner, asSite, l.office)
		l.pairs(inB, inA, asOwner, asSite, l.office)
	case dataset.CollectionObservations:
		l.pairs(inA, inB, asExporter, asImporter, l.flow)
		l.pairs(inB, inA, asExporter, asImporter, l.flow)
	}
}

// add keeps a tie that is not known to be none.
func (l *linker) add(tie Link) {
	if tie.Truth != civil.No {
		l.found = append(l.found, tie)
	}
}

// pairs calls tie for each two different parties with those roles, each two once.
func (l *linker) pairs(first, second []stake, asFirst, asSecond role, tie func(s, t stake)) {
	for _, s := range first {
		if s.role != asFirst {
			continue
		}
		for _, t := range second {
			if t.role == asSecond && !l.same(s.who, t.who) && !(asFirst == asSecond && l.mirrored(s, t)) {
				tie(s, t)
			}
		}
	}
}

// mirrored reports whether a pair of equals comes up the other way round too, which it does where both
// parties are within both regions, and is the one of the two to leave out.
func (l *linker) mirrored(s, t stake) bool {
	return s.who.Compare(t.who) > 0 && l.Within(t.who, l.a) && l.Within(s.who, l.b)
}

// claim is one thing that a tie needs: whether it holds on the day, in which interval, and on whose word.
type claim struct {
	truth    civil.Truth
	term     civil.Interval
	inferred bool
	cites    []source.Cite
}

// and is the claim that both hold, on the days that both have.
func (c claim) and(d claim) claim {
	both, _ := c.term.Intersect(d.term)
	return claim{c.truth.And(d.truth), both, c.inferred || d.inferred, source.UnionCites(c.cites, d.cites)}
}

// link makes a tie of a claim.
func (c claim) link(k LinkKind, a, b party.ID, via string, basis source.Basis, record dataset.Ref) Link {
	return Link{
		Kind: k, Truth: c.truth, Since: c.term.From, Until: c.term.Until, A: a, B: b, Via: via,
		Basis: basis, Inferred: c.inferred, Record: record, Cites: c.cites,
	}
}

// term is the interval of what a status tells of on a day. Where it only may hold and the status tells of the
// state before it, that state's end is its beginning.
func term(since, until civil.When, holds bool) civil.Interval {
	if holds {
		return civil.Interval{From: since, Until: until}
	}
	return civil.Interval{From: until}
}

// evidence is what a fact rests on: the cites of its record and of the events that decided. It is inferred where
// either only is.
func evidence(record []source.Cite, events ...[]source.Cite) (inferred bool, cites []source.Cite) {
	inferred, cites = source.Inferred(record, ""), slices.Clone(record)
	for _, e := range events {
		inferred = inferred || source.Inferred(e, "")
		cites = source.UnionCites(cites, e)
	}
	return inferred, cites
}
