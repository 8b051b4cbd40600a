package civil_test

import (
	"cmp"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
)

func TestParsePeriod(t *testing.T) {
	for _, c := range []struct {
		in, text, start, end  string
		frequency             civil.Frequency
		year, ordinal, months int
	}{
		{"2024", "2024", "2024-01-01", "2024-12-31", civil.Annual, 2024, 1, 12},
		{"2024-A1", "2024", "2024-01-01", "2024-12-31", civil.Annual, 2024, 1, 12},
		{"2024-S1", "2024-S1", "2024-01-01", "2024-06-30", civil.HalfYearly, 2024, 1, 6},
		{"2024-S2", "2024-S2", "2024-07-01", "2024-12-31", civil.HalfYearly, 2024, 2, 6},
		{"2024-T1", "2024-T1", "2024-01-01", "2024-04-30", civil.FourMonthly, 2024, 1, 4},
		{"2024-T2", "2024-T2", "2024-05-01", "2024-08-31", civil.FourMonthly, 2024, 2, 4},
		{"2024-T3", "2024-T3", "2024-09-01", "2024-12-31", civil.FourMonthly, 2024, 3, 4},
		{"2024-Q1", "2024-Q1", "2024-01-01", "2024-03-31", civil.Quarterly, 2024, 1, 3},
		{"2024-Q3", "2024-Q3", "2024-07-01", "2024-09-30", civil.Quarterly, 2024, 3, 3},
		{"2024-02", "2024-02", "2024-02-01", "2024-02-29", civil.Monthly, 2024, 2, 1},
		{"2024-M11", "2024-11", "2024-11-01", "2024-11-30", civil.Monthly, 2024, 11, 1},
		{"2024-W05", "2024-W05", "2024-01-29", "2024-02-04", civil.Weekly, 2024, 5, 0},
		{"2026-W01", "2026-W01", "2025-12-29", "2026-01-04", civil.Weekly, 2026, 1, 0},
		{"2020-W53", "2020-W53", "2020-12-28", "2021-01-03", civil.Weekly, 2020, 53, 0},
		{"0001-W01", "0001-W01", "0001-01-01", "0001-01-07", civil.Weekly, 1, 1, 0},
		{"9999-W51", "9999-W51", "9999-12-20", "9999-12-26", civil.Weekly, 9999, 51, 0},
		{"2024-07-15", "2024-07-15", "2024-07-15", "2024-07-15", civil.Daily, 2024, 197, 0},
		{"2024-D197", "2024-07-15", "2024-07-15", "2024-07-15", civil.Daily, 2024, 197, 0},
		{"2024-D366", "2024-12-31", "2024-12-31", "2024-12-31", civil.Daily, 2024, 366, 0},
		{"2025-01-01/P9M", "2025-01-01/P9M", "2025-01-01", "2025-09-30", civil.Ranged, 2025, 0, 9},
		{"2025-01-01T00:00:00/P9M", "2025-01-01/P9M", "2025-01-01", "2025-09-30", civil.Ranged, 2025, 0, 9},
		{"2025-01-01/P1Y", "2025-01-01/P1Y", "2025-01-01", "2025-12-31", civil.Ranged, 2025, 0, 12},
		{"2025-01-01/P12M", "2025-01-01/P12M", "2025-01-01", "2025-12-31", civil.Ranged, 2025, 0, 12},
		{"2024-07-01/P1Y6M", "2024-07-01/P1Y6M", "2024-07-01", "2025-12-31", civil.Ranged, 2024, 0, 18},
		{"2025-02-01/P4W", "2025-02-01/P4W", "2025-02-01", "2025-02-28", civil.Ranged, 2025, 0, 1},
		{"2025-01-31/P1M", "2025-01-31/P1M", "2025-01-31", "2025-02-27", civil.Ranged, 2025, 0, 0},
		{"2025-01-15/P1Y2M3W4D", "2025-01-15/P1Y2M3W4D", "2025-01-15", "2026-04-08", civil.Ranged, 2025, 0, 0},
		{"2025-01-01/P0Y09M0D", "2025-01-01/P9M", "2025-01-01", "2025-09-30", civil.Ranged, 2025, 0, 9},
		{"2025-11-28/P1D", "2025-11-28/P1D", "2025-11-28", "2025-11-28", civil.Ranged, 2025, 0, 0},
		{"9999-01-01/P1Y", "9999-01-01/P1Y", "9999-01-01", "9999-12-31", civil.Ranged, 9999, 0, 12},
		{"0001-01-01/P9999Y", "0001-01-01/P9999Y", "0001-01-01", "9999-12-31", civil.Ranged, 1, 0, 12 * 9999},
		{"0001-01-01/P3652059D", "0001-01-01/P3652059D", "0001-01-01", "9999-12-31", civil.Ranged, 1, 0, 12 * 9999},
	} {
		p, err := civil.ParsePeriod(c.in)
		require.NoError(t, err)
		require.Equal(t, []string{c.text, c.start, c.end}, []string{p.String(), p.Start().String(), p.End().String()}, c.in)
		require.Equal(t, c.frequency, p.Frequency(), c.in)
		require.Equal(t, []int{c.year, c.ordinal, c.months}, []int{p.Year(), p.Ordinal(), p.Months()}, c.in)
		require.Equal(t, p.End().DaysSince(p.Start())+1, p.Days(), c.in)
		require.Equal(t, p, civil.MustParsePeriod(p.String()))
		same, err := civil.ParsePeriodIn(c.in, "")
		require.NoError(t, err)
		require.Equal(t, p, same)
	}
}

