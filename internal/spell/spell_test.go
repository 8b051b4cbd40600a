package spell

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
)

const firstTried, lastTried = Day(100), Day(112)

// randomMoment returns a moment among some days, vague or exact, and sometimes one that may not come or never does.
func randomMoment(r *rand.Rand) Moment {
	m := Moment{Lo: firstTried + Day(r.IntN(10))}
	m.Hi = m.Lo + Day(r.IntN(3))
	switch r.IntN(8) {
	case 0:
		m.Maybe = true
	case 1:
		return Nowhen()
	}
	return m
}

// eachWorld calls each with every way in which the moments of spells can be exact.
func eachWorld(t *testing.T, spells []Spell, each func([]Spell)) {
	var moments []Moment
	for _, s := range spells {
		moments = append(moments, s.Begin, s.End)
	}
	require.True(t, Worlds(moments, 100_000, func(world []Moment) {
		exact := make([]Spell, len(spells))
		for i := range exact {
			exact[i] = Spell{Begin: world[2*i], End: world[2*i+1]}
		}
		each(exact)
	}))
}

func (s Spell) holds(d Day) bool { return s.Begin.Lo <= d && d < s.End.Lo }

// truthOf merges the answers of worlds.
func truthOf(answers []bool) civil.Truth {
	yes := 0
	for _, a := range answers {
		if a {
			yes++
		}
	}
	switch yes {
	case 0:
		return civil.No
	case len(answers):
		return civil.Yes
	}
	return civil.Unknown
}

// What a track or a timeline says of a day with certainty is so in every world; for one spell it is certain exactly
// where the worlds agree.
func TestTracksAndTimelinesAreSound(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 1))
		spells := make([]Spell, 1+r.IntN(3))
		for i := range spells {
			spells[i] = Spell{Begin: randomMoment(r), End: randomMoment(r), EndCause: -1}
		}
		track := TrackOf(spells)
		facts := make([][]Spell, len(spells))
		for i := range spells {
			facts[i] = spells[i : i+1]
		}
		count := func(holding uint32) int { // how many hold
			n := 0
			for ; holding != 0; holding &= holding - 1 {
				n++
			}
			return n
		}
		line := Compose(facts, count)
		for d := firstTried - 2; d < lastTried+2; d++ {
			var some []bool
			counts := Set(0)
			eachWorld(t, spells, func(exact []Spell) {
				n := 0
				for _, s := range exact {
					if s.holds(d) {
						n++
					}
				}
				some = append(some, n > 0)
				counts |= SetOf(n)
			})
			want, got := truthOf(some), track.At(d)
			at := fmt.Sprintf("seed %d, day %d, %v", seed, d, spells)
			if got != civil.Unknown {
				require.Equal(t, want, got, at)
			}
			if len(spells) == 1 {
				require.Equal(t, want, got, at)
			}
			require.Zero(t, counts&^line.At(d), at)
			if line.At(d).IsCertain() {
				require.Equal(t, counts, line.At(d), at)
			}
		}
	}
}

// Cutting leaves of spells what the others do not cover, in every world.
func TestCutIsSound(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 2))
		s := Spell{Begin: randomMoment(r), End: randomMoment(r), EndCause: -1}
		o := Spell{Begin: randomMoment(r), End: randomMoment(r), EndCause: -1}
		track := TrackOf(Cut([]Spell{s}, []Spell{o}))
		for d := firstTried - 2; d < lastTried+2; d++ {
			var left []bool
			eachWorld(t, []Spell{s, o}, func(exact []Spell) { left = append(left, exact[0].holds(d) && !exact[1].holds(d)) })
			if got := track.At(d); got != civil.Unknown {
				require.Equal(t, truthOf(left), got, "seed %d, day %d, %v without %v", seed, d, s, o)
			}
		}
	}
}

// A stop ends the spells of the starts before it, in every world.
func TestPairIsSound(t *testing.T) {
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 3))
		sameDay := r.IntN(2) == 0
		acts := []Moment{randomMoment(r), randomMoment(r), randomMoment(r)}
		pair := func(m []Moment) []Spell {
			return Pair([]Start{{Act: m[0], Begin: m[0]}}, []Stop{{Act: m[1], End: m[1]}, {Act: m[2], End: m[2]}}, sameDay)
		}
		track := TrackOf(pair(acts))
		for d := firstTried - 2; d < lastTried+2; d++ {
			var holds []bool
			Worlds(acts, 100_000, func(world []Moment) {
				end := Never
				for _, stop := range world[1:] {
					if stop.Lo > world[0].Lo || sameDay && stop.Lo == world[0].Lo {
						end = min(end, stop.Lo)
					}
				}
				holds = append(holds, world[0].Lo <= d && d < end)
			})
			if got := track.At(d); got != civil.Unknown {
				require.Equal(t, truthOf(holds), got, "seed %d, day %d, %v", seed, d, acts)
			}
		}
	}
}

// Later and Sooner are the moments at which both, or one of two, have come.
func TestLaterAndSooner(t *testing.T) {
	for seed := range uint64(1000) {
		r := rand.New(rand.NewPCG(seed, 4))
		two := []Moment{randomMoment(r), randomMoment(r)}
		later, sooner := Later(two[0], two[1]), Sooner(two[0], two[1])
		for d := firstTried - 2; d < lastTried+2; d++ {
			var both, one []bool
			Worlds(two, 1000, func(w []Moment) {
				both = append(both, w[0].Lo <= d && w[1].Lo <= d)
				one = append(one, w[0].Lo <= d || w[1].Lo <= d)
			})
			if got := later.By(d); got != civil.Unknown {
				require.Equal(t, truthOf(both), got, "seed %d, day %d: later of %v", seed, d, two)
			}
			if got := sooner.By(d); got != civil.Unknown {
				require.Equal(t, truthOf(one), got, "seed %d, day %d: sooner of %v", seed, d, two)
			}
		}
	}
}

