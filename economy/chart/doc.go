// Package chart draws tables of results ([economy.Table]) as SVG images for readers: lines over time, and bars.
//
//	exports, _ := economy.SeriesTable(series...)
//	err := chart.Lines(file, exports, chart.Options{Locale: locale.For(language.Chinese)})
//
// Each row of the table becomes a line or the bars of one colour, and each column a place on the horizontal axis. All
// figures must be of one unit. A missing figure is a gap. The marks of the axis are round numbers, computed in
// decimals, and places are whole pixels, so that every machine draws the same bytes.
//
// The image has a title and a description, with the figures, for those who do not see it. Rows differ in colours that
// colour-blind readers tell apart, and also in dashes and marks, or in patterns. It follows the reader's dark mode. In
// languages that are written from right to left the texts run that way; time runs from left to right everywhere, as
// statistical offices print it.
package chart
