package baci_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/baci"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
)

// lines returns what is read, including errors, line by line.
func lines(text string) []string {
	return mapped(text, figures.Mapping{Source: "cepii", Parties: map[string]party.ID{"842": party.MustParseID("US")}})
}

func mapped(text string, m figures.Mapping) []string {
	var found []string
	for o, err := range baci.Read(strings.NewReader(text), baci.Options{Mapping: m}) {
		if err != nil {
			found = append(found, err.Error())
			continue
		}
		found = append(found, fmt.Sprint(o.Subject, ">", o.Counterpart, " ", o.Indicator, " ", o.Period, " ", o.Value.Amount, " ", o.Value.Unit, " ", o.Cites[0].Source, o.Status))
	}
	return found
}

func TestRead(t *testing.T) {
	text, err := os.ReadFile("testdata/flows.csv")
	require.NoError(t, err)
	assert.Equal(t, []string{
		"KZ>CN exports-hs-260300 2023 2500000125 USD cepii",
		"KZ>CN exports-hs-260300-weight 2023 1250.5 tonne cepii",
		"CN>KZ exports-hs-010121 2023 12500 USD cepii",
		"CN>KZ exports-hs-870323 2023 7001 USD cepii",
	}, lines(string(text)))
}

// The countries under codes of the UN's own, and areas that are not a country.
func TestAreas(t *testing.T) {
	const file = "t,i,j,k,v,q\n1999,842,490,010121,1,\n1999,757,579,010121,2,\n1999,58,251,010121,3,\n1999,699,398,010121,4,\n"
	want := []string{"US>TW exports-hs-010121 1999 1000 USD cepii", "CH>NO exports-hs-010121 1999 2000 USD cepii"}
	m := figures.Mapping{Source: "cepii", Parties: baci.Areas()}
	assert.Equal(t, append(want, `baci: row 4, column i: "58": not an M49 code of a country; add it to Mapping.Parties`, "IN>KZ exports-hs-010121 1999 4000 USD cepii"), mapped(file, m))
	m.OnlyKnownParties = true
	assert.Equal(t, append(want, "IN>KZ exports-hs-010121 1999 4000 USD cepii"), mapped(file, m))
}

func TestReadNamesTheRowAndTheColumn(t *testing.T) {
	for in, want := range map[string]string{
		`2023,398,156,260300,"1,9",`:   `baci: row 2, column v: "1,9": not a plain decimal number`,
		`2023,398,156,260300,1 900,`:   `baci: row 2, column v: "1 900": not a plain decimal number`,
		`2023,398,156,260300,#N/A,`:    `baci: row 2, column v: "#N/A": not a plain decimal number`,
		`2023,398,156,260300,..,`:      `baci: row 2, column v: "..": not a plain decimal number`,
		`2023,398,156,260300,inf,`:     `baci: row 2, column v: "inf": not a plain decimal number`,
		`2023,398,156,260300,1e99999,`: `baci: row 2, column v: "1e99999": exponent out of range`,
		`23,398,156,260300,1,`:         `baci: row 2, column t: "23": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
		`2023,490,156,260300,1,`:       `baci: row 2, column i: "490": not an M49 code of a country; add it to Mapping.Parties`,
		`2023,398,,260300,1,`:          `baci: row 2, column j: "": missing`,
		`2023,398,156,10121,1,`:        `baci: row 2, column k: "10121": not a six-digit code of the Harmonized System`,
		`2023,398,156,260300,1`:        `baci: row 2: 5 fields; the header has 6`,
		"2023,398,156,260300,1,\xff":   `baci: row 2, column q: "\xff": not UTF-8`,
	} {
		got := lines("\xef\xbb\xbft,i,j,k,v,q\r\n" + in + "\r\n2023,842,156,010121,1,\r\n")
		assert.Equal(t, []string{want, "US>CN exports-hs-010121 2023 1000 USD cepii"}, got, in)
	}
	assert.Equal(t, []string{"KZ>CN exports-hs-260300 2023 1000 USD cepii", `baci: row 2, column q: "x": not a plain decimal number`},
		lines("t,i,j,k,v,q\n2023,398,156,260300,1,x\n"))
}

func TestReadEndsWhereNothingMoreCanBeRead(t *testing.T) {
	for in, want := range map[string]string{
		"":                     `baci: row 1: empty file, no header`,
		"t,i,j,k,v\n":          `baci: row 1, column q: "": missing`,
		"t,i,j,k,v,q,t\n":      `baci: row 1, column t: "t": duplicate column`,
		"t,i,j,k,v,q\n2023,\"": `baci: row 2: unclosed quote`,
		"t,i,j,k,v,q\n" + strings.Repeat("9", 1_000_000): `baci: row 2: longer than 262144 bytes`,
	} {
		assert.Equal(t, []string{want}, lines(in), in[:min(len(in), 60)])
	}
	assert.Empty(t, lines("t,i,j,k,v,q\n"))
}

func FuzzRead(f *testing.F) {
	f.Add("t,i,j,k,v,q\n2023,398,156,260300,   2500000.125,1250.5\n2023,156,398,010121,12.5,NA\n")
	f.Fuzz(func(t *testing.T, text string) {
		for o, err := range baci.Read(strings.NewReader(text), baci.Options{}) {
			var wrong *figures.Error
			if err != nil {
				assert.ErrorAs(t, err, &wrong)
				continue
			}
			assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
		}
	})
}

// A row with a quantity and one without. The figures are invented.
func ExampleRead() {
	file := strings.NewReader("t,i,j,k,v,q\n2023,398,156,260300,2500.125,1250.5\n2023,156,398,010121,12.5,NA\n")
	for o, err := range baci.Read(file, baci.Options{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Counterpart, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output:
	// KZ CN exports-hs-260300 2023 2500125 USD
	// KZ CN exports-hs-260300-weight 2023 1250.5 tonne
	// CN KZ exports-hs-010121 2023 12500 USD
}

// The codes that BACI has beside those of ISO 3166, and one of a program's own.
func ExampleAreas() {
	areas := baci.Areas()
	areas["58"] = party.MustParseID("BE")
	file := strings.NewReader("t,i,j,k,v,q\n1998,58,842,260300,25,NA\n")
	for o, err := range baci.Read(file, baci.Options{Mapping: figures.Mapping{Parties: areas}}) {
		fmt.Println(o.Subject, o.Counterpart, o.Period, o.Value, err)
	}
	// Output: BE US 1998 25000 USD <nil>
}
