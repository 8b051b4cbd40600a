package export_test

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"html"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
)

// edge is a link as it is read again. What a format does not write is "".
type edge struct{ source, target, label, kind, via string }

func (e edge) compare(f edge) int {
	return cmp.Or(cmp.Compare(e.source, f.source), cmp.Compare(e.target, f.target), cmp.Compare(e.label, f.label),
		cmp.Compare(e.kind, f.kind), cmp.Compare(e.via, f.via))
}

// picture is a file as it is read again: the labels of its nodes by id, and its links.
type picture struct {
	nodes map[string]string
	edges []edge
}

func (p *picture) node(t *testing.T, id, label string) {
	t.Helper()
	if p.nodes == nil {
		p.nodes = map[string]string{}
	}
	assert.NotContains(t, p.nodes, id)
	p.nodes[id] = label
}

// xmlElement is an element of GraphML or GEXF.
type xmlElement struct {
	XMLName    xml.Name
	Attributes []xml.Attr   `xml:",any,attr"`
	Children   []xmlElement `xml:",any"`
	Text       string       `xml:",chardata"`
}

func (e xmlElement) attribute(name string) string {
	i := slices.IndexFunc(e.Attributes, func(a xml.Attr) bool { return a.Name.Local == name })
	if i < 0 {
		return ""
	}
	return e.Attributes[i].Value
}

// all returns the elements of a name below an element, at any depth.
func (e xmlElement) all(name string) []xmlElement {
	var found []xmlElement
	for _, c := range e.Children {
		if c.XMLName.Local == name {
			found = append(found, c)
		}
		found = append(found, c.all(name)...)
	}
	return found
}

func readXML(t *testing.T, text string) xmlElement {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	var root xmlElement
	require.NoError(t, d.Decode(&root))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return root
		}
		require.NoError(t, err)
		assert.IsType(t, xml.CharData{}, token)
	}
}

func readGraphML(t *testing.T, text string) picture {
	t.Helper()
	var p picture
	root := readXML(t, text)
	data := func(e xmlElement, key string) string {
		for _, d := range e.all("data") {
			if d.attribute("key") == key {
				return d.Text
			}
		}
		return ""
	}
	id := func(s string) string { return strings.ReplaceAll(s, ":", "/") }
	for _, n := range root.all("node") {
		assert.Regexp(t, `^[-.:\w]+$`, n.attribute("id"))
		p.node(t, id(n.attribute("id")), data(n, "node.label"))
	}
	for _, e := range root.all("edge") {
		p.edges = append(p.edges, edge{id(e.attribute("source")), id(e.attribute("target")), data(e, "edge.label"), data(e, "edge.kind"), data(e, "edge.via")})
	}
	return p
}

func readGEXF(t *testing.T, text string) picture {
	t.Helper()
	var p picture
	root := readXML(t, text)
	value := func(e xmlElement, of string) string {
		for _, v := range e.all("attvalue") {
			if v.attribute("for") == of {
				return v.attribute("value")
			}
		}
		return ""
	}
	for _, n := range root.all("node") {
		p.node(t, n.attribute("id"), n.attribute("label"))
	}
	for _, e := range root.all("edge") {
		p.edges = append(p.edges, edge{e.attribute("source"), e.attribute("target"), e.attribute("label"), value(e, "edge.kind"), value(e, "edge.via")})
	}
	return p
}

func readJSONLD(t *testing.T, text string) picture {
	t.Helper()
	var document struct {
		Context map[string]any `json:"@context"`
		Graph   []struct {
			ID   string `json:"@id"`
			Type string `json:"@type"`
			Name string `json:"name"`
			Kind string `json:"roleName"`
			A, B string
			Via  string
		} `json:"@graph"`
	}
	require.NoError(t, json.Unmarshal([]byte(text), &document))
	assert.Equal(t, "https://schema.org/", document.Context["@vocab"])
	var p picture
	for _, e := range document.Graph {
		if e.Type == "Role" {
			p.edges = append(p.edges, edge{e.A[1:], e.B[1:], e.Name, e.Kind, e.Via})
		} else {
			p.node(t, e.ID[1:], e.Name)
		}
	}
	return p
}

