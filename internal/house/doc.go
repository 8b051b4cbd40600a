// Package house has the tests of the module as a whole: which package may import which, what no package may have, the laws
// of every type with a text form, the codes of issues, and the README. It has no code.
package house
