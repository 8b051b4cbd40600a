package region

import "strings"

// duals are the areas that ISO 3166 codes twice: as a subdivision of a country and as a country of their own. ISO
// 3166-2 lists most of them by name in the entry of the country.
var duals = [...]struct{ subdivision, country string }{
	{"CN-HK", "HK"}, {"CN-MO", "MO"}, {"CN-TW", "TW"}, {"FI-01", "AX"},
	{"FR-971", "GP"}, {"FR-972", "MQ"}, {"FR-973", "GF"}, {"FR-974", "RE"}, {"FR-976", "YT"},
	{"FR-GP", "GP"}, {"FR-MQ", "MQ"}, {"FR-GF", "GF"}, {"FR-RE", "RE"}, {"FR-YT", "YT"},
	{"FR-BL", "BL"}, {"FR-MF", "MF"}, {"FR-NC", "NC"}, {"FR-PF", "PF"}, {"FR-PM", "PM"}, {"FR-TF", "TF"}, {"FR-WF", "WF"},
	{"NL-AW", "AW"}, {"NL-CW", "CW"}, {"NL-SX", "SX"},
	{"US-AS", "AS"}, {"US-GU", "GU"}, {"US-MP", "MP"}, {"US-PR", "PR"}, {"US-UM", "UM"}, {"US-VI", "VI"},
}

// partsOfCountries are the subdivisions that make up an area with a country code of its own together with others.
var partsOfCountries = [...]string{"NL-BQ1", "NL-BQ2", "NL-BQ3", "NO-21", "NO-22"}

// SameArea reports whether two codes mean one area: equal codes, or the two that ISO 3166 gives to a territory that it
// lists both as a subdivision and as a country, such as CN-HK and HK.
func SameArea(a, b Code) bool {
	if a == b {
		return !a.IsZero()
	}
	for _, d := range duals {
		if d.subdivision == a.text && d.country == b.text || d.subdivision == b.text && d.country == a.text {
			return true
		}
	}
	return false
}

// CountryOf returns the country code that an area has beside its code as a subdivision, such as HK for CN-HK, and false
// if it has none.
func CountryOf(subdivision Code) (Code, bool) {
	for _, d := range duals {
		if d.subdivision == subdivision.text {
			return Code{d.country}, true
		}
	}
	return Code{}, false
}

// OtherCodes returns the other codes of an area that ISO 3166 codes as a subdivision and as a country: HK for CN-HK, and
// CN-HK for HK.
func OtherCodes(code Code) []Code {
	var others []Code
	for _, d := range duals {
		switch code.text {
		case d.subdivision:
			others = append(others, Code{d.country})
		case d.country:
			others = append(others, Code{d.subdivision})
		}
	}
	return others
}

// HasOwnCountry reports whether a subdivision has, or is part of, an area that has a country code of its own. Treaties of
// the country that it belongs to often do not extend to it.
func HasOwnCountry(subdivision Code) bool {
	for _, part := range partsOfCountries {
		if part == subdivision.text {
			return true
		}
	}
	_, isDual := CountryOf(subdivision)
	return isDual
}

// dependents are the areas with a country code of their own that are not subdivisions of the state that they depend on,
// or depended on when treaties were extended to them: Hong Kong until 1997 and Macao until 1999.
var dependents = [...]struct{ state, countries string }{
	{"AU", "CC CX HM NF"}, {"DK", "FO GL"}, {"GB", "AI BM FK GG GI GS HK IM IO JE KY MS PN SH TC VG"},
	{"NL", "AN BQ"}, {"NO", "BV SJ"}, {"NZ", "CK NU TK"}, {"PT", "MO"},
}

// Belongs reports whether an area lies in a state or in another area, or is a dependency of the state: Greenland
// belongs to Denmark, and Hong Kong, under either of its codes, to China. Treaties of a state can extend to what
// belongs to it.
func Belongs(area, state Code) bool {
	for part := area; !part.IsZero(); part = part.Parent() {
		if SameArea(part, state) {
			return true
		}
	}
	if state.Contains(area) {
		return true
	}
	country := area.Country()
	for _, d := range duals {
		if d.country == country.text && state.Contains(Code{d.subdivision}) {
			return true
		}
	}
	for _, d := range dependents {
		if !country.IsZero() && state.text == d.state && strings.Contains(d.countries, country.text) {
			return true
		}
	}
	return false
}
