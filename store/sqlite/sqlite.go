// Package sqlite opens stores in SQLite databases, with the driver modernc.org/sqlite, which is written in Go. The driver
// registers itself with package database/sql under the name "sqlite".
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"strings"
	"time"

	"modernc.org/sqlite" // the driver "sqlite"

	"github.com/crossborder-go/crossborder/store"
)

// Memory is the name of a database that is in no file. It lasts until it is closed.
const Memory = ":memory:"

// settings are waiting for other writers for 30 seconds, a write-ahead log, and a cache of 64 MiB.
const settings = "?_pragma=busy_timeout(30000)&_pragma=journal_mode(wal)&_pragma=cache_size(-65536)"

// Open opens the SQLite database in a file, which it creates where there is none, and the store in it. The caller closes
// the database. Other programs can read while one writes (write-ahead log).
func Open(ctx context.Context, file string) (*store.Store, *sql.DB, error) {
	if file == "" || strings.ContainsRune(file, 0) {
		return nil, nil, errors.New("store/sqlite: Open: no name of a file")
	}
	address := "file:" + (&url.URL{Path: file}).EscapedPath() + settings
	if file == Memory {
		address = Memory
	}
	db, err := sql.Open("sqlite", address)
	if err != nil {
		return nil, nil, err
	}
	if file == Memory {
		db.SetMaxOpenConns(1) // each connection would be a database of its own
		db.SetMaxIdleConns(1)
	}
	s, err := store.Open(ctx, db, store.SQLite())
	for wait := time.Millisecond; isBusy(err) && wait < 5*time.Second; wait *= 2 {
		select {
		case <-ctx.Done():
			return nil, nil, errors.Join(ctx.Err(), db.Close())
		case <-time.After(wait):
		}
		s, err = store.Open(ctx, db, store.SQLite())
	}
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return s, db, nil
}

// isBusy reports whether another program holds the database. Who turns the write-ahead log on in a new file is not waited for
// by SQLite itself.
func isBusy(err error) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code()&0xff == 5 // SQLITE_BUSY and its extended codes
}
