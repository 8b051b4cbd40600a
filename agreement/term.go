package agreement

import (
	"cmp"
	"maps"
	"slices"
	"sort"

	"github.com/crossborder-go/crossborder/internal/spell"
)

// termEvent is what bears on the end of a term: a renewal by hand, a notice that ends it, or the revocation of one.
type termEvent struct {
	act       int32
	on        moment
	effective moment // the new end that a renewal states; [spell.Nowhen] for none
	kind      effect
}

// termEnd is how a term ends by a notice or by itself.
type termEnd struct {
	moment
	act int32 // the notice; nobody where the term ends by itself
}

// term is how long an agreement lasts: its end, where it comes to one, and for each notice of a party of more than two
// the day on which that party is out.
type term struct {
	rule   *Term
	events []termEvent
	end    termEnd
	exits  map[int32]moment // by the act of notice
}

// maxTermWays is how many ways of placing vague days are tried to find when a term ends. With more of them the end is
// only known not to come before the first that is possible.
const maxTermWays = 2000

// findTerm finds the end of the agreement by its term.
func (c *Compiled) findTerm() {
	rule := c.a.Rules.Term
	if rule == nil || c.entry.whole.isNone() {
		return
	}
	t := &term{rule: rule, end: termEnd{spell.Nowhen(), nobody}, exits: map[int32]moment{}}
	for i := range c.acts {
		a := &c.acts[i]
		e := termEvent{act: int32(i), on: a.on, effective: spell.Nowhen(), kind: a.effect()}
		switch {
		case a.effect() == renews && a.isEffective:
			e.effective = a.effective
		case a.effect() == renews:
		case c.a.Rules.Withdrawal != nil || a.isEffective || a.effect() != notifies && a.effect() != revokes:
			continue
		}
		t.events = append(t.events, e)
	}
	c.term = t
	vague := []moment{c.entry.whole.moment}
	for _, e := range t.events {
		vague = append(vague, e.on, e.effective)
	}
	inForceOn := dawn
	if g := &c.entry.general; g.basis == attested && g.decisive > 0 && c.acts[g.decisive-1].on.IsExact() {
		inForceOn = g.Hi
	}
	ends, exits := map[day]int32{}, map[int32][]day{}
	isTold := spell.Worlds(vague, maxTermWays, func(world []moment) {
		if world[0].Lo == never {
			ends[never] = nobody
			return
		}
		days := make([]termDay, len(t.events))
		for i, e := range t.events {
			days[i] = termDay{e.act, c.acts[e.act].member, world[1+2*i].Lo, world[2+2*i].Lo, e.kind}
		}
		end, by, outs := rule.run(world[0].Lo, days, c.isBilateral())
		if end <= inForceOn { // a source says that it was in force then
			return
		}
		ends[end] = by
		for act, out := range outs {
			exits[act] = append(exits[act], out)
		}
	})
	if !isTold {
		t.end.moment = moment{Lo: rule.first(c.entry.whole.Lo), Hi: never, Maybe: true}
		if c.entry.general.basis == attested { // it had not ended on the day of which a source says that it was in force
			t.end.Lo = max(t.end.Lo, c.entry.general.Hi.Next())
		}
		if !rule.Renews.isNone() && len(t.events) == 0 { // whenever it began, it goes on
			t.end.moment = spell.Nowhen()
		}
		for _, e := range t.events {
			if e.kind == notifies && !c.isBilateral() {
				t.exits[e.act] = moment{Lo: max(t.end.Lo, e.on.Lo), Hi: never, Maybe: true}
			}
		}
		return
	}
	t.end.moment = hull(ends)
	for _, d := range slices.Sorted(maps.Keys(ends)) {
		if d != never && ends[d] != nobody {
			t.end.act = ends[d]
		}
	}
	for act, days := range exits {
		out := map[day]int32{}
		for _, d := range days {
			out[d] = act
		}
		t.exits[act] = hull(out)
	}
}

