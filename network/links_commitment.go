package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// commitments adds the promises between parties of two regions, once for each pair of parties, whichever of them
// promised.
func (l *linker) commitments(inA, inB []role) {
	seen := map[[2]party.ID]bool{}
	once := func(r, s role) {
		pair := [2]party.ID{r.who, s.who}
		if s.who.Compare(r.who) < 0 {
			pair = [2]party.ID{s.who, r.who}
		}
		if !seen[pair] {
			seen[pair] = true
			l.commitment(r, s)
		}
	}
	l.pairs(inA, inB, rolePromisor, rolePromisee, once)
	l.pairs(inB, inA, rolePromisor, rolePromisee, once)
	l.pairs(inA, inB, rolePromisor, rolePromisor, once)
}

// commitment adds a promise, which holds from the day on which it was made, or on which its agreement binds both. After
// the day on which it is due it is unknown whether it still holds.
func (l *linker) commitment(r, s role) {
	c, via, made, basis := l.promise(r, s)
	if made.truth == civil.Yes && !c.Due.IsZero() && c.Due.Reached(l.on.AddDays(-1)) != civil.No {
		made.truth = civil.Unknown
	}
	made.inferred = made.inferred || source.Inferred(c.Cites, "by") || source.Inferred(c.Cites, "toward")
	if len(c.Cites) > 0 {
		made.cites = c.Cites
	}
	made.cites = slices.Clone(made.cites)
	l.add(made.link(LinkCommitment, r.who, s.who, via, basis, r.tie.ref()))
}

// promise returns a commitment between two parties, the id of its agreement or meeting, and the claim that it was made.
func (l *linker) promise(r, s role) (c *agreement.Commitment, via string, made claim, basis source.Basis) {
	if r.tie.collection == dataset.CollectionMeetings {
		m := &l.data.Meetings[r.tie.index]
		made = claim{truth: m.On.Reached(l.on), term: civil.Interval{From: m.On}, cites: m.Cites}
		return &m.Commitments[r.tie.part], m.ID, made, source.BasisStated
	}
	a := &l.data.Agreements[r.tie.index]
	first, one := l.bound(r.tie.index, r.who)
	second, other := l.bound(r.tie.index, s.who)
	basis = source.BasisStated
	if jointBasis(first, second, one, other) == "" {
		basis = ""
	}
	return &a.Commitments[r.tie.part], a.ID, first.and(second), basis
}
