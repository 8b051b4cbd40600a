package civil

import (
	"cmp"
	"strconv"
)

const reasonDuration = "want a duration above zero in years, months, weeks and days, such as P9M, P1Y6M or P10D"

// duration is the length of a time range as its text states it. Years and months are added first, together, then
// weeks and days.
type duration struct {
	years, months, weeks, days int32
}

// designators are the letters of ISO 8601-1 durations, in their fixed order.
const designators = "YMWD"

// parts returns pointers to the numbers, in the order of designators.
func (l *duration) parts() [len(designators)]*int32 {
	return [...]*int32{&l.years, &l.months, &l.weeks, &l.days}
}

// readDuration reads P and one or more numbers with their designators. It returns the reason if s is not such a
// duration.
func readDuration(s string) (l duration, reason string) {
	if len(s) < len("P1D") || s[0] != 'P' {
		return duration{}, reasonDuration
	}
	parts, next := l.parts(), 0
	for s = s[1:]; s != ""; {
		width := 0
		for width < len(s) && s[width]-'0' <= 9 {
			width++
		}
		n, ok := number(s[:width])
		if !ok || width == len(s) {
			return duration{}, reasonDuration
		}
		for next < len(designators) && designators[next] != s[width] {
			next++
		}
		if next == len(designators) {
			return duration{}, reasonDuration
		}
		*parts[next] = int32(n)
		next, s = next+1, s[width+1:]
	}
	if l == (duration{}) {
		return duration{}, reasonDuration
	}
	return l, ""
}

// appendText appends the parts that are not zero.
func (l duration) appendText(b []byte) []byte {
	b = append(b, 'P')
	for i, part := range l.parts() {
		if *part != 0 {
			b = strconv.AppendInt(b, int64(*part), 10)
			b = append(b, designators[i])
		}
	}
	return b
}

// dayAfter returns the number of the day after a span of this length that begins at start. It may be one past the last
// Date; beyond that the result is false.
func (l duration) dayAfter(start Date) (int, bool) {
	moved, ok := addMonths(start.n, 12*int(l.years)+int(l.months))
	if !ok {
		return 0, false
	}
	stop := int(moved) + 7*int(l.weeks) + int(l.days)
	return stop, stop <= maxDay+1
}

// startBefore returns the day at which a span of this length begins if it ends on the day before start, or the zero
// Date if that day is out of range.
func (l duration) startBefore(start Date) Date {
	return start.AddDays(-7*int(l.weeks) - int(l.days)).AddMonths(-12*int(l.years) - int(l.months))
}

func (l duration) compare(o duration) int {
	return cmp.Or(
		cmp.Compare(l.years, o.years),
		cmp.Compare(l.months, o.months),
		cmp.Compare(l.weeks, o.weeks),
		cmp.Compare(l.days, o.days),
	)
}