func readCSV(t *testing.T, nodes, links string) picture {
	t.Helper()
	rows := func(text string) []map[string]string {
		all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		require.NoError(t, err)
		var rows []map[string]string
		for _, cells := range all[1:] {
			row := map[string]string{}
			for i, name := range all[0] {
				row[name] = cells[i]
			}
			rows = append(rows, row)
		}
		return rows
	}
	var p picture
	for _, r := range rows(nodes) {
		p.node(t, r["id"], r["label"])
	}
	for _, r := range rows(links) {
		p.edges = append(p.edges, edge{r["source"], r["target"], r["label"], r["kind"], r["via"]})
	}
	return p
}

const dotString = `"((?:[^"\\]|\\.)*)"`

var (
	dotNode = regexp.MustCompile(`^  ` + dotString + ` \[label=` + dotString + ` kind=` + dotString + `(?: country=` + dotString + `)?\];$`)
	dotEdge = regexp.MustCompile(`^  ` + dotString + ` -> ` + dotString + ` \[label=` + dotString + ` kind=` + dotString + ` via=` + dotString +
		`(?: \w+=(?:` + dotString + `|\w+))*\];$`)
	dotEscape    = regexp.MustCompile(`\\.`)
	mermaidNode  = regexp.MustCompile(`^  (n\d+)\["([^"]*)"\]$`)
	mermaidEdge  = regexp.MustCompile(`^  (n\d+) (?:---|-\.-|-->|-\.->)\|"([^"]*)"\| (n\d+)$`)
	mermaidCodes = regexp.MustCompile(`#(\d+);`)
)

func readDOT(t *testing.T, text string) picture {
	t.Helper()
	unquote := func(s string) string {
		return html.UnescapeString(dotEscape.ReplaceAllStringFunc(s, func(e string) string { return e[1:] }))
	}
	var p picture
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	assert.Equal(t, []string{"digraph {", "}"}, []string{lines[0], lines[len(lines)-1]})
	for _, line := range lines[1 : len(lines)-1] {
		if m := dotNode.FindStringSubmatch(line); m != nil {
			p.node(t, unquote(m[1]), unquote(m[2]))
			continue
		}
		m := dotEdge.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		p.edges = append(p.edges, edge{unquote(m[1]), unquote(m[2]), unquote(m[3]), unquote(m[4]), unquote(m[5])})
	}
	return p
}

// readMermaid gives nodes the ids that they have in the order of other formats, and no kinds to links.
func readMermaid(t *testing.T, text string, ids []string) picture {
	t.Helper()
	unquote := func(s string) string {
		return mermaidCodes.ReplaceAllStringFunc(s, func(c string) string {
			n, err := strconv.Atoi(c[1 : len(c)-1])
			require.NoError(t, err)
			return string(rune(n))
		})
	}
	id := func(n string) string {
		i, err := strconv.Atoi(n[1:])
		require.NoError(t, err)
		return ids[i]
	}
	var p picture
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	assert.Equal(t, "flowchart LR", lines[0])
	for _, line := range lines[1:] {
		if m := mermaidNode.FindStringSubmatch(line); m != nil {
			p.node(t, id(m[1]), unquote(m[2]))
			continue
		}
		m := mermaidEdge.FindStringSubmatch(line)
		require.NotNil(t, m, line)
		p.edges = append(p.edges, edge{source: id(m[1]), target: id(m[3]), label: unquote(m[2])})
	}
	return p
}

