package network

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// agreement adds the links that one agreement makes between those that it binds.
func (l *linker) agreement(inA, inB []role) {
	inA, inB = only(inA, roleParty), only(inB, roleParty)
	if len(inA) == 0 || len(inB) == 0 {
		return
	}
	t := inA[0].tie
	a := &l.data.Agreements[t.index]
	pairs := l.compiled.agreements[t.index].PairsOn(l.on)
	both := make([]bool, len(inB))
	for i, s := range inB {
		both[i] = l.liesInBoth(s.who)
	}
	for _, r := range inA {
		inBoth := l.liesInBoth(r.who)
		for i, s := range inB {
			if !l.areTwo(r.who, s.who) || l.isMirrored(r.who, s.who, inBoth && both[i]) {
				continue
			}
			tie, exists := pairs.Tie(r.who, s.who)
			if !exists {
				continue
			}
			link := Link{
				Kind: LinkAgreement, State: State(tie.State), Truth: tie.InForce, Applies: tie.Applies, Since: tie.Since, Until: tie.Until,
				A: r.who, B: s.who, Through: tie.ThroughA, Basis: tie.Basis,
			}
			if link.Through.IsZero() {
				link.Through = tie.ThroughB
			}
			link.Inferred, link.Cites = evidenceOf(a.Cites, tie.A.Facts, tie.B.Facts)
			l.add(link, a.ID, t.ref())
		}
	}
}

// evidenceOf is the evidence of a record and of the events that statuses rest on.
func evidenceOf(record []source.Cite, facts ...[]agreement.Fact) (inferred bool, cites []source.Cite) {
	var events [][]source.Cite
	for _, some := range facts {
		for i := range some {
			if len(some[i].Event.Cites) > 0 {
				events = append(events, some[i].Event.Cites)
			}
		}
	}
	if len(record) == 0 && len(events) == 0 {
		return false, nil
	}
	return evidence(record, events...)
}

// standingKey is a party and an agreement, by its place in the dataset.
type standingKey struct {
	agreement int
	who       party.ID
}

// standing is whether an agreement is in force for a party on the day, and how that is known.
type standing struct {
	truth    civil.Truth
	days     civil.Interval // zero where the agreement is not certainly in force
	basis    source.Basis
	inferred bool
	cites    []source.Cite
}

// standing returns that of a party, or of the agreement as a whole for somebody who is not bound by it.
func (l *linker) standing(i int, who party.ID) standing {
	key := standingKey{i, who}
	if s, isKnown := l.standings[key]; isKnown {
		return s
	}
	status := l.statusOf(i, who, l.on)
	s := standing{truth: status.InForce, basis: status.Basis}
	if doubt := status.Grounds.Doubt; doubt == agreement.DoubtSilence || doubt == agreement.DoubtConsent {
		s.basis = "" // nothing says whether it is in force
	}
	switch status.State {
	case agreement.StateParty, agreement.StateInForce:
		s.days = civil.Interval{From: status.Since, Until: status.Until}
	default:
		s.days = civil.Interval{From: status.Until} // it may be in force from where the state before it ends
	}
	s.inferred, s.cites = evidenceOf(l.data.Agreements[i].Cites, status.Grounds.Facts)
	l.standings[key] = s
	return s
}

// statusOf returns the status of a party under an agreement, or that of the agreement as a whole for somebody who is not
// bound by it.
func (n *Network) statusOf(i int, who party.ID, on civil.Date) agreement.Status {
	compiled := n.compiled.agreements[i]
	status := compiled.StatusOf(who, on)
	if status.State == agreement.StateNone && status.InForce == civil.No && !n.data.Agreements[i].HasParty(who) {
		return compiled.StatusAt(on)
	}
	return status
}

// and is the standing of two together.
func (s standing) and(t standing) standing {
	days, _ := s.days.Intersect(t.days)
	return standing{s.truth.And(t.truth), days, s.basis.Weaker(t.basis), s.inferred || t.inferred, source.UnionCites(s.cites, t.cites)}
}
