// Package table prints tables of results ([economy.Table]) for readers: as text, Markdown, CSV and HTML.
//
//	exports, _ := economy.Cross(observations, economy.DimensionSubject, economy.DimensionIndicator)
//	advantage, _ := exports.AbsentAsZero().RCA()
//	err := table.Text(os.Stdout, advantage, table.Options{Locale: locale.For(language.German)})
//
// Cells are rounded once, half to even; a fraction is never printed. Numbers, periods and currencies are written as
// readers of the locale write them; names of parties come from the function [Options].Party, which can use package
// region/names. A unit that all cells share stands in the title, one of a row or a column in its label, and otherwise
// in every cell. With [Options].Power money is counted in millions or billions, which the heading says once.
//
// The same table and options give the same bytes. Labels lose control characters and characters that reorder text, and
// every format escapes what it would read as its own.
package table
