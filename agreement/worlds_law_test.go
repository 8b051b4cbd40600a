package agreement_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/party"
)

// Each history with vague days is compared with the exact histories that it may mean, compiled one by one: an answer is
// Yes or No only where it is that in all of them, and Unknown only where they differ. Some answers are unknown by the bounds of
// the days alone: where there are more ways than the engine goes through, and where the days of a party's life are vague.
//
//	EFFORT=250 go test ./agreement -run VagueDays -timeout 1h
func TestVagueDays(t *testing.T) {
	c := compareVariants(t, func(c *agreement.Compiled) *agreement.Compiled { return c })
	require.Zero(t, c.wrong)
	require.Zero(t, c.needless)
}

// Without the exact ways, as where there are too many of them, the engine answers by the bounds of the vague days alone.
// It is then unknown more often. Fewer than one answer in a thousand is wrong: where an act of a party that is attested
// later may not have happened.
func TestVagueDaysByBounds(t *testing.T) {
	c := compareVariants(t, (*agreement.Compiled).WithoutWorlds)
	require.Less(t, c.wrong*1000, c.answers)
}

// isVague reports whether an agreement has a day that is not exact.
func isVague(a agreement.Agreement) bool {
	return slices.ContainsFunc(a.Events, func(e agreement.Event) bool {
		for _, w := range []civil.When{e.On, e.Effective} {
			if _, isExact := w.Exact(); !isExact && !w.IsZero() {
				return true
			}
		}
		return false
	})
}

// hasVagueLife reports whether a day on which a party began to exist is not exact.
func hasVagueLife(w reference.World) bool {
	for _, from := range w.From {
		if _, isExact := from.Exact(); !isExact {
			return true
		}
	}
	return false
}

// compareVariants compares the answers of histories from the first seed on.
func compareVariants(t *testing.T, prepare func(*agreement.Compiled) *agreement.Compiled) tally {
	t.Helper()
	var c tally
	seed := firstSeed()
	for ; c.answers < effort.Times(2500); seed++ {
		a, w := reference.NewGenerator(seed).Agreement()
		variants, err := reference.Variants(a, w)
		require.NoError(t, err, "seed %d", seed)
		if len(variants) == 1 || slices.ContainsFunc(w.Agreements, isVague) { // the vague days of others have bounds only
			continue
		}
		vague := prepare(compiledWith(a, w))
		exact := make([]*agreement.Compiled, len(variants))
		for i, v := range variants {
			exact[i] = compiledWith(v.Agreements[0], reference.World{Agreements: v.Agreements[1:], From: v.From})
		}
		needless := c.needless
		compareDays(&c, seed, a, vague, exact)
		if !vague.HasWorlds() || hasVagueLife(w) {
			c.byBounds, c.needless = c.byBounds+c.needless-needless, needless
		}
		if line, differs := c.differs[seed]; differs {
			text, _ := json.Marshal(append([]agreement.Agreement{a}, w.Agreements...))
			t.Logf("%s\n%s from %v", line, text, w.From)
		}
	}
	t.Logf("%d answers, %d wrong, %d needlessly unknown, %d by bounds, seeds %d to %d", c.answers, c.wrong, c.needless, c.byBounds, firstSeed(), seed-1)
	return c
}

// compareDays compares the answers of some days: about the whole, the parties and the pairs.
func compareDays(c *tally, seed uint64, a agreement.Agreement, vague *agreement.Compiled, exact []*agreement.Compiled) {
	rng := rand.New(rand.NewPCG(seed, 7))
	ids := namedParties(a)
	for range 12 {
		on := civil.MustParseDate("2024-01-22").AddDays(rng.IntN(60))
		compare := func(what string, ask func(*agreement.Compiled) civil.Truth) {
			want := make([]civil.Truth, len(exact))
			for i, e := range exact {
				want[i] = ask(e)
			}
			c.compare(seed, what, on, ask(vague), common(want))
		}
		compare("whole in force", func(c *agreement.Compiled) civil.Truth { return c.StatusAt(on).InForce })
		compare("whole applies", func(c *agreement.Compiled) civil.Truth { return c.StatusAt(on).Applies })
		for i, id := range ids {
			compare(id.String()+" in force", func(c *agreement.Compiled) civil.Truth { return c.StatusOf(id, on).InForce })
			compare(id.String()+" applies", func(c *agreement.Compiled) civil.Truth { return c.StatusOf(id, on).Applies })
			for _, other := range ids[:i] {
				compare(other.String()+" and "+id.String(), func(c *agreement.Compiled) civil.Truth { return c.Between(other, id, on).InForce })
			}
		}
	}
}

// namedParties returns those that the list and the events name.
func namedParties(a agreement.Agreement) []party.ID {
	var ids []party.ID
	isNamed := map[party.ID]bool{{}: true}
	add := func(id party.ID) {
		if !isNamed[id] {
			isNamed[id] = true
			ids = append(ids, id)
		}
	}
	for _, p := range a.Parties {
		add(p.Party)
	}
	for _, e := range a.Events {
		add(e.Party)
	}
	return ids
}

// common returns what all answers are, Unknown where they differ.
func common(all []civil.Truth) civil.Truth {
	for _, one := range all {
		if one != all[0] {
			return civil.Unknown
		}
	}
	return all[0]
}
