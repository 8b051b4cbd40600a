package sdmx_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// A reader in Python, with its standard library alone, finds the same observations.
func TestReadMLReadsWhatPythonReads(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: ", err)
	}
	if exec.Command(python, "-c", "import sys; sys.exit(sys.version_info < (3, 10))").Run() != nil {
		t.Skip("python3 is older than 3.10")
	}
	names := mlSamples(t)
	command := exec.Command(python, append([]string{"testdata/ml.py"}, names...)...)
	command.Stderr = os.Stderr
	out, err := command.Output()
	require.NoError(t, err)
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
	assert.Equal(t, strings.Split(strings.ReplaceAll(strings.TrimSuffix(string(out), "\n"), ".00 ", " "), "\n"), got)
}
