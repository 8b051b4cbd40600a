package ecb_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A reader in Python, with its standard library alone, finds the same rates in the samples. TestReadCSV and TestReadXML
// have what both found.
func TestReadsWhatPythonReads(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: ", err)
	}
	command := exec.Command(python, "testdata/read.py", "testdata/day.csv", "testdata/history.csv", "testdata/days.xml")
	command.Stderr = os.Stderr
	out, err := command.Output()
	require.NoError(t, err)
	got := append(csvLines(readFile(t, "day.csv")), csvLines(readFile(t, "history.csv"))...)
	got = append(got, xmlLines(readFile(t, "days.xml"))...)
	assert.Equal(t, strings.Split(strings.TrimSpace(string(out)), "\n"), got)
}
