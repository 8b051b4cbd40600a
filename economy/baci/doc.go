// Package baci reads BACI, CEPII's table of bilateral trade reconciled from the declarations of both partners,
// as observations.
//
// A row of the CSV file is t,i,j,k,v,q: the year, the exporter, the importer, the six-digit product code of the
// Harmonized System (text with leading zeros), the value in thousands of current US dollars, and the quantity
// in tonnes, which may be missing (empty or NA). A row makes an observation of the exporter (subject) and the
// importer (counterpart), "exports-hs-010121" in US dollars, and, if there is a quantity, a second one,
// "exports-hs-010121-weight" in tonnes. Mapping.Indicators can replace these, with the keys "010121" and
// "010121.weight": for instance to distinguish revisions of the Harmonized System, which only the name of the
// file states.
//
// Countries have M49 codes. Codes that are not in ISO 3166 (490 "Other Asia, nes", 842 the United States, 251
// France, 757 Switzerland, 579 Norway, 699 India, some of them with territories) are errors unless they are
// mapped or Options.Areas is [figures.RegisterBACI]: the package does not guess. [Areas] is a mapping of those that
// stand for one country. Figures are exact as written; leading blanks, with which some editions pad them, are skipped.
//
// The file of products, the file of countries and archives (ZIP) are not read.
package baci
