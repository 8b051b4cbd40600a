package civil_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
)

const maxDay = 3652059 // days from 0001-01-01 to 9999-12-31, both included

var (
	firstDay = civil.MustParseDate("0001-01-01")
	lastDay  = civil.MustParseDate("9999-12-31")
)

// TestEveryDay compares the calendar with package time, day by day through all 9999 years.
func TestEveryDay(t *testing.T) {
	step := effort.Every(13) // coprime to the lengths of weeks, months and years
	want := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	count := 0
	for d := firstDay; !d.IsZero(); d, want = d.AddDays(step), want.AddDate(0, 0, step) {
		year, month, day := want.Date()
		gotYear, gotMonth, gotDay := d.YMD()
		if gotYear != year || gotMonth != month || gotDay != day || d.Weekday() != want.Weekday() || d.YearDay() != want.YearDay() {
			t.Fatalf("%v, want %v", d, want)
		}
		isoYear, isoWeek := want.ISOWeek()
		if gotYear, gotWeek := d.ISOWeek(); gotYear != isoYear || gotWeek != isoWeek {
			t.Fatalf("%v: week %d-%d, want %d-%d", d, gotYear, gotWeek, isoYear, isoWeek)
		}
		if back, err := civil.NewDate(year, month, day); err != nil || back != d || d.DaysSince(firstDay) != count*step {
			t.Fatalf("%v: NewDate gives %v, %v; %d days", d, back, err, d.DaysSince(firstDay))
		}
		count++
	}
	require.Equal(t, (maxDay+step-1)/step, count)
}

func TestTextOfEveryDayOfTwoCenturies(t *testing.T) {
	end := civil.MustParseDate("2101-01-01")
	for d := civil.MustParseDate("1900-01-01"); d != end; d = d.AddDays(1) {
		require.Equal(t, d.UTC().Format(time.DateOnly), d.String())
		require.Equal(t, d, civil.MustParseDate(d.String()))
		require.Equal(t, d, civil.DateOf(d.UTC().Add(24*time.Hour-1)))
		require.Equal(t, []int{d.Year(), int(d.Month()), d.Day()}, []int{d.UTC().Year(), int(d.UTC().Month()), d.UTC().Day()})
	}
}

func TestParseDateErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", `civil: ParseDate(""): want YYYY-MM-DD`},
		{"2025-13-01", `civil: ParseDate("2025-13-01"): month out of range`},
		{"2025-00-01", `civil: ParseDate("2025-00-01"): month out of range`},
		{"2025-02-29", `civil: ParseDate("2025-02-29"): day out of range`},
		{"1900-02-29", `civil: ParseDate("1900-02-29"): day out of range`},
		{"2025-04-31", `civil: ParseDate("2025-04-31"): day out of range`},
		{"2025-01-00", `civil: ParseDate("2025-01-00"): day out of range`},
		{"0000-01-01", `civil: ParseDate("0000-01-01"): year out of range`},
		{"2025-1-01", `civil: ParseDate("2025-1-01"): want YYYY-MM-DD`},
		{"2025-11", `civil: ParseDate("2025-11"): want YYYY-MM-DD`},
		{"2025/11/28", `civil: ParseDate("2025/11/28"): want YYYY-MM-DD`},
		{"+025-11-28", `civil: ParseDate("+025-11-28"): want YYYY-MM-DD`},
		{"2025-11-2٣", `civil: ParseDate("2025-11-2٣"): want YYYY-MM-DD`},
		{" 2025-11-28", `civil: ParseDate(" 2025-11-28"): want YYYY-MM-DD`},
		{"2025-11-28T00:00:00Z", `civil: ParseDate("2025-11-28T00:00:00Z"): want YYYY-MM-DD`},
		{"\xff025-11-28", `civil: ParseDate("\xff025-11-28"): want YYYY-MM-DD`},
		{
			"2025-11-28, a Friday, in the afternoon, at three or so",
			`civil: ParseDate("2025-11-28, a Friday, in the afternoon, "…): want YYYY-MM-DD`,
		},
	} {
		d, err := civil.ParseDate(c.in)
		require.EqualError(t, err, c.want)
		require.True(t, d.IsZero())
	}
}

func TestParseErrorCarriesItsData(t *testing.T) {
	var err *civil.ParseError
	_, got := civil.ParseDate("2025-13-01")
	require.ErrorAs(t, got, &err)
	require.Equal(t, civil.ParseError{Func: "ParseDate", Input: "2025-13-01", Reason: "month out of range"}, *err)

	_, got = civil.ParseDate(string(make([]byte, 1<<20)))
	require.ErrorAs(t, got, &err)
	require.Len(t, err.Input, 64)
}

func TestNewDateErrors(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             string
	}{
		{0, 1, 1, `civil: NewDate(0, 1, 1): year out of range`},
		{10000, 1, 1, `civil: NewDate(10000, 1, 1): year out of range`},
		{math.MinInt32, 1, 1, `civil: NewDate(-2147483648, 1, 1): year out of range`},
		{2025, 13, 1, `civil: NewDate(2025, 13, 1): month out of range`},
		{2025, 0, 1, `civil: NewDate(2025, 0, 1): month out of range`},
		{2025, 2, 29, `civil: NewDate(2025, 2, 29): day out of range`},
		{2025, 1, math.MaxInt32, `civil: NewDate(2025, 1, 2147483647): day out of range`},
	} {
		d, err := civil.NewDate(c.year, time.Month(c.month), c.day)
		require.EqualError(t, err, c.want)
		require.True(t, d.IsZero())
	}
}

