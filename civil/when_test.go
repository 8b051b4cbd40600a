package civil_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
)

func TestParseWhen(t *testing.T) {
	for _, c := range []struct {
		text, earliest, latest string
		precision              civil.Precision
	}{
		{"2025", "2025-01-01", "2025-12-31", civil.PrecisionYear},
		{"2025-11", "2025-11-01", "2025-11-30", civil.PrecisionMonth},
		{"2024-02", "2024-02-01", "2024-02-29", civil.PrecisionMonth},
		{"2025-11-28", "2025-11-28", "2025-11-28", civil.PrecisionDay},
		{"0001", "0001-01-01", "0001-12-31", civil.PrecisionYear},
		{"9999-12", "9999-12-01", "9999-12-31", civil.PrecisionMonth},
		{"[..2025-11-28]", "", "2025-11-28", civil.PrecisionBefore},
		{"[2025-11-28..]", "2025-11-28", "", civil.PrecisionAfter},
		{"[2025-06-01..2025-08-31]", "2025-06-01", "2025-08-31", civil.PrecisionBetween},
		{"[..2025-11]", "", "2025-11-30", civil.PrecisionBefore},
		{"[..2025]", "", "2025-12-31", civil.PrecisionBefore},
		{"[2025..]", "2025-01-01", "", civil.PrecisionAfter},
		{"[2025-06..2025-08]", "2025-06-01", "2025-08-31", civil.PrecisionBetween},
		{"[2025..2025-06-15]", "2025-01-01", "2025-06-15", civil.PrecisionBetween},
		{"[2025-06-15..2025-06]", "2025-06-15", "2025-06-30", civil.PrecisionBetween},
		{"[2025-06-15..2025-06-15]", "2025-06-15", "2025-06-15", civil.PrecisionBetween},
		{"199X", "1990-01-01", "1999-12-31", civil.PrecisionBetween},
		{"19XX", "1900-01-01", "1999-12-31", civil.PrecisionBetween},
	} {
		for _, mark := range []string{"", "~", "?", "%"} {
			w, err := civil.ParseWhen(c.text + mark)
			require.NoError(t, err)
			require.Equal(t, c.text+mark, w.String())
			require.Equal(t, c.earliest, w.Earliest().String(), c.text)
			require.Equal(t, c.latest, w.Latest().String(), c.text)
			require.Equal(t, c.precision, w.Precision(), c.text)
			require.Equal(t, mark == "~" || mark == "%", w.Approximate())
			require.Equal(t, mark == "?" || mark == "%", w.Uncertain())
			require.Equal(t, w, civil.MustParseWhen(c.text).Qualified(w.Approximate(), w.Uncertain()))
			d, ok := w.Exact()
			require.Equal(t, c.earliest == c.latest && mark == "", ok, c.text)
			require.True(t, !ok && d.IsZero() || ok && d.String() == c.earliest)
		}
	}
}

func TestParseWhenErrors(t *testing.T) {
	const want = "want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]"
	for _, c := range []struct{ in, want string }{
		{"", `civil: ParseWhen(""): ` + want},
		{"~", `civil: ParseWhen("~"): ` + want},
		{"2025~?", `civil: ParseWhen("2025~?"): ` + want},
		{"2025?-11", `civil: ParseWhen("2025?-11"): ` + want},
		{"2XXX", `civil: ParseWhen("2XXX"): ` + want},
		{"20X4", `civil: ParseWhen("20X4"): ` + want},
		{"199x", `civil: ParseWhen("199x"): ` + want},
		{"199X-05", `civil: ParseWhen("199X-05"): ` + want},
		{"[199X..]", `civil: ParseWhen("[199X..]"): ` + want},
		{"25", `civil: ParseWhen("25"): ` + want},
		{"2025-", `civil: ParseWhen("2025-"): ` + want},
		{"20251128", `civil: ParseWhen("20251128"): ` + want},
		{"2025/2026", `civil: ParseWhen("2025/2026"): ` + want},
		{"[..]", `civil: ParseWhen("[..]"): ` + want},
		{"[]", `civil: ParseWhen("[]"): ` + want},
		{"[2025]", `civil: ParseWhen("[2025]"): ` + want},
		{"[..2025", `civil: ParseWhen("[..2025"): ` + want},
		{"..2025]", `civil: ParseWhen("..2025]"): ` + want},
		{"[..2025~]", `civil: ParseWhen("[..2025~]"): ` + want},
		{"[2025..2026..2027]", `civil: ParseWhen("[2025..2026..2027]"): ` + want},
		{"[x..2025]", `civil: ParseWhen("[x..2025]"): ` + want},
		{"[2025, 2026]", `civil: ParseWhen("[2025, 2026]"): ` + want},
		{"{2025..2026}", `civil: ParseWhen("{2025..2026}"): ` + want},
		{"0000", `civil: ParseWhen("0000"): year out of range`},
		{"2025-13", `civil: ParseWhen("2025-13"): month out of range`},
		{"2025-02-29?", `civil: ParseWhen("2025-02-29?"): day out of range`},
		{"[..2025-00]", `civil: ParseWhen("[..2025-00]"): month out of range`},
		{"[2025-08-31..2025-06-01]", `civil: ParseWhen("[2025-08-31..2025-06-01]"): ends before it begins`},
		{"[2025-07..2025-06]~", `civil: ParseWhen("[2025-07..2025-06]~"): ends before it begins`},
	} {
		w, err := civil.ParseWhen(c.in)
		require.EqualError(t, err, c.want)
		require.True(t, w.IsZero())
	}
}

