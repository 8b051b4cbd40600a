package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

// How many ways of placing vague dates are tried one by one: so many ways, of so many dates, and so many events
// read for all of them.
const (
	wayLimit  = 1000
	dateLimit = 10 // each can be two days or more
	readLimit = 50_000
)

// active answers whether the member is one on d: what every way of placing the vague dates says, where they agree.
// Of the ways only those count that leave the least untold: who is said to have left in June and to have
// joined in some month of that year joined before. An answer depends on nothing but the order of the days, so that a
// few days around each other one stand for all. Where there are too many ways each moment is reckoned with for itself.
func (r *reading) active(d vague.Day) civil.Truth {
	dates := r.vagueDates()
	choices, ways := r.choices(dates, d)
	if ways == 0 {
		return r.activeAsRead(d)
	}
	var truth civil.Truth
	least, isMixed := -1, false
	for way := range ways {
		exact := *r.m
		exact.Events = slices.Clone(exact.Events)
		for i, rest := 0, way; i < len(dates); i++ {
			*dates[i].of(exact.Events) = civil.On(choices[i][rest%len(choices[i])].Date())
			rest /= len(choices[i])
		}
		placed := exact.readWith(r.accession, r.terms.endsWin)
		answer := placed.activeAsRead(d)
		switch {
		case least < 0 || placed.untold < least:
			truth, least, isMixed = answer, placed.untold, false
		case placed.untold == least:
			isMixed = isMixed || answer != truth
		}
	}
	if isMixed {
		return civil.Unknown
	}
	return truth
}

// choices are the days that each of the dates may as well be, and how many ways there are to place them all: none
// where nothing is vague, or where they are too many.
func (r *reading) choices(dates []dateOf, d vague.Day) (choices [][]vague.Day, ways int) {
	if len(dates) == 0 || len(dates) > dateLimit {
		return nil, 0
	}
	known := append(r.days(), d)
	slices.Sort(known)
	known = slices.Compact(known)
	ways = 1
	for _, w := range dates {
		days := around(vague.Of(*w.of(r.m.Events)), known, vague.Day(len(dates)))
		choices = append(choices, days)
		if ways *= len(days); ways > wayLimit || ways*len(r.m.Events) > readLimit {
			return nil, 0
		}
	}
	return choices, ways
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

// vagueDates are the dates that can be more than one day; one that is not given is none. Of whom a vague day attests,
// that need only fit one of the days, so that it stays as it is.
func (r *reading) vagueDates() []dateOf {
	var found []dateOf
	for i := range r.m.Events {
		e := &r.m.Events[i]
		if e.Kind == EventAttested {
			continue
		}
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
