package network_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// pairs returns a dataset of count agreements, each between two companies of its own.
func pairs(count int) *dataset.Dataset {
	var d dataset.Dataset
	for i := range count {
		a := agreement.Agreement{ID: fmt.Sprint("agreement-", i), Level: agreement.LevelCommercial}
		for j := range 2 {
			who := party.MustParseID(fmt.Sprint("company-", 2*i+j))
			d.Organizations = append(d.Organizations, party.Organization{ID: who, Names: locale.Text{"en": "Company"}, Kind: party.KindCompany})
			a.Parties = append(a.Parties, agreement.Party{Party: who})
			a.Events = append(a.Events, agreement.Event{Kind: agreement.EventSigned, Party: who, On: civil.MustParseWhen("2020-01-01")})
		}
		d.Agreements = append(d.Agreements, a)
	}
	return &d
}

// A question about a party takes the time of its answer, however large the network is around it: one that looked at
// everything would take thirty times as long in a network thirty times as large.
func TestQuestionsDoNotGrowWithTheNetwork(t *testing.T) {
	const times = 30
	few := effort.Size(200, 500)
	many := effort.Size(4000, 15_000)
	a, b := party.MustParseID("company-0"), party.MustParseID("company-1")
	small, large := compiled(t, pairs(few)), compiled(t, pairs(many))
	start := civil.MustParseDate("2021-01-01")
	for name, ask := range map[string]func(n *network.Network, on civil.Date) bool{
		"Links":   func(n *network.Network, on civil.Date) bool { return len(n.Links(a, b, on)) == 1 },
		"LinksOf": func(n *network.Network, on civil.Date) bool { return len(n.LinksOf(a, on)) == 1 },
		"Between": func(n *network.Network, _ civil.Date) bool { return len(n.Between(a, b, civil.Interval{})) == 1 },
		"Neighbors": func(n *network.Network, on civil.Date) bool {
			return len(n.Neighbors(a, on)) == 1
		},
		"Path": func(n *network.Network, on civil.Date) bool {
			p, isFound := n.Path(a, b, on)
			return isFound && len(p.Parties) == 2
		},
		"Timeline": func(n *network.Network, _ civil.Date) bool {
			return len(n.Timeline(network.TimelineQuery{Parties: []party.ID{a}})) == 1
		},
		"ChangesOf": func(n *network.Network, _ civil.Date) bool {
			return len(n.ChangesOf(a, civil.Date{}, civil.Date{})) == 1
		},
		"Party": func(n *network.Network, on civil.Date) bool {
			_, err := n.Party("nobody-" + on.String())
			return err != nil
		},
	} {
		took := func(n *network.Network) time.Duration {
			best := time.Hour
			require.True(t, ask(n, start), name) // which may prepare the answer
			for i := range times {
				begun := time.Now()
				ask(n, start.AddDays(i+1)) // a day that nobody has asked about
				best = min(best, time.Since(begun))
			}
			return best
		}
		short, long := took(small), took(large)
		assert.Less(t, long, 10*short+50*time.Microsecond, "%s: %v in a small network", name, short)
	}
}
