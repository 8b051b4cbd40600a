package store_test

import (
	"database/sql"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/store"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

// The tables that are written are those that the schema makes, with the same columns in both databases, and the package's
// page names each of them.
func TestTablesAreThoseOfTheSchema(t *testing.T) {
	page, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	inEach(t, func(t *testing.T, p place) {
		_, db := p.Open(t)
		query := `SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') ORDER BY c.cid`
		if p.name == "PostgreSQL" {
			query = `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY ordinal_position`
		}
		found := map[string][]string{}
		rows, err := db.QueryContext(t.Context(), query)
		require.NoError(t, err)
		defer rows.Close()
		for rows.Next() {
			var table, column string
			require.NoError(t, rows.Scan(&table, &column))
			found[table] = append(found[table], column)
		}
		require.NoError(t, rows.Err())
		assert.Equal(t, store.Columns(), found)
		for table := range found {
			assert.Contains(t, string(page), "\t"+table+" ", "doc.go does not list the table %s", table)
		}
	})
}

func TestOpenTwice(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		r, err := s.Save(t.Context(), theAtlas(t), 0)
		require.NoError(t, err)
		again, _ := p.Open(t)
		at, err := again.Revision(t.Context())
		require.NoError(t, err)
		assert.Equal(t, r, at)
	})
}

func TestOtherSchemas(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		_, db := p.Open(t)
		change := func(statement string) {
			_, err := db.ExecContext(t.Context(), statement)
			require.NoError(t, err)
		}
		change("UPDATE crossborder_store SET version = 99")
		_, _, err := p.open(t.Context())
		var refused *store.SchemaError
		require.ErrorAs(t, err, &refused)
		assert.Equal(t, 99, refused.Version)
		assert.EqualError(t, refused, "store: Open: the tables have version 99; this program knows versions 1 to 1")

		change("DELETE FROM crossborder_store")
		_, _, err = p.open(t.Context())
		require.ErrorAs(t, err, &refused)
		assert.Zero(t, refused.Version)

		change("DROP TABLE crossborder_store")
		_, _, err = p.open(t.Context())
		require.ErrorAs(t, err, &refused)
		assert.NotEmpty(t, refused.Table)
	})
}

// Tables of other programs stay as they are, and one in the way is not touched.
func TestTablesOfOtherPrograms(t *testing.T) {
	prepare := func(t *testing.T, p place, statement string) *sql.DB {
		db, err := sql.Open(p.driver, p.address)
		require.NoError(t, err)
		t.Cleanup(func() { db.Close() })
		_, err = db.ExecContext(t.Context(), statement)
		require.NoError(t, err)
		return db
	}
	inEach(t, func(t *testing.T, p place) {
		prepare(t, p, "CREATE TABLE orders AS SELECT 'theirs' AS text")
		_, db := p.Open(t)
		assert.Equal(t, []string{"theirs"}, texts(t, db, "SELECT text FROM orders"))
	})
	for _, name := range []string{"events", "observations"} {
		inEach(t, func(t *testing.T, p place) {
			db := prepare(t, p, "CREATE TABLE "+name+" AS SELECT 'theirs' AS text")
			_, _, err := p.open(t.Context())
			var refused *store.SchemaError
			require.ErrorAs(t, err, &refused)
			assert.Equal(t, name, refused.Table)
			assert.Equal(t, []string{"theirs"}, texts(t, db, "SELECT text FROM "+name))
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	_, err := store.Open(t.Context(), nil, store.SQLite())
	assert.EqualError(t, err, "store: Open: no database")
	s, db, err := sqlite.Open(t.Context(), sqlite.Memory)
	require.NoError(t, err)
	_, err = store.Open(t.Context(), db, store.Dialect{})
	assert.EqualError(t, err, "store: Open: no dialect")
	_, err = store.Open(t.Context(), db, store.PostgreSQL())
	assert.ErrorContains(t, err, "store: Open: this is not a database of PostgreSQL")
	for _, name := range []string{"", "a\x00b", t.TempDir() + "/none/none.db"} {
		_, _, err = sqlite.Open(t.Context(), name)
		assert.Error(t, err, "%q", name)
	}
	require.NoError(t, db.Close())
	_, err = store.Open(t.Context(), db, store.SQLite())
	assert.ErrorContains(t, err, "closed")
	_, _, err = s.Load(t.Context())
	assert.ErrorContains(t, err, "store: Load: sql: database is closed")

	var none store.Store
	_, _, err = none.Load(t.Context())
	assert.EqualError(t, err, "store: Load: the store was not opened")
	_, err = none.Revision(t.Context())
	assert.EqualError(t, err, "store: Revision: the store was not opened")
	_, err = none.Save(t.Context(), nil, 0)
	assert.EqualError(t, err, "store: Save: the store was not opened")
}

func TestWrongDialectForPostgreSQL(t *testing.T) {
	db, err := sql.Open("pgx", newSchema(t))
	require.NoError(t, err)
	defer db.Close()
	_, err = store.Open(t.Context(), db, store.SQLite())
	assert.ErrorContains(t, err, "store: Open: this is not a database of SQLite")
}

// Without COPY the same is written.
func TestPostgreSQLWithoutCopy(t *testing.T) {
	db, err := sql.Open("pgx", newSchema(t))
	require.NoError(t, err)
	defer db.Close()
	s, err := store.Open(t.Context(), db, store.PostgreSQL())
	require.NoError(t, err)
	d := theAtlas(t)
	d.Sources = append(d.Sources, yearbook())
	d.Observations = figures(t)
	_, err = s.Save(t.Context(), d, 0)
	require.NoError(t, err)
	loaded, _, err := s.Load(t.Context())
	require.NoError(t, err)
	assert.Equal(t, written(t, d), written(t, loaded))
}

// A store in a database that cannot be written is read.
func TestReadOnly(t *testing.T) {
	file := t.TempDir() + "/store.db"
	s, db, err := sqlite.Open(t.Context(), file)
	require.NoError(t, err)
	_, err = s.Save(t.Context(), theAtlas(t), 0)
	require.NoError(t, err)
	require.NoError(t, db.Close())

	db, err = sql.Open("sqlite", "file:"+file+"?mode=ro")
	require.NoError(t, err)
	defer db.Close()
	s, err = store.Open(t.Context(), db, store.SQLite())
	require.NoError(t, err)
	d, r, err := s.Load(t.Context())
	require.NoError(t, err)
	assert.Equal(t, written(t, theAtlas(t)), written(t, d))
	_, err = s.Save(t.Context(), d, r)
	assert.ErrorContains(t, err, "readonly")
}
