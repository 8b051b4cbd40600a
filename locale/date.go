package locale

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// DateStyle is how much of a date is spelt out. The zero DateStyle is Long.
type DateStyle string

// The date styles of CLDR, with what English makes of 28 November 2025.
const (
	Full   DateStyle = "full"   // Friday, November 28, 2025
	Long   DateStyle = "long"   // November 28, 2025
	Medium DateStyle = "medium" // Nov 28, 2025
	Short  DateStyle = "short"  // 11/28/25
)

// Width is whether a month or quarter is spelt out or abbreviated. The zero Width is Wide.
type Width string

// The widths of CLDR.
const (
	Wide        Width = "wide"        // January 2025
	Abbreviated Width = "abbreviated" // Jan 2025
)

// Date is a day as the locale's readers write it, in the proleptic Gregorian calendar and the
// locale's digits. The zero Date is empty text; an unknown style is Long.
func (l Locale) Date(d civil.Date, s DateStyle) string {
	return string(l.AppendDate(nil, d, s))
}

// AppendDate appends what Date returns, without allocation where dst has room.
func (l Locale) AppendDate(dst []byte, d civil.Date, s DateStyle) []byte {
	if d.IsZero() {
		return dst
	}
	slot := dates.Long
	switch s {
	case Full:
		slot = dates.Full
	case Medium:
		slot = dates.Medium
	case Short:
		slot = dates.Short
	}
	return l.info().appendDay(dst, d, slot)
}

// appendDay appends a day in the pattern of a slot.
func (i *info) appendDay(dst []byte, d civil.Date, slot int) []byte {
	f := fieldsOf(d)
	data := i.dates()
	return i.appendPattern(dst, data, data.texts[slot], &f, &f)
}
