// Package names has what countries, M49 areas and subdivisions are called in every locale of CLDR, and finds
// them by any name.
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
// The names are CLDR's, those that are only provisional there included: with the type word in languages whose
// names usually have it (江苏省), without it in others (Jiangsu). Curated names come before CLDR's: English ones
// where CLDR has romanisations (see region.Entry.Name), Kazakh, Russian and Chinese ones of Kazakhstan's and China's
// subdivisions. The marks that CLDR puts behind names which several areas share are gone, zh has simplified
// characters only and zh-Hant traditional ones only, and a code that was given to another area does not keep
// the names of its earlier bearer. A name is NFC, trimmed, and without control characters.
//
// The names of countries and areas are those of ICU for the same locale; where ICU would print the code, it is the
// English name. Every code of the world table has a name in every language: in the closest locale, in those that
// it inherits from, or in English, and never in another script than the one asked for unless it is English.
//
// # Search
//
// Search knows all these names, those of withdrawn codes (which lead to the codes in use today), the official, short,
// former and abbreviated names of a curated table, and the codes. It folds case, diacritics, apostrophes, spaces,
// hyphens and the two Chinese scripts, and leaves out words for the kind of area where that helps (Jiangsu Province,
// провинция Цзянсу, 江苏). It returns every area that bears the name. The order of matches is:
//
//   - names that are the query before names that are it without a type word, and usual names before former ones;
//   - areas of the sort that the query's type word is for ("Almaty oblast") before others;
//   - names in the language of the hint, and names that many languages have, before others;
//   - countries before their subdivisions, and those before what lies in them.
//
// A match has the name in the spelling of the query where the Chinese scripts differ (江苏, 江蘇).
//
// Where no name is the query, names that begin with it follow, and names with a slip or two of the keyboard.
// The order may change when the data does; the set of matches for a name is what to rely on.
//
// # Cost
//
// Nothing happens at import. Names are unpacked in stretches of some hundred codes on first use (below a
// millisecond each); after that Name does not allocate. The first Search in a script unpacks and folds its names: for
// Latin some 40 milliseconds of processor time, spread over up to four processors, and 11 MB that stay; for
// each other script 5 to 15 milliseconds and 1 to 4 MB. The first for a misspelt name takes half as long again. After
// that a search by exact name takes at most about a microsecond and allocates its answer only, and one by a misspelt
// name takes about a millisecond.
//
// The package does not find places below the subdivisions of ISO 3166-2, and reads no addresses.
package names
