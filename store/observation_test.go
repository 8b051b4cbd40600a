package store_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/store"
)

// The ids of observations are those of a diff.
func TestIDsOfObservations(t *testing.T) {
	all := figures(t)
	changes, err := dataset.Diff(nil, &dataset.Dataset{Observations: all})
	require.NoError(t, err)
	var want, got []string
	for _, c := range changes {
		want = append(want, c.ID)
	}
	for i := range all {
		got = append(got, store.IDOf(&all[i]))
	}
	assert.ElementsMatch(t, want, got)
}
