package worldbank

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Options say what the codes of a file mean. The zero Options know the standard codes.
type Options struct {
	Mapping figures.Mapping
}

func newAssembler(o Options) *tabular.Assembler {
	known := tabular.Equivalents("worldbank")
	return tabular.NewAssembler(tabular.Rules{
		Format:  "worldbank",
		Dialect: civil.DialectWorldBank,
		Missing: []string{""},
		Party:   readCountry,
		Measure: func(code string) (figures.Measure, string) {
			m, ok := known[code]
			if !ok {
				return m, "no built-in indicator has this code; add it to Mapping.Indicators"
			}
			if m.Unit.IsZero() && slices.Contains(strings.Split(code, "."), "CD") {
				m.Unit, _ = economy.ParseUnit("USD")
			}
			return m, ""
		},
	}, o.Mapping)
}

// readCountry reads an alpha-3 code, or the World Bank's own codes of the world and Kosovo.
func readCountry(code string) (party.ID, string) {
	switch code {
	case "WLD":
		code = "001"
	case "XKX":
		code = "XK"
	default:
		c, ok := region.CountryByAlpha3(code)
		if !ok {
			return party.ID{}, "not an ISO 3166 alpha-3 code; add it to Mapping.Parties"
		}
		return party.IDFrom(c.Code()), ""
	}
	return tabular.Region(code)
}