// hull is the moment of what happens on one of some days, never among them.
func hull(days map[day]int32) moment {
	m := spell.Nowhen()
	last := dawn
	for d := range days {
		m.Lo = min(m.Lo, d)
		if d != never {
			last = max(last, d)
		}
	}
	if _, mayNot := days[never]; mayNot && m.Lo != never {
		return moment{Lo: m.Lo, Hi: last, Maybe: true}
	}
	if m.Lo == never {
		return m
	}
	return moment{Lo: m.Lo, Hi: last}
}

// termDay is a term event on exact days; on is never where it has not happened.
type termDay struct {
	act       int32
	member    int32
	on        day
	effective day
	kind      effect
}

// first returns the end of the first term of an agreement that enters into force on a day.
func (t *Term) first(entry day) day {
	if !t.Until.IsZero() {
		return spell.DayOf(t.Until)
	}
	return t.Delay.after(entry)
}

// run goes through a term: by its renewals to its end, or to never where it goes on and on. By is the notice that ended
// it, nobody where none did. Where the agreement is not one of two, notices end it for the parties that gave them.
func (t *Term) run(entry day, events []termDay, ofTwo bool) (end day, by int32, exits map[int32]day) {
	slices.SortStableFunc(events, func(a, b termDay) int { return cmp.Or(cmp.Compare(a.on, b.on), cmp.Compare(a.act, b.act)) })
	base, n := t.first(entry), 0
	exits = map[int32]day{}
	by = nobody
	for i, e := range events {
		if e.on == never || e.kind == revokes {
			continue
		}
		n = t.currentOf(base, e.on)
		current := t.renewed(base, n)
		if e.on >= current {
			break // it has ended
		}
		switch {
		case e.kind == notifies:
			out := current
			if t.Notice.after(e.on) > current && !t.Renews.isNone() {
				out = t.renewed(base, n+1)
			}
			if isRevoked(events[i+1:], e.member, out) {
				continue
			}
			if ofTwo {
				return out, e.act, exits
			}
			exits[e.act] = out
		case e.effective != never:
			base = e.effective
		case !t.Renews.isNone():
			base = t.Renews.after(current)
		case !t.Delay.isNone():
			base = t.Delay.after(current)
		}
	}
	if !t.Renews.isNone() {
		return never, nobody, exits
	}
	return base, nobody, exits
}

// isRevoked reports whether one of the events revokes a member's notice before it works.
func isRevoked(events []termDay, member int32, effect day) bool {
	return slices.ContainsFunc(events, func(e termDay) bool { return e.kind == revokes && e.member == member && e.on < effect })
}

// renewed returns the end after n renewals of a term that ends at base. They are counted at once.
func (t *Term) renewed(base day, n int) day {
	if n == 0 {
		return base
	}
	return t.Renews.times(n, base)
}

// currentOf returns how many renewals after base the term is current that d is in; 0 where nothing renews it.
func (t *Term) currentOf(base, d day) int {
	if t.Renews.isNone() || d < base || t.Renews.after(base) <= base {
		return 0
	}
	const most = longest
	return sort.Search(most, func(n int) bool { return t.renewed(base, n) > d })
}

// currentEnd returns the end of the term that is current on d, as far as the days are known.
func (c *Compiled) currentEnd(d day) moment {
	t := c.term
	if t == nil || t.rule.Renews.isNone() {
		return spell.Nowhen()
	}
	end := func(entry day) day {
		base := t.rule.first(entry)
		for _, e := range t.events {
			if e.kind != renews || !e.on.IsExact() || e.on.Lo > d {
				continue
			}
			current := t.rule.renewed(base, t.rule.currentOf(base, e.on.Lo))
			switch {
			case e.on.Lo >= current:
			case e.effective.Lo != never:
				base = e.effective.Hi
			default:
				base = t.rule.Renews.after(current)
			}
		}
		return t.rule.renewed(base, t.rule.currentOf(base, d))
	}
	m := moment{Lo: end(c.entry.whole.Lo), Hi: end(c.entry.whole.Hi)}
	if m.Lo > m.Hi {
		m.Lo, m.Hi = m.Hi, m.Lo
	}
	return m
}
