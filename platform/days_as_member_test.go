package platform_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/platform"
)

// holds answers whether one of several intervals holds on a day, as the engine of agreements reads them: "?" at the
// beginning is a time that may never begin.
func holds(days []civil.Interval, on civil.Date) civil.Truth {
	spells := make([]spell.Spell, len(days))
	for i, d := range days {
		spells[i] = spell.Spell{Begin: spell.On(spell.Dawn), End: spell.Nowhen()}
		if !d.From.IsZero() {
			spells[i].Begin = spell.Of(d.From)
		}
		if !d.Until.IsZero() {
			spells[i].End = spell.Of(d.Until)
		}
	}
	return spell.TrackOf(spells).At(spell.DayOf(on))
}

// The days as a member are those on which a membership is active in the role of a member. With vague days they are
// certain only where all the exact memberships say so, even without going through these one by one.
func TestDaysAsMember(t *testing.T) {
	var c, bounds tally
	for seed := range effort.Times[uint64](60) {
		m, w := reference.NewGenerator(seed).Membership()
		variants, err := reference.MemberVariants(m, w)
		require.NoError(t, err, "seed %d", seed)
		exact := make([]*platform.Compiled, len(variants))
		for i, v := range variants {
			exact[i] = compiledWith(v.Membership, reference.World{Agreements: v.Agreements, From: v.From})
			checkDaysAsMember(t, seed, v.Membership, exact[i])
		}
		vague := compiledWith(m, w)
		for on := firstDay; !on.After(lastDay); on = on.AddDays(3) {
			want := holds(exact[0].DaysAsMember(), on)
			for _, e := range exact[1:] {
				if holds(e.DaysAsMember(), on) != want {
					want = civil.Unknown
				}
			}
			c.compare(seed, "a member", on, holds(vague.DaysAsMember(), on), want)
			bounds.compare(seed, "a member by bounds", on, holds(vague.DaysAsMemberByBounds(), on), want)
		}
		c.log(t, seed, m, w)
	}
	t.Logf("%d answers, %d wrong, %d needlessly unknown; by bounds %d wrong, %d needlessly", c.answers, c.wrong, c.needless, bounds.wrong, bounds.needless)
	require.Zero(t, c.wrong)
	require.LessOrEqual(t, c.needless*1000, c.answers)
	require.LessOrEqual(t, bounds.wrong*1000, bounds.answers)
}

// checkDaysAsMember compares the days of an exact membership with its status, from its first event on.
func checkDaysAsMember(t *testing.T, seed uint64, m platform.Membership, c *platform.Compiled) {
	t.Helper()
	first := civil.Date{}
	for _, e := range m.Events {
		for _, w := range []civil.When{e.On, e.Effective} {
			if d, isExact := w.Exact(); isExact && (first.IsZero() || d.Before(first)) {
				first = d
			}
		}
	}
	if first.IsZero() {
		return
	}
	days := c.DaysAsMember()
	for on := first; !on.After(lastDay); on = on.AddDays(1) {
		s := c.StatusAt(on)
		want := s.Active
		if s.Role != platform.RoleMember {
			want = civil.No
		}
		require.Equal(t, want, holds(days, on), "seed %d on %s: %s %s", seed, on, s.State, s.Role)
	}
}
