// Package strictjson decodes JSON into structs and says exactly where and why it would not.
//
// It refuses what encoding/json lets pass: unknown and doubled members, member names in another case,
// null, a field that is missing though its tag says strict:"required", bad UTF-8, lone surrogates, text after the document, and documents beyond the limits. Strings of
// the result share the memory of the text, so reading copies little.
package strictjson
