package page

import (
	"cmp"
	"slices"
)

// line is drawn for the ties of one kind and one look between two nodes, in one direction or in none.
type line struct {
	from, to int
	kind     int
	look     look
	isMutual bool
}

// lineOf returns the line of a tie. That of a mutual tie runs from the lower node to the higher one.
func lineOf(t *tie, l look) line {
	a, b := t.a, t.b
	if t.isMutual {
		a, b = min(a, b), max(a, b)
	}
	return line{a, b, t.kind, l, t.isMutual}
}

// compare orders lines by their nodes, then by kind and look, so that those between two nodes stand together.
func (l line) compare(m line) int {
	mutual := func(l line) int {
		if l.isMutual {
			return 0
		}
		return 1
	}
	return cmp.Or(
		cmp.Compare(min(l.from, l.to), min(m.from, m.to)), cmp.Compare(max(l.from, l.to), max(m.from, m.to)),
		cmp.Compare(l.kind, m.kind), cmp.Compare(l.look, m.look), cmp.Compare(l.from, m.from), cmp.Compare(mutual(l), mutual(m)),
	)
}

// linesOf returns the lines of all spells, in order, and enters the number of its line in every spell.
func linesOf(ties []tie) []line {
	seen := map[line]bool{}
	var all []line
	for i := range ties {
		for _, s := range ties[i].spells {
			if l := lineOf(&ties[i], s.look); !seen[l] {
				seen[l] = true
				all = append(all, l)
			}
		}
	}
	slices.SortFunc(all, line.compare)
	number := make(map[line]int, len(all))
	for i, l := range all {
		number[l] = i
	}
	for i := range ties {
		for j := range ties[i].spells {
			s := &ties[i].spells[j]
			s.line = number[lineOf(&ties[i], s.look)]
		}
	}
	return all
}

// countOn returns how many ties each line stands for on a step.
func countOn(ties []tie, lines []line, step int) []int {
	counts := make([]int, len(lines))
	for i := range ties {
		for _, s := range ties[i].spells {
			if s.from <= step && step < s.until {
				counts[s.line]++
			}
		}
	}
	return counts
}
