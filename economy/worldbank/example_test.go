package worldbank_test

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

// A page of the API. The figures are invented.
func ExampleReadJSON() {
	page := strings.NewReader(`[{"page":1,"pages":1},[
		{"indicator":{"id":"NY.GDP.MKTP.CD"},"countryiso3code":"KAZ","date":"2024","value":288123456789.12},
		{"indicator":{"id":"NY.GDP.MKTP.CD"},"countryiso3code":"KAZ","date":"2025","value":null}]]`)
	for o, err := range worldbank.ReadJSON(page, worldbank.Options{Mapping: figures.Mapping{Source: "world-bank"}}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output: KZ gross-domestic-product 2024 288123456789.12 USD
}

// The response of the API, with the HTTP status of success, to an invalid request.
func ExampleReadJSON_error() {
	page := strings.NewReader(`[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]`)
	for _, err := range worldbank.ReadJSON(page, worldbank.Options{}) {
		fmt.Println(err)
	}
	// Output: worldbank: "120": the API reports: The provided parameter value is not valid
}

// A file of World Development Indicators. The figures are invented.
func ExampleReadCSV() {
	file := strings.NewReader(`"Data Source","World Development Indicators",
"Last Updated Date","2026-01-01",
"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",
"Kazakhstan","KAZ","Population, total","SP.POP.TOTL","20000000","n/a",
`)
	for o, err := range worldbank.ReadCSV(file, worldbank.Options{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output:
	// KZ population 2023 20000000 count
	// worldbank: row 4, column 2024: "n/a": not a plain decimal number
}

// A file without codes of countries. The figures are invented.
func ExampleReadCSV_names() {
	file := strings.NewReader("Country Name,Year,Value\n\"Korea, Rep.\",2024,51700000\nArab World,2024,480000000\nWorld,2024,8100000000\n")
	options := worldbank.Options{
		Indicator: "SP.POP.TOTL",
		Mapping:   figures.Mapping{Parties: map[string]party.ID{"World": party.MustParseID("001")}},
		Name: func(name string) (party.ID, bool) {
			code, ok := names.Country(name)
			return party.IDFrom(code), ok
		},
	}
	for o, err := range worldbank.ReadCSV(file, options) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Period, o.Value.Amount)
	}
	// Output:
	// KR 2024 51700000
	// worldbank: row 3, column Country Name: "Arab World": not a known name of a country; add it to Mapping.Parties
	// 001 2024 8100000000
}

// A long file of the official exchange rate. The figures are invented.
func ExampleReadRatesCSV() {
	file := strings.NewReader("Country Code,Year,Value\nKAZ,2024,469.5\nHRV,2022,7.25\nHRV,2023,0.92\n")
	for r, err := range worldbank.ReadRatesCSV(file, worldbank.Options{Indicator: worldbank.ExchangeRate}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r)
	}
	// Output:
	// USD to KZT, average, 2024: 469.5
	// USD to HRK, average, 2022: 7.25
	// USD to EUR, average, 2023: 0.92
}

// The official exchange rates of the World Bank. The figures are invented.
func ExampleReadRatesJSON() {
	page := strings.NewReader(`[{"page":1,"pages":1},[
		{"indicator":{"id":"PA.NUS.FCRF"},"countryiso3code":"KAZ","date":"2024","value":469.44},
		{"indicator":{"id":"PA.NUS.FCRF"},"countryiso3code":"UZB","date":"2024","value":null}]]`)
	for r, err := range worldbank.ReadRatesJSON(page, worldbank.Options{}) {
		fmt.Println(r, err)
	}
	// Output: USD to KZT, average, 2024: 469.44 <nil>
}
