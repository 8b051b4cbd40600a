// Command bench measures the library beside other Go libraries that print, parse and look up for people.
//
//	go run . -table    the README's table: every library at every task, in one run
//	go run . -sizes    what the library adds to programs that use it
//	go run . -first    how long the first use of each form takes, over all locales
//	go test -bench .   the same tasks as benchmarks
//
// Before a library is timed at a task, its output is compared with what is claimed here, and a note says if it is inexact
// or cannot do the task. Libraries take turns and their medians are compared: a ratio counts, a time does not. The folder
// is a module of its own, so that importers of the library do not get its peers.
package main
