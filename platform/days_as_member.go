package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// DaysAsMember returns the intervals of days on which the membership is certainly or possibly active in the role
// [RoleMember], in order. An end that is not certain is a vague day. These are the days on which an agreement of the
// platform can bind it. An observer, an associate, a dialogue partner and a member in a role of the platform's own are
// not bound: an agreement that binds one of them names it.
func (c *Compiled) DaysAsMember() []civil.Interval {
	c.ready()
	if !slices.ContainsFunc(c.m.Events, func(e Event) bool { return e.isOtherRole() }) {
		return c.DaysActive()
	}
	line := c.overWorlds(c.lineAsMember(), func(w *Compiled) spell.Timeline { return w.ready().lineAsMember() })
	return intervals(line.Track(spell.SetOf(memberActive)))
}

// isOtherRole reports whether the event names a role other than that of an ordinary member.
func (e Event) isOtherRole() bool { return e.As != "" && e.As != RoleMember }

// lineAsMember is the timeline of the membership with state none while the role is another one than member.
func (c *Compiled) lineAsMember() spell.Timeline {
	return spell.Restrict(c.line, c.otherRole(), func(states spell.Set, holds civil.Truth) spell.Set {
		switch none := spell.SetOf(memberNone); holds {
		case civil.Yes:
			return none
		case civil.Unknown:
			return states | none
		}
		return states
	})
}

// otherRole answers for each day whether the role is another one than member: that of the last event that names a role,
// and before the first event of all the one that this event names, because an attestation reaches back.
func (c *Compiled) otherRole() spell.Track {
	var starts []spell.Start
	var stops []spell.Stop
	switch c.isOtherAtFirst() {
	case civil.Yes:
		starts = append(starts, spell.Start{Act: spell.On(dawn), Begin: spell.On(dawn)})
	case civil.Unknown:
		starts = append(starts, spell.Start{Act: spell.On(dawn), Begin: moment{Lo: dawn, Hi: never, Maybe: true}})
	}
	last := map[moment]int{} // the act that counts of those that name a role on one exact day
	for i := range c.acts {
		if a := &c.acts[i]; a.works.IsExact() && c.m.Events[a.index].As != "" {
			last[a.works] = i
		}
	}
	for i := range c.acts {
		a := &c.acts[i]
		overruler, isExact := last[a.works]
		switch e := &c.m.Events[a.index]; {
		case e.As == "" || isExact && overruler != i:
		case e.isOtherRole():
			starts = append(starts, spell.Start{Act: a.works, Begin: a.works, Cause: i})
		default:
			stops = append(stops, spell.Stop{Act: a.works, End: a.works, Cause: i})
		}
	}
	// Where a start and a stop may fall on one day, their order on it is not known.
	return spell.Combine(func(all []civil.Truth) civil.Truth {
		if all[0] != all[1] {
			return civil.Unknown
		}
		return all[0]
	}, spell.TrackOf(spell.Pair(starts, stops, true)), spell.TrackOf(spell.Pair(starts, stops, false)))
}

// isOtherAtFirst answers whether the first event of all names another role than member.
func (c *Compiled) isOtherAtFirst() civil.Truth {
	by := never
	for i := range c.acts {
		by = min(by, c.acts[i].done.Sure())
	}
	isOther, isMember := false, false
	for i := range c.acts {
		a := &c.acts[i]
		if a.done.Lo > by || i > 0 && a.done.IsExact() && a.done == c.acts[0].done { // of one day the first in order
			continue
		}
		if c.m.Events[a.index].isOtherRole() {
			isOther = true
		} else {
			isMember = true
		}
	}
	if isOther && isMember {
		return civil.Unknown
	}
	return civil.TruthOf(isOther)
}
