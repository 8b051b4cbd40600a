package sdmx_test

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// A dataset of Eurostat in JSON-stat. The figures are invented.
func ExampleReadJSONStat() {
	file := strings.NewReader(`{"version":"2.0","class":"dataset","value":{"0":1.5,"2":3},"status":{"1":"c","2":"p"},
		"id":["unit","na_item","geo","time"],"size":[1,1,1,3],"role":{"time":["time"],"geo":["geo"]},"dimension":{
		"unit":{"category":{"index":["CP_MEUR"]}},"na_item":{"category":{"index":["B1GQ"]}},
		"geo":{"category":{"index":["EL"]}},"time":{"category":{"index":["2022","2023","2024"]}}}}`)
	options := sdmx.Options{
		Indicator: []string{"na_item"}, Areas: figures.RegisterEurostat,
		Mapping: figures.Mapping{
			Indicators: map[string]figures.Measure{"B1GQ": {Indicator: "gross-domestic-product"}},
			Units:      map[string]figures.Scaled{"CP_MEUR": {Unit: economy.MustParseUnit("EUR"), Power: 6}},
			Statuses:   sdmx.EurostatFlags(),
		},
	}
	for o, err := range sdmx.ReadJSONStat(file, options) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s %s %s %q %q\n", o.Subject, o.Indicator, o.Period, o.Value, o.Status)
	}
	// Output:
	// GR gross-domestic-product 2022 "1500000 EUR" ""
	// GR gross-domestic-product 2023 "" "Q"
	// GR gross-domestic-product 2024 "3000000 EUR" "P"
}
