package names

import (
	"strings"

	"github.com/crossborder-go/crossborder/region"
)

// Country returns the code of the country that a name means, as lists and statistics write it: "Korea, Rep.",
// "Hong Kong SAR, China", "Cote d'Ivoire", in any language. It is the best match of [Search] if that is a country and
// not Similar.
//
// Country returns false for a name that several countries share, such as "Yugoslavia" and "Channel Islands", and for
// areas, groups and subdivisions. A former name means the country of now: "Swaziland" is SZ, and "East Germany" DE.
func Country(name string) (region.Code, bool) {
	matches := Search(name, Options{})
	if len(matches) == 0 || matches[0].Similar || !isCountry(matches[0].Code) {
		return region.Code{}, false
	}
	best := matches[0]
	for _, m := range matches[1:] {
		if m.By == best.By && strings.EqualFold(m.Name, best.Name) && isCountry(m.Code) {
			return region.Code{}, false
		}
	}
	return best.Code, true
}

// isCountry reports whether a code is that of a country, not of a part of one.
func isCountry(code region.Code) bool {
	entry, _ := region.Lookup(code)
	return entry.Kind() == "country" && code.Country() == code
}
