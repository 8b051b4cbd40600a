package sdmx_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/party"
)

// A number is an area only in the register that the options name.
func TestAreasOfRegisters(t *testing.T) {
	const number = `a number: say in Options.Areas whose it is, such as of M49 or of the IMF, or add it to Mapping.Parties`
	for _, c := range []struct {
		areas      figures.Register
		code, want string
	}{
		{"", "KZ", "KZ"}, {"", "KAZ", "KZ"}, {"", "KZ-59", "KZ-59"}, {"", "156", number}, {figures.RegisterISO, "156", number},
		{figures.RegisterM49, "156", "CN"}, {figures.RegisterM49, "143", "143"}, {figures.RegisterM49, "KAZ", "KZ"},
		{figures.RegisterM49, "999", "not a code of the register m49; add it to Mapping.Parties"},
		{figures.RegisterIMF, "156", "CA"}, {figures.RegisterIMF, "924", "CN"}, {figures.RegisterIMF, "KZ", "KZ"}, {figures.RegisterIMF, "934", "200"},
		{figures.RegisterEurostat, "EL", "GR"}, {figures.RegisterEurostat, "UK", "GB"}, {figures.RegisterEurostat, "DE", "DE"},
		{"", "EL", "not a code of ISO 3166; add it to Mapping.Parties"},
		{figures.RegisterEurostat, "EU27_2020", "not a code of ISO 3166 or of the register eurostat; add it to Mapping.Parties"},
		{"unsd", "KZ", "Options.Areas is not a register: unsd"},
	} {
		got := lines(strings.NewReader(header+"D,"+c.code+",EXP,2024,1,,USD,"), sdmx.Options{Mapping: mapping(), Areas: c.areas})
		want := c.want + "> goods-sold 2024 1 USD [example] "
		if strings.Contains(c.want, " ") {
			want = `sdmx: row 2, column REF_AREA: "` + c.code + `": ` + c.want
		}
		assert.Equal(t, []string{want}, got, c)
	}
}

// Reporting periods of a year that does not begin in January are ranges.
func TestReportingYears(t *testing.T) {
	file := "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,REPORTING_YEAR_START_DAY\n"
	for in, want := range map[string]string{
		"2020-A1,--04-01": "2020-04-01/P1Y", "2020-S2,--04-01": "2020-10-01/P6M", "2020-T1,--04-01": "2020-04-01/P4M",
		"2020-Q1,--04-01": "2020-04-01/P3M", "2020-Q4,--07-01": "2021-04-01/P3M", "2020-M12,--04-06": "2021-03-06/P1M",
		"2020-W01,--07-01": "2020-06-29/P7D", "2021-W02,--07-03": "2021-07-12/P7D", "2020-D002,--04-01": "2020-04-02",
		"2020-Q1,--01-01": "2020-Q1", "2020-Q1,": "2020-Q1", "2020-Q1,#N/A": "2020-Q1", "2020,--04-01": "2020", "2020-02,--04-01": "2020-02",
		"2020-03-31,--04-01": "2020-03-31", "2020-Q1,--04-01Z": "2020-04-01/P3M", "2021-Q1,--02-29": "2021-03-01/P3M",
	} {
		period, start, _ := strings.Cut(in, ",")
		got := lines(strings.NewReader(file+"D,IN,EXP,"+period+",5,INR,"+start), sdmx.Options{Mapping: mapping()})
		assert.Equal(t, []string{"IN> goods-sold " + want + " 5 INR [example] "}, got, in)
	}
	for in, want := range map[string]string{
		"2020-Q1,5,INR,04-01":   `sdmx: row 2, column REPORTING_YEAR_START_DAY: "04-01": want a day of the year such as --04-01`,
		"2020-Q1,5,INR,--13-01": `sdmx: row 2, column REPORTING_YEAR_START_DAY: "--13-01": want a day of the year such as --04-01`,
		"2020-Q5,5,INR,--04-01": `sdmx: row 2, column TIME_PERIOD: "2020-Q5": quarter out of range`,
		"9999-Q4,5,INR,--04-01": `sdmx: row 2, column TIME_PERIOD: "9999-Q4": ends after 9999-12-31`,
	} {
		assert.Equal(t, []string{want}, lines(strings.NewReader(file+"D,IN,EXP,"+in), sdmx.Options{Mapping: mapping()}), in)
	}
}

