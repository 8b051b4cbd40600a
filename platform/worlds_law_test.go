package platform_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/platform"
)

// Each history with vague days is compared with the exact histories that it may mean, compiled one by one: an answer is
// Yes or No only where it is that in all of them, and Unknown almost only where they differ.
func TestVagueDays(t *testing.T) {
	c := compareVariants(t, func(c *platform.Compiled) *platform.Compiled { return c })
	require.Zero(t, c.wrong)
	require.LessOrEqual(t, c.needless*10_000, c.answers)
}

// Without the exact ways, as where there are too many of them, the engine answers by the bounds of the vague days alone.
// It is then unknown more often. Fewer than one answer in a thousand is wrong: where a stated beginning beside an
// accession agreement may not have happened.
func TestVagueDaysByBounds(t *testing.T) {
	c := compareVariants(t, (*platform.Compiled).WithoutWorlds)
	require.LessOrEqual(t, c.wrong*1000, c.answers)
}

// compareVariants compares every third day of memberships and offices with vague days.
func compareVariants(t *testing.T, prepare func(*platform.Compiled) *platform.Compiled) tally {
	t.Helper()
	var c tally
	for seed := range effort.Times[uint64](60) {
		m, w := reference.NewGenerator(seed).Membership()
		variants, err := reference.MemberVariants(m, w)
		require.NoError(t, err, "seed %d", seed)
		if len(variants) == 1 {
			continue
		}
		vague := prepare(compiledWith(m, w))
		exact := make([]*platform.Compiled, len(variants))
		for i, v := range variants {
			exact[i] = compiledWith(v.Membership, reference.World{Agreements: v.Agreements, From: v.From})
		}
		for on := firstDay; !on.After(lastDay); on = on.AddDays(3) {
			want := exact[0].StatusAt(on).Active
			for _, e := range exact[1:] {
				if e.StatusAt(on).Active != want {
					want = civil.Unknown
				}
			}
			c.compare(seed, "active", on, vague.StatusAt(on).Active, want)
		}
		c.log(t, seed, m, w)
	}
	t.Logf("%d answers, %d wrong, %d needlessly unknown", c.answers, c.wrong, c.needless)
	return c
}

// The same for offices, without a margin.
func TestVagueDaysOfOffices(t *testing.T) {
	var c tally
	for seed := range effort.Times[uint64](60) {
		o := reference.NewGenerator(seed).Office()
		variants, err := reference.OfficeVariants(o)
		require.NoError(t, err, "seed %d", seed)
		if len(variants) == 1 || len(variants) > mostWays {
			continue
		}
		vague := platform.CompileOffice(o, civil.When{}, civil.When{})
		exact := make([]*platform.CompiledOffice, len(variants))
		for i, v := range variants {
			exact[i] = platform.CompileOffice(v.Office, civil.When{}, civil.When{})
		}
		for on := firstDay; !on.After(lastDay); on = on.AddDays(3) {
			want := exact[0].StatusAt(on).Open
			for _, e := range exact[1:] {
				if e.StatusAt(on).Open != want {
					want = civil.Unknown
				}
			}
			c.compare(seed, "open", on, vague.StatusAt(on).Open, want)
		}
		c.log(t, seed, o)
	}
	t.Logf("%d answers, %d wrong, %d needlessly unknown", c.answers, c.wrong, c.needless)
	require.Zero(t, c.wrong+c.needless)
}