func TestParsePeriodErrors(t *testing.T) {
	const fiscal = "a fiscal year is written as the range from its first day, such as 2024-04-01/P1Y for April 2024 to March 2025"
	const (
		want     = "want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M"
		duration = "want a duration above zero in years, months, weeks and days, such as P9M, P1Y6M or P10D"
	)
	for _, c := range []struct{ in, want string }{
		{"", `civil: ParsePeriod(""): ` + want},
		{"24", `civil: ParsePeriod("24"): ` + want},
		{"2024-", `civil: ParsePeriod("2024-"): ` + want},
		{"2024Q3", `civil: ParsePeriod("2024Q3"): ` + want},
		{"2024/26", `civil: ParsePeriod("2024/26"): ` + want},
		{"24/25", `civil: ParsePeriod("24/25"): ` + want},
		{"FY2024", `civil: ParsePeriod("FY2024"): ` + fiscal},
		{"FY24", `civil: ParsePeriod("FY24"): ` + fiscal},
		{"FY 2024-25", `civil: ParsePeriod("FY 2024-25"): ` + fiscal},
		{"2024/25", `civil: ParsePeriod("2024/25"): ` + fiscal},
		{"2024/2025", `civil: ParsePeriod("2024/2025"): ` + fiscal},
		{"1999-00", `civil: ParsePeriod("1999-00"): ` + fiscal},
		{"2024-q3", `civil: ParsePeriod("2024-q3"): ` + want},
		{"2024-Q03", `civil: ParsePeriod("2024-Q03"): ` + want},
		{"2024-M7", `civil: ParsePeriod("2024-M7"): ` + want},
		{"2024-7", `civil: ParsePeriod("2024-7"): ` + want},
		{"2024-Qx", `civil: ParsePeriod("2024-Qx"): ` + want},
		{"2024-0x", `civil: ParsePeriod("2024-0x"): ` + want},
		{"2024-X1", `civil: ParsePeriod("2024-X1"): ` + want},
		{"2024-07-15T00:00:00", `civil: ParsePeriod("2024-07-15T00:00:00"): ` + want},
		{"2025/P1Y", `civil: ParsePeriod("2025/P1Y"): ` + want},
		{"2025-01-01T12:00:00/P1M", `civil: ParsePeriod("2025-01-01T12:00:00/P1M"): ` + want},
		{"0000", `civil: ParsePeriod("0000"): year out of range`},
		{"2024-A2", `civil: ParsePeriod("2024-A2"): ordinal of a year must be 1`},
		{"2024-S0", `civil: ParsePeriod("2024-S0"): half-year out of range`},
		{"2024-S3", `civil: ParsePeriod("2024-S3"): half-year out of range`},
		{"2024-T4", `civil: ParsePeriod("2024-T4"): third of a year out of range`},
		{"2024-Q5", `civil: ParsePeriod("2024-Q5"): quarter out of range`},
		{"2024-13", `civil: ParsePeriod("2024-13"): month out of range`},
		{"2024-M00", `civil: ParsePeriod("2024-M00"): month out of range`},
		{"2024-W00", `civil: ParsePeriod("2024-W00"): week out of range`},
		{"2024-W53", `civil: ParsePeriod("2024-W53"): week out of range`},
		{"2024-W54", `civil: ParsePeriod("2024-W54"): week out of range`},
		{"9999-W52", `civil: ParsePeriod("9999-W52"): ends after 9999-12-31`},
		{"2023-D366", `civil: ParsePeriod("2023-D366"): day out of range`},
		{"2025-02-29", `civil: ParsePeriod("2025-02-29"): day out of range`},
		{"2025-02-29/P1M", `civil: ParsePeriod("2025-02-29/P1M"): day out of range`},
		{"2025-01-01/", `civil: ParsePeriod("2025-01-01/"): ` + duration},
		{"2025-01-01/P", `civil: ParsePeriod("2025-01-01/P"): ` + duration},
		{"2025-01-01/9M", `civil: ParsePeriod("2025-01-01/9M"): ` + duration},
		{"2025-01-01/P0M", `civil: ParsePeriod("2025-01-01/P0M"): ` + duration},
		{"2025-01-01/P9", `civil: ParsePeriod("2025-01-01/P9"): ` + duration},
		{"2025-01-01/PM", `civil: ParsePeriod("2025-01-01/PM"): ` + duration},
		{"2025-01-01/P-9M", `civil: ParsePeriod("2025-01-01/P-9M"): ` + duration},
		{"2025-01-01/P1.5M", `civil: ParsePeriod("2025-01-01/P1.5M"): ` + duration},
		{"2025-01-01/P9M1Y", `civil: ParsePeriod("2025-01-01/P9M1Y"): ` + duration},
		{"2025-01-01/P1M1M", `civil: ParsePeriod("2025-01-01/P1M1M"): ` + duration},
		{"2025-01-01/PT24H", `civil: ParsePeriod("2025-01-01/PT24H"): ` + duration},
		{"2025-01-01/P1M/P1M", `civil: ParsePeriod("2025-01-01/P1M/P1M"): ` + duration},
		{"2025-01-01/2025-10-01", `civil: ParsePeriod("2025-01-01/2025-10-01"): ` + duration},
		{"2025-01-01/P8000Y", `civil: ParsePeriod("2025-01-01/P8000Y"): ends after 9999-12-31`},
		{"9999-01-01/P366D", `civil: ParsePeriod("9999-01-01/P366D"): ends after 9999-12-31`},
		{"2025-01-01/P9999999Y", `civil: ParsePeriod("2025-01-01/P9999999Y"): ends after 9999-12-31`},
		{"2025-01-01/P9999999W9999999D", `civil: ParsePeriod("2025-01-01/P9999999W9999999D"): ends after 9999-12-31`},
	} {
		p, err := civil.ParsePeriod(c.in)
		require.EqualError(t, err, c.want)
		require.True(t, p.IsZero())
	}
}

