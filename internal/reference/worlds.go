package reference

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// ErrTooMany is the error of a record with more exact worlds than are worth walking through.
var ErrTooMany = errors.New("reference: too many exact worlds")

const maxWorlds = 100_000

// Enumerate returns the story of an agreement with vague days: of all the exact worlds that it and the agreements of w
// may mean. The error wraps [ErrTooMany] or, for an event without any day, [ErrVague].
func Enumerate(a agreement.Agreement, w World) (*Story, error) {
	set := newWorldSet(reachable(a, w.Agreements), w)
	worlds, err := set.exact()
	if err != nil {
		return nil, err
	}
	var found []exactWorld
	for _, world := range worlds {
		found = append(found, world.exactWorld)
	}
	return newStory(a.ID, found)
}

// Variant is one exact world of a record: an agreement and those that it depends on, in the order of the World, or a
// membership or an office.
type Variant struct {
	Agreements []agreement.Agreement
	Membership platform.Membership
	Office     platform.Office
	From       map[party.ID]civil.When
}

// Variants returns all the exact worlds that an agreement with vague days may mean, as [Enumerate] does.
func Variants(a agreement.Agreement, w World) ([]Variant, error) {
	return newWorldSet(append([]agreement.Agreement{a}, w.Agreements...), w).variants()
}

// MemberVariants returns all the exact worlds that a membership may mean.
func MemberVariants(m platform.Membership, w World) ([]Variant, error) {
	return newMemberSet(m, w).variants()
}

// OfficeVariants returns all the exact worlds that an office may mean.
func OfficeVariants(o platform.Office) ([]Variant, error) { return newOfficeSet(o).variants() }

func (s *worldSet) variants() ([]Variant, error) {
	worlds, err := s.exact()
	var all []Variant
	for _, w := range worlds {
		v := Variant{Agreements: w.agreements, Membership: w.membership, Office: w.office, From: map[party.ID]civil.When{}}
		for id, d := range w.from {
			v.From[id] = civil.On(d.date())
		}
		all = append(all, v)
	}
	return all, err
}

// slot is a vague day in a record: the days that it may be, and whether the event may not have happened at all.
type slot struct {
	days  []civil.When
	maybe bool
	put   func(day civil.When, hasHappened bool)
}

// worldSet is a working copy of records, and their vague days.
type worldSet struct {
	agreements []agreement.Agreement
	from       map[party.ID]civil.When
	membership platform.Membership
	office     platform.Office
	dropped    map[string]int // events and statements that have not happened, by their place
	slots      []slot
	isCorners  bool
	span       span
}

// memberWorld is an exact world of a membership or an office.
type memberWorld struct {
	exactWorld
	membership platform.Membership
	office     platform.Office
}

func newWorldSet(agreements []agreement.Agreement, w World) *worldSet {
	s := &worldSet{
		agreements: slices.Clone(agreements), from: maps.Clone(w.From), dropped: map[string]int{}, isCorners: w.Corners,
		span: span{never, dawn},
	}
	for _, a := range agreements {
		s.span.addAgreement(a)
	}
	for i := range s.agreements {
		a := &s.agreements[i]
		a.Events, a.Statements = slices.Clone(a.Events), slices.Clone(a.Statements)
		for k := range a.Events {
			at := fmt.Sprint("event ", a.ID, k)
			if isUndated(a.Events[k]) {
				a.Events[k].On = consentBy(agreements[i].Events, k)
			}
			s.add(&a.Events[k].On, at)
			s.add(&a.Events[k].Effective, at)
		}
		for k := range a.Statements {
			st := &a.Statements[k]
			at := fmt.Sprint("statement ", a.ID, k)
			s.add(&st.On, at)
			s.add(&st.From, at)
			s.add(&st.Withdrawn, "")
			s.add(&st.Until, "")
		}
	}
	for _, id := range slices.SortedFunc(maps.Keys(w.From), party.ID.Compare) {
		s.addFrom(id, w.From[id])
	}
	return s
}

