// Package figures holds what the readers of statistical formats share: the mapping from a file's codes to
// indicators, units and parties, and the error that says at which row and column a file is wrong.
//
// Files name countries, indicators and units by codes of their own. A reader knows those of its format that are
// standard (ISO 3166, M49, ISO 4217, the equivalents of the built-in indicators) and guesses no other: a code
// that neither the standard nor the [Mapping] has is an [Error] of its row, and the rows after it are read all
// the same. A code that a Mapping has with the zero value is left out without an error.
//
// The readers are the packages beside this one, such as economy/sdmx. None opens a
// file or a connection: they take an io.Reader and yield observations one by one.
package figures
