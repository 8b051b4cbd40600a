package platform

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/source"
)

// StatusAt returns how the membership stands on a day.
func (c *Compiled) StatusAt(on civil.Date) Status {
	c.ready()
	d := spell.DayOf(on)
	line := c.line
	possible := line.At(d)
	if !possible.IsCertain() || c.isDoubtful() {
		line = c.refine()
		possible = line.At(d)
	}
	state := possible.First()
	s := Status{State: states[state], Active: possible.Truth(spell.SetOf(memberActive))}
	began := c.begun(state, d)
	since, until := line.Around(d, state)
	s.Since = c.sinceWhen(since, began, possible.IsCertain())
	s.Until = c.untilWhen(until)
	s.RoleSince = s.Since
	role, change := c.roleOn(d)
	if change >= 0 && c.acts[change].works.Hi > c.entered(state, d, since).Hi {
		s.RoleSince = c.when(c.acts[change].works, change)
	}
	s.Role = role
	events := map[int]bool{}
	if began != nil {
		s.Basis = began.basis
		events[began.Cause] = true
		if s.Active != civil.Unknown && began.basis == source.BasisAssumed && state == memberActive {
			s.Basis = c.confirm(began, d, events)
		}
	}
	c.addDoubt(&s, d, events)
	c.addLeaving(&s, d, events)
	decides := nothing
	if began != nil {
		decides = began.Cause
	}
	if turn := c.turnOf(state, since, began); turn >= 0 {
		events[turn], decides = true, turn
	}
	if s.Active == civil.Unknown && state == memberActive {
		decides = nothing // it is only possible
	}
	s.Facts = c.facts(events, decides)
	return s
}

// nothing is the number of no event.
const nothing = -4

// begun returns the mark of what began the state of a day, nil where nothing did.
func (c *Compiled) begun(state int, d day) *mark {
	fact := [...]int{
		memberNone: -1, memberApplicant: hasApplied, memberApproved: isApproved, memberSigned: hasSigned, memberActive: belongs,
		memberSuspended: isSuspended, memberLeft: hasLeft, memberExpelled: isExpelled, memberDeclined: hasDeclined, memberEnded: isClosed,
	}[state]
	if fact < 0 {
		return nil
	}
	var first, maybe *mark
	for i := range c.marks[fact] {
		m := &c.marks[fact][i]
		switch {
		case m.Begin.Sure() <= d && d < m.End.Lo:
			if first == nil || m.Begin.Hi < first.Begin.Hi || m.Begin.Hi == first.Begin.Hi && m.basis != source.BasisAttested && first.basis == source.BasisAttested {
				first = m
			}
		case m.Begin.Lo <= d && d < m.End.Sure():
			if maybe == nil || m.Begin.Lo < maybe.Begin.Lo {
				maybe = m
			}
		}
	}
	if first != nil {
		return first
	}
	return maybe
}

// turnOf returns the event that brought the state about where the fact it rests on is older: a resumption; -1 for none.
func (c *Compiled) turnOf(state int, since moment, began *mark) int {
	if state != memberActive || began == nil || since.Lo == never || since.Lo == began.Begin.Lo {
		return -1
	}
	for i := range c.acts {
		if a := &c.acts[i]; a.kind == EventResumed && a.works.Lo == since.Lo {
			return i
		}
	}
	return -1
}

// confirm says how a membership is known that is assumed to have begun with a signature: attested, where a source says
// of a day since that it was one.
func (c *Compiled) confirm(began *mark, d day, events map[int]bool) source.Basis {
	basis := source.BasisAssumed
	for i := range c.acts {
		a := &c.acts[i]
		if a.kind == EventAttested && a.done.Sure() <= d && began.Begin.Hi <= a.done.Lo && a.done.Hi < began.End.Lo {
			basis = source.BasisAttested
			events[i] = true
		}
	}
	return basis
}

// addDoubt says why an answer is unknown.
func (c *Compiled) addDoubt(s *Status, d day, events map[int]bool) {
	if s.Active != civil.Unknown {
		return
	}
	known := Doubts()
	take := func(why Doubt) {
		if s.Doubt == "" || slices.Index(known, why) < slices.Index(known, s.Doubt) {
			s.Doubt = why
		}
	}
	for _, fact := range []int{belongs, isSuspended} {
		for i := range c.marks[fact] {
			m := &c.marks[fact][i]
			begin, end := m.Begin.By(d), m.End.By(d)
			if begin == civil.Unknown && end != civil.Yes {
				events[m.Cause] = true
				why := m.doubt
				if why == "" {
					why = DoubtDates
				}
				take(why)
				if s.State == StateNone && fact == belongs && s.Basis == "" {
					s.Basis = m.basis
				}
			}
			if end == civil.Unknown && begin != civil.No {
				events[m.EndCause] = true
				take(DoubtDates)
			}
		}
	}
	if s.Doubt == "" {
		s.Doubt = DoubtDates
	}
}

