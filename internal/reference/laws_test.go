package reference_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// exactly chooses one of the days that a vague one may mean; false where the event has not happened.
func exactly(rng *rand.Rand, w civil.When) (civil.When, bool) {
	if w.IsZero() {
		return w, true
	}
	if w.Uncertain() && rng.IntN(3) == 0 {
		return civil.When{}, false
	}
	first, last := w.Earliest(), w.Latest()
	if w.Approximate() {
		first, last = first.AddDays(-1), last.AddDays(1)
	}
	return civil.On(first.AddDays(rng.IntN(last.DaysSince(first) + 1))), true
}

// exact chooses one exact world of an agreement.
func exact(rng *rand.Rand, a agreement.Agreement) agreement.Agreement {
	events, statements := a.Events, a.Statements
	a.Events, a.Statements = nil, nil
	for _, e := range events {
		on, isOn := exactly(rng, e.On)
		effective, isEffective := exactly(rng, e.Effective)
		e.On, e.Effective = on, effective
		if isOn && isEffective {
			a.Events = append(a.Events, e)
		}
	}
	for _, s := range statements {
		on, isOn := exactly(rng, s.On)
		if s.On = on; isOn {
			a.Statements = append(a.Statements, s)
		}
	}
	return a
}

// What is certain of a vague history is so in each of its exact worlds, and the state is not later than there.
func TestExactWorldsAgree(t *testing.T) {
	for seed := range effort.Times[uint64](17) {
		a, w := reference.NewGenerator(seed).Agreement()
		vague, err := reference.Enumerate(a, w)
		require.NoError(t, err, "seed %d", seed)
		rng := rand.New(rand.NewPCG(seed, 99))
		one, v := exact(rng, a), w
		v.Agreements, v.From = nil, map[party.ID]civil.When{}
		for _, id := range slices.SortedFunc(maps.Keys(w.From), party.ID.Compare) {
			if when, ok := exactly(rng, w.From[id]); ok {
				v.From[id] = when
			}
		}
		for _, o := range w.Agreements {
			v.Agreements = append(v.Agreements, exact(rng, o))
		}
		world, err := reference.Agreement(one, v)
		require.NoError(t, err, "seed %d", seed)
		ids := vague.Parties()
		eachDay(vague.Days, func(d civil.Date) {
			check := func(known, real reference.Answer, about string) {
				for _, s := range real.Possible {
					require.Contains(t, known.Possible, s, "seed %d, %s on %s\n%s%s", seed, about, d, dump(a), dump(w.Agreements))
				}
				if known.InForce != civil.Unknown {
					require.Equal(t, known.InForce, real.InForce, "seed %d, %s on %s", seed, about, d)
				}
				if known.Applies != civil.Unknown {
					require.Equal(t, known.Applies, real.Applies, "seed %d, %s on %s", seed, about, d)
				}
			}
			check(vague.Whole(d), world.Whole(d), "whole")
			for i, id := range ids {
				check(vague.Party(id, d), world.Party(id, d), id.String())
				check(vague.Between(ids[0], ids[i], d), world.Between(ids[0], ids[i], d), "between")
			}
		})
	}
}

// Laws of every exact world that has one reading.
func TestLaws(t *testing.T) {
	for seed := range effort.Times[uint64](17) {
		g := reference.NewGenerator(seed)
		g.MaxVague = 0
		a, w := g.Agreement()
		story, err := reference.Agreement(a, w)
		require.NoError(t, err, "seed %d", seed)
		ids := story.Parties()
		eachDay(story.Days, func(d civil.Date) {
			whole := story.Whole(d)
			checkDays(t, seed, d, whole)
			for i, id := range ids {
				p := story.Party(id, d)
				checkDays(t, seed, d, p)
				if p.InForce == civil.Yes && !hasOwnDay(a, id) {
					assert.Equal(t, civil.Yes, whole.InForce, "seed %d: %s is bound on %s\n%s", seed, id, d, dump(a))
				}
				for _, other := range ids[:i] {
					ab, ba := story.Between(id, other, d), story.Between(other, id, d)
					assert.Equal(t, ab, ba, "seed %d", seed)
					if ab.InForce == civil.Yes {
						assert.Equal(t, civil.Yes, p.InForce, "seed %d", seed)
						assert.Equal(t, civil.Yes, story.Party(other, d).InForce, "seed %d", seed)
					}
				}
			}
		})
	}
}

// hasOwnDay reports whether an act of the party states a day of effect, from which it is bound even before the general
// entry.
func hasOwnDay(a agreement.Agreement, id party.ID) bool {
	return slices.ContainsFunc(a.Events, func(e agreement.Event) bool { return e.Party == id && !e.Effective.IsZero() })
}