func TestParsePeriodIn(t *testing.T) {
	for _, c := range []struct {
		in      string
		dialect civil.Dialect
		want    string
	}{
		{"2013", civil.DialectWorldBank, "2013"},
		{"2013Q1", civil.DialectWorldBank, "2013-Q1"},
		{"2012M01", civil.DialectWorldBank, "2012-01"},
		{"2024", civil.DialectComtrade, "2024"},
		{"202405", civil.DialectComtrade, "2024-05"},
		{"2024-Q3", civil.DialectSDMX, "2024-Q3"},
		{"2013-Q1", civil.DialectWorldBank, `civil: ParsePeriodIn("2013-Q1"): want 2013, 2013Q1 or 2013M01`},
		{"2013S1", civil.DialectWorldBank, `civil: ParsePeriodIn("2013S1"): want 2013, 2013Q1 or 2013M01`},
		{"2013M1", civil.DialectWorldBank, `civil: ParsePeriodIn("2013M1"): want 2013, 2013Q1 or 2013M01`},
		{"2013Q0", civil.DialectWorldBank, `civil: ParsePeriodIn("2013Q0"): quarter out of range`},
		{"2013M13", civil.DialectWorldBank, `civil: ParsePeriodIn("2013M13"): month out of range`},
		{"2013X1", civil.DialectWorldBank, `civil: ParsePeriodIn("2013X1"): want 2013, 2013Q1 or 2013M01`},
		{"", civil.DialectWorldBank, `civil: ParsePeriodIn(""): want 2013, 2013Q1 or 2013M01`},
		{"202413", civil.DialectComtrade, `civil: ParsePeriodIn("202413"): month out of range`},
		{"20245", civil.DialectComtrade, `civil: ParsePeriodIn("20245"): want 2024 or 202405`},
		{"20240501", civil.DialectComtrade, `civil: ParsePeriodIn("20240501"): want 2024 or 202405`},
		{"2024-05", civil.DialectComtrade, `civil: ParsePeriodIn("2024-05"): want 2024 or 202405`},
		{"000001", civil.DialectComtrade, `civil: ParsePeriodIn("000001"): year out of range`},
		{"2013Q1", "", `civil: ParsePeriodIn("2013Q1"): want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`},
		{"2024", "imf", `civil: ParsePeriodIn("2024"): unknown dialect "imf"`},
	} {
		p, err := civil.ParsePeriodIn(c.in, c.dialect)
		if err != nil {
			require.EqualError(t, err, c.want)
			require.True(t, p.IsZero())
			continue
		}
		require.Equal(t, c.want, p.String())
	}
}

