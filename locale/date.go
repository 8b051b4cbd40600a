package locale

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// DateStyle is the length of a formatted date. The zero DateStyle is Long. Its constants begin with [Full];
// [DateStyles] lists them.
type DateStyle string

// The date styles of CLDR, with 28 November 2025 in English.
const (
	Full   DateStyle = "full"   // Friday, November 28, 2025
	Long   DateStyle = "long"   // November 28, 2025
	Medium DateStyle = "medium" // Nov 28, 2025
	Short  DateStyle = "short"  // 11/28/25
)

// Official is the long style of official documents, which write out the word for the year: 28 ноября 2025 года in
// Russian, 2025 жылғы 28 қараша in Kazakh. In all other languages it is Long.
const Official DateStyle = "official"

// DateStyles returns every style, in the order in which they are documented.
func DateStyles() []DateStyle { return []DateStyle{Full, Long, Medium, Short, Official} }

// Width says whether the name of a month or quarter is written in full or abbreviated. The zero Width is Wide. Its
// constants begin with [Wide]; [Widths] lists them.
type Width string

// The widths of CLDR.
const (
	Wide        Width = "wide"        // January 2025
	Abbreviated Width = "abbreviated" // Jan 2025
)

// Widths returns both widths, in the order in which they are documented.
func Widths() []Width { return []Width{Wide, Abbreviated} }

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
	f := fieldsOf(d)
	i := l.info()
	data := i.dates()
	return i.appendPattern(dst, data, data.dayPattern(s), &f, &f)
}

// dayPattern returns the pattern of a day in a style.
func (d *dateData) dayPattern(s DateStyle) string {
	switch s {
	case Full:
		return d.texts[dates.Full]
	case Medium:
		return d.texts[dates.Medium]
	case Short:
		return d.texts[dates.Short]
	case Official:
		return d.official.day
	}
	return d.texts[dates.Long]
}

// appendDay appends a day in the pattern of the given slot.
func (i *info) appendDay(dst []byte, d civil.Date, slot int) []byte {
	f := fieldsOf(d)
	data := i.dates()
	return i.appendPattern(dst, data, data.texts[slot], &f, &f)
}
