package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestGrowth measures networks of two sizes, and holds the memory that a tie takes against its budget: what a larger
// network takes for each tie is no more than what a smaller one does.
func TestGrowth(t *testing.T) {
	small, err := grow(leastTies)
	require.NoError(t, err)
	large, err := grow(20 * leastTies)
	require.NoError(t, err)
	assert.Less(t, large.tables, 400.0)
	assert.Less(t, large.tables, 1.5*small.tables)
	for i, a := range large.answers {
		if !strings.Contains(a.question, "unknown") {
			assert.Positive(t, a.entries, a.question)
		}
		assert.Equal(t, small.answers[i].question, a.question)
	}
	var out bytes.Buffer
	writeGrowth(&out, []*growth{small, large})
	assert.Contains(t, out.String(), "| ties | 1000 | 20000 |")
}
