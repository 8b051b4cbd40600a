package worldbank_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/worldbank"
)

// A reader in Python, with its standard library alone, finds the same figures in the samples. The other tests have what
// both found.
func TestReadsWhatPythonReads(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: ", err)
	}
	names := []string{"page.json", "sources.json", "wdi.csv", "rates.csv"}
	arguments := []string{"testdata/read.py"}
	var got []string
	for _, name := range names {
		arguments = append(arguments, "testdata/"+name)
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
	command := exec.Command(python, arguments...)
	command.Stderr = os.Stderr
	out, err := command.Output()
	require.NoError(t, err)
	assert.Equal(t, strings.Split(strings.TrimSpace(string(out)), "\n"), got)
}
