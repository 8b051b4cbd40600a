package main

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/store/sqlite"
)

// Flags that cannot be used end the command with a message.
func TestFlags(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.json")
	require.NoError(t, os.WriteFile(broken, []byte(`{"regions": [{"code": "ZZ-99"`), 0o644))
	contradictory := filepath.Join(t.TempDir(), "contradictory.json")
	require.NoError(t, os.WriteFile(contradictory, []byte(`{"memberships": [{"id": "m", "platform": "hub", "member": "KZ"}]}`), 0o644))
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"-h"}, 0, "-seed file"},
		{[]string{"-nonsense"}, 2, "flag provided but not defined"},
		{[]string{"extra"}, 2, `portal: unexpected argument "extra"`},
		{[]string{"-seed", filepath.Join(t.TempDir(), "none.json")}, 1, "no such file"},
		{[]string{"-seed", broken}, 1, "broken.json:1:30"},
		{[]string{"-seed", contradictory}, 1, `no record "hub" in platforms`},
		{[]string{"-db", t.TempDir()}, 1, "portal: "},
		{[]string{"-db", "postgres://localhost:1/none?connect_timeout=2"}, 1, "portal: "},
		{[]string{"-addr", "nowhere:99999"}, 1, "portal: listen"},
	} {
		var errs bytes.Buffer
		assert.Equal(t, c.status, run(t.Context(), c.args, &errs), c.args)
		assert.Contains(t, errs.String(), c.want, c.args)
	}
}

// Portals that start at the same time on one empty database fill it once.
func TestFillAtOnce(t *testing.T) {
	file := sqliteFile(t)
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			_, db, err := open(t.Context(), file, "")
			if assert.NoError(t, err) {
				assert.NoError(t, db.Close())
			}
		})
	}
	all.Wait()
	s, db, err := sqlite.Open(t.Context(), file)
	require.NoError(t, err)
	defer db.Close()
	revision, err := s.Revision(t.Context())
	require.NoError(t, err)
	assert.EqualValues(t, 1, revision)
}
