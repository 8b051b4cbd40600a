package civil

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Dialect names a notation for periods. The zero Dialect is [DialectSDMX]. Its constants begin with [DialectSDMX];
// [Dialects] lists them.
type Dialect string

// The dialects that [ParsePeriodIn] reads.
const (
	DialectSDMX      Dialect = "sdmx"      // 2024, 2024-Q3, 2024-07 …: see ParsePeriod
	DialectWorldBank Dialect = "worldbank" // 2013, 2013Q1, 2012M01
	DialectComtrade  Dialect = "comtrade"  // 2024, 202405
)

// Dialects returns every dialect, in the order in which they are documented.
func Dialects() []Dialect { return []Dialect{DialectSDMX, DialectWorldBank, DialectComtrade} }

const (
	reasonSDMX      = "want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M"
	reasonWorldBank = "want 2013, 2013Q1 or 2013M01"
	reasonComtrade  = "want 2024 or 202405"
)

// dialects lists the function that reads each dialect. It returns the period, or the reason why the text is not one.
var dialects = [...]struct {
	dialect Dialect
	read    func(s string) (p Period, reason string)
}{
	{"", readSDMX},
	{DialectSDMX, readSDMX},
	{DialectWorldBank, readWorldBank},
	{DialectComtrade, readComtrade},
}

// ParsePeriodIn parses a period written in the given dialect. An unknown dialect is an error. String prints the
// result as SDMX, whatever the dialect.
func ParsePeriodIn(s string, in Dialect) (Period, error) {
	for _, d := range dialects {
		if d.dialect != in {
			continue
		}
		p, reason := d.read(s)
		if reason != "" {
			return Period{}, periodError("ParsePeriodIn", s, reason)
		}
		return p, nil
	}
	return Period{}, parseError("ParsePeriodIn", s, "unknown dialect "+spelling.Quote(string(in)))
}

// readYear splits off the four-digit year with which a period begins in every dialect.
func readYear(s string) (year int, rest string, ok bool) {
	if len(s) < len("2006") {
		return 0, "", false
	}
	year, ok = number(s[:4])
	return year, s[4:], ok
}

// readOrdinal reads a letter, one of letters, followed by an ordinal with exactly the number of digits of that
// frequency.
func readOrdinal(s, letters string) (k kind, ordinal int, ok bool) {
	if s == "" || !strings.Contains(letters, s[:1]) {
		return noKind, 0, false
	}
	k = kindOf(Frequency(s[:1]))
	if len(s) != 1+kinds[k].digits {
		return noKind, 0, false
	}
	ordinal, ok = number(s[1:])
	return k, ordinal, ok
}

func readWorldBank(s string) (p Period, reason string) {
	year, rest, ok := readYear(s)
	k, ordinal := yearKind, 1
	if ok && rest != "" {
		k, ordinal, ok = readOrdinal(rest, "QM")
	}
	if !ok {
		return Period{}, reasonWorldBank
	}
	return periodFrom(k, year, ordinal)
}

func readComtrade(s string) (p Period, reason string) {
	year, rest, ok := readYear(s)
	k, ordinal := yearKind, 1
	if ok && rest != "" {
		k = monthKind
		ordinal, ok = number(rest)
		ok = ok && len(rest) == 2
	}
	if !ok {
		return Period{}, reasonComtrade
	}
	return periodFrom(k, year, ordinal)
}
