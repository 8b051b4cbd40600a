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

	// Indicator is the code of the indicator of a file that has none, such as one with the columns Country Code, Year
	// and Value: a code of Mapping.Indicators or of the World Bank, or that of a built-in indicator.
	Indicator string

	// OnePage says that a page of several is read, because the caller reads the others too. Without it, such a page is an
	// error, because its figures are not all that the API has.
	OnePage bool

	// Name returns the party of a name, for files without codes of countries whose names Mapping.Parties does not have.
	// It returns false for a name that it does not know. names.Country of region/names knows the names of countries;
	// this package does not use it by itself, because it is large.
	Name func(name string) (party.ID, bool)

	// Currency returns the currency of the exchange rate of a country in a period. If it is nil or returns false, the
	// currency is the first that [economy.CurrenciesOf] returns for the last day of the period. It is needed where the
	// World Bank states old rates in a new currency, as it does after a redenomination.
	Currency func(country party.ID, period civil.Period) (economy.Currency, bool)
}

// newAssembler returns an Assembler for files with codes of countries or, if party is readName, names.
func newAssembler(o Options, readParty func(text string) (party.ID, string)) *tabular.Assembler {
	known := tabular.Equivalents("worldbank")
	return tabular.NewAssembler(tabular.Rules{
		Format:  "worldbank",
		Dialect: civil.DialectWorldBank,
		Missing: []string{""},
		Party:   readParty,
		Measure: func(code string) (figures.Measure, string) {
			m, ok := known[code]
			if !ok && code == o.Indicator {
				m, ok = tabular.Builtin(code)
			}
			if code == ExchangeRate {
				return m, "exchange rates are no observations; read them with ReadRatesCSV or ReadRatesJSON"
			}
			if !ok {
				return m, "no built-in indicator has this code; add it to Mapping.Indicators"
			}
			if m.Unit.IsZero() && (code == m.Indicator || slices.Contains(strings.Split(code, "."), "CD")) {
				m.Unit, _ = economy.ParseUnit("USD")
			}
			return m, ""
		},
	}, o.Mapping)
}

// readName returns the party of the name of a country.
func (o Options) readName(name string) (party.ID, string) {
	if o.Name != nil {
		if id, ok := o.Name(name); ok {
			return id, ""
		}
	}
	return party.ID{}, "not a known name of a country; add it to Mapping.Parties"
}

// readCountry reads an alpha-3 code, or the World Bank's own codes of the world and of some countries, former codes
// included.
func readCountry(code string) (party.ID, string) {
	if c, ok := region.CountryByAlpha3(code); ok {
		return party.IDFrom(c.Code()), ""
	}
	own := map[string]string{
		"WLD": "001", "XKX": "XK", "KSV": "XK", "ADO": "AD", "IMY": "IM", "ROM": "RO", "TMP": "TL", "WBG": "PS", "ZAR": "CD",
	}
	if standard, ok := own[code]; ok {
		return tabular.Region(standard)
	}
	return party.ID{}, "not an ISO 3166 alpha-3 code; add it to Mapping.Parties"
}
