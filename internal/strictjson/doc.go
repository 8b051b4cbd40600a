// Package strictjson decodes JSON into structs and says exactly where and why it would not.
//
// It refuses what encoding/json lets pass: unknown and doubled members, member names in another case,
// null, a decimal number that is missing and whose field is not omitzero (0 would be a statement), bad UTF-8, lone
// surrogates, text after the document, and documents beyond the limits. Its errors know the common slips of those
// who type JSON by hand, and their [Words] can be said in other languages. Strings of the result share the memory of
// the text, so reading copies little.
package strictjson
