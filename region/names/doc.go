// Package names provides the names of countries, M49 areas and subdivisions in every locale of CLDR, and searchPool for
// areas by any of their names.
//
//	code := region.MustParseCode("KZ-59")
//	names.Name(code, language.Russian)  // Северо-Казахстанская область
//	names.Name(code, language.German)   // Nordkasachstan
//
//	names.Search("СКО", names.Options{})[0].Code               // KZ-59
//	names.Search("Jiangsu Province", names.Options{})[0].Code  // CN-JS
//
// # Names
//
// The names come from CLDR, including the names that CLDR marks as provisional. They contain the word for the kind of
// area in languages whose names usually do (江苏省), but not in others (Jiangsu). Curated names take precedence over
// those of CLDR: English names where CLDR has romanizations (see [region.Entry.Name]), and Kazakh, Russian and Chinese
// names of the subdivisions of Kazakhstan and China.
//
// The marks that CLDR appends to names shared by several areas are removed. Names in zh contain only simplified
// characters, and names in zh-Hant only traditional ones. A code that was reassigned to another area does not keep the
// names of the earlier area. Every name is NFC, trimmed, and free of control characters.
//
// The names of countries and M49 areas are those of ICU for the same locale; if ICU would print the code, the name is
// the English one. Every code of the world table has a name in every language: from the closest locale, from a locale
// that it inherits from, or in English. A name is never in another script than the requested one unless it is English.
// The few withdrawn codes whose name is unknown are named by their code.
//
// # Search
//
// [Search] finds areas by these names, by the names of withdrawn codes, by the official, short, former and abbreviated
// names of a curated table, and by code. A withdrawn code leads to the codes that replaced it. Search ignores case,
// diacritics, apostrophes, spaces, hyphens, and the difference between simplified and traditional characters. It also
// tries the query without words for the kind of area (Jiangsu Province, провинция Цзянсу, 江苏). It returns all areas
// that have the name, in this order:
//
//   - names equal to the query before names equal to it without the word for the kind of area, and usual names before
//     former ones
//   - areas of the kind that a word of the query denotes ("Almaty oblast") before others
//   - names in the language of [Options], and names that many languages use, before others
//   - countries before their subdivisions, and those before lower levels
//
// The name of a match is in the spelling of the query if languages spell it differently (江苏, 江蘇).
//
// If no name equals the query, Search returns names that begin with it and names that differ from it by one or two
// typing errors. The order of matches may change with the data; only the set of matches for a name is stable.
//
// # Cost
//
// Importing the package does no work. Names are decompressed on first use, a few hundred codes at a time, which takes
// less than a millisecond; after that, [Name] does not allocate. The first Search in a script decompresses and folds
// the names in that script. For Latin this takes about 40 milliseconds of processor time, spread over up to four
// processors, and 11 MB of memory that stays in use; for other scripts it takes 5 to 15 milliseconds and 1 to 4 MB.
// The first search for a misspelt name takes half as long again. After that, a search by exact name takes at most about
// a microsecond and allocates only its result, and a search by a misspelt name takes about a millisecond.
//
// The package does not find places below the subdivisions of ISO 3166-2 and does not parse addresses.
package names
