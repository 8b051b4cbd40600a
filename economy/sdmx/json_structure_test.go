package sdmx_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/party"
)

// Members may be in any order: those that cannot be read yet are held.
func TestReadJSONOrderOfMembers(t *testing.T) {
	structure := `"structures":[{"dimensions":{"dataSet":` + dims("INDICATOR EXP") + `,"series":` + dims("REF_AREA KZ.CN") +
		`,"observation":` + dims("TIME_PERIOD 2024.2025") + `},"attributes":{"dataSet":` + dims("UNIT_MEASURE USD") +
		`,"dimensionGroup":` + dims("UNIT_MULT 3.6") + `,"series":` + dims("OBS_STATUS A.E") + `}}]`
	members := []string{`"structure":0`, `"action":"Merge"`, `"attributes":[0]`, `"dimensionGroupAttributes":{":0:":[0],":1:":[1]}`}
	for i, series := range []string{
		`"series":{"0":{"attributes":[1],"observations":{"0":[1],"1":[2]}},"1":{"observations":{"0":[3]},"attributes":[0]}}`,
		`"series":{"0":{"observations":{"0":[1],"1":[2]},"attributes":[1]},"1":{"attributes":[0],"observations":{"0":[3]}}}`,
	} {
		for j := range len(members) + 1 {
			all := append(append(append([]string{}, members[j:]...), series), members[:j]...)
			sets := `"dataSets":[{` + strings.Join(all, ",") + `}]`
			for _, text := range []string{structure + "," + sets, sets + "," + structure} {
				assert.Equal(t, []string{
					"KZ> goods-sold 2024 1000 USD [example] E",
					"KZ> goods-sold 2025 2000 USD [example] E",
					"CN> goods-sold 2024 3000000 USD [example] A",
				}, fromJSON(`{"data":{`+text+`}}`), "%d %d", i, j)
			}
		}
	}
	o := sdmx.Options{Mapping: mapping(), Held: 500}
	assert.Equal(t, []string{`sdmx: column dataSets: "": more than 500 bytes to hold until they can be read; raise Options.Held`},
		printed(sdmx.ReadJSON(strings.NewReader(`{"dataSets":["`+strings.Repeat("x", 1000)+`"]}`), o)))
	assert.Equal(t, []string{`sdmx: column structures: "": longer than 500 bytes; raise Options.Held`},
		printed(sdmx.ReadJSON(strings.NewReader(`{"structure":{"dimensions":{"series":`+dims("A "+strings.Repeat("x.", 100))+`}}}`), o)))
}

func TestReadJSONGroups(t *testing.T) {
	text := func(groups string) string {
		return `{"data":{"structures":[{"dimensions":{"observation":[
			{"id":"TIME_PERIOD","keyPosition":2,"values":[{"value":2024},{"value":2025}]},
			{"id":"REF_AREA","keyPosition":0,"values":[{"id":"KZ"},{"id":"CN"}]}],
			"dataSet":[{"id":"INDICATOR","keyPosition":1,"values":[{"id":"EXP"}]}]},
			"attributes":{"dimensionGroup":[{"id":"UNIT_MEASURE"},{"id":"UNIT_MULT","default":3,"values":[{"id":"0"},{"id":"6"}]}]}}],
			"dataSets":[{"action":"Merge","dimensionGroupAttributes":{` + groups + `},"observations":{"0:0":[1],"1:1":[2]}}]}}`
	}
	for groups, want := range map[string][]string{
		`"0::":["USD"],"1::":["KZT",1]`: {"KZ> goods-sold 2024 1000 USD [example] ", "CN> goods-sold 2025 2000000 KZT [example] "},
		`":0:":["USD",null,0]`:          {"KZ> goods-sold 2024 1000 USD [example] ", "CN> goods-sold 2025 2000 USD [example] "},
		`"~::0":[null,1],"::1":[null,0],":0:~":["USD"]`: {"KZ> goods-sold 2024 1000000 USD [example] ",
			"CN> goods-sold 2025 2 USD [example] "},
		`"::":["USD",1],"0:0:0":[null,1]`: {"KZ> goods-sold 2024 1000000 USD [example] ", "CN> goods-sold 2025 2000000 USD [example] "},
		`"::":["USD"],"0::":["KZT"]`: {`sdmx: row 1, column UNIT_MEASURE: "KZT": two groups of dimensions give different values, at observation "0:0"`,
			"CN> goods-sold 2025 2000 USD [example] "},
		`"1::":["USD",2],"0::":["USD"]`: {"KZ> goods-sold 2024 1000 USD [example] ",
			`sdmx: row 2, column UNIT_MULT: "2": not an index of its 2 values, at observation "1:1"`},
		`"0:":["USD"]`: {`sdmx: column dataSets.0.dimensionGroupAttributes: "0:": 2 indexes; the structure has 3 dimensions`},
		`"2::":["USD"]`: {
			`sdmx: column dataSets.0.dimensionGroupAttributes: "2::": not an index of the 2 values of REF_AREA`},
		`"0::":["USD"],"0::":["USD"]`: {`sdmx: column dataSets.0.dimensionGroupAttributes: "0::": duplicate group`},
	} {
		assert.Equal(t, want, fromJSON(text(groups)), groups)
	}
}

