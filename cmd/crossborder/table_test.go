package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The template has no problems, and neither has one that was saved by a spreadsheet of another country.
func TestTemplate(t *testing.T) {
	dir := t.TempDir()
	for _, args := range [][]string{nil, {"-comma", ";", "-mark"}, {"-comma", "\t"}} {
		out, errs, status := runs(t, append([]string{"template"}, args...)...)
		require.Equal(t, done, status, errs)
		path := filepath.Join(dir, "ties.csv")
		require.NoError(t, os.WriteFile(path, []byte(strings.ReplaceAll(out, "\n", "\r\n")), 0o644))
		for _, name := range []string{path, dir} {
			out, errs, status = runs(t, "check", name)
			assert.Equal(t, done, status, errs)
			assert.Equal(t, "no problems\n", out)
		}
	}
	_, errs, status := runs(t, "template", "-comma", "x")
	assert.Equal(t, badUsage, status)
	assert.Contains(t, errs, "'x' cannot stand between cells")
	_, errs, status = runs(t, "template", "-comma", "")
	assert.Equal(t, badUsage, status)
	assert.Contains(t, errs, `"" is not one character`)
	_, errs, status = runs(t, "template", "ties.csv")
	assert.Equal(t, badUsage, status)
	assert.Contains(t, errs, `no argument is needed, and there is "ties.csv"`)
}

// Tables are read beside JSON, their faults together with those of JSON, and their days as the language writes them.
func TestTables(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return path
	}
	hub := write("hub.json", `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "cites": [{"source": "a"}]}]}`)
	ties := write("ties.CSV", "record;id;url;platform;member;event;on;source\nsource;a;https://example.org/a\nmembership;north;;hub;KZ-59;attested;28.11.2025;a\n")
	out, errs, status := runs(t, "check", "-lang", "ru", "-locale", "ru", ties, hub)
	assert.Equal(t, done, status, errs)
	assert.Equal(t, "замечаний нет\n", out)
	wrong := write("wrong.json", `{"platform": []}`)
	out, _, status = runs(t, "check", ties, wrong)
	assert.Equal(t, badData, status)
	assert.Contains(t, out, ties+`:3:38: error: /memberships/0/events/0/on: column "on": "28.11.2025" is not a date`)
	assert.Contains(t, out, wrong+`:1:2: error: /platform: unknown field "platform"`)
	_, errs, status = runs(t, "check", ties, filepath.Join(dir, "none.csv"))
	assert.Equal(t, badData, status)
	assert.Contains(t, errs, "the dataset cannot be read")
}
