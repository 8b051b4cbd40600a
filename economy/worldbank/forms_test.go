package worldbank_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/party"
)

func csvLines(text string, o worldbank.Options) []string {
	return lines(worldbank.ReadCSV(strings.NewReader(text), o))
}

// Long files, with the indicator in a column or in the options.
func TestLongForms(t *testing.T) {
	o := options()
	o.Indicator = "NY.GDP.MKTP.CD"
	want := []string{"KZ gross-domestic-product 2023 261000000000.5 USD wdi ", "001 gross-domestic-product 2024 100000000000000 USD wdi "}
	for _, in := range []string{
		"Country Code,Year,Value\nKAZ,2023,261000000000.5\nKAZ,2024,\nWLD,2024,1e14\n",
		"Country Name,Country Code,Year,Value\nKazakhstan,KAZ,2023,261000000000.5\nWorld,WLD,2024,1e14\n",
		"country code;year;value\n",
	} {
		got := csvLines(in, o)
		if strings.Contains(in, ";") {
			assert.Equal(t, []string{`worldbank: row 1: no header that begins with Country Name, Series Name or another known column`}, got)
			continue
		}
		assert.Equal(t, want, got, in)
	}
	assert.Equal(t, []string{"KZ population 2023 20000000 count wdi "},
		csvLines("Country Code,Indicator Code,Year,Value\nKAZ,SP.POP.TOTL,2023,20000000\n", options()))
	o.Indicator = "population"
	assert.Equal(t, []string{"KZ population 2023 20000000 count wdi "}, csvLines("Country Code,Year,Value\nKAZ,2023,20000000\n", o), "a built-in indicator")
	o.Indicator = "gross-domestic-product"
	assert.Equal(t, []string{"KZ gross-domestic-product 2023 2 USD wdi "}, csvLines("Country Code,Year,Value\nKAZ,2023,2\n", o), "money of the World Bank is in dollars")
	o.Indicator = "unheard-of"
	assert.Equal(t, []string{`worldbank: row 2, column Options.Indicator: "unheard-of": no built-in indicator has this code; add it to Mapping.Indicators`},
		csvLines("Country Code,Year,Value\nKAZ,2023,2\n", o))
}

// The texts for a missing number are those of the options.
func TestMissingInLongForms(t *testing.T) {
	o := options()
	o.Indicator = "SP.POP.TOTL"
	const file = "Country Code,Year,Value\nKAZ,2020,..\nKAZ,2021,nan\nKAZ,2022,NA\nKAZ,2023,null\nKAZ,2024,7\n"
	assert.Len(t, csvLines(file, o), 5)
	o.Mapping.Missing = []string{"..", "nan", "NA", "null"}
	assert.Equal(t, []string{"KZ population 2024 7 count wdi "}, csvLines(file, o))
}

// DataBank without codes of countries, with a column for each year and with one for each series.
func TestNamesOfCountries(t *testing.T) {
	const wide = "Series Name,Series Code,Country Name,2023 [YR2023],2024 [YR2024]\nP,SP.POP.TOTL,Kazakhstan,20000000,..\nP,SP.POP.TOTL,Atlantis,1,2\nP,SP.POP.TOTL,World,,8000000000\n"
	o := options()
	o.Mapping.Parties["World"] = party.MustParseID("001")
	o.Name = func(name string) (party.ID, bool) { return party.MustParseID("KZ"), name == "Kazakhstan" }
	assert.Equal(t, []string{
		"KZ population 2023 20000000 count wdi ",
		`worldbank: row 3, column Country Name: "Atlantis": not a known name of a country; add it to Mapping.Parties`,
		"001 population 2024 8000000000 count wdi ",
	}, csvLines(wide, o))
	o.Mapping.Parties["Atlantis"] = party.ID{}
	assert.Len(t, csvLines(wide, o), 2, "left out")
	const series = "Time,Time Code,Country Name,Country Code,GDP (current US$) [NY.GDP.MKTP.CD],\"Population, total [SP.POP.TOTL]\"\n" +
		"2023,YR2023,Kazakhstan,KAZ,261000000000.5,20000000\n2024,YR2024,Kazakhstan,KAZ,..,20100000\n,,,,,\nData from database: World Development Indicators,,,,,\n"
	assert.Equal(t, []string{
		"KZ gross-domestic-product 2023 261000000000.5 USD wdi ", "KZ population 2023 20000000 count wdi ", "KZ population 2024 20100000 count wdi ",
	}, csvLines(series, options()))
}

