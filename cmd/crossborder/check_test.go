//go:build unix

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A check reports in every format, what is wrong with the records as well as what is wrong with the text.
func TestCheckFormats(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		return file
	}
	good := write("good.json", `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}]}`)
	warned := write("warned.json", `{"sources": [{"id": "s", "url": "https://example.org"}]}`)
	wrong := write("wrong.json", `{"platforms": [{"id": "hub"}]}`)
	unread := write("unread.json", `{"platform": []}`)
	for _, c := range []struct {
		file, code string
		status     int
	}{{good, "", done}, {warned, "dataset.unused-source", done}, {wrong, "platform.nameless", badData}, {unread, "dataset.unknown-field", badData}} {
		for _, format := range []string{"text", "json", "sarif"} {
			out, errs, status := runs(t, "check", "-format", format, "-lang", "ru", c.file)
			assert.Equal(t, c.status, status, errs)
			assert.Contains(t, out, c.code)
			assert.Equal(t, format != "text", json.Valid([]byte(out)), out)
			assert.Equal(t, c.status != done, errs != "", errs)
			assert.Equal(t, c.file == good && format == "text", out == "замечаний нет\n", out)
		}
	}
	_, errs, status := runs(t, "check", "-format", "xml", good)
	assert.Equal(t, badUsage, status)
	assert.Contains(t, errs, `invalid value "xml" for flag -format: not one of text json sarif`)
	_, errs, status = runs(t, "check", "-lang", strings.Repeat("-", 100_000), good)
	assert.Equal(t, badUsage, status)
	assert.Less(t, len(errs), 5000)
}

// A pipe cannot make a check wait, and the name of a file cannot harm the terminal.
func TestCheckOfStrangeFiles(t *testing.T) {
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe.json")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Skip(err)
	}
	for _, name := range []string{pipe, dir} {
		_, errs, status := runs(t, "check", name)
		assert.Equal(t, badData, status)
		assert.Contains(t, errs, "pipe.json")
		assert.Contains(t, errs, "not a regular file")
	}
	strange := filepath.Join(t.TempDir(), "\x1b[2J\u009b\u202e\n.json")
	for _, text := range []string{"", `{"platforms": [{"id": 5}]}`, `{"platforms": [{"id": "hub"}]}`} {
		if text != "" {
			require.NoError(t, os.WriteFile(strange, []byte(text), 0o644))
		}
		for _, format := range []string{"text", "json", "sarif"} {
			out, errs, status := runs(t, "check", "-format", format, strange)
			assert.Equal(t, badData, status)
			for _, bad := range []string{"\x1b", "\u009b", "\u202e", "\n.json"} {
				assert.NotContains(t, out+errs, bad)
			}
		}
	}
}
