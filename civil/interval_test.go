package civil_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
)

func interval(from, until string) (iv civil.Interval) {
	if iv.From.UnmarshalText([]byte(from)) != nil || iv.Until.UnmarshalText([]byte(until)) != nil {
		panic(from + " to " + until)
	}
	return iv
}

func TestHolds(t *testing.T) {
	for _, c := range []struct {
		from, until, on string
		want            civil.Truth
	}{
		{"2025-11-28", "2026-11-28", "2025-11-27", n},
		{"2025-11-28", "2026-11-28", "2025-11-28", y},
		{"2025-11-28", "2026-11-28", "2026-11-27", y},
		{"2025-11-28", "2026-11-28", "2026-11-28", n},
		{"2025", "", "2024-12-31", n},
		{"2025", "", "2025-01-01", u},
		{"2025", "", "2025-12-30", u},
		{"2025", "", "2025-12-31", y},
		{"", "2026", "2025-12-31", y},
		{"", "2026", "2026-01-01", u},
		{"", "2026", "2026-12-31", n},
		{"[..2025-11-28]", "", "1900-01-01", u},
		{"[..2025-11-28]", "", "2025-11-28", y},
		{"[2025-11-28..]", "", "9999-12-31", u},
		{"2020", "[2025-11-28..]", "2025-11-27", y},
		{"2020", "[2025-11-28..]", "2026-01-01", u},
		{"2025", "2025", "2025-06-01", u},
		{"2025", "2025", "2025-12-31", n},
		{"2026", "2025", "2025-12-01", n},
		{"2025-11-28~", "", "2025-11-28", y},
		{"", "", "0001-01-01", y},
		{"", "", "9999-12-31", y},
	} {
		got := interval(c.from, c.until).Holds(civil.MustParseDate(c.on))
		require.Equal(t, c.want, got, "from %q until %q on %s", c.from, c.until, c.on)
	}
	require.Equal(t, u, civil.Interval{}.Holds(civil.Date{}))
}

// smallWhens returns every form of When over the first days of a month, few enough to try all combinations.
func smallWhens() []civil.When {
	base := civil.MustParseDate("2025-06-01")
	whens := []civil.When{{}}
	for a := range 4 {
		for b := a; b < 4; b++ {
			w, _ := civil.Between(base.AddDays(a), base.AddDays(b))
			whens = append(whens, w)
		}
		whens = append(whens, civil.OnOrBefore(base.AddDays(a)), civil.OnOrAfter(base.AddDays(a)))
	}
	return whens
}

func smallIntervals() (ivs []civil.Interval) {
	whens := smallWhens()
	for _, from := range whens {
		for _, until := range whens {
			ivs = append(ivs, civil.Interval{From: from, Until: until})
		}
	}
	return ivs
}

// smallDays returns days that reach beyond smallWhens on both sides.
func smallDays() (days []civil.Date) {
	for d := civil.MustParseDate("2025-05-29"); d.Before(civil.MustParseDate("2025-06-09")); d = d.AddDays(1) {
		days = append(days, d)
	}
	return days
}

// worlds returns the day numbers that an end can be, one for each possible state of the facts, among the small days.
// An open end is the day before or the day after them.
func worlds(w civil.When, open int) (days []int) {
	if w.IsZero() {
		return []int{open}
	}
	for i, d := range smallDays() {
		if (w.Earliest().IsZero() || !d.Before(w.Earliest())) && (w.Latest().IsZero() || !d.After(w.Latest())) {
			days = append(days, i)
		}
	}
	return days
}

// judge asks a question in every world. The answer is Yes or No if all worlds agree, else Unknown.
func judge(ivs []civil.Interval, holds func(ends [][2]int) bool) civil.Truth {
	yes, no := false, false
	var walk func(i int, ends [][2]int)
	walk = func(i int, ends [][2]int) {
		if i == len(ivs) {
			if holds(ends) {
				yes = true
			} else {
				no = true
			}
			return
		}
		for _, from := range worlds(ivs[i].From, -1) {
			for _, until := range worlds(ivs[i].Until, len(smallDays())) {
				walk(i+1, append(ends, [2]int{from, until}))
			}
		}
	}
	walk(0, nil)
	switch {
	case yes && no:
		return u
	case yes:
		return y
	}
	return n
}

