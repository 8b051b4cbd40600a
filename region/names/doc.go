// Package names provides the names of countries, M49 areas and subdivisions in every locale of CLDR, and search for
// areas by any of their names.
//
//	code := region.MustParseCode("KZ-59")
//	names.Name(code, language.Russian)  // Северо-Казахстанская область
//	names.Name(code, language.German)   // Nordkasachstan
//
//	names.Official(code, language.English)  // North Kazakhstan Region
//
//	names.Search("СКО", names.Options{})[0].Code               // KZ-59
//	names.Search("Jiangsu Province", names.Options{})[0].Code  // CN-JS
//
//	names.Country("Korea, Rep.")  // KR, true
//
// # Names
//
// The names come from CLDR, including the names that CLDR marks as provisional. They contain the word for the kind of
// area in languages whose names usually do (江苏省), but not in others (Jiangsu). Curated names take precedence over
// those of CLDR: English names where CLDR has romanizations or adjectives (see [region.Entry.Name]); Kazakh, Russian and
// Chinese names of the subdivisions of Kazakhstan, China and the countries around them; and names in mainland Chinese usage.
// In these four languages no two current subdivisions of a country have the same name, and a name contains no remark in
// brackets and no abbreviation.
//
// [Official] returns the long form for documents: Republic of Kazakhstan, Jiangsu Province, 阿斯塔纳市.
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
// names of a curated table, and by code. A withdrawn code leads to the codes that replaced it, as does a former country
// code of any kind (YUG, 891). Search ignores case, diacritics, apostrophes, spaces, hyphens, and the difference between
// simplified and traditional characters. It also tries the query without words for the kind of area (Jiangsu Province,
// провинция Цзянсу, 江苏). It returns all areas that have the name, in this order:
//
//   - names equal to the query before names equal to it without the word for the kind of area, and usual names before
//     former ones
//   - areas with a name that differs from the query in few words ("Korea, Republic of" is a name of South Korea, and lacks
//     two words of that of North Korea)
//   - areas of the kind that a word of the query denotes ("Almaty oblast") before others
//   - names in the language of [Options], and names that many languages use, before others
//   - countries before their subdivisions, and those before lower levels
//
// The name of a match is in the spelling of the query if languages spell it differently (江苏, 江蘇).
//
// If no name equals the query, Search reads it as lists and statistics write names, and takes the first reading that
// finds an area:
//
//   - with abbreviations expanded: "Dem. Rep. of the Congo", "Cook Isds", "S. Sudan"
//   - without words such as "former" and "mainland", articles, and words for islands
//   - divided at commas, brackets and colons, where the first part is the name and the others are evidence: "Virgin Islands
//     (U.S.)", "Lombardy, Italy", "China, Hong Kong SAR", "Germany (until 1990)". What follows "excluding" is left out.
//   - as the beginning of a name, or with one or two typing errors, after abbreviations are expanded
//
// A match is marked as Similar if it comes from the last reading, or if Search cannot explain a part of the query.
// The order of matches may change with the data; only the set of matches for a name is stable.
//
// # Cost
//
// Importing the package does no work. Names are decompressed on first use, a few hundred codes at a time, which takes
// less than a millisecond; after that, [Name] does not allocate. The first Search in a script decompresses and folds
// the names in that script. For Latin this takes about 40 milliseconds of processor time, spread over up to four
// processors, and 11 MB of memory that stays in use; for other scripts it takes 5 to 15 milliseconds and 1 to 4 MB.
// The first search for a misspelt name takes half as long again. After that, a search by exact name takes at most about
// a microsecond and allocates only its result, one by a divided or abbreviated name up to a tenth of a millisecond, and
// one by a misspelt name about a millisecond.
//
// The package does not find places below the subdivisions of ISO 3166-2 and does not parse addresses.
package names
