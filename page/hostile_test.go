package page_test

import (
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
)

// hostileName names parties as no dataset may: with control characters, overrides of direction, bad UTF-8 and markup.
func hostileName(id party.ID, _ language.Tag) string {
	return map[string]string{
		"KZ": "two\r\nlines\x00\x1b[31m\u0085\u2028\u2029end", "CN": "\u202eright to left\u2066 </script><script>alert(1)</script>", "RU": "bad \xff\xfe UTF-8 \ufffe\uffff",
		"VN": "\u202e\n\t", "IT": `"><img src=x onerror=alert(1)>`, "TR": strings.Repeat("long", 5000), "IR": "<!--", "AF": "]]>&amp;", "UZ": "ישראל \u200f",
	}[id.String()]
}

// Nothing that is written has markup of a name, a control character but a line feed, an override of direction, or bad UTF-8.
func TestHostileNames(t *testing.T) {
	net := ties(t)
	o := page.Options{Day: day, Name: hostileName, Title: locale.Text{"en": "</title><script>alert(2)</script>\x00\u202e"}}
	svg := drawn(t, net, net.LinksOf(kz, day), o)
	html := written(t, net, net.Histories(civil.Interval{}), o)
	parsed(t, svg)
	parsedPage(t, html)
	assert.Equal(t, 2, strings.Count(html, "</script>"), "of the data and of the script")
	assert.NotContains(t, svg, "<script")
	for name, text := range map[string]string{"SVG": svg, "HTML": html} {
		assert.True(t, utf8.ValidString(text), name)
		assert.NotContains(t, text, "<img", name)
		for _, r := range text {
			isOverride := r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
			if isOverride || r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\ufffe' || r == '\uffff' {
				t.Errorf("%s: %U", name, r)
			}
		}
	}
	apart(t, boxes(t, parsed(t, svg)), 1080)
}

// Links that are made by hand may hold any text, and zero values too.
func TestLinksMadeByHand(t *testing.T) {
	links := []network.Link{{}, {A: kz, B: cn}, {A: cn, B: kz, Kind: "\"]>\n", Via: "x\x00\"<&", State: "\u202e", Role: "=1"}, {A: kz, Kind: network.LinkFlow}}
	parsed(t, drawn(t, nil, links, page.Options{}))
	parsed(t, drawn(t, ties(t), links, page.Options{About: []party.ID{{}, {}, {}}}))
}

// Only addresses of the web become links.
func TestAddresses(t *testing.T) {
	net := read(t, `{"agreements": [{"id": "a", "titles": {"en": "A"}, "level": "treaty", "parties": [{"party": "KZ"}, {"party": "CN"}],
		"events": [{"kind": "declared-in-force", "on": "2020-01-01", "cites": [{"source": "web"}, {"source": "none"}]}]}],
		"sources": [{"id": "web", "url": "https://example.org/?a=1&b=2"}, {"id": "none", "title": {"en": "javascript:alert(1)"}}]}`)
	html := written(t, net, net.Histories(civil.Interval{}), page.Options{})
	assert.Equal(t, []string{"#source-1", "#source-2", "https://example.org/?a=1&amp;b=2"}, matches(html, `href="([^"]*)"`))
}

func matches(text, pattern string) []string {
	var all []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		all = append(all, m[1])
	}
	return all
}

// The policy allows the script and the style of the page by their hashes and nothing else, and the page needs nothing else.
func TestContentSecurityPolicy(t *testing.T) {
	html := written(t, ties(t), ties(t).Histories(civil.Interval{}), page.Options{})
	hash := func(pattern string) string {
		found := matches(html, pattern)
		require.Len(t, found, 1)
		sum := sha256.Sum256([]byte(found[0]))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	policy := matches(html, `http-equiv="Content-Security-Policy" content="([^"]*)"`)
	require.Len(t, policy, 1)
	assert.Equal(t, "default-src 'none'; script-src "+hash(`(?s)<script>(.*?)</script>`)+"; style-src "+hash(`(?s)<style>(.*?)</style>`)+
		"; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'", policy[0])
	assert.Empty(t, matches(html, `(\sstyle=")`))
	assert.Empty(t, matches(html, `(\son[a-z]+=")`))
	assert.Empty(t, matches(html, `(\s(?:src|srcset)=")`))
	assert.NotContains(t, html, "innerHTML")
	assert.NotContains(t, html, "url(")
	assert.NotContains(t, html, "@import")
}
