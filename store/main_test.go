package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/postgrestest"
	"github.com/crossborder-go/crossborder/store"
	"github.com/crossborder-go/crossborder/store/postgres"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

// started is whether a test has asked for the server.
var started atomic.Bool

// server is the PostgreSQL server of all tests, which starts when the first one asks for it.
var server = sync.OnceValues(func() (*postgrestest.Server, error) {
	started.Store(true)
	return postgrestest.Start()
})

func TestMain(m *testing.M) {
	if os.Getenv(crashing) != "" {
		crash()
		return
	}
	status := m.Run()
	os.Exit(max(status, stopped()))
}

// stopped stops the server, if there is one, and returns the status of that.
func stopped() int {
	if !started.Load() {
		return 0
	}
	s, err := server()
	if err != nil {
		return 0 // the tests have reported it
	}
	if err := s.Stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// place is a database of its own for one test.
type place struct {
	name    string
	driver  string
	address string
	open    func(ctx context.Context) (*store.Store, *sql.DB, error)
}

// Open opens the store of the place until the end of the test.
func (p place) Open(t testing.TB) (*store.Store, *sql.DB) {
	t.Helper()
	s, db, err := p.open(t.Context())
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return s, db
}

// inEach runs a test in SQLite and, at the same time, in PostgreSQL where there is a server.
func inEach(t *testing.T, test func(t *testing.T, p place)) {
	t.Run("SQLite", func(t *testing.T) {
		t.Parallel()
		test(t, inSQLite(t))
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		t.Parallel()
		test(t, inPostgreSQL(t))
	})
}

func inSQLite(t testing.TB) place {
	file := filepath.Join(t.TempDir(), "store.db")
	return place{"SQLite", "sqlite", "file:" + (&url.URL{Path: file}).EscapedPath(), func(ctx context.Context) (*store.Store, *sql.DB, error) { return sqlite.Open(ctx, file) }}
}

// schemas is the number of schemas that tests have taken.
var schemas atomic.Int64

func inPostgreSQL(t testing.TB) place {
	t.Helper()
	address := newSchema(t)
	return place{"PostgreSQL", "pgx", address, func(ctx context.Context) (*store.Store, *sql.DB, error) { return postgres.Open(ctx, address) }}
}

// newSchema returns the address of an empty schema on the server. It skips the test where there is no server, unless
// there must be one.
func newSchema(t testing.TB) string {
	t.Helper()
	s, err := server()
	if errors.Is(err, postgrestest.ErrMissing) && !postgrestest.Required() {
		t.Skip(err)
	}
	require.NoError(t, err)
	db, err := sql.Open("pgx", s.Address())
	require.NoError(t, err)
	defer db.Close()
	schema := fmt.Sprintf("test_%d", schemas.Add(1))
	_, err = db.ExecContext(t.Context(), "CREATE SCHEMA "+schema)
	require.NoError(t, err)
	return s.Address() + " search_path=" + schema
}

func itoa(i int) string { return strconv.Itoa(i) }

// asOne reports whether an error is of one of some types, which pointers to errors of them stand for.
func asOne(err error, targets ...any) bool {
	return slices.ContainsFunc(targets, func(target any) bool { return errors.As(err, target) })
}

func openFile(t testing.TB, file string) (*store.Store, *sql.DB) {
	t.Helper()
	s, db, err := sqlite.Open(t.Context(), file)
	require.NoError(t, err)
	t.Cleanup(func() { _ = db.Close() })
	return s, db
}
