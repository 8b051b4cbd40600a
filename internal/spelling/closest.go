package spelling

import "strings"

// Closest returns the candidate that was most likely meant by s, or "" if none is close. A close candidate differs by
// at most one edit per three bytes of s. Of equally close candidates it returns the first.
func Closest(s string, candidates []string) string {
	best, bestCost := "", len(s)/3+1
	for _, c := range candidates {
		if max(len(c)-len(s), len(s)-len(c)) >= bestCost {
			continue // at least that many insertions or deletions
		}
		if cost := distance(strings.ToLower(s), strings.ToLower(c)); cost < bestCost {
			best, bestCost = c, cost
		}
	}
	return best
}

// longest is the greatest length of texts that are compared edit by edit. Names of fields and codes are shorter.
const longest = 64

// distance returns the number of bytes to insert, delete, replace or swap with their neighbour to turn a into b
// (optimal string alignment).
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
