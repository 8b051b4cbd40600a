package names_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// Names as the World Bank and the United Nations write them, and names that are of no country or of several.
func TestCountry(t *testing.T) {
	for in, want := range map[string]string{
		"Bahamas, The": "BS", "Bolivia (Plurinational State of)": "BO", "Bosnia Herzegovina": "BA", "Br. Virgin Isds": "VG", "Brunei Darussalam": "BN",
		"Central African Rep.": "CF", "China, Hong Kong SAR": "HK", "Congo": "CG", "Congo, Dem. Rep.": "CD", "Congo, Rep.": "CG", "Cote d'Ivoire": "CI",
		"Curacao": "CW", "Czechia": "CZ", "Dem. People's Rep. of Korea": "KP", "Dominican Rep.": "DO", "Egypt, Arab Rep.": "EG", "Gambia, The": "GM",
		"Georgia": "GE", "Guinea": "GN", "Hong Kong SAR, China": "HK", "Iran, Islamic Rep.": "IR", "Kazakhstan": "KZ", "Korea, Dem. People's Rep.": "KP",
		"Korea, Rep.": "KR", "Kosovo": "XK", "Kyrgyz Republic": "KG", "Lao PDR": "LA", "Luxembourg": "LU", "Macao SAR, China": "MO", "Mexico": "MX",
		"Micronesia, Fed. Sts.": "FM", "Netherlands (Kingdom of the)": "NL", "Niger": "NE", "Other Asia, nes": "TW", "Puerto Rico (US)": "PR",
		"Russian Federation": "RU", "Samoa": "WS", "Sint Maarten (Dutch part)": "SX", "Slovak Republic": "SK", "Solomon Isds": "SB", "Somalia, Fed. Rep.": "SO",
		"St. Kitts and Nevis": "KN", "St. Martin (French part)": "MF", "Sudan": "SD", "Swaziland": "SZ", "Syrian Arab Republic": "SY", "Turkiye": "TR",
		"USA": "US", "United Republic of Tanzania": "TZ", "Venezuela, RB": "VE", "Viet Nam": "VN", "Virgin Islands (U.S.)": "VI",
		"West Bank and Gaza": "PS", "Yemen, Rep.": "YE", "Казахстан": "KZ", "中国": "CN", "East Germany": "DE",

		"Africa Eastern and Southern": "", "Arab World": "", "Areas, nes": "", "Asia": "", "Belgium-Luxembourg": "", "Channel Islands": "",
		"Czechoslovakia": "", "EU-28": "", "East Asia & Pacific": "", "England": "", "Euro area": "", "European Union": "", "High income": "",
		"IDA total": "", "Islands": "", "Least developed countries: UN classification": "", "Netherlands Antilles": "", "New York": "",
		"North America": "", "Northern Ireland": "", "Not classified": "", "OECD members": "", "Republic": "", "Small states": "", "Total": "",
		"USSR": "", "Virgin Islands": "", "World": "", "Yugoslavia": "", "": "", "Kazakstahn": "", "\xff": "", strings.Repeat("Kazakhstan", 100): "",
	} {
		code, ok := names.Country(in)
		assert.Equal(t, want, code.String(), in)
		assert.Equal(t, want != "", ok, in)
	}
}

// The name of every country in English, and its official name, mean the country.
func TestCountryOfEveryName(t *testing.T) {
	n := 0
	for _, c := range region.Countries() {
		for _, name := range []string{names.Name(c.Code(), language.English), names.Official(c.Code(), language.English)} {
			code, ok := names.Country(name)
			assert.True(t, ok && code == c.Code(), "%s: %s", name, code)
			n++
		}
	}
	assert.Greater(t, n, 480)
}

// Names in a list of a statistical office.
func ExampleCountry() {
	for _, name := range []string{"Korea, Rep.", "Cote d'Ivoire", "Arab World"} {
		code, ok := names.Country(name)
		fmt.Println(name, code, ok)
	}
	// Output:
	// Korea, Rep. KR true
	// Cote d'Ivoire CI true
	// Arab World  false
}
