package ecb_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/pythontest"
)

// A reader in Python, with its standard library alone, finds the same rates in the samples. TestReadCSV and TestReadXML
// have what both found.
func TestReadsWhatPythonReads(t *testing.T) {
	want := pythontest.Lines(t, "testdata/read.py", "testdata/day.csv", "testdata/history.csv", "testdata/days.xml")
	got := append(csvLines(readFile(t, "day.csv")), csvLines(readFile(t, "history.csv"))...)
	got = append(got, xmlLines(readFile(t, "days.xml"))...)
	assert.Equal(t, want, got)
}
