// Command conform lets a test suite in any programming language ask the library questions. It reads one JSON object per
// line and writes one per line, in the same order.
//
//	go run ./internal/conform < requests.jsonl > responses.jsonl
//
// A request has "op", the arguments of that op and optionally "id", which is echoed. Fields that an op does not know are
// ignored, so that a file of cases can be sent as it is, expectations included. A response has "out", or "error" with a
// code and a message. Numbers are written as text in plain decimal notation.
//
// The codes: malformed (the line or an argument is not JSON of the right shape), unknown-op, invalid (the library
// refuses an argument) and panic (the library has a defect).
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
