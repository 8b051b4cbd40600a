package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
)

// Save replaces what the store has by a dataset, in one transaction, and returns the new revision. Base is the revision
// that the dataset was made from: that of [Store.Load], or 0 for the first one. If the store has another revision by now,
// the error is a [*ConflictError], which names the records that others have written since, and nothing is saved.
//
// What stands in the dataset without having been retracted must be a dataset without errors, because the ties between
// parties are computed from it; otherwise the error is a [*dataset.InvalidError]. It is a [*dataset.WriteError] for a value
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

// saveObservations writes the observations from the first one on that is not already in its place.
func (t *transaction) saveObservations(all []economy.Observation, at Revision) error {
	old, err := t.tailOf(all)
	if err != nil {
		return err
	}
	if err := t.exec("DELETE FROM recorded_observations WHERE place >= ?", int64(old.from)); err != nil {
		return err
	}
	removed, err := old.removedBy(all)
	if err != nil {
		return err
	}
	if err := t.remove(removed, at); err != nil {
		return err
	}
	insert := func() error {
		return t.insertObservations(all[old.from:], old.from, func(f *figure) Revision { return old.revisionOf(f, at) })
	}
	if len(all)-old.from < manyRows {
		return insert()
	}
	return t.withoutIndexes(observationsTable(), insert)
}

// insertObservations writes observations at their places, the first of which is given.
func (t *transaction) insertObservations(all []economy.Observation, first int, revision func(*figure) Revision) error {
	var failure error
	err := t.insert(observationsTable(), func(yield func([]any) bool) {
		for i := range all {
			f, err := figureOf(&all[i])
			if err != nil {
				failure = err
				return
			}
			from, until := daysOf(&all[i])
			if !yield(f.row(first+i, from, until, revision(&f))) {
				return
			}
		}
	})
	if failure != nil {
		return failure
	}
	return err
}

// tail is the observations of the store from a place on.
type tail struct {
	from    int
	written map[figure][]Revision
	figures []figure
}

// tailOf returns the observations of the store from the first place on where they differ from others.
func (t *transaction) tailOf(all []economy.Observation) (*tail, error) {
	old := &tail{written: map[figure][]Revision{}}
	err := t.eachFigure(func(f *figure, r Revision) error {
		if len(old.figures) == 0 && old.from < len(all) {
			other, err := figureOf(&all[old.from])
			if err != nil {
				return err
			}
			if other == *f {
				old.from++
				return nil
			}
		}
		old.figures = append(old.figures, *f)
		old.written[*f] = append(old.written[*f], r)
		return nil
	}, everyFigure)
	return old, err
}

// revisionOf returns the revision that wrote a figure, which is the given one if it is new.
func (old *tail) revisionOf(f *figure, at Revision) Revision {
	kept := old.written[*f]
	if len(kept) == 0 {
		return at
	}
	old.written[*f] = kept[1:]
	return kept[0]
}

// removedBy returns the observations of the tail that others do not have.
func (old *tail) removedBy(all []economy.Observation) (map[Record]bool, error) {
	if len(old.figures) == 0 {
		return nil, nil
	}
	var before []economy.Observation
	d := newDecoder()
	for i := range old.figures {
		o, err := d.observation(&old.figures[i])
		if err != nil {
			return nil, err
		}
		before = append(before, o)
	}
	was, err := idsOf(before)
	if err != nil {
		return nil, err
	}
	is, err := idsOf(all[old.from:])
	if err != nil {
		return nil, err
	}
	removed := map[Record]bool{}
	for _, id := range was {
		removed[Record{dataset.CollectionObservations, id}] = true
	}
	for _, id := range is {
		delete(removed, Record{dataset.CollectionObservations, id})
	}
	return removed, nil
}
