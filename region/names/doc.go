// Package names has what countries, M49 areas and subdivisions are called in every locale of CLDR.
//
//	code := region.MustParseCode("KZ-59")
//	names.Name(code, language.Russian)  // Северо-Казахстанская область
//	names.Name(code, language.German)   // Nordkasachstan
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
// # Cost
//
// Nothing happens at import. Names are unpacked in stretches of some hundred codes on first use (below one
// millisecond each); after that Name does not allocate.
package names
