// Package issue describes what is wrong with a record: where, how severe it is, and a message in the reader's
// language.
//
// An [Issue] has a place (a [Path], which is a JSON Pointer), a stable [Code] such as "agreement.unknown-party", a
// [Severity], and named [Args]. [Issue.Message] formats it in English, Russian, Kazakh or Chinese from the templates
// of its [Definition], which is declared in the package that raises the issue. There is no registry: an issue carries
// its definition.
//
// Validation returns a [List] of everything that it found, never only the first issue. A record reports paths
// relative to itself, and the record that contains it prepends its own path with [List.Under]. [List.Sorted] orders a
// list by path, then by code.
//
// The package depends on the standard library only, so a language is passed as the text of its BCP 47 tag.
//
// Laws: a code never gets another meaning; the same record always gives the same list; a list that contains only
// warnings is not an error.
package issue
