package network

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// agreement adds the link of two parties to one agreement, which is in force between them if it is for both.
func (l *linker) agreement(r, s role) {
	first, basis := l.bound(r.tie.index, r.who)
	second, other := l.bound(r.tie.index, s.who)
	id := l.data.Agreements[r.tie.index].ID
	l.add(first.and(second).link(LinkAgreement, r.who, s.who, id, jointBasis(first, second, basis, other), r.tie.ref()))
}

// bound is the claim that an agreement is in force for a party on the day, with its basis. For a party that the agreement
// does not name it is the claim that the agreement as a whole is.
func (l *linker) bound(i int, who party.ID) (claim, source.Basis) {
	a := &l.data.Agreements[i]
	status := a.StatusOf(who, l.on, l.dependencies(i)...)
	if !a.Names(who) {
		status = a.StatusAt(l.on, l.dependencies(i)...)
	}
	var events [][]source.Cite
	for _, f := range status.Basis.Facts {
		events = append(events, f.Event.Cites)
	}
	inferred, cites := evidence(a.Cites, events...)
	inForce := status.State == agreement.StateParty || status.State == agreement.StateInForce
	return claim{status.InForce, termOf(status.Since, status.Until, inForce), inferred, cites}, agreementBasis(status)
}
