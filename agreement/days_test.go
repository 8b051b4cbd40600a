package agreement_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/party"
)

// compileRandom compiles a random agreement among the others that it needs.
func compileRandom(seed uint64) *agreement.Compiled {
	a, w := reference.NewGenerator(seed).Agreement()
	in := agreement.Context{Lives: func(id party.ID) agreement.Life { return agreement.Life{From: w.From[id]} }}
	return agreement.CompileAll(append([]agreement.Agreement{a}, w.Agreements...), in)[0]
}

// Answers change on the days of change and on no others.
func TestDaysOfChange(t *testing.T) {
	const window = 120
	start := civil.MustParseDate("2024-01-01")
	for seed := range effort.Times[uint64](20) {
		c := compileRandom(seed)
		shared, ids := c.DaysOfChange(party.ID{}), c.Parties()
		own := map[party.ID][]civil.Date{}
		for _, id := range ids {
			own[id] = c.DaysOfChange(id)
		}
		for n := 1; n < window; n++ {
			before, on := start.AddDays(n-1), start.AddDays(n)
			isDay := func(all ...[]civil.Date) bool {
				return slices.ContainsFunc(all, func(days []civil.Date) bool { return slices.Contains(days, on) })
			}
			was, is := c.StatusAt(before), c.StatusAt(on)
			isSame := was.State == is.State && was.InForce == is.InForce && was.Applies == is.Applies
			require.True(t, isSame || isDay(shared), "seed %d: the whole on %s", seed, on)
			pairsBefore, pairs := c.PairsOn(before), c.PairsOn(on)
			for _, a := range ids {
				was, is := c.StatusOf(a, before), c.StatusOf(a, on)
				isSame := was.State == is.State && was.InForce == is.InForce && was.Applies == is.Applies
				require.True(t, isSame || isDay(shared, own[a]), "seed %d: %s on %s", seed, a, on)
				for _, b := range ids {
					was, _ := pairsBefore.Tie(a, b)
					is, _ := pairs.Tie(a, b)
					isSame := was.State == is.State && was.InForce == is.InForce && was.Applies == is.Applies
					require.True(t, isSame || isDay(shared, own[a], own[b]), "seed %d: %s and %s on %s", seed, a, b, on)
				}
			}
		}
	}
}

// An agreement is in force between any two of its bloc, and neither in force nor applied for those in neither list.
func TestBloc(t *testing.T) {
	start := civil.MustParseDate("2024-01-01")
	sizes := [3]int{}
	for seed := range effort.Times[uint64](60) {
		c := compileRandom(seed)
		ids := c.Parties()
		for n := 0; n < 120; n += 7 {
			pairs := c.PairsOn(start.AddDays(n))
			bloc, others := pairs.Bloc(ids)
			sizes[0], sizes[1], sizes[2] = sizes[0]+len(bloc), sizes[1]+len(others), sizes[2]+len(ids)-len(bloc)-len(others)
			for _, a := range ids {
				for _, b := range ids {
					tie, isTie := pairs.Tie(a, b)
					areIn := a != b && slices.Contains(bloc, a) && slices.Contains(bloc, b)
					isOut := !slices.Contains(bloc, a) && !slices.Contains(others, a)
					require.True(t, !areIn || isTie && tie.InForce == civil.Yes && tie.State == agreement.StateInForce, "seed %d, day %d: %s %s", seed, n, a, b)
					require.True(t, !isOut || !isTie || tie.InForce == civil.No && tie.Applies == civil.No, "seed %d, day %d: %s %s", seed, n, a, b)
				}
			}
		}
	}
	require.Greater(t, min(sizes[0], sizes[1], sizes[2]), 300, "each of the three occurs")
}

// The possible states of a pair say what may be in force, and the first of them is that of the pair.
func TestStatesOfPairs(t *testing.T) {
	start := civil.MustParseDate("2024-01-01")
	certain, open := 0, 0
	for seed := range uint64(200) {
		c := compileRandom(seed)
		ids := c.Parties()
		for n := 0; n < 120; n += 13 {
			pairs := c.PairsOn(start.AddDays(n))
			for _, a := range ids {
				for _, b := range ids {
					states, between := pairs.States(a, b), pairs.Between(a, b)
					require.NotEmpty(t, states)
					require.Equal(t, between.State, states[0], "seed %d, day %d: %s %s", seed, n, a, b)
					require.Equal(t, between.InForce != civil.No, slices.Contains(states, agreement.StateInForce), "seed %d, day %d: %s %s", seed, n, a, b)
					require.Equal(t, between.InForce == civil.Yes, slices.Equal(states, []agreement.State{agreement.StateInForce}), "seed %d, day %d: %s %s", seed, n, a, b)
					if len(states) == 1 {
						certain++
					} else {
						open++
					}
				}
			}
		}
	}
	require.Greater(t, certain, 1000)
	require.Greater(t, open, 100)
}
