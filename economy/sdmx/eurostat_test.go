package sdmx_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// A file of Eurostat: a unit that is millions of euros, lower-case flags, and a group of countries among the
// areas.
func TestEurostat(t *testing.T) {
	const file = "DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" +
		"ESTAT:NAMA(1.0),01/01/26,A,CP_MEUR,B1GQ,LV,2023,39072.4,\n" +
		"ESTAT:NAMA(1.0),01/01/26,A,CP_MEUR,B1GQ,LV,2024,40208.5,p\n" +
		"ESTAT:NAMA(1.0),01/01/26,A,CP_EUR_HAB,B1GQ,LV,2024,21500,bep\n" +
		"ESTAT:NAMA(1.0),01/01/26,A,CP_MEUR,B1GQ,EU27_2020,2024,17900000,\n"
	euro := economy.MustParseUnit("EUR")
	o := sdmx.Options{Indicator: []string{"na_item"}, Mapping: figures.Mapping{
		Source:   "eurostat",
		Units:    map[string]figures.Scaled{"CP_MEUR": {Unit: euro, Power: 6}, "CP_EUR_HAB": {Unit: euro}},
		Statuses: sdmx.EurostatFlags(), OnlyKnownParties: true,
	}}
	want := []string{
		"LV> gross-domestic-product 2023 39072400000 EUR [eurostat] ",
		"LV> gross-domestic-product 2024 40208500000 EUR [eurostat] P",
		"LV> gross-domestic-product 2024 21500 EUR [eurostat] B",
	}
	assert.Equal(t, want, lines(strings.NewReader(file), o))
	o.Mapping.Statuses, o.Mapping.OnlyKnownParties = nil, false
	assert.Equal(t, []string{
		want[0],
		`sdmx: row 3, column OBS_FLAG: "p": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`,
		`sdmx: row 4, column OBS_FLAG: "bep": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`,
		`sdmx: row 5, column geo: "EU27_2020": not a code of ISO 3166; add it to Mapping.Parties`,
	}, lines(strings.NewReader(file), o))
	o.Mapping.Units = nil
	assert.Equal(t, `sdmx: row 2, column unit: "CP_MEUR": neither a currency nor a known unit; add it to Mapping.Units`, lines(strings.NewReader(file), o)[0])
}

// The powers of a unit, of the file and of the indicator are multiplied. A unit that the indicator is mapped to
// takes precedence over the unit of the file, including its power.
func TestPowersOfUnits(t *testing.T) {
	m := mapping()
	m.Units = map[string]figures.Scaled{"KUSD": {Unit: economy.MustParseUnit("USD"), Power: 3}, "SKIP": {}}
	m.Indicators = map[string]figures.Measure{"EXP": {Indicator: "goods-sold", Power: 1}, "POP": {Indicator: "people", Unit: economy.MustParseUnit("count")}}
	assert.Equal(t, []string{
		"KZ> goods-sold 2024 15000000 USD [example] ",
		"KZ> people 2024 7 count [example] ",
	}, lines(strings.NewReader(header+"D,KZ,EXP,2024,1.5,,KUSD,3\nD,KZ,POP,2024,7,,KUSD,\nD,KZ,EXP,2024,7,,SKIP,"), sdmx.Options{Mapping: m}))
}

func TestEurostatFlags(t *testing.T) {
	flags := sdmx.EurostatFlags()
	for flag, want := range map[string]economy.Status{
		"b": economy.StatusSeriesBreak, "d": economy.StatusDefinitionDiffers, "e": economy.StatusEstimated, "f": economy.StatusForecast, "i": economy.StatusImputed,
		"m": economy.StatusCannotExist, "n": economy.StatusNotSignificant, "p": economy.StatusProvisional, "u": economy.StatusLowReliability,
		"be": economy.StatusSeriesBreak, "ep": economy.StatusEstimated, "pu": economy.StatusProvisional, "bu": economy.StatusSeriesBreak, "dep": economy.StatusDefinitionDiffers,
		"s": economy.StatusImputed, "z": economy.StatusCannotExist, "c": economy.StatusSuppressed,
	} {
		assert.Equal(t, want, flags[flag], flag)
	}
	assert.NotContains(t, flags, "pb", "flags are in alphabetical order")
	flags["p"] = economy.StatusNormal
	assert.Equal(t, economy.StatusProvisional, sdmx.EurostatFlags()["p"], "the map is the caller's")
}
