package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// findBound finds when each member is a party, and what it suspended, where the course of the whole depends on that.
func (c *Compiled) findBound() {
	c.bound = make([][]spell.Spell, len(c.members))
	c.suspendedBy = make([][]spell.Spell, len(c.members))
	for m := range c.members {
		acts := c.actsOf(&c.members[m])
		c.bound[m] = c.boundSpells(int32(m), acts)
		c.suspendedBy[m] = c.suspensions(acts)
	}
}

// boundSpells returns when a member is a party: from the entry that each of its acts leads to, until a withdrawal after
// that act, the end of the main agreement for it, or its own end.
func (c *Compiled) boundSpells(i int32, acts []int32) []spell.Spell {
	m := &c.members[i]
	starts := c.entries(m, acts)
	if len(starts) == 0 {
		return nil
	}
	withdrawals := c.withdrawals(acts)
	for j := range withdrawals {
		if !withdrawals[j].isOpen {
			continue
		}
		for _, r := range c.revocations(acts) {
			if c.acts[r].on.Lo >= withdrawals[j].notice.Lo {
				back := c.acts[r].on
				starts = append(starts, spell.Start{Act: back, Begin: spell.Later(back, c.entry.general.moment), Cause: cause(r, enteredAfterwards)})
			}
		}
	}
	return c.withinLife(m, c.pairEntries(starts, c.exits(m, withdrawals), acts))
}

// exits returns what ends a party's entries: its withdrawals, and its exits from the main agreement.
func (c *Compiled) exits(m *member, withdrawals []withdrawal) []spell.Stop {
	stops := stopsOf(withdrawals)
	for j := range withdrawals {
		if withdrawals[j].byTerm {
			stops[j].End = c.exitByTerm(withdrawals[j].act)
		}
	}
	return append(stops, c.exitsFromMain(m)...)
}

// pairEntries ends the entries. An act that comes after a notice stands on its own. An attestation is not an act: where the
// party is bound on that day anyhow it changes nothing, and else any exit that works later ends what it shows, whenever
// the notice was given.
func (c *Compiled) pairEntries(starts []spell.Start, stops []spell.Stop, acts []int32) []spell.Spell {
	isAttested := func(s spell.Start) bool {
		_, kind := causeOf(s.Cause)
		return kind == enteredAttested
	}
	if !slices.ContainsFunc(starts, isAttested) {
		return c.pairActs(starts, stops, acts)
	}
	var acted, shown []spell.Start
	for _, s := range starts {
		if !isAttested(s) {
			acted = append(acted, s)
		}
	}
	spells := c.pairActs(acted, stops, acts)
	known := spell.TrackOf(spells)
	for _, s := range starts {
		if isAttested(s) && known.Throughout(s.Act.Lo, s.Act.Hi) != civil.Yes {
			shown = append(shown, s)
		}
	}
	works := make([]spell.Stop, len(stops))
	for i, s := range stops {
		works[i] = spell.Stop{Act: s.End, End: s.End, Cause: s.Cause}
	}
	for i, s := range spell.Pair(shown, works, false) {
		s.End.Lo = max(s.End.Lo, shown[i].Act.Lo.Next()) // it has not ended by that day
		spells = append(spells, s)
	}
	return spells
}

// pairActs ends the entries by acts: those by a signature also when the party declines to be bound.
func (c *Compiled) pairActs(starts []spell.Start, stops []spell.Stop, acts []int32) []spell.Spell {
	var declined []spell.Stop
	for _, i := range acts {
		if a := &c.acts[i]; a.effect() == declines {
			declined = append(declined, spell.Stop{Act: a.on, End: a.works(), Cause: int(i)})
		}
	}
	if len(declined) == 0 {
		return spell.Pair(starts, stops, true)
	}
	var signed, others []spell.Start
	for _, s := range starts {
		if act, _ := causeOf(s.Cause); act != nobody && c.acts[act].effect() == signs {
			signed = append(signed, s)
		} else {
			others = append(others, s)
		}
	}
	return append(spell.Pair(others, stops, true), spell.Pair(signed, append(declined, stops...), true)...)
}

// withinLife cuts spells off at the end of a member.
func (c *Compiled) withinLife(m *member, spells []spell.Spell) []spell.Spell {
	if m.until.Lo == never && m.from.Lo == dawn {
		return spells
	}
	kept := spells[:0]
	for _, s := range spells {
		s.Begin = spell.Later(s.Begin, m.from)
		if m.until.Lo < s.End.Lo {
			s.EndCause = -1
		}
		s.End = spell.Sooner(s.End, m.until)
		if !s.IsEmpty() {
			kept = append(kept, s)
		}
	}
	return kept
}

// exitByTerm returns when a notice that the term governs works for the party that gave it.
func (c *Compiled) exitByTerm(notice int32) moment {
	if c.term == nil || c.isBilateral() {
		return spell.Nowhen() // it ends the whole
	}
	if out, isKnown := c.term.exits[notice]; isKnown {
		return out
	}
	return spell.Nowhen()
}