func TestIntervalAgainstAllWorlds(t *testing.T) {
	for _, iv := range smallIntervals() {
		one := []civil.Interval{iv}
		for i, d := range smallDays() {
			if i == 0 || i > 7 {
				continue // beyond the last known day, but by less than the worlds reach
			}
			want := judge(one, func(e [][2]int) bool { return e[0][0] <= i && i < e[0][1] })
			if got := iv.Holds(d); got != want {
				t.Fatalf("%v holds on %v: %v, want %v", iv, d, got, want)
			}
			from, ended := iv.From.Reached(d), iv.Until.Reached(d)
			if iv.From.IsZero() {
				from = y
			}
			if iv.Until.IsZero() {
				ended = n
			}
			require.Equal(t, from.And(ended.Not()), iv.Holds(d), "%v on %v", iv, d)
		}
		want := judge(one, func(e [][2]int) bool { return e[0][0] >= e[0][1] })
		if got := iv.Empty(); got != want {
			t.Fatalf("%v empty: %v, want %v", iv, got, want)
		}
	}
}

// TestOverlapsAgainstAllWorlds compares a sample of the pairs with all worlds, which is slow, and checks the symmetry
// of every pair.
func TestOverlapsAgainstAllWorlds(t *testing.T) {
	ivs := smallIntervals()
	for i, a := range ivs {
		for j, b := range ivs {
			require.Equal(t, a.Overlaps(b), b.Overlaps(a))
			if (i*len(ivs)+j)%97 != 0 {
				continue
			}
			want := judge([]civil.Interval{a, b}, func(e [][2]int) bool {
				return max(e[0][0], e[1][0]) < min(e[0][1], e[1][1])
			})
			if got := a.Overlaps(b); got != want {
				t.Fatalf("%v overlaps %v: %v, want %v", a, b, got, want)
			}
		}
	}
}

// TestIntersect checks in every combination that the intersection holds on exactly the days on which both hold.
func TestIntersect(t *testing.T) {
	ivs, days := smallIntervals(), smallDays()
	for _, a := range ivs {
		for _, b := range ivs {
			both, ok := a.Intersect(b)
			if ok != (a.Overlaps(b) != n) {
				t.Fatalf("%v and %v: %v, overlaps %v", a, b, ok, a.Overlaps(b))
			}
			if !ok {
				require.Equal(t, civil.Interval{}, both)
				continue
			}
			for _, d := range days {
				if got, want := both.Holds(d), a.Holds(d).And(b.Holds(d)); got != want {
					t.Fatalf("%v and %v give %v; on %v %v, want %v", a, b, both, d, got, want)
				}
			}
		}
	}
}

func TestIntersectKeepsWords(t *testing.T) {
	for _, c := range []struct {
		a, b        civil.Interval
		from, until string
	}{
		{interval("2025", ""), interval("2023-11", "2027~"), "2025", "2027~"},
		{interval("", "2026"), interval("", "2027-03-01"), "", "2026"},
		{interval("2025?", ""), interval("[2025-06-01..2026]~", ""), "[2025-06-01..2026]~", ""},
		{interval("[2025..2026-06-30]?", ""), interval("[2025-06-01..2025-12]~", ""), "[2025-06-01..2026-06-30]%", ""},
		{interval("[..2025]", ""), interval("[2020..]", ""), "[2020..]", ""},
	} {
		got, ok := c.a.Intersect(c.b)
		require.True(t, ok)
		require.Equal(t, interval(c.from, c.until), got)
		back, _ := c.b.Intersect(c.a)
		require.Equal(t, got.Until, back.Until)
		require.Equal(t, got.From.Earliest(), back.From.Earliest())
	}
}

func TestIntervalsThatMeet(t *testing.T) {
	a, b := interval("2024-01-01", "2025-01-01"), interval("2025-01-01", "")
	require.Equal(t, n, a.Overlaps(b))
	_, ok := a.Intersect(b)
	require.False(t, ok)
	require.Equal(t, y, interval("2025-01-01", "2025-01-01").Empty())
	require.Equal(t, n, civil.Interval{}.Empty())
}