// Codes that the World Bank used before, a file whose lines end with CR, and a compressed one.
func TestOldFiles(t *testing.T) {
	file := "\"Data Source\",\"World Development Indicators\"\r\r" + strings.ReplaceAll(header, "\n", "\r") + "R,ROM,P,SP.POP.TOTL,1,\rC,ZAR,P,SP.POP.TOTL,,2\r"
	assert.Equal(t, []string{"RO population 2023 1 count wdi ", "CD population 2024 2 count wdi "}, csvLines(file, options()))
	assert.Equal(t, []string{"worldbank: compressed with zip; decompress it before reading"}, csvLines("PK\x03\x04", options()))
	assert.Equal(t, []string{"worldbank: compressed with gzip; decompress it before reading"}, lines(worldbank.ReadJSON(strings.NewReader("\x1f\x8b"), options())))
}

func TestReadSources(t *testing.T) {
	assert.Equal(t, []string{
		"KZ gross-domestic-product 2023 261000000000.5 USD wdi ",
		"KZ>CN external-debt 2023 12 USD wdi ",
		`worldbank: row 4, column Country: "ARB": not an ISO 3166 alpha-3 code; add it to Mapping.Parties`,
		`worldbank: row 5, column Sector: "AGR": a dimension that is not read`,
	}, sourceLines(readFile(t, "sources.json")))
	for in, want := range map[string]string{
		`{"page":1}`: `worldbank: the page has no source with data`,
		`{"message":[{"id":"120","value":"Invalid"}]}`: `worldbank: "120": the API reports: Invalid`,
		`{"source":7}`:                          `worldbank: want "{", not 7`,
		`{"source":{"data":[{"variable":[]}]}}`: `worldbank: row 1, column Series: "": missing`,
		`{"source":{"data":[{"va`:               `worldbank: row 1: not JSON: unexpected end of text`,
	} {
		assert.Equal(t, []string{want}, sourceLines(in), in)
	}
	assert.Empty(t, sourceLines(`{"source":[{"data":[]}]}`))
}

// A page of several is not all that the API has.
func TestReadJSONOfOnePage(t *testing.T) {
	const figure = `{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":"KAZ","date":"2024","value":7}`
	const missing = "worldbank: page %s of 3; ask the API for all figures with per_page=20000, or read each page with Options.OnePage"
	source := `"source":{"data":[{"variable":[{"concept":"Country","id":"KAZ"},{"concept":"Series","id":"SP.POP.TOTL"},{"concept":"Time","id":"YR2024"}],"value":7}]}`
	for in, number := range map[string]string{
		`[{"page":1,"pages":3,"per_page":"1","total":3},[` + figure + `]]`: "1",
		`[{"page":"3","pages":"3"},[` + figure + `]]`:                      "3",
		`{"page":2,"pages":3,` + source + `}`:                              "2",
		`{` + source + `,"pages":3,"page":2}`:                              "2",
		`[{"page":1.0,"pages":3.0},[` + figure + `]]`:                      "1",
		`[{"page":2e0,"pages":" 3 "},[` + figure + `]]`:                    "2",
		`[{"pages":3e0},[` + figure + `]]`:                                 "?",
		`{"pages":"3 ",` + source + `}`:                                    "?",
		`[{"page":"one","pages":3},[` + figure + `]]`:                      `"one"`,
		`[{"page":1.0,"pages":"1 "},[` + figure + `]]`:                     "",
		`[{"page":0,"pages":0},[` + figure + `]]`:                          "",
		`[{"page":1,"pages":1},[` + figure + `]]`:                          "",
		`[{"page":{},"pages":[2]},[` + figure + `]]`:                       "",
		`{"page":{"a":1},"pages":null,` + source + `}`:                     "",
		`[{},[` + figure + `]]`:                                            "",
	} {
		o := options()
		want := []string{"KZ population 2024 7 count wdi "}
		if number != "" {
			want = append(want, strings.Replace(missing, "%s", number, 1))
		}
		assert.Equal(t, want, lines(worldbank.ReadJSON(strings.NewReader(in), o)), in)
		o.OnePage = true
		assert.Equal(t, want[:1], lines(worldbank.ReadJSON(strings.NewReader(in), o)), in)
	}
	for _, many := range []string{"99999999999999999999999", "1e400", `"NaN"`} {
		_, err := economy.Collect(worldbank.ReadJSON(strings.NewReader(`[{"page":1,"pages":`+many+`},[`+figure+`]]`), options()))
		assert.ErrorContains(t, err, "worldbank: page 1 of ", many)
	}
}

