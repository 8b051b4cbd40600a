package main

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/tradefile"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	for file, args := range map[string][]string{
		"en.txt": nil, "ru.txt": {"-lang", "ru"}, "kk.txt": {"-lang", "kk"}, "zh.txt": {"-lang", "zh"},
		"ru.html": {"-lang", "ru", "-format", "html"}, "kk.md": {"-lang", "kk", "-format", "markdown", "-top", "3"},
		"en.csv": {"-format", "csv", "-top", "2", "-seed", "2"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run(append(args, "-rows", "20000"), &out, &errs), errs.String())
		assert.Empty(t, errs.String())
		compare(t, file, out.Bytes())
	}
}

// compare compares an output with its golden file.
func compare(t *testing.T, file string, got []byte) {
	golden := filepath.Join("testdata", file)
	if *update {
		require.NoError(t, os.WriteFile(golden, got, 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "%s: run go test . -update in examples/flows and read the difference", file)
}

func TestChart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "exporters.svg")
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-rows", "20000", "-lang", "zh", "-chart", path}, &out, &errs), errs.String())
	drawing, err := os.ReadFile(path)
	require.NoError(t, err)
	compare(t, "zh.svg", drawing)
}

// Numbers and names are in any language; the few words of the example fall back to English.
func TestOtherLanguages(t *testing.T) {
	for lang, want := range map[string]string{"fr": "Allemagne", "uk": "Німеччина", "hi": "जर्मनी", "ar": "ألمانيا", "und": "Germany", "zh-Hant": "德國"} {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run([]string{"-lang", lang, "-rows", "5000"}, &out, &errs), errs.String())
		assert.Contains(t, out.String(), want, lang)
		assert.Contains(t, out.String(), "Largest exporters", lang)
	}
}

// The word of every code exists in the four languages.
func TestWords(t *testing.T) {
	for code, word := range words() {
		for _, lang := range []string{"en", "ru", "kk", "zh"} {
			assert.NotEmpty(t, word[lang], code+" "+lang)
		}
	}
}

// made returns a file of 500 flows with a text replaced.
func made(t *testing.T, from, to string) string {
	t.Helper()
	text, err := io.ReadAll(tradefile.Reader(2024, 500, 1))
	require.NoError(t, err)
	require.Contains(t, string(text), from)
	path := filepath.Join(t.TempDir(), "flows.csv")
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(text), from, to, 1)), 0o600))
	return path
}

// A file gives the same tables as its flows do when they are made, without the remark that they are invented.
func TestFile(t *testing.T) {
	var fromFile, fromSeed, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-file", made(t, "t", "t")}, &fromFile, &errs), errs.String())
	require.Equal(t, 0, run([]string{"-rows", "500"}, &fromSeed, &errs), errs.String())
	assert.Equal(t, strings.TrimSuffix(fromSeed.String(), "\nThe figures are invented.\n"), fromFile.String())
}

// A file that cannot be used is named, with the place and the reason.
func TestBadFiles(t *testing.T) {
	for _, c := range []struct{ from, to, errs string }{
		{"t,i,j,k,v,q", "t,i,j,k,v", ": baci: row 1, column q: "},
		{"t,i,j,k,v,q", "t;i;j;k;v;q", ": baci: row 1, column t: "},
		{"\n2024,156,", "\n2024,157,", `: baci: row 2, column i: "157": not a code of the register baci`},
		{"\n2024,156,", "\n2023,156,", ": flows of 2 years; want those of one\n"},
		{"\n2024,156,", "\n24,156,", `: baci: row 2, column t: "24": `},
		{"\n2024,156,", "\n2024,\xff,", `: baci: row 2, column i: "\xff": `},
		{"\n", "\n2024,796,398,010110,-1,1\n", "flows: flow: RCA: the sum of TC 01 is negative\n"},
		{"\n", "\n2024,156,398,010110,NA,1\n", "flows: flow: RCA: the value of CN 01 is missing in 1 row\n"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run([]string{"-file", made(t, c.from, c.to)}, &out, &errs), c.to)
		assert.Contains(t, errs.String(), c.errs)
		assert.True(t, strings.HasPrefix(errs.String(), "flows: "), errs.String())
		assert.Empty(t, out.String())
	}
}

// Wrong rows are left out if the user allows some, and the answer says so.
func TestFaults(t *testing.T) {
	path := made(t, "\n2024,156,", "\n2024,157,")
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-file", path, "-faults", "1", "-lang", "ru"}, &out, &errs), errs.String())
	assert.Contains(t, out.String(), "Пропущено ошибочных строк: 1. baci: row 2, column i: \"157\": ")
}

func TestEmptyAndMissingFiles(t *testing.T) {
	empty, header := filepath.Join(t.TempDir(), "empty"), filepath.Join(t.TempDir(), "header")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	require.NoError(t, os.WriteFile(header, []byte("t,i,j,k,v,q\n"), 0o600))
	for _, path := range []string{empty, header, filepath.Join(t.TempDir(), "none"), t.TempDir()} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run([]string{"-file", path}, &out, &errs), path)
		assert.Contains(t, errs.String(), path)
		assert.Empty(t, out.String())
	}
}

func TestBadCommandLines(t *testing.T) {
	const want = "flows: want -format text, markdown, csv or html, -rows from 1 to 200000000, -top 1 or more, -faults 0 or more, and no other arguments\n"
	for _, c := range []struct {
		args   string
		status int
		errs   string
	}{
		{"-lang x!", 2, `invalid value "x!" for flag -lang: `}, {"-rows many", 2, `invalid value "many" for flag -rows`},
		{"-format pdf", 2, want}, {"-top 0", 2, want}, {"-rows 0", 2, want}, {"-rows 200000001", 2, want}, {"-faults -1", 2, want},
		{"more", 2, want}, {"-data x", 2, "flag provided but not defined: -data"}, {"-help", 0, "Usage of flows"},
		{"-rows 500 -chart none/x.svg", 1, "flows: open none"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, c.status, run(strings.Fields(c.args), &out, &errs), c.args)
		assert.Contains(t, errs.String(), c.errs)
		assert.Empty(t, out.String())
	}
}

// Few flows leave tables with few rows, or none.
func TestFewFlows(t *testing.T) {
	for _, rows := range []string{"1", "2", "100"} {
		for _, format := range []string{"text", "markdown", "csv", "html"} {
			var out, errs bytes.Buffer
			assert.Equal(t, 0, run([]string{"-rows", rows, "-format", format}, &out, &errs), errs.String())
			assert.Contains(t, out.String(), "China")
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestErrorOfTheOutput(t *testing.T) {
	var errs bytes.Buffer
	assert.Equal(t, 1, run([]string{"-rows", "500"}, full{}, &errs))
	assert.Equal(t, "flows: disk full\n", errs.String())
}
