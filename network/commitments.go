package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// commitments adds the promises between parties of two regions, once for each pair of parties, whichever of them
// promised.
func (l *linker) commitments(inA, inB []role) {
	byA, byB := only(inA, rolePromisor), only(inB, rolePromisor)
	if len(byA)+len(byB) == 0 {
		return
	}
	toA, toB := only(inA, rolePromisee), only(inB, rolePromisee)
	isMutual := mutually(byA, byB, toA, toB)
	surest := l.surest(byA, byB, toA, toB)
	seen := map[[2]party.ID]bool{}
	each := func(first, second []role) {
		for _, r := range first {
			for _, s := range second {
				pair := [2]party.ID{r.who, s.who}
				if s.who.Compare(r.who) < 0 {
					pair = [2]party.ID{s.who, r.who}
				}
				if !l.areTwo(r.who, s.who) || seen[pair] {
					continue
				}
				seen[pair] = true
				if pair[0] == s.who && isMutual(r.who, s.who) && l.liesInBoth(r.who) && l.liesInBoth(s.who) {
					l.commitment(surest(s), surest(r))
				} else {
					l.commitment(surest(r), surest(s))
				}
			}
		}
	}
	each(byA, toB)
	each(byB, toA)
	each(byA, byB)
}

// surest returns a function that returns, for a role of a party, the one of its roles in which it is surest to be bound on
// the day: it may have made a promise itself, and have another as the heir of a former party.
func (l *linker) surest(lists ...[]role) func(role) role {
	best := map[party.ID]role{}
	rank := func(r role) int {
		switch l.existsAs(r) {
		case civil.Yes:
			return 2
		case civil.Unknown:
			return 1
		}
		return 0
	}
	for _, r := range slices.Concat(lists...) {
		if b, isKnown := best[r.who]; !isKnown || b.after != r.after && rank(r) > rank(b) {
			best[r.who] = r
		}
	}
	return func(r role) role { return best[r.who] }
}

// mutually returns a function that reports whether of two parties either promised to the other, or both together.
func mutually(byA, byB, toA, toB []role) func(p, q party.ID) bool {
	by, to := map[party.ID]bool{}, map[party.ID]bool{}
	for _, r := range slices.Concat(byA, byB) {
		by[r.who] = true
	}
	for _, r := range slices.Concat(toA, toB) {
		to[r.who] = true
	}
	return func(p, q party.ID) bool { return by[p] && by[q] && to[p] == to[q] }
}

// commitment adds a promise, which holds from the day on which it was made, or on which its agreement binds both. After
// the day on which it is due it is unknown whether it still holds.
func (l *linker) commitment(r, s role) {
	c, via, made := l.promise(r, s)
	made.truth = made.truth.And(l.existsAs(r)).And(l.existsAs(s))
	if made.truth == civil.No {
		return
	}
	if made.truth == civil.Yes && !c.Due.IsZero() && spell.Of(c.Due).By(l.day.Prev()) != civil.No {
		made.truth = civil.Unknown
	}
	made.inferred = made.inferred || source.Inferred(c.Cites, "by") || source.Inferred(c.Cites, "toward")
	if len(c.Cites) > 0 {
		made.cites = c.Cites
	}
	l.add(Link{
		Kind: LinkCommitment, State: StateHolds, Truth: made.truth, Applies: made.truth, Since: made.days.From, Until: made.days.Until,
		A: r.who, B: s.who, Basis: made.basis, Inferred: made.inferred, Cites: source.UnionCites(made.cites),
	}, via, r.tie.ref())
}

// existsAs answers whether the party of a role exists on the day and, of an heir, whether the acts of its predecessor
// are its own.
func (l *linker) existsAs(r role) civil.Truth {
	lives := track(l.livesOf(r))
	if r.after.IsZero() {
		return lives.At(l.day)
	}
	probe := &side{role: r, line: lineOn(lives, stateHolds)}
	l.inherit(probe)
	return probe.line.At(l.day).Truth(isHolding)
}

// promise returns a commitment between two parties, the id of its agreement or meeting, and whether and since when it is
// made.
func (l *linker) promise(r, s role) (c *agreement.Commitment, via string, made standing) {
	if r.tie.collection == dataset.CollectionMeetings {
		m := &l.data.Meetings[r.tie.index]
		made = standing{truth: spell.Of(m.On).By(l.day), days: civil.Interval{From: m.On}, basis: source.BasisStated, cites: m.Cites}
		return &m.Commitments[r.tie.part], m.ID, made
	}
	a := &l.data.Agreements[r.tie.index]
	made = l.standing(r.tie.index, r.who).and(l.standing(r.tie.index, s.who))
	if made.basis != "" {
		made.basis = source.BasisStated
	}
	return &a.Commitments[r.tie.part], a.ID, made
}
