package dataset_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

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
	_, err = dataset.ReadFS(files, dataset.ReadOptions{}, "[ac]")
	assert.EqualError(t, err, `dataset: ReadFS("c"): no .json files`)
	_, err = dataset.ReadFS(os.DirFS(filepath.Join(t.TempDir(), "none")), dataset.ReadOptions{}, "*.json")
	assert.ErrorContains(t, err, `dataset: ReadFS("*.json"): the file system cannot be read: `)
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

// What is no JSON Schema keeps its faults.
func TestReadSchemaLookalikes(t *testing.T) {
	for _, text := range []string{
		`{"$schema": "https://json-schema.org/draft/2020-12/schema", "regions": [{"code": 5}]}`,
		`{"title": "https://json-schema.org/"}`, `["https://json-schema.org/"]`,
	} {
		_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
		var faults dataset.ReadErrors
		assert.ErrorAs(t, err, &faults, text)
	}
}