func TestReadJSONStructures(t *testing.T) {
	other := `{"dimensions":{"observation":` + dims("GEO KZ", "ITEM B1GQ", "PRICE V", "TIME_PERIOD 2024") +
		`},"measures":{"observation":` + dims("LOW", "OBS_VALUE") + `}}`
	sets := `"dataSets":[{"structure":1,"action":"Merge","observations":{"0:0:0:0":[1,15]}},{"action":"Merge","observations":{"0:0:0":[1,0]}}]`
	m := mapping()
	m.Indicators = map[string]figures.Measure{"B1GQ.V": {Indicator: "growth", Unit: economy.MustParseUnit("percent"), Reference: party.MustParseID("KZ")}}
	read := func(o sdmx.Options) []string {
		return printed(sdmx.ReadJSON(strings.NewReader(`{"structures":[`+flat()+`,`+other+`],`+sets+`}`), o))
	}
	assert.Equal(t, []string{"KZ> growth 2024 15 percent [example] P", `sdmx: column ITEM: "": missing`}, func() []string {
		got := read(sdmx.Options{Mapping: m, Indicator: []string{"ITEM", "PRICE"}})
		got[0] += "P"
		return got
	}())
	assert.Equal(t, []string{`sdmx: column LOW: "": missing`},
		read(sdmx.Options{Mapping: m, Indicator: []string{"ITEM", "PRICE"}, Value: "LOW"})[1:])
	assert.Equal(t, []string{"KZ> goods-sold 2024 1 USD [example] "}, read(sdmx.Options{Mapping: mapping()})[1:])
	assert.Equal(t, `sdmx: column INDICATOR: "": missing; name its component in Options.Indicator`, read(sdmx.Options{})[0])
	for structure, want := range map[string]string{
		`{}`: `sdmx: column REF_AREA: "": missing; name its component in Options.Subject`,
		`{"dimensions":{"observation":` + dims("geo A", "geo B", "INDICATOR A", "TIME_PERIOD 2024") + `}}`:      `sdmx: column geo: "": duplicate component`,
		`{"measures":{},"dimensions":{"observation":` + dims("geo A", "INDICATOR A", "TIME_PERIOD 2024") + `}}`: `sdmx: column OBS_VALUE: "": missing; name its component in Options.Value`,
	} {
		assert.Equal(t, []string{want}, fromJSON(`{"structure":`+structure+`,"dataSets":[{"observations":{}}]}`), structure)
	}
	assert.Equal(t, []string{`sdmx: row 1, column INDICATOR: "": 2 values; a dimension of the data set has one, at observation "0:0"`},
		fromJSON(`{"structure":{"dimensions":{"dataSet":`+dims("INDICATOR EXP.POP")+`,"observation":`+dims("geo KZ", "TIME_PERIOD 2024")+
			`}},"dataSets":[{"observations":{"0:0":[1]}}]}`))
}

