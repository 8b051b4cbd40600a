// Package house holds the tests that see the whole module: which package may import which, what no package may
// have, the laws of every type with a text form, and the list of issue codes. It has no code of its own.
package house