func TestPeriodConstructors(t *testing.T) {
	text := func(p civil.Period, err error) string {
		if err != nil {
			var rangeErr *civil.RangeError
			require.ErrorAs(t, err, &rangeErr)
			require.True(t, p.IsZero())
			return err.Error()
		}
		require.Equal(t, p, civil.MustParsePeriod(p.String()))
		return p.String()
	}
	first := civil.MustParseDate("2025-01-01")
	for _, c := range []struct{ want, got string }{
		{"2024", text(civil.YearPeriod(2024))},
		{"2024-Q3", text(civil.QuarterPeriod(2024, 3))},
		{"2024-07", text(civil.MonthPeriod(2024, time.July))},
		{"2025-01-01/P9M", text(civil.SpanPeriod(first, 9))},
		{"2020-W53", text(civil.NewPeriod(civil.Weekly, 2020, 53))},
		{"2024-02-29", text(civil.NewPeriod(civil.Daily, 2024, 60))},
		{`civil: NewPeriod("A", 0, 1): year out of range`, text(civil.YearPeriod(0))},
		{`civil: NewPeriod("Q", 2024, 5): quarter out of range`, text(civil.QuarterPeriod(2024, 5))},
		{`civil: NewPeriod("M", 2024, 13): month out of range`, text(civil.MonthPeriod(2024, 13))},
		{`civil: NewPeriod("range", 2024, 1): unknown frequency`, text(civil.NewPeriod(civil.Ranged, 2024, 1))},
		{`civil: NewPeriod("", 2024, 1): unknown frequency`, text(civil.NewPeriod("", 2024, 1))},
		{`civil: NewPeriod("W", 2147483647, 1): year out of range`, text(civil.NewPeriod(civil.Weekly, math.MaxInt32, 1))},
		{`civil: SpanPeriod(2025-01-01, 0): want at least one month`, text(civil.SpanPeriod(first, 0))},
		{`civil: SpanPeriod(2025-01-01, 99999): ends after 9999-12-31`, text(civil.SpanPeriod(first, 99999))},
		{`civil: SpanPeriod(2025-01-01, 2147483647): ends after 9999-12-31`, text(civil.SpanPeriod(first, math.MaxInt32))},
		{`civil: SpanPeriod(, 9): start is the zero Date`, text(civil.SpanPeriod(civil.Date{}, 9))},
	} {
		require.Equal(t, c.want, c.got)
	}
}

var frequencies = []civil.Frequency{
	civil.Annual, civil.HalfYearly, civil.FourMonthly, civil.Quarterly, civil.Monthly, civil.Weekly, civil.Daily,
}

// TestPeriodsTileTheCalendar steps through all periods of each frequency from the first day of the calendar to the
// last.
func TestPeriodsTileTheCalendar(t *testing.T) {
	ends := map[civil.Frequency]string{civil.Weekly: "9999-12-26"}
	for _, f := range frequencies {
		last := civil.Period{}
		for p := civil.PeriodAt(firstDay, f); !p.IsZero(); p = p.Next() {
			if last.IsZero() {
				require.Equal(t, firstDay, p.Start())
				require.True(t, p.Prev().IsZero())
			} else if p.Start() != last.End().AddDays(1) || p.Prev() != last || last.Compare(p) != -1 {
				t.Fatalf("%v after %v; before it %v", p, last, p.Prev())
			}
			again, err := civil.NewPeriod(f, p.Year(), p.Ordinal())
			if err != nil || again != p || p.End().Before(p.Start()) {
				t.Fatalf("%v to %v: NewPeriod gives %v, %v", p, p.End(), again, err)
			}
			if p.Year()%100 == 24 && civil.MustParsePeriod(p.String()) != p {
				t.Fatalf("%v does not parse back", p)
			}
			last = p
		}
		want := ends[f]
		if want == "" {
			want = lastDay.String()
		}
		require.Equal(t, want, last.End().String(), f)
	}
}

func TestPeriodAt(t *testing.T) {
	for d := civil.MustParseDate("2019-12-20"); d.Year() < 2022; d = d.AddDays(1) {
		for _, f := range frequencies {
			p := civil.PeriodAt(d, f)
			require.True(t, p.Contains(d) && !p.Next().Contains(d) && !p.Prev().Contains(d))
			require.Equal(t, f, p.Frequency())
		}
	}
	require.True(t, civil.PeriodAt(civil.Date{}, civil.Monthly).IsZero())
	require.True(t, civil.PeriodAt(firstDay, civil.Ranged).IsZero())
	require.True(t, civil.PeriodAt(lastDay, civil.Weekly).IsZero())
}

