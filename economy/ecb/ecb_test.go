package ecb_test

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/ecb"
	"github.com/crossborder-go/crossborder/economy/figures"
)

// lines returns what is read, including errors, line by line.
func lines(all iter.Seq2[economy.Rate, error]) []string {
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

func readFile(t testing.TB, name string) string {
	text, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return string(text)
}

func csvLines(text string) []string {
	return lines(ecb.ReadCSV(strings.NewReader(text), ecb.Options{}))
}

func xmlLines(text string) []string {
	return lines(ecb.ReadXML(strings.NewReader(text), ecb.Options{}))
}

func TestReadCSV(t *testing.T) {
	assert.Equal(t, []string{
		"EUR to USD, spot, 2026-11-27: 1.1234", "EUR to JPY, spot, 2026-11-27: 171.05",
		"EUR to BGN, spot, 2026-11-27: 1.9558", "EUR to TRY, spot, 2026-11-27: 47.5",
	}, csvLines(readFile(t, "day.csv")))
	assert.Equal(t, []string{
		"EUR to USD, spot, 2026-11-27: 1.1234", "EUR to JPY, spot, 2026-11-27: 171.05",
		"EUR to USD, spot, 2026-11-26: 1.1229", "EUR to JPY, spot, 2026-11-26: 170.9",
		"EUR to USD, spot, 2007-12-31: 1.4721", "EUR to JPY, spot, 2007-12-31: 164.93",
		"EUR to CYP, spot, 2007-12-31: 0.585274", "EUR to RUB, spot, 2007-12-31: 35.986",
	}, csvLines(readFile(t, "history.csv")))
}

func TestReadXML(t *testing.T) {
	text := readFile(t, "days.xml")
	want := []string{
		"EUR to USD, spot, 2026-11-27: 1.1234", "EUR to JPY, spot, 2026-11-27: 171.05",
		"EUR to USD, spot, 2026-11-26: 1.1229", "EUR to CNY, spot, 2026-11-26: 8.1",
	}
	assert.Equal(t, want, xmlLines(text))
	assert.Equal(t, want, lines(ecb.ReadXML(iotest.OneByteReader(strings.NewReader("\ufeff"+text)), ecb.Options{})))
	assert.Equal(t, want, xmlLines(strings.NewReplacer("<Cube", "<x:Cube", "</Cube", "</x:Cube", "xmlns=", "xmlns:x=").Replace(text)), "a prefix of its own")
}

// The rates cite their source, and make a table that converts.
func TestTable(t *testing.T) {
	var all []economy.Rate
	for r, err := range ecb.ReadXML(strings.NewReader(readFile(t, "days.xml")), ecb.Options{Source: "ecb"}) {
		require.NoError(t, err)
		assert.Equal(t, "ecb", r.Cites[0].Source)
		all = append(all, r)
	}
	table, err := economy.NewRates(all...)
	require.NoError(t, err)
	found, err := table.Convert(economy.MustParseMoney("11.229 USD"), economy.MustParseCurrency("CNY"), economy.RateSpot, civil.MustParsePeriod("2026-11-26"))
	require.NoError(t, err)
	rounded, err := found.Round(2, economy.HalfEven)
	require.NoError(t, err)
	assert.Equal(t, "81.00 CNY", rounded.String())
}

func TestReadCSVErrors(t *testing.T) {
	for in, want := range map[string][]string{
		"":                               {`ecb: row 1: empty file, no header`},
		"USD,Date\n":                     {`ecb: row 1, column Date: "": missing; the header begins with USD`},
		"Date,USD,USD\n":                 {`ecb: row 1, column USD: "USD": duplicate column`},
		"PK\x03\x04\n":                   {`ecb: compressed with zip; decompress it before reading`},
		"Date,usd,JPY\n2026-11-27,1,2\n": {`ecb: row 1, column usd: "usd": not a currency of ISO 4217`, "EUR to JPY, spot, 2026-11-27: 2"},
		"Date,EUR\n":                     {`ecb: row 1, column EUR: "EUR": the euro has no rate to itself`},
		"Date,USD\n2026-11,1\n2026-11-27,1\n": {`ecb: row 2, column Date: "2026-11": not a day such as 2026-11-27 or 27 November 2026`,
			"EUR to USD, spot, 2026-11-27: 1"},
		"Date,USD\n31 June 2026,1\n":         {`ecb: row 2, column Date: "31 June 2026": not a day such as 2026-11-27 or 27 November 2026`},
		"Date,USD\n2026-11-27,1,2\n":         {`ecb: row 2: 3 fields; the header has 2`},
		"Date,USD\n2026-11-27,\"1,2\"\n":     {`ecb: row 2, column USD: "1,2": not a plain decimal number`},
		"Date,USD\n2026-11-27,0\n":           {`ecb: row 2, column USD: "0": not a positive rate`},
		"Date,USD\n2026-11-27,-1\n":          {`ecb: row 2, column USD: "-1": not a positive rate`},
		"Date,USD\n2026-11-27,1e999999999\n": {`ecb: row 2, column USD: "1e999999999": exponent out of range`},
		"Date,USD\n2026-11-27,\xff\n":        {`ecb: row 2, column USD: "\xff": not UTF-8`},
		"Date,USD\n\"":                       {`ecb: row 2: unclosed quote`},
	} {
		assert.Equal(t, want, csvLines(in), in)
	}
}

func TestReadXMLErrors(t *testing.T) {
	const open = `<Cube xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">`
	const day = open + `<Cube time="2026-11-27">`
	for in, want := range map[string][]string{
		"":                          {`ecb: no Cube with a time, which euro reference rates have`},
		"<rss/>":                    {`ecb: no Cube with a time, which euro reference rates have`},
		" <html>":                   {`ecb: HTML, not XML`},
		"<Cube time='2026-11-27'/>": {`ecb: no Cube with a time, which euro reference rates have`},
		"{}":                        {`ecb: JSON, not XML`},
		"\x1f\x8b":                  {`ecb: compressed with gzip; decompress it before reading`},
		"<!DOCTYPE a [<!ENTITY b 'c'>]>" + day + `<Cube currency="USD" rate="1"/></Cube></Cube>`:      {`ecb: a document type is not allowed`},
		day + `<Cube currency="USD" rate="1"/>`:                                                       {"EUR to USD, spot, 2026-11-27: 1", `ecb: row 1: not XML: unexpected EOF`},
		day + `<Cube currency="XYZ" rate="1"/><Cube currency="USD"/></Cube></Cube>`:                   {`ecb: row 1, column currency: "XYZ": not a currency of ISO 4217`, `ecb: row 2, column rate: "": missing`},
		day + `</Cube><Cube currency="USD" rate="1"/></Cube>`:                                         {`ecb: row 1, column time: "": a rate without a day`},
		open + `<Cube time="x"><Cube currency="USD" rate="1"/></Cube></Cube>`:                         {`ecb: row 1, column time: "x": not a day such as 2026-11-27 or 27 November 2026`, `ecb: row 1, column time: "": a rate without a day`},
		day + strings.Repeat("<a>", 100):                                                              {`ecb: elements nested too deeply`},
		day + "<" + strings.Repeat("a", 1_000_000) + ">":                                              {`ecb: an element is too long`},
		day + "</Cube></Cube>" + day + "</Cube></Cube>":                                               {`ecb: not XML: more than one document`},
		day + `<Cube currency="USD" currency="CHF" rate="1"/></Cube></Cube>`:                          {`ecb: column currency: "CHF": duplicate attribute`},
		day + `<Cube xmlns:x="x" x:currency="CHF" currency="USD" x:rate="3" rate="1"/></Cube></Cube>`: {"EUR to USD, spot, 2026-11-27: 1"},
		"\xff\xfe<\x00": {`ecb: UTF-16; convert it to UTF-8 before reading`},
		day + "&b;":     {`ecb: not XML: invalid character entity &b;`},
	} {
		assert.Equal(t, want, xmlLines(in), in[:min(len(in), 150)])
	}
	broken := errors.New("broken")
	for _, err := range ecb.ReadXML(io.MultiReader(strings.NewReader(day), iotest.ErrReader(broken)), ecb.Options{}) {
		assert.ErrorIs(t, err, broken)
	}
}

func FuzzReadCSV(f *testing.F) {
	fuzz(f, ecb.ReadCSV, "day.csv", "history.csv")
}

func FuzzReadXML(f *testing.F) {
	fuzz(f, ecb.ReadXML, "days.xml")
}

func fuzz(f *testing.F, read func(io.Reader, ecb.Options) iter.Seq2[economy.Rate, error], names ...string) {
	for _, name := range names {
		f.Add(readFile(f, name))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for r, err := range read(strings.NewReader(text), ecb.Options{}) {
			var wrong *figures.Error
			if err != nil {
				assert.ErrorAs(t, err, &wrong)
				continue
			}
			assert.True(t, r.Rate.IsPositive() && !r.Period.IsZero() && !r.To.IsZero())
		}
	})
}

// The file of all days. The rates are invented.
func ExampleReadCSV() {
	file := strings.NewReader("Date,USD,CNY,\n2026-11-27,1.1234,8.0912,\n2026-11-26,1.1229,N/A,\n")
	for r, err := range ecb.ReadCSV(file, ecb.Options{Source: "ecb"}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r)
	}
	// Output:
	// EUR to USD, spot, 2026-11-27: 1.1234
	// EUR to CNY, spot, 2026-11-27: 8.0912
	// EUR to USD, spot, 2026-11-26: 1.1229
}

func ExampleReadXML() {
	file := strings.NewReader(`<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<Cube><Cube time='2026-11-27'><Cube currency='USD' rate='1.1234'/><Cube currency='JPY' rate='171.05'/></Cube></Cube>
</gesmes:Envelope>`)
	for r, err := range ecb.ReadXML(file, ecb.Options{Source: "ecb"}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r)
	}
	// Output:
	// EUR to USD, spot, 2026-11-27: 1.1234
	// EUR to JPY, spot, 2026-11-27: 171.05
}
