package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCompatible(t *testing.T) {
	older := folder(t, "package p\n\nfunc A(x int) int { return x }\n\nfunc B() {}\n\ntype T struct{ X int }\n")
	for text, want := range map[string]string{
		"package p\n\nfunc A(x int) int { return x }\n\nfunc B() {}\n\ntype T struct{ X, Y int }\n\nfunc C() {}\n": "",
		"package p\n\nfunc A(x int) int { return x }\n\ntype T struct{ X int }\n":                                  "B: removed",
		"package p\n\nfunc A(x string) int { return 0 }\n\nfunc B() {}\n\ntype T struct{ X int }\n":                "A: changed from func(int) int to func(string) int",
	} {
		var out strings.Builder
		require.NoError(t, run(&out, older, folder(t, text)))
		if want == "" {
			assert.Empty(t, out.String())
		} else {
			assert.Contains(t, out.String(), want)
		}
	}
	assert.Error(t, run(&strings.Builder{}, older, folder(t, "package p\n\nfunc A( {}\n")))
}

// folder returns a folder with a module of one package.
func folder(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.org/p\n\ngo 1.26.0\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "p.go"), []byte(text), 0o644))
	return dir
}
