package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// cut is a set of fields that a date leaves to the other date of a pair: "November 28" of "November 28 or 29, 2025".
type cut byte

const (
	cutYear cut = 1 << iota
	cutMonth
)

// apply removes the fields from an end of a pattern, with the text between them and the rest.
func (c cut) apply(pattern string) string {
	if c&cutYear != 0 {
		pattern = without(pattern, isYear)
	}
	if c&cutMonth != 0 {
		pattern = without(pattern, isMonth)
	}
	return pattern
}

// without removes a field that is the first or the last of a pattern, unless it is the only one.
func without(pattern string, is func(op byte) bool) string {
	first, second, last, before := -1, 0, 0, 0
	for at := range len(pattern) {
		if pattern[at] >= ' ' {
			continue
		}
		switch before, last = last, at; {
		case first < 0:
			first = at
		case second == 0:
			second = at
		}
	}
	switch {
	case second > 0 && is(pattern[first]):
		return pattern[second:]
	case second > 0 && is(pattern[last]):
		return pattern[:before+1]
	}
	return pattern
}

func isYear(op byte) bool { return op == dates.OpYear }

func isMonth(op byte) bool {
	return op == dates.OpMonth || dates.OpMonthMedium <= op && op <= dates.OpMonthAloneNarrow
}

// shared returns what each of two dates in a phrase leaves to the other: the year, and the month if they have the same.
// Dates in figures only are written in full. The first date has the given case.
func (dw *dateWriter) shared(zero, one civil.When, g grammar) (cuts [2]cut) {
	a, b, p := zero.Earliest(), one.Earliest(), zero.Precision()
	if p != one.Precision() || p == civil.PrecisionYear || a == b || a.Year() != b.Year() {
		return cuts
	}
	pattern := dw.datePattern(p, g)
	month, day := -1, strings.IndexByte(pattern, dates.OpDay)
	for at := range len(pattern) {
		if isMonth(pattern[at]) {
			month = at
		}
	}
	if month < 0 || pattern[month] == dates.OpMonth && !strings.Contains(pattern, "年") {
		return cuts
	}
	sameMonth := p == civil.PrecisionDay && a.Month() == b.Month()
	cuts[0] = cutYear
	if pattern[0] == dates.OpYear {
		cuts[0], cuts[1] = 0, cutYear
	}
	switch {
	case sameMonth && month < day:
		cuts[1] |= cutMonth
	case sameMonth && !dw.inflects(g):
		cuts[0] |= cutMonth
	}
	return cuts
}