// checkDays checks what holds of every answer in itself.
func checkDays(t *testing.T, seed uint64, d civil.Date, a reference.Answer) {
	t.Helper()
	assert.False(t, a.Since.Last.After(d), "seed %d: %s on %s", seed, a, d)
	if !a.Until.First.IsZero() {
		assert.True(t, a.Until.First.After(d), "seed %d: %s on %s", seed, a, d)
	}
	assert.True(t, a.InForce != civil.Yes || a.Applies == civil.Yes, "seed %d: %s on %s", seed, a, d)
	isIn := a.State == agreement.StateInForce || a.State == agreement.StateParty
	if len(a.Possible) == 1 {
		assert.Equal(t, civil.TruthOf(isIn), a.InForce, "seed %d: %s on %s", seed, a, d)
	}
}

// The order of the events in the record says nothing.
func TestOrderOfEvents(t *testing.T) {
	for seed := range effort.Times[uint64](17) {
		g := reference.NewGenerator(seed)
		g.MaxVague = 1
		a, w := g.Agreement()
		b := a
		b.Events = slices.Clone(a.Events)
		slices.Reverse(b.Events)
		story, err := reference.Enumerate(a, w)
		require.NoError(t, err)
		turned, err := reference.Enumerate(b, w)
		require.NoError(t, err)
		eachDay(story.Days, func(d civil.Date) {
			require.Equal(t, story.Whole(d), turned.Whole(d), "seed %d on %s\n%s", seed, d, dump(a))
			for _, id := range story.Parties() {
				require.Equal(t, story.Party(id, d), turned.Party(id, d), "seed %d, %s on %s\n%s", seed, id, d, dump(a))
			}
		})
	}
}

// What is certain of a vague membership is so in each of its exact worlds.
func TestExactMembershipsAgree(t *testing.T) {
	for seed := range effort.Times[uint64](17) {
		m, w := reference.NewGenerator(seed).Membership()
		vague, err := reference.EnumerateMembership(m, w)
		require.NoError(t, err, "seed %d", seed)
		rng := rand.New(rand.NewPCG(seed, 99))
		one := m
		one.Events = nil
		for _, e := range m.Events {
			on, isOn := exactly(rng, e.On)
			effective, isEffective := exactly(rng, e.Effective)
			if e.On, e.Effective = on, effective; isOn && isEffective {
				one.Events = append(one.Events, e)
			}
		}
		world, err := reference.Membership(one, w)
		require.NoError(t, err, "seed %d", seed)
		eachDay(vague.Days, func(d civil.Date) {
			known, real := vague.On(d), world.On(d)
			for _, s := range real.Possible {
				require.Contains(t, known.Possible, s, "seed %d on %s\n%s", seed, d, dump(m))
			}
			if known.Active != civil.Unknown {
				require.Equal(t, known.Active, real.Active, "seed %d on %s", seed, d)
			}
			if len(real.Possible) == 1 {
				require.Equal(t, civil.TruthOf(real.State == platform.StateActive), real.Active)
			}
			require.True(t, real.Leaving != civil.Yes || real.State == platform.StateActive || real.State == platform.StateSuspended, "seed %d", seed)
		})
	}
}

// A vague day is not an exact world.
func TestExactOnly(t *testing.T) {
	kz := party.MustParseID("KZ")
	for _, when := range []civil.When{{}, civil.MustParseWhen("2020"), civil.MustParseWhen("2020-01-01?"), civil.MustParseWhen("[2020-01-01..2020-01-02]")} {
		a := agreement.Agreement{ID: "a", Events: []agreement.Event{{Kind: agreement.EventSigned, Party: kz, On: when}}}
		_, err := reference.Agreement(a, reference.World{})
		assert.ErrorIs(t, err, reference.ErrVague, when)
	}
	long := agreement.Agreement{ID: "a", Events: []agreement.Event{
		{Kind: agreement.EventSigned, Party: kz, On: civil.MustParseWhen("2020~")},
		{Kind: agreement.EventRatified, Party: kz, On: civil.MustParseWhen("2022~")},
	}}
	_, err := reference.Enumerate(long, reference.World{})
	assert.ErrorIs(t, err, reference.ErrTooMany)
}

func TestWidened(t *testing.T) {
	for _, c := range []struct{ when, first, last string }{
		{"2024-01-01", "2024-01-01", "2024-01-01"}, {"2024-01-01~", "2023-12-31", "2024-01-02"},
		{"2024~", "2023-01-01", "2025-12-31"}, {"2024-02~", "2024-01-01", "2024-03-31"}, {"2024?", "2024-01-01", "2024-12-31"},
		{"[2024-01..2024-03-05]~", "2023-12-01", "2024-03-06"}, {"[..2024-03-05]%", "", "2024-03-06"},
	} {
		first, last := reference.Widened(civil.MustParseWhen(c.when))
		assert.Equal(t, c.first, first.String(), c.when)
		assert.Equal(t, c.last, last.String(), c.when)
	}
}
