package civil

import (
	"cmp"
	"fmt"
	"time"
)

const reasonBeyond = "ends after 9999-12-31"

// Period is the span of days that a statistic covers: a calendar year, half-year, four months, quarter, month, ISO week
// or day, or a range of a given length from a given day (SDMX 3.0 technical notes, 4.2 "Time and time format"). Periods
// are comparable with ==. A range keeps its form: 2025-01-01/P1Y covers the days of 2025 but is not == 2025; see
// [Period.SameDays]. The zero Period means "no period": it sorts first, its text is empty and it contains no day.
type Period struct {
	start, end Date     // both included
	length     duration // of a range only
	kind       kind
}

// NewPeriod returns the nth period of frequency f in the year; NewPeriod(Quarterly, 2024, 3) is 2024-Q3. Weeks are
// counted within the ISO week year. The ordinal of a year is 1. It returns a [*RangeError] if the year has no such
// period, and for Ranged.
func NewPeriod(f Frequency, year, ordinal int) (Period, error) {
	p, reason := periodFrom(kindOf(f), year, ordinal)
	if reason != "" {
		return Period{}, &RangeError{Func: "NewPeriod", Args: fmt.Sprintf("%q, %d, %d", string(f), year, ordinal), Reason: reason}
	}
	return p, nil
}

// YearPeriod returns the calendar year, 1 to 9999.
func YearPeriod(year int) (Period, error) { return NewPeriod(Annual, year, 1) }

// QuarterPeriod returns a quarter, 1 to 4, of the calendar year.
func QuarterPeriod(year, quarter int) (Period, error) { return NewPeriod(Quarterly, year, quarter) }

// MonthPeriod returns the calendar month.
func MonthPeriod(year int, month time.Month) (Period, error) {
	return NewPeriod(Monthly, year, int(month))
}

// SpanPeriod returns the range of the given number of months, at least one, that begins at start. From 1 January
// 2025, nine months give 2025-01-01/P9M.
func SpanPeriod(start Date, months int) (Period, error) {
	reason := reasonBeyond
	var p Period
	switch {
	case start.IsZero():
		reason = "start is the zero Date"
	case months < 1:
		reason = "want at least one month"
	case months <= 12*maxYear:
		p, reason = rangeFrom(start, duration{months: int32(months)})
	}
	if reason != "" {
		return Period{}, &RangeError{Func: "SpanPeriod", Args: fmt.Sprintf("%v, %d", start, months), Reason: reason}
	}
	return p, nil
}

// PeriodAt returns the period of frequency f that contains d. It returns the zero Period for the zero Date, for
// Ranged, and for a week that ends after 9999-12-31.
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

// periodFrom returns the period, or the reason why there is no such period.
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

// rangeFrom returns the range, or the reason why there is no such range.
func rangeFrom(start Date, length duration) (p Period, reason string) {
	stop, ok := length.dayAfter(start)
	if !ok {
		return Period{}, reasonBeyond
	}
	return Period{start: start, end: dateAt(stop - 1), length: length, kind: rangeKind}, ""
}

// IsZero reports whether p is the zero Period.
func (p Period) IsZero() bool { return p.kind == noKind }

// Start returns the first day, or the zero Date for the zero Period.
func (p Period) Start() Date { return p.start }

// End returns the last day, which is part of the period, or the zero Date for the zero Period.
func (p Period) End() Date { return p.end }

// Frequency returns the kind of the period.
func (p Period) Frequency() Frequency { return kinds[p.kind].frequency }

// Year returns the calendar year of Start; for a week it returns the ISO week year.
func (p Period) Year() int {
	if p.kind == weekKind {
		year, _ := p.start.ISOWeek()
		return year
	}
	return p.start.Year()
}

// Ordinal returns the number of the period within the year: 3 for 2024-Q3, 1 for a year, the day of the year for a
// day. It returns 0 for a range.
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

// Days returns the length in days, 0 for the zero Period.
func (p Period) Days() int {
	if p.IsZero() {
		return 0
	}
	return p.end.DaysSince(p.start) + 1
}

// Months returns the length in whole calendar months, 9 for 2025-01-01/P9M. It returns 0 if the period does not begin
// on the first day of a month or does not end on the last day of one.
func (p Period) Months() int {
	startYear, startMonth, startDay := p.start.YMD()
	year, month, day := p.end.YMD()
	if p.IsZero() || startDay != 1 || day != daysIn(year, int(month)) {
		return 0
	}
	return 12*(year-startYear) + int(month-startMonth) + 1
}

// Contains reports whether d lies in p, whose first and last day are included.
func (p Period) Contains(d Date) bool {
	return !p.IsZero() && !d.Before(p.start) && !d.After(p.end)
}

// Overlaps reports whether p and o have a day in common.
func (p Period) Overlaps(o Period) bool {
	return !p.IsZero() && !o.IsZero() && !o.end.Before(p.start) && !o.start.After(p.end)
}

// SameDays reports whether p and o cover the same days, whatever their forms.
func (p Period) SameDays(o Period) bool { return p.start == o.start && p.end == o.end }

// Next returns the period of the same kind and length that begins on the day after End. It returns the zero Period if
// that period would end after 9999-12-31.
func (p Period) Next() Period {
	day := p.end.AddDays(1)
	if p.kind != rangeKind || day.IsZero() {
		return periodAt(day, p.kind)
	}
	next, _ := rangeFrom(day, p.length)
	return next
}

// Prev returns the period whose Next is p. It returns the zero Period before year 1, and for a range if no range of
// that length ends on the day before p: no month ends on 2025-03-30, so 2025-03-31/P1M has no Prev.
func (p Period) Prev() Period {
	if p.kind != rangeKind {
		return periodAt(p.start.AddDays(-1), p.kind)
	}
	start := p.length.startBefore(p.start)
	if start.IsZero() {
		return Period{}
	}
	prev, _ := rangeFrom(start, p.length)
	if prev.end != p.start.AddDays(-1) {
		return Period{}
	}
	return prev
}

// Compare orders periods by start, then by end, then by frequency, the shorter first, then by the form of a range. It
// returns 0 only if p == o.
func (p Period) Compare(o Period) int {
	return cmp.Or(
		p.start.Compare(o.start),
		p.end.Compare(o.end),
		cmp.Compare(p.kind, o.kind),
		p.length.compare(o.length),
	)
}