func TestDateOf(t *testing.T) {
	almaty := time.FixedZone("+05", 5*60*60)
	require.Equal(t, "2025-11-29", civil.DateOf(time.Date(2025, 11, 28, 22, 0, 0, 0, time.UTC).In(almaty)).String())
	require.True(t, civil.DateOf(time.Time{}).IsZero())
	require.True(t, civil.DateOf(time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC)).IsZero())
	require.True(t, civil.DateOf(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)).IsZero())
}

func TestDateArithmetic(t *testing.T) {
	date := civil.MustParseDate
	for _, c := range []struct {
		name string
		got  civil.Date
		want string
	}{
		{"end of January", date("2025-01-31").AddMonths(1), "2025-02-28"},
		{"end of January, leap", date("2024-01-31").AddMonths(1), "2024-02-29"},
		{"back over New Year", date("2025-01-31").AddMonths(-2), "2024-11-30"},
		{"twelve months", date("2024-02-29").AddMonths(12), "2025-02-28"},
		{"a leap day's year", date("2024-02-29").AddYears(1), "2025-02-28"},
		{"four years", date("2024-02-29").AddYears(4), "2028-02-29"},
		{"a century without leap day", date("2000-02-29").AddYears(-100), "1900-02-28"},
		{"first of this month", date("2025-11-28").FirstOfMonth(0), "2025-11-01"},
		{"first of the next", date("2025-12-31").FirstOfMonth(1), "2026-01-01"},
		{"first of the third month following", date("2025-11-30").FirstOfMonth(3), "2026-02-01"},
		{"first of the month before", date("2025-01-31").FirstOfMonth(-1), "2024-12-01"},
		{"sixty days", date("2025-01-01").AddDays(60), "2025-03-02"},
		{"the last day", firstDay.AddDays(maxDay - 1), "9999-12-31"},
		{"the first day", lastDay.AddDays(1 - maxDay), "0001-01-01"},
		{"the last month", firstDay.AddMonths(12*9999 - 1), "9999-12-01"},
		{"past the last day", lastDay.AddDays(1), ""},
		{"before the first day", firstDay.AddDays(-1), ""},
		{"past the last month", lastDay.AddMonths(1), ""},
		{"past the last first of month", lastDay.FirstOfMonth(1), ""},
		{"before the first month", firstDay.AddMonths(-1), ""},
		{"past the last year", lastDay.AddYears(1), ""},
		{"days wrap", lastDay.AddDays(math.MaxInt), ""},
		{"days wrap back", firstDay.AddDays(math.MinInt), ""},
		{"months wrap", lastDay.AddMonths(math.MaxInt), ""},
		{"months wrap back", firstDay.AddMonths(math.MinInt), ""},
		{"years wrap", firstDay.AddYears(math.MaxInt), ""},
		{"years wrap into range", firstDay.AddYears(math.MaxInt/2 + 1), ""},
		{"zero and days", civil.Date{}.AddDays(1), ""},
		{"zero and months", civil.Date{}.AddMonths(1), ""},
		{"zero and years", civil.Date{}.AddYears(1), ""},
		{"zero and first of month", civil.Date{}.FirstOfMonth(1), ""},
	} {
		require.Equal(t, c.want, c.got.String(), c.name)
	}
}

// TestAddMonthsAgainstReference compares AddMonths with a reference that steps month by month.
func TestAddMonthsAgainstReference(t *testing.T) {
	length := func(year, month int) int { return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day() }
	for d := civil.MustParseDate("1899-12-25"); d.Year() < 1905; d = d.AddDays(1) {
		year, m, day := d.YMD()
		month := int(m)
		for n := range 40 {
			want, err := civil.NewDate(year, time.Month(month), min(day, length(year, month)))
			require.NoError(t, err)
			require.Equal(t, want, d.AddMonths(n))
			require.Equal(t, want.AddDays(1-want.Day()), d.FirstOfMonth(n))
			if month++; month > 12 {
				year, month = year+1, 1
			}
		}
	}
}

func TestDateOrder(t *testing.T) {
	a, b := civil.MustParseDate("2025-11-28"), civil.MustParseDate("2025-11-29")
	require.Equal(t, []int{-1, 0, 1}, []int{a.Compare(b), a.Compare(a), b.Compare(a)})
	require.True(t, a.Before(b) && b.After(a) && !a.Before(a) && !a.After(a))
	require.Equal(t, -1, civil.Date{}.Compare(firstDay))
	require.Equal(t, 1, b.DaysSince(a))
	require.Equal(t, -1, a.DaysSince(b))
}

func TestZeroDate(t *testing.T) {
	var zero civil.Date
	year, month, day := zero.YMD()
	week, weekYear := zero.ISOWeek()
	require.Equal(t, []int{0, 0, 0, 0, 0, 0, 0, 0}, []int{
		year, int(month), day, week, weekYear, zero.YearDay(), zero.DaysSince(firstDay), firstDay.DaysSince(zero),
	})
	require.True(t, zero.IsZero() && zero.UTC().IsZero())
	require.Equal(t, time.Sunday, zero.Weekday())
	require.Empty(t, zero.String())
}
