package sdmx_test

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// A file with a different column for the indicator, and one wrong row. The figures are invented.
func ExampleReadCSV() {
	file := strings.NewReader(`DATAFLOW,GEO,NA_ITEM,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT
EXAMPLE:GRP(1.0),KZ-59,B1GQ,2023,"2345,6",KZT,9
EXAMPLE:GRP(1.0),KZ-59,B1GQ,2024,2512.75,KZT,9
`)
	options := sdmx.Options{
		Indicator: []string{"NA_ITEM"},
		Mapping: figures.Mapping{
			Source:     "example-statistics",
			Indicators: map[string]figures.Measure{"B1GQ": {Indicator: "gross-regional-product"}},
		},
	}
	var observations []economy.Observation
	for o, err := range sdmx.ReadCSV(file, options) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		observations = append(observations, o)
	}
	for _, o := range observations {
		fmt.Println(o.Subject, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit, o.Cites[0].Source)
	}
	// Output:
	// sdmx: row 2, column OBS_VALUE: "2345,6": not a plain decimal number
	// KZ-59 gross-regional-product 2024 2512750000000 KZT example-statistics
}

// A file that has figures with and without seasonal adjustment. The code of the indicator can have both components.
func ExampleOptions() {
	const file = `DATAFLOW,REF_AREA,INDICATOR,SEASONAL_ADJUST,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
EXAMPLE:PROD(1.0),KZ,PROD,N,2024-Q1,100,KZT
EXAMPLE:PROD(1.0),KZ,PROD,Y,2024-Q1,104,KZT
EXAMPLE:PROD(1.0),KZ,PROD,Y,2024-Q2,105,KZT
`
	plain := figures.Mapping{Indicators: map[string]figures.Measure{"PROD": {Indicator: "production"}}}
	_, err := economy.Collect(sdmx.ReadCSV(strings.NewReader(file), sdmx.Options{Mapping: plain}))
	fmt.Println(err)

	adjusted := figures.Mapping{Indicators: map[string]figures.Measure{"PROD.Y": {Indicator: "production-adjusted"}}, Only: true}
	options := sdmx.Options{Indicator: []string{"INDICATOR", "SEASONAL_ADJUST"}, Mapping: adjusted}
	observations, err := economy.Collect(sdmx.ReadCSV(strings.NewReader(file), options))
	for _, o := range observations {
		fmt.Println(o.Subject, o.Indicator, o.Period, o.Value)
	}
	fmt.Println(err)
	// Output:
	// sdmx: row 3, column SEASONAL_ADJUST: "Y": another figure of "PROD" has "N", and no option names this dimension; make it part of the code with Options.Indicator, or list it in Options.Ignore
	// KZ production-adjusted 2024-Q1 104 KZT
	// KZ production-adjusted 2024-Q2 105 KZT
	// <nil>
}
