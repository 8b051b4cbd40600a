package brief_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/prose/brief"
	"github.com/crossborder-go/crossborder/source"
)

// merged merges two datasets of testdata.
func merged(t testing.TB, names ...string) (*network.Network, []dataset.Conflict) {
	t.Helper()
	var all []*dataset.Dataset
	for _, name := range names {
		d, err := dataset.ReadFile(filepath.Join("testdata", name), dataset.ReadOptions{})
		require.NoError(t, err)
		all = append(all, d)
	}
	d, conflicts, err := dataset.Merge(dataset.MergeOptions{}, all...)
	require.NoError(t, err)
	n, err := network.New(d)
	require.NoError(t, err)
	return n, conflicts
}

// What two datasets tell differently about every kind of record has its words in each language.
func TestConflicts(t *testing.T) {
	n, conflicts := merged(t, "conflict-a.json", "conflict-b.json")
	collections := map[dataset.Collection]bool{}
	var b strings.Builder
	for _, c := range conflicts {
		collections[c.Collection] = true
		fmt.Fprintf(&b, "%s %s %s\n", c.Collection, c.ID, c.Path)
		for _, tag := range []string{"en-GB", "ru", "kk", "zh"} {
			item := brief.For(n, locale.For(language.MustParse(tag))).Conflict(c)
			b.WriteString("\t" + item.Text + "\n")
			require.Len(t, item.Details, len(c.Values))
			for _, d := range item.Details {
				b.WriteString("\t  " + d.Text + "\n")
			}
		}
	}
	golden := filepath.Join("testdata", "conflicts.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
	assert.Len(t, collections, len(dataset.Collections()), "a conflict about each kind of record")
	section := brief.For(n, locale.For(language.English)).Conflicts(conflicts)
	assert.Equal(t, "Where the sources differ", section.Heading)
	assert.Len(t, section.Items, len(conflicts))
}

// A conflict that is not of the network, or that makes no sense, is told as far as it goes.
func TestStrangeConflicts(t *testing.T) {
	b := brief.For(read(t, `{}`), locale.For(language.English))
	value := func(text string) []dataset.ConflictValue {
		return []dataset.ConflictValue{{Value: json.RawMessage(text), Cites: []source.Cite{{Source: "s"}, {Source: "s"}}}}
	}
	assert.Empty(t, b.Conflicts(nil).Items)
	for _, c := range append(dataset.Collections(), "nonsense") {
		for _, path := range []issue.Path{"", "/", "/events/0/on", "/events/-1/on", "/events/99999999999999999999/on", "/owners/7/share", "/participants/7/capacity/ru", "/names/\xff", "/value", "/a/b/c/d"} {
			for _, raw := range []string{"", "{", "null", `"x"`, "true", `"2025-13-01"`, `{"amount": "1e99999"}`, "\xff"} {
				for _, id := range []string{"", "x", ",,,,,", "KZ,,,gross-regional-product,2024,USD"} {
					item := b.Conflict(dataset.Conflict{Collection: c, ID: id, Path: path, Values: value(raw)})
					assert.Len(t, item.Details, 1)
				}
			}
		}
	}
	item := b.Conflict(dataset.Conflict{Collection: dataset.CollectionOffices, ID: "o", Path: "/a/b", Values: value("true")})
	assert.Equal(t, brief.Item{Text: "“o”: field “a/b”", Details: []brief.Item{{Text: "yes (“s”)"}}}, item)
}
