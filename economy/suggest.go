package economy

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/currencies"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// everyday are words and signs in lower case that people write where a unit's text is wanted.
var everyday = [...]struct{ word, unit string }{
	{"%", "percent"}, {"pct", "percent"}, {"per cent", "percent"}, {"percentage", "percent"},
	{"pp", "percentage-point"}, {"p.p.", "percentage-point"}, {"percentage point", "percentage-point"},
	{"number", "count"}, {"people", "count"}, {"person", "count"}, {"piece", "count"}, {"unit", "count"},
	{"t", "tonne"}, {"ton", "tonne"}, {"tkm", "tonne-kilometre"}, {"t·km", "tonne-kilometre"},
	{"kwh", "kilowatt-hour"}, {"m2", "square-metre"}, {"m²", "square-metre"}, {"sqm", "square-metre"},
	{"$", "USD"}, {"us$", "USD"}, {"dollar", "USD"}, {"us dollar", "USD"}, {"€", "EUR"}, {"euro", "EUR"}, {"£", "GBP"}, {"pound", "GBP"},
	{"₸", "KZT"}, {"tenge", "KZT"}, {"rmb", "CNY"}, {"yuan", "CNY"}, {"renminbi", "CNY"}, {"₽", "RUB"}, {"ruble", "RUB"}, {"rouble", "RUB"},
	{"yen", "JPY"},
}

func meantByWord(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, e := range everyday {
		if s == e.word || s == e.word+"s" {
			return e.unit
		}
	}
	return ""
}

// unknownCurrency is the error of a function that read code within input and knows no such currency.
func unknownCurrency(function, input, code string) error {
	near := meantCurrency(code)
	if word := meantByWord(code); near == "" && len(word) == codeLength {
		near = word
	}
	return &ParseError{function, input, "not an ISO 4217 code", near}
}

// unknownUnit is the error of ParseUnit for input, whose name is no unit's. It suggests a unit, or else lists them.
func unknownUnit(input, name string) error {
	kinds := kindNames()
	if near := meantUnit(name, kinds[1:]); near != "" {
		return &ParseError{"ParseUnit", input, "unknown unit", near}
	}
	return refused("ParseUnit", input, "neither a currency code nor one of "+strings.Join(kinds[1:], ", "))
}

// meantUnit is the unit that is probably meant, by its name among kinds or by its code of a currency.
func meantUnit(s string, kinds []string) string {
	return cmp.Or(meantByWord(s), spelling.Closest(s, kinds), meantCurrency(s))
}

// knownKinds lists the kinds of units, and the one that was probably meant: that of a currency for its code.
func knownKinds(given UnitKind) string {
	kinds := kindNames()
	near := meantUnit(string(given), kinds)
	if near != "" && !slices.Contains(kinds, near) {
		near = string(UnitCurrency)
	}
	return strings.Join(kinds, ", ") + spelling.Suggestion(near)
}

func kindNames() []string {
	var names []string
	for _, k := range UnitKinds() {
		names = append(names, string(k))
	}
	return names
}

const codeLength = 3

// meantCurrency is the code that s is in capital letters, else the one of today that it is with two neighbours swapped, else
// the only legal tender, today's or not, that differs in one letter.
func meantCurrency(s string) string {
	code := []byte(strings.ToUpper(strings.TrimSpace(s)))
	if len(code) != codeLength {
		return ""
	}
	if _, found := currencies.Lookup(string(code)); found {
		return string(code)
	}
	var near []string
	for tried := range currencies.All() {
		d := differing(code, tried)
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

// isTender reports whether a code is, or ever was, legal tender somewhere.
func isTender(code string, today bool) bool {
	for u := range currencies.Uses(code) {
		if u.Tender && (u.To == 0 || !today) {
			return true
		}
	}
	return false
}

// differing is in how many places two codes differ.
func differing(a []byte, b string) int {
	n := 0
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}
