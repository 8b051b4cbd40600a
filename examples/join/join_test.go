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

func joined(args ...string) (out, errs string, status int) {
	var o, e bytes.Buffer
	status = run(args, &o, &e)
	return o.String(), e.String(), status
}

// What the newspapers tell, in four languages, equals the golden files.
func TestGolden(t *testing.T) {
	for _, lang := range []string{"en", "kk", "ru", "zh"} {
		for name, args := range map[string][]string{"both": nil, "preferred": {"-prefer", "courier-2025-12-01"}} {
			t.Run(name+"."+lang, func(t *testing.T) {
				out, errs, status := joined(append(args, "-lang", lang)...)
				require.Equal(t, 0, status, errs)
				assert.Empty(t, errs)
				golden := filepath.Join("testdata", name+"."+lang+".golden")
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(out), 0o644))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				assert.Equal(t, string(want), out)
			})
		}
	}
}

func TestBadFlags(t *testing.T) {
	for _, args := range [][]string{{"-lang", "xx"}, {"-lang", "\xff"}, {"extra"}, {"-nonsense"}} {
		out, errs, status := joined(args...)
		assert.Equal(t, 2, status)
		assert.Empty(t, out)
		assert.NotEmpty(t, errs)
	}
	_, usage, status := joined("-h")
	assert.Equal(t, 0, status)
	assert.Contains(t, usage, "-prefer")
}
