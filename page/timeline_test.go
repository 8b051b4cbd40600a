package page_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// data is what the script of a page reads.
type data struct {
	Language string
	First    int
	Parties  []struct {
		Search []string
		Within []int
	}
	Ties      [][4]int
	Spells    [][]int
	Languages map[string]struct {
		Title                                                    string
		Words                                                    map[string]string
		Kinds, Looks, Names, Wide, Narrow, Texts, Steps, Sources []string
	}
}

func dataOf(t testing.TB, html string) data {
	t.Helper()
	_, text, found := strings.Cut(html, `<script type="application/json" id="data">`)
	require.True(t, found)
	text, _, _ = strings.Cut(text, "</script>")
	var d data
	require.NoError(t, json.Unmarshal([]byte(text), &d))
	return d
}

// On every day of the slider, the page tells the links of that day, in the sentences of package brief.
func TestEveryDay(t *testing.T) {
	net := world(t)
	uz := party.MustParseID("UZ")
	for name, c := range map[string]struct {
		histories []network.History
		links     func(on civil.Date) []network.Link
	}{
		"pair": {net.Between(kz, cn, civil.Interval{}), func(on civil.Date) []network.Link { return net.Links(kz, cn, on) }},
		"two":  {net.Between(kz, uz, civil.Interval{}), func(on civil.Date) []network.Link { return net.Links(kz, uz, on) }},
		"made": {ties(t).Histories(civil.Interval{}), nil},
	} {
		net := net
		if c.links == nil {
			net = ties(t)
			c.links = net.All
		}
		d := dataOf(t, written(t, net, c.histories, page.Options{}))
		b := brief.For(net, locale.For(prose.Languages()[0]))
		days := daysOf(c.histories)
		require.NotEmpty(t, days)
		steps := d.Languages["en"].Steps
		for _, on := range days {
			step := -1
			for i, text := range steps {
				if text == b.Day(on) {
					step = i
				}
			}
			require.GreaterOrEqual(t, step, 0, on)
			want, got := map[string]int{}, map[string]int{}
			for _, l := range withoutVaguer(net, c.links(on)) {
				want[b.Link(l)]++
			}
			for _, s := range d.Spells {
				if s[1] <= step && step < s[2] {
					got[d.Languages["en"].Texts[s[5]]]++
				}
			}
			assert.Equal(t, want, got, "%s %s", name, on)
		}
	}
}

// daysOf returns the days on which histories change.
func daysOf(histories []network.History) []civil.Date {
	seen := map[civil.Date]bool{{}: true}
	var days []civil.Date
	for _, h := range histories {
		for _, s := range h.Spans {
			for _, day := range []civil.Date{s.From, s.Until} {
				if !seen[day] {
					seen[day] = true
					days = append(days, day)
				}
			}
		}
	}
	return days
}

// withoutVaguer leaves out the offices and memberships that tie to a party within another to which they tie too: the law
// of package page, written again.
func withoutVaguer(net *network.Network, links []network.Link) []network.Link {
	var kept []network.Link
	for i, l := range links {
		isVaguer := false
		for j, m := range links {
			isVaguer = isVaguer || i != j && (l.Kind == network.LinkOffice || l.Kind == network.LinkMembership) && l.Kind == m.Kind && l.A == m.A &&
				l.Via == m.Via && l.Record == m.Record && l.B != m.B && net.Within(m.B, l.B)
		}
		if !isVaguer {
			kept = append(kept, l)
		}
	}
	return kept
}

