package tabular

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
)

// ReportingPeriod reads a period of reporting years that begin on a day of SDMX's form "--04-01". A reporting period of
// a year that does not begin on 1 January, such as 2020-Q1, is a range: 2020-04-01/P3M. Gregorian periods, such as 2020
// and 2020-01, are the same for every reporting year. An empty day is 1 January.
func (a *Assembler) ReportingPeriod(column string, text []byte, startColumn string, start []byte) civil.Period {
	if len(start) == 0 || len(text) < len("2020-A1") || text[4] != '-' || text[5] < 'A' {
		return a.Period(column, text)
	}
	day, ok := startDay(string(start))
	switch {
	case !ok:
		a.Fail(startColumn, string(start), "want a day of the year such as --04-01")
		return civil.Period{}
	case day == "-01-01":
		return a.Period(column, text)
	}
	a.reporting = append(append(append(a.reporting[:0], day...), '/'), text...)
	found := a.reportings.get(a.reporting)
	if found.reason != "" {
		a.Fail(column, string(text), found.reason)
	}
	return found.value
}

// startDay returns the month and day of "--04-01" as "-04-01", without the zone that may follow.
func startDay(text string) (string, bool) {
	text, _ = cutZone(text)
	if len(text) != len("--04-01") || !strings.HasPrefix(text, "--") {
		return "", false
	}
	_, err := civil.ParseDate("2024" + text[1:])
	return text[1:], err == nil
}

// readReporting reads the day on which the reporting year begins and a period: "-04-01/2020-Q1".
func (a *Assembler) readReporting(text string) (civil.Period, bool, string) {
	day, period, _ := strings.Cut(text, "/")
	p, _, reason := a.readPeriod(period)
	if reason != "" {
		return p, false, reason
	}
	months := map[civil.Frequency]int{
		civil.Annual: 12, civil.HalfYearly: 6, civil.FourMonthly: 4, civil.Quarterly: 3, civil.Monthly: 1,
	}[p.Frequency()]
	first, err := civil.ParseDate(period[:4] + day)
	if err != nil && day == "-02-29" {
		first, err = civil.ParseDate(period[:4] + "-03-01")
	}
	if err != nil {
		return p, false, err.Error()
	}
	switch n := p.Ordinal() - 1; {
	case months == 12:
		p, err = civil.ParsePeriod(first.String() + "/P1Y")
	case months > 0:
		p, err = civil.SpanPeriod(first.AddMonths(months*n), months)
	case p.Frequency() == civil.Weekly:
		p, err = civil.ParsePeriod(firstMonday(first).AddDays(7*n).String() + "/P7D")
	default:
		p, err = civil.ParsePeriod(first.AddDays(n).String())
	}
	if err != nil {
		return p, false, "ends after 9999-12-31"
	}
	return p, false, ""
}

// firstMonday returns the Monday on which the first week of a reporting year begins: the week has most of its days in
// the year.
func firstMonday(first civil.Date) civil.Date {
	since := (int(first.Weekday()) + 6) % 7 // days since Monday
	if since > 3 {
		return first.AddDays(7 - since)
	}
	return first.AddDays(-since)
}

// PlainPeriod returns a period of SDMX without its time of day and time zone, which civil.ParsePeriod does not read:
// 2020-01-01T00:00:00Z is the day 2020-01-01, and 2020Z the year 2020. The reason says why a text has none.
func PlainPeriod(text string) (plain, reason string) {
	start, length, ranged := strings.Cut(text, "/")
	start, _ = cutZone(start)
	if day, clock, ok := strings.Cut(start, "T"); ok {
		clock, fraction, _ := strings.Cut(clock, ".")
		if strings.Trim(fraction, "0") != "" || clock != "00:00:00" {
			return text, "a time of day; only periods of whole days are supported"
		}
		start = day
	}
	if ranged {
		length, _ = cutZone(length)
		return start + "/" + length, ""
	}
	return start, ""
}

// cutZone removes a time zone from the end of a date: Z, +05:00 or -03:00.
func cutZone(text string) (rest string, ok bool) {
	if rest, ok = strings.CutSuffix(text, "Z"); ok {
		return rest, true
	}
	at := len(text) - len("+05:00")
	if at < len("2020") || text[at] != '+' && text[at] != '-' || text[at+3] != ':' {
		return text, false
	}
	if _, err := strconv.Atoi(text[at+1:at+3] + text[at+4:]); err != nil {
		return text, false
	}
	return text[:at], true
}
