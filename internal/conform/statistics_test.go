package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStatisticsRead(t *testing.T) {
	const good = `{"row":2,"subject":"KZ","indicator":"gross-domestic-product","period":"2024","amount":"1500000","unit":"KZT"}`
	for name, c := range map[string]struct {
		format, text, mapping, want string
	}{
		"csv": {"sdmx-csv", "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nD,KZ,B1GQ,2024,1.50,KZT,6\nD,398,B1GQ,2024,1,KZT,", `{}`,
			`{"observations":[` + good + `],"errors":[{"row":3,"column":"REF_AREA"}]}`},
		"decimal comma": {"sdmx-csv", "DATAFLOW;A;B;TIME_PERIOD;OBS_VALUE\nD;398;X;2024;1,50", `{"decimal":",","areas":"m49","components":{"subject":"A","indicator":"B"},
			"indicators":{"X":{"indicator":"gross-domestic-product","unit":"KZT","power":6}}}`, `{"observations":[` + good + `],"errors":[]}`},
		"tsv": {"eurostat-tsv", "unit,na_item,geo\\TIME_PERIOD\t2023\t2024\nCP,B1GQ,KZ\t: c\t1.5\n", `{"units":{"CP":{"unit":"KZT","power":6}},"components":{"indicator":["na_item"]}}`,
			`{"observations":[{"row":2,"subject":"KZ","indicator":"gross-domestic-product","period":"2023","status":"Q"},` + good + `],"errors":[]}`},
		"ml":   {"sdmx-ml", "<!DOCTYPE a>", `{}`, `{"observations":[],"errors":[{"row":0,"column":""}]}`},
		"json": {"sdmx-json", `{"errors":[{"code":404}]}`, `{}`, `{"observations":[],"errors":[{"row":0,"column":""}]}`},
		"stat": {"jsonstat", `{}`, `null`, `{"observations":[],"errors":[{"row":0,"column":"value"}]}`},
	} {
		request, err := json.Marshal(map[string]any{"op": "statistics.read", "format": c.format, "text": c.text, "mapping": json.RawMessage(c.mapping)})
		require.NoError(t, err)
		assert.JSONEq(t, `{"out":`+c.want+`}`, string(respond(request)), name)
	}
	for request, want := range map[string]string{
		`{"op":"statistics.read","format":"sdmx"}`:                                     `{"error":{"code":"invalid","message":"no format \"sdmx\""}}`,
		`{"op":"statistics.read","format":"sdmx-csv","mapping":{"areas":"x"}}`:         `{"error":{"code":"invalid","message":"areas \"x\" is none of [\"iso\" \"m49\" \"imf\" \"comtrade\" \"baci\" \"eurostat\"]"}}`,
		`{"op":"statistics.read","format":"sdmx-csv","base64":"REFUQUZMT1csZ2VvCg=="}`: `{"out":{"observations":[],"errors":[{"row":1,"column":"TIME_PERIOD"}]}}`,
	} {
		assert.JSONEq(t, want, string(respond([]byte(request))), request)
	}
}
