package civil

import "math"

// Interval is a half-open interval of days: it begins on the day From and ends before the day Until, which is the
// first day on which it no longer holds. A zero From or Until means that the interval is unbounded on that side. An
// end that exists but is not known exactly is a When, such as [..2025-11-28]. The zero Interval holds on every day.
type Interval struct {
	From  When `json:"from,omitzero"`
	Until When `json:"until,omitzero"`
}

// Day numbers outside the range of Date. An unbounded end is exactly unboundedFrom or unboundedUntil; a vague day
// without a bound on one side still lies strictly between them.
const (
	unboundedFrom  int32 = math.MinInt32
	unboundedUntil int32 = math.MaxInt32
)

// bounds returns the numbers of the first and the last day that an end of an interval can be. For an unbounded end
// both are open.
func (w When) bounds(open int32) (first, last int32) {
	if w.IsZero() {
		return open, open
	}
	first, last = unboundedFrom+1, unboundedUntil-1
	if !w.earliest.IsZero() {
		first = w.earliest.n
	}
	if !w.latest.IsZero() {
		last = w.latest.n
	}
	return first, last
}

// spans returns the interval at its widest and at its narrowest, half-open. The interval certainly holds on every day
// of the narrowest and possibly on every day of the widest. The narrowest may be reversed, which means that it is
// empty.
func (iv Interval) spans() (widest, narrowest span) {
	widest.from, narrowest.from = iv.From.bounds(unboundedFrom)
	narrowest.until, widest.until = iv.Until.bounds(unboundedUntil)
	return widest, narrowest
}

type span struct{ from, until int32 }

func (s span) isEmpty() bool { return s.from >= s.until }

func (s span) intersect(o span) span { return span{max(s.from, o.from), min(s.until, o.until)} }

// answer returns Yes if sure, No if not even possible, and Unknown otherwise.
func answer(sure, possible bool) Truth {
	switch {
	case sure:
		return Yes
	case !possible:
		return No
	}
	return Unknown
}

// Holds reports whether the interval holds on the given day: From has been reached and Until has not. It returns
// Unknown if the vagueness of From or Until leaves both answers possible, and for the zero Date.
func (iv Interval) Holds(on Date) Truth {
	if on.IsZero() {
		return Unknown
	}
	day := span{on.n, on.n + 1}
	widest, narrowest := iv.spans()
	return answer(!narrowest.intersect(day).isEmpty(), !widest.intersect(day).isEmpty())
}

// Empty reports whether the interval holds on no day at all, which is so if it ends on or before the day on which it
// begins.
func (iv Interval) Empty() Truth {
	widest, narrowest := iv.spans()
	return answer(widest.isEmpty(), narrowest.isEmpty())
}

// Overlaps reports whether iv and o hold on a common day. Intervals that only meet do not overlap.
func (iv Interval) Overlaps(o Interval) Truth {
	widest, narrowest := iv.spans()
	oWidest, oNarrowest := o.spans()
	return answer(!narrowest.intersect(oNarrowest).isEmpty(), !widest.intersect(oWidest).isEmpty())
}

// Intersect returns the interval of the days on which both iv and o hold: from the later From to the earlier Until.
// If vague ends leave open which one that is, the end of the result is the range of days that it can be. If Overlaps
// returns No, Intersect returns the zero Interval and false.
func (iv Interval) Intersect(o Interval) (Interval, bool) {
	if iv.Overlaps(o) == No {
		return Interval{}, false
	}
	return Interval{From: combine(iv.From, o.From, unboundedFrom, larger), Until: combine(iv.Until, o.Until, unboundedUntil, smaller)}, true
}

func larger(a, b int32) int32  { return max(a, b) }
func smaller(a, b int32) int32 { return min(a, b) }

// combine returns the larger or the smaller of two ends: one of the two as written if it has the bounds of the
// result, otherwise a range with the qualifiers of both.
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
