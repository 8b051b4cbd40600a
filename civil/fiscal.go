package civil

import "strings"

// reasonFiscal is the reason for refusing a fiscal year: it begins on another day in every country, and the text does
// not tell on which.
const reasonFiscal = "a fiscal year is written as the range from its first day, such as 2024-04-01/P1Y for April 2024 to March 2025"

// isFiscal reports whether s names a fiscal year: FY2024, FY24, FY 2024-25, 2024/25, 2024/2025, 2024-25 or 2024-2025. A
// year and a month such as 2024-05 is not one.
func isFiscal(s string) bool {
	years, marked := strings.CutPrefix(strings.ToUpper(s), "FY")
	years = strings.TrimLeft(years, " -")
	first, second, two := years, "", false
	if at := strings.IndexAny(years, "/-"); at >= 0 {
		first, second, two = years[:at], years[at+1:], true
	}
	from, ok := number(first)
	if !ok || len(first) != 4 && (len(first) != 2 || !marked) {
		return false
	}
	if !two {
		return marked
	}
	to, ok := number(second)
	switch {
	case !ok:
		return false
	case len(second) == 4:
		return to == from+1
	}
	return len(second) == 2 && to == (from+1)%100
}

// periodError returns the error for a text that is not a period.
func periodError(function, input, reason string) error {
	if isFiscal(input) {
		reason = reasonFiscal
	}
	return parseError(function, input, reason)
}
