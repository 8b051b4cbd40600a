// Package region identifies areas of the world: countries (ISO 3166-1), their subdivisions (ISO 3166-2), groups of
// countries (UN M49), and the local areas within them. It contains a table of the codes of these standards, and
// defines [Region], the record with which a dataset describes an area.
//
//	code := region.MustParseCode("KZ-59")
//	province, _ := region.LookupProvince(code)
//	province.Name()                             // North Kazakhstan
//	province.KindName(language.Russian)         // область
//	region.MustParseCode("143").Contains(code)  // true: 143 is Central Asia
//
//	region.Successors(region.MustParseCode("KZ-VOS"))  // KZ-10 and KZ-63: East Kazakhstan was split
//
// # Codes
//
// A [Code] is well formed: KZ, KZ-59, 143, or a path below a country or subdivision such as CN-JS/nanjing/xuanwu,
// whose segments the author of a dataset chooses. A well-formed code is not necessarily assigned: [Lookup] finds the
// codes that are, and [Code.Validate] reports unknown codes with a suggestion and withdrawn codes with their
// successors. [Code.Contains] is a partial order on codes.
//
// # The world table
//
// The world table contains 249 countries and Kosovo (XK), the 5,050 current subdivisions with their parents and kinds,
// the M49 areas, and the withdrawn codes with their successors, the former numeric codes of countries among them. A
// change of code has its day if that is known. A code may have been reassigned to another area; [Current] resolves such
// a code for a given day. Changes that ISO made after the release of CLDR come from a table of their own.
//
// The names in the table are English. They omit the word for the kind of area ("Jiangsu", "North Kazakhstan") unless
// another area of the country would then have the same name ("Almaty" the city, "Almaty Region"). The table is
// generated from CLDR and from curated tables. It is read in place: importing the package does no work, and
// lookups do not allocate.
//
// Names in other languages and search by name are in package region/names. The package has no borders or coordinates.
package region
