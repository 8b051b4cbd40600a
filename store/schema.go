package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"strings"
)

// schema has the statements that bring the tables from each version to the next, 0001.sql those of the first.
//
//go:embed schema/*.sql
var schema embed.FS

// newest is the version of the tables that this package reads and writes.
const newest = 1

// statements returns the statements that bring the tables to a version from the one before, in the words of a database.
func (d Dialect) statements(version int) ([]string, error) {
	text, err := schema.ReadFile(fmt.Sprintf("schema/%04d.sql", version))
	if err != nil {
		return nil, err
	}
	var lines []string
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "--") {
			lines = append(lines, line)
		}
	}
	types := strings.NewReplacer(" DAY", " TEXT", " DECIMAL", " TEXT", " NUMBER", " INTEGER", " FLAG", " INTEGER")
	if d.isPostgreSQL() {
		types = strings.NewReplacer(" DAY", " date", " DECIMAL", " numeric", " NUMBER", " bigint", " FLAG", " boolean")
	}
	var all []string
	for statement := range strings.SplitSeq(types.Replace(strings.Join(lines, "")), ";") {
		if statement = strings.TrimSpace(statement); statement != "" {
			all = append(all, statement)
		}
	}
	return all, nil
}

// indexesOf returns the names of the indexes of a table, with the statements of the schema that make them.
func (d Dialect) indexesOf(t table) (map[string]string, error) {
	found := map[string]string{}
	for version := 1; version <= newest; version++ {
		statements, err := d.statements(version)
		if err != nil {
			return nil, err
		}
		for _, statement := range statements {
			words := strings.Fields(statement)
			if len(words) > 4 && words[0] == "CREATE" && words[1] == "INDEX" && words[4] == t.name {
				found[words[2]] = statement
			}
		}
	}
	return found, nil
}

// prepare checks that the database is what the dialect says, and brings its tables to the newest version.
func (s *Store) prepare(ctx context.Context) error {
	if err := s.checkDatabase(ctx); err != nil {
		return err
	}
	version, err := s.version(ctx)
	if err != nil {
		return err
	}
	if version == newest {
		return nil
	}
	begin := []string{waitForWriters, "BEGIN IMMEDIATE"}
	if s.dialect.isPostgreSQL() {
		begin = []string{"BEGIN", "SELECT pg_advisory_xact_lock(7265171810)"}
	}
	return s.within(ctx, begin, func(t *transaction) error { return t.migrate() })
}

// checkDatabase returns an error if the database is not the one of the dialect.
func (s *Store) checkDatabase(ctx context.Context) error {
	query := "SELECT sqlite_version()"
	if s.dialect.isPostgreSQL() {
		query = "SHOW server_version_num"
	}
	var version string
	if err := s.db.QueryRowContext(ctx, query).Scan(&version); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("this is not a database of %s, or it does not answer: %w", s.dialect, err)
	}
	return nil
}

// queryer is a connection or a whole database.
type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// version returns the version of the tables, 0 if there are none.
func (s *Store) version(ctx context.Context) (int, error) { return versionOf(ctx, s.db, s.dialect) }

func versionOf(ctx context.Context, db queryer, d Dialect) (int, error) {
	names, err := namesOf(ctx, db, d)
	if err != nil {
		return 0, err
	}
	if !names["crossborder_store"] {
		for _, t := range tables() {
			if names[t.name] {
				return 0, &SchemaError{Newest: newest, Table: t.name}
			}
		}
		if names["observations"] {
			return 0, &SchemaError{Newest: newest, Table: "observations"}
		}
		return 0, nil
	}
	rows, err := db.QueryContext(ctx, "SELECT version FROM crossborder_store")
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	version := 0
	if rows.Next() {
		err = rows.Scan(&version)
	}
	if err = errors.Join(err, rows.Err()); err != nil {
		return 0, err
	}
	if version < 1 || version > newest {
		return 0, &SchemaError{Version: version, Newest: newest}
	}
	return version, nil
}

// namesOf returns the names of the tables and views among which statements of this package look.
func namesOf(ctx context.Context, db queryer, d Dialect) (map[string]bool, error) {
	query := "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
	if d.isPostgreSQL() {
		query = "SELECT relname FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'p', 'f') AND relnamespace = current_schema()::regnamespace"
	}
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	names := map[string]bool{}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names[strings.ToLower(name)] = true
	}
	return names, rows.Err()
}

// migrate brings the tables to the newest version, unless another program has done so in the meantime.
func (t *transaction) migrate() error {
	version, err := versionOf(t.ctx, t.conn, t.dialect)
	if err != nil {
		return err
	}
	for v := version + 1; v <= newest; v++ {
		statements, err := t.dialect.statements(v)
		if err != nil {
			return err
		}
		for _, statement := range statements {
			if err := t.exec(statement); err != nil {
				return err
			}
		}
	}
	if version == 0 {
		return t.exec("INSERT INTO crossborder_store (version, revision) VALUES (?, 0)", int64(newest))
	}
	return t.exec("UPDATE crossborder_store SET version = ?", int64(newest))
}
