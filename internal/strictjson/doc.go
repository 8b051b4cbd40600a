// Package strictjson decodes JSON into structs and says exactly where and why it refuses a document.
//
// A [Reader] refuses what encoding/json accepts: unknown and doubled fields, field names in another case, null, a
// missing decimal number whose field is not omitzero (0 would be a statement), bad UTF-8, lone surrogates, text after
// the document, and documents beyond the [Limits]. Its errors carry a [Fault], the arguments of its message and a hint,
// which recognizes the common slips of people who type JSON by hand. All of these are [Words], so that a caller can
// translate them. What types are called in messages is the caller's to say, with a [Kind] for each.
//
// Strings of the result share the memory of the text, so that reading copies little.
package strictjson
