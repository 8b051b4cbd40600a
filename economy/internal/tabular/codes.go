package tabular

import (
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Region returns the party of a standard code: ISO 3166-1 alpha-2, alpha-3 or numeric, ISO 3166-2, or a UN M49
// area. For any other code it returns the reason.
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
	return party.ID{}, "not a code of ISO 3166 or M49; add it to Mapping.Parties"
}

// Numeric returns the country of an ISO 3166-1 numeric code, with or without leading zeros.
func Numeric(code string) (party.ID, bool) {
	n, ok := readDigits(code)
	if !ok {
		return party.ID{}, false
	}
	c, ok := region.CountryByNumeric(n)
	if !ok {
		return party.ID{}, false
	}
	return party.IDFrom(c.Code()), true
}

// readDigits reads a number of one to three digits.
func readDigits(text string) (n int, ok bool) {
	if text == "" || len(text) > 3 || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	for i := range len(text) {
		n = 10*n + int(text[i]-'0')
	}
	return n, true
}

// Equivalents returns the built-in indicators by their codes in a scheme. Where several indicators have the
// same code, it returns the first in the order of the indicators' codes. A measure has a unit unless it is
// money, whose currency is not known.
func Equivalents(scheme string) map[string]figures.Measure {
	known := map[string]figures.Measure{}
	for _, i := range economy.Indicators() {
		code := i.Equivalents[scheme]
		if _, taken := known[code]; taken || code == "" || i.Referenced {
			continue
		}
		known[code] = measureOf(i)
	}
	return known
}

// InRegister returns a function that reads the codes of a register, for Rules.Party, or standard for the zero Register.
func InRegister(r figures.Register, standard func(code string) (party.ID, string)) func(code string) (party.ID, string) {
	if r == "" {
		return standard
	}
	return func(code string) (party.ID, string) {
		if id, ok := r.Party(code); ok {
			return id, ""
		}
		return party.ID{}, "not a code of the register " + string(r) + "; add it to Mapping.Parties"
	}
}

// Builtin returns the built-in indicator with a code of its own, with its unit as Equivalents returns it.
func Builtin(code string) (figures.Measure, bool) {
	for _, i := range economy.Indicators() {
		if i.Code == code {
			return measureOf(i), true
		}
	}
	return figures.Measure{}, false
}

func measureOf(i economy.Indicator) figures.Measure {
	m := figures.Measure{Indicator: i.Code}
	if i.Unit != economy.UnitCurrency {
		m.Unit, _ = economy.ParseUnit(string(i.Unit))
	}
	return m
}
