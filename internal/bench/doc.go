// Command bench measures package locale beside other Go libraries that print or parse for people.
//
//	go run . -table    the README's table: every library at every task, in one run
//	go run . -sizes    what programs that use the package add to one that does not
//	go run . -first    how long the first use of each form takes, over all locales
//	go test -bench .   the same tasks as benchmarks
//
// Before a library is timed at a task its output is compared with what is claimed of it here, and a
// library that is inexact or cannot do the task says so in a note. Libraries take turns, and their
// medians are compared: a ratio counts, a time does not. The folder is a module of its own, so that
// nobody who imports the library gets its peers.
package main
