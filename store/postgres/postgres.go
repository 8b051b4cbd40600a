// Package postgres opens stores in PostgreSQL databases, with the driver github.com/jackc/pgx/v5. The driver registers itself
// with package database/sql under the name "pgx".
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/jackc/pgx/v5/stdlib"

	"github.com/crossborder-go/crossborder/store"
)

// Open connects to a PostgreSQL database, by an address such as "postgres://user:password@host/name" or
// "host=/run/postgresql dbname=name", and opens the store in it. Its tables are in the schema that is the first of the
// search path. The caller closes the database.
func Open(ctx context.Context, address string) (*store.Store, *sql.DB, error) {
	db, err := sql.Open("pgx", address)
	if err != nil {
		return nil, nil, err
	}
	s, err := store.Open(ctx, db, Dialect())
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return s, db, nil
}

// Dialect returns the dialect of PostgreSQL that writes many rows with COPY. It is for databases that were opened with
// this driver, by [Open] or with [database/sql.Open] and the name "pgx".
func Dialect() store.Dialect { return store.PostgreSQL().WithCopy(copyRows) }

// copyRows writes rows with COPY, in its text format.
func copyRows(ctx context.Context, driverConn any, table string, columns []string, rows iter.Seq[[]any]) error {
	conn, isOurs := driverConn.(*stdlib.Conn)
	if !isOurs {
		return fmt.Errorf("the connection is %T, not one of pgx", driverConn)
	}
	from, to := io.Pipe()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		to.CloseWithError(write(to, rows))
	}()
	_, err := conn.Conn().PgConn().CopyFrom(ctx, from, statement(table, columns))
	from.CloseWithError(io.ErrClosedPipe)
	<-ended
	return err
}