func TestRangesNextAndPrev(t *testing.T) {
	for _, c := range []struct{ prev, text, next string }{
		{"2024-04-01/P9M", "2025-01-01/P9M", "2025-10-01/P9M"},
		{"2024-01-01/P1Y", "2025-01-01/P1Y", "2026-01-01/P1Y"},
		{"2025-01-21/P10D", "2025-01-31/P10D", "2025-02-10/P10D"},
		{"2024-12-31/P1M", "2025-01-31/P1M", "2025-02-28/P1M"},
		{"2025-01-28/P1M", "2025-02-28/P1M", "2025-03-28/P1M"},
		{"", "2025-03-31/P1M", "2025-04-30/P1M"},
		{"2023-12-10/P1M1W", "2024-01-17/P1M1W", "2024-02-24/P1M1W"},
		{"", "0001-01-01/P1M", "0001-02-01/P1M"},
		{"", "0001-02-01/P2M", "0001-04-01/P2M"},
		{"9998-01-01/P1Y", "9999-01-01/P1Y", ""},
		{"9998-09-01/P8M", "9999-05-01/P8M", ""},
		{"", "0001-01-01/P9999Y", ""},
	} {
		p := civil.MustParsePeriod(c.text)
		require.Equal(t, []string{c.prev, c.next}, []string{p.Prev().String(), p.Next().String()}, c.text)
		if c.prev != "" {
			require.Equal(t, p, p.Prev().Next(), c.text)
		}
		if c.next != "" {
			require.Equal(t, p.End().AddDays(1), p.Next().Start(), c.text)
		}
	}
}

func TestPeriodContainsAndOverlaps(t *testing.T) {
	parse := civil.MustParsePeriod
	year, span, quarter := parse("2025"), parse("2025-01-01/P1Y"), parse("2025-Q4")
	require.True(t, year.SameDays(span) && year != span)
	require.False(t, year.SameDays(quarter))
	for _, p := range []civil.Period{year, span} {
		require.True(t, p.Contains(civil.MustParseDate("2025-01-01")) && p.Contains(civil.MustParseDate("2025-12-31")))
		require.False(t, p.Contains(civil.MustParseDate("2024-12-31")) || p.Contains(civil.MustParseDate("2026-01-01")))
		require.False(t, p.Contains(civil.Date{}))
	}
	require.True(t, quarter.Overlaps(year) && year.Overlaps(quarter))
	require.True(t, parse("2026-W01").Overlaps(year))
	require.False(t, parse("2026").Overlaps(year))
	var zero civil.Period
	require.False(t, zero.Contains(civil.Date{}) || zero.Overlaps(zero) || zero.Overlaps(year) || year.Overlaps(zero))
}

func TestPeriodCompareIsTotal(t *testing.T) {
	periods := []civil.Period{{}}
	for _, text := range []string{
		"2023", "2024-01-01", "2024-01-01/P1D", "2024-W01", "2024-01-01/P1W", "2024-01-01/P7D", "2024-01", "2024-Q1",
		"2024-T1", "2024-S1", "2024", "2024-01-01/P12M", "2024-01-01/P1Y", "2024-02", "2025-01-01/P9M",
	} {
		periods = append(periods, civil.MustParsePeriod(text))
	}
	sorted := slices.SortedFunc(slices.Values(periods), civil.Period.Compare)
	for i, a := range periods {
		for j, b := range periods {
			require.Equal(t, a == b, a.Compare(b) == 0)
			require.Equal(t, -a.Compare(b), b.Compare(a))
			require.Equal(t, cmp.Compare(i, j), sorted[i].Compare(sorted[j]))
		}
	}
	require.True(t, sorted[0].IsZero())
	require.Equal(t, "2023", sorted[1].String())
	require.Equal(t, "2025-01-01/P9M", sorted[len(sorted)-1].String())
}

func TestZeroPeriod(t *testing.T) {
	var p civil.Period
	require.True(t, p.IsZero() && p.Start().IsZero() && p.End().IsZero() && p.Next().IsZero() && p.Prev().IsZero())
	require.Equal(t, []int{0, 0, 0, 0}, []int{p.Year(), p.Ordinal(), p.Days(), p.Months()})
	require.Equal(t, civil.Frequency(""), p.Frequency())
	require.Empty(t, p.String())
}
