// Package figures has the types that the readers of statistical formats share: [Mapping], from the codes of a file to
// indicators, units and parties, and [Error], which says at which row and column a file is wrong.
//
// Files have codes of their own for countries, indicators and units. A reader knows the standard codes of its
// format (ISO 3166, UN M49, ISO 4217, the equivalents of the built-in indicators) and does not guess others. A
// code that neither the standard nor the [Mapping] has is an [Error] of its row, after which reading continues.
// A code that the Mapping maps to the zero value is left out without an error.
//
// A [Register] names a list of codes of areas, for readers whose options ask for one.
//
// The readers are the packages beside this one, such as economy/sdmx. They open neither files nor connections:
// they read from an io.Reader and yield observations one by one. [Named] puts the name of a file into their errors.
package figures
