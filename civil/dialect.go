package civil

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Dialect names a way of writing periods. The zero Dialect is SDMX.
type Dialect string

// The dialects that ParsePeriodIn reads.
const (
	SDMX      Dialect = "sdmx"      // 2024, 2024-Q3, 2024-07 …: see ParsePeriod
	WorldBank Dialect = "worldbank" // 2013, 2013Q1, 2012M01
	Comtrade  Dialect = "comtrade"  // 2024, 202405
)

const (
	reasonSDMX      = "want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M"
	reasonWorldBank = "want 2013, 2013Q1 or 2013M01"
	reasonComtrade  = "want 2024 or 202405"
)

// dialects holds the reader of each: it gives the period, or the reason why the text is none.
var dialects = [...]struct {
	dialect Dialect
	read    func(s string) (p Period, reason string)
}{
	{"", readSDMX},
	{SDMX, readSDMX},
	{WorldBank, readWorldBank},
	{Comtrade, readComtrade},
}

// ParsePeriodIn reads a period as that dialect writes it; an unknown dialect is an error. What is read prints as SDMX.
func ParsePeriodIn(s string, in Dialect) (Period, error) {
	for _, d := range dialects {
		if d.dialect != in {
			continue
		}
		p, reason := d.read(s)
		if reason != "" {
			return Period{}, parseError("ParsePeriodIn", s, reason)
		}
		return p, nil
	}
	return Period{}, parseError("ParsePeriodIn", s, "unknown dialect "+spelling.Quote(string(in)))
}

// readYear splits off the four digits with which the periods of every dialect begin.
func readYear(s string) (year int, rest string, ok bool) {
	if len(s) < len("2006") {
		return 0, "", false
	}
	year, ok = number(s[:4])
	return year, s[4:], ok
}

// readOrdinal reads a letter of one of the frequencies and an ordinal of exactly that frequency's digits.
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
