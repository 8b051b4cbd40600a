package browser_test

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/network"
)

// reader opens an empty page with a library that npm has installed.
func reader(t *testing.T, file string) *tab {
	t.Helper()
	script, err := os.ReadFile(filepath.Join("node_modules", filepath.FromSlash(file)))
	if err != nil {
		missing(t, "the npm package of "+file)
	}
	p := open(t, "<!DOCTYPE html><html lang=en><title>reader</title><body></body></html>", desktop)
	answer[any](p, string(script)+";null")
	return p
}

// exported is what a format writes of links, and what is in it: the labels of the parties and the number of links.
type exported struct {
	text   string
	labels []string
	links  int
}

type format func(io.Writer, *network.Network, []network.Link, export.Options) error

// exports returns what a format writes: ties between two, in Russian, ordinary records, and hostile names.
func exports(t *testing.T, write format) map[string]exported {
	t.Helper()
	net := world(t)
	all := map[string]exported{"pair": exportOf(t, write, net, net.Links(kz, cn, day))}
	for _, name := range []string{"ties", "hostile"} {
		data, err := dataset.ReadFile(filepath.Join("..", "..", "export", "testdata", name+".json"), dataset.ReadOptions{})
		require.NoError(t, err)
		net, err := network.New(data)
		require.NoError(t, err)
		all[name] = exportOf(t, write, net, net.All(day))
	}
	all["empty"] = exportOf(t, write, nil, nil)
	return all
}

func exportOf(t *testing.T, write format, net *network.Network, links []network.Link) exported {
	t.Helper()
	var b bytes.Buffer
	o := export.Options{Language: language.Russian}
	require.NoError(t, write(&b, net, links, o))
	labels := map[string]string{} // by id: the table of nodes has them
	var nodes bytes.Buffer
	require.NoError(t, export.JSONLD(&nodes, net, links, o))
	var document struct {
		Graph []struct {
			ID   string `json:"@id"`
			Type string `json:"@type"`
			Name string `json:"name"`
		} `json:"@graph"`
	}
	require.NoError(t, json.Unmarshal(nodes.Bytes(), &document))
	for _, n := range document.Graph {
		if n.Type != "Role" {
			labels[n.ID] = n.Name
		}
	}
	return exported{b.String(), slices.Sorted(maps.Values(labels)), len(links)}
}

// Mermaid draws what export writes: every party with its name, and every link.
func TestMermaid(t *testing.T) {
	p := reader(t, "mermaid/dist/mermaid.min.js")
	answer[any](p, `mermaid.initialize({ startOnLoad: false, maxEdges: 100000, maxTextSize: 10000000, securityLevel: "strict" }); null`)
	for name, e := range exports(t, export.Mermaid) {
		text, err := json.Marshal(e.text)
		require.NoError(t, err)
		require.True(t, answer[bool](p, `mermaid.parse(`+string(text)+`).then(() => true)`), name)
		drawn := answer[struct {
			Labels []string
			Links  int
		}](p, `mermaid.render("drawing", `+string(text)+`).then(r => { const d = new DOMParser().parseFromString(r.svg, "text/html"); return {
			labels: [...d.querySelectorAll("g.node")].map(n => n.textContent.trim()), links: d.querySelectorAll("path.flowchart-link").length } })`)
		slices.Sort(drawn.Labels)
		assert.Equal(t, squeezed(e.labels), squeezed(drawn.Labels), name)
		assert.Equal(t, e.links, drawn.Links, name)
	}
	assert.Equal(t, "undefined", answer[string](p, `typeof window.broken`))
}

// squeezed returns texts without spaces, which Mermaid adds and removes where it breaks lines.
func squeezed(all []string) []string {
	texts := make([]string, len(all))
	for i, s := range all {
		texts[i] = strings.Join(strings.Fields(s), "")
	}
	slices.Sort(texts)
	return texts
}

// A processor of JSON-LD finds every party and every link in what export writes, and nothing without a meaning: in safe
// mode it fails at a term or an id that it would drop.
func TestJSONLD(t *testing.T) {
	p := reader(t, "jsonld/dist/jsonld.min.js")
	for name, e := range exports(t, export.JSONLD) {
		got := answer[struct {
			Expanded, Roles, Ends int
			Names                 []string
		}](p, `(async () => {
			const document = `+e.text+`, options = { base: "https://example.org/network", safe: true };
			const expanded = await jsonld.expand(document, options), quads = (await jsonld.toRDF(document, options));
			const named = "https://schema.org/name", role = "https://schema.org/Role", link = "https://pkg.go.dev/github.com/crossborder-go/crossborder/network#Link.";
			const isRole = new Set(quads.filter(q => q.object.value === role).map(q => q.subject.value));
			return { expanded: expanded.length, roles: isRole.size,
				ends: quads.filter(q => (q.predicate.value === link + "A" || q.predicate.value === link + "B") && q.object.termType === "NamedNode").length,
				names: quads.filter(q => q.predicate.value === named && !isRole.has(q.subject.value)).map(q => q.object.value) };
		})()`)
		slices.Sort(got.Names)
		if e.links == 0 {
			assert.Zero(t, got.Roles, name)
			continue
		}
		assert.Equal(t, e.labels, got.Names, name)
		assert.Equal(t, e.links, got.Roles, name)
		assert.Equal(t, 2*e.links, got.Ends, name)
		assert.Equal(t, len(e.labels)+e.links, got.Expanded, name)
	}
	p.isClean()
}
