package sdmx_test

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// The response of a web service: a monthly index of a region, with one confidential figure. The figures are
// invented.
func ExampleReadJSON() {
	answer := strings.NewReader(`{"data":{
		"structures":[{
			"dimensions":{
				"series":[{"id":"REF_AREA","values":[{"id":"KZ-59"}]},{"id":"INDICATOR","values":[{"id":"IPI"}]}],
				"observation":[{"id":"TIME_PERIOD","values":[{"value":"2025-05"},{"value":"2025-06"},{"value":"2025-13"}]}]},
			"measures":{"observation":[{"id":"OBS_VALUE"}]},
			"attributes":{
				"series":[{"id":"UNIT_MEASURE","values":[{"id":"IX"}]},{"id":"BASE_PER"}],
				"observation":[{"id":"OBS_STATUS","values":[{"id":"A"},{"id":"Q"}]},{"id":"CONF_STATUS"}]}}],
		"dataSets":[{"structure":0,"action":"Replace","series":{
			"0:0":{"attributes":[0,"2015"],"observations":{"0":[104.70,0],"1":[null,1,"C"],"2":[103.9,0]}}}}]}}`)
	options := sdmx.Options{Mapping: figures.Mapping{
		Indicators: map[string]figures.Measure{"IPI": {Indicator: "industrial-production"}},
	}}
	for o, err := range sdmx.ReadJSON(answer, options) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		if o.Status.IsMissing() {
			fmt.Println(o.Subject, o.Indicator, o.Period, "is missing:", o.Status, o.Confidentiality)
			continue
		}
		fmt.Println(o.Subject, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output:
	// KZ-59 industrial-production 2025-05 104.7 index@2015
	// KZ-59 industrial-production 2025-06 is missing: Q C
	// sdmx: row 3, column TIME_PERIOD: "2025-13": month out of range, at observation "2" of series "0:0"
}
