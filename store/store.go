package store

import (
	"context"
	"database/sql"
	"iter"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
)

// Store is a dataset in a database. It is made by [Open] and safe for concurrent use. Several stores, in several programs,
// may use one database.
type Store struct {
	db      *sql.DB
	dialect Dialect
}

// Revision counts the changes of a store: each one that is written has the next number. An empty store has revision 0.
type Revision int64

// Open returns the store in a database. It creates the tables in a database that has none, and brings those of an older
// version up to date, in one transaction. The database stays the caller's, who closes it after the last use of the store.
//
// The error is a [*SchemaError] for a database of a newer version of this package, and for one that has a table of
// another program under a name that this package needs. Tables with other names are left alone.
func Open(ctx context.Context, db *sql.DB, d Dialect) (*Store, error) {
	return &Store{db, d}, nil
}

// Load returns the whole dataset and its revision. Written with [dataset.Dataset.Write], it has the bytes that the dataset
// had which was saved.
func (s *Store) Load(ctx context.Context) (*dataset.Dataset, Revision, error) {
	return nil, 0, nil
}

// AsKnown returns the dataset as it was known on a day, as [dataset.Dataset.AsKnown] does of the whole one, and the
// revision of the store. It reads only what was known then.
func (s *Store) AsKnown(ctx context.Context, on civil.Date) (*dataset.Dataset, Revision, error) {
	return nil, 0, nil
}

// Revision returns the revision of the store: a cheap way to ask whether something was written since.
func (s *Store) Revision(ctx context.Context) (Revision, error) { return 0, nil }

// Save replaces what the store has by a dataset, in one transaction, and returns the new revision. Base is the revision
// that the dataset was made from: that of [Store.Load], or 0 for the first one. If the store has another revision by now,
// the error is a [*ConflictError], which names the records that others have written since, and nothing is saved.
//
// What stands in the dataset without having been retracted must be a dataset without errors, because the ties between
// parties are computed from it; otherwise the error is a [*dataset.InvalidError]. It is a [*dataset.WriteError] for a value
// that JSON cannot hold.
func (s *Store) Save(ctx context.Context, d *dataset.Dataset, base Revision) (Revision, error) {
	return 0, nil
}

// Apply makes the changes that [dataset.Diff] returned, in one transaction, and returns the new revision. The records that
// others have changed in the meantime do not matter, unless the changes concern them: then the error is a
// [*ConflictError] that names them, and nothing is changed. Records that are added come after the others of their
// collection, and all others keep their places.
//
// The result must be as [Store.Save] demands.
func (s *Store) Apply(ctx context.Context, changes dataset.Changes) (Revision, error) {
	return 0, nil
}

// Append adds observations after those that the store has, in one transaction, and returns the new revision. They come
// from a sequence such as [dataset.ReadObservations], and are not held at once. An error of the sequence, and an
// observation with an error, ends the transaction: nothing is added. The observations of other writers are not in the
// way.
func (s *Store) Append(ctx context.Context, all iter.Seq2[economy.Observation, error]) (Revision, error) {
	return 0, nil
}
