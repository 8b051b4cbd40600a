package worldbank_test

import (
	"io"
	"iter"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/party"
)

func options() worldbank.Options {
	return worldbank.Options{Mapping: figures.Mapping{Source: "wdi", Parties: map[string]party.ID{"EAS": {}}}}
}

// lines returns what is read, including errors, line by line.
func lines(all iter.Seq2[economy.Observation, error]) []string {
	var found []string
	for o, err := range all {
		if err != nil {
			found = append(found, err.Error())
			continue
		}
		text := o.Subject.String()
		if !o.Counterpart.IsZero() {
			text += ">" + o.Counterpart.String()
		}
		text += " " + o.Indicator + " " + o.Period.String() + " " + o.Value.Amount.String()
		found = append(found, text+" "+o.Value.Unit.String()+" "+o.Cites[0].Source+" "+string(o.Status))
	}
	return found
}

func readFile(t *testing.T, name string) string {
	text, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return string(text)
}

func TestReadJSON(t *testing.T) {
	page := readFile(t, "page.json")
	want := []string{
		"KZ gross-domestic-product 2024 288123456789.123456789 USD wdi ",
		"001 gross-domestic-product 2024-Q1 100000000000000 USD wdi E",
		"XK population 2024-07 1600000 count wdi ",
	}
	assert.Equal(t, want, lines(worldbank.ReadJSON(strings.NewReader(page), options())))
	assert.Equal(t, want, lines(worldbank.ReadJSON(iotest.OneByteReader(strings.NewReader("\xef\xbb\xbf"+page)), options())))
	for o, err := range worldbank.ReadJSON(strings.NewReader(page), options()) {
		require.NoError(t, err)
		assert.Empty(t, o.Validate())
	}
}

// figure returns a page with the given figure and a valid one after it.
func figure(text string) string {
	return `[{"page":1},[` + text + `,{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":"KAZ","date":"2024","value":7}]]`
}

func TestReadJSONNamesTheFigureAndTheMember(t *testing.T) {
	for in, want := range map[string]string{
		`"date":"2024","value":"1,9"`:              `worldbank: row 1, column value: "1,9": not a plain decimal number`,
		`"date":"2024","value":".."`:               `worldbank: row 1, column value: "..": not a plain decimal number`,
		`"date":"2024","value":"NaN"`:              `worldbank: row 1, column value: "NaN": not a plain decimal number`,
		`"date":"2024","value":1e999999999`:        `worldbank: row 1, column value: "1e999999999": exponent out of range`,
		`"date":"2024","value":true`:               `worldbank: row 1, column value: "true": not a plain decimal number`,
		`"date":"2024-1","value":1`:                `worldbank: row 1, column date: "2024-1": want 2013, 2013Q1 or 2013M01`,
		`"value":1`:                                `worldbank: row 1, column date: "": missing`,
		`"date":"2024","value":1,"value":2`:        `worldbank: row 1, column value: "2": duplicate member`,
		`"date":"2024","value":1,"u":"` + "\xff\"": `worldbank: row 1, column u: "` + "\uFFFD" + `": not UTF-8`,
		`"date":"2024","value":1,"obs_status":"?"`: `worldbank: row 1, column obs_status: "?": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`,
	} {
		text := figure(`{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":"KAZ",` + in + `}`)
		assert.Equal(t, []string{want, "KZ population 2024 7 count wdi "}, lines(worldbank.ReadJSON(strings.NewReader(text), options())), in)
	}
	for in, want := range map[string]string{
		`{"indicator":{"id":"X"},"countryiso3code":"KAZ","date":"2024","value":1}`:           `worldbank: row 1, column indicator.id: "X": no built-in indicator has this code; add it to Mapping.Indicators`,
		`{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":"HIC","date":"2024","value":1}`: `worldbank: row 1, column countryiso3code: "HIC": not an ISO 3166 alpha-3 code; add it to Mapping.Parties`,
		`{"indicator":{"id":"SP.POP.TOTL"},"country":{"id":"XD"},"date":"2024","value":1}`:   `worldbank: row 1, column country.id: "XD": not an ISO 3166 alpha-3 code; add it to Mapping.Parties`,
		`7`: `worldbank: row 1, column indicator.id: "": missing`,
	} {
		assert.Equal(t, []string{want, "KZ population 2024 7 count wdi "}, lines(worldbank.ReadJSON(strings.NewReader(figure(in)), options())), in)
	}
}

func TestReadJSONEndsWhereNothingMoreCanBeRead(t *testing.T) {
	for in, want := range map[string]string{
		`[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]`: `worldbank: "120": the API reports: The provided parameter value is not valid`,
		``:                   `worldbank: not JSON: unexpected end of text`,
		`{}`:                 `worldbank: the page has no source with data`,
		`<html>`:             `worldbank: XML or HTML, not JSON`,
		`[{"page":0}]`:       `worldbank: the page has one element and no figures`,
		`[{"page":1},7]`:     `worldbank: the second element is not an array of figures`,
		`[{"page":1},[{"in`:  `worldbank: row 1: not JSON: unexpected end of text`,
		`[{"page":1},[]] []`: `worldbank: text after the document: [`,
		`[{"page":1},[` + strings.Repeat(`[`, 100_000):         `worldbank: row 1, column 0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0: "": nested deeper than 16 levels`,
		`[{"page":1},[{"x":"` + strings.Repeat(`x`, 1_000_000): `worldbank: row 1: longer than 262144 bytes`,
	} {
		assert.Equal(t, []string{want}, lines(worldbank.ReadJSON(strings.NewReader(in), options())), in[:min(len(in), 60)])
	}
	assert.Empty(t, lines(worldbank.ReadJSON(strings.NewReader(`[{"page":0,"total":0},null]`), options())))
}

