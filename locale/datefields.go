package locale

import (
	"time"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// dateFields are a day's numbers, worked out once for all fields of a pattern.
type dateFields struct {
	year, day int
	month     time.Month
	weekday   time.Weekday
}

func fieldsOf(d civil.Date) dateFields {
	y, m, day := d.YMD()
	return dateFields{y, day, m, d.Weekday()}
}

// romanMonths are the months in small Roman numerals, which Hawaiian uses in short dates.
var romanMonths = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// appendPattern appends a pattern's text for one day, or for the two days of a span.
func (i *info) appendPattern(dst []byte, d *dateData, pattern string, first, last dateFields) []byte {
	now := &first
	from := 0
	for at := 0; at < len(pattern); at++ {
		op := pattern[at]
		if op >= ' ' {
			continue
		}
		dst = append(dst, pattern[from:at]...)
		from = at + 1
		switch op {
		case dates.OpFirst:
			now = &first
		case dates.OpSecond:
			now = &last
		default:
			dst = i.appendField(dst, d, op, now)
		}
	}
	return append(dst, pattern[from:]...)
}

// appendField appends one field of a day.
func (i *info) appendField(dst []byte, d *dateData, op byte, f *dateFields) []byte {
	switch op {
	case dates.OpYear:
		return i.digits.appendInt(dst, f.year, 1)
	case dates.OpYear2:
		return i.digits.appendInt(dst, f.year%100, 2)
	case dates.OpYear4:
		return i.digits.appendInt(dst, f.year, 4)
	case dates.OpMonth:
		return i.digits.appendInt(dst, int(f.month), 1)
	case dates.OpMonth2:
		return i.digits.appendInt(dst, int(f.month), 2)
	case dates.OpMonthRoman:
		return append(dst, romanMonths[f.month-1]...)
	case dates.OpDay:
		return i.digits.appendInt(dst, f.day, 1)
	case dates.OpDay2:
		return i.digits.appendInt(dst, f.day, 2)
	case dates.OpQuarter, dates.OpQuarter2:
		return i.digits.appendInt(dst, quarterOf(f.month)+1, int(op-dates.OpQuarter)+1)
	}
	return append(dst, d.names[op][f.index(op)]...)
}

// index is the position of a day's name in the name set of a field.
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

// quarterOf is the quarter of a month, from 0.
func quarterOf(m time.Month) int { return (int(m) - 1) / 3 }
