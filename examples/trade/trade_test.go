package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	for file, args := range map[string][]string{
		"en.txt": nil, "ru.txt": {"-lang", "ru"}, "kk.txt": {"-lang", "kk"}, "zh.txt": {"-lang", "zh"}, "de.txt": {"-lang", "de"}, "ar.txt": {"-lang", "ar"},
		"ar.html": {"-lang", "ar", "-format", "html"}, "ru.md": {"-lang", "ru", "-format", "markdown", "-currency", "USD"},
		"en.csv": {"-format", "csv", "-currency", "CNY", "-top", "1"}, "zh.svg": {"-lang", "zh", "-chart", "bars"}, "de.svg": {"-lang", "de", "-chart", "lines"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run(args, &out, &errs), errs.String())
		assert.Empty(t, errs.String())
		golden := filepath.Join("testdata", file)
		if *update {
			require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), out.String(), file)
	}
}

// Numbers and names are in any language; the few words of the example fall back to English.
func TestOtherLanguages(t *testing.T) {
	for lang, want := range map[string]string{"fr": "Allemagne", "uk": "Німеччина", "hi": "जर्मनी", "he": "גרמניה", "und": "Germany", "zh-Hant": "德國"} {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run([]string{"-lang", lang}, &out, &errs), errs.String())
		assert.Contains(t, out.String(), want, lang)
		assert.Contains(t, out.String(), "Exports by partner", lang)
	}
}

// The word of every code exists in the six languages.
func TestWords(t *testing.T) {
	for code, word := range words() {
		for _, lang := range []string{"en", "ru", "kk", "zh", "de", "ar"} {
			assert.NotEmpty(t, word[lang], code+" "+lang)
		}
	}
}

// edited returns a file of the example with a text replaced.
func edited(t *testing.T, name, from, to string) string {
	t.Helper()
	text, err := own.ReadFile(name)
	require.NoError(t, err)
	require.Contains(t, string(text), from)
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(text), from, to, 1)), 0o600))
	return path
}

// A file that cannot be used is named, with the place and the reason.
func TestBadFiles(t *testing.T) {
	for _, c := range []struct{ flag, name, from, to, errs string }{
		{"-sdmx", "exports.xml", `OBS_VALUE="7418.2"`, `OBS_VALUE="7,418"`, `: sdmx: row 5, column OBS_VALUE: "7,418": not a plain decimal number`},
		{"-sdmx", "exports.xml", `COUNTERPART_AREA="DE"`, `COUNTERPART_AREA="XQ"`, `: sdmx: row 5, column COUNTERPART_AREA: "XQ"`},
		{"-sdmx", "exports.xml", `<message:DataSet `, `<message:Data `, ": sdmx: "},
		{"-sdmx", "exports.xml", `2021" OBS_VALUE="7418.2"`, `2022" OBS_VALUE="1"`, "trade: economy: GroupSeries: observations[1] (2022): duplicate period: also observations[0]"},
		{"-comtrade", "imports.csv", "Germany,M,", "Germany,Z,", `: comtrade: row 2, column flowCode.cmdCode: "Z.TOTAL": `},
		{"-comtrade", "imports.csv", "reporterCode", "reporter", ": comtrade: row 1"},
		{"-rates", "rates.csv", "Date", "Day", ": ecb: row 1, column Date: "},
		{"-rates", "rates.csv", "2024-07-", "2024-13-", ": ecb: row "},
	} {
		path := edited(t, c.name, c.from, c.to)
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run([]string{c.flag, path}, &out, &errs), c.to)
		assert.Contains(t, errs.String(), c.errs)
		assert.True(t, strings.HasPrefix(errs.String(), "trade: "), errs.String())
		assert.Empty(t, out.String())
	}
}

func TestEmptyAndMissingFiles(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	for _, flag := range []string{"-sdmx", "-comtrade", "-rates"} {
		for _, path := range []string{empty, filepath.Join(t.TempDir(), "none"), t.TempDir()} {
			var out, errs bytes.Buffer
			assert.Equal(t, 1, run([]string{flag, path}, &out, &errs), flag)
			assert.Contains(t, errs.String(), path)
			assert.Empty(t, out.String())
		}
	}
}

func TestBadCommandLines(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		errs   string
	}{
		{"-lang x!", 2, `invalid value "x!" for flag -lang: `},
		{"-currency euro", 2, `invalid value "euro" for flag -currency: economy: ParseCurrency("euro"): not an ISO 4217 code; did you mean "EUR"?`},
		{"-exporter China", 2, `invalid value "China" for flag -exporter: `},
		{"-format pdf", 2, "trade: want -format text, markdown, csv or html, -chart lines or bars, -top 1 or more, and no other arguments\n"},
		{"-chart pie", 2, "trade: want -format "},
		{"-top 0", 2, "trade: want -format "},
		{"more", 2, "trade: want -format "},
		{"-data x", 2, "flag provided but not defined: -data"},
		{"-help", 0, "Usage of trade"},
		{"-exporter FR", 1, "trade: no exports of FR to a partner\n"},
		{"-currency KZT", 1, "no rate CNY to KZT, average, 2021"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, c.status, run(strings.Fields(c.args), &out, &errs), c.args)
		assert.Contains(t, errs.String(), c.errs)
		assert.Empty(t, out.String())
	}
}

// A year that the rates do not cover has no average.
func TestYearWithoutRates(t *testing.T) {
	path := edited(t, "exports.xml", `TIME_PERIOD="2024" OBS_VALUE="7627.9"`, `TIME_PERIOD="2025" OBS_VALUE="1"`)
	var out, errs bytes.Buffer
	assert.Equal(t, 1, run([]string{"-sdmx", path}, &out, &errs))
	assert.Contains(t, errs.String(), "no rate CNY to EUR, average, 2025")
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestErrorOfTheOutput(t *testing.T) {
	var errs bytes.Buffer
	assert.Equal(t, 1, run(nil, full{}, &errs))
	assert.Equal(t, "trade: disk full\n", errs.String())
}
