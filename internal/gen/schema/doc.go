// Package schema makes the JSON Schema of the dataset file format, dataset/schema.json, from the Go types of the records
// and from the page of package dataset/format, which has the description of every record and field.
//
// The schema refuses what [dataset.Read] refuses, and in addition what Validate says about one field alone: a missing
// required field, a word that is not on its list, an id that is not a slug. Its patterns are read in the same way by
// ECMA-262 with the flag u, which editors use, and by RE2.
package schema
