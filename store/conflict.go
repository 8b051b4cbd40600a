package store

import (
	"cmp"
	"database/sql"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
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
	figures, err := t.observationsSince(base)
	if err != nil {
		return err
	}
	ids, err := idsOf(figures)
	if err != nil {
		return err
	}
	for _, id := range ids {
		all = append(all, Record{dataset.CollectionObservations, id})
	}
	return conflictOf(in, base, at, all)
}

func (t *transaction) observationsSince(base Revision) ([]economy.Observation, error) {
	var found []economy.Observation
	d := newDecoder()
	err := t.eachFigure(func(f *figure, _ Revision) error {
		o, err := d.observation(f)
		found = append(found, o)
		return err
	}, figuresSince, int64(base))
	return found, err
}

func conflictOf(in string, base, at Revision, records []Record) *ConflictError {
	slices.SortFunc(records, Record.compare)
	records = slices.Compact(records)
	e := &ConflictError{Base: base, Current: at, Count: len(records), in: in}
	e.Records = slices.Clone(records[:min(len(records), MaxConflicts)])
	return e
}