// A date-time at midnight is its day, and a time zone is dropped.
func TestDateTimes(t *testing.T) {
	for in, want := range map[string]string{
		"2020-01-01T00:00:00": "2020-01-01", "2020-01-01T00:00:00.000+05:00": "2020-01-01", "2020-01-01T00:00:00/P1M": "2020-01-01/P1M",
		"2020-03-31Z": "2020-03-31", "2020Z": "2020", "2020-03+05:00": "2020-03", "2020-Q1-03:00": "2020-Q1", "2020-01-01T00:00:00Z/P1Y": "2020-01-01/P1Y",
	} {
		got := lines(strings.NewReader(header+"D,KZ,EXP,"+in+",1,,USD,"), sdmx.Options{Mapping: mapping()})
		assert.Equal(t, []string{"KZ> goods-sold " + want + " 1 USD [example] "}, got, in)
	}
	for in, want := range map[string]string{
		"2020-01-01T12:00:00": "a time of day; only periods of whole days are supported",
		"2020-13Z":            "month out of range",
		"Z":                   "want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M",
	} {
		got := lines(strings.NewReader(header+"D,KZ,EXP,"+in+",1,,USD,"), sdmx.Options{Mapping: mapping()})
		assert.Equal(t, []string{`sdmx: row 2, column TIME_PERIOD: "` + in + `": ` + want}, got, in)
	}
}

