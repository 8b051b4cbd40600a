package dataset_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// folderOf makes a folder of files.
func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	return dir
}

// sourceFile is a file with one source.
func sourceFile(id string) string { return `{"sources": [{"id": "` + id + `", "title": {"en": "T"}}]}` }

// sourceIDs returns the ids of the sources, in their order.
func sourceIDs(d *dataset.Dataset) string {
	var all []string
	for _, s := range d.Sources {
		all = append(all, s.ID)
	}
	return strings.Join(all, " ")
}

// A folder stands for its data files and those below it, in the order of their names.
func TestReadFiles(t *testing.T) {
	dir := folderOf(t, map[string]string{
		"b.json": sourceFile("b"), "a/deep/one.JSON": sourceFile("one"), "a/two.csv": "record,id,url\nsource,two,https://example.org\n",
		"readme.txt": "no data", ".hidden.json": "no data", ".git/x.json": "no data", "a/dataset.schema.json": string(dataset.Schema()),
		"other/data": sourceFile("other"),
	})
	d, err := dataset.ReadFiles(dataset.CSVOptions{}, dir)
	require.NoError(t, err)
	assert.Equal(t, "one two b", sourceIDs(d))
	at, _ := d.Locate("/sources/0/id")
	assert.Equal(t, dir+"/a/deep/one.JSON:1:21", at.String())
	d, err = dataset.ReadFiles(dataset.CSVOptions{}, filepath.Join(dir, "other", "data"), filepath.Join(dir, "b.json"), dir)
	require.NoError(t, err)
	assert.Equal(t, "other b one two", sourceIDs(d), "a file is read once")

	require.NoError(t, os.Symlink(dir, filepath.Join(dir, "a", "again")), "a circle")
	require.NoError(t, os.Symlink(filepath.Join(dir, "other", "data"), filepath.Join(dir, "c.json")))
	d, err = dataset.ReadFiles(dataset.CSVOptions{}, filepath.Join(dir, "a", "again"))
	require.NoError(t, err)
	assert.Equal(t, "one two b other", sourceIDs(d))

	bad := filepath.Join(dir, "bad.csv")
	require.NoError(t, os.WriteFile(bad, []byte("record,idd\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.json"), []byte("{"), 0o644))
	_, err = dataset.ReadFiles(dataset.CSVOptions{}, dir)
	var faults dataset.ReadErrors
	require.ErrorAs(t, err, &faults)
	assert.Len(t, faults, 2)
	assert.Equal(t, dir+"/b.json:1:2", faults[0].Position.String())
	assert.Equal(t, dir+"/bad.csv:1:8", faults[1].Position.String())
}

func TestReadFilesErrors(t *testing.T) {
	dir := folderOf(t, map[string]string{"schema.json": `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}`, "empty/x.txt": ""})
	for name, want := range map[string]string{
		"empty": "no .json or .csv files", "schema.json": "a JSON Schema, not a dataset",
	} {
		name = filepath.Join(dir, name)
		_, err := dataset.ReadFiles(dataset.CSVOptions{}, name)
		assert.EqualError(t, err, `dataset: ReadFiles("`+name+`"): `+want)
		var of *fs.PathError
		require.ErrorAs(t, err, &of)
		assert.Equal(t, name, of.Path)
	}
	_, err := dataset.ReadFiles(dataset.CSVOptions{}, filepath.Join(dir, "none"))
	assert.ErrorIs(t, err, fs.ErrNotExist)
	_, err = dataset.ReadFiles(dataset.CSVOptions{})
	assert.EqualError(t, err, "dataset: ReadFiles: no file")
	_, err = dataset.ReadFile(filepath.Join(dir, "schema.json"), dataset.ReadOptions{})
	assert.ErrorContains(t, err, "a JSON Schema, not a dataset")
}

