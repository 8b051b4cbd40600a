package sdmx_test

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/party"
)

func mapping() figures.Mapping {
	return figures.Mapping{
		Source:     "example",
		Indicators: map[string]figures.Measure{"EXP": {Indicator: "goods-sold"}, "POP": {Indicator: "people"}},
		Parties:    map[string]party.ID{"W0": party.MustParseID("001"), "EU": {}},
		Statuses:   map[string]economy.Status{"p": economy.StatusProvisional},
	}
}

// line returns an observation as a line of text.
func line(o economy.Observation) string {
	text := o.Subject.String() + ">" + o.Counterpart.String() + " " + o.Indicator + " " + o.Period.String()
	if !o.Value.IsZero() {
		text += " " + o.Value.Amount.String() + " " + o.Value.Unit.String()
	}
	for _, c := range o.Cites {
		text += " [" + c.Source + "]"
	}
	return text + " " + string(o.Status)
}

// lines returns everything that is read, including errors.
func lines(file io.Reader, o sdmx.Options) []string {
	var all []string
	for found, err := range sdmx.ReadCSV(file, o) {
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		all = append(all, line(found))
	}
	return all
}

func TestReadCSV(t *testing.T) {
	for name, want := range map[string][]string{
		"v1.csv": {
			"KZ>CN goods-sold 2023 14750250000 USD [example] A",
			"KZ>CN goods-sold 2024 15000000000 USD [example] P",
			"KZ-59>CN goods-sold 2024-Q1 310500000 USD [example] E",
			"KZ> goods-sold 2024-07 1000000 USD [example] ",
			"KZ>CN goods-sold 2025-01-01/P9M [example] O",
			"KZ>RU goods-sold 2024 [example] O",
		},
		"v2.csv": {
			"KZ> people 2024 20100000 count [example] ",
			"KZ-59> people 2024 525000 count [example] ",
		},
	} {
		file, err := os.Open("testdata/" + name)
		require.NoError(t, err)
		assert.Equal(t, want, lines(file, sdmx.Options{Mapping: mapping()}), name)
		require.NoError(t, file.Close())
	}
}

func TestReadCSVGivesValidObservations(t *testing.T) {
	file, err := os.Open("testdata/v1.csv")
	require.NoError(t, err)
	defer file.Close()
	for o, err := range sdmx.ReadCSV(file, sdmx.Options{Mapping: mapping()}) {
		require.NoError(t, err)
		assert.Empty(t, o.Validate())
	}
}

const header = "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT\n"

func TestReadCSVForms(t *testing.T) {
	for in, want := range map[string]string{
		"D,KZ,EXP,2024,1.50,,USD,":                           "KZ> goods-sold 2024 1.5 USD [example] ",
		"D,398,EXP,2024-S1,-0,A,KZT,0":                       "KZ> goods-sold 2024-S1 0 KZT [example] A",
		"D,KAZ,EXP,2024-W05,1e3,A,USD,-3":                    "KZ> goods-sold 2024-W05 1 USD [example] A",
		"D,143,POP,2024-07-15,7,p,PS,":                       "143> people 2024-07-15 7 count [example] P",
		"D,W0,EXP,2024,12345678901234567890.1234,,USD,3":     "001> goods-sold 2024 12345678901234567890123.4 USD [example] ",
		"\"D\",\"KZ\",\"EXP\",\"2024\",\"1\",\"\",USD,\"6\"": "KZ> goods-sold 2024 1000000 USD [example] ",
		"D,KZ,EXP,2024,NaN,M,USD,6":                          "KZ> goods-sold 2024 [example] M",
		"D,KZ,EXP,2024,#N/A,#N/A,#N/A,#N/A":                  "KZ> goods-sold 2024 [example] O",
		"D,\"KZ\",EXP,2024,\"\",\"\",USD,6":                  "KZ> goods-sold 2024 [example] O",
	} {
		assert.Equal(t, []string{want}, lines(strings.NewReader(header+in), sdmx.Options{Mapping: mapping(), Areas: figures.RegisterM49}), in)
	}
}

// Codes that are mapped to the zero value, and rows without a period and a value, are left out.
func TestReadCSVLeavesOut(t *testing.T) {
	o := sdmx.Options{Mapping: mapping()}
	assert.Empty(t, lines(strings.NewReader(header+"D,EU,EXP,2024,1,,USD,\n\r\n\nD,KZ,EXP,,,,,"), o))
	o.Mapping.Only = true
	assert.Empty(t, lines(strings.NewReader(header+"D,KZ,OTHER,2024,1,,USD,"), o))
}

