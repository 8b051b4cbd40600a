package locale

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// Range formats the days from one date to another, both included, in CLDR's interval formats for year, month and day.
// Parts that both dates share are written once if the locale does so: "January 1 – September 30, 2025". A range has
// two styles: Long with the full name of the month, for which Full is another name, and Medium with its abbreviation,
// for which Short is another name. Two equal dates, or one date and a zero Date, are written as one. If from is after
// to, they are written in that order. Range returns "" for two zero Dates.
func (l Locale) Range(from, to civil.Date, s DateStyle) string {
	return string(l.AppendRange(nil, from, to, s))
}

// AppendRange appends the text that [Locale.Range] returns. It does not allocate if dst has room.
func (l Locale) AppendRange(dst []byte, from, to civil.Date, s DateStyle) []byte {
	single, span := dates.DayLong, dates.SpanLong
	if s == Medium || s == Short {
		single, span = dates.DayMedium, dates.SpanMedium
	}
	i := l.info()
	switch {
	case from.IsZero() && to.IsZero():
		return dst
	case from == to || to.IsZero():
		return i.appendDay(dst, from, single)
	case from.IsZero():
		return i.appendDay(dst, to, single)
	}
	return i.appendSpan(dst, from, to, span)
}

// appendSpan appends two days in the pattern for the greatest field in which they differ.
func (i *info) appendSpan(dst []byte, from, to civil.Date, slot int) []byte {
	a, b := fieldsOf(from), fieldsOf(to)
	switch {
	case a.year != b.year:
	case a.month != b.month:
		slot++
	default:
		slot += 2
	}
	data := i.dates()
	return i.appendPattern(dst, data, data.texts[slot], &a, &b)
}

// appendMonths appends the months of two days; one month is written once.
func (i *info) appendMonths(dst []byte, from, to civil.Date, w Width) []byte {
	single, span := dates.MonthLong, dates.SpanMonthLong
	if w == Abbreviated {
		single, span = dates.MonthMedium, dates.SpanMonthMedium
	}
	if from.FirstOfMonth(0) == to.FirstOfMonth(0) {
		return i.appendDay(dst, from, single)
	}
	return i.appendSpan(dst, from, to, span)
}
