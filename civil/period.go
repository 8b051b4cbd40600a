package civil

import (
	"cmp"
	"fmt"
	"time"
)

const reasonBeyond = "ends after 9999-12-31"

// Period is the span of days that a statistic is about: a year, half, third, quarter, month, ISO week or day of the calendar,
// or a range from a day on (SDMX 3.0 technical notes, 4.2 "Time and time format"). It is comparable with ==, and a range keeps
// its form: 2025-01-01/P1Y covers the days of 2025 and is not == 2025 (see SameDays). The zero Period is no period: it
// sorts first, its text is empty and it contains nothing.
type Period struct {
	start, end Date     // both included
	length     duration // ranges only
	kind       kind
}

// NewPeriod is the nth period of that frequency in the year: NewPeriod(Quarterly, 2024, 3). Weeks count within the ISO
// week year; the ordinal of a year is 1. It is a *RangeError where there is none, and for Ranged.
func NewPeriod(f Frequency, year, ordinal int) (Period, error) {
	p, reason := periodFrom(kindOf(f), year, ordinal)
	if reason != "" {
		return Period{}, &RangeError{Func: "NewPeriod", Args: fmt.Sprintf("%q, %d, %d", string(f), year, ordinal), Reason: reason}
	}
	return p, nil
}

// YearPeriod is the calendar year, 1 to 9999.
func YearPeriod(year int) (Period, error) { return NewPeriod(Annual, year, 1) }

// QuarterPeriod is a quarter of the calendar year, 1 to 4.
func QuarterPeriod(year, quarter int) (Period, error) { return NewPeriod(Quarterly, year, quarter) }

// MonthPeriod is a calendar month.
func MonthPeriod(year int, month time.Month) (Period, error) {
	return NewPeriod(Monthly, year, int(month))
}

// SpanPeriod is the range of so many months from start on, at least one: SpanPeriod of 1 January 2025 and 9 is 2025-01-01/P9M.
func SpanPeriod(start Date, months int) (Period, error) {
	reason := reasonBeyond
	var p Period
	switch {
	case start.IsZero():
		reason = "no start"
	case months < 1:
		reason = "want one month or more"
	case months <= 12*maxYear:
		p, reason = rangeFrom(start, duration{months: int32(months)})
	}
	if reason != "" {
		return Period{}, &RangeError{Func: "SpanPeriod", Args: fmt.Sprintf("%v, %d", start, months), Reason: reason}
	}
	return p, nil
}

// PeriodAt is the period of that frequency which contains the day; the zero Period for the zero Date, for Ranged, and for a week
// that ends after 9999-12-31.
func PeriodAt(d Date, f Frequency) Period { return periodAt(d, kindOf(f)) }

func periodAt(d Date, k kind) Period {
	if d.IsZero() || k == noKind {
		return Period{}
	}
	year, month, _ := d.YMD()
	ordinal := 0
	switch k {
	case dayKind:
		return Period{start: d, end: d, kind: dayKind}
	case weekKind:
		year, ordinal = d.ISOWeek()
	default:
		ordinal = (int(month)-1)/kinds[k].months + 1
	}
	p, _ := periodFrom(k, year, ordinal)
	return p
}

// periodFrom gives the period, or the reason why there is none.
func periodFrom(k kind, year, ordinal int) (p Period, reason string) {
	switch {
	case k == noKind:
		return Period{}, "unknown frequency"
	case year < minYear || year > maxYear:
		return Period{}, reasonYear
	case ordinal < 1 || ordinal > k.count(year):
		return Period{}, kinds[k].reason
	}
	var start, end int32
	switch k {
	case dayKind:
		start = dayNumber(year, 1, 1) + int32(ordinal) - 1
		end = start
	case weekKind:
		start = weekOne(year) + 7*int32(ordinal-1)
		end = start + 6
	default:
		last := ordinal * kinds[k].months
		start = dayNumber(year, last-kinds[k].months+1, 1)
		end = dayNumber(year, last, daysIn(year, last))
	}
	if end > maxDay {
		return Period{}, reasonBeyond
	}
	return Period{start: Date{start}, end: Date{end}, kind: k}, ""
}

