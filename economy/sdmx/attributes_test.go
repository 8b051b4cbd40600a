package sdmx_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/party"
)

// both reads an observation with the given attributes in either format. The results must be equal.
func both(t *testing.T, o sdmx.Options, attributes map[string]string) string {
	columns, fields, components := "", "", []string{}
	values := []any{"5"}
	for _, name := range []string{"UNIT_MEASURE", "UNIT_MULT", "BASE_PER", "CONF_STATUS", "OBS_STATUS"} {
		text, ok := attributes[name]
		if !ok {
			continue
		}
		columns, fields = columns+","+name, fields+","+text
		components, values = append(components, name), append(values, text)
	}
	print := func(o economy.Observation, err error) string {
		if err != nil {
			text, _, _ := strings.Cut(err.Error(), ", at observation")
			return strings.Replace(text, "sdmx: row 2", "sdmx: row 1", 1)
		}
		return o.Value.Amount.String() + " " + o.Value.Unit.String() + " " + string(o.Status) + string(o.Confidentiality)
	}
	var all []string
	for o, err := range sdmx.ReadCSV(strings.NewReader("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE"+columns+"\nD,KZ,EXP,2024,5"+fields), o) {
		all = append(all, print(o, err))
	}
	array, err := json.Marshal(values)
	assert.NoError(t, err)
	text := `{"structure":{"dimensions":{"observation":` + dims("REF_AREA KZ", "INDICATOR EXP", "TIME_PERIOD 2024") +
		`},"attributes":{"observation":` + dims(components...) + `}},"dataSets":[{"observations":{"0:0:0":` + string(array) + `}}]}`
	for o, err := range sdmx.ReadJSON(strings.NewReader(text), o) {
		all = append(all, print(o, err))
	}
	if assert.Len(t, all, 2, attributes) {
		assert.Equal(t, all[0], all[1], "CSV and JSON")
	}
	return all[0]
}

func TestBasePeriods(t *testing.T) {
	o := sdmx.Options{Mapping: mapping()}
	o.Mapping.Units = map[string]figures.Scaled{"IX10": {Unit: economy.MustParseUnit("index@2010")}}
	for _, c := range []struct{ unit, base, want string }{
		{"IX", "2010", "5 index@2010 "},
		{"IX", "2010=100", "5 index@2010 "},
		{"IX", "2010_100", "5 index@2010 "},
		{"IX", "2015-Q1", "5 index@2015-Q1 "},
		{"IX", "", "5 index "},
		{"IX", "#N/A", "5 index "},
		{"USD", "2015", "5 USD@2015 "},
		{"PC", "2015", "5 percent "},
		{"T", "whatever", "5 tonne "},
		{"IX10", "2010", "5 index@2010 "},
		{"IX10", "2015", `sdmx: row 1, column BASE_PER: "2015": the unit already has the base 2010`},
		{"IX", "2010=1", `sdmx: row 1, column BASE_PER: "2010=1": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`},
	} {
		assert.Equal(t, c.want, both(t, o, map[string]string{"UNIT_MEASURE": c.unit, "BASE_PER": c.base}), c)
	}
	o.Base = "-"
	assert.Equal(t, "5 index ", both(t, o, map[string]string{"UNIT_MEASURE": "IX", "BASE_PER": "2010=1"}))
	o.Base = ""
	for unit, want := range map[string]string{"index": "5 index@2015 ", "index@2010": "5 index@2010 ", "USD": "5 USD ", "percent": "5 percent "} {
		o.Mapping.Indicators = map[string]figures.Measure{"EXP": {Indicator: "mapped", Unit: economy.MustParseUnit(unit)}}
		assert.Equal(t, want, both(t, o, map[string]string{"UNIT_MEASURE": "PC", "BASE_PER": "2015"}), "the mapping takes precedence")
	}
}

func TestConfidentiality(t *testing.T) {
	o := sdmx.Options{Mapping: mapping(), Confidentialities: map[string]economy.Confidentiality{"1": economy.ConfidentialityConfidential, "C": "", "0": ""}}
	for code, want := range map[string]string{
		"": "5 USD ", "#N/A": "5 USD ", "F": "5 USD F", "N": "5 USD N", "1": "5 USD C", "0": "5 USD ", "C": "5 USD ",
		"c": `sdmx: row 1, column CONF_STATUS: "c": not a code of CL_CONF_STATUS; add it to Options.Confidentialities`,
	} {
		assert.Equal(t, want, both(t, o, map[string]string{"UNIT_MEASURE": "USD", "CONF_STATUS": code}), code)
	}
	for _, c := range economy.Confidentialities() {
		assert.Equal(t, "5 USD "+string(c), both(t, sdmx.Options{Mapping: mapping()}, map[string]string{"UNIT_MEASURE": "USD", "CONF_STATUS": string(c)}))
	}
	o.Confidentiality = "-"
	assert.Equal(t, "5 USD ", both(t, o, map[string]string{"UNIT_MEASURE": "USD", "CONF_STATUS": "c"}))
	o.Confidentiality = "SECRET"
	assert.Equal(t, []string{`sdmx: row 1, column SECRET: "": missing`}, lines(strings.NewReader(header), o))
}

// The built-in indicators are known by their SDMX codes, and the file may state what a share is of.
func TestIndicatorsAndReferences(t *testing.T) {
	o := sdmx.Options{Reference: "OF", Mapping: figures.Mapping{Indicators: map[string]figures.Measure{
		"SHARE": {Indicator: "share", Unit: economy.MustParseUnit("percent"), Reference: party.MustParseID("001")}}}}
	want := []string{"KZ> gross-domestic-product 2024 5 KZT  ", "KZ> share 2024 5 percent  CN", "KZ> share 2024 5 percent  001"}
	var fromCSV, fromJSON []string
	print := func(o economy.Observation, err error) string {
		require.NoError(t, err)
		return line(o) + " " + o.Reference.String()
	}
	for o, err := range sdmx.ReadCSV(strings.NewReader("DATAFLOW,geo,INDICATOR,OF,TIME_PERIOD,OBS_VALUE,UNIT\n"+
		"D,KZ,B1GQ,_Z,2024,5,KZT\nD,KZ,SHARE,CN,2024,5,PC\nD,KZ,SHARE,,2024,5,PC"), o) {
		fromCSV = append(fromCSV, print(o, err))
	}
	for o, err := range sdmx.ReadJSON(strings.NewReader(`{"structure":{"dimensions":{"observation":`+
		dims("geo KZ", "INDICATOR B1GQ.SHARE", "OF _Z.CN", "TIME_PERIOD 2024")+`},"attributes":{"observation":`+dims("UNIT")+
		`}},"dataSets":[{"observations":{"0:0:0:0":[5,"KZT"],"0:1:1:0":[5,"PC"],"0:1:0:0":[5,"PC"]}}]}`), o) {
		fromJSON = append(fromJSON, print(o, err))
	}
	assert.Equal(t, want, fromCSV)
	assert.Equal(t, want, fromJSON)
}
