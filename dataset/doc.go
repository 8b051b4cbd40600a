// Package dataset reads, checks and writes datasets: the records about which package network answers questions.
//
// A [Dataset] has records of ten kinds: sources, regions, organizations, platforms, agreements, memberships, offices,
// meetings, indicators and observations. [ReadFiles] reads them from JSON that people type, and from tables; the package
// dataset/format documents every field. [Dataset.Check] returns what makes a dataset unusable as one error, and
// [Dataset.Validate] finds that and whatever is probably a mistake. [ReportError] and [Dataset.Report] print it in English,
// Russian, Kazakh or Chinese, and [CheckFiles] does all of this for files and folders. [Dataset.Write] writes the records in a canonical form.
//
//	data, err := dataset.CheckFiles(os.Stderr, dataset.CSVOptions{}, dataset.ReportOptions{Language: language.English}, "ties.json")
//	if err != nil {
//		os.Exit(1) // after ties.json:4:17: error: unknown field "platfrom"; did you mean "platform"? …
//	}
//
// Reading is strict: a file with an unknown field, a wrong type or a malformed value is refused. The error, [ReadErrors], has
// all faults of all files in their order, each with its place, a caret below it, a code, words in four languages, and a hint
// made from what was typed: "21.10.2025" gets "2025-10-21", "1.35 billion" gets "1.35e9". [Read] and [ReadCSV] read from an
// io.Reader, [ReadFS] from a file system. Validate checks whether the records make sense and agree with each other.
//
// # Tables and streams
//
// [ReadCSV] reads the records from a table as spreadsheets save it, with a row for each event; [Dataset.WriteCSV]
// writes one, and [WriteCSVTemplate] one to begin with. Every dataset can be written in both forms, JSON and tables.
// Figures that are too many to be held in memory are read by [ReadObservations] and [ReadObservationsCSV] one at a
// time, and written by [WriteObservations] and [WriteObservationsCSV].
//
// # Several datasets, and one over time
//
// [Merge] makes one dataset of several that have the same records, and lists the values in which they conflict. [Diff]
// returns the changes from one version of a dataset to the next, as data that can be written and applied with [Apply].
// [Dataset.Sort] puts the records into an order in which two versions differ in the fewest lines.
//
// A record or an event can carry the day on which it was recorded, and one on which it was retracted. Validation and
// questions ignore these days and take a dataset as it is, retracted records included. [Dataset.AsKnown] returns a
// dataset as it was known on a day, without what had been retracted by then; for today, that is what still counts as
// true.
//
// Package network answers questions about a dataset.
package dataset