// addLeaving tells of a notice that has neither been revoked nor taken effect.
func (c *Compiled) addLeaving(s *Status, d day, events map[int]bool) {
	if s.State != StateActive && s.State != StateSuspended {
		return
	}
	ended := c.lastEnd(d)
	for _, n := range c.notices() {
		if n.given.Sure() > d || n.revoked.Sure() <= d || n.effect.Sure() <= d || n.given.Hi < ended {
			continue
		}
		s.Leaving = true
		events[n.act] = true
		if n.effect.Lo != never {
			effect := n.effect
			effect.Maybe = false
			until := spell.Nowhen()
			if !s.Until.IsZero() {
				until = spell.Of(s.Until)
			}
			s.Until = c.when(spell.Sooner(until, effect), n.act)
		}
	}
}

// lastEnd returns the last day up to d on which a membership certainly ended.
func (c *Compiled) lastEnd(d day) day {
	last := dawn
	for i := range c.marks[belongs] {
		if end := c.marks[belongs][i].End.Sure(); end <= d {
			last = max(last, end)
		}
	}
	return last
}

// roleOn returns the role that the events name which have certainly come by a day, the last of them in the order in which
// they work, and the event that changed it to that; -1 where none did.
func (c *Compiled) roleOn(d day) (role Role, change int) {
	var named []int
	for i := range c.acts {
		if a := &c.acts[i]; c.m.Events[a.index].As != "" && a.works.Sure() <= d {
			named = append(named, i)
		}
	}
	slices.SortStableFunc(named, func(i, j int) int { return cmp.Compare(c.acts[i].works.Hi, c.acts[j].works.Hi) })
	role, change = RoleMember, -1
	for _, i := range named {
		if as := c.m.Events[c.acts[i].index].As; as != role {
			role, change = as, i
		}
	}
	return role, change
}

// entered returns the beginning of the membership that a day is in, or of its state where that is none of a member.
func (c *Compiled) entered(state int, d day, since moment) moment {
	if state == memberActive || state == memberSuspended {
		if m := c.begun(memberActive, d); m != nil {
			return m.Begin
		}
	}
	return since
}

// facts returns the events that an answer rests on, in the order of their days.
func (c *Compiled) facts(events map[int]bool, decides int) []Fact {
	var all []Fact
	for i := range c.acts {
		if !events[i] {
			continue
		}
		index := int(c.acts[i].index)
		e := c.m.Events[index]
		e.Cites = slices.Clone(e.Cites)
		all = append(all, Fact{eventsPath.Index(index), e, i == decides})
	}
	return all
}

// sinceWhen says when a state began: as the event that began it is dated, where the days agree.
func (c *Compiled) sinceWhen(since moment, began *mark, isCertain bool) civil.When {
	switch {
	case since.Lo == never && since.Hi == never:
		return civil.When{}
	case began == nil:
		return since.When()
	case !isCertain || began.Begin.Lo == since.Lo || began.Begin.Sure() == since.Hi:
		return c.when(began.Begin, began.Cause)
	}
	return c.when(since, began.Cause)
}

// untilWhen says when a state ends; the zero When where it may never end.
func (c *Compiled) untilWhen(m moment) civil.When {
	if m.Hi == never {
		return civil.When{}
	}
	for i := range c.acts {
		if a := &c.acts[i]; a.works == m || a.done == m {
			return c.when(m, i)
		}
	}
	return m.When()
}

// when puts a moment in writing: as an event states it, where it does.
func (c *Compiled) when(m moment, cause int) civil.When {
	if cause >= 0 {
		a := &c.acts[cause]
		e := &c.m.Events[a.index]
		switch {
		case a.works == m:
			return e.works()
		case a.done == m:
			return e.done()
		}
	}
	if m.Lo == dawn && m.Hi == never {
		return civil.When{}
	}
	return m.When()
}

// The bounds of vague days leave more answers unknown than the exact days do where events of one membership can come in
// either order. A membership of few events is then compiled for each way in which its vague days can be exact.
const (
	maxWorlds      = 1024   // ways of placing the vague days
	maxWorldEvents = 20_000 // ways times events
)

