package locale

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// ParseDate parses a day as readers of the locale write it: what [Locale.Date] prints with a year of four digits, a
// day with the name of its month and its year in any order ("28 November 2025", "Nov. 28, 2025", "28 ноября 2025
// года", "2025 жылғы 28 қараша", "2025年11月28日"), three numbers in the locale's order ("28.11.2025"), and
// "2025-11-28" in every locale. Names of months may be abbreviated to three letters or more. A weekday must be the right
// one. Years are Gregorian, also where another calendar is in use.
//
// A year of two digits is an error, because it leaves the century open. A text that could mean two days, as 5.11.2025
// does where the locale writes the year first, is an error that names both. Errors are of type [*ParseError].
func (l Locale) ParseDate(text string) (civil.Date, error) {
	d, reason := l.info().parseDate(text)
	if reason != "" {
		return civil.Date{}, l.parseError("ParseDate", text, refusal{reason: reason})
	}
	return d, nil
}

// maxDateText is the greatest length in bytes of a text that can be a date.
const maxDateText = 256

// parseDate returns the day, or the reason why there is none.
func (i *info) parseDate(text string) (civil.Date, string) {
	if reason := checkText(text); reason != "" {
		return civil.Date{}, reason
	}
	text = trimmed(text)
	if len(text) > maxDateText {
		return civil.Date{}, "too long for a date"
	}
	r := dateReader{info: i, words: i.dateWords(), text: string(fold(nil, normalize([]byte(text))))}
	if reason := r.split(); reason != "" {
		return civil.Date{}, reason
	}
	d, reason := r.date()
	if reason == "" && r.weekdays != 0 && r.weekdays&(1<<d.Weekday()) == 0 {
		return civil.Date{}, fmt.Sprintf("%s is another weekday", d)
	}
	return d, reason
}

// date returns the only day that the fields can mean.
func (r *dateReader) date() (civil.Date, string) {
	switch {
	case r.months == 0 && len(r.numbers) != 3, r.months != 0 && len(r.numbers) != 2:
		return civil.Date{}, "not a day, a month and a year"
	}
	at, years := -1, 0
	for n, number := range r.numbers {
		if number.digits == yearDigits {
			at = n
			years++
		}
	}
	switch {
	case years == 0:
		return civil.Date{}, "a year needs four digits"
	case years > 1:
		return civil.Date{}, "two years"
	case at == 1 && len(r.numbers) == 3:
		return civil.Date{}, "the year is neither first nor last"
	}
	year := r.numbers[at].value
	rest := append(r.numbers[:at:at], r.numbers[at+1:]...)
	if len(rest) == 1 {
		return r.oneOf(r.withMonths(year, rest[0].value))
	}
	return r.oneOf(r.inOrder(year, rest[0].value, rest[1].value, at == 0))
}

// reading is a day that a text can mean.
type reading struct{ year, month, day int }

// withMonths returns the readings of a year and a day with the months named.
func (r *dateReader) withMonths(year, day int) []reading {
	var all []reading
	for month := 1; month <= 12; month++ {
		if r.months&(1<<month) != 0 {
			all = append(all, reading{year, month, day})
		}
	}
	return all
}

// inOrder returns the readings of two numbers beside a year: in the locale's order, or in both if it has none.
func (r *dateReader) inOrder(year, a, b int, isYearFirst bool) []reading {
	order := r.words.yearLast
	if isYearFirst {
		order = r.words.yearFirst
		if order == 0 || strings.HasPrefix(r.text, fmt.Sprintf("%04d-", year)) { // ISO 8601
			order = monthFirst
		}
	}
	var all []reading
	if order != dayFirst {
		all = append(all, reading{year, a, b})
	}
	if order != monthFirst && (order != 0 || a != b) {
		all = append(all, reading{year, b, a})
	}
	return all
}

// oneOf returns the only day among readings.
func (r *dateReader) oneOf(all []reading) (civil.Date, string) {
	var days []civil.Date
	for _, x := range all {
		if d, err := newDate(x); err == nil {
			days = append(days, d)
		}
	}
	switch len(days) {
	case 0:
		x := all[0]
		if x.month < 1 || x.month > 12 {
			return civil.Date{}, fmt.Sprintf("there is no month %d", x.month)
		}
		return civil.Date{}, fmt.Sprintf("%04d-%02d has no day %d", x.year, x.month, x.day)
	case 1:
		return days[0], ""
	}
	return civil.Date{}, fmt.Sprintf("could be %s or %s", days[0], days[1])
}

// yearDigits is the number of digits of a year.
const yearDigits = 4

// dateNumber is a number of a date as it is written.
type dateNumber struct{ value, digits int }

// unknownText returns the reason for a part of a text that does not belong to a date.
func unknownText(part string) string { return "unknown text " + spelling.Quote(part) }
