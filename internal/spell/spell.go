package spell

import (
	"cmp"
	"slices"
)

// Spell is a time in one state: from the day of Begin, that day included, to the day of End, that day excluded. Cause
// and EndCause are the caller's numbers of what began and what ended it; EndCause is negative for a spell that
// nothing ends.
type Spell struct {
	Begin, End      Moment
	Cause, EndCause int
}

// possible returns the days on which the spell may hold, certain those on which it does; both half-open.
func (s Spell) possible() (from, until Day) { return s.Begin.Lo, s.End.Sure() }
func (s Spell) certain() (from, until Day)  { return s.Begin.Sure(), s.End.Lo }

// IsEmpty reports whether the spell certainly holds on no day.
func (s Spell) IsEmpty() bool { return s.Begin.Lo >= s.End.Sure() }

// Start is an act and the moment from which it begins a spell. Act and Begin differ where a rule delays the effect.
type Start struct {
	Act, Begin Moment
	Cause      int
}

// Stop is an act and the moment from which it ends the spells that were begun by acts before it.
type Stop struct {
	Act, End Moment
	Cause    int
}

// Pair returns the spell of each start, in order: it ends with the first effect of a stop whose act comes after the
// start's, or on the same day where sameDay is true. It takes n log n.
func Pair(starts []Start, stops []Stop, sameDay bool) []Spell {
	if len(starts) == 0 {
		return nil
	}
	spells := make([]Spell, len(starts))
	var certain, possible earliest
	if len(stops) > 0 {
		certain, possible = stopsAfter(stops)
	}
	for i, s := range starts {
		spells[i] = Spell{Begin: s.Begin, End: Nowhen(), Cause: s.Cause, EndCause: -1}
		if len(stops) == 0 {
			continue
		}
		after, mayBeAfter := s.Act.Hi, s.Act.Lo
		if !sameDay {
			after, mayBeAfter = after.Next(), mayBeAfter.Next()
		}
		sure := certain.from(after)
		maybe := possible.from(mayBeAfter)
		spells[i].End = Moment{Lo: maybe.day, Hi: sure.day}
		if sure.day == Never && maybe.day != Never {
			spells[i].End.Maybe = true
		}
		switch {
		case sure.day != Never:
			spells[i].EndCause = sure.cause
		case maybe.day != Never:
			spells[i].EndCause = maybe.cause
		}
	}
	return spells
}

// Next answers, of rows with a key, what the earliest day is of those from a key on. The zero Next has no rows.
type Next struct {
	earliest
}

// NextOf prepares n rows.
func NextOf(n int, row func(i int) (key, day Day)) Next {
	stops := make([]Stop, n)
	for i := range stops {
		key, day := row(i)
		stops[i] = Stop{Act: On(key), End: On(day), Cause: i}
	}
	return Next{earliestOf(stops, func(Stop) bool { return true }, func(s Stop) (Day, Day) { return s.Act.Lo, s.End.Lo })}
}

// From returns the earliest day of the rows whose key is key or later, and the number of the row; Never and -1 where
// there is none.
func (n Next) From(key Day) (Day, int) {
	f := n.from(key)
	return f.day, f.cause
}

// Last answers, of rows with a key, what the latest day is of those up to a key. The zero Last has no rows.
type Last struct {
	keys []Day
	best []Day
}

// LastOf prepares n rows.
func LastOf(n int, row func(i int) (key, day Day)) Last {
	rows := make([][2]Day, n)
	for i := range rows {
		rows[i][0], rows[i][1] = row(i)
	}
	slices.SortFunc(rows, func(a, b [2]Day) int { return cmp.Compare(a[0], b[0]) })
	l := Last{keys: make([]Day, n), best: make([]Day, n)}
	best := Day(-1)
	for i, r := range rows {
		best = max(best, r[1])
		l.keys[i], l.best[i] = r[0], best
	}
	return l
}

// UpTo returns the latest day of the rows whose key is key or earlier; -1 where there is none.
func (l Last) UpTo(key Day) Day {
	i, _ := slices.BinarySearch(l.keys, key+1)
	if key == Never {
		i = len(l.keys)
	}
	if i == 0 {
		return -1
	}
	return l.best[i-1]
}

// earliest answers, of rows sorted by key, which of those from a key on has the earliest day.
type earliest struct {
	keys []Day
	best []found // of this row and all after it
}

type found struct {
	day   Day
	cause int
}

// stopsAfter prepares the stops for the question what ends a spell: certainly, by the last day of the effect of stops
// whose act certainly comes after; possibly, by the first day of those whose act may.
func stopsAfter(stops []Stop) (certain, possible earliest) {
	if len(stops) == 0 {
		return
	}
	isSure := func(s Stop) bool { return !s.Act.Maybe && !s.End.Maybe }
	certain = earliestOf(stops, isSure, func(s Stop) (Day, Day) { return s.Act.Lo, s.End.Hi })
	possible = earliestOf(stops, func(Stop) bool { return true }, func(s Stop) (Day, Day) { return s.Act.Hi, s.End.Lo })
	return certain, possible
}

func earliestOf(stops []Stop, use func(Stop) bool, row func(Stop) (key, day Day)) earliest {
	type keyed struct {
		key Day
		found
	}
	rows := make([]keyed, 0, len(stops))
	for _, s := range stops {
		if use(s) {
			key, day := row(s)
			rows = append(rows, keyed{key, found{day, s.Cause}})
		}
	}
	slices.SortStableFunc(rows, func(a, b keyed) int { return cmp.Compare(a.key, b.key) })
	e := earliest{keys: make([]Day, len(rows)), best: make([]found, len(rows))}
	best := found{day: Never, cause: -1}
	for i := len(rows) - 1; i >= 0; i-- {
		if rows[i].day <= best.day {
			best = rows[i].found
		}
		e.keys[i], e.best[i] = rows[i].key, best
	}
	return e
}

// from returns the best of the rows whose key is key or later.
func (e earliest) from(key Day) found {
	i, _ := slices.BinarySearch(e.keys, key)
	if i == len(e.keys) {
		return found{day: Never, cause: -1}
	}
	return e.best[i]
}

// Cut returns spells without the times of others, which are in the order in which they begin: what one of those
// interrupts goes on after it.
func Cut(spells, others []Spell) []Spell {
	if len(others) == 0 {
		return spells
	}
	var all []Spell
	for _, s := range spells {
		for _, o := range others {
			if s.End.Sure() <= o.Begin.Lo {
				break
			}
			first := s
			first.End = Sooner(s.End, o.Begin)
			if o.Begin.Lo < s.End.Lo {
				first.EndCause = -1
			}
			if !first.IsEmpty() {
				all = append(all, first)
			}
			s.Begin = Later(s.Begin, o.End)
			if s.Begin.Lo == Never {
				break
			}
		}
		if s.Begin.Lo != Never && !s.IsEmpty() {
			all = append(all, s)
		}
	}
	return all
}
