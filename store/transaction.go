package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"
)

// transaction is one connection within a transaction.
type transaction struct {
	ctx     context.Context
	conn    *sql.Conn
	dialect Dialect
}

const currentRevision = "SELECT revision FROM crossborder_store"

// waitForWriters lets a connection of SQLite wait up to 30 seconds for another one that writes.
const waitForWriters = "PRAGMA busy_timeout = 30000"

// How long the end of a transaction may take: with success, and after an error.
const (
	commitTime   = time.Minute
	rollbackTime = 5 * time.Second
)

func (s *Store) isOpen() error {
	if s == nil || s.db == nil {
		return errors.New("the store was not opened")
	}
	return nil
}

// within runs do in a transaction that begin opens, and ends it: with COMMIT if do has no error, else with ROLLBACK.
func (s *Store) within(ctx context.Context, begin []string, do func(t *transaction) error) error {
	if err := s.isOpen(); err != nil {
		return err
	}
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	t := &transaction{ctx, conn, s.dialect}
	isCommitted := false
	defer func() {
		if !isCommitted { // also where a sequence of the caller panics
			t.rollback()
		}
	}()
	for _, statement := range begin {
		if err := t.exec(statement); err != nil {
			return err
		}
	}
	if err := do(t); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	err = t.commit()
	isCommitted = err == nil
	return err
}

// commit ends the transaction. A context that ends in the meantime does not end it: nobody could tell whether the
// transaction was committed.
func (t *transaction) commit() error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.ctx), commitTime)
	defer cancel()
	_, err := t.conn.ExecContext(ctx, "COMMIT")
	return err
}

// rollback ends the transaction. Where the database has ended it already, ROLLBACK is an error, and a new transaction can
// begin. Where it cannot, the connection is given up.
func (t *transaction) rollback() {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.ctx), rollbackTime)
	defer cancel()
	for _, statement := range []string{"ROLLBACK", "BEGIN", "ROLLBACK"} {
		_, err := t.conn.ExecContext(ctx, statement)
		switch {
		case err == nil && statement == "ROLLBACK":
			return
		case err != nil && statement == "BEGIN":
			_ = t.conn.Raw(func(any) error { return driver.ErrBadConn })
			return
		}
	}
}

// read runs do in a transaction that sees one state of the database.
func (s *Store) read(ctx context.Context, do func(t *transaction, at Revision) error) error {
	begin := []string{waitForWriters, "BEGIN"}
	if s != nil && s.dialect.isPostgreSQL() {
		begin = []string{"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}
	}
	return s.within(ctx, begin, func(t *transaction) error {
		at, err := t.revision(currentRevision)
		if err != nil {
			return err
		}
		return do(t, at)
	})
}

// write runs do in a transaction that no other writer can come between, and gives the store the next revision.
func (s *Store) write(ctx context.Context, do func(t *transaction, at Revision) error) (Revision, error) {
	begin, query := []string{waitForWriters, "BEGIN IMMEDIATE"}, currentRevision
	if s != nil && s.dialect.isPostgreSQL() {
		begin, query = []string{"BEGIN"}, currentRevision+" FOR UPDATE"
	}
	var next Revision
	err := s.within(ctx, begin, func(t *transaction) error {
		at, err := t.revision(query)
		if err != nil {
			return err
		}
		if err := do(t, at); err != nil {
			return err
		}
		next = at + 1
		return t.exec("UPDATE crossborder_store SET revision = ?", int64(next))
	})
	if err != nil {
		return 0, err
	}
	return next, nil
}

func (t *transaction) revision(query string) (Revision, error) {
	var r int64
	err := t.conn.QueryRowContext(t.ctx, query).Scan(&r)
	return Revision(r), err
}

// exec executes a statement with question marks for its arguments.
func (t *transaction) exec(statement string, args ...any) error {
	_, err := t.conn.ExecContext(t.ctx, t.dialect.bind(statement), args...)
	return err
}

// query calls each for every row that a query with question marks finds.
func (t *transaction) query(each func(rows *sql.Rows) error, statement string, args ...any) error {
	rows, err := t.conn.QueryContext(t.ctx, t.dialect.bind(statement), args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// rowsAtOnce is the number of rows of one INSERT.
const rowsAtOnce = 24

// insert writes rows into a table.
func (t *transaction) insert(into table, rows iter.Seq[[]any]) error {
	if t.dialect.copy != nil {
		return t.conn.Raw(func(driverConn any) error {
			return t.dialect.copy(t.ctx, driverConn, into.name, into.columns, rows)
		})
	}
	many, err := t.conn.PrepareContext(t.ctx, t.dialect.bind(into.insertion(rowsAtOnce)))
	if err != nil {
		return err
	}
	defer many.Close()
	args := make([]any, 0, rowsAtOnce*len(into.columns))
	for row := range rows {
		if args = append(args, row...); len(args) == cap(args) {
			if _, err := many.ExecContext(t.ctx, args...); err != nil {
				return err
			}
			args = args[:0]
		}
	}
	if len(args) == 0 {
		return nil
	}
	return t.exec(into.insertion(len(args)/len(into.columns)), args...)
}

// manyRows is the number of rows from which on the indexes of a table are made anew after them.
const manyRows = 20_000

// withoutIndexes runs do while a table has no indexes, and makes them anew: for many rows in SQLite. In PostgreSQL that would
// keep readers from the table.
func (t *transaction) withoutIndexes(of table, do func() error) error {
	if t.dialect.isPostgreSQL() {
		return do()
	}
	again, err := t.dropIndexes(of)
	if err == nil {
		err = do()
	}
	if err == nil {
		err = again()
	}
	return err
}

// dropIndexes removes the indexes of a table, and returns the function that makes them anew.
func (t *transaction) dropIndexes(of table) (again func() error, err error) {
	indexes, err := t.dialect.indexesOf(of)
	if err != nil {
		return nil, err
	}
	for name := range indexes {
		if err := t.exec("DROP INDEX " + name); err != nil {
			return nil, err
		}
	}
	return func() error {
		for _, statement := range indexes {
			if err := t.exec(statement); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

// insertion returns the statement that inserts a number of rows.
func (t table) insertion(rows int) string {
	row := "(?" + strings.Repeat(", ?", len(t.columns)-1) + ")"
	return fmt.Sprintf("INSERT INTO %s (%s) VALUES %s", t.name, strings.Join(t.columns, ", "),
		strings.Join(slices.Repeat([]string{row}, rows), ", "))
}
