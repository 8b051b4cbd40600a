package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// findWhole composes the course of the agreement as a whole.
func (c *Compiled) findWhole() {
	c.wholeMarks = new([wholeFacts]factMarks)
	add := func(fact int, m mark) {
		if !m.isNone() {
			c.wholeMarks[fact].add(spell.Spell{Begin: m.moment, End: spell.Nowhen(), EndCause: -1}, m)
		}
	}
	for i := range c.acts {
		switch a := &c.acts[i]; a.effect() {
		case drafts:
			add(isDrafted, c.done(int32(i)))
		case declares:
			add(isAnnounced, c.done(int32(i)))
		}
	}
	add(isSigned, c.first)
	if m := c.entry.trigger; m.Lo < c.entry.whole.Lo || m.Hi < c.entry.whole.Hi {
		add(isAnnounced, m)
	}
	add(isEntered, c.entry.whole)
	add(isEntered, c.entry.perhaps)
	c.provisional, c.provisionalEnds = c.provisionalWhole()
	c.wholeMarks[isProvisional].all = slices.Clone(c.provisional)
	for i := range c.members {
		m := &c.members[i]
		for _, j := range m.acts {
			if c.acts[j].effect() == startsProvisional {
				c.wholeMarks[isProvisional].all = append(c.wholeMarks[isProvisional].all, c.provisionalFor(m, c.actsOf(m))...)
				break
			}
		}
	}
	c.addSuspensions()
	for i, s := range c.ended {
		c.wholeMarks[isTerminated+c.endings[i].state-wholeTerminated].add(s, c.endings[i].mark)
	}
	facts := make([][]spell.Spell, wholeFacts)
	for fact := range facts {
		facts[fact] = c.wholeMarks[fact].spells()
	}
	c.whole = spell.Compose(facts, stateOfWhole)
}

// addSuspensions adds the times for which the whole is suspended.
func (c *Compiled) addSuspensions() {
	var acts []int32
	for i := range c.acts {
		if c.acts[i].member == nobody {
			acts = append(acts, int32(i))
		}
	}
	for _, s := range c.suspensions(acts) {
		c.wholeMarks[isSuspended].add(s, c.works(int32(s.Cause)))
	}
	c.ofTwo = c.suspensionOfTwo()
	for _, s := range c.ofTwo.Spells() {
		m := mark{moment: s.Begin, basis: stated}
		for i := range c.members {
			for _, by := range c.suspendedByNewer(c.members[i].id) {
				if by.Begin.Lo <= s.Begin.Lo && s.Begin.Lo < by.End.Sure() {
					m.basis, m.agreements = byRule, by.agreements
				}
			}
			for _, own := range c.suspendedBy[i] {
				if own.Begin.Lo <= s.Begin.Lo && s.Begin.Lo < own.End.Sure() {
					act := int32(own.Cause)
					m.acts, m.decisive = []int32{act}, act+1
				}
			}
		}
		c.wholeMarks[isSuspended].add(s, m)
	}
}

// StatusAt returns how the agreement as a whole stands on a day. The zero Date stands for the time before all recorded
// events.
func (c *Compiled) StatusAt(on civil.Date) Status {
	c.ready()
	d := spell.DayOf(on)
	line := c.whole
	states := line.At(d)
	if !states.IsCertain() || c.doubtful {
		line = c.refinedWhole()
		states = line.At(d)
	}
	state := states.First()
	since, until := line.Around(d, state)
	s := Status{
		State:   wholeStates[state],
		InForce: states.Truth(spell.SetOf(wholeInForce)),
		Applies: states.Truth(spell.SetOf(wholeInForce) | spell.SetOf(wholeProvisional)),
	}
	var w witness
	begun := c.wholeBegun(state, d)
	if back := c.resumption(c.wholeMarks[isSuspended].all, since); state == wholeInForce && back != nil {
		begun = back
	}
	w.take(begun)
	s.Since = c.sinceWhen(since, begun, states.IsCertain())
	if s.InForce != civil.No {
		until = spell.Sooner(until, c.currentEnd(d))
	}
	s.Until = c.untilWhen(until)
	if s.InForce == civil.Unknown {
		for fact := range c.wholeMarks {
			c.addDoubts(&w, c.wholeMarks[fact].all, d)
		}
	}
	if survival := c.a.Rules.Survival; survival != nil && state >= wholeTerminated && begun != nil {
		s.Survival = c.when(begun.moment.Map(survival.after))
	}
	if e := &c.entry; !e.computed.isNone() && e.isTriggered(d) && (c.a.Rules.EntryIntoForce != nil || c.law() == lawOfTreaties) {
		s.Computed = c.when(e.computed.moment, e.computed.acts...)
	}
	if e := &c.entry; !e.declared.isNone() {
		s.Declared = c.when(e.declared.moment, e.declared.acts...)
	}
	s.Basis, s.Grounds = w.basis, w.finish(c)
	return s
}

