package store

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/dataset"
)

// SchemaError says why the tables of a database are not those of a store.
type SchemaError struct {
	Version int    // of the tables; 0 where they have none
	Newest  int    // the version that this package writes
	Table   string // that belongs to another program, "" where that is not the reason
}

func (e *SchemaError) Error() string {
	if e.Table != "" {
		return fmt.Sprintf("store: Open: the database has a table %q of another program", e.Table)
	}
	return fmt.Sprintf("store: Open: the tables have version %d, and this program knows versions up to %d", e.Version, e.Newest)
}

// Record names a record of a dataset: its collection, and its id or code, or of an observation its subject, counterpart,
// reference, indicator, period and unit, joined by commas, as a [dataset.Change] has it.
type Record struct {
	Collection dataset.Collection `json:"collection"`
	ID         string             `json:"id"`
}

// ConflictError says that others have written what a writer was about to write. Base is the revision that the writer
// knew, and Current that of the store. Records are those that were written since, or of changes those that they do not
// fit, in the order of collections and ids: the first [MaxConflicts] of them. Count is the number of all.
type ConflictError struct {
	Base, Current Revision
	Records       []Record
	Count         int
}

// MaxConflicts is the number of records that a [ConflictError] names at most.
const MaxConflicts = 1000

// shownConflicts is the number of records that the text of a ConflictError names.
const shownConflicts = 5

func (e *ConflictError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "store: revision %d is not %d any more", e.Current, e.Base)
	for i, r := range e.Records[:min(len(e.Records), shownConflicts)] {
		b.WriteString([]string{": ", ", "}[min(i, 1)] + string(r.Collection) + " " + r.ID)
	}
	if more := e.Count - min(len(e.Records), shownConflicts); more > 0 {
		fmt.Fprintf(&b, " and %d others", more)
	}
	return b.String()
}