func TestReadCSV(t *testing.T) {
	text := readFile(t, "wdi.csv")
	want := []string{
		"KZ gross-domestic-product 2023 261000000000.5 USD wdi ",
		"CN population 2023 1410000000 count wdi ",
		"CN population 2024 1408000000 count wdi ",
		"001 trade-openness 2024 58.4 percent wdi ",
	}
	assert.Equal(t, want, lines(worldbank.ReadCSV(strings.NewReader(text), options())))
	assert.Equal(t, want, lines(worldbank.ReadCSV(iotest.OneByteReader(strings.NewReader(text)), options())))
}

const header = "Country Name,Country Code,Indicator Name,Indicator Code,2023,2024\n"

func TestReadCSVNamesTheRowAndTheColumn(t *testing.T) {
	for in, want := range map[string]string{
		`K,KAZ,P,SP.POP.TOTL,"1,9",`:    `worldbank: row 2, column 2023: "1,9": not a plain decimal number`,
		`K,KAZ,P,SP.POP.TOTL,,1 900`:    `worldbank: row 2, column 2024: "1 900": not a plain decimal number`,
		`K,KAZ,P,SP.POP.TOTL,,#N/A`:     `worldbank: row 2, column 2024: "#N/A": not a plain decimal number`,
		`K,KAZ,P,SP.POP.TOTL,,..`:       `worldbank: row 2, column 2024: "..": not a plain decimal number`,
		`K,KAZ,P,SP.POP.TOTL,,NaN`:      `worldbank: row 2, column 2024: "NaN": not a plain decimal number`,
		`K,KAZ,P,SP.POP.TOTL,,1e999999`: `worldbank: row 2, column 2024: "1e999999": exponent out of range`,
		`K,KAZ,P,SP.POP.TOTL,1`:         `worldbank: row 2: 5 fields; the header has 6`,
		`K,KAZ,P,OTHER,1,2`:             `worldbank: row 2, column Indicator Code: "OTHER": no built-in indicator has this code; add it to Mapping.Indicators`,
		`K,kaz,P,SP.POP.TOTL,1,2`:       `worldbank: row 2, column Country Code: "kaz": not an ISO 3166 alpha-3 code; add it to Mapping.Parties`,
		"\xff,KAZ,P,SP.POP.TOTL,1,2":    `worldbank: row 2, column Country Name: "\xff": not UTF-8`,
	} {
		got := lines(worldbank.ReadCSV(strings.NewReader(header+in+"\r\nK,KAZ,P,SP.POP.TOTL,,7\r\n"), options()))
		assert.Equal(t, []string{want, "KZ population 2024 7 count wdi "}, got, in)
	}
}

func TestReadCSVEndsWhereNothingMoreCanBeRead(t *testing.T) {
	for in, want := range map[string]string{
		"":                                      `worldbank: row 1: no header that begins with Country Name, Series Name or another known column`,
		"a\nb\n":                                `worldbank: row 2: no header that begins with Country Name, Series Name or another known column`,
		"Country Name,Country Code\n":           `worldbank: row 1, column Indicator Code: "": missing; a file of one indicator needs Options.Indicator`,
		"Country Name,Code\n":                   `worldbank: row 1, column Indicator Code: "": missing; a file of one indicator needs Options.Indicator; the header has Code`,
		header[:len(header)-1] + ",2024\n":      `worldbank: row 1, column 2024: "2024": duplicate column`,
		header[:len(header)-1] + ",later\n":     `worldbank: row 1, column later: "later": want 2013, 2013Q1 or 2013M01`,
		header + `K,"KAZ`:                       `worldbank: row 2: unclosed quote`,
		header + strings.Repeat("x", 1_000_000): `worldbank: row 2: longer than 262144 bytes`,
	} {
		assert.Equal(t, []string{want}, lines(worldbank.ReadCSV(strings.NewReader(in), options())), in[:min(len(in), 60)])
	}
	assert.Empty(t, lines(worldbank.ReadCSV(strings.NewReader(header), options())))
}

