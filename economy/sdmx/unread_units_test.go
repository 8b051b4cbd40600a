package sdmx_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// Where the unit of an indicator is given, figures stated in other units, or at prices of another year, are others.
func TestStatedUnitsThatAreNotRead(t *testing.T) {
	euro := economy.MustParseUnit("EUR")
	o := sdmx.Options{Indicator: []string{"na_item"}, Mapping: figures.Mapping{Indicators: map[string]figures.Measure{
		"B1GQ": {Indicator: "gdp", Unit: euro, Power: 6}, "B1G": {Indicator: "gdp", Unit: euro, Power: 3}, "GR": {Indicator: "growth", Unit: economy.MustParseUnit("percent")},
		"B1GQ.CP_MEUR": {Indicator: "gdp", Unit: euro, Power: 6}, "B1GQ.CP_TEUR": {Indicator: "gdp", Unit: euro, Power: 3},
	}}}
	const refused = `", which is not read because the unit of the indicator is given` + advice
	for in, want := range map[string]string{
		"CP_MEUR,B1GQ,,2023,1\nCLV10_MEUR,B1GQ,,2024,2":  `sdmx: row 3, column unit: "CLV10_MEUR": another figure of "B1GQ" has "CP_MEUR` + refused,
		"CP_MEUR,B1GQ,2010,2023,1\nCP_MEUR,B1GQ,,2024,2": `sdmx: row 3, column BASE_PER: "": another figure of "B1GQ" has "2010` + refused,
		"CP_MEUR,B1GQ,,2023,1\nCP_TEUR,B1G,,2024,2000":   "DE> gdp 2024 2000000 EUR ",
		"PC,GR,2010,2023,1\nPC,GR,2015,2024,2":           "DE> growth 2024 2 percent ",
		"CP_MEUR,B1GQ,,2023,1\nCP_MEUR,B1GQ,,2024,2":     "DE> gdp 2024 2000000 EUR ",
	} {
		file := "DATAFLOW,geo,unit,na_item,BASE_PER,TIME_PERIOD,OBS_VALUE\nX,DE," + strings.Replace(in, "\n", "\nX,DE,", 1)
		got := lines(strings.NewReader(file), o)
		assert.Equal(t, want, got[len(got)-1], in)
		o := o
		o.Ignore = []string{"unit", "BASE_PER"}
		assert.NotContains(t, strings.Join(lines(strings.NewReader(file), o), ""), "another")
	}
	table := "unit,na_item,geo\\TIME_PERIOD\t2023\t2024\nCP_MEUR,B1GQ,DE\t1\t:\nPC,B1GQ,DE\t:\t:\nPC,B1GQ,DE\t:\t3\n"
	assert.Equal(t, []string{"DE> gdp 2023 1000000 EUR ", `sdmx: row 4, column unit: "PC": another figure of "B1GQ" has "CP_MEUR` + refused},
		printed(sdmx.ReadTSV(strings.NewReader(table), o)))

	o.Indicator = []string{"na_item", "unit"}
	file := "DATAFLOW,geo,unit,na_item,TIME_PERIOD,OBS_VALUE\nX,DE,CP_MEUR,B1GQ,2023,1\nX,DE,CP_TEUR,B1GQ,2024,2000\n"
	assert.Equal(t, []string{"DE> gdp 2023 1000000 EUR ", "DE> gdp 2024 2000000 EUR "}, lines(strings.NewReader(file), o))
}

// However many indicators and dimensions a file has, none is mixed silently.
func TestUnreadDimensionsOfManyIndicators(t *testing.T) {
	const many = 45_000
	o := sdmx.Options{Mapping: figures.Mapping{Indicators: map[string]figures.Measure{}}}
	var file strings.Builder
	file.WriteString("DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,SEX,TIME_PERIOD,OBS_VALUE\n")
	for i := range many {
		code := "P" + strconv.Itoa(i)
		o.Mapping.Indicators[code] = figures.Measure{Indicator: code}
		file.WriteString("X,DE," + code + ",EUR,F,2023,1\n")
	}
	for _, code := range []string{"P0", "P" + strconv.Itoa(many-1)} {
		rows := strings.NewReader(file.String() + "X,DE," + code + ",EUR,M,2024,1\n")
		all, err := economy.Collect(sdmx.ReadCSV(rows, o))
		assert.EqualError(t, err, `sdmx: row 45002, column SEX: "M": another figure, of this or of another indicator, has "F", and no option names this dimension`+advice)
		assert.Len(t, all, many)
	}

	dimensions, codes := "DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE", "\nX,DE,P0,EUR"
	for i := range 70 {
		dimensions, codes = dimensions+",D"+strconv.Itoa(i), codes+",N"
	}
	rows := strings.NewReader(dimensions + ",TIME_PERIOD,OBS_VALUE" + codes + ",2023,1" + codes[:len(codes)-1] + "Y,2024,1")
	_, err := economy.Collect(sdmx.ReadCSV(rows, o))
	assert.ErrorContains(t, err, `column D69: "Y": another figure of "P0" has "N"`)
}
