package tabular

import (
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Region returns the party of a standard code: alpha-2, alpha-3 or numeric of ISO 3166-1, a subdivision's of
// ISO 3166-2, an area's of M49.
func Region(code string) (party.ID, string) {
	if c, err := region.ParseCode(code); err == nil {
		if _, ok := region.Lookup(c); ok && c.Form() != region.FormLocal {
			return party.IDFrom(c), ""
		}
	}
	if c, ok := region.CountryByAlpha3(code); ok {
		return party.IDFrom(c.Code()), ""
	}
	if id, ok := Numeric(code); ok {
		return id, ""
	}
	return party.ID{}, "no code of ISO 3166 or M49: map it"
}

// Numeric returns the country of a code of ISO 3166-1 numeric, with or without leading zeros.
func Numeric(code string) (party.ID, bool) {
	n, _, reason := readPositive(code)
	c, ok := region.CountryByNumeric(n)
	if reason != "" || !ok {
		return party.ID{}, false
	}
	return party.IDFrom(c.Code()), true
}

// readPositive reads up to three digits.
func readPositive(text string) (n int, skip bool, reason string) {
	if text == "" || len(text) > 3 || strings.Trim(text, "0123456789") != "" {
		return 0, false, "not a code of one to three digits"
	}
	for i := range len(text) {
		n = 10*n + int(text[i]-'0')
	}
	return n, false, ""
}

// Equivalents returns the built-in indicators by what they are called in a scheme, the first in the order of their
// codes where several are called the same; each with its unit where its kind alone says which that is.
func Equivalents(scheme string) map[string]figures.Measure {
	known := map[string]figures.Measure{}
	for _, i := range economy.Indicators() {
		code := i.Equivalents[scheme]
		if _, taken := known[code]; taken || code == "" || i.Referenced {
			continue
		}
		m := figures.Measure{Indicator: i.Code}
		if i.Unit != economy.UnitCurrency {
			m.Unit, _ = economy.ParseUnit(string(i.Unit))
		}
		known[code] = m
	}
	return known
}