// Columns of names are skipped, whatever the names are.
func TestColumnsOfNames(t *testing.T) {
	want := []string{"KZ>CN goods-sold 2024 5 USD [example] A"}
	row := "dataflow,X:Y(1.0),Trade,I,KZ,Kazakhstan,CN,China,EXP,exports: all,2024,,5,,USD,US dollar,A,normal"
	for _, names := range [][7]string{
		{"Area", "Partner", "Indicator", "Time", "Value", "Unit", "Status"},
		{"Country", "Country", "Country", "Time", "Time", "", ""},
		{"Area: reporter", "Area: partner", "A", "B", "C", "D", "E"},
		{"REF_AREA", "REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "UNIT_MULT", "OBS_STATUS"},
	} {
		ids := []string{"REF_AREA", "COUNTERPART_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS"}
		head := "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION"
		for i, id := range ids {
			head += "," + id + "," + names[i]
		}
		assert.Equal(t, want, lines(strings.NewReader(head+"\n"+row), sdmx.Options{Mapping: mapping()}), names)
	}
}

// Some columns have no names beside them.
func TestColumnsWithoutNames(t *testing.T) {
	for head, row := range map[string]string{
		"LAST UPDATE,geo,Country,INDICATOR,Indicator,unit,Unit,TIME_PERIOD,Time,OBS_VALUE,Value":           "u,DE,%,EXP,%,USD,%,2024,%,5,",
		"LAST UPDATE,Last update,geo,Country,INDICATOR,Indicator,unit,Unit,TIME_PERIOD,,OBS_VALUE,":        "u,,DE,%,EXP,%,USD,%,2024,%,5,",
		"LAST_UPDATE,geo,Country,INDICATOR,INDICATOR,unit,Unit,TIME_PERIOD,Time,OBS_VALUE,Value":           "u,DE,%,EXP,%,USD,%,2024,%,5,",
		"geo,Country,INDICATOR,Indicator,unit,Unit,TIME_PERIOD,Time,OBS_VALUE":                             "DE,%,EXP,%,USD,%,2024,%,5",
		"geo,Country,INDICATOR,Indicator,unit,Unit,TIME_PERIOD,OBS_VALUE,Value":                            "DE,%,EXP,%,USD,%,2024,5,",
		"geo,Country,INDICATOR,Indicator,unit,Unit,TIME_PERIOD,Time,OBS_VALUE,OBS_FLAG,Flag":               "DE,%,EXP,%,USD,%,2024,%,5,,",
		"freq,Time frequency,s_adj,geo,Country,INDICATOR,Indicator,unit,Unit,TIME_PERIOD,Time,OBS_VALUE,V": "A,%,N,DE,%,EXP,%,USD,%,2024,%,5,",
	} {
		file := "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME," + head
		for _, name := range []string{"a", "b"} {
			file += "\ndataflow,X,Y," + strings.ReplaceAll(row, "%", name)
		}
		const want = "DE> goods-sold 2024 5 USD [example] "
		assert.Equal(t, []string{want, want}, lines(strings.NewReader(file), sdmx.Options{Mapping: mapping()}), head)
	}
}

// A label may follow the colon without a blank.
func TestLabelsWithoutABlank(t *testing.T) {
	file := "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA:Area,INDICATOR:Indicator,TIME_PERIOD:Time,OBS_VALUE:Value,UNIT_MEASURE:Unit\n"
	for in, want := range map[string]string{
		"dataflow,X:Y(1.0),I,KZ:Kazakhstan,EXP:Exports,2024:2024,1.5,USD:US dollar":                "KZ> goods-sold 2024 1.5 USD [example] ",
		"dataflow,X:Y(1.0),I:Information,KZ: Kazakhstan,EXP,2024-01-01T00:00:00: New Year,1.5,USD": "KZ> goods-sold 2024-01-01 1.5 USD [example] ",
		"dataflow,X:Y(1.0),I,KZ,EXP,2024-01-01T00:00:00,1.5,USD":                                   "KZ> goods-sold 2024-01-01 1.5 USD [example] ",
		"dataflow,X:Y(1.0),I,KZ:,EXP: a: b,2024,1:5,USD":                                           `sdmx: row 2, column OBS_VALUE: "1:5": not a plain decimal number`,
	} {
		assert.Equal(t, []string{want}, lines(strings.NewReader(file+in), sdmx.Options{Mapping: mapping()}), in)
	}
}

func TestMissingNumbersAndDecimalCommas(t *testing.T) {
	o := sdmx.Options{Mapping: mapping()}
	for _, text := range []string{"nan", "NaN", "NAN", "NA", "null", "NULL", "#N/A", ""} {
		assert.Equal(t, []string{"KZ> goods-sold 2024 [example] O"}, lines(strings.NewReader(header+"D,KZ,EXP,2024,"+text+",,USD,"), o), text)
	}
	o.Mapping.Missing = []string{":", ".."}
	assert.Equal(t, []string{"KZ> goods-sold 2024 [example] O", "KZ> goods-sold 2024 [example] O"},
		lines(strings.NewReader(header+"D,KZ,EXP,2024,:,,USD,\nD,KZ,EXP,2024,..,,USD,"), o))
	o = sdmx.Options{Mapping: mapping(), DecimalComma: true}
	for text, want := range map[string]string{
		`"1,9"`: "KZ> goods-sold 2024 1.9 USD [example] ", `"-0,5"`: "KZ> goods-sold 2024 -0.5 USD [example] ", `7`: "KZ> goods-sold 2024 7 USD [example] ",
		`1.9`:       `sdmx: row 2, column OBS_VALUE: "1.9": not a plain decimal number`,
		`"1.234,5"`: `sdmx: row 2, column OBS_VALUE: "1.234,5": not a plain decimal number`,
		`"1,2,3"`:   `sdmx: row 2, column OBS_VALUE: "1,2,3": not a plain decimal number`,
	} {
		assert.Equal(t, []string{want}, lines(strings.NewReader(header+"D,KZ,EXP,2024,"+text+",,USD,"), o), text)
	}
}

// The file of the European Central Bank begins with the key of the series, and its series have no indicator.
func TestKeyAndDefaultIndicator(t *testing.T) {
	file := "KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nEXR.D.USD.EUR.SP00.A,D,USD,EUR,2024-01-02,1.0956,A"
	o := sdmx.Options{Subject: "CURRENCY", DefaultIndicator: "rate", Mapping: figures.Mapping{
		Parties:    map[string]party.ID{"USD": party.MustParseID("US")},
		Indicators: map[string]figures.Measure{"rate": {Indicator: "exchange-rate", Unit: economy.MustParseUnit("USD")}},
	}}
	assert.Equal(t, []string{"US> exchange-rate 2024-01-02 1.0956 USD A"}, lines(strings.NewReader(file), o))
	o.DefaultIndicator = "population"
	assert.Equal(t, []string{"US> population 2024-01-02 1.0956 count A"}, lines(strings.NewReader(file), o), "a built-in indicator")
	o.DefaultIndicator = "none"
	assert.Equal(t, []string{`sdmx: row 2: "none": no built-in indicator has this code; add it to Mapping.Indicators`}, lines(strings.NewReader(file), o))
	text := `{"structure":{"dimensions":{"observation":` + dims("CURRENCY USD", "TIME_PERIOD 2024-01-02") +
		`},"attributes":{"observation":[]}},"dataSets":[{"observations":{"0:0":[1.0956]}}]}`
	ml := `<m:DataSet><Obs CURRENCY="USD" TIME_PERIOD="2024-01-02" OBS_VALUE="1.0956"/></m:DataSet>`
	o.DefaultIndicator = "rate"
	var fromJSON []string
	for found, err := range sdmx.ReadJSON(strings.NewReader(text), o) {
		assert.NoError(t, err)
		fromJSON = append(fromJSON, line(found))
	}
	assert.Equal(t, []string{"US> exchange-rate 2024-01-02 1.0956 USD "}, fromJSON)
	assert.Equal(t, fromJSON, fromML(strings.NewReader(specific(ml)), o))
}