func TestWhenConstructors(t *testing.T) {
	a, b := civil.MustParseDate("2025-06-01"), civil.MustParseDate("2025-08-31")
	between := func(a, b civil.Date) string {
		w, err := civil.Between(a, b)
		require.NoError(t, err)
		return w.String()
	}
	for _, c := range []struct{ want, got string }{
		{"2025-06-01", civil.On(a).String()},
		{"[..2025-06-01]", civil.OnOrBefore(a).String()},
		{"[2025-06-01..]", civil.OnOrAfter(a).String()},
		{"[2025-06-01..2025-08-31]", between(a, b)},
		{"[2025-06-01..2025-06-01]", between(a, a)},
		{"[..2025-08-31]", between(civil.Date{}, b)},
		{"[2025-06-01..]", between(a, civil.Date{})},
		{"", between(civil.Date{}, civil.Date{})},
		{"", civil.On(civil.Date{}).String()},
		{"", civil.OnOrBefore(civil.Date{}).String()},
		{"", civil.OnOrAfter(civil.Date{}).String()},
		{"", civil.When{}.Qualified(true, true).String()},
	} {
		require.Equal(t, c.want, c.got)
		if c.want != "" {
			require.Equal(t, c.want, civil.MustParseWhen(c.want).String())
		}
	}
	_, err := civil.Between(b, a)
	require.EqualError(t, err, "civil: Between(2025-08-31, 2025-06-01): ends before it begins")
	var rangeErr *civil.RangeError
	require.ErrorAs(t, err, &rangeErr)
}

func TestWhenBounds(t *testing.T) {
	for _, c := range []struct{ in, from, to string }{
		{"", "", ""},
		{"2025-11~", "2025-11", "2025-11"},
		{"[..2025-11]", "", "2025-11"},
		{"[2025..]?", "2025", ""},
		{"[2025..2026-08-31]%", "2025", "2026-08-31"},
	} {
		var w civil.When
		require.NoError(t, w.UnmarshalText([]byte(c.in)))
		from, to := w.Bounds()
		require.Equal(t, c.from, from.String(), c.in)
		require.Equal(t, c.to, to.String(), c.in)
		for _, bound := range []civil.When{from, to} {
			require.True(t, bound.IsZero() || bound == civil.MustParseWhen(bound.String()))
		}
	}
}

// TestReached checks every day around w: the answer is Yes from the latest day on, No before the earliest, and
// Unknown between them and beyond an open end.
func TestReached(t *testing.T) {
	for _, text := range append([]string{""}, sortedWhens...) {
		var w civil.When
		require.NoError(t, w.UnmarshalText([]byte(text)))
		for d := civil.MustParseDate("2023-12-01"); d.Year() < 2028; d = d.AddDays(1) {
			want := civil.Unknown
			if !w.Latest().IsZero() && d.Compare(w.Latest()) >= 0 {
				want = civil.Yes
			} else if !w.Earliest().IsZero() && d.Compare(w.Earliest()) < 0 {
				want = civil.No
			}
			require.Equal(t, want, w.Reached(d), "%s on %v", text, d)
		}
		require.Equal(t, civil.Unknown, w.Reached(civil.Date{}))
	}
}

// sortedWhens is in the order of When.Compare.
var sortedWhens = []string{
	"[..2024]", "[..2025-11-28]", "[..2025-11-28]~", "[..2025-11]", "[..2025-11-30]",
	"2024-02-29", "2024-03-01", "2025-01-01", "2025-01-01~", "2025-01-01?", "2025-01-01%",
	"2025", "[2025..2025]", "[2025..2025-12-31]", "[2025-01-01..2025]", "[2025-01-01..2025-12-31]",
	"[2025..2026]", "[2025..]", "[2025-01..]", "[2025-01-01..]", "2025-06", "2026",
}

func TestWhenCompareIsTotal(t *testing.T) {
	var whens []civil.When
	for _, text := range sortedWhens {
		whens = append(whens, civil.MustParseWhen(text))
	}
	whens = append(whens, civil.When{})
	for i, a := range whens {
		for j, b := range whens {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := a.Compare(b); got != want {
				t.Errorf("%v and %v: %d, want %d", a, b, got, want)
			}
			require.Equal(t, a == b, a.Compare(b) == 0)
		}
	}
	require.True(t, slices.IsSortedFunc(whens, civil.When.Compare))
}

func TestZeroWhen(t *testing.T) {
	var w civil.When
	_, exact := w.Exact()
	require.False(t, exact || w.Approximate() || w.Uncertain())
	require.True(t, w.IsZero() && w.Earliest().IsZero() && w.Latest().IsZero())
	require.Equal(t, civil.PrecisionUnknown, w.Precision())
	require.Empty(t, w.String())
}
