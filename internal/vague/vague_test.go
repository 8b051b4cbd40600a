package vague_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
)

func TestMomentKeepsWhatWasWritten(t *testing.T) {
	for _, text := range []string{"2025", "2025-11", "2025-11-28", "2025-11-28~", "[..2025-11-28]", "[2025-11-28..]", "[2025-06-01..2025-08-31]"} {
		assert.Equal(t, text, vague.Of(civil.MustParseWhen(text)).When().String())
	}
}

func TestComputedMomentsAsText(t *testing.T) {
	day := func(s string) vague.Day { return vague.DayOf(civil.MustParseDate(s)) }
	for want, m := range map[string]vague.Moment{
		"2025-11-28":               {Lo: day("2025-11-28"), Hi: day("2025-11-28")},
		"[2025-06-01..2025-08-31]": {Lo: day("2025-06-01"), Hi: day("2025-08-31")},
		"[..2025-08-31]":           {Lo: vague.Dawn, Hi: day("2025-08-31")},
		"[2025-06-01..]":           {Lo: day("2025-06-01"), Hi: vague.Never},
		"":                         {Lo: vague.Dawn, Hi: vague.Never},
	} {
		assert.Equal(t, want, m.When().String())
	}
	assert.True(t, vague.Nowhen().When().IsZero())
}

func TestDaysAreDates(t *testing.T) {
	for _, text := range []string{"0001-01-01", "1969-12-31", "2024-02-29", "9999-12-31"} {
		assert.Equal(t, text, vague.DayOf(civil.MustParseDate(text)).Date().String())
	}
	assert.True(t, vague.Dawn.Date().IsZero() && vague.Never.Date().IsZero())
}

// isOn is the slow reading of exact days: the last switch by d wins.
func isOn(on, off []vague.Day, d vague.Day, onWins bool) bool {
	last := func(days []vague.Day) vague.Day {
		found := vague.Day(-1)
		for _, s := range days {
			if s <= d {
				found = max(found, s)
			}
		}
		return found
	}
	a, b := last(on), last(off)
	return a >= 0 && (a > b || a == b && onWins)
}

// Truth is what every way of placing the moments agrees on, and Last is the latest of these ways.
func TestTruthIsWhatEveryPlacingSays(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 5))
		draw := func(n int) []vague.Moment {
			all := make([]vague.Moment, n)
			for i := range all {
				lo := vague.Day(1 + r.IntN(8))
				all[i] = vague.Moment{Lo: lo, Hi: lo + vague.Day(r.IntN(4))}
			}
			return all
		}
		on, off := draw(r.IntN(3)), draw(r.IntN(3))
		d, onWins := vague.Day(1+r.IntN(12)), r.IntN(2) == 0
		var yes, no bool
		var place func(i int, a, b []vague.Day)
		place = func(i int, a, b []vague.Day) {
			switch {
			case i < len(on):
				for x := on[i].Lo; x <= on[i].Hi; x++ {
					place(i+1, append(a[:len(a):len(a)], x), b)
				}
			case i < len(on)+len(off):
				m := off[i-len(on)]
				for x := m.Lo; x <= m.Hi; x++ {
					place(i+1, a, append(b[:len(b):len(b)], x))
				}
			case isOn(a, b, d, onWins):
				yes = true
			default:
				no = true
			}
		}
		place(0, nil, nil)
		want := civil.TruthOf(yes)
		if yes && no {
			want = civil.Unknown
		}
		require.Equal(t, want, vague.Truth(on, off, d, onWins), "seed %d: on %v off %v at %d", seed, on, off, d)
		var latestOn, latestOff []vague.Day
		for _, m := range on {
			latestOn = append(latestOn, m.Hi)
		}
		for _, m := range off {
			latestOff = append(latestOff, m.Hi)
		}
		got, since := vague.Last(on, off, d, onWins)
		require.Equal(t, isOn(latestOn, latestOff, d, onWins), got, "seed %d", seed)
		require.Equal(t, got && since == nil, false)
	}
}
