// Package region says where: the codes of countries (ISO 3166-1), their subdivisions (ISO 3166-2), groups of
// countries (UN M49) and the local areas below them, the table of all of these, and the records in which a dataset
// describes an area.
//
//	code := region.MustParseCode("KZ-59")
//	province, _ := region.LookupProvince(code)
//	province.Name()                             // North Kazakhstan
//	province.Kind().Name(language.Russian)      // область
//	region.MustParseCode("143").Contains(code)  // true: it lies in Central Asia
//
//	region.Successors(region.MustParseCode("KZ-VOS"))  // KZ-63 and KZ-10: East Kazakhstan was split
//
// # Codes
//
// A [Code] that parses is well formed: KZ, KZ-59, 143, or a path below a country or subdivision such as
// CN-JS/nanjing/xuanwu, whose segments a dataset's author chooses. Whether anybody assigned it is answered by
// [Lookup], and for records by [Code.Validate], which reports unknown codes with a suggestion and withdrawn ones with
// their successors. [Code.Contains] is a partial order on codes.
//
// # The world table
//
// The table has 249 countries and XK, the 5,046 current subdivisions with parent and kind, the areas of M49, and the
// withdrawn codes with what became of them. The day of a change is given where it is known; what is not known is left
// unknown. A code that was given to another area later is told apart by the day: [Current].
//
// The names in the table are English and have no type word ("Jiangsu", "North Kazakhstan") unless another area
// of the country would bear the same one ("Almaty", "Almaty Region"). It is generated from CLDR and from curated tables,
// read in place, and costs nothing at import; no lookup allocates.
//
// The package has no names in other languages, no search by name, no borders and no coordinates.
package region
