package export_test

import (
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// labelsOf returns the labels of the nodes of a link from a to b through an agreement without a record, and its own.
func labelsOf(t *testing.T, net *network.Network, a, b string, o export.Options) []string {
	t.Helper()
	links := []network.Link{{Kind: network.LinkAgreement, A: party.MustParseID(a), B: party.MustParseID(b), Via: "trade-treaty"}}
	text, err := textOf(func(w io.Writer, _ *network.Network, _ []network.Link, _ export.Options) error {
		return export.GraphML(w, net, links, o)
	}, links)
	require.NoError(t, err)
	p := readGraphML(t, text)
	return []string{p.nodes[a], p.nodes[b], p.edges[0].label}
}

// A label is in the language that is asked for, else in English or in the only one there is, else it is the id.
func TestLabelsFallBack(t *testing.T) {
	ties := load(t, "ties.json")
	nameless := func(party.ID) string { return "" }
	named := func(id party.ID) string { return "the " + id.String() }
	for _, c := range []struct {
		net  *network.Network
		a, b string
		o    export.Options
		want []string
	}{
		{ties, "KZ", "port-company", export.Options{Language: language.Russian}, []string{"Казахстан", "Port Company", "Договор о торговле"}},
		{ties, "KZ", "port-company", export.Options{}, []string{"Kazakhstan", "Port Company", "Treaty on Trade"}},
		{ties, "KZ", "CN", export.Options{Language: language.Russian, Name: nameless}, []string{"Казахстан", "Китай", "Договор о торговле"}},
		{ties, "KZ", "CN", export.Options{Language: language.Russian, Name: named}, []string{"the KZ", "the CN", "Договор о торговле"}},
		{ties, "KZ-59", "unheard-of", export.Options{Language: language.Russian}, []string{"North Kazakhstan", "unheard-of", "Договор о торговле"}},
		{nil, "KZ", "port-company", export.Options{Language: language.Russian}, []string{"Kazakhstan", "port-company", "trade-treaty"}},
	} {
		assert.Equal(t, c.want, labelsOf(t, c.net, c.a, c.b, c.o))
	}
}

// What a spreadsheet takes for a formula gets an apostrophe, in any column that it may split a line into.
func TestFormulas(t *testing.T) {
	for name, want := range map[string]string{
		"Kazakhstan": "Kazakhstan", "a=b": "a=b", "-": "'-", "=1+1": "'=1+1", "@SUM(1)": "'@SUM(1)", "+7 701": "'+7 701", "＝1": "'＝1",
		`"=1"`: `"'=1"`, "a;=1": "a;'=1", `a; "-1"`: `a; "'-1"`, "a; b-c": "a; b-c", "  \t=1": "'=1", "Alma-Ata": "Alma-Ata",
	} {
		links := []network.Link{{A: party.MustParseID("KZ"), B: party.MustParseID("KZ")}}
		text, err := textOf(func(w io.Writer, _ *network.Network, _ []network.Link, _ export.Options) error {
			return export.NodesCSV(w, nil, links, export.Options{Name: func(party.ID) string { return name }})
		}, links)
		require.NoError(t, err)
		assert.Equal(t, want, readCSV(t, text, "source\n").nodes["KZ"], name)
	}
}
