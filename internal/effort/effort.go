// Package effort says how much the tests of the module try. Laws on random input, comparisons with other programs, and inputs
// of growing size take as long as one lets them: go test tries few by itself, and as many times more as the environment variable
// EFFORT says, a whole number.
//
//	EFFORT=10 go test ./...
package effort

import (
	"os"
	"strconv"
	"sync"
)

// Integer is a type of counts.
type Integer interface{ ~int | ~uint64 }

var factor = sync.OnceValue(mustRead)

// mustRead returns EFFORT, and 1 where that is not set or empty. It panics where EFFORT is no number, because the tests would
// try too little.
func mustRead() int {
	text := os.Getenv("EFFORT")
	if text == "" {
		return 1
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > 1_000_000 {
		panic("EFFORT: want a whole number from 1 to 1000000, not " + strconv.Quote(text))
	}
	return n
}

// Times returns EFFORT times n.
func Times[N Integer](n N) N { return N(factor()) * n }

// Every returns the n-th part of which EFFORT leaves: a test that looks at each n-th of its cases looks at all where EFFORT is n
// or more.
func Every(n int) int { return max(1, n/factor()) }

// Full reports whether EFFORT asks for what takes long at any size.
func Full() bool { return factor() >= 10 }

// Size returns the size of an input: usual, or where EFFORT asks for what takes long, large.
func Size(usual, large int) int {
	if Full() {
		return large
	}
	return usual
}