// add makes a slot of a vague day. An event that has not happened is dropped from its place; a day without place just
// does not come.
func (s *worldSet) add(w *civil.When, place string) {
	if _, ok := w.Exact(); ok || w.IsZero() {
		return
	}
	s.slots = append(s.slots, slot{s.possibleDays(*w), w.Uncertain(), func(d civil.When, hasHappened bool) {
		*w = d
		if !hasHappened && place != "" {
			s.dropped[place]++
		}
	}})
}

func (s *worldSet) addFrom(id party.ID, w civil.When) {
	if _, ok := w.Exact(); ok || w.IsZero() {
		return
	}
	s.slots = append(s.slots, slot{s.possibleDays(w), w.Uncertain(), func(d civil.When, _ bool) { s.from[id] = d }})
}

// possibleDays returns the days that w may be. Ranges with an open end reach to a few days beyond everything else on
// record.
func (s *worldSet) possibleDays(w civil.When) []civil.When {
	from, to := Widened(w)
	first, last := dayOr(from, max(s.span.first-3, 1)), dayOr(to, s.span.last+3)
	if s.isCorners {
		return []civil.When{civil.On(first.date()), civil.On(last.date())}
	}
	var days []civil.When
	for d := first; d <= last; d++ {
		days = append(days, civil.On(d.date()))
	}
	return days
}

// Widened returns the first and the last day that w may be: an approximate day is widened by one unit of its precision on
// either side. An open end is the zero Date.
func Widened(w civil.When) (first, last civil.Date) {
	first, last = w.Earliest(), w.Latest()
	if !w.Approximate() {
		return first, last
	}
	from, to := w.Bounds()
	return widen(first, from.Precision(), -1), widen(last, to.Precision(), 1)
}

// widen moves the first or the last day of a unit to that of the unit before or after it.
func widen(d civil.Date, unit civil.Precision, by int) civil.Date {
	switch unit {
	case civil.PrecisionYear:
		return d.AddYears(by)
	case civil.PrecisionMonth:
		if by > 0 {
			return d.FirstOfMonth(2).AddDays(-1)
		}
		return d.FirstOfMonth(-1)
	}
	return d.AddDays(by)
}

// exact returns all the exact worlds.
func (s *worldSet) exact() ([]memberWorld, error) {
	n := 1
	for _, slot := range s.slots {
		if n *= len(slot.days) + 1; n > maxWorlds {
			return nil, fmt.Errorf("%w: more than %d", ErrTooMany, maxWorlds)
		}
	}
	var worlds []memberWorld
	s.choose(0, func() { worlds = append(worlds, s.world()) })
	return worlds, nil
}

// choose goes through all days of the slots from i on, and calls found for every choice.
func (s *worldSet) choose(i int, found func()) {
	if i == len(s.slots) {
		found()
		return
	}
	slot := s.slots[i]
	for _, d := range slot.days {
		slot.put(d, true)
		s.choose(i+1, found)
	}
	if slot.maybe {
		dropped := maps.Clone(s.dropped)
		slot.put(civil.When{}, false)
		s.choose(i+1, found)
		s.dropped = dropped
	}
}

// world is the exact world as it is chosen now, without what has not happened.
func (s *worldSet) world() memberWorld {
	w := memberWorld{exactWorld: exactWorld{from: map[party.ID]day{}}, membership: s.membership, office: s.office}
	for _, a := range s.agreements {
		events, statements := a.Events, a.Statements
		a.Events, a.Statements = nil, nil
		for k, e := range events {
			if s.dropped[fmt.Sprint("event ", a.ID, k)] == 0 {
				a.Events = append(a.Events, e)
			}
		}
		for k, st := range statements {
			if s.dropped[fmt.Sprint("statement ", a.ID, k)] == 0 {
				a.Statements = append(a.Statements, st)
			}
		}
		w.agreements = append(w.agreements, a)
	}
	for id, when := range s.from {
		if !when.IsZero() {
			w.from[id] = dayOf(when.Earliest())
		}
	}
	w.membership.Events, w.office.Events = nil, nil
	for k, e := range s.membership.Events {
		if s.dropped[fmt.Sprint("member ", k)] == 0 {
			w.membership.Events = append(w.membership.Events, e)
		}
	}
	for k, e := range s.office.Events {
		if s.dropped[fmt.Sprint("office ", k)] == 0 {
			w.office.Events = append(w.office.Events, e)
		}
	}
	return w
}