func TestReadJSONComponents(t *testing.T) {
	read := func(period, attributes, rest string) []string {
		return fromJSON(`{"structure":{"dimensions":{"dataSet":` + dims("INDICATOR EXP") + `,"series":` + dims("REF_AREA KZ") +
			`,"observation":[{"id":"TIME_PERIOD","values":[` + period + `]}]},"attributes":{"series":[{"id":"UNIT_MEASURE"` + attributes +
			`}],"elsewhere":7}},"dataSets":[{"action":"Merge","series":{"0":{` + rest + `}}}]}`)
	}
	const usd, one = `"attributes":["USD"],`, `"observations":{"0":[1]}`
	good := []string{"KZ> goods-sold 2024 1 USD [example] "}
	for _, period := range []string{`{"id":"2024","name":"x"}`, `{"name":"x","value":"2023","id":"2024"}`, `{"value":2024}`, `{"values":["2024"]}`,
		`{"name":"2024"}`, `{"value":"2024","values":["x","y"]}`} {
		assert.Equal(t, good, read(period, "", usd+one), period)
	}
	for period, want := range map[string]string{
		`{"value":{"en":"x"}}`:    `"": text in several languages, not a code`,
		`{"values":["2024","x"]}`: `"": several values are not supported`,
		`{}`:                      `"": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
		`null`:                    `"": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
	} {
		assert.Equal(t, []string{`sdmx: row 1, column TIME_PERIOD: ` + want + `, at observation "0" of series "0"`}, read(period, "", usd+one), period)
	}
	const y = `{"id":"2024"}`
	for rest, want := range map[string]string{
		one:                                `row 1, column UNIT_MEASURE: "7": neither a currency nor a known unit; add it to Mapping.Units, at observation "0" of series "0"`,
		`"attributes":[],"attributes":[]`:  `column attributes: "attributes": duplicate member`,
		one + "," + one:                    `column observations: "observations": duplicate member`,
		`"attributes":{},` + one:           `want "[", not {`,
		`"attributes":[{"en":"A"}],` + one: `row 1, column UNIT_MEASURE: "": text in several languages, not a code, at observation "0" of series "0"`,
		`"annotations":[0],"attributes":null,` + one:    `row 1, column UNIT_MEASURE: "7": neither a currency nor a known unit; add it to Mapping.Units, at observation "0" of series "0"`,
		`"observations":[]`:                             `want "{", not [`,
		`"observations":null,"attributes":["USD"],"x":`: `not JSON: invalid character '}' looking for beginning of value`,
	} {
		got := read(y, `,"default":7`, rest)
		assert.Equal(t, "sdmx: "+want, got[len(got)-1], rest)
	}
	assert.Equal(t, good, read(y, `,"default":"USD","values":null`, one))
	assert.Equal(t, good, read(y, `,"values":[]`, `"attributes":["USD"],`+one), "an empty list of values is no list")
}

// The memory held for a data set is released before the next one.
func TestReadJSONHoldsOneDataSetAtATime(t *testing.T) {
	set := `{"observations":{"0:0:0":[1,0],"0:0:1":[2,0]}}`
	text := `{"structure":` + flat() + `,"dataSets":[` + strings.Repeat(set+",", 200) + set + `]}`
	for _, held := range []int{3_000, 1 << 20} {
		got := printed(sdmx.ReadJSON(strings.NewReader(text), sdmx.Options{Mapping: mapping(), Held: held}))
		assert.Len(t, got, 402, got[len(got)-1])
	}
}

func TestReadJSONBoundsOfGroups(t *testing.T) {
	var dimensions []string
	for i := range 7 {
		dimensions = append(dimensions, "D"+strconv.Itoa(i)+" A")
	}
	all := append([]string{"geo KZ", "INDICATOR EXP", "TIME_PERIOD 2024"}, dimensions...)
	text := func(count int) string {
		var groups []string
		for i := range count {
			key := "::"
			for j := range 7 {
				key += ":" + strings.Repeat("0", i>>j&1)
			}
			groups = append(groups, `"`+key+`":["USD"]`)
		}
		return `{"structure":{"dimensions":{"observation":` + dims(all...) + `},"attributes":{"dimensionGroup":` + dims("UNIT_MEASURE") +
			`}},"dataSets":[{"action":"Merge","dimensionGroupAttributes":{` + strings.Join(groups, ",") + `},"observations":{"0:0:0` +
			strings.Repeat(":0", 7) + `":[1]}}]}`
	}
	assert.Equal(t, []string{"KZ> goods-sold 2024 1 USD [example] "}, fromJSON(text(64)))
	assert.Equal(t, []string{`sdmx: column dataSets.0.dimensionGroupAttributes: ":::::::::0": more than 64 sets of dimensions with attributes`},
		fromJSON(text(65)))
	assert.Equal(t, []string{`sdmx: column dataSets: "": more than 6000 bytes of groups; raise Options.Held`},
		printed(sdmx.ReadJSON(strings.NewReader(text(64)), sdmx.Options{Mapping: mapping(), Held: 6_000})))
}

