// Package dataset reads, checks and writes the records of what is known.
//
// A [Dataset] has records of ten kinds: sources, regions, organizations, platforms, agreements, memberships, offices,
// meetings, indicators and observations. [Read] and [ReadFS] read them from JSON that people type; the package
// dataset/format documents every field. [Dataset.Validate] finds everything that is wrong with them, [Dataset.Report]
// prints it in English, Russian, Kazakh or Chinese, and [Dataset.Check] returns it as one error. [Dataset.Write] writes
// them in a canonical form.
//
//	data, err := dataset.Read(file, dataset.ReadOptions{Name: "ties.json"})
//	if err != nil {
//		log.Fatal(err) // ties.json:4:17: unknown field "platfrom"; did you mean "platform"? …
//	}
//	if err := data.Report(os.Stderr, data.Validate(), language.English); err != nil {
//		log.Fatal(err)
//	}
//
// Reading is strict: a file with an unknown field, a wrong type or a malformed value is refused. The error, [ReadErrors], has
// all faults of all files in their order, each with its place, a caret below it, a code, words in four languages, and a hint
// made from what was typed: "21.10.2025" gets "2025-10-21", "1.35 billion" gets "1.35e9". Validate checks whether the records make sense and agree with each other.
//
// # Tables and streams
//
// [ReadCSV] reads the records from a table as spreadsheets save it, with a row for each event; [Dataset.WriteCSV] writes
// one, and [WriteCSVTemplate] one to begin with. Both forms hold the same datasets. Figures that are too many to be held at
// once are read by [ReadObservations] and [ReadObservationsCSV] one at a time, and written by [WriteObservations] and
// [WriteObservationsCSV].
//
// # Several datasets, and one over time
//
// [Merge] makes one dataset of several that tell of the same records, and lists what they tell differently. [Diff] returns
// the changes from one version of a dataset to the next, as data that can be written and applied with [Apply].
// [Dataset.Sort] puts the records into the order in which versions are compared with the fewest changes.
//
// A record or an event can carry the day on which it was recorded, and one on which it was retracted. A dataset is
// validated and asked as it is, with all that it has: [Dataset.AsKnown] returns what was known on a day, without what had
// been retracted by then, which for today is what still holds.
//
// Package network answers questions about the records.
package dataset