// isDoubtful reports whether what is known of one event can hang on another: an event may not have happened, or one of
// several is vague.
func (c *Compiled) isDoubtful() bool {
	return slices.ContainsFunc(c.acts, func(a act) bool {
		return a.done.Maybe || a.works.Maybe || a.isVague() && len(c.acts) > 1
	})
}

// refine returns the timeline over all ways, or the one of bounds where there are too many.
func (c *Compiled) refine() spell.Timeline {
	c.refining.Do(func() { c.refined = c.overWorlds(c.line, func(w *Compiled) spell.Timeline { return w.ready().line }) })
	return c.refined
}

// overWorlds returns what the timelines of all ways in which the vague days can be exact make together; bounds where no
// day is vague or there are too many ways.
func (c *Compiled) overWorlds(bounds spell.Timeline, lineOf func(*Compiled) spell.Timeline) spell.Timeline {
	var vague []moment
	for i := range c.acts {
		if a := &c.acts[i]; a.isVague() {
			vague = append(vague, a.done)
			if a.isStated && a.works != a.done {
				vague = append(vague, a.works)
			}
		}
	}
	if len(vague) == 0 {
		return bounds
	}
	var lines []spell.Timeline
	limit := min(maxWorlds, maxWorldEvents/len(c.acts))
	if !spell.Worlds(vague, limit, func(world []moment) { lines = append(lines, lineOf(c.inWorld(world))) }) {
		return bounds
	}
	return spell.Union(lines)
}

// inWorld is the membership with the vague days of its acts, in order, made exact.
func (c *Compiled) inWorld(world []moment) *Compiled {
	exact := *c.m
	exact.Events = nil
	days := map[int32][2]moment{}
	n := 0
	for i := range c.acts {
		a := &c.acts[i]
		if !a.isVague() {
			continue
		}
		pair := [2]moment{world[n], world[n]}
		n++
		if a.isStated && a.works != a.done {
			pair[1] = world[n]
			n++
		}
		days[a.index] = pair
	}
	for i, e := range c.m.Events {
		if pair, isVague := days[int32(i)]; isVague {
			if pair[0].Lo == never || pair[1].Lo == never {
				continue // it has not happened
			}
			if !e.On.IsZero() {
				e.On = civil.On(pair[0].Lo.Date())
			}
			if !e.Effective.IsZero() {
				e.Effective = civil.On(pair[1].Lo.Date())
			}
		}
		exact.Events = append(exact.Events, e)
	}
	return &Compiled{m: &exact, context: c.context, isOffice: c.isOffice}
}

// DaysActive returns the intervals of days on which the membership is certainly or possibly active, in order. An end
// that is not certain is a vague day.
func (c *Compiled) DaysActive() []civil.Interval {
	c.ready()
	return intervals(c.refine().Track(spell.SetOf(memberActive)))
}

// intervals returns the days of a track; its vague ends are vague days. A beginning of which nothing is known but that it
// may never come is before the end of the calendar, because the zero When is a time without a beginning.
func intervals(t spell.Track) []civil.Interval {
	var all []civil.Interval
	for _, s := range t.Spells() {
		if s.Begin.Lo == dawn && s.Begin.Hi == never {
			s.Begin.Hi = spell.DayOf(lastDay())
		}
		all = append(all, civil.Interval{From: s.Begin.When(), Until: s.End.When()})
	}
	return all
}

// lastDay is the calendar's last day.
func lastDay() civil.Date {
	d, _ := civil.NewDate(9999, 12, 31)
	return d
}

// Spell is a run of days on which the same states are possible: from the day From to the day Until, that day excluded.
// A zero From or Until is no bound. Where vague days allow several states, States has them in the order of [States].
type Spell struct {
	From   civil.Date `json:"from,omitzero"`
	Until  civil.Date `json:"until,omitzero"`
	States []State    `json:"states"`
}

// Spells returns the states of the membership over all days, in order.
func (c *Compiled) Spells() []Spell {
	c.ready()
	var all []Spell
	c.refine().Days(func(from day, possible spell.Set) {
		if n := len(all); n > 0 {
			all[n-1].Until = from.Date()
		}
		s := Spell{From: from.Date()}
		for state := range states {
			if possible.Has(state) {
				s.States = append(s.States, states[state])
			}
		}
		all = append(all, s)
	})
	return all
}
