package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// way is what an agreement and a party's part in it have in common: a state and an answer for each day.
type way interface {
	standing(d day) standing
	inForce(d day) civil.Truth
	toggles() []*toggle
}

// segment is the days from one change of state to the next.
type segment struct {
	from day
	standing
	begun *mark // nil for what was before everything
}

// course is a way with its changes of state in order.
type course struct {
	way
	record   *record
	segments []segment
	exits    []exit
	isExact  bool // nothing is vague, so the state says whether it is in force
}

func newCourse(r *record, w way, exits []exit) *course {
	c := &course{way: w, record: r, exits: exits, isExact: true}
	for _, t := range w.toggles() {
		isVague := func(m mark) bool { return m.IsVague() }
		c.isExact = c.isExact && !slices.ContainsFunc(t.on, isVague) && !slices.ContainsFunc(t.off, isVague)
	}
	c.segments = []segment{{from: dawn, standing: w.standing(dawn)}}
	for _, d := range c.days(func(m *mark) []day { return []day{m.Hi} }) {
		s := w.standing(d)
		if s.state != c.segments[len(c.segments)-1].state {
			c.segments = append(c.segments, segment{d, s, c.beginning(s, d)})
		}
	}
	return c
}

// days are those that the function takes from the marks, sorted, each once.
func (c *course) days(of func(*mark) []day) []day {
	var days []day
	for _, t := range c.toggles() {
		for _, marks := range [][]mark{t.on, t.off} {
			for i := range marks {
				days = append(days, of(&marks[i])...)
			}
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	return slices.DeleteFunc(days, func(d day) bool { return d == dawn || d == never })
}

// beginning is the mark that brought a state on d: one the state rests on, or else what ended another.
func (c *course) beginning(s standing, d day) *mark {
	for _, m := range s.marks {
		if m.Hi == d {
			return m
		}
	}
	for _, t := range c.toggles() {
		for _, marks := range [][]mark{t.off, t.on} {
			for i := range marks {
				if marks[i].Hi == d {
					return &marks[i]
				}
			}
		}
	}
	return nil
}

// segment is the place of the segment that d is in.
func (c *course) segment(d day) int {
	i, found := slices.BinarySearchFunc(c.segments, d, func(s segment, d day) int { return int(s.from) - int(d) })
	if !found {
		i--
	}
	return max(i, 0)
}

// status is the answer for d.
func (c *course) status(d day) Status {
	i := c.segment(d)
	s := c.segments[i].standing
	status := Status{State: s.state, InForce: c.truth(s.state, d)}
	if begun := c.segments[i].begun; begun != nil {
		status.Since = begun.When()
	}
	end := vague.Nowhen()
	if i+1 < len(c.segments) {
		end = c.segments[i+1].begun.moment
	}
	x := c.leaving(s.state, d)
	if x != nil {
		status.Leaving = true
		if x.effect.Hi < end.Hi {
			end = x.effect
		}
	}
	status.Until = end.When()
	status.Basis = c.basis(c.segments[i], d, x)
	if status.InForce != civil.Unknown {
		status.Basis.Doubt = ""
	}
	return status
}

// truth is whether it is in force on d.
func (c *course) truth(s State, d day) civil.Truth {
	if c.isExact {
		return civil.TruthOf(s == StateInForce || s == StateParty)
	}
	return c.inForce(d)
}

// leaving is the exit that a party in that state is on its way to, or nil.
func (c *course) leaving(s State, d day) *exit {
	switch s {
	case StateParty, StateSuspended, StateContracting, StateProvisional:
	default:
		return nil
	}
	var first *exit
	for i := range c.exits {
		if x := &c.exits[i]; x.isLeaving(d) && (first == nil || x.effect.Hi < first.effect.Hi) {
			first = x
		}
	}
	return first
}
