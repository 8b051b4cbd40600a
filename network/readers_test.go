package network_test

import (
	"encoding/json"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// readers is how many ask at once.
const readers = 64

// question asks a network something and returns all that it answers.
type question func(n *network.Network) []any

// questions returns questions of every kind about two parties and a day.
func questions(a, b party.ID, on civil.Date) []question {
	is := func(answer any, found bool) []any { return []any{answer, found} }
	figures := network.ObservationQuery{Subject: a, Counterpart: b, EitherWay: true, Within: true, WithinOther: true}
	return []question{
		func(n *network.Network) []any { return []any{n.Links(a, b, on), n.LinksOf(a, on)} },
		func(n *network.Network) []any { return []any{n.All(on)} },
		func(n *network.Network) []any {
			return []any{n.Between(a, b, civil.Interval{}), n.Histories(civil.Interval{From: civil.On(on)}), n.HistoriesOf(a, civil.Interval{})}
		},
		func(n *network.Network) []any { return []any{n.Neighbors(a, on), n.Graph(on).Degree(b)} },
		func(n *network.Network) []any { return is(n.Path(a, b, on)) },
		func(n *network.Network) []any {
			g := n.Graph(on).With(network.GraphOptions{Applied: true, Exact: true})
			return []any{g.Components(), g.Nodes(), g.Neighbors(a)}
		},
		func(n *network.Network) []any {
			return []any{n.Changes(on, on.AddDays(20)), n.ChangesOf(a, on, on.AddDays(40))}
		},
		func(n *network.Network) []any { return is(n.Latest(figures)) },
		func(n *network.Network) []any { return []any{n.Observations(figures)} },
		func(n *network.Network) []any {
			return []any{n.Timeline(network.TimelineQuery{}), n.Timeline(network.TimelineQuery{Parties: []party.ID{a, b}})}
		},
		func(n *network.Network) []any {
			return []any{n.Search("clu", network.SearchOptions{}), n.Name(a), n.Names(b), n.Parties()}
		},
		func(n *network.Network) []any {
			id, err := n.Party("clob")
			return []any{id, err.Error()}
		},
		func(n *network.Network) []any { return is(n.StatusBetween("group", a, b, on)) },
		func(n *network.Network) []any { return is(n.AgreementStatus("group", a, on)) },
		func(n *network.Network) []any { return is(n.AgreementStatus("twins", party.ID{}, on)) },
		func(n *network.Network) []any { return is(n.MembershipStatus("m-1", on)) },
		func(n *network.Network) []any {
			return []any{n.Members(party.MustParseID("club"), on), n.Memberships(a, on), n.Offices(b, on), n.Meetings(a, b), n.Within(a, b)}
		},
		func(n *network.Network) []any { return is(n.Agreement("group")) },
		func(n *network.Network) []any { return is(n.Organization(party.MustParseID("old"))) },
		func(n *network.Network) []any { return is(n.Office("office-1")) },
		func(n *network.Network) []any { return is(n.Meeting("talks")) },
		func(n *network.Network) []any {
			return is(n.Commitment(dataset.Ref{Collection: dataset.CollectionMeetings}))
		},
		func(n *network.Network) []any { return is(n.Indicator("goods-exports")) },
		func(n *network.Network) []any { return []any{n.Platforms(), n.Titles("group")} },
	}
}

// Readers that ask everything at once, each in an order of its own, get what one reader gets. It is for the race detector
// too: go test -race -run Readers ./network.
func TestReaders(t *testing.T) {
	for seed := range effort.Times[uint64](8) {
		m := maker{Rand: rand.New(rand.NewPCG(seed, 64)), seed: seed}
		data := m.dataset()
		if data.Check() != nil {
			continue
		}
		var all []question
		for range 3 {
			all = append(all, questions(m.actor(), m.actor(), firstDay.AddDays(m.IntN(60)))...)
		}
		alone := compiled(t, data)
		want := make([]string, len(all))
		for i, q := range all {
			want[i] = written(t, q(alone))
		}
		together := compiled(t, data)
		got := make([][]string, readers)
		var group sync.WaitGroup
		for k := range got {
			got[k] = make([]string, len(all))
			order := rand.New(rand.NewPCG(seed, uint64(k))).Perm(len(all))
			group.Go(func() {
				for _, i := range order {
					text, err := json.Marshal(all[i](together))
					if err != nil {
						text = []byte(err.Error())
					}
					got[k][i] = string(text)
				}
			})
		}
		group.Wait()
		for k := range got {
			require.Equal(t, want, got[k], "seed %d, reader %d", seed, k)
		}
		return // one dataset has something of everything
	}
	t.Fatal("no random dataset is valid")
}

func written(t *testing.T, answer []any) string {
	t.Helper()
	text, err := json.Marshal(answer)
	require.NoError(t, err)
	return string(text)
}
