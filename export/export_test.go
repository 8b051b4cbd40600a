package export_test

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/network"
)

var update = flag.Bool("update", false, "write the golden files")

var day = civil.MustParseDate("2025-12-01")

func load(t *testing.T, name string) *network.Network {
	t.Helper()
	data, err := dataset.ReadFile(filepath.Join("testdata", name), dataset.ReadOptions{})
	require.NoError(t, err)
	net, err := network.New(data)
	require.NoError(t, err)
	return net
}

// format is one format, written of a day or, where it is about time, of all days.
type format struct {
	name  string // of the golden file, with its extension
	write func(w io.Writer, net *network.Network, on civil.Date, o export.Options) error
}

func formats() []format {
	ofDay := func(f func(io.Writer, *network.Network, []network.Link, export.Options) error) func(io.Writer, *network.Network, civil.Date, export.Options) error {
		return func(w io.Writer, net *network.Network, on civil.Date, o export.Options) error {
			return f(w, net, net.All(on), o)
		}
	}
	return []format{
		{"links.mmd", ofDay(export.Mermaid)},
		{"links.dot", ofDay(export.DOT)},
		{"links.graphml", ofDay(export.GraphML)},
		{"links.jsonld", ofDay(export.JSONLD)},
		{"nodes.csv", ofDay(export.NodesCSV)},
		{"links.csv", ofDay(export.LinksCSV)},
		{"histories.gexf", func(w io.Writer, net *network.Network, _ civil.Date, o export.Options) error {
			return export.GEXF(w, net, net.Histories(civil.Interval{}), o)
		}},
	}
}

func written(t *testing.T, f format, net *network.Network, o export.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, f.write(&b, net, day, o))
	return b.String()
}

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, "run go test ./export -update and read the difference")
}

// All formats of ordinary names, in Russian, of hostile ones, and of no links.
func TestGolden(t *testing.T) {
	ordinary, hostile := load(t, "ties.json"), load(t, "hostile.json")
	for _, f := range formats() {
		golden(t, "ties."+f.name, written(t, f, ordinary, export.Options{Language: language.Russian}))
		golden(t, "hostile."+f.name, written(t, f, hostile, export.Options{Name: hostileName}))
		golden(t, "empty."+f.name, written(t, f, nil, export.Options{}))
	}
}

// The same links give the same bytes, of networks that were made anew.
func TestDeterministic(t *testing.T) {
	for _, f := range formats() {
		first := written(t, f, load(t, "ties.json"), export.Options{})
		for range 5 {
			assert.Equal(t, first, written(t, f, load(t, "ties.json"), export.Options{}), f.name)
		}
	}
}

// failing is a writer that fails after some bytes.
type failing struct{ left int }

func (w *failing) Write(p []byte) (int, error) {
	if len(p) > w.left {
		return w.left, io.ErrShortWrite
	}
	w.left -= len(p)
	return len(p), nil
}

// An error of the writer is returned, with the name of the function.
func TestErrorOfTheWriter(t *testing.T) {
	net := load(t, "ties.json")
	for _, f := range formats() {
		for _, bytes := range []int{0, 100} {
			err := f.write(&failing{bytes}, net, day, export.Options{})
			require.ErrorIs(t, err, io.ErrShortWrite, f.name)
			assert.Regexp(t, `^export: [A-Za-z]+: short write$`, err.Error())
		}
	}
}
