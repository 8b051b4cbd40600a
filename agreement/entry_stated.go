package agreement

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// findStated finds the day from which acts state that the agreement is in force for two parties: it is then in force as a
// whole, whatever the rules give, because nobody is a party to an agreement that is not in force. A declared day wins over
// it.
func (c *Compiled) findStated() {
	e := &c.entry
	e.whole = e.general
	if !e.declared.isNone() && !e.declared.Maybe {
		return
	}
	m := c.boundByTwo()
	if m.isNone() || m.Lo >= e.general.Sure() {
		return
	}
	m.Maybe = m.Maybe || !e.declared.isNone()
	both := spell.Sooner(e.general.moment, m.moment)
	if m.Sure() < e.general.Sure() || e.general.isNone() {
		e.whole = m
	}
	e.whole.moment = both
}

// boundByTwo returns from when two parties that count, of different sides, are bound by days of effect that their own acts
// state.
func (c *Compiled) boundByTwo() mark {
	sides := map[string]int{} // their places in bound
	var bound [][]spell.Spell // by side; a party without one stands for itself
	for i := range c.members {
		m := &c.members[i]
		spells := c.statedSpells(m)
		if len(spells) == 0 || !m.counts {
			continue
		}
		if m.listed != nil && m.listed.Side != "" {
			if at, isKnown := sides[m.listed.Side]; isKnown {
				bound[at] = append(bound[at], spells...)
				continue
			}
			sides[m.listed.Side] = len(bound)
		}
		bound = append(bound, spells)
	}
	if len(bound) < 2 {
		return mark{moment: spell.Nowhen()}
	}
	first := firstOfTwo(bound)
	if first.Lo == never {
		return mark{moment: first}
	}
	var two []spell.Spell // of each side the one that began first, of those that hold by then
	for _, spells := range bound {
		var best *spell.Spell
		for i := range spells {
			s := &spells[i]
			if s.Begin.Lo <= first.Lo && first.Lo < s.End.Sure() && (best == nil || s.Begin.Hi < best.Begin.Hi) {
				best = s
			}
		}
		if best != nil {
			two = append(two, *best)
		}
	}
	slices.SortStableFunc(two, func(a, b spell.Spell) int { return cmp.Compare(a.Begin.Hi, b.Begin.Hi) })
	m := mark{moment: first, basis: stated}
	for _, s := range two[:min(len(two), 2)] {
		act, _ := causeOf(s.Cause)
		m.acts, m.decisive = append(m.acts, act), act+1
	}
	return m
}

// statedSpells returns the times for which a party is bound by the days of effect that its own acts state. A notice under a
// term works at the end of one, and no term runs before the agreement is in force.
func (c *Compiled) statedSpells(m *member) []spell.Spell {
	acts := c.actsOf(m)
	var starts []spell.Start
	for _, i := range acts {
		a := &c.acts[i]
		if !a.isEffective || !a.isConsent() && !(c.signatureBinds && a.effect() == signs) {
			continue
		}
		begins := a.effective
		if c.members[a.member].id != m.id { // a predecessor's
			begins = spell.Later(begins, m.inherits)
		}
		starts = append(starts, spell.Start{Act: a.on, Begin: begins, Cause: cause(i, enteredByAct)})
	}
	if len(starts) == 0 {
		return nil
	}
	dated := slices.DeleteFunc(c.withdrawals(acts), func(w withdrawal) bool { return w.byTerm })
	stops := append(stopsOf(dated), c.exitsFromMain(m)...)
	return c.withinLife(m, c.pairActs(starts, stops, acts))
}

// firstOfTwo returns the first moment at which two of several lists of spells hold.
func firstOfTwo(lists [][]spell.Spell) moment {
	type change struct {
		on    day
		of    int
		truth civil.Truth
	}
	var changes []change
	for i, spells := range lists {
		spell.TrackOf(spells).Days(func(from day, truth civil.Truth) { changes = append(changes, change{from, i, truth}) })
	}
	slices.SortStableFunc(changes, func(a, b change) int { return cmp.Compare(a.on, b.on) })
	now := make([]civil.Truth, len(lists))
	for i := range now {
		now[i] = civil.No
	}
	var counts [3]int // by truth
	counts[civil.No] = len(lists)
	return spell.Sweep(len(changes), func(i int) day { return changes[i].on }, func(i int) civil.Truth {
		counts[now[changes[i].of]]--
		now[changes[i].of] = changes[i].truth
		counts[changes[i].truth]++
		switch {
		case counts[civil.Yes] >= 2:
			return civil.Yes
		case counts[civil.Yes]+counts[civil.Unknown] >= 2:
			return civil.Unknown
		}
		return civil.No
	}).First()
}
