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

// Spells returns the track as spells: of what certainly holds from some day on, and before it may.
func (t Track) Spells() []Spell {
	var all []Spell
	for i := 0; i < len(t.steps); i++ {
		first := t.steps[i]
		if first.truth == civil.No {
			continue
		}
		s := Spell{Begin: Moment{Lo: first.from, Hi: Never, Maybe: true}, End: Nowhen(), EndCause: -1}
		j := i
		for ; j < len(t.steps) && t.steps[j].truth != civil.No; j++ {
			switch {
			case t.steps[j].truth == civil.Yes && s.Begin.Maybe:
				s.Begin = Moment{Lo: first.from, Hi: t.steps[j].from}
				s.End = Nowhen()
			case t.steps[j].truth == civil.Yes: // again: what is certain after a doubt is a spell of its own
				s.End = Moment{Lo: s.End.Lo, Hi: Never, Maybe: true}
				all = append(all, s)
				s = Spell{Begin: On(t.steps[j].from), End: Nowhen(), EndCause: -1}
			case !s.Begin.Maybe:
				s.End = Moment{Lo: t.steps[j].from, Hi: Never, Maybe: true}
			}
		}
		if j < len(t.steps) {
			if s.End.Lo == Never {
				s.End.Lo = t.steps[j].from
			}
			s.End = Moment{Lo: s.End.Lo, Hi: t.steps[j].from}
			if s.Begin.Maybe {
				s.Begin.Hi = t.steps[j].from - 1
				s.End.Lo = s.Begin.Lo
			}
		}
		all = append(all, s)
		i = j
	}
	return all
}
