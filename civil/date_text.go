package civil

import (
	"database/sql/driver"
	"time"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// ParseDate parses a complete calendar date in the extended format of ISO 8601-1, YYYY-MM-DD. No other form is
// accepted.
func ParseDate(s string) (Date, error) {
	d, reason := readDate(s)
	if reason != "" {
		return Date{}, parseError("ParseDate", s, reason)
	}
	return d, nil
}

// MustParseDate is like [ParseDate] but panics on an error. It is for constants in programs and tests.
func MustParseDate(s string) Date { return must(ParseDate(s)) }

// readDate returns the day that s names, or the reason why s is not a date.
func readDate(s string) (d Date, reason string) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return Date{}, reasonDate
	}
	year, ok1 := number(s[:4])
	month, ok2 := number(s[5:7])
	day, ok3 := number(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return Date{}, reasonDate
	}
	return dateFrom(year, month, day)
}

// String returns d as YYYY-MM-DD, or "" for the zero Date.
func (d Date) String() string {
	var buffer [len("2006-01-02")]byte
	b, _ := d.AppendText(buffer[:0])
	return string(b)
}

// AppendText appends the text that String returns. It does not allocate if b has room for ten bytes.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	year, month, day := calendarDay(d.n)
	return append(b,
		'0'+byte(year/1000), '0'+byte(year/100%10), '0'+byte(year/10%10), '0'+byte(year%10), '-',
		'0'+byte(month/10), '0'+byte(month%10), '-',
		'0'+byte(day/10), '0'+byte(day%10)), nil
}

// MarshalText returns the text that String returns.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText parses the text as [ParseDate] does; empty text gives the zero Date. On an error d is unchanged.
func (d *Date) UnmarshalText(text []byte) error { return codec.Unmarshal(d, text, ParseDate) }

// Scan reads a text or a [time.Time], which drivers return for a DATE column. NULL and empty text give the zero Date.
func (d *Date) Scan(src any) error {
	if t, ok := src.(time.Time); ok {
		*d = DateOf(t)
		return nil
	}
	return scan(d, src, ParseDate)
}

// Value returns the text that String returns, or NULL for the zero Date.
func (d Date) Value() (driver.Value, error) { return codec.Value(d) }
