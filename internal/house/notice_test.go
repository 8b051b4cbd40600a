package house_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// NOTICE names every input of the tables, with the licence that the lock file gives.
func TestNotice(t *testing.T) {
	lock, err := os.ReadFile(filepath.Join("..", "gen", "sources.lock"))
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join("..", "..", "NOTICE"))
	require.NoError(t, err)
	notice := string(text)
	for line := range strings.Lines(string(lock)) {
		fields := strings.Fields(line)
		if len(fields) < 4 || fields[0] == "#" {
			continue
		}
		assert.Contains(t, strings.Fields(strings.NewReplacer(",", " ", ".", " ").Replace(notice)), fields[0], "an input of the tables")
		if strings.Contains(line, "Unicode-3.0") {
			assert.Contains(t, notice, "SPDX-License-Identifier: Unicode-3.0", fields[0])
		}
		if fields[3] == "MIT" {
			assert.Contains(t, notice, "The MIT License", fields[0])
		}
	}
}