// suspensions returns the times that a party suspended the agreement toward all others.
func (c *Compiled) suspensions(acts []int32) []spell.Spell {
	var starts []spell.Start
	var stops []spell.Stop
	for _, i := range acts {
		a := &c.acts[i]
		works := a.works()
		isGeneral := c.a.Events[a.index].Toward.IsZero()
		switch {
		case a.effect() == suspends && isGeneral:
			starts = append(starts, spell.Start{Act: works, Begin: works, Cause: int(i)})
		case a.effect() == resumes && isGeneral:
			stops = append(stops, spell.Stop{Act: works, End: works, Cause: int(i)})
		}
	}
	if len(starts) == 0 {
		return nil
	}
	for _, w := range c.withdrawals(acts) {
		stops = append(stops, spell.Stop{Act: w.effect, End: w.effect, Cause: int(w.act)})
	}
	return spell.Pair(starts, stops, true)
}

// provisionalWhole returns the times of provisional application of the whole, from the rule or from events that name no
// party, and what ends it for everybody.
func (c *Compiled) provisionalWhole() ([]factMark, []spell.Stop) {
	var starts []spell.Start
	var stops []spell.Stop
	var marks []mark
	if rule := c.a.Rules.Provisional; rule != nil {
		cond := &rule.When
		if cond.clause() == noClause {
			cond = &everySignature
		}
		m := c.trigger(cond, provisionalPath.Key("when")).after(rule)
		starts = append(starts, spell.Start{Act: m.moment, Begin: m.moment, Cause: len(marks)})
		marks = append(marks, m)
	}
	for i := range c.acts {
		switch a := &c.acts[i]; {
		case a.member != nobody:
		case a.effect() == startsProvisional:
			m := c.works(int32(i))
			starts = append(starts, spell.Start{Act: m.moment, Begin: m.moment, Cause: len(marks)})
			marks = append(marks, m)
		case a.effect() == endsProvisional:
			works := a.works()
			stops = append(stops, spell.Stop{Act: works, End: works, Cause: int(i)})
		}
	}
	var all []factMark
	for _, s := range spell.Pair(starts, stops, true) {
		if s.Begin.Lo != never {
			all = append(all, factMark{s, marks[s.Cause]})
		}
	}
	return all, stops
}

// provisionalFor returns the times for which a party applies the agreement provisionally: from its own start where it
// has one, else, while the whole is applied provisionally, from its signature or consent.
func (c *Compiled) provisionalFor(m *member, acts []int32) []factMark {
	var own []spell.Start
	var ends []spell.Stop
	for _, i := range acts {
		a := &c.acts[i]
		works := a.works()
		switch a.effect() {
		case startsProvisional:
			own = append(own, spell.Start{Act: works, Begin: works, Cause: int(i)})
		case endsProvisional, declines:
			ends = append(ends, spell.Stop{Act: works, End: works, Cause: int(i)})
		}
	}
	ends = append(ends, c.provisionalEnds...)
	for _, w := range c.withdrawals(acts) {
		ends = append(ends, spell.Stop{Act: w.effect, End: w.effect, Cause: int(w.act)})
	}
	var all []factMark
	hasOwn := false // certainly
	for _, s := range spell.Pair(own, ends, true) {
		all = append(all, factMark{s, c.works(int32(s.Cause))})
		hasOwn = hasOwn || !s.Begin.Maybe
	}
	if hasOwn {
		return all
	}
	whole := c.provisional
	if len(whole) == 0 {
		return all
	}
	signed := append(c.signed(acts), c.consented(m, acts)...)
	if len(signed) == 0 {
		return all
	}
	reached := spell.And(spell.TrackOf(spellsOf(whole)), spell.TrackOf(signed)).Spells()
	starts := make([]spell.Start, len(reached))
	for i, s := range reached {
		starts[i] = spell.Start{Act: s.Begin, Begin: s.Begin, Cause: i}
	}
	for _, s := range spell.Pair(starts, ends, true) {
		s.End = spell.Sooner(s.End, reached[s.Cause].End)
		s.Begin.Maybe = s.Begin.Maybe || len(own) > 0
		why := mark{moment: s.Begin, basis: stated}
		for _, w := range whole {
			if w.Spell.Begin.Lo <= s.Begin.Lo {
				why = w.mark
			}
		}
		all = append(all, factMark{s, why})
	}
	return all
}

func spellsOf(marks []factMark) []spell.Spell {
	all := make([]spell.Spell, len(marks))
	for i := range marks {
		all[i] = marks[i].Spell
	}
	return all
}

// signed returns the times since a party's signatures, until it declines.
func (c *Compiled) signed(acts []int32) []spell.Spell {
	var starts []spell.Start
	var stops []spell.Stop
	for _, i := range acts {
		switch a := &c.acts[i]; {
		case a.isSignature():
			starts = append(starts, spell.Start{Act: a.on, Begin: a.on, Cause: int(i)})
		case a.effect() == declines:
			stops = append(stops, spell.Stop{Act: a.on, End: a.works(), Cause: int(i)})
		}
	}
	return spell.Pair(starts, stops, true)
}

// consented returns the times since a party's consents, until a withdrawal works.
func (c *Compiled) consented(m *member, acts []int32) []spell.Spell {
	var starts []spell.Start
	for _, i := range acts {
		if a := &c.acts[i]; a.isConsent() {
			begins := a.on
			if c.members[a.member].id != m.id {
				begins = spell.Later(begins, m.inherits)
			}
			starts = append(starts, spell.Start{Act: a.on, Begin: begins, Cause: int(i)})
		}
	}
	if len(starts) == 0 {
		return nil
	}
	return spell.Pair(starts, c.exits(m, c.withdrawals(acts)), true)
}
