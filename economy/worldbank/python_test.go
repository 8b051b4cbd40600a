package worldbank_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/internal/pythontest"
)

// A reader in Python, with its standard library alone, finds the same figures in the samples. The other tests have what
// both found.
func TestReadsWhatPythonReads(t *testing.T) {
	names := []string{"page.json", "sources.json", "wdi.csv", "rates.csv"}
	var files, got []string
	for _, name := range names {
		files = append(files, "testdata/"+name)
		o := options()
		o.Mapping.Indicators = map[string]figures.Measure{worldbank.ExchangeRate: {}}
		read := worldbank.ReadCSV(strings.NewReader(readFile(t, name)), o)
		if strings.HasSuffix(name, ".json") {
			read = worldbank.ReadJSON(strings.NewReader(readFile(t, name)), o)
		}
		for found, err := range read {
			if err == nil {
				got = append(got, found.Subject.String()+" "+found.Period.String()+" "+found.Value.Amount.String())
			}
		}
	}
	want := pythontest.Lines(t, "testdata/read.py", files...)
	assert.Equal(t, want, got)
}
