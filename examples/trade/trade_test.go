package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	for lang := range languages() {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run([]string{"-lang", lang}, &out, &errs), errs.String())
		golden := filepath.Join("testdata", lang+".golden")
		if *update {
			require.NoError(t, os.WriteFile(golden, out.Bytes(), 0o644))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), out.String(), lang)
	}
}

func TestBadCommandLinesAndFiles(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty.csv")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	wrong := filepath.Join(t.TempDir(), "wrong.csv")
	require.NoError(t, os.WriteFile(wrong, []byte("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\nD,KZ-59,EXP,2024,\"1,9\",KZT\n"), 0o600))
	for _, c := range []struct {
		args   []string
		status int
		errs   string
	}{
		{[]string{"-lang", "xx"}, 2, "trade: want -lang en, kk, ru or zh, and no other arguments\n"},
		{[]string{"more"}, 2, "trade: want -lang en, kk, ru or zh, and no other arguments\n"},
		{[]string{"-data", empty}, 1, "trade: sdmx: row 1: empty file, no header\n"},
		{[]string{"-data", wrong}, 1, "trade: sdmx: row 2, column OBS_VALUE: \"1,9\": not a plain decimal number\n"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, c.status, run(c.args, &out, &errs), c.args)
		assert.Equal(t, c.errs, errs.String())
		assert.Empty(t, out.String())
	}
}
