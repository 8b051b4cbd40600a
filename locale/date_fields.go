package locale

import (
	"time"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// dateFields holds the numbers of a day, computed once for all fields of a pattern.
type dateFields struct {
	year, day int
	month     time.Month
	weekday   time.Weekday
}

func fieldsOf(d civil.Date) dateFields {
	y, m, day := d.YMD()
	return dateFields{y, day, m, d.Weekday()}
}

// romanMonths holds the months in lower-case Roman numerals, which Hawaiian uses in short dates.
var romanMonths = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// appendPattern appends the text of a pattern for one day, or for the first and last day of a range.
func (i *info) appendPattern(dst []byte, d *dateData, pattern string, first, last *dateFields) []byte {
	now, from := first, 0
	for at := 0; at < len(pattern); at++ {
		op := pattern[at]
		if op >= ' ' {
			continue
		}
		switch at - from {
		case 0:
		case 1:
			dst = append(dst, pattern[from])
		default:
			dst = append(dst, pattern[from:at]...)
		}
		from = at + 1
		switch {
		case op == dates.OpFirst:
			now = first
		case op == dates.OpSecond:
			now = last
		case op >= dates.FirstName:
			dst = append(dst, d.names[op][now.index(op)]...)
		default:
			dst = i.appendFigure(dst, op, now)
		}
	}
	return append(dst, pattern[from:]...)
}

// appendFigure appends a numeric field.
func (i *info) appendFigure(dst []byte, op byte, f *dateFields) []byte {
	n, width := 0, 1
	switch op {
	case dates.OpYear:
		n = f.year
	case dates.OpYear2:
		n, width = f.year%100, 2
	case dates.OpYear4:
		n, width = f.year, 4
	case dates.OpMonth:
		n = int(f.month)
	case dates.OpMonth2:
		n, width = int(f.month), 2
	case dates.OpMonthRoman:
		return append(dst, romanMonths[f.month-1]...)
	case dates.OpDay:
		n = f.day
	case dates.OpDay2:
		n, width = f.day, 2
	case dates.OpQuarter, dates.OpQuarter2:
		n, width = quarterOf(f.month)+1, int(op-dates.OpQuarter)+1
	}
	return i.appendShort(dst, n, width)
}

// appendShort appends a number below 10,000 in the locale's digits, with leading zeros up to width digits.
func (i *info) appendShort(dst []byte, n, width int) []byte {
	if i.digits.latn && n < 100 && width <= 2 {
		if n < 10 && width == 1 {
			return append(dst, '0'+byte(n))
		}
		return append(dst, '0'+byte(n/10), '0'+byte(n%10))
	}
	ascii := [4]byte{'0' + byte(n/1000), '0' + byte(n/100%10), '0' + byte(n/10%10), '0' + byte(n%10)}
	from := 0
	for from < 4-width && ascii[from] == '0' {
		from++
	}
	return i.digits.append(dst, ascii[from:])
}

// index returns the position of the day's name in the name set of a field.
func (f *dateFields) index(op byte) int {
	switch {
	case op <= dates.OpMonthAloneNarrow:
		return int(f.month) - 1
	case op <= dates.OpDayAloneLong:
		return int(f.weekday)
	case op <= dates.OpQuarterLong:
		return quarterOf(f.month)
	}
	return 0
}

// quarterOf returns the quarter of a month, counted from 0.
func quarterOf(m time.Month) int { return (int(m) - 1) / 3 }
