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

	"github.com/crossborder-go/crossborder/dataset"
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

// A folder is checked with all below it, without hidden files and schemas.
func TestCheckFolder(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"hub.json": `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}]}`, "asia/kz/north.csv": "record,id,platform,member,event,on\nmembership,north,hubb,KZ-59,effective,2020\n",
		".hidden/x.json": "x", "dataset.schema.json": string(dataset.Schema()), "none/readme.md": "",
	} {
		name = filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	out, errs, status := runs(t, "check", dir)
	assert.Equal(t, badData, status)
	assert.Contains(t, out, dir+`/asia/kz/north.csv:2:18: error: /memberships/0/platform: no record "hubb" in platforms; did you mean "hub"? [dataset.unknown-reference]`)
	assert.Equal(t, "crossborder check: errors: 1, warnings: 0\n", errs)
	out, _, _ = runs(t, "check", "-format", "sarif", dir)
	assert.Contains(t, out, `"uri":"file://`+dir+`/asia/kz/north.csv"`)
	_, errs, status = runs(t, "check", filepath.Join(dir, "none"))
	assert.Equal(t, badData, status)
	assert.Equal(t, `crossborder check: the dataset cannot be read: "`+dir+"/none\": no .json or .csv files\n", errs)
	_, errs, status = runs(t, "check", filepath.Join(dir, "dataset.schema.json"))
	assert.Equal(t, badData, status)
	assert.Contains(t, errs, "a JSON Schema, not a dataset")
}

// While a file cannot be read, the records of the others are not checked, and it is said so.
func TestCheckSaysWhatIsNotChecked(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.json"), []byte(`{"platforms": [{"id": "hub"}]}`), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.json"), []byte(`{"platform": [], "regoins": []}`), 0o644))
	for lang, want := range map[string]string{
		"en": "errors: 2; files that cannot be read: 1, so no records were checked",
		"ru": "ошибок: 2; непрочитанных файлов: 1, поэтому записи не проверены",
		"kk": "қателер: 2; оқылмаған файлдар: 1, сондықтан жазбалар тексерілген жоқ",
		"zh": "错误 2 处；无法读取的文件 1 个，因此未检查任何记录",
	} {
		_, errs, status := runs(t, "check", "-lang", lang, dir)
		assert.Equal(t, badData, status)
		assert.Equal(t, "crossborder check: "+want+"\n", errs)
	}
}

// What cannot be read at all is told beside the faults of the other files, in a report for programs too.
func TestCheckTellsOfAllFiles(t *testing.T) {
	dir := t.TempDir()
	bad, none, schema := filepath.Join(dir, "bad.json"), filepath.Join(dir, "none"), filepath.Join(dir, "schemas")
	require.NoError(t, os.WriteFile(bad, []byte(`{"platform": []}`), 0o644))
	require.NoError(t, os.Mkdir(schema, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(schema, "s.json"), dataset.Schema(), 0o644))
	absent := `the dataset cannot be read: "` + none + `": no such file or directory`
	for _, format := range []string{"text", "json", "sarif"} {
		out, errs, status := runs(t, "check", "-format", format, none)
		assert.Equal(t, badData, status)
		assert.Equal(t, "crossborder check: "+absent+"\n", errs)
		assert.Equal(t, format == "text", out == "", out)
		assert.Equal(t, format != "text", strings.Contains(out, "no such file"), out)
		assert.Equal(t, format == "sarif", strings.Contains(out, `"executionSuccessful":false,"toolExecutionNotifications"`), out)
		assert.Equal(t, format == "json", strings.Contains(out, `"errors": 1,`), out)

		out, errs, status = runs(t, "check", "-format", format, bad, none)
		assert.Equal(t, badData, status)
		assert.Equal(t, "crossborder check: "+absent+"\nerrors: 2; files that cannot be read: 2, so no records were checked\n", errs)
		assert.Contains(t, out, "dataset.unknown-field")
		assert.Equal(t, format != "text", strings.Contains(out, "no such file"), out)
		assert.Equal(t, format != "text", json.Valid([]byte(out)), out)
	}
	_, errs, status := runs(t, "check", none, filepath.Join("..", "..", "examples", "briefing", "dataset.json"))
	assert.Equal(t, badData, status)
	assert.Equal(t, "crossborder check: "+absent+"\nerrors: 1; files that cannot be read: 1, so no records were checked\n", errs)
	_, errs, status = runs(t, "check", "-strict", schema)
	assert.Equal(t, badData, status)
	assert.Equal(t, `crossborder check: the dataset cannot be read: "`+schema+"\": no .json or .csv files\n", errs)
	_, errs, status = runs(t, "diff", bad, none)
	assert.Equal(t, badData, status)
	assert.Contains(t, errs, "dataset.unknown-field")
}

// With -strict, warnings fail too.
func TestCheckStrict(t *testing.T) {
	dir := t.TempDir()
	good, warned := filepath.Join(dir, "good.json"), filepath.Join(dir, "warned.json")
	require.NoError(t, os.WriteFile(good, []byte(`{}`), 0o644))
	require.NoError(t, os.WriteFile(warned, []byte(`{"sources": [{"id": "s", "url": "https://example.org"}]}`), 0o644))
	out, errs, status := runs(t, "check", "-strict", good)
	assert.Equal(t, done, status, errs)
	assert.Equal(t, "no problems\n", out)
	out, errs, status = runs(t, "check", "-strict", warned)
	assert.Equal(t, badData, status)
	assert.Contains(t, out, "[dataset.unused-source]")
	assert.Equal(t, "crossborder check: errors: 0, warnings: 1\n", errs)
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
