package sdmx_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/internal/pythontest"
)

// A reader in Python, with its standard library alone, finds the same observations.
func TestReadMLReadsWhatPythonReads(t *testing.T) {
	names := mlSamples(t)
	want := pythontest.Lines(t, "testdata/ml.py", names...)
	for i := range want {
		want[i] = strings.ReplaceAll(want[i], ".00 ", " ")
	}
	var got []string
	for _, name := range names {
		file, err := os.Open(name)
		require.NoError(t, err)
		for o, err := range sdmx.ReadML(file, sdmx.Options{Mapping: mapping()}) {
			require.NoError(t, err)
			text := name + ": " + o.Subject.String() + ">" + o.Counterpart.String() + " " + o.Period.String()
			if !o.Value.IsZero() {
				text += " " + o.Value.Amount.String() + " " + o.Value.Unit.String()
			}
			got = append(got, text+" "+string(o.Status))
		}
		require.NoError(t, file.Close())
	}
	assert.Equal(t, want, got)
}
