package civil

import (
	"cmp"
	"fmt"
	"time"
)

// Date is one day of the proleptic Gregorian calendar (ISO 8601-1), from 0001-01-01 to 9999-12-31, without a time of
// day or a time zone. Dates are comparable with ==. The zero Date means "no date": it sorts before every day, its
// text is empty, and every method that computes a value from it returns a zero value. A computation that leaves the
// range also returns the zero Date.
type Date struct {
	n int32 // day number; 0001-01-01 is 1
}

// NewDate returns the day with the given year (1 to 9999), month and day of the month. It returns a [*RangeError] if
// the calendar has no such day.
func NewDate(year int, month time.Month, day int) (Date, error) {
	d, reason := dateFrom(year, int(month), day)
	if reason != "" {
		return Date{}, &RangeError{Func: "NewDate", Args: fmt.Sprintf("%d, %d, %d", year, int(month), day), Reason: reason}
	}
	return d, nil
}

// DateOf returns the calendar day of t in t's location. It returns the zero Date for the zero Time, which programs
// use for "not set", and for years outside 1 to 9999.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	year, month, day := t.Date()
	d, _ := dateFrom(year, int(month), day)
	return d
}

// dateFrom returns the day, or the reason why there is no such day.
func dateFrom(year, month, day int) (d Date, reason string) {
	switch {
	case year < minYear || year > maxYear:
		return Date{}, reasonYear
	case month < 1 || month > 12:
		return Date{}, reasonMonth
	case day < 1 || day > daysIn(year, month):
		return Date{}, reasonDay
	}
	return Date{dayNumber(year, month, day)}, ""
}

// dateAt returns the day with number n, or the zero Date if n is out of range.
func dateAt(n int) Date {
	if n < 1 || n > maxDay {
		return Date{}
	}
	return Date{int32(n)}
}

// YMD returns the year, month and day of the month, or three zeros for the zero Date.
func (d Date) YMD() (year int, month time.Month, day int) {
	if d.n <= 0 {
		return 0, 0, 0
	}
	return calendarDay(d.n)
}

// Year returns the year, 1 to 9999, or 0 for the zero Date.
func (d Date) Year() int {
	year, _, _ := d.YMD()
	return year
}

// Month returns the month, January to December, or 0 for the zero Date.
func (d Date) Month() time.Month {
	_, month, _ := d.YMD()
	return month
}

// Day returns the day of the month, 1 to 31, or 0 for the zero Date.
func (d Date) Day() int {
	_, _, day := d.YMD()
	return day
}

// Weekday returns the day of the week. For the zero Date it returns Sunday, the zero [time.Weekday].
func (d Date) Weekday() time.Weekday { return time.Weekday(d.n % 7) }

// YearDay returns the day of the year, 1 to 366, or 0 for the zero Date.
func (d Date) YearDay() int {
	if d.IsZero() {
		return 0
	}
	return int(d.n-dayNumber(d.Year(), 1, 1)) + 1
}

// ISOWeek returns the ISO 8601 week number and the year to which that week belongs, which may differ from Year near
// New Year. It returns zeros for the zero Date.
func (d Date) ISOWeek() (year, week int) {
	if d.IsZero() {
		return 0, 0
	}
	thursday := d.n + 3 - (d.n-1)%7
	year, _, _ = calendarDay(thursday)
	return year, int(d.n-weekOne(year))/7 + 1
}

// UTC returns midnight UTC at the start of the day, or the zero Time for the zero Date.
func (d Date) UTC() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	year, month, day := d.YMD()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// IsZero reports whether d is the zero Date.
func (d Date) IsZero() bool { return d.n == 0 }

// Compare returns -1 if d is before o, 0 if they are equal and +1 if d is after o. The zero Date sorts first.
func (d Date) Compare(o Date) int { return cmp.Compare(d.n, o.n) }

// Before reports whether d sorts before o.
func (d Date) Before(o Date) bool { return d.n < o.n }

// After reports whether d sorts after o.
func (d Date) After(o Date) bool { return d.n > o.n }

// DaysSince returns the number of days from o to d, negative if d is earlier. It returns 0 if either is the zero
// Date.
func (d Date) DaysSince(o Date) int {
	if d.IsZero() || o.IsZero() {
		return 0
	}
	return int(d.n - o.n)
}

// AddDays returns the day n days after d, or before d if n is negative.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	return dateAt(int(d.n) + n)
}

// AddMonths returns the same day of the month n months later, or the last day of that month if the month is too
// short: 31 January plus one month is 28 or 29 February.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	moved, _ := addMonths(d.n, n)
	return dateAt(int(moved))
}

// AddYears returns the same month and day n years later; 29 February becomes 28 February in a common year.
func (d Date) AddYears(n int) Date {
	if n < -maxYear || n > maxYear {
		return Date{}
	}
	return d.AddMonths(12 * n)
}

// FirstOfMonth returns the first day of the month that is n months after d's own: 0 is the month of d, 1 the next one
// and -1 the one before.
func (d Date) FirstOfMonth(n int) Date { return d.AddDays(1 - d.Day()).AddMonths(n) }
