package export_test

import (
	"io"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// hostileName names some parties as no dataset may: with control characters, overrides of direction and bad UTF-8.
func hostileName(id party.ID) string {
	return map[string]string{
		"KZ": "two\r\nlines\x00\x1b[31m\u0085\u2028\u2029end", "UZ": "\u202eright to left\u2066", "RU": "bad \xff\xfe UTF-8 \ufffe\uffff",
		"KG": "\u202e\n\t", "TJ": "\t=1+1",
	}[id.String()]
}

// Nothing that is written has a control character but a line feed, an override of direction, or bad UTF-8.
func TestHostileNamesAreClean(t *testing.T) {
	net := load(t, "hostile.json")
	for _, f := range formats() {
		text := written(t, f, net, export.Options{Name: hostileName})
		assert.True(t, utf8.ValidString(text), f.name)
		for _, r := range text {
			isOverride := r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
			if isOverride || r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\ufffe' || r == '\uffff' {
				t.Errorf("%s: %U", f.name, r)
			}
		}
		if !strings.HasSuffix(f.name, ".csv") {
			assert.NotContains(t, text, "</script>", f.name)
		}
	}
}

// Links that are made by hand may hold any text, and zero values too; each is still written once and cleanly.
func TestLinksMadeByHand(t *testing.T) {
	a, b := party.MustParseID("KZ"), party.MustParseID("CN-JS/nanjing")
	links := []network.Link{{A: a, B: b}, {A: b, B: a, Kind: "\"]>\n", Via: "x\x00\"<&", State: "\u202e", Role: "=1"}}
	for name, written := range map[string]func() (string, error){
		"GraphML": func() (string, error) { return textOf(export.GraphML, links) },
		"DOT":     func() (string, error) { return textOf(export.DOT, links) },
		"Mermaid": func() (string, error) { return textOf(export.Mermaid, links) },
		"JSONLD":  func() (string, error) { return textOf(export.JSONLD, links) },
		"CSV":     func() (string, error) { return textOf(export.LinksCSV, links) },
	} {
		text, err := written()
		require.NoError(t, err, name)
		assert.NotEmpty(t, text, name)
		assert.NotContains(t, text, "\x00", name)
		assert.NotContains(t, text, "\u202e", name)
	}
	text, _ := textOf(export.GraphML, links)
	assert.Len(t, readGraphML(t, text).edges, 2)
	text, _ = textOf(func(w io.Writer, net *network.Network, _ []network.Link, o export.Options) error {
		return export.GEXF(w, net, []network.History{
			{}, {Kind: "\"]>\n", Via: "x\x00", A: a, B: a, Spans: []network.Span{{From: day, Until: day}, {Until: day}, {}}},
		}, o)
	}, nil)
	assert.Len(t, readGEXF(t, text).edges, 1)
	text, _ = textOf(export.DOT, links)
	assert.Equal(t, 2, strings.Count(text, " -> "))
}
