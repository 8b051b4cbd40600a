package names_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// rowsOf returns the rows of a table of testdata, split into columns.
func rowsOf(t *testing.T, file string) [][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	var rows [][]string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimRight(line, "\n"); line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// Every short name of ISO 3166-1, in the standard's own form, leads to its country first.
func TestISOShortNames(t *testing.T) {
	rows := rowsOf(t, "iso3166.tsv")
	require.Len(t, rows, 249)
	for _, row := range rows {
		for _, name := range row[1:] {
			found := texts(names.Search(name, names.Options{Limit: 5}))
			if assert.NotEmpty(t, found, name) {
				assert.Equal(t, row[0], found[0], "%s: found %v", name, found)
			}
		}
	}
}

// The names of countries that publishers of statistics use lead to the country first.
func TestPublishedNames(t *testing.T) {
	rows := rowsOf(t, "published.tsv")
	require.Greater(t, len(rows), 500)
	for _, row := range rows {
		found := texts(names.Search(row[1], names.Options{Limit: 5}))
		if assert.NotEmpty(t, found, "%s: %s", row[0], row[1]) {
			assert.Contains(t, strings.Fields(row[2]), found[0], "%s: %s: found %v", row[0], row[1], found)
		}
	}
}

// A part after a comma or in brackets is evidence.
func TestDividedQueries(t *testing.T) {
	for query, want := range map[string]string{
		"Lombardy, Italy": "IT-25", "Italy, Lombardy": "IT-25", "Italy: Lombardy": "IT-25", "Lombardy (Italy)": "IT-25", "Lombardi, Italy": "~IT-25",
		"Jiangsu, China": "CN-JS", "Jiangsu Province, People's Republic of China": "CN-JS", "Bavaria, DE": "DE-BY",
		"Georgia, USA": "US-GA", "Georgia (US state)": "US-GA", "Georgia, Republic of": "GE US-GA", "Punjab, India": "IN-PB", "Punjab (Pakistan)": "PK-PB",
		"Limburg, Belgium": "BE-VLI", "Limburg, Netherlands": "NL-LI", "Алматы, Казахстан": "KZ-75 KZ-19", "Ломбардия (Италия)": "IT-25",
		"China, Hong Kong SAR": "HK", "Hong Kong, China": "HK", "China, mainland": "CN", "China excluding Hong Kong": "CN", "Asia without China": "142 034",
		"Virgin Islands US": "VI US-VI", "Kosovo (UNSCR 1244/99)": "~XK RS-25 RS-KM", "Turkey (Türkiye)": "TR", "Sakha (Yakutia)": "RU-SA",
		"S. Sudan": "SS", "N. Zealand": "NZ", "S. Carolina": "US-SC", "Trinidad e Tobago": "TT", "D.P.R. of Korea": "KP",
		"China": "CN", "Republic of China": "TW CN", "Korea": "KR KP", "Zaire": "CD AO-ZAI", "Akershus": "NO-32 NO-31 NO-33",
		"YUG": "ME RS", "CSK": "CZ SK", "DDR": "DE", "ROM": "RO IT-RM", "200": "CZ SK", "891": "ME RS", "KE-200": "KE-13 KE-15 KE-29 KE-35 KE-36",
	} {
		matches := names.Search(query, names.Options{})
		wanted, similar := strings.CutPrefix(want, "~")
		if assert.NotEmpty(t, matches, query) {
			assert.Equal(t, wanted, strings.Join(texts(matches), " "), query)
			assert.Equal(t, similar, matches[0].Similar, query)
		}
	}
	assert.Empty(t, names.Search("Lombardy, Italy", names.Options{Within: region.MustParseCode("FR")}))
	assert.Empty(t, names.Search("S. Ossetia", names.Options{}), "North Ossetia is another area")
}

// The areas that a name fits are all there, though only one comes first.
func TestNamesOfSeveralAreas(t *testing.T) {
	for query, want := range map[string][]string{"Южная Африка": {"ZA", "018"}, "Republic of China": {"TW", "CN"}, "Congo": {"CG", "CD"}} {
		found := texts(names.Search(query, names.Options{}))
		for _, code := range want {
			assert.True(t, slices.Contains(found, code), "%s: %v", query, found)
		}
	}
}