// Exports of DataBank: the series before or after the country, years with their codes, two dots for no figure,
// and metadata below the figures.
func TestReadCSVOfDataBank(t *testing.T) {
	footer := ",,,,,\n,,,,,\n,,,,,\nData from database: World Development Indicators,,,,,\nLast Updated: 01/01/2026,,,,,\n"
	want := []string{"KZ population 2023 20000000 count wdi ", "001 population 2024 8000000000.5 count wdi "}
	for in, want := range map[string][]string{
		`Series Name,Series Code,Country Name,Country Code,2023 [YR2023],2024 [YR2024]` + "\n" +
			`"Population, total",SP.POP.TOTL,Kazakhstan,KAZ,20000000,..` + "\n" +
			`"Population, total",SP.POP.TOTL,World,WLD,,8000000000.5` + "\n" + footer: want,
		"\ufeff" + `"Country Name","Country Code","Series Name","Series Code","2023 [YR2023]","2024 [YR2024]"` + "\r\n" +
			`"Kazakhstan","KAZ","Population, total","SP.POP.TOTL","20000000",".."` + "\r\n" +
			`"World","WLD","Population, total","SP.POP.TOTL","..","8000000000.5"` + "\r\n\r\n\r\n\r\n" +
			`"Data from database: World Development Indicators"` + "\r\n" + `"Last Updated: 01/01/2026"` + "\r\n": want,
		"Series Name,Series Code,Country Name,Country Code,2013Q1 [2013Q1],2012M01 [2012M01]\nP,SP.POP.TOTL,K,KAZ,1,2\n": {
			"KZ population 2013-Q1 1 count wdi ", "KZ population 2012-01 2 count wdi "},
		"Series Name,Series Code,Country Name,Country Code,2023 [YR2023]\nP,SP.POP.TOTL,K,KAZ,1,\nP,SP.POP.TOTL,K,KAZ,n/a\nSource: us\n": {
			"KZ population 2023 1 count wdi ",
			`worldbank: row 3, column 2023 [YR2023]: "n/a": not a plain decimal number`,
			`worldbank: row 4: 1 fields; the header has 5`},
		"Series Name,Series Code,Country Name,Country Code,2023 [YR2024]\n": {
			`worldbank: row 1, column 2023 [YR2024]: "2023 [YR2024]": want 2013, 2013Q1 or 2013M01`},
		"Series Name,Series Code,Indicator Name,Indicator Code,2023\n": {
			`worldbank: row 1, column Indicator Name: "Indicator Name": another column already has this role`},
		"Time,Time Code,Country Name,Country Code,GDP [NY]\n": {
			`worldbank: row 1, column Indicator Code: "": missing; a file of one indicator needs Options.Indicator; the header has GDP [NY]`},
	} {
		assert.Equal(t, want, lines(worldbank.ReadCSV(strings.NewReader(in), options())), in)
	}
}

// The World Bank's groups of countries have codes that look like those of countries.
func TestGroupsOfCountriesAreLeftOut(t *testing.T) {
	file := header + "A,AFE,P,SP.POP.TOTL,1,\nL,LCN,P,SP.POP.TOTL,2,\nK,KAZ,P,SP.POP.TOTL,3,\nW,WLD,P,SP.POP.TOTL,4,\n"
	o := options()
	o.Mapping.OnlyKnownParties = true
	assert.Equal(t, []string{"KZ population 2023 3 count wdi ", "001 population 2023 4 count wdi "}, lines(worldbank.ReadCSV(strings.NewReader(file), o)))
	o.Mapping.OnlyKnownParties = false
	assert.Equal(t, `worldbank: row 2, column Country Code: "AFE": not an ISO 3166 alpha-3 code; add it to Mapping.Parties`, lines(worldbank.ReadCSV(strings.NewReader(file), o))[0])
	page := figure(`{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":"LCN","date":"2024","value":1}`)
	o.Mapping.OnlyKnownParties = true
	assert.Equal(t, []string{"KZ population 2024 7 count wdi "}, lines(worldbank.ReadJSON(strings.NewReader(page), o)))
}

func TestMissingTextsAreMapped(t *testing.T) {
	o := options()
	o.Mapping.Missing = []string{".."}
	assert.Empty(t, lines(worldbank.ReadCSV(strings.NewReader(header+"K,KAZ,P,SP.POP.TOTL,..,..\n"), o)))
}

func fuzz(f *testing.F, name, other string, read func(io.Reader, worldbank.Options) iter.Seq2[economy.Observation, error]) {
	for _, name := range []string{name, other} {
		text, err := os.ReadFile("testdata/" + name)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for o, err := range read(strings.NewReader(text), options()) {
			var wrong *figures.Error
			if err != nil {
				assert.ErrorAs(t, err, &wrong)
				continue
			}
			assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
		}
	})
}

func FuzzReadRatesCSV(f *testing.F) {
	f.Add("Country Code,Year,Value\nKAZ,2023,456.16\n")
	f.Add("Country Code,Indicator Code,2023\nKAZ,PA.NUS.FCRF,456.16\n")
	f.Fuzz(func(t *testing.T, text string) {
		for r, err := range worldbank.ReadRatesCSV(strings.NewReader(text), worldbank.Options{Indicator: worldbank.ExchangeRate}) {
			assert.True(t, err != nil || r.Rate.IsPositive() && !r.To.IsZero())
		}
	})
}

func FuzzReadJSON(f *testing.F) { fuzz(f, "page.json", "sources.json", worldbank.ReadJSON) }

func FuzzReadCSV(f *testing.F) { fuzz(f, "wdi.csv", "rates.csv", worldbank.ReadCSV) }
