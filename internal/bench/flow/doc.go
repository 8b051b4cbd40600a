// Command flow compares bulk flows (package economy/flow) with DuckDB, on a file of invented trade.
//
//	npm ci --prefix ../duckdb
//	go run . -rows 10000000
//
// Every task runs in processes of its own, in turn with DuckDB's, which has two threads and keeps its tables in memory. The
// table shows medians of times and of ratios of one round: ratios can be compared between machines, times cannot. Peak
// memory is that of the process during the task, on Linux. Before the table is printed, the answers are compared: sums with
// DuckDB's DECIMAL to the last digit, and ratios with its doubles.
package main
