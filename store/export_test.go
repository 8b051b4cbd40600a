package store

import "github.com/crossborder-go/crossborder/economy"

// Columns returns the tables that this package writes, each with its columns in the order of the rows.
func Columns() map[string][]string {
	all := map[string][]string{"crossborder_store": {"version", "revision"}}
	for _, t := range tables() {
		all[t.name] = t.columns
	}
	all["observations"] = observationsTable().columns
	return all
}

// IDOf returns what identifies an observation.
func IDOf(o *economy.Observation) string { return idOf(o) }
