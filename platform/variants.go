package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// variantLimit is how many ways of placing vague dates are tried one by one.
const variantLimit = 1000

// active answers whether the member is one on d: what every way of placing the vague dates says, where they agree.
// An answer depends on nothing but the order of the days, so that a few days around each other one stand
// for all. Where there are too many ways the moments are reckoned with as they are, which may leave open more
// than need be and nothing less.
func (r *reading) active(d vague.Day) civil.Truth {
	dates := r.vagueDates()
	if len(dates) == 0 {
		return r.activeAsRead(d)
	}
	known := append(r.days(), d)
	slices.Sort(known)
	known = slices.Compact(known)
	choices, ways := make([][]vague.Day, len(dates)), 1
	for i, w := range dates {
		choices[i] = around(vague.Of(*w.of(r.m.Events)), known, vague.Day(len(dates)))
		if ways *= len(choices[i]); ways > variantLimit {
			return r.activeAsRead(d)
		}
	}
	var truth civil.Truth
	for way := range ways {
		exact := *r.m
		exact.Events = slices.Clone(exact.Events)
		for i, rest := 0, way; i < len(dates); i++ {
			*dates[i].of(exact.Events) = civil.On(choices[i][rest%len(choices[i])].Date())
			rest /= len(choices[i])
		}
		answer := exact.readWith(r.accession).activeAsRead(d)
		if way > 0 && answer != truth {
			return civil.Unknown
		}
		truth = answer
	}
	return truth
}

// dateOf is one date of one event.
type dateOf struct {
	event       int
	isEffective bool
}

func (w dateOf) of(events []Event) *civil.When {
	if w.isEffective {
		return &events[w.event].Effective
	}
	return &events[w.event].On
}

// vagueDates are the dates that can be more than one day; one that is not given is none.
func (r *reading) vagueDates() []dateOf {
	var found []dateOf
	for i, e := range r.m.Events {
		for _, w := range []dateOf{{i, false}, {i, true}} {
			isMissing := !w.isEffective && e.Effective.IsZero()
			if when := *w.of(r.m.Events); vague.Of(when).IsVague() && (!when.IsZero() || isMissing) {
				found = append(found, w)
			}
		}
	}
	return found
}

// days are all that the events and the accession agreement tell, as exact as they are.
func (r *reading) days() []vague.Day {
	var days []vague.Day
	add := func(m vague.Moment) {
		for _, d := range []vague.Day{m.Lo, m.Hi} {
			if d != vague.Dawn && d != vague.Never {
				days = append(days, d)
			}
		}
	}
	for _, e := range r.m.Events {
		add(vague.Of(e.On))
		add(vague.Of(e.Effective))
	}
	for _, m := range slices.Concat(r.accession.on, r.accession.off) {
		add(m)
	}
	return days
}

// around are the days of a moment that stand for all of it: those of others, and so many beside each that
// the vague ones can have any order between them.
func around(m vague.Moment, others []vague.Day, room vague.Day) []vague.Day {
	var days []vague.Day
	for _, other := range others {
		for d := other - room; d <= other+room; d++ {
			if m.Lo <= d && d <= m.Hi && !d.Date().IsZero() {
				days = append(days, d)
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
