package schematest

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

// everything is the file that has each field of the format at least once.
const everything = "dataset/format/testdata/everything.json"

// files are the datasets of the module: of the atlas, the examples and the tests.
func files(t *testing.T) []string {
	t.Helper()
	var found []string
	for _, pattern := range []string{everything, "atlas/data/*.json", "examples/*/*.json", "prose/*/testdata/*.json", "export/testdata/*.json", "internal/house/testdata/faulty/*.json"} {
		names, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
		require.NoError(t, err)
		require.NotEmpty(t, names, pattern)
		for _, name := range names {
			if filepath.Base(name) != "openapi.json" { // the description of an API
				found = append(found, name)
			}
		}
	}
	return found
}

func TestFiles(t *testing.T) {
	for _, name := range files(t) {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		v := judge(t, text)
		assert.Empty(t, v.fault(), name)
		if !strings.Contains(name, "faulty") {
			assert.NoError(t, v.schema, name)
		}
	}
}

// The example of the schema is a dataset.
func TestExample(t *testing.T) {
	var s struct{ Examples []json.RawMessage }
	text, err := os.ReadFile(filepath.Join(root, "dataset", "schema.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &s))
	require.Len(t, s.Examples, 1)
	v := judge(t, s.Examples[0])
	assert.NoError(t, v.schema)
	assert.Empty(t, v.fault())
}

// The datasets of the conformance cases, if CROSSBORDER_CASES names their folder, have the same verdicts.
func TestCases(t *testing.T) {
	folder := os.Getenv("CROSSBORDER_CASES")
	if folder == "" {
		t.Skip("CROSSBORDER_CASES does not name a folder of cases")
	}
	names, err := filepath.Glob(filepath.Join(folder, "*.jsonl"))
	require.NoError(t, err)
	judged := 0
	for _, name := range names {
		f, err := os.Open(name)
		require.NoError(t, err)
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var one struct {
				Dataset  json.RawMessage
				Old, New json.RawMessage
				Datasets []json.RawMessage
			}
			if json.Unmarshal(lines.Bytes(), &one) != nil {
				continue
			}
			for _, text := range append(one.Datasets, one.Dataset, one.Old, one.New) {
				if len(text) > 0 && text[0] == '{' {
					judged++
					assert.Empty(t, judge(t, text).fault(), string(text))
				}
			}
		}
		require.NoError(t, lines.Err())
	}
	assert.Positive(t, judged)
	t.Log(judged, "datasets")
}
