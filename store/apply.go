package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"reflect"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// Apply makes the changes that [dataset.Diff] returned, in one transaction, and returns the new revision. The records that
// others have changed in the meantime do not matter, unless the changes concern them: then the error is a
// [*ConflictError] that names them, and nothing is changed. The result must be as [Store.Save] demands.
//
// The store then has its records in the canonical order of [dataset.Dataset.Sort]; observations may keep their order.
// Changes of agreements, memberships, offices and meetings do not read the observations; others take as long as saving the
// whole dataset.
func (s *Store) Apply(ctx context.Context, changes dataset.Changes) (Revision, error) {
	r, err := s.write(ctx, func(t *transaction, at Revision) error {
		m, err := t.changed(changes, at)
		if err != nil {
			return err
		}
		return t.save(m, at+1)
	})
	return r, failed("Apply", err)
}

// changed returns what the store becomes by changes.
func (t *transaction) changed(changes dataset.Changes, at Revision) (m *image, err error) {
	isPartial := !slices.ContainsFunc(changes, concernsObservations)
	var d *dataset.Dataset
	var further []party.ID
	if isPartial {
		if d, err = t.loadRecords(everyRecord); err == nil {
			further, err = t.partiesOfObservations()
		}
	} else {
		d, err = t.load(everyRecord, everyFigure)
	}
	if err != nil {
		return nil, err
	}
	changed, err := dataset.Apply(d, changes)
	if err != nil {
		return nil, misfit(d, changes, err, at)
	}
	if m, err = imageOf(changed, further...); err != nil {
		return nil, err
	}
	m.isPartial = isPartial
	return m, nil
}

// concernsObservations reports whether a change is one of an observation, or may make a difference to the ties of
// observations or to what they refer to.
func concernsObservations(c dataset.Change) bool {
	switch c.Collection {
	case dataset.CollectionSources:
		return c.Kind == dataset.ChangeRemoved || c.Path == "/retracted"
	case dataset.CollectionAgreements, dataset.CollectionMemberships, dataset.CollectionOffices, dataset.CollectionMeetings:
		return false
	}
	return true
}

// partiesOfObservations returns the parties that the observations name.
func (t *transaction) partiesOfObservations() ([]party.ID, error) {
	var found []party.ID
	err := t.query(func(rows *sql.Rows) error {
		var id party.ID
		err := rows.Scan(&id)
		found = append(found, id)
		return err
	}, "SELECT subject FROM observations UNION SELECT counterpart FROM observations WHERE counterpart IS NOT NULL "+
		"UNION SELECT reference FROM observations WHERE reference IS NOT NULL")
	return found, err
}

// misfit returns the error of changes that cannot be made: a ConflictError that names the records which are not as the
// changes say that they were, and else the error itself.
func misfit(d *dataset.Dataset, changes dataset.Changes, err error, at Revision) error {
	now, failure := dataset.Diff(nil, d)
	if failure != nil {
		return failure
	}
	type key struct {
		Record
		nth int
	}
	records := make(map[key]json.RawMessage, len(now))
	for _, c := range now {
		records[key{Record{c.Collection, c.ID}, c.Nth}] = c.New
	}
	var misfits []Record
	for _, c := range changes {
		of := Record{c.Collection, c.ID}
		if is := valueAt(records[key{of, c.Nth}], c.Path); !isSame(is, c.Old) {
			misfits = append(misfits, of)
		}
	}
	if len(misfits) == 0 {
		return err
	}
	return conflictOf("Apply", max(at-1, 0), at, misfits)
}

// valueAt returns a field of a record, nil if it has none, and the record for the empty path.
func valueAt(record json.RawMessage, path issue.Path) json.RawMessage {
	if path == "" || record == nil {
		return record
	}
	var fields map[string]json.RawMessage
	if json.Unmarshal(record, &fields) != nil || len(path.Tokens()) == 0 {
		return nil
	}
	return fields[path.Tokens()[0]]
}

// isSame reports whether two values are the same JSON; nil is none.
func isSame(a, b json.RawMessage) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	var x, y any
	return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil && reflect.DeepEqual(x, y)
}
