package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// stand is a state and the mark that it rests on, nil where there is none.
type stand struct {
	state State
	since *mark
}

// stand is the state on d, with every vague moment as late as it can be.
func (r *reading) stand(d vague.Day) stand {
	isIn, turn := vague.Last(r.begins, r.ends, d, true)
	isSuspended, suspension := vague.Last(r.suspends, slices.Concat(r.resumes, r.ends), d, false)
	switch {
	case isIn && isSuspended:
		return stand{StateSuspended, suspension}
	case isIn:
		return stand{StateActive, turn}
	}
	ended := r.lastEnd(d)
	var best *mark
	for i := range r.milestones {
		m := &r.milestones[i]
		isCurrent := m.Hi <= d && (ended == nil || m.Hi > ended.Hi)
		if isCurrent && (best == nil || rank(m.state) > rank(best.state)) {
			best = m
		}
	}
	switch {
	case best != nil:
		return stand{best.state, best}
	case ended != nil:
		return stand{ended.state, ended}
	}
	return stand{state: StateNone}
}

// lastEnd is the last end by d, the first of equals.
func (r *reading) lastEnd(d vague.Day) *mark {
	var last *mark
	for i := range r.ends {
		if m := &r.ends[i]; m.Hi <= d && (last == nil || m.Hi > last.Hi) {
			last = m
		}
	}
	return last
}

// rank is how far a state has got.
func rank(s State) int { return slices.Index(States(), s) }

// activeAsRead answers whether the member is one on d, every moment being placed for itself.
func (r *reading) activeAsRead(d vague.Day) civil.Truth {
	suspended := vague.Truth(r.suspends, slices.Concat(r.resumes, r.ends), d, false)
	return vague.Truth(r.begins, r.ends, d, true).And(suspended.Not())
}

// changes are the days on which the state can change, in order.
func (r *reading) changes() []vague.Day {
	var days []vague.Day
	for _, marks := range [][]mark{r.milestones, r.begins, r.ends, r.suspends, r.resumes} {
		for _, m := range marks {
			if m.Hi != vague.Never {
				days = append(days, m.Hi)
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

func (r *reading) status(d vague.Day) Status {
	s := r.stand(d)
	status := Status{State: s.state, Active: r.active(d), Basis: r.basis(s, d)}
	before, began := StateNone, -1
	for _, on := range r.changes() {
		next := r.stand(on)
		if next.state == before {
			continue
		}
		turn := r.turn(next, on)
		if on > d {
			status.Until = turn.When()
			break
		}
		status.Since, began = turn.When(), turn.event
		before = next.state
	}
	r.addLeaving(&status, d)
	status.Facts = r.facts(s, d, began)
	return status
}

// turn is what brought a state on a day: its own mark, or what ended another state.
func (r *reading) turn(s stand, on vague.Day) mark {
	if s.since != nil && s.since.Hi == on {
		return *s.since
	}
	for _, m := range slices.Concat(r.resumes, r.ends, r.begins, r.suspends) {
		if m.Hi == on {
			return m
		}
	}
	return mark{Moment: vague.Moment{Lo: on, Hi: on}, event: -1}
}

// addLeaving tells of a notice that is neither revoked nor past its effect.
func (r *reading) addLeaving(s *Status, d vague.Day) {
	if s.State != StateActive && s.State != StateSuspended {
		return
	}
	for _, n := range r.notices {
		if n.given.Hi > d || n.revoked.Hi <= d || n.effect.Hi <= d || r.endedSince(n.given.Hi, d) {
			continue
		}
		s.Leaving = true
		if latest := s.Until.Latest(); n.effect.Hi != vague.Never && (latest.IsZero() || n.effect.Hi < vague.DayOf(latest)) {
			s.Until = n.effect.When()
		}
	}
}

// endedSince reports whether a membership ended after a notice, up to d.
func (r *reading) endedSince(notice, d vague.Day) bool {
	return slices.ContainsFunc(r.ends, func(m mark) bool { return m.Hi >= notice && m.Hi <= d })
}

// basis is how the answer is known. A member that is assumed to be one since its signing, and attested as one by
// now, is attested.
func (r *reading) basis(s stand, d vague.Day) Basis {
	if s.since == nil || s.state != StateActive && s.state != StateSuspended {
		for _, b := range r.begins {
			if b.Lo <= d && d < b.Hi {
				return b.basis
			}
		}
	}
	switch {
	case s.since == nil:
		return ""
	case s.state != StateActive || s.since.basis != BasisAssumed:
		return s.since.basis
	}
	for _, a := range r.attests {
		if a.Hi <= d && a.Hi >= s.since.Hi {
			return BasisAttested
		}
	}
	return BasisAssumed
}

// facts are the events that the answer rests on: the one that brought the state, what else it needs, and those that
// may or may not have happened by d.
func (r *reading) facts(s stand, d vague.Day, began int) []Fact {
	events := []int{began}
	if s.since != nil {
		events = append(events, s.since.event)
	}
	for _, marks := range [][]mark{r.begins, r.ends, r.suspends, r.resumes} {
		for _, m := range marks {
			if m.Lo <= d && d < m.Hi {
				events = append(events, m.event)
			}
		}
	}
	if r.basis(s, d) == BasisAttested {
		for _, a := range r.attests {
			if a.Hi <= d {
				events = append(events, a.event)
			}
		}
	}
	slices.Sort(events)
	var facts []Fact
	for _, i := range slices.Compact(events) {
		if i >= 0 {
			e := r.m.Events[i]
			e.Cites = slices.Clone(e.Cites)
			facts = append(facts, Fact{eventsPath.Index(i), e, i == began})
		}
	}
	return facts
}
