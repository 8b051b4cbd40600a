package civil

import "time"

// The proleptic Gregorian calendar of ISO 8601, as pure functions between the number of a day and its year, month and
// day. Day 1 is 0001-01-01, a Monday.
const (
	minYear   = 1
	maxYear   = 9999
	maxDay    = 3652059 // 9999-12-31
	marchZero = 305     // days from 0000-03-01 to the day before 0001-01-01
)

// Reasons that several parsers share.
const (
	reasonDate  = "want YYYY-MM-DD"
	reasonYear  = "year out of range"
	reasonMonth = "month out of range"
	reasonDay   = "day out of range"
)

// dayNumber returns the number of a day; it is the inverse of calendarDay. Years are counted from March, which puts
// the leap day last and makes the length of all months before a given one a linear function, (979m − 2919)/32. The
// method is that of C. Neri and L. Schneider, "Euclidean affine functions and their application to calendar
// algorithms" (2023).
func dayNumber(year, month, day int) int32 {
	if month <= 2 {
		year, month = year-1, month+12
	}
	y := uint32(year)
	century := y / 100
	return int32(1461*y/4-century+century/4+(979*uint32(month)-2919)/32) + int32(day) - 1 - marchZero
}

// calendarDay splits the number of a day, at least 1, into year, month and day. It inverts the linear functions of
// dayNumber; divisions by constants are multiplications and shifts.
func calendarDay(n int32) (year int, month time.Month, day int) {
	quarters := 4*uint32(n+marchZero) + 3
	century := quarters / 146097
	product := 2939745 * uint64(quarters%146097|3)
	yearOfCentury := uint32(product >> 32)
	dayOfYear := uint32(product) / 2939745 / 4
	line := 2141*dayOfYear + 197913
	y, m, d := 100*century+yearOfCentury, line>>16, line&0xffff/2141+1
	if dayOfYear >= 306 {
		y, m = y+1, m-12
	}
	return int(y), time.Month(m), int(d)
}

// isLeap reports whether the year has a 29 February.
func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// daysIn returns the length in days of a month, 1 to 12.
func daysIn(year, month int) int {
	if month == 2 {
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 30 + (month+month>>3)&1
}

// addMonths moves a day by a number of months, clamped to the end of the month. The result is ok from year 1 to year
// 10000, one year beyond the range of Date, so that the length of a span can be measured to the day after its last
// one.
func addMonths(n int32, months int) (int32, bool) {
	year, month, day := calendarDay(n)
	index := 12*year + int(month) - 1 + months
	if index < 12*minYear || index >= 12*(maxYear+2) {
		return 0, false
	}
	year, m := index/12, index%12+1
	return dayNumber(year, m, min(day, daysIn(year, m))), true
}

// weekOne returns the Monday of ISO week 1, the week that contains 4 January. In year 1 it is day 1.
func weekOne(year int) int32 {
	fourth := dayNumber(year, 1, 4)
	return fourth - (fourth-1)%7
}
