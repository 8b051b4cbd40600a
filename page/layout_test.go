package page_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
)

// rectangle is a box of a drawing.
type rectangle struct {
	name       string
	x, y, w, h int
}

func (r rectangle) overlaps(s rectangle) bool {
	return r.x < s.x+s.w && s.x < r.x+r.w && r.y < s.y+s.h && s.y < r.y+r.h
}

func number(t testing.TB, e element, name string) int {
	t.Helper()
	n, err := strconv.Atoi(e.attribute(name))
	require.NoError(t, err)
	return n
}

// boxes returns the boxes of the parties of a drawing.
func boxes(t testing.TB, root element) []rectangle {
	t.Helper()
	var all []rectangle
	for _, node := range root.all("node") {
		if node.attribute("data-node") == "" {
			continue // of the legend
		}
		title, rect := node.Children[0], node.Children[1]
		all = append(all, rectangle{title.Text, number(t, rect, "x"), number(t, rect, "y"), number(t, rect, "width"), number(t, rect, "height")})
	}
	return all
}

// apart checks that no two boxes overlap, and that all lie within a width.
func apart(t testing.TB, all []rectangle, width int) {
	t.Helper()
	for i, r := range all {
		assert.GreaterOrEqual(t, r.x, 0, r.name)
		assert.LessOrEqual(t, r.x+r.w, width, r.name)
		for _, s := range all[i+1:] {
			assert.False(t, r.overlaps(s), "%v and %v", r, s)
		}
	}
}

// random returns links between n parties: a tree, and others between any two.
func random(n, links int) []network.Link {
	seed := uint32(1)
	next := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	kinds, states := network.LinkKinds(), network.States()
	id := func(i int) party.ID { return party.MustParseID(fmt.Sprintf("party-number-%d-of-those-that-trade", i)) }
	var all []network.Link
	for i := range links {
		a, b := next(n), next(n)
		if i+1 < n {
			a, b = i+1, next(i+1)
		}
		truth := []civil.Truth{civil.Yes, civil.No, civil.Unknown}[next(3)]
		all = append(all, network.Link{Kind: kinds[next(len(kinds))], State: states[next(len(states))], Truth: truth, Applies: truth, A: id(a), B: id(b), Via: "via-" + strconv.Itoa(i)})
	}
	return all
}

// Names do not overlap, whatever the network, the width and the language.
func TestNamesDoNotOverlap(t *testing.T) {
	net := world(t)
	for name, links := range map[string][]network.Link{
		"pair": net.Links(kz, cn, day), "party": net.LinksOf(kz, day), "all": net.All(day), "three": random(3, 5), "sixty": random(60, 200), "tree": random(200, 199), "dense": random(30, 800),
	} {
		for i, tag := range prose.Languages() {
			for j, width := range []int{1080, 360} {
				if !effort.Full() && (len(name)+i)%4 != j {
					continue
				}
				root := parsed(t, drawn(t, net, links, page.Options{Language: tag, Width: width}))
				all := boxes(t, root)
				assert.NotEmpty(t, all, name)
				apart(t, all, number(t, root, "width"))
			}
		}
	}
}

// The badges of the lines of one party with a hundred and more others hardly ever cover each other.
func TestBadgesOfAStar(t *testing.T) {
	net := world(t)
	root := parsed(t, drawn(t, net, net.LinksOf(kz, day), page.Options{}))
	var all []rectangle
	for _, line := range root.all("line") {
		if line.Children[0].XMLName.Local != "title" {
			continue // of the legend
		}
		for _, badge := range line.all("badge") {
			rect := badge.Children[0]
			all = append(all, rectangle{"", number(t, rect, "x"), number(t, rect, "y"), number(t, rect, "width"), number(t, rect, "height")})
		}
	}
	covered := 0
	for i, r := range all {
		for _, s := range all[i+1:] {
			if r.overlaps(s) {
				covered++
			}
		}
	}
	assert.Greater(t, len(all), 50)
	assert.LessOrEqual(t, covered*20, len(all), "%d of %d", covered, len(all))
}

// Every link is drawn: the numbers on the lines, and one for each line without, sum to that of the links.
func TestEveryLinkIsDrawn(t *testing.T) {
	links := random(60, 200)
	root := parsed(t, drawn(t, nil, links, page.Options{}))
	assert.Len(t, boxes(t, root), 60)
	sum := 0
	for _, line := range root.all("line") {
		if line.Children[0].XMLName.Local != "title" {
			continue // of the legend
		}
		count := 1
		for _, badge := range line.all("badge") {
			if n, err := strconv.Atoi(trimSign(badge.Children[1].Text)); err == nil {
				count = n
			}
		}
		sum += count
	}
	assert.Equal(t, 200, sum)
}

// trimSign removes the sign of a look from the text of a badge.
func trimSign(text string) string {
	for i, r := range text {
		if r >= '0' && r <= '9' {
			return text[i:]
		}
	}
	return ""
}

// One party alone, tied to itself, has a box and a line.
func TestOneParty(t *testing.T) {
	link := network.Link{Kind: network.LinkAgreement, State: network.StateInForce, Truth: civil.Yes, Applies: civil.Yes, A: kz, B: kz, Via: "x"}
	root := parsed(t, drawn(t, nil, []network.Link{link, link}, page.Options{}))
	assert.Len(t, boxes(t, root), 1)
	assert.Contains(t, drawn(t, nil, []network.Link{link, link}, page.Options{}), ">2</text>")
}

// The parties of two countries stand in two columns, the one that is named first on the left.
func TestColumns(t *testing.T) {
	net := world(t)
	for _, about := range [][]party.ID{{kz, cn}, {cn, kz}} {
		var left, right rectangle
		for _, r := range boxes(t, parsed(t, drawn(t, net, net.Links(kz, cn, day), page.Options{About: about}))) {
			switch r.name {
			case net.Name(about[0]):
				left = r
			case net.Name(about[1]):
				right = r
			}
		}
		assert.Less(t, left.x+left.w, right.x)
	}
}
