package sdmx_test

import (
	"errors"
	"io"
	"iter"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/internal/pythontest"
)

// rateLines returns what is read, including errors, line by line.
func rateLines(all iter.Seq2[economy.Rate, error]) []string {
	var found []string
	for r, err := range all {
		if err != nil {
			found = append(found, err.Error())
			continue
		}
		found = append(found, r.String())
	}
	return found
}

type rateReader = func(io.Reader, sdmx.RateOptions) iter.Seq2[economy.Rate, error]

// rateSamples are files with the same rates.
func rateSamples() map[string]rateReader {
	return map[string]rateReader{
		"csvdata.csv": sdmx.ReadRatesCSV, "v1.csv": sdmx.ReadRatesCSV, "draft.json": sdmx.ReadRatesJSON,
		"generic21.xml": sdmx.ReadRatesML, "specific21.xml": sdmx.ReadRatesML,
	}
}

// The same rates in every format. The number is an amount of CURRENCY for one unit of CURRENCY_DENOM.
func TestReadRates(t *testing.T) {
	want := []string{
		"EUR to USD, spot, 2024-01-02: 1.0956", "EUR to USD, spot, 2024-01-03: 1.0919",
		"EUR to JPY, spot, 2024-01-02: 155.71", "EUR to JPY, spot, 2024-01-03: 156.2",
		"EUR to USD, average, 2024-01: 1.09051", "EUR to USD, average, 2024-02: 1.07947",
		"EUR to USD, end-of-period, 2024-01: 1.0837", "EUR to USD, end-of-period, 2024-02: 1.0826",
		"EUR to KZT, average, 2024-Q1: 489.31", "EUR to HRK, average, 2022: 7.5349",
	}
	for name, read := range rateSamples() {
		text := sample(t, "rates/"+name)
		assert.Equal(t, want, rateLines(read(strings.NewReader(text), sdmx.RateOptions{})), name)
		assert.Equal(t, want, rateLines(read(iotest.OneByteReader(strings.NewReader("\ufeff"+text)), sdmx.RateOptions{})), name)
	}
}

// A reader in Python, with its standard library alone, finds the same rates.
func TestReadRatesReadsWhatPythonReads(t *testing.T) {
	var files, got []string
	for name, read := range rateSamples() {
		if !strings.HasSuffix(name, ".json") {
			files = append(files, "testdata/rates/"+name)
			got = append(got, rateLines(read(strings.NewReader(sample(t, "rates/"+name)), sdmx.RateOptions{}))...)
		}
	}
	assert.Equal(t, pythontest.Lines(t, "testdata/rates.py", files...), got)
}

// The ECB's XML file of a single currency is a compact message of version 1.0.
func TestReadRatesOfSingleCurrency(t *testing.T) {
	const file = `<?xml version="1.0" encoding="UTF-8"?>
<CompactData xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v1_0/message"><Header><ID>EXR-HIST_2024-01-03</ID></Header>
<DataSet xmlns="http://www.ecb.int/vocabulary/stats/exr/1">
<Group CURRENCY="USD" CURRENCY_DENOM="EUR" EXR_TYPE="SP00" EXR_SUFFIX="A" DECIMALS="4" UNIT="USD" UNIT_MULT="0" TITLE_COMPL="Invented"/>
<Series FREQ="D" CURRENCY="USD" CURRENCY_DENOM="EUR" EXR_TYPE="SP00" EXR_SUFFIX="A" TIME_FORMAT="P1D" COLLECTION="A">
<Obs TIME_PERIOD="2024-01-02" OBS_VALUE="1.0956" OBS_STATUS="A" OBS_CONF="F"/></Series></DataSet></CompactData>`
	assert.Equal(t, []string{"EUR to USD, spot, 2024-01-02: 1.0956"}, rateLines(sdmx.ReadRatesML(strings.NewReader(file), sdmx.RateOptions{})))
}

