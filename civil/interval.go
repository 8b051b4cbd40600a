package civil

import "math"

// Interval is a half-open span of days: it holds from the day From up to, and not on, the day Until, which is the
// first day on which it no longer holds. A zero From or Until is an open end: no bound on that side. An end that exists and
// is not known is written as a When, such as [..2025-11-28]. The zero Interval holds on every day.
type Interval struct {
	From  When `json:"from,omitzero"`
	Until When `json:"until,omitzero"`
}

// Days beyond every Date. An open end lies at dawn or dusk; a day of which nothing is known on one side lies within.
const (
	dawn int32 = math.MinInt32
	dusk int32 = math.MaxInt32
)

// bounds are the numbers of the first and the last day that an end can be; an open end is always the given day.
func (w When) bounds(open int32) (first, last int32) {
	if w.IsZero() {
		return open, open
	}
	first, last = dawn+1, dusk-1
	if !w.earliest.IsZero() {
		first = w.earliest.n
	}
	if !w.latest.IsZero() {
		last = w.latest.n
	}
	return first, last
}

// spans are the interval at its widest and at its narrowest, half-open. The narrowest may be reversed, which is
// empty. It holds surely on the days of the narrowest and possibly on those of the widest.
func (iv Interval) spans() (widest, narrowest span) {
	widest.from, narrowest.from = iv.From.bounds(dawn)
	narrowest.until, widest.until = iv.Until.bounds(dusk)
	return widest, narrowest
}

type span struct{ from, until int32 }

func (s span) isEmpty() bool { return s.from >= s.until }

func (s span) intersect(o span) span { return span{max(s.from, o.from), min(s.until, o.until)} }

// answer is Yes where it is sure, No where it is not even possible.
func answer(sure, possible bool) Truth {
	switch {
	case sure:
		return Yes
	case !possible:
		return No
	}
	return Unknown
}

// Holds answers whether the day lies in the interval: From has been reached and Until has not. It is Unknown exactly while
// one of the two may or may not have come and the other does not decide, and for the zero Date.
func (iv Interval) Holds(on Date) Truth {
	if on.IsZero() {
		return Unknown
	}
	day := span{on.n, on.n + 1}
	widest, narrowest := iv.spans()
	return answer(!narrowest.intersect(day).isEmpty(), !widest.intersect(day).isEmpty())
}

// Empty answers whether the interval holds on no day at all, as when it ends before or on the day it begins.
func (iv Interval) Empty() Truth {
	widest, narrowest := iv.spans()
	return answer(widest.isEmpty(), narrowest.isEmpty())
}

// Overlaps answers whether there is a day on which both hold. Intervals that only meet do not overlap.
func (iv Interval) Overlaps(o Interval) Truth {
	widest, narrowest := iv.spans()
	oWidest, oNarrowest := o.spans()
	return answer(!narrowest.intersect(oNarrowest).isEmpty(), !widest.intersect(oWidest).isEmpty())
}

// Intersect is the interval of the days on which both hold: the later From and the earlier Until. Where vague ends do not
// tell which is the later, the result's end is the range of days it can be. It is false, with the zero Interval, where
// Overlaps answers No.
func (iv Interval) Intersect(o Interval) (Interval, bool) {
	if iv.Overlaps(o) == No {
		return Interval{}, false
	}
	return Interval{From: combine(iv.From, o.From, dawn, larger), Until: combine(iv.Until, o.Until, dusk, smaller)}, true
}

func larger(a, b int32) int32  { return max(a, b) }
func smaller(a, b int32) int32 { return min(a, b) }

// combine is the larger or smaller of two ends: one of them as it is written where its bounds are the result's,
// else a range with the qualifiers of both.
func combine(a, b When, open int32, pick func(a, b int32) int32) When {
	aFirst, aLast := a.bounds(open)
	bFirst, bLast := b.bounds(open)
	first, last := pick(aFirst, bFirst), pick(aLast, bLast)
	switch {
	case first == aFirst && last == aLast:
		return a
	case first == bFirst && last == bLast:
		return b
	}
	w := When{ranged: true, qualifier: a.qualifier | b.qualifier}
	if first >= 1 {
		w.earliest, w.from = Date{first}, dayUnit
	}
	if last <= maxDay {
		w.latest, w.to = Date{last}, dayUnit
	}
	return w
}
