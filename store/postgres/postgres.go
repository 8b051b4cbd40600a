// Package postgres opens PostgreSQL databases with the driver github.com/jackc/pgx/v5.
package postgres

import (
	"context"
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib" // registers the driver "pgx"

	"github.com/crossborder-go/crossborder/store"
)

// Open connects to a PostgreSQL database, by an address such as "postgres://user:password@host/name" or
// "host=/run/postgresql dbname=name", and opens the store in it. The caller closes the database.
func Open(ctx context.Context, address string) (*store.Store, *sql.DB, error) {
	return nil, nil, nil
}

// Dialect returns the dialect of PostgreSQL that writes many rows with COPY, for databases that were opened with this
// driver.
func Dialect() store.Dialect { return store.PostgreSQL() }
