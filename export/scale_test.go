package export_test

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

func textOf(write func(io.Writer, *network.Network, []network.Link, export.Options) error, links []network.Link) (string, error) {
	var b strings.Builder
	err := write(&b, nil, links, export.Options{})
	return b.String(), err
}

// many returns links, and the histories of links, among as many parties as a tenth of them.
func many(n int) ([]network.Link, []network.History) {
	ids := make([]party.ID, n/10)
	for i := range ids {
		ids[i] = party.MustParseID(fmt.Sprint("party-", i))
	}
	var links []network.Link
	var histories []network.History
	for i := range n {
		a, b, from := ids[i%len(ids)], ids[(i*7+1)%len(ids)], day.AddDays(i%1000)
		via := fmt.Sprint("treaty-", i%97)
		links = append(links, network.Link{Kind: network.LinkAgreement, State: network.StateInForce, Truth: civil.Yes, Applies: civil.Yes,
			Since: civil.On(from), A: a, B: b, Via: via})
		histories = append(histories, network.History{Kind: network.LinkAgreement, A: a, B: b, Via: via, Spans: []network.Span{
			{From: from, Until: from.AddDays(5), State: network.StateSigned}, {From: from.AddDays(5), State: network.StateInForce, Truth: civil.Yes},
		}})
	}
	return links, histories
}

// Each of many links is written once in every format, in a time that grows with their number: with its square, eight times the
// links would take 64 times as long.
func TestScale(t *testing.T) {
	n := effort.Size(8_000, 40_000)
	links, histories := many(n)
	few, fewHistories := many(n / 8)
	for _, f := range []struct {
		name, mark string
		write      func(io.Writer, *network.Network, []network.Link, export.Options) error
	}{
		{"Mermaid", " ---|", export.Mermaid}, {"DOT", " -> ", export.DOT}, {"GraphML", "<edge ", export.GraphML},
		{"JSONLD", `"@type":"Role"`, export.JSONLD}, {"LinksCSV", "agreement,", export.LinksCSV},
		{"GEXF", "<edge ", func(w io.Writer, net *network.Network, some []network.Link, o export.Options) error {
			if len(some) == len(links) {
				return export.GEXF(w, net, histories, o)
			}
			return export.GEXF(w, net, fewHistories, o)
		}},
	} {
		start := time.Now()
		_, err := textOf(f.write, few)
		require.NoError(t, err)
		short := time.Since(start)
		start = time.Now()
		text, err := textOf(f.write, links)
		require.NoError(t, err)
		long := time.Since(start)
		assert.Equal(t, n, strings.Count(text, f.mark), f.name)
		assert.Less(t, long, 24*short+100*time.Millisecond, f.name)
		t.Logf("%s: %v, %v, %d bytes", f.name, short.Round(time.Millisecond), long.Round(time.Millisecond), len(text))
	}
}

func BenchmarkWrite(b *testing.B) {
	links, histories := many(50_000)
	for name, write := range map[string]func() error{
		"GraphML": func() error { return export.GraphML(io.Discard, nil, links, export.Options{}) },
		"JSONLD":  func() error { return export.JSONLD(io.Discard, nil, links, export.Options{}) },
		"GEXF":    func() error { return export.GEXF(io.Discard, nil, histories, export.Options{}) },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := write(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
