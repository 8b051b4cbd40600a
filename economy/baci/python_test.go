package baci_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/baci"
)

// A reader in Python, with its standard library alone, finds the same figures in the sample. TestRead has what both
// found.
func TestReadsWhatPythonReads(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: ", err)
	}
	command := exec.Command(python, "testdata/read.py", "testdata/flows.csv")
	command.Stderr = os.Stderr
	out, err := command.Output()
	require.NoError(t, err)
	file, err := os.Open("testdata/flows.csv")
	require.NoError(t, err)
	defer file.Close()
	var got []string
	for o, err := range baci.Read(file, baci.Options{}) {
		require.NoError(t, err)
		product := strings.TrimSuffix(strings.TrimPrefix(o.Indicator, "exports-hs-"), "-weight")
		got = append(got, o.Subject.String()+">"+o.Counterpart.String()+" "+product+" "+o.Period.String()+" "+o.Value.Amount.String()+" "+o.Value.Unit.String())
	}
	assert.Equal(t, strings.Split(strings.TrimSpace(string(out)), "\n"), got)
}
