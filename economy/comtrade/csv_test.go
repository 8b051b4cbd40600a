package comtrade_test

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/figures"
)

// csvLines returns what is read from a CSV file, including errors, line by line.
func csvLines(r io.Reader, o comtrade.Options) []string { return texts(comtrade.ReadCSV(r, o)) }

func readFile(t testing.TB, name string) string {
	text, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return string(text)
}

// The website's file: Latin-1, with a comma at the end of each row that the header lacks.
func TestReadCSV(t *testing.T) {
	want := []string{
		"KZ>CN exports-hs-260300 2023 2500000.125 USD un ",
		"KZ>CN exports-hs-260300-weight 2023 1250.5 tonne un ",
		"KZ>CI exports-hs-010121 2023 7001 USD un ",
		"KZ>001 goods-exports 2023 150000000000.5 USD un ",
		"KZ>CN imports-hs-27 2023-05 12 USD un E",
		"KZ>CN imports-hs-27-weight 2023-05 0.0335 tonne un E",
		"CN>CN re-imports-hs-8542 2023 0 USD un ",
		"CN>CN re-imports-hs-8542-weight 2023 0 tonne un ",
		"KZ>US exports-hs-01 2023 1 USD un ",
		`comtrade: row 8, column classificationCode: "S4": not commodities of the Harmonized System; add X.27 to Mapping.Indicators`,
		`comtrade: row 9, column motCode: "1000": a part of the flow; want its total, 0`,
	}
	o := comtrade.Options{Mapping: figures.Mapping{Source: "un"}, Areas: figures.RegisterComtrade}
	text := readFile(t, "TradeData.csv")
	assert.Equal(t, want, csvLines(strings.NewReader(text), o))
	assert.Equal(t, want, csvLines(iotest.OneByteReader(strings.NewReader(text)), o))
	assert.Equal(t, want, csvLines(strings.NewReader(strings.ReplaceAll(text, ",\r\n", "\r\n")), o), "without the comma at the end")
	assert.Equal(t, want, csvLines(strings.NewReader(strings.Replace(text, "isAggregate\r\n", "isAggregate,\r\n", 1)), o), "with it in the header too")
	o.Areas = ""
	assert.Contains(t, csvLines(strings.NewReader(text), o),
		`comtrade: row 7, column partnerCode: "842": not an M49 code of a country; add it to Mapping.Parties`)
}

// The file of the former website and API.
func TestReadFormerCSV(t *testing.T) {
	assert.Equal(t, []string{
		"KZ>CN imports-hs-870323 2016 250000 USD un ",
		"KZ>CN imports-hs-870323-weight 2016 18.5 tonne un ",
		"KZ>001 goods-exports 2016 36775000000 USD un ",
		"KZ>CN re-imports-hs-870323 2016-03 250000 USD un ",
		"KZ>CN re-imports-hs-870323-weight 2016-03 0.0015 tonne un E",
		`comtrade: row 5, column Classification: "S3": not commodities of the Harmonized System; add M.27 to Mapping.Indicators`,
	}, csvLines(strings.NewReader(readFile(t, "former.csv")), comtrade.Options{Mapping: figures.Mapping{Source: "un"}}))
}

const csvHeader = "reporterCode\tpartnerCode\tflowCode\tperiod\tcmdCode\tprimaryValue\tnetWgt\n"

func TestReadCSVNamesTheRowAndTheColumn(t *testing.T) {
	for in, want := range map[string]string{
		"398\t156\tX\t2024\t01\t1,9\t":    `comtrade: row 2, column primaryValue: "1,9": not a plain decimal number`,
		"398\t156\tX\t2024\t01\t\xa31\t":  `comtrade: row 2, column primaryValue: "£1": not a plain decimal number`,
		"398\t156\tX\t2024\t01\t1":        `comtrade: row 2: 6 fields; the header has 7`,
		"398\t156\tX\t2024\t01\t1\t\t\t":  `comtrade: row 2: 9 fields; the header has 7`,
		"398\t\tX\t2024\t01\t1\t5":        `comtrade: row 2, column partnerCode: "": missing`,
		"398\t156\tZ\t2024\t01\t1\t5":     `comtrade: row 2, column flowCode.cmdCode: "Z.01": not a flow X, M, RX or RM of an HS code or TOTAL; add it to Mapping.Indicators`,
		"398\t156\tX\t202413\t01\t1\t5":   `comtrade: row 2, column period: "202413": month out of range`,
		"398\t\"156\tX\t2024\"\t01\t1\t5": `comtrade: row 2: 5 fields; the header has 7`,
	} {
		got := csvLines(strings.NewReader(csvHeader+in+"\n398\t0\tX\t2024\t01\t7\t\n"), comtrade.Options{Mapping: figures.Mapping{Source: "un"}})
		assert.Equal(t, []string{want, "KZ>001 exports-hs-01 2024 7 USD un "}, got, in)
	}
}

func TestReadCSVEndsWhereNothingMoreCanBeRead(t *testing.T) {
	for in, want := range map[string]string{
		"":                               `comtrade: row 1: empty file, no header`,
		"a,b\n":                          `comtrade: row 1, column reporterCode: "": missing`,
		"Reporter Code,Period\n":         `comtrade: row 1, column Partner Code: "": missing`,
		"period,period\n":                `comtrade: row 1, column period: "period": duplicate column`,
		"\x1f\x8b\x08\x00":               `comtrade: compressed with gzip; decompress it before reading`,
		csvHeader + "\"":                 `comtrade: row 2: unclosed quote`,
		strings.Repeat("x", 1_000_000):   `comtrade: row 1: longer than 262144 bytes`,
		csvHeader[:len(csvHeader)-8][7:]: `comtrade: row 1, column reporterCode: "": missing`,
	} {
		assert.Equal(t, []string{want}, csvLines(strings.NewReader(in), comtrade.Options{}), in[:min(len(in), 60)])
	}
	assert.Empty(t, csvLines(strings.NewReader(csvHeader), comtrade.Options{}))
}

func FuzzReadCSV(f *testing.F) {
	for _, name := range []string{"TradeData.csv", "former.csv"} {
		f.Add(readFile(f, name))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for o, err := range comtrade.ReadCSV(strings.NewReader(text), comtrade.Options{Areas: figures.RegisterComtrade}) {
			var wrong *figures.Error
			if err != nil {
				assert.ErrorAs(t, err, &wrong)
				continue
			}
			assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
		}
	})
}

// A row of the website's file, with the comma that its header lacks. The figures are invented, and columns that are not
// read are left out.
func ExampleReadCSV() {
	file := strings.NewReader("period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,netWgt,primaryValue\n" +
		"2023,398,X,842,H6,260300,0,2500000.5,\n")
	for o, err := range comtrade.ReadCSV(file, comtrade.Options{Areas: figures.RegisterComtrade}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Counterpart, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output: KZ US exports-hs-260300 2023 2500000.5 USD
}
