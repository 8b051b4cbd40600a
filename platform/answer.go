package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// activeAsRead answers whether the member is one on d, every moment being placed for itself.
func (r *reading) activeAsRead(d vague.Day) civil.Truth {
	belongs := vague.Truth(r.begins, r.ends, d, !r.terms.endsWin)
	if belongs == civil.No && r.presumption(d) != nil {
		belongs = civil.Unknown
	}
	suspended := vague.Truth(r.suspends, slices.Concat(r.resumes, r.ends), d, false)
	return belongs.And(suspended.Not())
}

// presumption is the one that d is among the days of, nil where there is none.
func (r *reading) presumption(d vague.Day) *presumption {
	i := slices.IndexFunc(r.presumed, func(p presumption) bool { return p.holds(d) })
	if i < 0 {
		return nil
	}
	return &r.presumed[i]
}

// status is how it stands on d.
func (r *reading) status(d vague.Day) Status {
	next, _ := slices.BinarySearchFunc(r.course, d, func(s stretch, d vague.Day) int {
		if s.from <= d {
			return -1
		}
		return 1
	})
	now, began := stand{state: StateNone}, -1
	if next > 0 {
		now = r.course[next-1].stand
	}
	s := Status{State: now.state, Active: r.active(d)}
	if s.Active != civil.Unknown && (s.Active == civil.Yes) != (s.State == StateActive) {
		s.Active = civil.Unknown // as late as they can be, the vague days leave more untold than they need to
	}
	if i := r.start(next - 1); now.state != StateNone {
		s.Since, began = r.course[i].turn.When(), r.course[i].turn.event
	}
	for next < len(r.course) && r.course[next].state == now.state {
		next++
	}
	if next < len(r.course) {
		s.Until = r.until(r.course[next], d)
	}
	s.Basis, s.Doubt = r.basis(now, d), r.doubt(s.Active, d)
	if s.Active == civil.Unknown && now.since == nil {
		s.Basis = r.prospect(d)
	}
	r.addLeaving(&s, d)
	s.Facts = r.facts(now, s.Basis, d, began)
	return s
}

// start is the first of the stretches up to number i that have its state.
func (r *reading) start(i int) int {
	for i > 0 && r.course[i-1].state == r.course[i].state {
		i--
	}
	return i
}

// until is when a state ends that another one follows: at its turn, or before it where it must have been a member by then.
func (r *reading) until(next stretch, d vague.Day) civil.When {
	if p := r.presumption(d); p != nil && p.until == next.from {
		return p.beginning().When()
	}
	return next.turn.When()
}

// inDoubt are the marks that may or may not have come by d.
func (r *reading) inDoubt(d vague.Day) []mark {
	var found []mark
	for _, marks := range [][]mark{r.begins, r.ends, r.suspends, r.resumes} {
		for _, m := range marks {
			if m.Lo <= d && d < m.Hi && !slices.Contains(r.idle, m.event) {
				found = append(found, m)
			}
		}
	}
	return found
}

// basis is how the state is known. A member that is assumed to be one since its signing, and attested as one by
// now, is attested.
func (r *reading) basis(s stand, d vague.Day) Basis {
	switch {
	case s.since == nil:
		return ""
	case s.state == StateActive && s.since.basis == BasisAssumed && len(r.attestedSince(s.since.Hi, d)) > 0:
		return BasisAttested
	}
	return s.since.basis
}

// prospect is how it is known that somebody whose state is none may be a member on d.
func (r *reading) prospect(d vague.Day) Basis {
	for _, b := range r.begins {
		if b.Lo <= d && d < b.Hi {
			return b.basis
		}
	}
	if r.presumption(d) != nil {
		return BasisAttested
	}
	return ""
}

// doubt is why it is unknown whether the member is one on d.
func (r *reading) doubt(active civil.Truth, d vague.Day) Doubt {
	if active != civil.Unknown {
		return ""
	}
	isBeginning, isRule := r.presumption(d) != nil, false
	for _, m := range r.inDoubt(d) {
		switch m.basis {
		case BasisAttested:
			isBeginning = true
		case BasisRule:
			isRule = true
		default:
			return DoubtDates
		}
	}
	switch {
	case isRule:
		return DoubtRule
	case isBeginning:
		return DoubtBeginning
	}
	return DoubtDates
}

// attestedSince are the events that tell of a member on days from one to another.
func (r *reading) attestedSince(from, to vague.Day) []int {
	var found []int
	for _, a := range r.attests {
		if from <= a.Hi && a.Hi <= to {
			found = append(found, a.event)
		}
	}
	return found
}

// facts are the events that the answer rests on, in the order of their days: the one that brought the state, what else
// it needs, and those that may or may not have happened by d.
func (r *reading) facts(s stand, basis Basis, d vague.Day, began int) []Fact {
	events := map[int]bool{began: true}
	if s.since != nil {
		events[s.since.event] = true
	}
	for _, m := range r.inDoubt(d) {
		events[m.event] = true
	}
	if p := r.presumption(d); p != nil {
		events[p.end] = true
	}
	if s.since != nil && basis == BasisAttested {
		for _, i := range r.attestedSince(s.since.Hi, d) {
			events[i] = true
		}
	}
	var facts []Fact
	for _, i := range r.order {
		if events[i] {
			e := r.m.Events[i]
			e.Cites = slices.Clone(e.Cites)
			facts = append(facts, Fact{eventsPath.Index(i), e, i == began})
		}
	}
	return facts
}