func sourceLines(text string) []string {
	o := options()
	o.Mapping.Indicators = map[string]figures.Measure{"DT.DOD.DECT.CD": {Indicator: "external-debt", Unit: economy.MustParseUnit("USD")}}
	o.Mapping.Parties["730"] = party.MustParseID("CN")
	return lines(worldbank.ReadJSON(strings.NewReader(text), o))
}

// Rates to the currency of each country in that year.
func TestReadRates(t *testing.T) {
	rates := func(o worldbank.Options) []string {
		var found []string
		for r, err := range worldbank.ReadRatesCSV(strings.NewReader(readFile(t, "rates.csv")), o) {
			if err != nil {
				found = append(found, err.Error())
				continue
			}
			found = append(found, r.String()+" "+r.Cites[0].Source)
		}
		return found
	}
	o := options()
	want := []string{
		"USD to KZT, average, 2023: 456.16 wdi", "USD to KZT, average, 2024: 469.44 wdi",
		"USD to HRK, average, 2022: 7.1 wdi", "USD to EUR, average, 2023: 0.92 wdi",
		`worldbank: row 7, column 2024: "2": not 1, although the currency of EC is the US dollar; see Options.Currency`,
		`worldbank: row 8, column 2023: "0": not a positive rate`,
		"USD to TRY, average, 2023: 23.7 wdi",
	}
	assert.Equal(t, want, rates(o))
	o.Currency = func(country party.ID, in civil.Period) (economy.Currency, bool) {
		return economy.MustParseCurrency("ECS"), country.String() == "EC" && in.String() == "2024"
	}
	want[4] = "USD to ECS, average, 2024: 2 wdi"
	assert.Equal(t, want, rates(o))
	assert.Contains(t, csvLines(readFile(t, "rates.csv"), options()),
		`worldbank: row 3, column Indicator Code: "PA.NUS.FCRF": exchange rates are no observations; read them with ReadRatesCSV or ReadRatesJSON`)
}

func TestReadRatesJSON(t *testing.T) {
	page := figure(`{"indicator":{"id":"PA.NUS.FCRF"},"countryiso3code":"KAZ","date":"2024","value":469.44},{"indicator":{"id":"PA.NUS.FCRF"},"countryiso3code":"KAZ","date":"1980","value":1}`)
	var found []string
	for r, err := range worldbank.ReadRatesJSON(strings.NewReader(page), options()) {
		if err != nil {
			found = append(found, err.Error())
			continue
		}
		found = append(found, r.String())
	}
	assert.Equal(t, []string{"USD to KZT, average, 2024: 469.44",
		`worldbank: row 2, column value: "1": no currency of KZ is known in 1980; see Options.Currency`}, found)
}