// addDoubts takes into account, for an answer that is unknown, what may or may not have come by a day.
func (c *Compiled) addDoubts(w *witness, marks []factMark, d day) {
	for i := range marks {
		m := &marks[i]
		if m.Begin.By(d) == civil.Unknown {
			w.doubt(&m.mark)
		}
		if m.EndCause >= 0 && m.EndCause < len(c.acts) && m.End.By(d) == civil.Unknown {
			end := c.works(int32(m.EndCause))
			if c.isOpenNotice(&c.acts[m.EndCause]) {
				end.doubt = DoubtWithdrawal
			}
			w.doubt(&end)
		}
	}
	if w.grounds.Doubt == "" {
		w.grounds.Doubt = DoubtDates
	}
}

// resumption returns the mark of the act that ended a suspension at a moment, nil where none did.
func (c *Compiled) resumption(suspended []factMark, at moment) *mark {
	for i := range suspended {
		s := &suspended[i]
		if s.EndCause >= 0 && at.Lo != never && s.End.Lo == at.Lo {
			back := c.works(int32(s.EndCause))
			return &back
		}
	}
	return nil
}

// wholeBegun returns the mark of what began the state of a day, nil where nothing did.
func (c *Compiled) wholeBegun(state int, d day) *mark {
	fact := [...]int{
		wholeAdopted: isDrafted, wholeSigned: isSigned, wholePending: isAnnounced, wholeProvisional: isProvisional, wholeInForce: isEntered,
		wholeSuspended: isSuspended, wholeTerminated: isTerminated, wholeExpired: isExpired, wholeSuperseded: isSuperseded, wholeLapsed: isLapsed,
	}[state]
	if state == wholeDraft {
		return nil
	}
	return c.wholeMarks[fact].on(d)
}

// sinceWhen says when a state began: as the act that began it is dated, where that is the day on which it is certain to
// have begun, else as the timeline tells.
func (c *Compiled) sinceWhen(since moment, begun *mark, isCertain bool) civil.When {
	if since.Lo == never && since.Hi == never {
		return civil.When{}
	}
	switch {
	case begun == nil:
		return c.when(since)
	case !isCertain || begun.Lo == since.Lo || begun.Sure() == since.Hi:
		return c.when(begun.moment, begun.acts...)
	}
	return c.when(since, begun.acts...)
}

// when puts a moment in writing: as one of the events does that says the same, else by its days.
func (c *Compiled) when(m moment, acts ...int32) civil.When {
	if m.IsExact() {
		return m.When()
	}
	for _, i := range acts {
		if w, isSame := c.written(i, m); isSame {
			return w
		}
	}
	return m.When()
}

// untilWhen says when a state ends: as an event is dated that ends it.
func (c *Compiled) untilWhen(m moment) civil.When {
	if m.IsExact() || m.Hi == never {
		m.Maybe = false
		if m.Hi == never {
			m = spell.Nowhen() // it may never end
		}
		return m.When()
	}
	c.writing.Do(func() {
		c.asWritten = map[moment]int32{}
		for i := len(c.acts) - 1; i >= 0; i-- {
			a := &c.acts[i]
			c.asWritten[a.on] = int32(i)
			if a.isEffective {
				c.asWritten[a.effective] = int32(i)
			}
		}
	})
	if i, isKnown := c.asWritten[m]; isKnown {
		if w, isSame := c.written(i, m); isSame {
			return w
		}
	}
	return m.When()
}

// written returns the day that an event states for a moment, where it states that.
func (c *Compiled) written(i int32, m moment) (civil.When, bool) {
	a := &c.acts[i]
	e := &c.a.Events[a.index]
	switch {
	case a.isEffective && a.effective == m:
		return e.Effective, true
	case a.on == m && !e.On.IsZero():
		return e.On, true
	}
	return civil.When{}, false
}
