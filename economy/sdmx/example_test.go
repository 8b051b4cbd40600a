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
