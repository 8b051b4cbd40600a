package store

import (
	"cmp"
	"database/sql"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
)

// compare orders records by collection, in the order of a file, and id.
func (r Record) compare(q Record) int {
	all := dataset.Collections()
	return cmp.Or(cmp.Compare(slices.Index(all, r.Collection), slices.Index(all, q.Collection)), cmp.Compare(r.ID, q.ID))
}

// conflict returns the error of a writer that knew an older revision.
func (t *transaction) conflict(in string, base, at Revision) error {
	var all []Record
	collect := func(rows *sql.Rows) error {
		var r Record
		err := rows.Scan(&r.Collection, &r.ID)
		all = append(all, r)
		return err
	}
	for _, query := range []string{
		"SELECT collection, id FROM records WHERE revision > ?",
		"SELECT collection, id FROM removals WHERE revision > ?",
	} {
		if err := t.query(collect, query, int64(base)); err != nil {
			return err
		}
	}
	d := newDecoder()
	err := t.eachFigure(func(f *figure, _ Revision) error {
		o, err := d.observation(f)
		all = append(all, Record{dataset.CollectionObservations, idOf(&o)})
		return err
	}, figuresSince, int64(base), int64(MaxConflicts))
	if err != nil {
		return err
	}
	e := conflictOf(in, base, at, all)
	count := 0
	row := t.conn.QueryRowContext(t.ctx, t.dialect.bind("SELECT COUNT(*) FROM recorded_observations WHERE revision > ?"), int64(base))
	if err := row.Scan(&count); err != nil {
		return err
	}
	e.Count += max(count-MaxConflicts, 0)
	return e
}

func conflictOf(in string, base, at Revision, records []Record) *ConflictError {
	slices.SortFunc(records, Record.compare)
	records = slices.Compact(records)
	e := &ConflictError{Base: base, Current: at, Count: len(records), in: in}
	e.Records = slices.Clone(records[:min(len(records), MaxConflicts)])
	return e
}