// The spells of a track are the track again.
func TestSpellsOfATrack(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 5))
		var spells []Spell
		for range r.IntN(4) {
			spells = append(spells, Spell{Begin: randomMoment(r), End: randomMoment(r), EndCause: -1})
		}
		track := TrackOf(spells)
		again := TrackOf(track.Spells())
		for d := firstTried - 2; d < lastTried+2; d++ {
			if got := again.At(d); got != civil.Unknown {
				require.Equal(t, track.At(d), got, "seed %d, day %d, %v", seed, d, spells)
			}
		}
	}
}

// A day on record becomes the moment that it can mean.
func TestOf(t *testing.T) {
	for text, want := range map[string][2]string{
		"2024-05-07":               {"2024-05-07", "2024-05-07"},
		"2024-05":                  {"2024-05-01", "2024-05-31"},
		"2024-01-01~":              {"2023-12-31", "2024-01-02"},
		"2024~":                    {"2023-01-01", "2025-12-31"},
		"2024-03~":                 {"2024-02-01", "2024-04-30"},
		"[2024-01-05..2024-02-07]": {"2024-01-05", "2024-02-07"},
		"2024?":                    {"2024-01-01", "2024-12-31"},
		"2024-03%":                 {"2024-02-01", "2024-04-30"},
	} {
		m := Of(civil.MustParseWhen(text))
		assert.Equal(t, want, [2]string{m.Lo.Date().String(), m.Hi.Date().String()}, text)
		assert.Equal(t, text[len(text)-1] == '?' || text[len(text)-1] == '%', m.Maybe, text)
	}
	assert.Equal(t, Moment{Lo: Dawn, Hi: Never, Maybe: true}, Of(civil.When{}), "an undated event may have happened on any day, or not at all")
	assert.Equal(t, Dawn, Of(civil.MustParseWhen("[..2024-01-05]")).Lo)
	assert.Equal(t, Never, Of(civil.MustParseWhen("[2024-01-05..]")).Hi)
}

// Around tells when the state of a day began and when it ends, from the bounds of the days around it.
func TestAround(t *testing.T) {
	on := func(d Day) Moment { return On(d) }
	line := Compose([][]Spell{{{Begin: Moment{Lo: 100, Hi: 105}, End: Moment{Lo: 110, Hi: 112}}}}, func(holding uint32) int { return int(holding) })
	for _, c := range []struct {
		d            Day
		state        int
		since, until Moment
	}{
		{99, 0, Nowhen(), Moment{Lo: 100, Hi: 105}},
		{102, 1, Moment{Lo: 100, Hi: 105}, Moment{Lo: 110, Hi: 112}},
		{107, 1, Moment{Lo: 100, Hi: 105}, Moment{Lo: 110, Hi: 112}},
		{120, 0, Moment{Lo: 110, Hi: 112}, Nowhen()},
	} {
		since, until := line.Around(c.d, c.state)
		assert.Equal(t, c.since, since, "since on %d", c.d)
		assert.Equal(t, c.until, until, "until on %d", c.d)
	}
	exact := Compose([][]Spell{{{Begin: on(100), End: on(110)}}}, func(holding uint32) int { return int(holding) })
	since, until := exact.Around(105, 1)
	assert.Equal(t, [2]Moment{on(100), on(110)}, [2]Moment{since, until})
	assert.Equal(t, Set(0), Timeline{}.At(5))
}

// The holder of a day is the spell of the lowest key among those that certainly hold, else among those that may.
func TestHolders(t *testing.T) {
	spells := []Spell{
		{Begin: On(100), End: On(110)},
		{Begin: Moment{Lo: 104, Hi: 106}, End: On(120)},
		{Begin: On(103), End: On(108)},
	}
	h := HoldersOf(spells, func(i int) Day { return Day(3 - i) })
	for d, want := range map[Day]int{99: -1, 100: 0, 103: 2, 105: 2, 108: 1, 115: 1, 120: -1} {
		assert.Equal(t, want, h.At(d), "day %d", d)
	}
	assert.Equal(t, -1, Holders{}.At(5))
}

// Sorting by days gives the order of any other sort, however far the days lie apart.
func TestSortByDay(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 6))
		all := make([][2]int, r.IntN(300))
		span := 1 + r.IntN(5000)
		for i := range all {
			all[i] = [2]int{r.IntN(span), r.IntN(5)}
		}
		byRest := func(a, b [2]int) int { return a[1] - b[1] }
		want := slices.Clone(all)
		slices.SortFunc(want, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], byRest(a, b)) })
		SortByDay(all, func(v *[2]int) Day { return Day(v[0]) }, byRest)
		require.Equal(t, want, all, "seed %d", seed)
	}
}

// One spell alone has the holders that it has beside another one that never holds.
func TestHoldersOfOne(t *testing.T) {
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 7))
		s := Spell{Begin: randomMoment(r), End: randomMoment(r)}
		key := func(int) Day { return 0 }
		one, two := HoldersOf([]Spell{s}, key), HoldersOf([]Spell{s, {Begin: Nowhen(), End: Nowhen()}}, key)
		for d := firstTried - 3; d < lastTried+3; d++ {
			require.Equal(t, two.At(d), one.At(d), "seed %d, day %d, %v", seed, d, s)
		}
		require.Equal(t, two.At(Never), one.At(Never), "seed %d, %v", seed, s)
		require.Equal(t, two.At(Dawn), one.At(Dawn), "seed %d, %v", seed, s)
	}
}