// rangeFrom gives the range, or the reason why there is none.
func rangeFrom(start Date, length duration) (p Period, reason string) {
	stop, ok := length.stop(start)
	if !ok {
		return Period{}, reasonBeyond
	}
	return Period{start: start, end: dateAt(stop - 1), length: length, kind: rangeKind}, ""
}

// IsZero reports whether p is no period.
func (p Period) IsZero() bool { return p.kind == noKind }

// Start is the first day.
func (p Period) Start() Date { return p.start }

// End is the last day, included.
func (p Period) End() Date { return p.end }

// Frequency is the kind of period.
func (p Period) Frequency() Frequency { return kinds[p.kind].frequency }

// Year is the calendar year of Start; for a week the ISO week year.
func (p Period) Year() int {
	if p.kind == weekKind {
		year, _ := p.start.ISOWeek()
		return year
	}
	return p.start.Year()
}

// Ordinal is the number within the year: 3 for 2024-Q3, 1 for a year, the day of the year for a day; 0 for a range.
func (p Period) Ordinal() int {
	switch p.kind {
	case noKind, rangeKind:
		return 0
	case dayKind:
		return p.start.YearDay()
	case weekKind:
		_, week := p.start.ISOWeek()
		return week
	}
	return (int(p.start.Month())-1)/kinds[p.kind].months + 1
}

// Days is how many days it has.
func (p Period) Days() int {
	if p.IsZero() {
		return 0
	}
	return p.end.DaysSince(p.start) + 1
}

// Months is how many whole calendar months it is: 9 for 2025-01-01/P9M; 0 where it does not begin with the first day of a month
// and end with the last day of one.
func (p Period) Months() int {
	startYear, startMonth, startDay := p.start.YMD()
	year, month, day := p.end.YMD()
	if p.IsZero() || startDay != 1 || day != daysIn(year, int(month)) {
		return 0
	}
	return 12*(year-startYear) + int(month-startMonth) + 1
}

// Contains reports whether the day lies in p.
func (p Period) Contains(d Date) bool {
	return !p.IsZero() && !d.Before(p.start) && !d.After(p.end)
}

// Overlaps reports whether some day lies in both.
func (p Period) Overlaps(o Period) bool {
	return !p.IsZero() && !o.IsZero() && !o.end.Before(p.start) && !o.start.After(p.end)
}

// SameDays reports whether both cover the same days, in whatever form.
func (p Period) SameDays(o Period) bool { return p.start == o.start && p.end == o.end }

// Next is the period of the same kind and length that begins on the day after End; zero where it would end after 9999-12-31.
func (p Period) Next() Period {
	day := p.end.AddDays(1)
	if p.kind != rangeKind || day.IsZero() {
		return periodAt(day, p.kind)
	}
	next, _ := rangeFrom(day, p.length)
	return next
}

// Prev is the period of which p is the Next; zero where there is none: before year 1, or for a range whose start no
// clamped month leads to (no month before 2025-03-31 is followed by 2025-03-31/P1M).
func (p Period) Prev() Period {
	if p.kind != rangeKind {
		return periodAt(p.start.AddDays(-1), p.kind)
	}
	start := p.length.back(p.start)
	if start.IsZero() {
		return Period{}
	}
	prev, _ := rangeFrom(start, p.length)
	if prev.end != p.start.AddDays(-1) {
		return Period{}
	}
	return prev
}

// Compare sorts by start, then by end, then by frequency, the shorter first, then by the form of a range. It is 0 only where p == o.
func (p Period) Compare(o Period) int {
	return cmp.Or(
		p.start.Compare(o.start),
		p.end.Compare(o.end),
		cmp.Compare(p.kind, o.kind),
		p.length.compare(o.length),
	)
}