func TestReadCSVNamesTheRowAndTheColumn(t *testing.T) {
	long := strings.Repeat("9", 30_000)
	for in, want := range map[string]string{
		"D,KZ,EXP,2024,\"1,9\",,USD,":      `sdmx: row 2, column OBS_VALUE: "1,9": not a plain decimal number`,
		"D,KZ,EXP,2024,1 900,,USD,":        `sdmx: row 2, column OBS_VALUE: "1 900": not a plain decimal number`,
		"D,KZ,EXP,2024,..,,USD,":           `sdmx: row 2, column OBS_VALUE: "..": not a plain decimal number`,
		"D,KZ,EXP,2024,inf,,USD,":          `sdmx: row 2, column OBS_VALUE: "inf": not a plain decimal number`,
		"D,KZ,EXP,2024,1e999999999,,USD,":  `sdmx: row 2, column OBS_VALUE: "1e999999999": exponent out of range`,
		"D,KZ,EXP,2024," + long + ",,USD,": `sdmx: row 2, column OBS_VALUE: "` + long[:40] + `"…: more than 20,000 characters`,
		"D,KZ,EXP,2024,1,,USD,999":         `sdmx: row 2, column UNIT_MULT: "999": not a power of ten from -100 to 100`,
		"D,KZ,EXP,2024,1e10000,,USD,6":     `sdmx: row 2, column OBS_VALUE: "1e10000": exponent out of range`,
		"D,KZ,EXP,2024-13,1,,USD,":         `sdmx: row 2, column TIME_PERIOD: "2024-13": month out of range`,
		"D,KZ,EXP,,1,,USD,":                `sdmx: row 2, column TIME_PERIOD: "": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
		"D,XX,EXP,2024,1,,USD,":            `sdmx: row 2, column REF_AREA: "XX": not a code of ISO 3166; add it to Mapping.Parties`,
		"D,,EXP,2024,1,,USD,":              `sdmx: row 2, column REF_AREA: "": missing`,
		"D,KZ,IMP,2024,1,,USD,":            `sdmx: row 2, column INDICATOR: "IMP": no built-in indicator has this code; add it to Mapping.Indicators`,
		"D,KZ,EXP,2024,1,X,USD,":           `sdmx: row 2, column OBS_STATUS: "X": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`,
		"D,KZ,EXP,2024,1,M,USD,":           `sdmx: row 2, column OBS_VALUE: "1": value given, but status M means that it is missing`,
		"D,KZ,EXP,2024,,P,USD,":            `sdmx: row 2, column OBS_VALUE: "": value missing, but status P means that there is one`,
		"D,KZ,EXP,2024,1,,,":               `sdmx: row 2, column OBS_VALUE: "1": value without a unit; set the unit in Mapping.Indicators`,
		"D,KZ,EXP,2024,1,,XXL,":            `sdmx: row 2, column UNIT_MEASURE: "XXL": neither a currency nor a known unit; add it to Mapping.Units`,
		"D,KZ,EXP,,,,,6":                   `sdmx: row 2, column UNIT_MULT: "6": attributes of a partial key are not supported`,
		"D,KZ,EXP,2024,1,,USD":             `sdmx: row 2: 7 fields; the header has 8`,
		"D,KZ,EXP,2024,1,,USD,,":           `sdmx: row 2: 9 fields; the header has 8`,
		"D,K\xff,EXP,2024,1,,USD,":         `sdmx: row 2, column REF_AREA: "K\xff": not UTF-8`,
		"D,K\"Z,\"EXP,2024,1,,USD,":        `sdmx: row 2, column REF_AREA: "K\"Z": quote in an unquoted field`,
		"D,\"K\"Z,EXP,2024,1,,USD,":        `sdmx: row 2, column REF_AREA: "K": text after a closing quote`,
	} {
		good := "\r\nD,KZ,EXP,2024,1,,USD,\r\n"
		got := lines(strings.NewReader(header+in+good), sdmx.Options{Mapping: mapping()})
		assert.Equal(t, []string{want, "KZ> goods-sold 2024 1 USD [example] "}, got, in)
	}
}

func TestReadCSVEndsWhereNothingMoreCanBeRead(t *testing.T) {
	for in, want := range map[string]string{
		"":                      `sdmx: row 1: empty file, no header`,
		"\xef\xbb\xbf":          `sdmx: row 1: empty file, no header`,
		"a,b\n1,2\n":            `sdmx: row 1: "a": the header begins neither with DATAFLOW (SDMX-CSV 1.0), nor with STRUCTURE and STRUCTURE_ID (2.0), nor with KEY`,
		"STRUCTURE,REF_AREA\n":  `sdmx: row 1: "STRUCTURE": the header begins neither with DATAFLOW (SDMX-CSV 1.0), nor with STRUCTURE and STRUCTURE_ID (2.0), nor with KEY`,
		"DATAFLOW,REF_AREA\n":   `sdmx: row 1, column TIME_PERIOD: "": missing; name its component in Options.Period`,
		"DATAFLOW,geo,geo\n":    `sdmx: row 1, column geo: "geo": duplicate column`,
		"DATAFLOW,\"REF_AREA\n": `sdmx: row 1: unclosed quote`,
		header + "D,\"KZ,EXP":   `sdmx: row 2: unclosed quote`,
		header + "D,\"KZ,EXP\n": `sdmx: row 2: unclosed quote`,
		header + "D," + strings.Repeat("x", 1_000_000): `sdmx: row 2: longer than 262144 bytes`,
		header + strings.Repeat(",", 20_000):           `sdmx: row 2: more than 10000 fields`,
		strings.Repeat("x", 1_000_000):                 `sdmx: row 1: longer than 262144 bytes`,
	} {
		assert.Equal(t, []string{want}, lines(strings.NewReader(in), sdmx.Options{}), in[:min(len(in), 80)])
	}
	assert.Empty(t, lines(strings.NewReader(header), sdmx.Options{}), "a header alone is a file without figures")
}

func TestReadCSVOptions(t *testing.T) {
	file := "DATAFLOW,LAST UPDATE,freq,item,price,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nD,x,A,B1GQ,V,KZ,2024,15,p\n"
	m := mapping()
	m.Indicators = map[string]figures.Measure{"B1GQ.V": {Indicator: "growth", Unit: economy.MustParseUnit("percent"), Reference: party.MustParseID("KZ")}}
	o := sdmx.Options{Mapping: m, Indicator: []string{"item", "price"}, Status: "OBS_FLAG"}
	assert.Equal(t, []string{"KZ> growth 2024 15 percent [example] P"}, lines(strings.NewReader(file), o))
	o.Counterpart = "PARTNER"
	assert.Equal(t, []string{`sdmx: row 1, column PARTNER: "": missing`}, lines(strings.NewReader(file), o))
	o.Counterpart, o.Indicator = "", nil
	assert.Equal(t, []string{`sdmx: row 1, column INDICATOR: "": missing; name its component in Options.Indicator`},
		lines(strings.NewReader(file), o))
}

func TestReadCSVActions(t *testing.T) {
	file := "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n"
	for action, want := range map[string]string{
		"I": "KZ> goods-sold 2024 1 USD [example] ", "R": "KZ> goods-sold 2024 1 USD [example] ",
		"D": `sdmx: row 2, column ACTION: "D": deletions are not supported`,
		"U": `sdmx: row 2, column ACTION: "U": not an action; allowed: I, A, R, M`,
	} {
		in := file + "dataflow,E:X(1.0)," + action + ",KZ,EXP,2024,1,USD"
		assert.Equal(t, []string{want}, lines(strings.NewReader(in), sdmx.Options{Mapping: mapping()}))
	}
}

// The size of the pieces that the reader returns has no effect, and its error is passed on.
func TestReadCSVInPieces(t *testing.T) {
	text, err := os.ReadFile("testdata/v2.csv")
	require.NoError(t, err)
	o := sdmx.Options{Mapping: mapping()}
	assert.Equal(t, lines(strings.NewReader(string(text)), o), lines(iotest.OneByteReader(strings.NewReader(string(text))), o))
	broken := errors.New("broken")
	for _, err = range sdmx.ReadCSV(io.MultiReader(strings.NewReader(header), iotest.ErrReader(broken)), o) {
		assert.ErrorIs(t, err, broken)
	}
	var wrong *figures.Error
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, 2, wrong.Row)
}

func TestReadCSVObservationsShareNothing(t *testing.T) {
	var all []economy.Observation
	for o, err := range sdmx.ReadCSV(strings.NewReader(header+strings.Repeat("D,KZ,EXP,2024,1,,USD,\n", 300)), sdmx.Options{Mapping: mapping()}) {
		require.NoError(t, err)
		all = append(all, o)
	}
	require.Len(t, all, 300)
	all[0].Cites[0].Source = "changed"
	_ = append(all[0].Cites, all[0].Cites[0])
	for _, o := range all[1:] {
		assert.Equal(t, "example", o.Cites[0].Source)
	}
}

func FuzzReadCSV(f *testing.F) {
	for _, name := range []string{"testdata/v1.csv", "testdata/v2.csv"} {
		text, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Add("\xff\xfe")
	f.Add(header + "D,KZ,EXP,2024,1e9999,,USD,6\nD,\"K\"\"Z\n\",,")
	f.Fuzz(func(t *testing.T, text string) {
		row := 0
		for o, err := range sdmx.ReadCSV(strings.NewReader(text), sdmx.Options{Mapping: mapping()}) {
			var wrong *figures.Error
			switch {
			case err == nil:
				assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
			case assert.ErrorAs(t, err, &wrong):
				assert.True(t, wrong.Row > row || wrong.Row == 0 && row == 0, "%d after %d", wrong.Row, row)
				row = wrong.Row
			}
		}
	})
}
