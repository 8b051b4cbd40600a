package page_test

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
)

// A network of more parties than the limit is refused, with the limit and how to raise it, and nothing is written.
func TestTooMany(t *testing.T) {
	links := random(1001, 1500)
	err := page.SVG(failing{}, nil, links, page.Options{})
	var tooMany *page.TooManyError
	require.True(t, errors.As(err, &tooMany))
	assert.Equal(t, page.TooManyError{Function: "SVG", Parties: 1001, Limit: 1000}, *tooMany)
	assert.EqualError(t, err, "page: SVG: 1001 parties are more than the limit of 1000; select fewer links or raise Options.MaxParties")
	assert.EqualError(t, page.HTML(failing{}, nil, histories(links), page.Options{MaxParties: 7}),
		"page: HTML: 1001 parties are more than the limit of 7; select fewer links or raise Options.MaxParties")
	assert.ErrorContains(t, page.SVG(failing{}, nil, links, page.Options{MaxParties: 2000, MaxLinks: 2}),
		" links are more than the limit of 2; select fewer links or raise Options.MaxLinks")
	if effort.Full() {
		require.NoError(t, page.SVG(io.Discard, nil, links, page.Options{MaxParties: 1001}))
	}
}

// histories returns a history of some days for each link.
func histories(links []network.Link) []network.History {
	var all []network.History
	for i, l := range links {
		from := day.AddDays(i % 300)
		all = append(all, network.History{Kind: l.Kind, A: l.A, B: l.B, Via: l.Via, Spans: []network.Span{
			{From: from, Until: from.AddDays(40), State: network.StateSigned}, {From: from.AddDays(40), State: l.State, Truth: l.Truth, Applies: l.Applies},
		}})
	}
	return all
}

// A thousand parties are drawn without overlaps.
func TestThousandParties(t *testing.T) {
	n := effort.Size(300, 1000)
	root := parsed(t, drawn(t, nil, random(n, 3*n), page.Options{}))
	all := boxes(t, root)
	assert.Len(t, all, n)
	apart(t, all, number(t, root, "width"))
}

// least returns the shorter of two times that something takes.
func least(t *testing.T, do func() error) time.Duration {
	t.Helper()
	shortest := time.Hour
	for range 2 {
		start := time.Now()
		require.NoError(t, do())
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}

// pairs returns links between two parties each, which have no others.
func pairs(n int) []network.Link {
	links := random(2*n, 2*n)[:n]
	for i := range links {
		links[i].A, links[i].B = party.MustParseID("a"+strconv.Itoa(i)), party.MustParseID("b"+strconv.Itoa(i))
	}
	return links
}

// The time of a drawing grows less than with the square of the parties, and that of a page with the number of ties: with its
// square, eight times as many would take 64 times as long.
func TestScale(t *testing.T) {
	for _, c := range []struct {
		name string
		n    int
		draw func(n int) error
	}{
		{"parties", effort.Size(25, 150), func(n int) error {
			return page.SVG(io.Discard, nil, random(n, 3*n), page.Options{MaxParties: 10_000})
		}},
		{"pairs", effort.Size(60, 500), func(n int) error {
			return page.SVG(io.Discard, nil, pairs(n), page.Options{MaxParties: 100_000})
		}},
		{"ties", effort.Size(100, 1000), func(n int) error { return page.SVG(io.Discard, nil, random(100, n), page.Options{}) }},
		{"page", effort.Size(30, 250), func(n int) error { return page.HTML(io.Discard, nil, histories(random(100, n)), page.Options{}) }},
	} {
		few := least(t, func() error { return c.draw(c.n) })
		many := least(t, func() error { return c.draw(8 * c.n) })
		assert.Less(t, many, 32*few+time.Duration(effort.Size(100, 20))*time.Millisecond, c.name)
		t.Logf("%s: %v, %v", c.name, few.Round(time.Millisecond), many.Round(time.Millisecond))
	}
}

// The size of a page grows with the number of ties.
func TestSize(t *testing.T) {
	size := func(n int) int { return len(written(t, nil, histories(random(100, n)), page.Options{})) }
	few, many := size(effort.Times(100))-size(0), size(effort.Times(800))-size(0)
	assert.Less(t, many, 9*few)
	t.Logf("%d and %d bytes", few, many)
}

func BenchmarkSVG(b *testing.B) {
	links := random(60, 200)
	for b.Loop() {
		if err := page.SVG(io.Discard, nil, links, page.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	net := world(b)
	all := net.Between(kz, cn, civil.Interval{})
	for b.Loop() {
		if err := page.HTML(io.Discard, net, all, page.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// Many readers draw from one network at once.
func TestConcurrent(t *testing.T) {
	net := ties(t)
	want := drawn(t, net, net.All(day), page.Options{})
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			var b strings.Builder
			assert.NoError(t, page.SVG(&b, net, net.All(day), page.Options{}))
			assert.Equal(t, want, b.String())
			assert.NoError(t, page.HTML(io.Discard, net, net.Histories(civil.Interval{}), page.Options{}))
		})
	}
	all.Wait()
}
