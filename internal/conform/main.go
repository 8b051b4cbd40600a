// Command conform makes the library available to test suites in any language. It reads requests and writes responses,
// one JSON object per line, in the same order.
//
//	go run ./internal/conform < requests.jsonl > responses.jsonl
//
// A request has a member "op", the arguments of that op, and optionally "id", which is copied to the response. Other
// members are ignored, so that a file of test cases, including their expectations, can serve as input. A response has
// "out", or "error" with a code and a message. Numbers in responses are strings in plain decimal notation.
//
// The codes of errors are:
//
//   - malformed: the line or an argument is not JSON of the right shape
//   - unknown-op: there is no such op
//   - invalid: the library rejects an argument
//   - panic: the library has a defect
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "conform:", err)
		os.Exit(1)
	}
}
