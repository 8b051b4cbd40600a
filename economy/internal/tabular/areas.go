package tabular

import (
	"strings"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
)

// eurostatAreas are Eurostat's codes for countries that differ from ISO 3166-1. The source is its code list GEO.
func eurostatAreas() map[string]string {
	return map[string]string{
		"EL": "GR", "UK": "GB",
		"CN_X_HK": "CN", // China without Hong Kong, as ISO 3166-1 has it
		"DE_TOT":  "DE", // Germany with the former German Democratic Republic before 1991
	}
}

// Areas returns the function that reads the codes of a register. Without a known register, no code has a meaning.
func Areas(register figures.Register) func(code string) (party.ID, string) {
	switch register {
	case "", figures.RegisterISO:
		return letters
	case figures.RegisterM49:
		return Region
	case figures.RegisterIMF:
		return own(imfAreas(), "neither a code of ISO 3166 nor a number of the IMF; add it to Mapping.Parties")
	case figures.RegisterEurostat:
		return own(eurostatAreas(), "neither a code of ISO 3166 nor a country of Eurostat; add it to Mapping.Parties")
	}
	return func(string) (party.ID, string) {
		return party.ID{}, "Options.Areas is not a known register: " + string(register)
	}
}

// letters reads a code of ISO 3166. A number is refused, because publishers have numbers of their own.
func letters(code string) (party.ID, string) {
	if isNumber := code != "" && strings.Trim(code, "0123456789") == ""; isNumber {
		return party.ID{}, "a number: say in Options.Areas whether it is of M49 or of the IMF, or add it to Mapping.Parties"
	}
	id, reason := Region(code)
	if reason != "" {
		reason = "not a code of ISO 3166; add it to Mapping.Parties"
	}
	return id, reason
}

// own returns a function that reads the codes of a register and those of ISO 3166.
func own(codes map[string]string, reason string) func(code string) (party.ID, string) {
	return func(code string) (party.ID, string) {
		standard, ok := codes[code]
		if !ok && code != "" && isDigit(code[0]) {
			return party.ID{}, reason
		}
		if !ok {
			standard = code
		}
		id, err := party.ParseID(standard)
		if found, wrong := Region(standard); wrong == "" {
			return found, ""
		}
		if !ok || err != nil {
			return party.ID{}, reason
		}
		return id, "" // a former country
	}
}
