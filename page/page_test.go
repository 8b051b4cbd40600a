package page_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
)

var update = flag.Bool("update", false, "write the golden files")

var (
	day = civil.MustParseDate("2025-12-01")
	kz  = party.MustParseID("KZ")
	cn  = party.MustParseID("CN")
)

// ties has every kind of link in every state.
func ties(t testing.TB) *network.Network {
	t.Helper()
	data, err := dataset.ReadFile(filepath.Join("testdata", "ties.json"), dataset.ReadOptions{})
	require.NoError(t, err)
	return compiled(t, data)
}

func world(t testing.TB) *network.Network {
	t.Helper()
	data, err := atlas.Dataset()
	require.NoError(t, err)
	return compiled(t, data)
}

func compiled(t testing.TB, data *dataset.Dataset) *network.Network {
	t.Helper()
	net, err := network.New(data)
	require.NoError(t, err)
	return net
}

func read(t testing.TB, text string) *network.Network {
	t.Helper()
	data, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	require.NoError(t, err)
	return compiled(t, data)
}

func drawn(t testing.TB, net *network.Network, links []network.Link, o page.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, page.SVG(&b, net, links, o))
	return b.String()
}

func written(t testing.TB, net *network.Network, histories []network.History, o page.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, page.HTML(&b, net, histories, o))
	return b.String()
}

// golden compares a text with a file of testdata. The styles and the script, which have files of their own, are left out.
func golden(t *testing.T, name, text string) {
	t.Helper()
	text = regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(text, "<style></style>")
	text = regexp.MustCompile(`(?s)<script>.*?</script>`).ReplaceAllString(text, "<script></script>")
	text = regexp.MustCompile(`'sha256-[^']*'`).ReplaceAllString(text, "'sha256-'")
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, "run go test ./page -update and read the difference")
}

// Drawings of every kind and look in each language, of two columns and of nobody, and a page.
func TestGolden(t *testing.T) {
	net := ties(t)
	for _, tag := range prose.Languages() {
		base, _ := tag.Base()
		o := page.Options{Day: day, Language: tag}
		golden(t, "ties."+base.String()+".svg", drawn(t, net, net.LinksOf(kz, day), o))
		o.About = []party.ID{cn, kz}
		golden(t, "pair."+base.String()+".svg", drawn(t, net, net.Links(kz, cn, day), o))
	}
	golden(t, "empty.svg", drawn(t, nil, nil, page.Options{}))
	golden(t, "empty.html", written(t, nil, nil, page.Options{}))
	golden(t, "pair.ru.html", written(t, net, net.Between(kz, cn, civil.Interval{}), page.Options{Day: day, Language: language.Russian, About: []party.ID{kz, cn}}))
}

// element is an element of a drawing or a page.
type element struct {
	XMLName    xml.Name
	Attributes []xml.Attr `xml:",any,attr"`
	Children   []element  `xml:",any"`
	Text       string     `xml:",chardata"`
}

func (e element) attribute(name string) string {
	for _, a := range e.Attributes {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all returns the elements with a class below an element, at any depth.
func (e element) all(class string) []element {
	var found []element
	for _, c := range e.Children {
		if strings.Contains(" "+c.attribute("class")+" ", " "+class+" ") {
			found = append(found, c)
		}
		found = append(found, c.all(class)...)
	}
	return found
}

// parsed parses a drawing as XML.
func parsed(t testing.TB, svg string) element {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	var root element
	require.NoError(t, d.Decode(&root))
	_, err := d.Token()
	for err == nil {
		_, err = d.Token()
	}
	require.ErrorIs(t, err, io.EOF)
	return root
}

// parsedPage parses a page, of which all elements are closed but those that HTML does not close.
func parsedPage(t testing.TB, html string) element {
	t.Helper()
	html = regexp.MustCompile(`(?s)<script>.*</script>`).ReplaceAllString(html, "")
	html = regexp.MustCompile(`( hidden| checked)+>`).ReplaceAllString(html, ">")
	html = regexp.MustCompile(`<(meta|input)([^>]*)>`).ReplaceAllString(html, "<$1$2/>")
	return parsed(t, strings.TrimPrefix(html, "<!DOCTYPE html>"))
}

// Everything that is written is well-formed.
func TestWellFormed(t *testing.T) {
	net := world(t)
	for _, links := range [][]network.Link{nil, net.Links(kz, cn, day), net.LinksOf(kz, day)} {
		for _, width := range []int{0, 1, 360, 2000} {
			root := parsed(t, drawn(t, net, links, page.Options{Day: day, Width: width}))
			assert.Equal(t, "svg", root.XMLName.Local)
			assert.Equal(t, "img", root.attribute("role"))
		}
	}
	for _, histories := range [][]network.History{nil, net.Between(kz, cn, civil.Interval{})} {
		root := parsedPage(t, written(t, net, histories, page.Options{Language: language.Kazakh}))
		assert.Equal(t, "kk", root.attribute("lang"))
	}
}

// The same network gives the same bytes, also when it is made anew.
func TestDeterministic(t *testing.T) {
	first, second := "", ""
	for range effort.Size(2, 4) {
		net := world(t)
		svg := drawn(t, net, net.LinksOf(kz, day), page.Options{})
		html := written(t, net, net.Between(kz, cn, civil.Interval{}), page.Options{})
		if first == "" {
			first, second = svg, html
		}
		require.Equal(t, first, svg)
		require.Equal(t, second, html)
	}
}

type failing struct{}

var errFull = errors.New("full")

func (failing) Write([]byte) (int, error) { return 0, errFull }

// An error of the writer is returned, with the name of the function.
func TestErrorOfTheWriter(t *testing.T) {
	err := page.SVG(failing{}, nil, nil, page.Options{})
	require.ErrorIs(t, err, errFull)
	assert.Equal(t, "page: SVG: full", err.Error())
	err = page.HTML(failing{}, nil, nil, page.Options{})
	require.ErrorIs(t, err, errFull)
	assert.Equal(t, "page: HTML: full", err.Error())
}
