// Package flow holds bulk bilateral trade flows in columns and sums them exactly: the ten million rows of a year of
// world trade, or a hundred million rows that are read once and not kept.
//
//	flows, err := flow.ReadBACI(file, flow.Options{Areas: figures.RegisterBACI})
//	exports, err := flows.Sum(flow.Value, flow.Exporter, flow.Product)
//	rca, err := exports.RCA()
//
// A flow is a [Row]: a period, an exporter, an importer, a product, a value in US dollars and a quantity in tonnes,
// which may be missing. [Flows] keep all rows, in some 24 bytes each; an [Accumulator] sums while it reads and keeps
// only totals. Both parse a file with all processors. Numbers are integers on a scale, of 64 bits where they fit and of
// 128 bits or any length where they do not: the sums are exact, in any order of the rows. Numbers are rounded only by
// the Round methods of [economy.Exact] and [economy.Matrix].
//
// [[Sums] are the totals by any of the dimensions. Their methods group them further (by M49 areas, the members of a
// platform, chapters and sections of the Harmonized System), and compute tables, shares, rankings, growth and the
// measures of package economy.
//
// Accumulators of parts of a file merge into the one of the whole, on one machine or on many: their binary form is
// canonical. The module economy/flow/beam runs them on Apache Beam.
//
// Products are codes. The package has no names of products, and sums of products of several revisions of the Harmonized
// System mean little: use files of one revision. Row by row, with cites and statuses, packages economy/baci and
// economy/comtrade read the same files as observations.
package flow
