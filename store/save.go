package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
)

// Save replaces what the store has by a dataset, in one transaction, and returns the new revision. Base is the revision
// that the dataset was made from: that of [Store.Load], or 0 for the first one. If the store has another revision by now,
// the error is a [*ConflictError], which names the records that others have written since, and nothing is saved.
//
// What stands in the dataset without having been retracted must be a dataset without errors, because the ties between
// parties are computed from it; otherwise the error is a [*dataset.InvalidError], with the places from which the records
// were read. It is a [*dataset.WriteError] for a value
// that JSON cannot hold.
func (s *Store) Save(ctx context.Context, d *dataset.Dataset, base Revision) (Revision, error) {
	m, err := imageOf(d)
	if err != nil {
		return 0, failed("Save", err)
	}
	r, err := s.write(ctx, func(t *transaction, at Revision) error {
		if at != base {
			return t.conflict("Save", base, at)
		}
		return t.save(m, at+1)
	})
	return r, failed("Save", err)
}

// failed adds the name of a function to an error that does not have it.
func failed(in string, err error) error {
	switch err.(type) {
	case nil, *ConflictError, *SchemaError:
		return err
	}
	return fmt.Errorf("store: %s: %w", in, err)
}

// save makes the tables those of an image. Rows that stay as they are keep the revision that wrote them.
func (t *transaction) save(m *image, at Revision) error {
	if err := t.saveRecords(m.records, at); err != nil {
		return err
	}
	if !m.isPartial {
		if err := t.saveObservations(m.observations, at); err != nil {
			return err
		}
	}
	for _, s := range m.sheets.all() {
		if err := t.replace(s.table, slices.Values(s.rows)); err != nil {
			return err
		}
	}
	if m.isPartial {
		if err := t.exec("DELETE FROM ties WHERE kind <> ?", string(network.LinkFlow)); err != nil {
			return err
		}
		return t.insert(tiesTable(), m.ties.rows())
	}
	replace := func() error { return t.replace(tiesTable(), m.ties.rows()) }
	if len(m.ties.histories) < manyRows {
		return replace()
	}
	return t.withoutIndexes(tiesTable(), replace)
}

// replace replaces all rows of a table.
func (t *transaction) replace(of table, rows iter.Seq[[]any]) error {
	if err := t.exec("DELETE FROM " + of.name); err != nil {
		return err
	}
	return t.insert(of, rows)
}

// saveRecords replaces the records.
func (t *transaction) saveRecords(records []record, at Revision) error {
	written := map[string][]Revision{} // by collection, id and text
	removed := map[Record]bool{}
	key := func(r *record) string { return string(r.Collection) + " " + r.text }
	err := t.query(func(rows *sql.Rows) error {
		var r record
		err := rows.Scan(&r.Collection, &r.ID, &r.text, &r.revision)
		written[key(&r)] = append(written[key(&r)], r.revision)
		removed[r.Record] = true
		return err
	}, "SELECT collection, id, record, revision FROM records ORDER BY collection, place")
	if err != nil {
		return err
	}
	for i := range records {
		r := &records[i]
		delete(removed, r.Record)
		r.revision = at
		if kept := written[key(r)]; len(kept) > 0 {
			r.revision, written[key(r)] = kept[0], kept[1:]
		}
	}
	if err := t.remove(removed, at); err != nil {
		return err
	}
	return t.replace(recordsTable(), func(yield func([]any) bool) {
		for i := range records {
			if !yield(records[i].row()) {
				return
			}
		}
	})
}

// remove notes that records were removed.
func (t *transaction) remove(removed map[Record]bool, at Revision) error {
	all := make([]Record, 0, len(removed))
	for r := range removed {
		all = append(all, r)
	}
	slices.SortFunc(all, Record.compare)
	return t.insert(removalsTable(), func(yield func([]any) bool) {
		for _, r := range all {
			if !yield([]any{string(r.Collection), r.ID, int64(at)}) {
				return
			}
		}
	})
}