// Where a role changes within a state, the page tells the role of the day.
func TestRolesOverTime(t *testing.T) {
	net := read(t, `{"platforms": [{"id": "forum", "names": {"en": "Forum"}, "kind": "intergovernmental"}],
		"memberships": [{"id": "a", "platform": "forum", "member": "KZ", "events": [{"kind": "effective", "as": "observer", "on": "2005-07-05"}, {"kind": "effective", "as": "member", "on": "2017-06-09"}]},
			{"id": "b", "platform": "forum", "member": "CN", "events": [{"kind": "effective", "on": "2001-06-15"}]}]}`)
	d := dataOf(t, written(t, net, net.Histories(civil.Interval{}), page.Options{}))
	require.Len(t, d.Spells, 2)
	texts := d.Languages["en"].Texts
	assert.Contains(t, texts[d.Spells[0][5]], "observer")
	assert.NotContains(t, texts[d.Spells[1][5]], "observer")
	assert.Equal(t, []string{"As of July 5, 2005", "As of June 9, 2017"}, d.Languages["en"].Steps)
}

// The page begins on the day of the options, or on the last day.
func TestFirstDay(t *testing.T) {
	net := ties(t)
	histories := net.Between(kz, cn, civil.Interval{})
	last := dataOf(t, written(t, net, histories, page.Options{}))
	assert.Equal(t, len(last.Languages["en"].Steps)-1, last.First)
	for _, on := range []string{"1900-01-01", "2024-01-01", "2025-12-01", "2100-01-01"} {
		d := dataOf(t, written(t, net, histories, page.Options{Day: civil.MustParseDate(on)}))
		assert.Equal(t, brief.For(net, locale.For(prose.Languages()[0])).Day(civil.MustParseDate(on)), d.Languages["en"].Steps[d.First])
	}
}

// All languages have all words and names, with the same placeholders.
func TestWords(t *testing.T) {
	net := world(t)
	d := dataOf(t, written(t, net, net.Between(kz, cn, civil.Interval{}), page.Options{}))
	require.Len(t, d.Languages, 4)
	english := d.Languages["en"]
	for code, l := range d.Languages {
		for key, word := range l.Words {
			assert.NotEmpty(t, word, "%s %s", code, key)
			for _, placeholder := range []string{"{n}", "{parties}", "{ties}"} {
				assert.Equal(t, strings.Count(english.Words[key], placeholder), strings.Count(word, placeholder), "%s %s", code, key)
			}
		}
		for i, all := range [][]string{l.Kinds, l.Looks, l.Names, l.Wide, l.Narrow, l.Steps, l.Sources} {
			assert.NotContains(t, all, "", "%s %d", code, i)
		}
		assert.Len(t, l.Texts, len(english.Texts))
	}
	assert.Equal(t, "Казахстан и Китай: трансграничные связи", dataOf(t, written(t, net, nil, page.Options{About: []party.ID{kz, cn}})).Languages["ru"].Title)
}

// A history that was made by hand, of which the network knows nothing, is told and drawn as it is.
func TestHistoryMadeByHand(t *testing.T) {
	made := network.History{Kind: "other \"kind\"", A: kz, B: cn, Via: "x", Spans: []network.Span{{State: network.StateInForce, Truth: civil.Yes, Applies: civil.Yes}}}
	html := written(t, nil, []network.History{made, {}, {Kind: network.LinkOffice, Spans: []network.Span{{From: day, Until: day}}}}, page.Options{})
	d := dataOf(t, html)
	require.Len(t, d.Spells, 1)
	assert.Equal(t, []string{"As of December 1, 2025"}, d.Languages["en"].Steps)
	parsedPage(t, html)
}

// A name is the caller's where there is one, in each language.
func TestName(t *testing.T) {
	net := ties(t)
	o := page.Options{Name: nameIn}
	d := dataOf(t, written(t, net, net.Between(kz, cn, civil.Interval{}), o))
	for code, l := range d.Languages {
		assert.Contains(t, l.Names, "KZ in "+code)
		assert.NotContains(t, fmt.Sprint(l.Names), "CN in")
	}
	assert.Contains(t, drawn(t, net, net.Links(kz, cn, day), o), "KZ in en")
}

// nameIn names one party, after the language.
func nameIn(id party.ID, tag language.Tag) string {
	if id != kz {
		return ""
	}
	base, _ := tag.Base()
	return "KZ in " + base.String()
}