// Every link is written exactly once in each format, with its label, and so is every party; the parties are those of the
// graph of the day.
func TestEveryLinkOnce(t *testing.T) {
	ties, hostile := load(t, "ties.json"), load(t, "hostile.json")
	data, err := atlas.Dataset()
	require.NoError(t, err)
	world, err := network.New(data)
	require.NoError(t, err)
	cases := []struct {
		net     *network.Network
		options export.Options
	}{{ties, export.Options{}}, {hostile, export.Options{}}, {hostile, export.Options{Name: hostileName}}, {world, export.Options{Language: language.Kazakh}}}
	for _, c := range cases[:effort.Size(3, 4)] {
		net := c.net
		text := map[string]string{}
		for _, f := range formats() {
			text[f.name] = written(t, f, net, c.options)
		}
		want := readGraphML(t, text["links.graphml"])
		graph := net.Graph(day)
		var ids []string
		for _, id := range graph.Nodes() {
			ids = append(ids, id.String())
			assert.Contains(t, want.nodes, id.String())
		}
		assert.Len(t, want.nodes, len(ids))
		require.Len(t, want.edges, len(graph.Links()))
		for i, l := range graph.Links() {
			assert.Equal(t, []string{string(l.Kind), l.Via}, []string{want.edges[i].kind, want.edges[i].via})
			for _, end := range [][2]string{{l.A.String(), want.edges[i].source}, {l.B.String(), want.edges[i].target}} {
				assert.True(t, end[0] == end[1] || end == [2]string{"CN-HK", "HK"}, end)
			}
		}

		assert.Equal(t, want, readDOT(t, text["links.dot"]))
		assert.Equal(t, want, readJSONLD(t, text["links.jsonld"]))
		tables := readCSV(t, text["nodes.csv"], text["links.csv"])
		assert.Equal(t, withoutApostrophes(want), withoutApostrophes(tables))
		drawn := readMermaid(t, text["links.mmd"], ids)
		assert.Equal(t, want.nodes, drawn.nodes)
		for i, e := range drawn.edges {
			assert.Equal(t, edge{source: want.edges[i].source, target: want.edges[i].target, label: want.edges[i].label}, e)
		}
		assert.Len(t, drawn.edges, len(want.edges))
		checkGEXF(t, net, readGEXF(t, text["histories.gexf"]), want)
	}
}

// withoutApostrophes removes what tables have and other formats have not.
func withoutApostrophes(p picture) picture {
	var all picture
	all.nodes = map[string]string{}
	for id, label := range p.nodes {
		all.nodes[id] = strings.ReplaceAll(label, "'", "")
	}
	for _, e := range p.edges {
		e.label = strings.ReplaceAll(e.label, "'", "")
		all.edges = append(all.edges, e)
	}
	return all
}

// checkGEXF checks that a graph over time has every history that was a link, and among them those of the day.
func checkGEXF(t *testing.T, net *network.Network, got, ofDay picture) {
	t.Helper()
	var kinds []string
	for _, h := range net.Histories(civil.Interval{}) {
		if len(h.Spans) > 0 {
			kinds = append(kinds, string(h.Kind)+" "+h.Via)
		}
	}
	require.Len(t, got.edges, len(kinds))
	for i, e := range got.edges {
		assert.Equal(t, kinds[i], e.kind+" "+e.via)
	}
	left := slices.SortedFunc(slices.Values(got.edges), edge.compare)
	for _, e := range ofDay.edges {
		i, found := slices.BinarySearchFunc(left, e, edge.compare)
		if assert.True(t, found, e) {
			left = slices.Delete(left, i, i+1)
		}
	}
	for id, label := range ofDay.nodes {
		assert.Equal(t, label, got.nodes[id])
	}
}

// The days of spells: the last day is included, days that touch are joined, and what has no bound has none.
func TestSpells(t *testing.T) {
	net := load(t, "ties.json")
	text := written(t, formats()[len(formats())-1], net, export.Options{})
	root := readXML(t, text)
	spells := func(e xmlElement) string {
		var all []string
		for _, s := range e.all("spell") {
			all = append(all, s.attribute("start")+"/"+s.attribute("end"))
		}
		return strings.Join(all, " ")
	}
	got := map[string]string{}
	for _, n := range root.all("node") {
		got[n.attribute("id")] = spells(n)
	}
	for _, e := range root.all("edge") {
		got[e.attribute("source")+" "+e.attribute("target")+" "+e.attribute("kind")] += spells(e)
	}
	for what, want := range map[string]string{
		"UZ":                                     "2018-03-01/2020-06-30",
		"UZ CN-JS membership hub":                "2018-03-01/2020-06-30",
		"CN KZ agreement trade-treaty":           "2019-05-01/",
		"KZ-59 CN-JS membership hub":             "2025-11-28/",
		"HK":                                     "2015-01-01/",
		"HK port-company ownership port-company": "2015-01-01/2023-12-312024-01-01/",
	} {
		assert.Equal(t, want, got[what], what)
	}
	for _, s := range root.all("spell") {
		start, end := s.attribute("start"), s.attribute("end")
		assert.True(t, start != "" || end != "")
		assert.True(t, start == "" || end == "" || start <= end)
	}
}
