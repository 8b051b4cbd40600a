package store

import (
	"context"
	"database/sql"
	"errors"
)

// Store is a dataset in a database. It is made by [Open] and safe for concurrent use. Several stores, in several programs,
// may use one database.
type Store struct {
	db      *sql.DB
	dialect Dialect
}

// Revision counts the changes of a store: each one that is written has the next number. An empty store has revision 0.
type Revision int64

// Open returns the store in a database. It creates the tables in a database that has none, and brings those of an older
// version up to date, in one transaction. The database stays the caller's, who closes it after the last use of the store.
//
// The error is a [*SchemaError] for a database of a newer version of this package, and for one that has a table of
// another program under a name that this package needs. Tables with other names are left alone.
func Open(ctx context.Context, db *sql.DB, d Dialect) (*Store, error) {
	s := &Store{db, d}
	switch {
	case db == nil:
		return nil, errors.New("store: Open: no database")
	case d.name == "":
		return nil, errors.New("store: Open: no dialect")
	}
	if err := s.prepare(ctx); err != nil {
		return nil, failed("Open", err)
	}
	return s, nil
}
