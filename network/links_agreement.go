package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// agreement adds the tie of two parties to one agreement: it is in force between them when it is for both.
func (l *linker) agreement(s, t stake) {
	first, basis := l.bound(s.bond.index, s.who)
	second, other := l.bound(s.bond.index, t.who)
	id := l.data.Agreements[s.bond.index].ID
	l.add(first.and(second).link(LinkAgreement, s.who, t.who, id, joint(first, second, basis, other), dataset.Ref{dataset.CollectionAgreements, s.bond.index, 0}))
}

// bound is the claim that an agreement is in force for a party on the day, and for the whole where the party is
// none of it.
func (l *linker) bound(i int, who party.ID) (claim, source.Basis) {
	a := &l.data.Agreements[i]
	status := a.StatusOf(who, l.on, l.others(i)...)
	if !a.Names(who) {
		status = a.StatusAt(l.on, l.others(i)...)
	}
	var events [][]source.Cite
	for _, f := range status.Basis.Facts {
		events = append(events, f.Event.Cites)
	}
	inferred, cites := evidence(a.Cites, events...)
	inForce := status.State == agreement.StateParty || status.State == agreement.StateInForce
	return claim{status.InForce, term(status.Since, status.Until, inForce), inferred, cites}, groundOf(status)
}

// groundOf says in the words of ties what a status rests on. An event that leaves open whether the agreement
// binds is no ground: a signature where no rule says what follows, an entry into force of whom nobody says that it
// consented.
func groundOf(s agreement.Status) source.Basis {
	switch {
	case s.Basis.Doubt == agreement.DoubtSilence || s.Basis.Doubt == agreement.DoubtConsent:
		return ""
	case s.Basis.Ground == agreement.GroundRule || s.Basis.Ground == agreement.GroundDefault:
		return source.BasisRule
	case s.Basis.Ground == agreement.GroundEvent:
		return source.BasisStated
	}
	return ""
}

// office adds the tie of an office's owner to a place where it is on the day, or to its host there.
func (l *linker) office(s, t stake) {
	o := &l.data.Offices[s.bond.index]
	status := o.StatusAt(l.on)
	events := make([][]source.Cite, 0, len(o.Events))
	for _, e := range o.Events {
		if e.On.Reached(l.on) != civil.No {
			events = append(events, e.Cites)
		}
	}
	inferred, cites := evidence(o.Cites, events...)
	open := claim{status.Open, term(status.Since, status.Until, status.State == platform.OfficeOpen), inferred, cites}
	record := dataset.Ref{dataset.CollectionOffices, s.bond.index, 0}
	if t.part == atHost {
		if n := len(l.found); n == 0 || l.found[n-1].Record != record { // its seat is the closer place
			l.add(open.link(LinkOffice, s.who, t.who, o.ID, source.BasisStated, record))
		}
		return
	}
	there := claim{truth: civil.No}
	for _, stay := range stays(o) {
		if party.IDFrom(stay.seat) == t.who && there.truth != civil.Yes && stay.days.Holds(l.on) != civil.No {
			there = claim{truth: stay.days.Holds(l.on), term: stay.days, inferred: source.Inferred(o.Cites, "seat")}
		}
	}
	l.add(open.and(there).link(LinkOffice, s.who, t.who, o.ID, source.BasisStated, record))
}

// stay is the days that an office has one seat.
type stay struct {
	seat region.Code
	days civil.Interval
}

// stays are the seats of an office in the order of its moves.
func stays(o *platform.Office) []stay {
	all := []stay{{seat: o.Seat}}
	for _, m := range o.Moves() {
		all[len(all)-1].days.Until = m.On
		all = append(all, stay{m.To, civil.Interval{From: m.On}})
	}
	return all
}

// commitments adds the promises among two regions' parties: each between two of them once, whoever promised.
func (l *linker) commitments(inA, inB []stake) {
	told := map[[2]party.ID]bool{}
	once := func(s, t stake) {
		pair := [2]party.ID{s.who, t.who}
		if t.who.Compare(s.who) < 0 {
			pair = [2]party.ID{t.who, s.who}
		}
		if !told[pair] {
			told[pair] = true
			l.commitment(s, t)
		}
	}
	l.pairs(inA, inB, asPromiser, asPromisee, once)
	l.pairs(inB, inA, asPromiser, asPromisee, once)
	l.pairs(inA, inB, asPromiser, asPromiser, once)
}

// commitment adds a promise, from the day it was made, or from when its agreement binds both. Whether it still
// stands after the day it was due nobody says.
func (l *linker) commitment(s, t stake) {
	var c *agreement.Commitment
	var made claim
	var via string
	basis := source.BasisStated
	if s.bond.collection == dataset.CollectionAgreements {
		a := &l.data.Agreements[s.bond.index]
		c, via = &a.Commitments[s.bond.part], a.ID
		first, one := l.bound(s.bond.index, s.who)
		second, other := l.bound(s.bond.index, t.who)
		made = first.and(second)
		if joint(first, second, one, other) == "" {
			basis = ""
		}
	} else {
		m := &l.data.Meetings[s.bond.index]
		c, via = &m.Commitments[s.bond.part], m.ID
		made = claim{truth: m.On.Reached(l.on), term: civil.Interval{From: m.On}, cites: m.Cites}
	}
	if made.truth == civil.Yes && !c.Due.IsZero() && c.Due.Reached(l.on.AddDays(-1)) != civil.No {
		made.truth = civil.Unknown
	}
	made.inferred = made.inferred || source.Inferred(c.Cites, "by") || source.Inferred(c.Cites, "toward")
	if len(c.Cites) > 0 {
		made.cites = c.Cites
	}
	made.cites = slices.Clone(made.cites)
	l.add(made.link(LinkCommitment, s.who, t.who, via, basis, dataset.Ref{s.bond.collection, s.bond.index, s.bond.part}))
}

// flow adds a figure about what one party sends the other, on the days of its period. A figure without a period
// may be about any day; one that is missing is none.
func (l *linker) flow(s, t stake) {
	o := &l.data.Observations[s.bond.index]
	if o.Status.IsMissing() {
		return
	}
	moved := claim{truth: civil.Unknown, inferred: source.Inferred(o.Cites, ""), cites: slices.Clone(o.Cites)}
	if !o.Period.IsZero() {
		moved.truth = civil.TruthOf(o.Period.Contains(l.on))
		moved.term = civil.Interval{From: civil.On(o.Period.Start()), Until: civil.On(o.Period.End().AddDays(1))}
	}
	l.add(moved.link(LinkFlow, s.who, t.who, o.Indicator, source.BasisStated, dataset.Ref{dataset.CollectionObservations, s.bond.index, 0}))
}

// others returns the agreements that the one of number i refers to, and those that they refer to.
func (x *Network) others(i int) []agreement.Agreement {
	seen := map[int]bool{i: true}
	var found []agreement.Agreement
	for queue := x.data.Agreements[i].References(); len(queue) > 0; queue = queue[1:] {
		if j, known := x.agreements[queue[0]]; known && !seen[j] {
			seen[j] = true
			found = append(found, x.data.Agreements[j])
			queue = append(queue, x.data.Agreements[j].References()...)
		}
	}
	return found
}
