package atlas_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
)

var update = flag.Bool("update", false, "write the files of the atlas in their canonical form")

// The atlas has no errors. Its only warnings are those of accessions and agreements whose sources tell of a signature
// and not of the day from which it counts.
func TestAtlasIsValid(t *testing.T) {
	data, err := atlas.Dataset()
	require.NoError(t, err)
	issues := slices.DeleteFunc(data.Validate(), func(i issue.Issue) bool {
		return i.Severity != issue.Error &&
			(i.Code == "platform.effective-day-assumed" || i.Code == "agreement.entry-assumed")
	})
	var report strings.Builder
	require.NoError(t, data.Report(&report, issues, language.English))
	assert.Empty(t, issues, report.String())
}

// Every file is in the canonical form, so that a change of one fact is a change of a few lines.
func TestFilesAreCanonical(t *testing.T) {
	names, err := fs.Glob(atlas.FS(), "data/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		written, err := fs.ReadFile(atlas.FS(), name)
		require.NoError(t, err)
		data, err := dataset.Read(bytes.NewReader(written), dataset.ReadOptions{Name: name})
		require.NoError(t, err)
		var canonical bytes.Buffer
		require.NoError(t, data.Write(&canonical))
		if *update {
			require.NoError(t, os.WriteFile(name, canonical.Bytes(), 0o644))
			continue
		}
		assert.True(t, bytes.Equal(written, canonical.Bytes()), "%s: go test ./atlas -update writes the canonical form", name)
	}
}

// Every source has an address and the day on which it was read, and every cite says where in the source.
func TestSourcesAndPlaces(t *testing.T) {
	data, err := atlas.Dataset()
	require.NoError(t, err)
	for _, s := range data.Sources {
		assert.NotEmpty(t, s.URL, s.ID)
		assert.True(t, len(s.Title) > 0 || len(s.Publisher) > 0, "%s: title and publisher are missing", s.ID)
		assert.False(t, s.Retrieved.IsZero(), "%s: retrieved is missing, the day on which the source was read", s.ID)
	}
	text, err := json.Marshal(data)
	require.NoError(t, err)
	var records any
	require.NoError(t, json.Unmarshal(text, &records))
	cites := 0
	visit(records, func(object map[string]any) {
		if id, isCite := object["source"].(string); isCite {
			cites++
			assert.NotEmpty(t, object["locator"], "a cite of %s has no locator, the place in the source", id)
		}
	})
	assert.Greater(t, cites, 500)
}

// visit calls f for every object of a JSON value.
func visit(value any, f func(map[string]any)) {
	switch v := value.(type) {
	case []any:
		for _, element := range v {
			visit(element, f)
		}
	case map[string]any:
		f(v)
		for _, element := range v {
			visit(element, f)
		}
	}
}
