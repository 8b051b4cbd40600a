package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
)

func TestMain(m *testing.M) {
	flowbeam.Register()
	beam.Init()
	os.Exit(m.Run())
}

// A pipeline gives the same tables.
func TestBeam(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-rows", "20000", "-beam"}, &out, &errs), errs.String())
	compare(t, "en.txt", out.Bytes())
}

// Files of a pattern are read together, and rows that are wrong in any of them are reported.
func TestBeamPattern(t *testing.T) {
	folder := t.TempDir()
	const header, row = "t,i,j,k,v,q\n", "2023,398,156,260300,1,1\n"
	require.NoError(t, os.WriteFile(filepath.Join(folder, "a.csv"), []byte(header+row), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "b.csv"), []byte(header+row+"2023,398,157,260300,1,1\n"), 0o600))
	pattern := filepath.Join(folder, "*.csv")
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-beam", "-file", pattern, "-faults", "1", "-format", "markdown"}, &out, &errs), errs.String())
	assert.Contains(t, out.String(), "| Kazakhstan | 2.0K | 100.0 |")
	assert.Contains(t, out.String(), `Rows left out as wrong: 1. baci: row 3, column j: "157"`)
	out.Reset()
	assert.Equal(t, 1, run([]string{"-beam", "-file", pattern}, &out, &errs))
	assert.Equal(t, "flows: flowbeam: "+filepath.Join(folder, "b.csv")+`: baci: row 3, column j: "157": not a code of the register baci; add it to Options.Parties`+"\n", errs.String())
	errs.Reset()
	none := filepath.Join(folder, "none")
	assert.Equal(t, 1, run([]string{"-beam", "-file", none}, &out, &errs))
	assert.Equal(t, "flows: flowbeam: "+none+": no such file\n", errs.String())
	assert.Empty(t, out.String())
}
