package store_test

import (
	"bufio"
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"iter"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/store"
)

// crashing is the variable that makes this program one that is killed while it saves: "driver address".
const crashing = "STORE_TEST_CRASH"

const inTheMiddle = "in the middle"

// A program that is killed while it saves leaves the store as it was, and others can write.
func TestKilledWhileSaving(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		d := &dataset.Dataset{Sources: yearbooks(), Observations: figures(t)}
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		before := contents(t, db)

		self, err := os.Executable()
		require.NoError(t, err)
		child := exec.CommandContext(t.Context(), self)
		child.Env = append(os.Environ(), crashing+"="+p.driver+" "+p.address)
		child.Stderr = os.Stderr
		out, err := child.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, child.Start())
		line, err := bufio.NewReader(out).ReadString('\n')
		require.NoError(t, err)
		require.Equal(t, inTheMiddle+"\n", line)
		require.NoError(t, child.Process.Kill())
		_ = child.Wait()

		again, db := p.Open(t)
		loaded, r, err := again.Load(t.Context())
		require.NoError(t, err)
		assert.EqualValues(t, 1, r)
		assert.Equal(t, written(t, d), written(t, loaded))
		assert.Equal(t, before, contents(t, db))
		_, err = again.Save(t.Context(), theAtlas(t), 1)
		require.NoError(t, err)
	})
}

// crash saves a dataset and stops before the last table is written, until it is killed.
func crash() {
	name, address, _ := strings.Cut(os.Getenv(crashing), " ")
	db, err := sql.Open(name, address)
	if err == nil {
		err = saveAndStop(db, name)
	}
	fmt.Println(err)
	os.Exit(1)
}

func saveAndStop(db *sql.DB, name string) error {
	dialect := map[string]store.Dialect{"sqlite": store.SQLite(), "pgx": store.PostgreSQL()}[name]
	ctx := context.Background()
	s, err := store.Open(ctx, db, dialect.WithCopy(func(ctx context.Context, conn any, table string, columns []string, rows iter.Seq[[]any]) error {
		if table == "ties" {
			fmt.Println(inTheMiddle)
			select {}
		}
		return insertEach(ctx, conn, name, table, columns, rows)
	}))
	if err != nil {
		return err
	}
	d, err := atlas.Dataset()
	if err != nil {
		return err
	}
	_, err = s.Save(ctx, d, 1)
	return err
}

// insertEach inserts one row after another.
func insertEach(ctx context.Context, conn any, driverName, table string, columns []string, rows iter.Seq[[]any]) error {
	marks := make([]string, len(columns))
	for i := range marks {
		marks[i] = "?"
		if driverName == "pgx" {
			marks[i] = "$" + strconv.Itoa(i+1)
		}
	}
	statement := "INSERT INTO " + table + " (" + strings.Join(columns, ", ") + ") VALUES (" + strings.Join(marks, ", ") + ")"
	for row := range rows {
		args := make([]driver.NamedValue, len(row))
		for i, v := range row {
			args[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
		}
		if _, err := conn.(driver.ExecerContext).ExecContext(ctx, statement, args); err != nil {
			return err
		}
	}
	return nil
}
