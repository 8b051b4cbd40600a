package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
)

var update = flag.Bool("update", false, "write the golden files")

func runs(t *testing.T, args ...string) (out, errs string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(args, &o, &e)
	return o.String(), e.String(), status
}

// What the atlas answers, by name and by code, in four languages.
func TestAsk(t *testing.T) {
	for name, args := range map[string][]string{
		"provinces":    {"-on", "2025-12-01", "СКО", "江苏省"},
		"non-applied":  {"-on", "2020-01-01", "TR", "Armenia"},
		"suspended":    {"-on", "2016-06-01", "Россия", "Украина"},
		"through":      {"-on", "2021-06-01", "Kazakhstan", "Italy"},
		"before":       {"-on", "2014-12-31", "KZ", "VN"},
		"observer":     {"-on", "2023-01-01", "Uzbekistan", "Belarus"},
		"organization": {"-on", "2025-06-01", "eaeu"},
	} {
		for _, lang := range []string{"en", "ru", "kk", "zh"} {
			t.Run(name+"."+lang, func(t *testing.T) {
				out, errs, status := runs(t, append([]string{"ask", "-lang", lang}, args...)...)
				require.Equal(t, done, status, errs)
				golden := filepath.Join("testdata", name+"."+lang+".txt")
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(out), 0o644))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				assert.Equal(t, string(want), out)
			})
		}
	}
}

// What changed for one party in the atlas, in four languages.
func TestChanges(t *testing.T) {
	for _, lang := range []string{"en", "ru", "kk", "zh"} {
		out, errs, status := runs(t, "changes", "-lang", lang, "-from", "2015-07-01", "-to", "2015-12-31", "KG")
		require.Equal(t, done, status, errs)
		golden := filepath.Join("testdata", "changes."+lang+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(out), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), out)
	}
	out, _, status := runs(t, "changes", "-from", "1900-01-01", "-to", "1900-12-31")
	assert.Equal(t, done, status)
	assert.Equal(t, "What changed\nFrom January 1, 1900, to December 31, 1900\n\nChanges\n- No changes are on record for this period.\n", out)
}

// Every format is written, of all links, of one party and of two.
func TestGraph(t *testing.T) {
	for format, want := range map[string]string{
		"mermaid": "flowchart LR", "dot": "graph", "graphml": "<graphml", "gexf": "<gexf", "jsonld": `"@context"`, "csv": "kind,", "nodes": "id,", "svg": "<svg", "html": "<!DOCTYPE html>",
	} {
		for i, parties := range [][]string{nil, {"Kazakhstan"}, {"Kazakhstan", "China"}} {
			if !effort.Full() && i != len(format)%3 {
				continue
			}
			out, errs, status := runs(t, append([]string{"graph", "-format", format, "-on", "2025-01-01", "-lang", "ru"}, parties...)...)
			require.Equal(t, done, status, errs)
			assert.Contains(t, out, want, format)
			if format != "csv" { // which has ids alone
				assert.Contains(t, out, "Казахстан", format)
			}
		}
	}
}

// The picture of the README is what the command makes.
func TestPictureOfTheReadme(t *testing.T) {
	out, errs, status := runs(t, "graph", "-format", "svg", "-on", "2025-12-01", "Kazakhstan", "China")
	require.Equal(t, done, status, errs)
	path := filepath.Join("testdata", "kazakhstan-china.svg")
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(out), 0o644))
	}
	picture, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(picture), out)
}

