package spell

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
)

// Track answers for each day whether one of several spells holds. The zero Track holds on no day.
type Track struct {
	steps []trackStep
}

type trackStep struct {
	from  Day
	truth civil.Truth
}

// edge is a day on which a spell begins or ends to be possible or certain.
type edge struct {
	on       Day
	fact     int
	possible int8 // what is added to the number of spells that may hold
	certain  int8
}

// edges appends those of one fact's spells.
func edges(all []edge, fact int, spells []Spell) []edge {
	for _, s := range spells {
		if from, until := s.possible(); from < until {
			all = append(all, edge{from, fact, 1, 0})
			if until != Never {
				all = append(all, edge{until, fact, -1, 0})
			}
		}
		if from, until := s.certain(); from < until {
			all = append(all, edge{from, fact, 0, 1})
			if until != Never {
				all = append(all, edge{until, fact, 0, -1})
			}
		}
	}
	return all
}

func sortEdges(all []edge) {
	byDay := func(a, b edge) int { return cmp.Compare(a.on, b.on) }
	if !slices.IsSortedFunc(all, byDay) {
		slices.SortFunc(all, byDay)
	}
}

// fact is how many spells of one fact may hold and how many do.
type fact struct{ possible, certain int }

func (f fact) truth() civil.Truth {
	switch {
	case f.certain > 0:
		return civil.Yes
	case f.possible > 0:
		return civil.Unknown
	}
	return civil.No
}

// TrackOf returns the track of spells of one fact.
func TrackOf(spells []Spell) Track {
	var t Track
	var now fact
	all := edges(make([]edge, 0, 4*len(spells)), 0, spells)
	sortEdges(all)
	for i, e := range all {
		now.possible += int(e.possible)
		now.certain += int(e.certain)
		if i+1 < len(all) && all[i+1].on == e.on {
			continue
		}
		t.step(e.on, now.truth())
	}
	return t
}

// step appends a change, which must come after all others.
func (t *Track) step(from Day, truth civil.Truth) {
	last := civil.No
	if n := len(t.steps); n > 0 {
		last = t.steps[n-1].truth
	}
	if truth != last {
		t.steps = append(t.steps, trackStep{from, truth})
	}
}

// At answers for d.
func (t Track) At(d Day) civil.Truth {
	i, isThere := slices.BinarySearchFunc(t.steps, d, func(s trackStep, d Day) int { return cmp.Compare(s.from, d) })
	switch {
	case isThere:
		return t.steps[i].truth
	case i == 0:
		return civil.No
	}
	return t.steps[i-1].truth
}

// Days calls each for every day on which the answer changes, in order.
func (t Track) Days(each func(from Day, truth civil.Truth)) {
	for _, s := range t.steps {
		each(s.from, s.truth)
	}
}

// IsEmpty reports whether the track holds on no day.
func (t Track) IsEmpty() bool { return len(t.steps) == 0 }

// Spells returns spells that the track is made of: for each run of days on which it may hold one that is certain where
// the run first is, and one for every further time at which it is.
func (t Track) Spells() []Spell {
	var all []Spell
	for i := 0; i < len(t.steps); {
		if t.steps[i].truth == civil.No {
			i++
			continue
		}
		run := Spell{Begin: Moment{Lo: t.steps[i].from, Hi: Never, Maybe: true}, End: Nowhen(), EndCause: -1}
		until := func(i int) Day {
			if i+1 < len(t.steps) {
				return t.steps[i+1].from
			}
			return Never
		}
		isCertain := false
		for ; i < len(t.steps) && t.steps[i].truth != civil.No; i++ {
			switch {
			case t.steps[i].truth != civil.Yes:
			case isCertain:
				all = append(all, Spell{Begin: On(t.steps[i].from), End: On(until(i)), EndCause: -1})
			default:
				isCertain = true
				run.Begin = Moment{Lo: run.Begin.Lo, Hi: t.steps[i].from}
				run.End.Lo = until(i)
			}
		}
		if i < len(t.steps) {
			run.End.Hi = t.steps[i].from
		}
		switch {
		case !isCertain:
			run.End.Lo, run.Begin.Hi = run.End.Hi, run.End.Hi.Prev()
		case run.End.Lo != Never && run.End.Hi == Never:
			run.End.Maybe = true
		}
		all = append(all, run)
	}
	return all
}

// Combine returns the track of a fact that depends on others: truth gets their answers, in order.
func Combine(truth func([]civil.Truth) civil.Truth, tracks ...Track) Track {
	var days []Day
	for _, t := range tracks {
		for _, s := range t.steps {
			days = append(days, s.from)
		}
	}
	slices.Sort(days)
	var combined Track
	now, next := make([]civil.Truth, len(tracks)), make([]int, len(tracks))
	for i := range now {
		now[i] = civil.No
	}
	for _, d := range slices.Compact(days) {
		for i, t := range tracks {
			for ; next[i] < len(t.steps) && t.steps[next[i]].from <= d; next[i]++ {
				now[i] = t.steps[next[i]].truth
			}
		}
		combined.step(d, truth(now))
	}
	return combined
}

// And returns the track of the days on which all the others hold.
func And(tracks ...Track) Track {
	return Combine(func(all []civil.Truth) civil.Truth {
		truth := civil.Yes
		for _, t := range all {
			truth = truth.And(t)
		}
		return truth
	}, tracks...)
}

// Or returns the track of the days on which one of the others holds.
func Or(tracks ...Track) Track {
	if len(tracks) == 1 {
		return tracks[0]
	}
	return Combine(func(all []civil.Truth) civil.Truth {
		truth := civil.No
		for _, t := range all {
			truth = truth.Or(t)
		}
		return truth
	}, tracks...)
}

// AndNot returns the track of the days on which t holds and o does not.
func AndNot(t, o Track) Track {
	return Combine(func(both []civil.Truth) civil.Truth { return both[0].And(both[1].Not()) }, t, o)
}

// First returns the first moment at which the track holds.
func (t Track) First() Moment {
	m := Nowhen()
	for _, s := range t.steps {
		switch {
		case s.truth == civil.Yes:
			if m.Lo == Never {
				m.Lo = s.from
			}
			return Moment{Lo: m.Lo, Hi: s.from}
		case s.truth == civil.Unknown && m.Lo == Never:
			m = Moment{Lo: s.from, Hi: Never, Maybe: true}
		}
	}
	return m
}

// Sweep returns the track of a fact that n changes bear on, in the order of their days: after takes change i into account
// and answers for the time from it on.
func Sweep(n int, on func(i int) Day, after func(i int) civil.Truth) Track {
	var t Track
	for i := range n {
		truth := after(i)
		if i+1 == n || on(i+1) != on(i) {
			t.step(on(i), truth)
		}
	}
	return t
}

// Throughout answers whether the track holds on every day from one to another, both included: Yes or No only where it
// is the answer on all of them.
func (t Track) Throughout(from, to Day) civil.Truth {
	truth := t.At(from)
	for _, s := range t.steps {
		if s.from > from && s.from <= to && s.truth != truth {
			return civil.Unknown
		}
	}
	return truth
}
