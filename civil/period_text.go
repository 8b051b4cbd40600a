package civil

import (
	"database/sql/driver"
	"strings"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// ParsePeriod parses a time period of SDMX 3.0: a Gregorian period (2024, 2024-07, 2024-07-15), a reporting period
// (2024-A1, -S1, -T2, -Q3, -M07, -W05, -D197) of a reporting year that begins in January, or a time range
// (2025-01-01/P9M). The start of a range may carry the time 00:00:00; its duration consists of years, months, weeks
// and days and is greater than zero. Ordinals are checked against the year. A fiscal year (FY2024, 2024/25) is an error
// that shows how to write it.
func ParsePeriod(s string) (Period, error) {
	p, reason := readSDMX(s)
	if reason != "" {
		return Period{}, periodError("ParsePeriod", s, reason)
	}
	return p, nil
}

// MustParsePeriod is like [ParsePeriod] but panics on an error. It is for constants in programs and tests.
func MustParsePeriod(s string) Period { return must(ParsePeriod(s)) }

// sdmxLetters are the frequency letters of reporting periods.
const sdmxLetters = "ASTQMWD"

func readSDMX(s string) (p Period, reason string) {
	year, rest, ok := readYear(s)
	if !ok || rest != "" && (rest[0] != '-' || len(rest) < len("-A1")) {
		return Period{}, reasonSDMX
	}
	if rest == "" {
		return periodFrom(yearKind, year, 1)
	}
	if rest[1] >= 'A' {
		k, ordinal, ok := readOrdinal(rest[1:], sdmxLetters)
		if !ok {
			return Period{}, reasonSDMX
		}
		return periodFrom(k, year, ordinal)
	}
	if len(rest) == len("-07") {
		month, ok := number(rest[1:])
		if !ok {
			return Period{}, reasonSDMX
		}
		return periodFrom(monthKind, year, month)
	}
	return readDays(s)
}

// readDays reads a single day, or a range, which begins with a day.
func readDays(s string) (p Period, reason string) {
	day, length, ranged := strings.Cut(s, "/")
	if ranged {
		day = strings.TrimSuffix(day, "T00:00:00")
	}
	start, reason := readDate(day)
	switch {
	case reason == reasonDate:
		return Period{}, reasonSDMX
	case reason != "":
		return Period{}, reason
	case !ranged:
		return Period{start: start, end: start, kind: dayKind}, ""
	}
	l, reason := readDuration(length)
	if reason != "" {
		return Period{}, reason
	}
	return rangeFrom(start, l)
}

// String returns the SDMX text: 2024, 2024-S1, 2024-T2, 2024-Q3, 2024-07, 2024-W05, 2024-07-15 or 2025-01-01/P9M. It
// returns "" for the zero Period.
func (p Period) String() string {
	var buffer [len("2006-01-02/P1234567Y1234567M1234567W1234567D")]byte
	b, _ := p.AppendText(buffer[:0])
	return string(b)
}

// AppendText appends the text that String returns. It does not allocate if b has room for it: ten bytes, or up to 44
// for a range.
func (p Period) AppendText(b []byte) ([]byte, error) {
	switch p.kind {
	case noKind:
		return b, nil
	case dayKind:
		return p.start.AppendText(b)
	case rangeKind:
		b, _ = p.start.AppendText(b)
		return p.length.appendText(append(b, '/')), nil
	}
	b = appendPadded(b, p.Year(), 4)
	if p.kind == yearKind {
		return b, nil
	}
	b = append(b, '-')
	if p.kind != monthKind {
		b = append(b, kinds[p.kind].frequency...)
	}
	return appendPadded(b, p.Ordinal(), kinds[p.kind].digits), nil
}

// MarshalText returns the text that String returns.
func (p Period) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText parses the text as [ParsePeriod] does; empty text gives the zero Period. On an error p is unchanged.
func (p *Period) UnmarshalText(text []byte) error { return codec.Unmarshal(p, text, ParsePeriod) }

// Scan reads a text from a database. NULL and empty text give the zero Period.
func (p *Period) Scan(src any) error { return scan(p, src, ParsePeriod) }

// Value returns the text that String returns, or NULL for the zero Period.
func (p Period) Value() (driver.Value, error) { return codec.Value(p) }
