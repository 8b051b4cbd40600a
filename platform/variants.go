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
// few days around each other one stand for all.
func (r *reading) active(d vague.Day) civil.Truth {
	dates := r.vagueDates()
	choices, ways := r.choices(dates, d)
	if ways == 0 {
		return r.activeAtExtremes(dates, d)
	}
	var truth civil.Truth
	least, isMixed := -1, false
	for way := range ways {
		days := make([]vague.Day, len(dates))
		for i, rest := 0, way; i < len(dates); i++ {
			days[i] = choices[i][rest%len(choices[i])]
			rest /= len(choices[i])
		}
		placed := r.placed(dates, days)
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

// placed is the reading with vague dates on certain days.
func (r *reading) placed(dates []dateOf, days []vague.Day) *reading {
	exact := *r.m
	exact.Events = slices.Clone(exact.Events)
	for i, w := range dates {
		*w.of(exact.Events) = civil.On(days[i].Date())
	}
	return exact.readWith(r.accession, r.terms.endsWin)
}

// activeAtExtremes is the answer where there are too many ways: each moment is reckoned with for itself, and what follows
// has to hold with the dates at their bounds too, all early, all late, and what leads in against what leads out.
func (r *reading) activeAtExtremes(dates []dateOf, d vague.Day) civil.Truth {
	truth := r.activeAsRead(d)
	for _, side := range [...]struct{ in, out vague.Bound }{
		{vague.Early, vague.Early}, {vague.Late, vague.Late}, {vague.Early, vague.Late}, {vague.Late, vague.Early},
	} {
		if len(dates) == 0 || truth == civil.Unknown {
			break
		}
		days := make([]vague.Day, len(dates))
		for i, w := range dates {
			bound := side.out
			if slices.Contains(inward(), r.m.Events[w.event].Kind) {
				bound = side.in
			}
			days[i] = min(max(vague.Of(*w.of(r.m.Events)).At(bound), vague.Dawn+1), lastDay())
		}
		if r.placed(dates, days).activeAsRead(d) != truth {
			truth = civil.Unknown
		}
	}
	return truth
}

// inward are the events that lead into a membership.
func inward() []EventKind {
	return []EventKind{EventApplied, EventInvited, EventApproved, EventSigned, EventEffective, EventResumed}
}

// lastDay is the calendar's last.
func lastDay() vague.Day {
	d, _ := civil.NewDate(9999, 12, 31)
	return vague.DayOf(d)
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
