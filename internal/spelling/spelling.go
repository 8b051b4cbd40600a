// Package spelling quotes inputs for error messages and finds what was probably meant by a misspelt one.
package spelling

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// quoteLimit is how many bytes of an input an error message repeats.
const quoteLimit = 40

// Quote quotes s for an error message, shortened to a length that a reader takes in.
// Bytes that are not UTF-8 come out escaped.
func Quote(s string) string {
	if len(s) <= quoteLimit {
		return strconv.Quote(s)
	}
	cut := quoteLimit
	for cut > quoteLimit-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strconv.Quote(s[:cut]) + "…"
}

// Closest returns the candidate that a hurried writer most likely meant by s, or "" where none
// is close: at most one edit per three letters, the first of equals in the order given.
func Closest(s string, candidates []string) string {
	best, bestCost := "", len(s)/3+1
	for _, c := range candidates {
		if max(len(c)-len(s), len(s)-len(c)) >= bestCost {
			continue // so many letters must be put in or taken out
		}
		if cost := distance(strings.ToLower(s), strings.ToLower(c)); cost < bestCost {
			best, bestCost = c, cost
		}
	}
	return best
}

// longest is the length up to which texts are compared: names of fields and codes are shorter.
const longest = 64

// distance is how many bytes must be inserted, deleted, replaced or swapped with their neighbour to
// make b of a (optimal string alignment).
func distance(a, b string) int {
	if len(a) > longest || len(b) > longest {
		return max(len(a), len(b))
	}
	var before, above, row [longest + 1]int
	for j := range row {
		above[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := above[j]
			if a[i] != b[j] {
				cost = 1 + min(above[j], above[j+1], row[j])
			}
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				cost = min(cost, before[j-1]+1)
			}
			row[j+1] = cost
		}
		before, above = above, row
	}
	return above[len(b)]
}
