package dataset_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
)

func read(t *testing.T, text string) *dataset.Dataset {
	t.Helper()
	d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: "test.json"})
	require.NoError(t, err)
	return d
}

// briefing reads the dataset of the example, which records real facts.
func briefing(t testing.TB) *dataset.Dataset {
	t.Helper()
	f, err := os.Open("../examples/briefing/dataset.json")
	require.NoError(t, err)
	defer f.Close()
	d, err := dataset.Read(f, dataset.ReadOptions{})
	require.NoError(t, err)
	return d
}

func TestReadError(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"unknown field": {
			"{\n  \"memberships\": [\n\t{\"id\": \"m\", \"platfrom\": \"x\"}\n]}",
			"ties.json:3:14: unknown field \"platfrom\"; did you mean \"platform\"?\n" +
				"    3 |  {\"id\": \"m\", \"platfrom\": \"x\"}\n" +
				"      |              ^",
		},
		"characters, not bytes": {
			`{"regions": [{"names": {"ru": "Нанкин", "kk": 5}}]}`,
			"ties.json:1:47: expected a string in double quotes, found a number; write \"5\"\n" +
				"    1 | {\"regions\": [{\"names\": {\"ru\": \"Нанкин\", \"kk\": 5}}]}\n" +
				"      |                                               ^",
		},
		"a long line is cut": {
			`{"sources": [{"id": "` + strings.Repeat("x", 300) + `", "url": 5, "language": "` + strings.Repeat("y", 300) + `"}]}`,
			"ties.json:1:332: expected a string in double quotes, found a number; write \"5\"\n" +
				"    1 | …" + strings.Repeat("x", 40) + `", "url": 5, "language": "` + strings.Repeat("y", 34) + "…\n" +
				"      | " + strings.Repeat(" ", 51) + "^",
		},
		"empty": {"", "ties.json:1:1: expected an object, found the end of the document\n    1 | \n      | ^"},
		"bad UTF-8": {
			"{\"sources\": [{\"id\": \"\xff\"}]}",
			"ties.json:1:22: byte 0xFF is not UTF-8; save the file as UTF-8\n    1 | {\"sources\": [{\"id\": \"\ufffd\"}]}\n      |                      ^",
		},
		"a date": {
			`{"meetings": [{"on": "2025-13-01"}]}`,
			"ties.json:1:22: \"2025-13-01\" is not a date: month out of range; for example \"2025-11-28\"\n    1 | {\"meetings\": [{\"on\": \"2025-13-01\"}]}\n      |                      ^",
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := dataset.Read(strings.NewReader(c.text), dataset.ReadOptions{Name: "ties.json"})
			require.EqualError(t, err, c.want)
			var e *dataset.ReadError
			require.ErrorAs(t, err, &e)
			assert.Equal(t, "ties.json", e.File)
		})
	}
}

func TestReadLimits(t *testing.T) {
	text := `{"sources": [{"id": "a", "url": "https://example.org"}]}`
	_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{MaxBytes: 10})
	assert.ErrorContains(t, err, "dataset:1:1: the document has more than 10 bytes; raise the limit MaxBytes")
	_, err = dataset.Read(strings.NewReader(text), dataset.ReadOptions{MaxDepth: 2})
	assert.ErrorContains(t, err, "nested deeper than 2 levels; raise the limit MaxDepth")
	_, err = dataset.Read(strings.NewReader(text), dataset.ReadOptions{MaxValues: 3})
	assert.ErrorContains(t, err, "more than 3 values; raise the limit MaxValues")
	_, err = dataset.Read(strings.NewReader(strings.Repeat("[", 100_000)), dataset.ReadOptions{})
	assert.Error(t, err)
	_, err = dataset.Read(errReader{}, dataset.ReadOptions{Name: "pipe"})
	assert.EqualError(t, err, "dataset: Read(pipe): broken")
}

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errors.New("broken") }

func TestReadFS(t *testing.T) {
	files := fstest.MapFS{
		"a/sources.json": {Data: []byte(`{"sources": [{"id": "a", "url": "https://example.org"}, {"id": "b", "url": "https://example.org"}]}`)},
		"a/regions.json": {Data: []byte(`{"regions": [{"code": "CN-JS/nanjing", "cites": [{"source": "a"}]}]}`)},
		"b/more.json":    {Data: []byte("{\"sources\": [\n {\"id\": \"c\", \"url\": \"https://example.org\"}\n]}")},
		"bad.json":       {Data: []byte(`{"sources": 1}`)},
	}
	d, err := dataset.ReadFS(files, dataset.ReadOptions{}, "a/*.json", "b/*.json")
	require.NoError(t, err)
	assert.Len(t, d.Sources, 3)
	assert.Len(t, d.Regions, 1)
	for path, want := range map[issue.Path]string{
		"/sources/0/id":              "a/sources.json:1:21",
		"/sources/1/id":              "a/sources.json:1:64",
		"/sources/2/url":             "b/more.json:2:21",
		"/sources/2":                 "b/more.json:2:2",
		"/regions/0/cites/0/source":  "a/regions.json:1:61",
		"/regions/0/names":           "a/regions.json:1:14",
		"/regions/0/within/7/absent": "a/regions.json:1:14",
	} {
		position, found := d.Locate(path)
		assert.True(t, found, path)
		assert.Equal(t, want, position.String(), path)
	}
	for _, path := range []issue.Path{"/sources/3", "/platforms/0/id", "/sources/x/id"} {
		_, found := d.Locate(path)
		assert.False(t, found, path)
	}

	_, err = dataset.ReadFS(files, dataset.ReadOptions{}, "bad.json")
	assert.ErrorContains(t, err, "bad.json:1:13: expected an array, found a number")
	_, err = dataset.ReadFS(files, dataset.ReadOptions{}, "none*.json")
	assert.EqualError(t, err, `dataset: ReadFS("none*.json"): no match: file does not exist`)
	_, err = dataset.ReadFS(files, dataset.ReadOptions{})
	assert.EqualError(t, err, "dataset: ReadFS: no pattern")
	_, err = dataset.ReadFS(nil, dataset.ReadOptions{}, "*")
	assert.EqualError(t, err, "dataset: ReadFS: no file system")
	d, err = dataset.ReadFS(files, dataset.ReadOptions{}, "b/more.json", "*/more.json", "b/more.json")
	require.NoError(t, err)
	assert.Len(t, d.Sources, 1, "a file is read once")
	_, err = dataset.ReadFS(files, dataset.ReadOptions{}, "[")
	assert.ErrorContains(t, err, "syntax error in pattern")
}