// There may be more different keys than a number can count.
func TestReadJSONManyDimensions(t *testing.T) {
	all := []string{"REF_AREA KZ", "INDICATOR EXP", "TIME_PERIOD 2024", "UNIT USD"}
	for i := range 70 {
		all = append(all, "D"+strconv.Itoa(i)+" A.B")
	}
	key := "0:0:0:0" + strings.Repeat(":1", 70)
	assert.Equal(t, []string{"KZ> goods-sold 2024 1 USD [example] ", `sdmx: row 2, column observations: "` + key[:40] + `"…: duplicate key`},
		fromJSON(`{"structure":{"dimensions":{"observation":`+dims(all...)+`}},"dataSets":[{"observations":{"`+key+`":[1],"`+key+`":[1]}}]}`))
}

func TestReadJSONBoundsOfStructures(t *testing.T) {
	for _, text := range []string{`{"structures":[{"attributes":{"series":[` + strings.Repeat("{},", 10_000), `{"structures":[` + strings.Repeat("{},", 10_001)} {
		assert.Equal(t, []string{`sdmx: column structures: "": more than 10000 structures and components`}, fromJSON(text))
	}
	for _, text := range []string{`"values":[` + strings.Repeat("null,", 1_000), `"relationship":{"dimensions":[` + strings.Repeat("null,", 1_000)} {
		assert.Equal(t, []string{`sdmx: column structures: "": longer than 10000 bytes; raise Options.Held`},
			printed(sdmx.ReadJSON(strings.NewReader(`{"structure":{"attributes":{"series":[{`+text), sdmx.Options{Held: 10_000})))
	}
}

// The indexes in the key of a group are in the order of the key or, if that does not fit, in the order of the
// structure.
func TestReadJSONOrdersOfGroups(t *testing.T) {
	read := func(relationship, key string) []string {
		return fromJSON(`{"structure":{"dimensions":{
			"dataSet":[{"id":"FREQ","keyPosition":0,"values":[{"id":"A"}]},{"id":"INDICATOR","keyPosition":2,"values":[{"id":"EXP"}]}],
			"series":[{"id":"REF_AREA","keyPosition":1,"values":[{"id":"KZ"},{"id":"CN"}]}],
			"observation":[{"id":"TIME_PERIOD","keyPosition":3,"values":[{"id":"2024"}]}]},
			"attributes":{"dimensionGroup":[{"id":"UNIT_MEASURE","relationship":{"dimensions":` + relationship + `},"values":[null,{"id":"USD"}]}]}},
			"dataSets":[{"action":"Merge","dimensionGroupAttributes":{"` + key + `":[1]},"series":{"1":{"observations":{"0":[5]}}}}]}`)
	}
	good := []string{"CN> goods-sold 2024 5 USD [example] "}
	none := []string{`sdmx: row 1, column OBS_VALUE: "5": value without a unit; set the unit in Mapping.Indicators, at observation "0" of series "1"`}
	assert.Equal(t, good, read(`["FREQ","REF_AREA"]`, "0:1::"), "the order of the key")
	assert.Equal(t, good, read(`["REF_AREA","FREQ"]`, "0::1:"), "the order of the structure, because INDICATOR has one value")
	assert.Equal(t, good, read(`["FREQ","INDICATOR"]`, "0:0::"), "the order of the structure, because the attribute does not depend on REF_AREA")
	assert.Equal(t, none, read(`["FREQ","REF_AREA"]`, "0:0::"), "a group of another country")
	assert.Equal(t, good, read(`[]`, "0:1::"), "the order of the key is the default")
	assert.Equal(t, []string{`sdmx: column dataSets.0.dimensionGroupAttributes: "0::1:": not an index of the 1 values of INDICATOR`}, read(`["FREQ"]`, "0::1:"))
}
