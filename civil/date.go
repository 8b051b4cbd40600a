package civil

import (
	"cmp"
	"fmt"
	"time"
)

// Date is one day of the proleptic Gregorian calendar (ISO 8601-1), 0001-01-01 to 9999-12-31, without time of day
// and zone. It is comparable with ==. The zero Date is no date: it sorts first, its text is empty, and whatever is
// computed from it is zero as well, as is whatever would fall outside the range.
type Date struct {
	n int32 // days; 0001-01-01 is 1
}

// NewDate is the day of that year (1 to 9999), month and day; a *RangeError where the calendar has no such day.
func NewDate(year int, month time.Month, day int) (Date, error) {
	d, reason := dateFrom(year, int(month), day)
	if reason != "" {
		return Date{}, &RangeError{Func: "NewDate", Args: fmt.Sprintf("%d, %d, %d", year, int(month), day), Reason: reason}
	}
	return d, nil
}

// DateOf is the day that t's own location shows. It is the zero Date for the zero Time, which programs use
// for "not set", and for years outside 1 to 9999.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	year, month, day := t.Date()
	d, _ := dateFrom(year, int(month), day)
	return d
}

// dateFrom gives the day, or the reason why there is none.
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

// dateAt is the day of that number, or the zero Date outside the range.
func dateAt(n int) Date {
	if n < 1 || n > maxDay {
		return Date{}
	}
	return Date{int32(n)}
}

// YMD returns year, month and day; three zeros for the zero Date.
func (d Date) YMD() (year int, month time.Month, day int) {
	if d.n <= 0 {
		return 0, 0, 0
	}
	return calendarDay(d.n)
}

// Year is 1 to 9999, or 0 for the zero Date.
func (d Date) Year() int {
	year, _, _ := d.YMD()
	return year
}

// Month is January to December, or 0 for the zero Date.
func (d Date) Month() time.Month {
	_, month, _ := d.YMD()
	return month
}

// Day is the day of the month, 1 to 31, or 0 for the zero Date.
func (d Date) Day() int {
	_, _, day := d.YMD()
	return day
}

// Weekday is the day of the week. The zero Date has none and returns Sunday, time.Weekday's zero.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.n % 7) }

// YearDay is the day of the year, 1 to 366, or 0 for the zero Date.
func (d Date) YearDay() int {
	if d.IsZero() {
		return 0
	}
	return int(d.n-dayNumber(d.Year(), 1, 1)) + 1
}

// ISOWeek is the ISO 8601 week and the year it belongs to, which near New Year may differ from Year.
// Zeros for the zero Date.
func (d Date) ISOWeek() (year, week int) {
	if d.IsZero() {
		return 0, 0
	}
	thursday := d.n + 3 - (d.n-1)%7
	year, _, _ = calendarDay(thursday)
	return year, int(d.n-weekOne(year))/7 + 1
}

// UTC is midnight in UTC at the start of the day; the zero Time for the zero Date.
func (d Date) UTC() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	year, month, day := d.YMD()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d.n == 0 }

// Compare is -1, 0 or +1 in order of time; the zero Date comes first.
func (d Date) Compare(o Date) int { return cmp.Compare(d.n, o.n) }

// Before reports whether d sorts before o.
func (d Date) Before(o Date) bool { return d.n < o.n }

// After reports whether d sorts after o.
func (d Date) After(o Date) bool { return d.n > o.n }

// DaysSince is the number of days from o to d, negative where d is earlier; 0 where either is the zero Date.
func (d Date) DaysSince(o Date) int {
	if d.IsZero() || o.IsZero() {
		return 0
	}
	return int(d.n - o.n)
}

// AddDays is the day n days on, or back where n is negative.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	return dateAt(int(d.n) + n)
}

// AddMonths keeps the day of the month, or takes the month's last day where it has no such day:
// 31 January and one month is 28 or 29 February.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	moved, _ := addMonths(d.n, n)
	return dateAt(int(moved))
}

// AddYears keeps month and day; 29 February becomes the 28th in a common year.
func (d Date) AddYears(n int) Date {
	if n < -maxYear || n > maxYear {
		return Date{}
	}
	return d.AddMonths(12 * n)
}

// FirstOfMonth is the first day of the month n months on: 0 is d's own month, 1 the next, -1 the one before.
func (d Date) FirstOfMonth(n int) Date { return d.AddDays(1 - d.Day()).AddMonths(n) }
