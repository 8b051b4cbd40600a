package platform_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/platform"
)

// mostWays is how many exact offices a vague one may mean for the engine to go through them all.
const mostWays = 1024

// The engine and the reference give the same answers about offices: whether one is open, and which states are possible on each
// day. By the bounds of the vague days alone, as where there are too many ways, the engine finds all states that are possible,
// and some that are not.
func TestOfficeEnumeration(t *testing.T) {
	var exact, bounds tally
	for seed := range effort.Times[uint64](60) {
		o := reference.NewGenerator(seed).Office()
		story, err := reference.Office(o)
		require.NoError(t, err, "seed %d", seed)
		variants, err := reference.OfficeVariants(o)
		require.NoError(t, err, "seed %d", seed)
		if len(variants) <= mostWays {
			compareOffice(t, &exact, seed, o, platform.CompileOffice(o, civil.When{}, civil.When{}), story)
		}
		compareOffice(t, &bounds, seed, o, platform.CompileOfficeByBounds(o), story)
	}
	t.Logf("%d answers; by bounds %d of %d are needlessly unknown, %d have needless states",
		exact.answers, bounds.needless, bounds.answers, bounds.others)
	require.Zero(t, exact.needless+exact.others)
	require.LessOrEqual(t, bounds.needless*100, bounds.answers)
	require.LessOrEqual(t, bounds.others*100, bounds.answers*2)
}

// compareOffice counts the answers that are needlessly unknown and the days with needless states, and fails where an answer is
// wrong.
func compareOffice(t *testing.T, c *tally, seed uint64, o platform.Office, compiled *platform.CompiledOffice, story *reference.MemberStory) {
	t.Helper()
	spells := compiled.Spells()
	for on := firstDay; !on.After(lastDay); on = on.AddDays(1) {
		got, want := compiled.StatusAt(on), story.OfficeOn(on)
		possible := statesOn(spells, on)
		at := []any{"seed %d on %s: %s", seed, on, shown(t, o)}
		require.Equal(t, possible[0], string(got.State), at...)
		require.Subset(t, possible, want.Possible, at...)
		if got.Open != civil.Unknown {
			require.Equal(t, want.Open, got.Open, at...)
		}
		c.compare(seed, "open", on, got.Open, want.Open)
		c.compareOther(seed, "states", on, len(possible), len(want.Possible))
		if since, isExact := want.Since.Exact(); isExact && len(possible) == 1 {
			c.compareOther(seed, "since", on, got.Since, civil.On(since))
		}
		if until, isExact := want.Until.Exact(); isExact && len(possible) == 1 {
			c.compareOther(seed, "until", on, got.Until, civil.On(until))
		}
	}
	c.log(t, seed, o)
}

// statesOn returns the states that are possible on a day.
func statesOn(spells []platform.OfficeSpell, on civil.Date) []string {
	i := slices.IndexFunc(spells, func(s platform.OfficeSpell) bool { return s.Until.IsZero() || on.Before(s.Until) })
	var states []string
	for _, s := range spells[i].States {
		states = append(states, string(s))
	}
	return states
}
