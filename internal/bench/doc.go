// Command bench compares packages locale and region with other Go libraries, and networks of different sizes with each
// other.
//
//	go run . -numbers   print every number of the README; with -write, put them there
//	go run . -facts     print those that are the same on every machine; with -write, put them there
//	go run . -table     print the times of all libraries at text, money and regions, in one run
//	go run . -sizes     print how many bytes the packages add to a program
//	go run . -scale     print what imports, searches and large data cost
//	go run . -first     print how long the first use of each format takes, over all locales
//	go run . -growth    print what networks of 1,000 to 1,000,000 ties cost
//	go test -bench .    run the tasks as benchmarks, including those of package region
//
// Before a library is timed at a task, its output is compared with the output that is expected of it. A note tells
// whether a library is inexact or cannot do the task. The libraries run in turn, and the table shows the medians of the
// ratios of their times: ratios can be compared between machines, times cannot. The command is a module of its own, so
// that the main module does not depend on the other libraries. Command flow, in a folder of its own, compares bulk flows with
// DuckDB.
package main