// The rates cite their source in memory of their own, and make a table that converts.
func TestTableOfRates(t *testing.T) {
	var all []economy.Rate
	o := sdmx.RateOptions{Mapping: figures.Mapping{Source: "ecb"}}
	for r, err := range sdmx.ReadRatesCSV(strings.NewReader(sample(t, "rates/csvdata.csv")), o) {
		require.NoError(t, err)
		assert.Equal(t, "ecb", r.Cites[0].Source)
		r.Cites[0].Source = "changed"
		all = append(all, r)
	}
	table, err := economy.NewRates(all...)
	require.NoError(t, err)
	found, err := table.Convert(economy.MustParseMoney("100 EUR"), economy.MustParseCurrency("USD"), economy.RateEndOfPeriod, civil.MustParsePeriod("2024-01"))
	require.NoError(t, err)
	rounded, err := found.Round(2, economy.HalfEven)
	require.NoError(t, err)
	assert.Equal(t, "108.37 USD", rounded.String())
}

const rateHeader = "DATAFLOW,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT,UNIT_MULT\n"

func TestReadRatesErrors(t *testing.T) {
	const kind = "not a spot rate, SP00.A or SP00.E; add it to RateOptions.Kinds"
	for row, want := range map[string]string{
		"M,USD,EUR,SP00,A,2024-01,1.1,A,USD,0":       "EUR to USD, average, 2024-01: 1.1",
		"M,USD,EUR,SP00,A,2024-01,1.1,,,":            "EUR to USD, average, 2024-01: 1.1",
		"M,EUR,USD,SP00,A,2024-01,0.9,A,PURE,":       "USD to EUR, average, 2024-01: 0.9",
		"W,USD,EUR,SP00,A,2024-W05,1.1,A,USD,0":      "EUR to USD, average, 2024-W05: 1.1",
		"D,USD,EUR,SP00,E,2024-01-02,1.1,A,USD,0":    "EUR to USD, spot, 2024-01-02: 1.1",
		"A,XEU,USD,SP00,A,1990,0.79,A,XEU,0":         "USD to XEU, average, 1990: 0.79",
		"M,USD,EUR,SP00,P,2024-01,1.1,A,PC,0":        `column EXR_TYPE.EXR_SUFFIX: "SP00.P": ` + kind,
		"M,E5,EUR,EN00,A,2024-01,98.1,A,PURE_NUMB,0": `column EXR_TYPE.EXR_SUFFIX: "EN00.A": ` + kind,
		"M,USD,EUR,F03M,A,2024-01,1.1,A,USD,0":       `column EXR_TYPE.EXR_SUFFIX: "F03M.A": ` + kind,
		"M,USD,EUR,,,2024-01,1.1,A,USD,0":            `column EXR_TYPE.EXR_SUFFIX: ".": ` + kind,
		"M,usd,EUR,SP00,A,2024-01,1.1,A,USD,0":       `column CURRENCY: "usd": not a currency of ISO 4217`,
		"M,USD,,SP00,A,2024-01,1.1,A,USD,0":          `column CURRENCY_DENOM: "": missing`,
		"M,EUR,EUR,SP00,A,2024-01,1,A,EUR,0":         `column CURRENCY: "EUR": a rate of a currency to itself`,
		"M,USD,EUR,SP00,A,2024-01,1.1,A,EUR,0":       `column UNIT: "EUR": not the unit of a rate in USD`,
		"M,USD,EUR,SP00,A,2024-01,1.1,A,PC,0":        `column UNIT: "PC": not the unit of a rate in USD`,
		"M,USD,EUR,SP00,A,2024-01,0,A,USD,0":         `column OBS_VALUE: "0": not a positive rate`,
		"M,USD,EUR,SP00,A,2024-01,-1.1,A,USD,0":      `column OBS_VALUE: "-1.1": not a positive rate`,
		"M,USD,EUR,SP00,A,2024-01,1e999999999,A,,":   `column OBS_VALUE: "1e999999999": exponent out of range`,
		"M,USD,EUR,SP00,A,2024-13,1.1,A,USD,0":       `column TIME_PERIOD: "2024-13": month out of range`,
		"M,USD,EUR,SP00,A,,1.1,A,USD,0":              `column TIME_PERIOD: "": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
		"M,USD,EUR,SP00,A,2024-01,1.1,H,USD,0":       `column OBS_VALUE: "1.1": value given, but status H means that it is missing`,
		"M,USD,EUR,SP00,A,2024-01,NaN,E,USD,0":       `column OBS_VALUE: "NaN": value missing, but status E means that there is one`,
		"M,USD,EUR,SP00,A,2024-01,1.1,Z,USD,0":       `column OBS_STATUS: "Z": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`,
		"M,JPY,EUR,SP00,A,2024-01,1.6,A,JPY,2":       `column UNIT_MULT: "2": a power of ten, which may be of the price or of the units that are priced; see RateOptions.PowerOfDenominator`,
		"M,USD,EUR,SP00,A,2024-01,\xff,A,USD,0":      `column OBS_VALUE: "\xff": not UTF-8`,
		"M,USD,EUR,SP00,A,2024-01":                   `7 fields; the header has 11`,
		"D,USD,EUR,SP00,A,2024-01-06,NaN,H,USD,0":    "",
		"D,USD,EUR,SP00,A,2024-01-06,,,USD,0":        "",
	} {
		switch {
		case strings.HasPrefix(want, "column"):
			want = "sdmx: row 2, " + want
		case strings.Contains(want, "fields"):
			want = "sdmx: row 2: " + want
		}
		var all []string
		if want != "" {
			all = []string{want}
		}
		assert.Equal(t, all, rateLines(sdmx.ReadRatesCSV(strings.NewReader(rateHeader+"D,"+row), sdmx.RateOptions{})), row)
	}
}

// Whole messages that are wrong, in each form.
func TestReadRatesOfWrongMessages(t *testing.T) {
	o := sdmx.RateOptions{}
	for text, want := range map[string]string{
		"": "sdmx: row 1: empty file, no header",
		"DATAFLOW,FREQ,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\n": `sdmx: row 1, column CURRENCY: "": missing`,
		"DATAFLOW,CURRENCY,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\n":            `sdmx: row 1, column CURRENCY_DENOM: "": missing`,
		"DATAFLOW,CURRENCY,CURRENCY_DENOM,EXR_TYPE,TIME_PERIOD,OBS_VALUE\n":        `sdmx: row 1, column EXR_SUFFIX: "": missing`,
		"\x1f\x8b": "sdmx: compressed with gzip; decompress it before reading",
	} {
		assert.Equal(t, []string{want}, rateLines(sdmx.ReadRatesCSV(strings.NewReader(text), o)), text)
	}
	series := func(components string) string {
		return specific(`<m:DataSet><Series ` + components + `><Obs TIME_PERIOD="2024" OBS_VALUE="2"/></Series></m:DataSet>`)
	}
	for text, want := range map[string]string{
		"":           "sdmx: empty file, no message",
		"PK\x03\x04": "sdmx: compressed with zip; decompress it before reading",
		series(`CURRENCY="USD" CURRENCY_DENOM="EUR" EXR_TYPE="SP00" EXR_SUFFIX="A"`): "EUR to USD, average, 2024: 2",
		series(`CURRENCY_DENOM="EUR" EXR_TYPE="SP00" EXR_SUFFIX="A"`):                `sdmx: column CURRENCY: "": missing`,
		series(`CURRENCY="USD" EXR_TYPE="SP00" EXR_SUFFIX="A"`):                      `sdmx: row 1, column CURRENCY_DENOM: "": missing`,
		series(`CURRENCY="USD" CURRENCY_DENOM="EUR" EXR_TYPE="SP00"`):                `sdmx: column EXR_SUFFIX: "": missing`,
	} {
		assert.Equal(t, []string{want}, rateLines(sdmx.ReadRatesML(strings.NewReader(text), o)), text)
	}
	assert.Equal(t, []string{`sdmx: column dataSets: "": missing`}, rateLines(sdmx.ReadRatesJSON(strings.NewReader("{}"), o)))
	broken := errors.New("broken")
	for _, read := range rateSamples() {
		for _, err := range read(iotest.ErrReader(broken), o) {
			assert.ErrorIs(t, err, broken)
		}
	}
}

// Rates of other offices: other components, kinds, a denominator that is not in the message, and prices of 100 units.
func TestRateOptions(t *testing.T) {
	read := func(text string, o sdmx.RateOptions) []string {
		return rateLines(sdmx.ReadRatesCSV(strings.NewReader(text), o))
	}
	norges := "STRUCTURE;STRUCTURE_ID;ACTION;FREQ;BASE_CUR;QUOTE_CUR;TENOR;TIME_PERIOD;OBS_VALUE;UNIT_MULT\n" +
		"dataflow;NB:EXR(1.0);I;B;JPY;NOK;SP;2024-01-02;7,25;2\ndataflow;NB:EXR(1.0);I;M;USD;NOK;SP;2024-01;10,4;0\n"
	o := sdmx.RateOptions{
		Currency: "QUOTE_CUR", Denominator: "BASE_CUR", Kind: []string{"TENOR"}, Kinds: map[string]economy.RateKind{"SP": economy.RateAverage},
		PowerOfDenominator: true, DecimalComma: true,
	}
	assert.Equal(t, []string{"JPY to NOK, spot, 2024-01-02: 0.0725", "USD to NOK, average, 2024-01: 10.4"}, read(norges, o))
	eurostat := "DATAFLOW,freq,statinfo,unit,currency,TIME_PERIOD,OBS_VALUE\nD,A,AVG,NAC,SEK,2024,11.4\nD,A,END,NAC,SEK,2024,11.5\nD,A,MAX,NAC,SEK,2024,11.9\n"
	o = sdmx.RateOptions{
		Currency: "currency", Denominator: "-", Against: economy.MustParseCurrency("EUR"), Kind: []string{"statinfo"},
		Kinds: map[string]economy.RateKind{"AVG": economy.RateAverage, "END": economy.RateEndOfPeriod, "MAX": ""},
	}
	assert.Equal(t, []string{"EUR to SEK, average, 2024: 11.4", "EUR to SEK, end-of-period, 2024: 11.5"}, read(eurostat, o))
	o.Against = economy.Currency{}
	assert.Contains(t, read(eurostat, o), `sdmx: row 2, column RateOptions.Against: "": missing; the message has no component of the denominator`)
	delete(o.Kinds, "END")
	o.Mapping.Only = true
	assert.Len(t, read(eurostat, o), 1, "other kinds are left out")
	o = sdmx.RateOptions{Kinds: map[string]economy.RateKind{"EN00.A": "forward"}}
	assert.Equal(t, []string{`sdmx: row 2, column EXR_TYPE.EXR_SUFFIX: "EN00.A": "forward" of RateOptions.Kinds is not a kind of rate`},
		read(rateHeader+"D,M,USD,EUR,EN00,A,2024-01,1.1,A,USD,0", o))
}

func FuzzReadRates(f *testing.F) {
	readers := []rateReader{sdmx.ReadRatesCSV, sdmx.ReadRatesJSON, sdmx.ReadRatesML}
	for name := range rateSamples() {
		for i := range readers {
			f.Add(i, sample(f, "rates/"+name))
		}
	}
	f.Fuzz(func(t *testing.T, form int, text string) {
		for r, err := range readers[uint(form)%uint(len(readers))](strings.NewReader(text), sdmx.RateOptions{}) {
			var wrong *figures.Error
			if err != nil {
				require.ErrorAs(t, err, &wrong)
				continue
			}
			_, err := economy.NewRates(r)
			require.NoError(t, err)
		}
	})
}
