package figures_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/party"
)

// What the codes of a publisher mean: an area and an indicator of its own. Other codes are left out. The figures are invented.
func ExampleMapping() {
	page := strings.NewReader(`[{"page":1,"pages":1},[
		{"indicator":{"id":"MY.TRADE"},"countryiso3code":"C5","date":"2024","value":52.5},
		{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":"KAZ","date":"2024","value":20000000},
		{"indicator":{"id":"MY.TRADE"},"countryiso3code":"KAZ","date":"2024","value":"n/a"}]]`)
	mapping := figures.Mapping{
		Source:     "example-statistics",
		Parties:    map[string]party.ID{"C5": party.MustParseID("143")},
		Indicators: map[string]figures.Measure{"MY.TRADE": {Indicator: "trade-turnover", Unit: economy.MustParseUnit("USD"), Power: 9}},
		Only:       true,
	}
	for o, err := range worldbank.ReadJSON(page, worldbank.Options{Mapping: mapping}) {
		var fault *figures.Error
		switch {
		case errors.As(err, &fault):
			fmt.Println("row", fault.Row, "column", fault.Column, fault.Input, fault.Reason)
		default:
			fmt.Println(o.Subject, o.Indicator, o.Period, o.Value.Amount, o.Cites[0].Source)
		}
	}
	// Output:
	// 143 trade-turnover 2024 52500000000 example-statistics
	// row 3 column value n/a not a plain decimal number
}

// A program that reads several files says which one is wrong.
func ExampleNamed() {
	for _, name := range []string{"exports.csv", "imports.csv"} {
		file := strings.NewReader("") // os.Open(name)
		_, err := economy.Collect(figures.Named(name, sdmx.ReadCSV(file, sdmx.Options{})))
		fmt.Println(err)
	}
	// Output:
	// sdmx: exports.csv: row 1: empty file, no header
	// sdmx: imports.csv: row 1: empty file, no header
}

// A file becomes observations, or an error that names it.
func ExampleReadFile() {
	folder, err := os.MkdirTemp("", "")
	if err != nil {
		fmt.Println(err)
	}
	defer os.RemoveAll(folder)
	name := filepath.Join(folder, "gdp.csv")
	if err := os.WriteFile(name, []byte("Country Code,Year,Value\nKAZ,2024,288070000000\n"), 0o600); err != nil {
		fmt.Println(err)
	}
	o := worldbank.Options{Indicator: "NY.GDP.MKTP.CD"}
	all, err := figures.ReadFile(name, worldbank.ReadCSV, o)
	for _, one := range all {
		fmt.Println(one.Subject, one.Indicator, one.Period, one.Value)
	}
	fmt.Println(err)
	_, err = figures.ReadFile("no-such.csv", worldbank.ReadCSV, o)
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	// Output:
	// KZ gross-domestic-product 2024 288070000000 USD
	// <nil>
	// true
}

// Codes that statistics of trade have beside those of M49.
func ExampleOwnAreas() {
	own := figures.OwnAreas()
	fmt.Println(own["842"], own["757"])
	_, known := figures.RegisterM49.Party("842")
	fmt.Println(known)
	// Output:
	// US CH
	// false
}
