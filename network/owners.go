package network

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/source"
)

// owners adds the links of the owners of an organization among some roles with the organization among others.
func (l *linker) owners(owners, owned []role) {
	for _, r := range only(owners, roleOwner) {
		for _, s := range only(owned, roleOwned) {
			if !l.areTwo(r.who, s.who) {
				continue
			}
			if link, exists := meet(LinkOwnership, l.holder(r), l.holding(s), l.day); exists {
				l.add(link, l.data.Organizations[r.tie.index].ID.String(), ref(r))
			}
		}
	}
}

// holder is an owner of an organization.
func (l *linker) holder(r role) *side {
	o := &l.data.Organizations[r.tie.index]
	owner := &o.Owners[r.part]
	s := &side{role: r, basis: source.BasisStated}
	s.inferred, s.cites = evidence(owner.Cites)
	if len(owner.Cites) == 0 {
		s.inferred, s.cites = evidence(o.Cites)
	}
	l.holdOn(s, owner.Interval, l.livesOf(r))
	return s
}

// holding is an organization that others own.
func (l *linker) holding(r role) *side {
	s := &side{role: r, basis: source.BasisStated}
	l.holdOn(s, l.livesOf(r))
	return s
}

// holdOn gives a side the state of a link that holds on the days of all of some intervals.
func (l *linker) holdOn(s *side, days ...civil.Interval) {
	for _, d := range days {
		s.written = append(s.written, d.From, d.Until)
	}
	s.line = lineOn(track(days...), stateHolds)
	l.inherit(s)
	s.states = s.line.At(l.day)
}

// ref refers to an owner in the record of an organization.
func ref(owner role) dataset.Ref {
	return dataset.Ref{Collection: owner.tie.collection, Index: owner.tie.index, Part: owner.part}
}
