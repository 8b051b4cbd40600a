package baci_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/baci"
	"github.com/crossborder-go/crossborder/internal/pythontest"
)

// A reader in Python, with its standard library alone, finds the same figures in the sample. TestRead has what both
// found.
func TestReadsWhatPythonReads(t *testing.T) {
	want := pythontest.Lines(t, "testdata/read.py", "testdata/flows.csv")
	file, err := os.Open("testdata/flows.csv")
	require.NoError(t, err)
	defer file.Close()
	var got []string
	for o, err := range baci.Read(file, baci.Options{}) {
		require.NoError(t, err)
		product := strings.TrimSuffix(strings.TrimPrefix(o.Indicator, "exports-hs-"), "-weight")
		got = append(got, o.Subject.String()+">"+o.Counterpart.String()+" "+product+" "+o.Period.String()+" "+o.Value.Amount.String()+" "+o.Value.Unit.String())
	}
	assert.Equal(t, want, got)
}
