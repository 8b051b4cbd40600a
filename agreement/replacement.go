package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// hasSupersededEvent reports whether an event says that the agreement was superseded, which goes before what its
// relations to newer ones give.
func (c *Compiled) hasSupersededEvent() bool {
	return slices.ContainsFunc(c.a.Events, func(e Event) bool { return e.Kind == EventSuperseded })
}

// findBetween finds the line of a party in questions about two, where that is not its line. A newer agreement that takes
// the place of this one for all does not end it there: whoever is bound until then is superseded toward the others that
// are, and not former. The bounds of a doubtful entry also allow the state former before the first day on which the party
// can have left; the line is without it, so that a doubtful entry is not taken for a doubtful exit.
func (c *Compiled) findBetween(p *partyCourse) {
	course := p
	if slices.ContainsFunc(c.endings, isReplacing) {
		endings := slices.DeleteFunc(slices.Clone(c.endings), isReplacing)
		course = c.newCourse(p.member, c.boundUntilReplaced(p.member), c.timesAfter(false), endings)
	}
	exit := c.members[p.member].until.Lo
	for _, s := range course.marks[isBound].all {
		exit = min(exit, s.End.Lo)
	}
	former := spell.SetOf(partyFormer)
	isEarly := false
	course.line.Days(func(from day, states spell.Set) { isEarly = isEarly || from < exit && states.Has(partyFormer) })
	line := course.line
	if isEarly {
		left := spell.TrackOf([]spell.Spell{{Begin: spell.On(exit), End: spell.Nowhen()}})
		line = spell.Restrict(line, left, func(states spell.Set, hasLeft civil.Truth) spell.Set {
			if hasLeft == civil.Yes || states == former {
				return states
			}
			return states &^ former
		})
	}
	if isEarly || course != p {
		p.between = &line
	}
}

// lineBetween is the line of a course in questions about two.
func (p *partyCourse) lineBetween() *spell.Timeline {
	if p.between != nil {
		return p.between
	}
	return &p.line
}

// isReplacing reports whether an end is that by a newer agreement.
func isReplacing(e ending) bool { return e.state == wholeSuperseded }

// timesAfter returns the times after an end: after those that a newer agreement brought, or after all others.
func (c *Compiled) timesAfter(byNewer bool) []spell.Spell {
	var all []spell.Spell
	for i, s := range c.ended {
		if isReplacing(c.endings[i]) == byNewer {
			all = append(all, s)
		}
	}
	return all
}

// addReplacements adds the facts about the end of an agreement between two. A newer one takes its place on the first day
// on which both are bound by both, or as an event says between those that are bound then, and for good.
func (c *Compiled) addReplacements(facts [][]spell.Spell, p, q *partyCourse) {
	facts[isOver], facts[isReplacedForAll] = c.timesAfter(false), c.timesAfter(true)
	replace := func(days spell.Track, end moment) {
		both := spell.And(c.boundTrackUntilReplaced(p), c.boundTrackUntilReplaced(q), days).First()
		if both.Lo != never {
			facts[isReplaced] = append(facts[isReplaced], spell.Spell{Begin: both, End: end, EndCause: -1})
		}
	}
	if c.hasSupersededEvent() {
		for _, s := range facts[isReplacedForAll] {
			replace(spell.TrackOf([]spell.Spell{s}), s.End)
		}
		return
	}
	for _, s := range c.set.newer[c.a.ID] {
		if s.effect == EffectTerminates {
			days := spell.And(s.newer.boundTrack(p.id), s.newer.boundTrack(q.id))
			facts[isBoundByNewer] = append(facts[isBoundByNewer], days.Spells()...)
			replace(days, spell.Nowhen())
		}
	}
}

// boundTrackUntilReplaced is the track of boundUntilReplaced for a course.
func (c *Compiled) boundTrackUntilReplaced(p *partyCourse) spell.Track {
	bound := spell.TrackOf(c.boundUntilReplaced(p.own().member))
	if p.via != nil {
		return spell.And(bound, p.days)
	}
	return bound
}

// boundUntilReplaced returns when a member is bound, as if no newer agreement ended this one for those that are bound by
// then. Whoever consents later is not.
func (c *Compiled) boundUntilReplaced(m int32) []spell.Spell {
	replaced := c.timesAfter(true)
	var all []spell.Spell
	for _, s := range spell.Cut(c.bound[m], c.timesAfter(false)) {
		isLater := func(r spell.Spell) bool { return r.Begin.Sure() <= s.Begin.Lo }
		if i := slices.IndexFunc(replaced, isLater); i >= 0 {
			all = append(all, spell.Cut([]spell.Spell{s}, replaced[i:])...)
			continue
		}
		all = append(all, s)
	}
	return all
}
