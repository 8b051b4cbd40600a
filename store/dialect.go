package store

import (
	"context"
	"iter"
	"strconv"
	"strings"
)

// Dialect is the database that a store is kept in. It is one of [SQLite] and [PostgreSQL]; the zero Dialect is none, and
// [Open] refuses it.
type Dialect struct {
	name string
	copy CopyFunc
}

// SQLite is the dialect of SQLite 3.24 or newer, with any driver. A connection waits up to 30 seconds for another one that
// writes. Package store/sqlite opens a database.
func SQLite() Dialect { return Dialect{name: "SQLite"} }

// PostgreSQL is the dialect of PostgreSQL 12 or newer, with any driver that takes texts for dates and numbers. Package
// store/postgres opens a database and writes with COPY.
func PostgreSQL() Dialect { return Dialect{name: "PostgreSQL"} }

// CopyFunc writes rows into a table faster than INSERT does. It is called within a transaction of the connection that
// driverConn is, which is that of [database/sql.Conn.Raw]. The names of the table and of its columns are constants of
// package store. A value of a row is nil, a string, an int64 or a bool; a row is only valid until the next one.
type CopyFunc func(ctx context.Context, driverConn any, table string, columns []string, rows iter.Seq[[]any]) error

// WithCopy returns the dialect with another way to write many rows.
func (d Dialect) WithCopy(copy CopyFunc) Dialect {
	d.copy = copy
	return d
}

// String returns the name of the database, "SQLite" or "PostgreSQL".
func (d Dialect) String() string { return d.name }

func (d Dialect) isPostgreSQL() bool { return d.name == PostgreSQL().name }

// bind returns a statement with the placeholders of the dialect in place of question marks. Only constant statements come
// here, and none has a question mark in a text.
func (d Dialect) bind(statement string) string {
	if !d.isPostgreSQL() {
		return statement
	}
	var b strings.Builder
	n := 0
	for part := range strings.SplitSeq(statement, "?") {
		if n > 0 {
			b.WriteString("$" + strconv.Itoa(n))
		}
		b.WriteString(part)
		n++
	}
	return b.String()
}
