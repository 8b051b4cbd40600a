// Package issue says what is wrong with a record: where, how badly, and in the reader's language.
//
// An [Issue] has a place (a JSON Pointer, [Path]), a stable [Code] such as "agreement.unknown-party",
// a [Severity], and named [Args]. Its words are made on demand by [Issue.Message] in English, Russian,
// Kazakh or Chinese from the templates of its [Definition], which lives in the package that raises it.
// There is no registry: an issue carries its definition.
//
// Validation returns a [List] of all that it found, never only the first. A record reports paths
// relative to itself and whoever contains it puts its own place in front with [List.Under]; the order
// of a sorted list is that of paths, then codes.
//
// Laws: a code is never reused for another meaning; the same record gives the same list; a list whose
// issues are all warnings is no error.
package issue
