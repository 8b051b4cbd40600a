package dataset_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// asCSV writes a dataset as a table.
func asCSV(t *testing.T, d *dataset.Dataset, o dataset.CSVWriteOptions) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, d.WriteCSV(&b, o))
	return b.String()
}

// readCSV reads a table.
func readCSV(t *testing.T, text string) *dataset.Dataset {
	t.Helper()
	d, err := dataset.ReadCSV(strings.NewReader(text), dataset.CSVOptions{})
	require.NoError(t, err, text)
	return d
}

// Whatever a dataset has, a table says the same.
func TestCSVLosesNothing(t *testing.T) {
	for seed := range uint64(2000) {
		d := dice{rand.New(rand.NewPCG(seed, 7))}
		a := read(t, d.dataset())
		text := asCSV(t, a, dataset.CSVWriteOptions{})
		b := readCSV(t, text)
		require.Equal(t, written(t, a), written(t, b), text)
		require.Equal(t, text, asCSV(t, b, dataset.CSVWriteOptions{}))
	}
}

// What the atlas and the examples have stands in cells, and not in JSON.
func TestCSVOfRealDatasets(t *testing.T) {
	files, err := filepath.Glob("../atlas/data/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range append(files, "../examples/briefing/dataset.json") {
		a, err := dataset.ReadFile(file, dataset.ReadOptions{})
		require.NoError(t, err)
		text := asCSV(t, a, dataset.CSVWriteOptions{})
		require.Equal(t, written(t, a), written(t, readCSV(t, text)), file)
		require.NotContains(t, strings.SplitN(text, "\n", 2)[0], ",json", file)
		if os.Getenv("SHOW") != "" {
			os.WriteFile("/tmp/w/"+filepath.Base(file)+".csv", []byte(text), 0o644)
		}
	}
}
