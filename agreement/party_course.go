package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// partyCourse is one party's course through an agreement.
type partyCourse struct {
	id      party.ID
	member  int32 // nobody for somebody bound through a party
	acts    []int32
	line    spell.Timeline
	between *spell.Timeline // its line in questions about two, nil where that is line
	marks   [partyFacts]factMarks
	leaving factMarks     // the times between a notice of withdrawal and what ends it
	ahead   []spell.Spell // the times for which the day of its entry is settled and has not come

	through party.ID // the party through which it is bound
	via     *partyCourse
	days    spell.Track // of being bound through it
}

// course returns the course of a member.
func (c *Compiled) course(i int32) *partyCourse {
	id := c.members[i].id
	if p, isKnown := c.parties.Load(id); isKnown {
		return p.(*partyCourse)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if p, isKnown := c.parties.Load(id); isKnown { // by now
		return p.(*partyCourse)
	}
	p := c.newCourse(i, spell.Cut(c.bound[i], c.ended), c.ended, c.endings)
	c.findBetween(p)
	c.parties.Store(id, p)
	return p
}

// newCourse returns the course of a member that is bound at some times, through an agreement that has ended at others,
// each for its own reason.
func (c *Compiled) newCourse(i int32, bound, ended []spell.Spell, endings []ending) *partyCourse {
	m := &c.members[i]
	p := &partyCourse{id: m.id, member: i, acts: c.actsOf(m)}
	add := func(fact int, s spell.Spell, why mark) { p.marks[fact].add(s, why) }
	for _, s := range c.signed(p.acts) {
		add(hasSigned, s, c.done(int32(s.Cause)))
	}
	entered := map[int32]moment{} // by the act of consent
	for _, s := range bound {
		if s.IsEmpty() {
			continue
		}
		why := c.entryMark(s)
		if act, _ := causeOf(s.Cause); act != nobody {
			first, isKnown := entered[act]
			if !isKnown {
				first = s.Begin
			}
			entered[act] = spell.Sooner(first, s.Begin)
		}
		add(isBound, s, why)
		been := spell.Spell{Begin: s.Begin, End: spell.Nowhen(), EndCause: -1}
		been.Begin.Maybe = been.Begin.Maybe || s.Begin.Hi >= s.End.Lo
		add(hasBeenBound, been, why)
		if act, kind := causeOf(s.Cause); act != nobody && kind != enteredPerhaps && kind != enteredAttested && !s.Begin.Maybe {
			p.ahead = append(p.ahead, spell.Spell{Begin: c.settled(act, kind), End: s.Begin, EndCause: -1})
		}
	}
	for j, s := range c.consented(m, p.acts) {
		why := c.done(int32(s.Cause))
		add(hasConsented, s, why)
		if entry, isKnown := entered[int32(s.Cause)]; j > 0 {
			if isKnown {
				s.End = spell.Sooner(s.End, entry)
			}
			add(hasConsentedAnew, s, why)
		}
	}
	for _, f := range c.provisionalFor(m, p.acts) {
		for _, s := range spell.Cut([]spell.Spell{f.Spell}, ended) {
			add(appliesProvisionally, s, f.mark)
		}
	}
	for _, s := range c.suspendedBy[i] {
		add(isSuspendedFor, s, c.works(int32(s.Cause)))
	}
	suspended := &p.marks[isSuspendedFor]
	suspended.all = append(append(suspended.all, c.wholeMarks[isSuspended].all...), c.suspendedByNewer(m.id)...)
	for j, s := range ended {
		add(hasEnded, s, endings[j].mark)
	}
	if m.until.Lo != never {
		add(isGone, spell.Spell{Begin: m.until, End: spell.Nowhen(), EndCause: -1}, mark{moment: m.until, basis: stated})
	}
	for _, j := range p.acts {
		if a := &c.acts[j]; a.isSignature() || a.isConsent() || a.effect() == attests {
			add(hasActed, spell.Spell{Begin: a.on, End: spell.Nowhen(), EndCause: -1}, c.done(j))
		}
	}
	facts := make([][]spell.Spell, partyFacts)
	for fact := range facts {
		facts[fact] = p.marks[fact].spells()
	}
	p.line = spell.Compose(facts, stateOfParty)
	c.findLeaving(p)
	return p
}

// settled returns from when it is settled on which day an act binds: from the act on where the act or a rule for later
// parties gives the day, else from the day on which the condition is met.
func (c *Compiled) settled(act int32, kind entryKind) moment {
	on := c.acts[act].on
	if kind != enteredWithAll {
		return on
	}
	known := c.entry.trigger.moment
	for _, i := range c.declarations {
		known = spell.Sooner(known, c.acts[i].on)
	}
	return spell.Later(on, known)
}

// courses returns those of somebody in an agreement: its own first, then those through a party.
func (c *Compiled) courses(id party.ID) []*partyCourse {
	var all []*partyCourse
	if i, isKnown := c.byID[id]; isKnown {
		all = append(all, c.course(i))
	}
	for _, t := range c.through(id) {
		group := c.course(t.by)
		p := &partyCourse{id: id, member: nobody, through: group.id, via: group, days: t.days, line: lineThrough(group.line, t.days)}
		if group.between != nil {
			line := lineThrough(*group.between, t.days)
			p.between = &line
		}
		all = append(all, p)
	}
	return all
}

// lineThrough is the timeline of somebody who is bound through a party on some days: the state of that party on them,
// former after them.
func lineThrough(group spell.Timeline, days spell.Track) spell.Timeline {
	inside := spell.SetOf(partyIn) | spell.SetOf(partySuspended)
	wasBound := civil.No
	return spell.Restrict(group, days, func(states spell.Set, holds civil.Truth) spell.Set {
		outside := spell.Set(0)
		if wasBound != civil.Yes {
			outside |= spell.SetOf(partyNone)
		}
		if wasBound != civil.No {
			outside |= spell.SetOf(partyFormer)
		}
		switch holds {
		case civil.Yes:
			wasBound = wasBound.Or(states.Truth(inside))
			return states
		case civil.Unknown:
			wasBound = wasBound.Or(civil.Unknown.And(states.Truth(inside)))
			return states | outside
		}
		return outside
	})
}

// StatusOf returns how a party stands in the agreement on a day; InForce and Applies are about that party. Somebody who
// is not a party may be bound through one: as a member of it, as one of its Territories, or as a part of its territory
// that has no country code of its own. The state of somebody who has nothing to do with the agreement is none.
func (c *Compiled) StatusOf(id party.ID, on civil.Date) Status {
	c.ready()
	d := spell.DayOf(on)
	all := c.courses(id)
	if len(all) == 0 {
		return Status{State: StateNone, InForce: civil.No, Applies: civil.No}
	}
	return c.statusIn(best(all, d), d)
}

// best returns the course in which somebody is bound most on a day: its own before one through a party.
func best(all []*partyCourse, d day) *partyCourse {
	rank := func(p *partyCourse) int {
		states := p.line.At(d)
		order := [...]int{partyNone: 0, partyFormer: 1, partySignatory: 2, partyContracting: 3, partyProvisional: 4, partySuspended: 5, partyIn: 6}
		most := 0
		for s, r := range order {
			if states.Has(s) {
				most = max(most, r)
			}
		}
		return most
	}
	first := all[0]
	for _, p := range all[1:] {
		if rank(p) > rank(first) {
			first = p
		}
	}
	return first
}

// statusIn returns the status that one course gives on a day.
func (c *Compiled) statusIn(p *partyCourse, d day) Status {
	line := p.line
	states := line.At(d)
	if !states.IsCertain() || c.doubtful {
		line = c.refinedParty(p)
		states = line.At(d)
	}
	state := states.First()
	s := Status{
		State:   partyStates[state],
		InForce: states.Truth(spell.SetOf(partyIn)),
		Applies: states.Truth(spell.SetOf(partyIn) | spell.SetOf(partyProvisional)),
		Through: p.through,
	}
	if p.via != nil && (state == partyNone || state == partyFormer) {
		s.Through = party.ID{}
	}
	own := p
	if p.via != nil {
		own = p.via
	}
	var w witness
	since, until := line.Around(d, state)
	begun := c.partyBegun(own, state, d)
	if back := c.resumption(own.marks[isSuspendedFor].all, since); state == partyIn && back != nil {
		begun = back
	}
	w.take(begun)
	s.Since = c.sinceWhen(since, begun, states.IsCertain())
	if p.via == nil && begun != nil && state == partyIn {
		s.Since = c.sinceOfHeir(own, begun, s.Since)
	}
	if s.InForce != civil.No {
		until = spell.Sooner(until, c.currentEnd(d))
	}
	s.Until = c.untilWhen(until)
	if s.InForce == civil.Unknown {
		for fact := range own.marks {
			c.addDoubts(&w, own.marks[fact].all, d)
		}
	}
	c.addLeaving(&s, &w, own, state, d)
	c.addSurvival(&s, own, state, begun, d)
	c.addEntryDays(&s, own, d)
	s.Basis, s.Grounds = w.basis, w.finish(c)
	return s
}

// partyBegun returns the mark of what began the state of a day, nil where nothing did.
func (c *Compiled) partyBegun(p *partyCourse, state int, d day) *mark {
	switch state {
	case partySignatory:
		return p.marks[hasSigned].on(d)
	case partyContracting:
		return p.marks[hasConsented].on(d)
	case partyProvisional:
		return p.marks[appliesProvisionally].on(d)
	case partyIn:
		return p.marks[isBound].on(d)
	case partySuspended:
		return p.marks[isSuspendedFor].on(d)
	case partyFormer:
		return c.exitOf(p, d)
	}
	return nil
}

// exitOf returns the mark of what made somebody a former party.
func (c *Compiled) exitOf(p *partyCourse, d day) *mark {
	var last *mark
	take := func(m mark) {
		if m.Lo <= d && (last == nil || m.Hi >= last.Hi) {
			last = &m
		}
	}
	for _, s := range p.marks[isBound].all {
		if s.EndCause < 0 || s.End.Lo == never {
			continue
		}
		act := int32(s.EndCause)
		m := mark{moment: s.End, basis: byRule, clause: withdrawalPath, rule: c.a.Rules.Withdrawal, acts: []int32{act}, decisive: act + 1}
		switch {
		case c.acts[act].isEffective:
			m.basis, m.clause, m.rule = stated, "", nil
		case m.rule == nil && c.term != nil:
			m.clause = termPath
		case m.rule == nil:
			m.basis, m.clause, m.doubt = "", "", DoubtWithdrawal
		}
		take(m)
	}
	for i := range p.marks[hasEnded].all {
		take(p.marks[hasEnded].all[i].mark)
	}
	for i := range p.marks[isGone].all {
		take(p.marks[isGone].all[i].mark)
	}
	return last
}

// sinceOfHeir returns since when the predecessor was a party whose acts an heir has.
func (c *Compiled) sinceOfHeir(p *partyCourse, begun *mark, since civil.When) civil.When {
	m := &c.members[p.member]
	if m.ancestor == nobody || begun.moment != m.inherits || begun.decisive == 0 {
		return since
	}
	for _, i := range begun.acts {
		a := &c.acts[i]
		if a.member >= 0 && c.members[a.member].id != m.id && (a.isConsent() || a.effect() == signs) {
			entered, _ := c.entryBy(&c.members[a.member], i)
			return c.when(entered, i)
		}
	}
	return since
}

// addLeaving tells of a notice of withdrawal that has neither taken effect nor been revoked, nor been outlasted by a new
// consent.
func (c *Compiled) addLeaving(s *Status, w *witness, p *partyCourse, state int, d day) {
	switch state {
	case partyIn, partySuspended, partyContracting, partyProvisional:
	default:
		return
	}
	i := p.leaving.holders.At(d)
	if i < 0 {
		return
	}
	notice := int32(p.leaving.all[i].Cause)
	effect := p.leaving.all[i].moment
	s.Leaving = true
	w.acts = append(w.acts, notice)
	if effect.Lo > d && effect.Hi != never {
		s.Until = c.when(spell.Sooner(momentOf(s.Until), effect), notice)
	}
}

// findLeaving finds the times between a notice of withdrawal and its effect, its revocation, or a new consent that binds
// the party again before it would be out. The mark of each is the effect.
func (c *Compiled) findLeaving(p *partyCourse) {
	var starts []spell.Start
	var ends []spell.Stop
	for _, i := range p.acts {
		a := &c.acts[i]
		switch {
		case a.effect() == notifies:
			given := spell.On(a.on.Sure())
			starts = append(starts, spell.Start{Act: given, Begin: given, Cause: int(i)})
		case a.effect() == revokes:
			ends = append(ends, spell.Stop{Act: a.on, End: a.on, Cause: int(i)})
		case a.isConsent():
			ends = append(ends, spell.Stop{Act: moment{Lo: a.on.Lo.Prev(), Hi: a.on.Hi.Prev(), Maybe: a.on.Maybe}, End: a.on, Cause: int(i)})
		}
	}
	if len(starts) == 0 {
		return
	}
	for _, s := range spell.Pair(starts, ends, true) {
		effect := c.effectOf(int32(s.Cause))
		over := effect
		if s.EndCause >= 0 && s.End.Lo < effect.Hi {
			back := &c.acts[s.EndCause]
			isOutlasted := back.effect() == revokes
			if !isOutlasted {
				entered, _ := c.entryBy(&c.members[back.member], int32(s.EndCause))
				isOutlasted = entered.Sure() <= effect.Lo
			}
			if isOutlasted {
				over = spell.Sooner(effect, s.End)
			}
		}
		s.End = spell.On(over.Sure())
		if s.Begin.Lo < s.End.Lo {
			p.leaving.add(s, mark{moment: effect})
		}
	}
	spells := p.leaving.spells()
	p.leaving.holders = spell.HoldersOf(spells, func(i int) day { return p.leaving.all[i].moment.Hi })
}

// effectOf returns when a notice of withdrawal takes effect, whether it is revoked or not.
func (c *Compiled) effectOf(notice int32) moment {
	a := &c.acts[notice]
	switch {
	case a.isEffective:
		return a.effective
	case c.a.Rules.Withdrawal != nil:
		return a.on.Map(c.a.Rules.Withdrawal.after)
	case c.term != nil && c.isBilateral():
		return c.term.end.moment
	case c.term != nil:
		return c.exitByTerm(notice)
	}
	return moment{Lo: a.on.Lo, Hi: never, Maybe: true}
}

// momentOf is the moment that a day in an answer means; the zero When never comes.
func momentOf(w civil.When) moment {
	if w.IsZero() {
		return spell.Nowhen()
	}
	return spell.Of(w)
}

// addSurvival says until when obligations last after an exit, or after the end of provisional application.
func (c *Compiled) addSurvival(s *Status, p *partyCourse, state int, exit *mark, d day) {
	survival := c.a.Rules.Survival
	switch {
	case survival == nil:
	case state == partyFormer && exit != nil:
		s.Survival = c.when(exit.moment.Map(survival.after))
	case state == partyNone:
		last := spell.Nowhen()
		for _, f := range p.marks[appliesProvisionally].all {
			if f.End.Sure() <= d {
				last = f.End
			}
		}
		if last.Lo != never {
			s.Survival = c.when(last.Map(survival.after))
		}
	}
}

// addEntryDays adds the days of entry by rule and by statement: of the entry that the state rests on, or that a consent
// leads to.
func (c *Compiled) addEntryDays(s *Status, p *partyCourse, d day) {
	var spells []spell.Spell
	for _, f := range p.marks[isBound].all {
		spells = append(spells, f.Spell)
	}
	var entered *spell.Spell
	for i := range spells {
		sp := &spells[i]
		if act, _ := causeOf(sp.Cause); act != nobody && c.acts[act].known() > d && sp.Begin.Lo > d || d >= sp.End.Sure() {
			continue
		}
		if entered == nil || sp.Begin.Hi < entered.Begin.Hi {
			entered = sp
		}
	}
	if entered == nil {
		return
	}
	act, kind := causeOf(entered.Cause)
	e := &c.entry
	switch {
	case kind == enteredByAct:
		s.Declared = c.when(entered.Begin, act)
	case !e.declared.isNone() && (kind == enteredWithAll || kind == enteredUnstated):
		s.Declared = c.when(e.declared.moment, e.declared.acts...)
	}
	if act != nobody && e.isTriggered(d) && (c.a.Rules.EntryIntoForce != nil || c.law() == lawOfTreaties) {
		s.Computed = c.when(c.computedEntry(act))
	}
}
