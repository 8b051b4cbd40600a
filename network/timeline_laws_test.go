package network_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// entryConcerns tells by the records whether an entry of a timeline is about a party or one within it.
func entryConcerns(n *network.Network, e network.TimelineEntry, who party.ID) bool {
	if n.Within(e.Party, who) {
		return true
	}
	switch e.Record.Collection {
	case dataset.CollectionMemberships:
		m, _ := n.Membership(e.Record)
		return n.Within(m.Platform, who)
	case dataset.CollectionAgreements:
		a, _ := n.Agreement(e.Subject)
		for _, p := range a.Parties {
			if e.Party.IsZero() && n.Within(p.Party, who) {
				return true
			}
		}
		for _, other := range a.Events {
			if e.Party.IsZero() && n.Within(other.Party, who) {
				return true
			}
		}
	case dataset.CollectionMeetings:
		m, _ := n.Meeting(e.Subject)
		for _, p := range m.Participants {
			if n.Within(p.For, who) {
				return true
			}
		}
		return n.Within(m.Host, who) || n.Within(party.IDFrom(m.Place), who)
	}
	return false
}

// The timeline of some parties is what concerns them of the timeline of everybody.
func TestTimelinesOfParties(t *testing.T) {
	sizes := map[dataset.Collection]int{}
	randomNetworks(t, 12, func(seed uint64, r *rand.Rand, n *network.Network) {
		all := n.Timeline(network.TimelineQuery{})
		for range 12 {
			parties := []party.ID{actors()[r.IntN(14)], actors()[r.IntN(14)], party.MustParseID("001")}[:1+r.IntN(3)]
			if r.IntN(5) == 0 {
				parties[0] = party.MustParseID("hub")
			}
			for _, together := range []bool{false, true} {
				want := slices.DeleteFunc(slices.Clone(all), func(e network.TimelineEntry) bool {
					isIn := func(p party.ID) bool { return entryConcerns(n, e, p) }
					isOut := func(p party.ID) bool { return !isIn(p) }
					if together {
						return slices.ContainsFunc(parties, isOut)
					}
					return !slices.ContainsFunc(parties, isIn)
				})
				got := n.Timeline(network.TimelineQuery{Parties: parties, Together: together})
				require.ElementsMatch(t, want, got, "seed %d: %v together %t", seed, parties, together)
				for _, e := range got {
					sizes[e.Record.Collection]++
				}
			}
		}
	})
	for _, c := range []dataset.Collection{dataset.CollectionAgreements, dataset.CollectionMemberships, dataset.CollectionOffices, dataset.CollectionMeetings} {
		require.Positive(t, sizes[c], c)
	}
}

// What changes in some days is what changes on each of them, however they are divided; and what changes about a party is
// among it.
func TestChangesDayByDay(t *testing.T) {
	found := 0
	randomNetworks(t, 6, func(seed uint64, r *rand.Rand, n *network.Network) {
		all := n.Changes(firstDay, lastDay)
		var byDay []network.Change
		for on := firstDay; !on.After(lastDay); on = on.AddDays(1) {
			byDay = append(byDay, n.Changes(on, on)...)
		}
		require.Equal(t, all, byDay, "seed %d", seed)
		middle := someDays(r, 1)[0]
		require.Equal(t, all, append(n.Changes(firstDay, middle), n.Changes(middle.AddDays(1), lastDay)...), "seed %d at %s", seed, middle)
		a := actors()[r.IntN(14)]
		of := n.ChangesOf(a, firstDay, lastDay)
		want := slices.DeleteFunc(slices.Clone(all), func(c network.Change) bool { return !n.Within(c.A, a) && !n.Within(c.B, a) })
		require.Equal(t, len(want), len(of), "seed %d: %s", seed, a)
		require.ElementsMatch(t, want, of, "seed %d: %s", seed, a)
		found += len(all)
	})
	require.Greater(t, found, effort.Size(100, 500))
	require.Empty(t, (*network.Network)(nil).Changes(civil.Date{}, civil.Date{}))
}
