package dataset

import _ "embed" // schema.json

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (2020-12) of the file format, with which editors complete and check a dataset while it is
// typed. It is made from the types of the records and from the page of package [dataset/format].
//
// The schema refuses what [Read] refuses, and what [Dataset.Validate] says about one field alone: a required field that is
// missing, a word that is not on its list, an id that is not a slug. It accepts some texts that Read refuses, because a
// schema cannot say them: a field that appears twice; a range of days that ends before it begins; a period with the 53rd
// week of a year that has 52, or that ends after the year 9999; a decimal number beyond ±10,000 powers of ten because of
// its fraction; a quorum above 2,147,483,647; a whole number written as 3.0 or 3e0; and a text of a quorum with escapes.
//
// [dataset/format]: https://pkg.go.dev/github.com/crossborder-go/crossborder/dataset/format
func Schema() []byte { return []byte(schema) }
