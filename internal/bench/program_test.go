package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSizes(t *testing.T) {
	added, err := sizes(t.TempDir())
	require.NoError(t, err)
	for _, p := range programs() {
		assert.Positive(t, added[p.name], p.name)
		assert.LessOrEqual(t, added[p.name], p.budget, p.name)
	}
}

// TestFirst runs every format once. It does not check times, because the machine may be busy during a test.
func TestFirst(t *testing.T) {
	first, err := build(t.TempDir(), "first")
	require.NoError(t, err)
	for _, form := range forms() {
		times, err := firstUse(first, form, []string{"kk"})
		require.NoError(t, err, form)
		assert.Len(t, times, 1)
		assert.Positive(t, times[0], form)
	}
}
