// Package baci reads BACI, CEPII's table of bilateral trade reconciled from both partners' declarations, into
// observations.
//
// A row of the CSV file is t,i,j,k,v,q: the year, the exporter, the importer, the product by its six digits of the
// Harmonized System (with leading zeros, as text), the value in thousands of current US dollars and the quantity
// in tonnes, which may be missing: empty or NA. It makes one observation of the exporter (subject) towards the
// importer (counterpart), "exports-hs-010121" in US dollars, and where there is a quantity a second one,
// "exports-hs-010121-weight" in tonnes. Mapping.Indicators, with the keys "010121" and "010121.weight", has others:
// so the revision of the Harmonized System, which only the file's name tells, can be kept apart.
//
// Countries are M49 codes; those that are no code of ISO 3166 (490 "Other Asia, nes", 842 the USA, 251 France, 757
// Switzerland, 579 Norway, 699 India, some with territories) are errors until they are mapped: the package guesses
// none, and [Areas] is a mapping of those that stand for one country. Figures are exact as written; blanks in front
// of them, with which some editions are padded, are passed over.
//
// Not read: the file of products, the file of countries, archives (ZIP).
package baci
