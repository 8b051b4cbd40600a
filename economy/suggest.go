package economy

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/currencies"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// unitSynonyms are words and signs, in lower case, that people write for a unit.
var unitSynonyms = [...]struct{ word, unit string }{
	{"%", "percent"}, {"pct", "percent"}, {"per cent", "percent"}, {"percentage", "percent"},
	{"pp", "percentage-point"}, {"p.p.", "percentage-point"}, {"percentage point", "percentage-point"},
	{"number", "count"}, {"people", "count"}, {"person", "count"}, {"piece", "count"}, {"unit", "count"},
	{"t", "tonne"}, {"ton", "tonne"}, {"tkm", "tonne-kilometre"}, {"t·km", "tonne-kilometre"},
	{"kwh", "kilowatt-hour"}, {"m2", "square-metre"}, {"m²", "square-metre"}, {"sqm", "square-metre"},
	{"$", "USD"}, {"us$", "USD"}, {"dollar", "USD"}, {"us dollar", "USD"}, {"€", "EUR"}, {"euro", "EUR"}, {"£", "GBP"}, {"pound", "GBP"},
	{"₸", "KZT"}, {"tenge", "KZT"}, {"rmb", "CNY"}, {"yuan", "CNY"}, {"renminbi", "CNY"}, {"₽", "RUB"}, {"ruble", "RUB"}, {"rouble", "RUB"},
	{"yen", "JPY"},
}

// unitBySynonym returns the text of the unit that a word or a sign, singular or plural, stands for, or "".
func unitBySynonym(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, e := range unitSynonyms {
		if s == e.word || s == e.word+"s" {
			return e.unit
		}
	}
	return ""
}

// unknownCurrency returns the error of a function that found an unknown currency code within its input.
func unknownCurrency(function, input, code string) error {
	near := closestCurrency(code)
	if word := unitBySynonym(code); near == "" && len(word) == codeLength {
		near = word
	}
	return &ParseError{function, input, "not an ISO 4217 code", near}
}

// unknownUnit returns the error of ParseUnit for an unknown name of a unit within its input. It suggests a
// unit, or lists them.
func unknownUnit(input, name string) error {
	kinds := kindNames()
	if near := closestUnit(name, kinds[1:]); near != "" {
		return &ParseError{"ParseUnit", input, "unknown unit", near}
	}
	return parseError("ParseUnit", input, "neither a currency code nor one of "+strings.Join(kinds[1:], ", "))
}

// closestUnit returns the unit that was probably meant, a kind or a currency code, or "".
func closestUnit(s string, kinds []string) string {
	return cmp.Or(unitBySynonym(s), spelling.Closest(s, kinds), closestCurrency(s))
}

// unitKindArgs returns the arguments of an issue about an unknown kind of unit. For a currency code, the kind that was
// probably meant is that of money.
func unitKindArgs(given UnitKind) issue.Args {
	args := enum.Args("unit", given, UnitKinds())
	kinds := kindNames()
	near := closestUnit(string(given), kinds)
	if near != "" && !slices.Contains(kinds, near) {
		near = string(UnitCurrency)
	}
	if near != "" {
		args["suggestion"] = spelling.Suggestion(near)
	}
	return args
}

func kindNames() []string {
	var names []string
	for _, k := range UnitKinds() {
		names = append(names, string(k))
	}
	return names
}

const codeLength = 3

// closestCurrency returns the currency code that was probably meant, or "". It is s in upper case; else the
// current legal tender whose code is that of s with two neighbouring letters swapped; else the only current or
// former legal tender whose code differs in one letter.
func closestCurrency(s string) string {
	code := []byte(strings.ToUpper(strings.TrimSpace(s)))
	if len(code) != codeLength {
		return ""
	}
	if _, found := currencies.Lookup(string(code)); found {
		return string(code)
	}
	var near []string
	for tried := range currencies.All() {
		d := hammingDistance(code, tried)
		swapped := d == 2 && (tried[0] == code[1] && tried[1] == code[0] || tried[1] == code[2] && tried[2] == code[1])
		switch {
		case swapped && isTender(tried, true):
			return tried
		case d == 1 && isTender(tried, false):
			near = append(near, tried)
		}
	}
	if len(near) != 1 {
		return ""
	}
	return near[0]
}

// isTender reports whether a code is legal tender somewhere now or, unless current is set, ever was.
func isTender(code string, current bool) bool {
	for u := range currencies.Uses(code) {
		if u.Tender && (u.To == 0 || !current) {
			return true
		}
	}
	return false
}

// hammingDistance returns the number of places in which two codes of the same length differ.
func hammingDistance(a []byte, b string) int {
	n := 0
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}
