package store

import (
	"fmt"
	"strings"
)

// SchemaError says why the tables of a database are not those of a store.
type SchemaError struct {
	Version int    // of the tables; 0 where they have none
	Newest  int    // the version that this package writes
	Table   string // that belongs to another program; "" where the version is the reason
}

func (e *SchemaError) Error() string {
	if e.Table != "" {
		return fmt.Sprintf("store: Open: the database has a table %q of another program", e.Table)
	}
	return fmt.Sprintf("store: Open: the tables have version %d; this program knows versions 1 to %d", e.Version, e.Newest)
}

// ConflictError says that others have written what a writer was about to write. Base is the revision that the writer
// knew, for changes the one before the store's; Current is that of the store. Records are those that were written since,
// or those that changes do not fit, in the order of collections and ids. Of more than [MaxConflicts] there are only so many.
// Count is the number of all.
type ConflictError struct {
	Base    Revision `json:"base"`
	Current Revision `json:"current"`
	Records []Record `json:"records"`
	Count   int      `json:"count"`

	in string // the function
}

// MaxConflicts is the number of records that a [ConflictError] names at most.
const MaxConflicts = 1000

// shownConflicts is the number of records that the text of a ConflictError names.
const shownConflicts = 5

func (e *ConflictError) Error() string {
	shown := min(len(e.Records), shownConflicts)
	var names []string
	for _, r := range e.Records[:shown] {
		names = append(names, r.String())
	}
	text := fmt.Sprintf("store: %s: others have written since revision %d", e.in, e.Base)
	if shown > 0 {
		text += ": " + strings.Join(names, ", ")
	}
	if more := e.Count - shown; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}
