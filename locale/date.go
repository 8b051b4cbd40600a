package locale

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// DateStyle is the length of a formatted date. The zero DateStyle is Long.
type DateStyle string

// The date styles of CLDR, with 28 November 2025 in English.
const (
	Full   DateStyle = "full"   // Friday, November 28, 2025
	Long   DateStyle = "long"   // November 28, 2025
	Medium DateStyle = "medium" // Nov 28, 2025
	Short  DateStyle = "short"  // 11/28/25
)

// Width says whether the name of a month or quarter is written in full or abbreviated. The zero Width is Wide.
type Width string

// The widths of CLDR.
const (
	Wide        Width = "wide"        // January 2025
	Abbreviated Width = "abbreviated" // Jan 2025
)

// Date returns a day as readers of the locale write it, in the proleptic Gregorian calendar and the locale's digits.
// It returns "" for the zero Date. An unknown style is formatted as Long.
func (l Locale) Date(d civil.Date, s DateStyle) string {
	return string(l.AppendDate(nil, d, s))
}

// AppendDate appends the text that [Locale.Date] returns. It does not allocate if dst has room.
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

// appendDay appends a day in the pattern of the given slot.
func (i *info) appendDay(dst []byte, d civil.Date, slot int) []byte {
	f := fieldsOf(d)
	data := i.dates()
	return i.appendPattern(dst, data, data.texts[slot], &f, &f)
}