// A pattern of ReadFS that matches a folder stands for the files below it. Tables are for ReadFiles.
func TestReadFSFolder(t *testing.T) {
	files := fstest.MapFS{
		"b.json": {Data: []byte(sourceFile("b"))}, "a/deep/one.json": {Data: []byte(sourceFile("one"))}, "a/two.csv": {Data: []byte("x")},
		".git/x.json": {Data: []byte("no data")}, "c/x.txt": {},
	}
	d, err := dataset.ReadFS(files, dataset.ReadOptions{}, ".")
	require.NoError(t, err)
	assert.Equal(t, "one b", sourceIDs(d))
	for _, pattern := range []string{"c", "./c", "c/"} {
		_, err = dataset.ReadFS(files, dataset.ReadOptions{}, pattern)
		assert.EqualError(t, err, `dataset: ReadFS("c"): no .json files`)
	}
	_, err = dataset.ReadFS(os.DirFS(filepath.Join(t.TempDir(), "none")), dataset.ReadOptions{}, "*.json")
	assert.ErrorContains(t, err, `dataset: ReadFS("*.json"): the file system cannot be read: `)
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

// What is no JSON Schema keeps its faults.
func TestReadSchemaLookalikes(t *testing.T) {
	for _, text := range []string{
		`{"$schema": "https://json-schema.org/draft/2020-12/schema", "regions": [{"code": 5}]}`,
		`{"title": "https://json-schema.org/"}`, `["https://json-schema.org/"]`, `{"type": "object"}`,
		`{"$schema": "https://json-schema.org/draft/2020-12/schema", "sourcess": [{"id": "a"}]}`,
		`{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "region": [{"code": 5}]}`,
		`{"name": "x", "$schema": "http://json-schema.org/draft-07/schema#", "sources": 5`,
		`{"$schema": "https://json-schema.org/draft/2020-12/schema", "x": {"type": "object"}}`,
		`{"x": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}}`,
		`{"type": "\"$schema\": \"https://json-schema.org/\"`, `{"$schema": "https://json-schema.org/", "type`,
	} {
		_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
		var faults dataset.ReadErrors
		assert.ErrorAs(t, err, &faults, text)
	}
}

// What cannot be read of some files does not hide what is wrong with the others.
func TestReadFilesTellsOfAll(t *testing.T) {
	dir := folderOf(t, map[string]string{"bad.json": `{"region": []}`, "more/bad.json": `{"region": []}`, "empty/x.txt": ""})
	in := func(name string) string { return filepath.Join(dir, name) }
	_, err := dataset.ReadFiles(dataset.CSVOptions{}, in("none"), in("bad.json"), in("empty"), in("more"))
	var faults dataset.ReadErrors
	require.ErrorAs(t, err, &faults)
	assert.Len(t, faults, 2)
	assert.ErrorIs(t, err, fs.ErrNotExist)
	assert.ErrorContains(t, err, `ReadFiles("`+in("empty")+`"): no .json or .csv files`)
	var of *fs.PathError
	require.ErrorAs(t, err, &of)
	assert.Equal(t, in("none"), of.Path)
	_, err = dataset.ReadFS(os.DirFS(dir), dataset.ReadOptions{}, "none", "bad.json", "[", "more")
	require.ErrorAs(t, err, &faults)
	assert.Len(t, faults, 2)
	assert.ErrorIs(t, err, fs.ErrNotExist)
	assert.ErrorIs(t, err, path.ErrBadPattern)
}

// Schemas are no datasets: a folder that has nothing else has no data, and one that is named is an error wherever else it is
// found. Whatever only looks like one is read.
func TestReadFilesOfSchemas(t *testing.T) {
	schema := `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}`
	dir := folderOf(t, map[string]string{"only/s.json": schema, "both/s.json": schema, "both/a.json": sourceFile("a"),
		"slip/a.json": sourceFile("a"), "slip/s.json": `{"$schema": "https://json-schema.org/draft/2020-12/schema", "sourcess": []}`})
	in := func(name string) string { return filepath.Join(dir, name) }
	read := func(names ...string) (string, error) {
		d, err := dataset.ReadFiles(dataset.CSVOptions{}, names...)
		if err != nil {
			return "", err
		}
		return sourceIDs(d), nil
	}
	_, err := read(in("only"))
	assert.EqualError(t, err, `dataset: ReadFiles("`+in("only")+`"): no .json or .csv files`)
	ids, err := read(in("both"))
	require.NoError(t, err)
	assert.Equal(t, "a", ids)
	for _, names := range [][]string{{in("both"), in("both/s.json")}, {in("both/s.json"), in("both")}, {in("only"), in("only/s.json")}} {
		_, err = read(names...)
		assert.ErrorContains(t, err, "a JSON Schema, not a dataset")
		assert.NotContains(t, err.Error(), "no .json")
	}
	_, err = read(in("slip"))
	assert.ErrorContains(t, err, `unknown field "sourcess"; did you mean "sources"?`)

	d, err := dataset.ReadFS(os.DirFS(dir), dataset.ReadOptions{}, "both/*.json", "*")
	assert.Nil(t, d)
	assert.ErrorContains(t, err, "sourcess")
	d, err = dataset.ReadFS(os.DirFS(dir), dataset.ReadOptions{}, "*/s.json", "both/a.json")
	assert.Nil(t, d)
	assert.ErrorContains(t, err, "sourcess")
	_, err = dataset.ReadFS(os.DirFS(dir), dataset.ReadOptions{}, "only/*.json")
	assert.EqualError(t, err, `dataset: ReadFS("only/*.json"): no .json files`)
}

// A file is read once, by whatever paths it is named, and files that are alike are each read.
func TestReadFilesOnce(t *testing.T) {
	dir := folderOf(t, map[string]string{"real/a.json": sourceFile("a"), "real/b.json": sourceFile("b"), "copy/a.json": sourceFile("a")})
	in := func(name string) string { return filepath.Join(dir, name) }
	require.NoError(t, os.Symlink(in("real"), in("link")))
	now := time.Now()
	for _, name := range []string{"real/a.json", "real/b.json", "copy/a.json"} {
		require.NoError(t, os.Chtimes(in(name), now, now))
	}
	t.Chdir(dir)
	d, err := dataset.ReadFiles(dataset.CSVOptions{}, "real", in("real"), "./real/", "link", "link/b.json", "real/../real/a.json")
	require.NoError(t, err)
	assert.Equal(t, "a b", sourceIDs(d))
	d, err = dataset.ReadFiles(dataset.CSVOptions{}, "real", "copy")
	require.NoError(t, err)
	assert.Equal(t, "a b a", sourceIDs(d))
	d, err = dataset.ReadFS(os.DirFS("."), dataset.ReadOptions{}, "real/*", "link/*")
	require.NoError(t, err)
	assert.Equal(t, "a b", sourceIDs(d))
}

// Behind a link, ".." is the folder above the one that is linked to, and its files are read there.
func TestReadFilesAboveALink(t *testing.T) {
	dir := folderOf(t, map[string]string{"a.json": sourceFile("wrong"), "far/a.json": sourceFile("right"), "far/sub/b.json": sourceFile("below")})
	require.NoError(t, os.Symlink(filepath.Join(dir, "far", "sub"), filepath.Join(dir, "link")))
	t.Chdir(dir)
	d, err := dataset.ReadFiles(dataset.CSVOptions{}, "link/..")
	require.NoError(t, err)
	assert.Equal(t, "right below", sourceIDs(d))
	at, _ := d.Locate("/sources/0")
	assert.Equal(t, "link/../a.json:1:14", at.String())
	d, err = dataset.ReadFiles(dataset.CSVOptions{}, "link/../a.json", "a.json")
	require.NoError(t, err)
	assert.Equal(t, "right wrong", sourceIDs(d))
}

// A wildcard does not match hidden names, and passes over folders without data.
func TestReadFSPatterns(t *testing.T) {
	files := fstest.MapFS{
		"d/a.json": {Data: []byte(sourceFile("a"))}, "d/.x.json": {Data: []byte(sourceFile("x"))}, ".git/g.json": {Data: []byte(sourceFile("g"))},
		".hid/sub/h.json": {Data: []byte(sourceFile("h"))}, "docs/x.txt": {Data: []byte("{}")}, "e.json": {Data: []byte(sourceFile("e"))},
		"s.json": {Data: []byte(`{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}`)},
	}
	for pattern, want := range map[string]string{
		"*": "a e", ".": "a e", "./": "a e", "d/": "a", "./d": "a", "././d//": "a", "*/": "a", "*/*": "a", "d/.*": "x", ".*": "h g", ".hid": "h",
		"*.json": "e", ".hid/*": "h", `\.git`: "g", "d/.x.json": "x", "d*": "a",
	} {
		d, err := dataset.ReadFS(files, dataset.ReadOptions{}, pattern)
		if assert.NoError(t, err, pattern) {
			assert.ElementsMatch(t, strings.Fields(want), strings.Fields(sourceIDs(d)), pattern)
		}
	}
	for pattern, want := range map[string]string{
		"docs": "no .json files", "doc*": "no .json files", "s.json": "a JSON Schema, not a dataset", "e.json/": "no match: file does not exist", "": "no match: file does not exist",
		"/": "no match: file does not exist", "/d": "no match: file does not exist", "*/.": "no match: file does not exist",
	} {
		_, err := dataset.ReadFS(files, dataset.ReadOptions{}, pattern)
		assert.EqualError(t, err, fmt.Sprintf("dataset: ReadFS(%q): %s", pattern, want))
	}
}