// Files that are checked, joined and compared.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return path
	}
	one := write("one.json", `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS", "cites": [{"source": "a"}]}], "sources": [{"id": "a", "url": "https://example.org/a"}]}`)
	two := write("two [2].json", `{"platforms": [{"id": "hub", "names": {"en": "Hub", "ru": "Хаб"}, "seat": "CN-SH", "cites": [{"source": "b"}]}], "sources": [{"id": "b", "url": "https://example.org/b"}]}`)
	wrong := write("wrong.json", `{"memberships": [{"id": "m", "platform": "hub", "member": "KZ"}]}`)
	require.NoError(t, os.Mkdir(filepath.Join(dir, "empty"), 0o755))

	for lang, want := range map[string]string{"en": "no problems\n", "ru": "замечаний нет\n", "kk": "ескертулер жоқ\n", "zh": "没有问题\n", "fr": "no problems\n"} {
		out, errs, status := runs(t, "check", "-lang", lang, two)
		assert.Equal(t, done, status, errs)
		assert.Equal(t, want, out)
	}
	out, errs, status := runs(t, "check", one, wrong)
	assert.Equal(t, done, status, "the platform of the one is that of the other: %s%s", out, errs)
	out, errs, status = runs(t, "check", wrong)
	assert.Equal(t, badData, status)
	assert.Contains(t, out, wrong+`:1:42: error: /memberships/0/platform: no record "hub" in platforms`)
	assert.Equal(t, "crossborder check: errors: 1, warnings: 1\n", errs)
	_, errs, status = runs(t, "check", dir)
	assert.Equal(t, badData, status)
	assert.Contains(t, errs, "errors: 1, warnings: 2")

	out, errs, status = runs(t, "merge", "-prefer", "b", one, two)
	assert.Equal(t, done, status)
	assert.Equal(t, `platforms "hub" /seat: "CN-JS" [a] or "CN-SH" [b]`+"\n  \"CN-JS\" in "+one+"\n  \"CN-SH\" in "+two+"\n", errs)
	assert.Contains(t, out, `"seat": "CN-SH"`)
	_, errs, status = runs(t, "merge", "-prefer", "c", one, two)
	assert.Equal(t, badUsage, status)
	assert.Contains(t, errs, `no source "c" in these files`)
	merged := write("merged.json", out)
	out, errs, status = runs(t, "diff", two, merged)
	assert.Equal(t, done, status, errs)
	assert.Contains(t, out, `"collection": "sources"`)
	out, _, status = runs(t, "diff", merged, merged)
	assert.Equal(t, done, status)
	assert.Equal(t, "[]\n", out)
}

func TestAskFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "my.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"platforms": [{"id": "hub", "names": {"en": "Trade Hub"}, "seat": "CN-JS"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2024-05-01"}]}]}`), 0o644))
	out, errs, status := runs(t, "ask", "-data", file, "-on", "2025-01-01", "KZ-59", "trade hub")
	require.Equal(t, done, status, errs)
	assert.True(t, strings.HasPrefix(out, "North Kazakhstan Region and Trade Hub: cross-border ties\nAs of January 1, 2025\n"), out)
}

// Parties are found by names, codes, ids and initials, and flags may stand behind them.
func TestFind(t *testing.T) {
	for text, want := range map[string]string{
		"Kazakhstan": "Kazakhstan", "哈萨克斯坦": "Kazakhstan", "kz": "Kazakhstan", "СКО": "North Kazakhstan Region", "eaeu": "Eurasian Economic Union",
		"EAEU": "Eurasian Economic Union", "ШОС": "Shanghai Cooperation Organisation", "CIS": "Commonwealth of Independent States", "ЕС": "European Union",
		"世界贸易组织": "World Trade Organization", "США": "United States", "СССР": "Soviet Union", "Soviet Union": "Soviet Union",
		"Киргизия": "Kyrgyzstan", "Georgia": "Georgia", "北京": "Beijing",
	} {
		out, errs, status := runs(t, "ask", text, "-on", "2020-01-01")
		require.Equal(t, done, status, errs)
		assert.True(t, strings.HasPrefix(out, want+": cross-border ties\n"), "%s: %s", text, strings.SplitN(out, "\n", 2)[0])
	}
	out, errs, status := runs(t, "ask", "-h")
	assert.Equal(t, done, status)
	assert.Empty(t, out)
	assert.Contains(t, errs, "usage: crossborder ask ")
}

func TestWrongCommands(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"memberships": [{"id": "m", "platfrom": "hub"}]}`), 0o644))
	wrong := filepath.Join(dir, "wrong.json")
	require.NoError(t, os.WriteFile(wrong, []byte(`{"memberships": [{"id": "m", "platform": "hub", "member": "KZ"}]}`), 0o644))
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{nil, badUsage, "usage:\n  crossborder ask "},
		{[]string{"tell"}, badUsage, `crossborder: no command "tell"`},
		{[]string{"ask"}, badUsage, "from 1 to 2 parties are possible, and 0 are given"},
		{[]string{"ask", "KZ", "CN", "RU"}, badUsage, "from 1 to 2 parties are possible, and 3 are given"},
		{[]string{"ask", "-on", "2025-13-01", "KZ"}, badUsage, `invalid value "2025-13-01" for flag -on: want YYYY-MM-DD`},
		{[]string{"ask", "-lang", "!", "KZ"}, badUsage, `invalid value "!" for flag -lang: not a language tag`},
		{[]string{"ask", "Kazakhstn"}, badUsage, `no party is called "Kazakhstn"; did you mean Kazakhstan (KZ)?`},
		{[]string{"ask", "Congo"}, badUsage, `"Congo" is the name of Congo - Brazzaville (CG) and of Congo - Kinshasa (CD); which one?`},
		{[]string{"ask", "Punjab"}, badUsage, `"Punjab" is the name of Punjab (IN-PB) and of Punjab (PK-PB); which one?`},
		{[]string{"ask", ""}, badUsage, `no party is called ""`},
		{[]string{"ask", "\xff"}, badUsage, `no party is called "\xff"`},
		{[]string{"graph", "-format", "png"}, badUsage, `-format: "png" is none of csv, dot, gexf, graphml, html, jsonld, mermaid, nodes, svg`},
		{[]string{"check"}, badUsage, "a file or a folder is needed"},
		{[]string{"check", filepath.Join(dir, "none.json")}, badData, "the dataset cannot be read: "},
		{[]string{"check", os.DevNull}, badData, "not a regular file"},
		{[]string{"merge", bad}, badUsage, "two files or more are needed, and 1 are given"},
		{[]string{"merge", bad, wrong}, badData, bad + `:1:30: error: /memberships/0/platfrom: unknown field "platfrom"`},
		{[]string{"diff", bad}, badUsage, "two files are needed, and 1 are given"},
		{[]string{"changes", "KZ", "CN"}, badUsage, "from 0 to 1 parties are possible, and 2 are given"},
		{[]string{"changes", "-from", "2025-02-01", "-to", "2025-01-01"}, badUsage, "-from 2025-02-01 is after -to 2025-01-01"},
		{[]string{"ask", "-data", filepath.Join(dir, "none.json"), "KZ"}, badData, "the dataset cannot be read: "},
		{[]string{"ask", "-data", bad, "KZ"}, badData, bad + `:1:30: error: /memberships/0/platfrom: unknown field "platfrom"; did you mean "platform"?`},
		{[]string{"ask", "-data", wrong, "KZ"}, badData, `no record "hub" in platforms`},
	} {
		out, errs, status := runs(t, c.args...)
		assert.Equal(t, c.status, status, "%q: %s", c.args, errs)
		assert.Empty(t, out)
		assert.Contains(t, errs, c.want)
	}
}

func TestSchema(t *testing.T) {
	out, errs, status := runs(t, "schema")
	assert.Equal(t, done, status)
	assert.Empty(t, errs)
	assert.Equal(t, string(dataset.Schema()), out)
	_, errs, status = runs(t, "schema", "x.json")
	assert.Equal(t, badUsage, status)
	assert.Contains(t, errs, "no arguments are needed, and 1 are given")
}
