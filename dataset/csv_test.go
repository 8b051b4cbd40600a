package dataset_test

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
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
	for seed := range effort.Times[uint64](150) {
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
	}
}

// A delegation, of which only the party is known, stands in a table too.
func TestCSVOfDelegations(t *testing.T) {
	d := read(t, `{"meetings": [{"id": "g", "kind": "visit", "on": "2024", "participants": [{"for": "KZ-59"}, {"name": {"en": "Li"}, "for": "CN-JS"}, {"for": "CN-JS"}]}]}`)
	assert.Empty(t, d.Validate().Errors())
	assert.Equal(t, written(t, d), written(t, readCSV(t, asCSV(t, d, dataset.CSVWriteOptions{}))))
}

// The same records give the same bytes, with the columns that are asked for.
func TestWriteCSVColumns(t *testing.T) {
	d := read(t, facts)
	first := asCSV(t, d, dataset.CSVWriteOptions{})
	assert.Equal(t, first, asCSV(t, readCSV(t, first), dataset.CSVWriteOptions{}))
	assert.Equal(t, `record,id,name:ru,name:zh-Hant,seat,platform,member,url,published,subject,reference,indicator,period,event,on,amount,unit,bound,source,locator
source,news,Новости,,,,,https://example.org,2025-11-29,,,,,,,,,,,
platform,hub,"платформа ""Хаб""",樞紐,CN-JS,,,,,,,,,,,,,,news,
membership,north,,,,hub,KZ-59,,,,,,,signed,2025-11-28,,,,news,p. 1
membership,north,,,,,,,,,,,,left,2026-03,,,,news,
observation,,,,,,,,,KZ-59,KZ,goods-balance,2024,,,-1234.50,USD,about,news,
`, first)
	assert.Equal(t, "\ufeffrecord;name:ru;event\n", asCSV(t, nil, dataset.CSVWriteOptions{Comma: ';', Mark: true, Columns: []string{"Record", "Name:RU", "event"}}))
	var b bytes.Buffer
	assert.EqualError(t, d.WriteCSV(&b, dataset.CSVWriteOptions{Columns: []string{"evnt"}}), `dataset: WriteCSV: unknown column "evnt"`)
	assert.EqualError(t, d.WriteCSV(&b, dataset.CSVWriteOptions{Comma: '"'}), `dataset: WriteCSV: '"' cannot stand between cells`)
	assert.EqualError(t, d.WriteCSV(nil, dataset.CSVWriteOptions{}), "dataset: WriteCSV: no writer")
	assert.Empty(t, b.String())
}

// Records of one id, and parts that a record has twice, stay apart.
func TestWriteCSVKeepsDoubles(t *testing.T) {
	d := read(t, `{"sources": [{"id": "s"}, {"id": "s", "url": "x"}, {"id": ""}],
		"memberships": [{"id": "m", "platform": "", "member": "KZ", "events": [{"kind": "left", "on": ""}, {"kind": "left", "on": ""}, {"kind": ""}]}],
		"observations": [{"subject": "KZ", "indicator": "x", "cites": [{"source": "a"}, {"source": "a"}]}, {"subject": "KZ", "indicator": "x"}]}`)
	text := asCSV(t, d, dataset.CSVWriteOptions{})
	assert.Equal(t, written(t, d), written(t, readCSV(t, text)), text)
}
