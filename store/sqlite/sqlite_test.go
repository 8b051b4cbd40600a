package sqlite_test

import (
	"context"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/source"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

func data() *dataset.Dataset {
	return &dataset.Dataset{Sources: []source.Source{{ID: "a", Title: locale.Text{"en": "A"}, URL: "https://example.org/a"}}}
}

// Who reads sees the last state, also while somebody writes.
func TestReadersWhileWriting(t *testing.T) {
	file := filepath.Join(t.TempDir(), "store.db")
	s, db, err := sqlite.Open(t.Context(), file)
	require.NoError(t, err)
	defer db.Close()
	_, err = s.Save(t.Context(), data(), 0)
	require.NoError(t, err)

	writer, err := db.Conn(t.Context())
	require.NoError(t, err)
	defer writer.Close()
	for _, statement := range []string{"BEGIN IMMEDIATE", "DELETE FROM records"} {
		_, err = writer.ExecContext(t.Context(), statement)
		require.NoError(t, err)
	}
	d, r, err := s.Load(t.Context())
	require.NoError(t, err)
	assert.EqualValues(t, 1, r)
	assert.Len(t, d.Sources, 1)
	_, err = writer.ExecContext(t.Context(), "ROLLBACK")
	require.NoError(t, err)
}

// Two databases in memory have nothing in common, and one lasts until it is closed.
func TestMemory(t *testing.T) {
	s, db, err := sqlite.Open(t.Context(), sqlite.Memory)
	require.NoError(t, err)
	defer db.Close()
	other, otherDB, err := sqlite.Open(t.Context(), sqlite.Memory)
	require.NoError(t, err)
	defer otherDB.Close()
	_, err = s.Save(t.Context(), data(), 0)
	require.NoError(t, err)
	_, err = s.Save(t.Context(), data(), 0)
	assert.Error(t, err)
	r, err := other.Revision(t.Context())
	require.NoError(t, err)
	assert.Zero(t, r)
	d, _, err := s.Load(t.Context())
	require.NoError(t, err)
	assert.Len(t, d.Sources, 1)
}

// Programs that open one new file at once all open it.
func TestOpenAtOnce(t *testing.T) {
	for range 20 {
		file := filepath.Join(t.TempDir(), "ties.db")
		var group sync.WaitGroup
		for range 12 {
			group.Go(func() {
				_, db, err := sqlite.Open(context.Background(), file)
				if err != nil {
					t.Error(err)
					return
				}
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
	}
}
