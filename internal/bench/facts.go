package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// fact is a number of the README that is the same on every machine.
type fact struct{ what, number string }

// facts returns what can be counted in the library and in its source.
func facts() ([]fact, error) {
	known := []fact{
		{"release of CLDR", locales.Version},
		{"locales", withCommas(locales.Count)},
	}
	known = append(known, worldFacts()...)
	known = append(known, nameFacts()...)
	known = append(known, economyFacts()...)
	data, err := atlas.Dataset()
	if err != nil {
		return nil, err
	}
	known = append(known, fact{"what the atlas has", fmt.Sprintf("%d agreements, %d memberships, %d sources",
		len(data.Agreements), len(data.Memberships), len(data.Sources))})
	found, err := sourceFacts()
	return append(known, found...), err
}

// worldFacts counts the entries of the world table.
func worldFacts() []fact {
	countries, subdivisions, areas, withdrawn, former := 0, 0, 0, 0, 0
	for e := range region.Entries() {
		code := e.Code().String()
		switch current := e.Status() == region.StatusCurrent; {
		case !current && code[0] <= '9':
			former++
		case !current:
			withdrawn++
		case len(code) == 2:
			countries++
		case code[0] <= '9':
			areas++
		default:
			subdivisions++
		}
	}
	return []fact{
		{"countries of ISO 3166-1, beside Kosovo", withCommas(countries - 1)},
		{"current subdivisions of ISO 3166-2", withCommas(subdivisions)},
		{"withdrawn codes, " + withCommas(former) + " former numeric codes of countries among them", withCommas(withdrawn + former)},
		{"areas of UN M49", withCommas(areas)},
	}
}

// nameFacts counts the names of regions that locales have of their own, and the languages of these locales.
func nameFacts() []fact {
	names, languages := 0, map[language.Base]bool{}
	for locale := range locales.Count {
		own := 0
		for entry := range world.Count {
			if _, ok := regionnames.Text(locale, entry); ok {
				own++
			}
		}
		if base, confidence := language.Make(locales.Name(locale)).Base(); own > 0 && confidence == language.Exact {
			languages[base] = true
		}
		names += own
	}
	return []fact{{"names of regions", withCommas(names)}, {"languages that these names are in", withCommas(len(languages))}}
}

// economyFacts counts what package economy knows, and the codes of validation.
func economyFacts() []fact {
	currencies := 0
	for range economy.Currencies() {
		currencies++
	}
	return []fact{
		{"currencies, current and former", withCommas(currencies)},
		{"indicators, named in four languages", withCommas(len(economy.Indicators()))},
		{"codes of validation, each with a message in four languages", withCommas(len(dataset.Definitions()))},
	}
}

// withCommas writes a count with commas.
func withCommas(n int) string {
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}

// writeFacts writes the table of facts.
func writeFacts(out io.Writer) error {
	known, err := facts()
	if err != nil {
		return err
	}
	var table strings.Builder
	table.WriteString("| what | number |\n| --- | ---: |\n")
	for _, f := range known {
		fmt.Fprintf(&table, "| %s | %s |\n", f.what, f.number)
	}
	_, err = io.WriteString(out, table.String())
	return err
}