func TestReadFile(t *testing.T) {
	d, err := dataset.ReadFile("../examples/briefing/dataset.json", dataset.ReadOptions{Name: "ignored"})
	require.NoError(t, err)
	position, found := d.Locate("")
	assert.True(t, found)
	assert.Equal(t, "../examples/briefing/dataset.json:1:1", position.String())
	_, err = dataset.ReadFile("../examples/briefing/dataset.json", dataset.ReadOptions{MaxBytes: 10})
	assert.ErrorContains(t, err, "../examples/briefing/dataset.json:1:1: the document has more than 10 bytes")
	_, err = dataset.ReadFile("none.json", dataset.ReadOptions{})
	assert.ErrorIs(t, err, fs.ErrNotExist)
	assert.ErrorContains(t, err, `dataset: ReadFile("none.json"): `)
}

// The collections are the fields of a dataset, in their order.
func TestCollections(t *testing.T) {
	var fields []dataset.Collection
	of := reflect.TypeFor[dataset.Dataset]()
	for i := range of.NumField() {
		if f := of.Field(i); f.IsExported() {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			fields = append(fields, dataset.Collection(name))
		}
	}
	assert.Equal(t, fields, dataset.Collections())
}

func TestClone(t *testing.T) {
	d := briefing(t)
	c := d.Clone()
	assert.Equal(t, d.Meetings, c.Meetings)
	_, found := c.Locate("/meetings/0")
	assert.False(t, found, "a clone was not read")
	c.Meetings[0].Participants[0].Name["en"] = "changed"
	assert.NotEqual(t, d.Meetings, c.Meetings)
}

func TestLocateWithoutFile(t *testing.T) {
	_, found := (&dataset.Dataset{}).Locate("/sources/0")
	assert.False(t, found)
}

// A written dataset is read back as the same records, and written again as the same bytes.
func TestWriteIsCanonical(t *testing.T) {
	d := briefing(t)
	var first bytes.Buffer
	require.NoError(t, d.Write(&first))
	again, err := dataset.Read(bytes.NewReader(first.Bytes()), dataset.ReadOptions{})
	require.NoError(t, err)
	var second bytes.Buffer
	require.NoError(t, again.Write(&second))
	assert.Equal(t, first.String(), second.String())
	assert.Empty(t, again.Validate().Errors())
	assert.Equal(t, d.Meetings, again.Meetings)
	assert.Equal(t, d.Memberships, again.Memberships)
	assert.True(t, strings.HasSuffix(first.String(), "}\n"))
	assert.Contains(t, first.String(), "«Қытай – Орталық Азия»", "texts are written as they are")
	assert.NotContains(t, first.String(), `\u`)
}

func TestWriteEmpty(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, (&dataset.Dataset{}).Write(&b))
	assert.Equal(t, "{}\n", b.String())
}

// Every text is either a dataset, which can be validated and written, or refused with a position.
func FuzzRead(f *testing.F) {
	seed, err := os.ReadFile("../examples/briefing/dataset.json")
	require.NoError(f, err)
	f.Add(string(seed))
	f.Add(`{"agreements":[{"id":"a","rules":{"entryIntoForce":{"when":{"anyOf":[{"consents":"2/3"}]}}},"events":[{"kind":"ratified","party":"KZ","on":"2020"}]}]}`)
	f.Add(`{"offices":[{"id":"o","of":"KZ-59","events":[{"kind":"moved","on":"2020","to":"CN"}]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{MaxBytes: 1 << 20})
		var e *dataset.ReadError
		if err != nil {
			if !errors.As(err, &e) || e.Line < 1 || e.Column < 1 {
				t.Fatalf("no place: %v", err)
			}
			for _, tag := range []string{"en", "ru", "kk", "zh"} {
				if e.Code == "" || e.Message(language.MustParse(tag)) == "" || !utf8.ValidString(e.Error()) {
					t.Fatalf("no words: %v", err)
				}
			}
			return
		}
		for _, i := range d.Validate() {
			if _, found := d.Locate(i.Path); !found {
				t.Fatalf("%v is nowhere in the file", i.Path)
			}
		}
		if err := d.Write(&bytes.Buffer{}); err != nil {
			t.Fatalf("what was read is not written: %v", err)
		}
	})
}
