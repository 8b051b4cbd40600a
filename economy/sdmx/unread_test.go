package sdmx_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/party"
)

const (
	unadjusted = "DE> people 2024-Q1 100 EUR "
	advice     = "; make it part of the code with Options.Indicator, or list it in Options.Ignore"
	mixed      = `another figure of "POP" has "N", and no option names this dimension` + advice
)

// Adjusted and unadjusted figures are not one series: in no format is a dimension dropped silently.
func TestUnreadDimensions(t *testing.T) {
	o := sdmx.Options{Mapping: mapping()}
	o.Mapping.Source = ""
	for in, want := range map[string][]string{
		"SEASONAL_ADJUST,PRICES,TIME_PERIOD,OBS_VALUE\nN,V,2024-Q1,100\nY,L,2024-Q2,101\nY,L,2024-Q3,102": {unadjusted,
			`sdmx: row 3, column SEASONAL_ADJUST: "Y": another figure of "POP" has "N", and no option names this dimension, nor PRICES, which differs too` + advice},
		"CONSUMPTION,TIME_PERIOD,OBS_VALUE\nN,2024-Q1,100\nY,2024-Q2,101": {unadjusted, `sdmx: row 3, column CONSUMPTION: "Y": ` + mixed},
		"TIME_PERIOD,OBS_VALUE,PRICES\n2024-Q1,100,N\n2024-Q2,101,Y":      {unadjusted, `sdmx: row 3, column PRICES: "Y": ` + mixed},
		// What says nothing about the figures, or the same as the period, and what is no dimension.
		"FREQ,LAST UPDATE,TITLE,TIME_PERIOD,OBS_VALUE,SOURCE\nQ,1,a,2024-Q1,100,x\nA,2,b,2024,101,y":                                                                                  {unadjusted, "DE> people 2024 101 EUR "},
		"SEX,TIME_PERIOD,OBS_VALUE\nN,2024-Q1,100\n,2024,101":                                                                                                                         {unadjusted, `sdmx: row 3, column SEX: "": ` + mixed},
		"SOURCE,COMMENT_TS,COLLECTION,EMBARGO_TIME,OBS_PRE_BREAK,METHOD_NOTE,,TIME_PERIOD,OBS_VALUE,METHODOLOGY,VALUATION\na,b,c,d,e,f,g,2024-Q1,100,h,i\n1,2,3,4,5,6,7,2024,101,8,9": {unadjusted, "DE> people 2024 101 EUR "},
		"SEX,SEX,TIME_PERIOD,OBS_VALUE\nF,F,2024-Q1,100":                                                                                                                              {`sdmx: row 1, column SEX: "SEX": duplicate column`},
		"COMMENT,COMMENT,TIME_PERIOD,OBS_VALUE\nF,F,2024-Q1,100":                                                                                                                      {unadjusted},
		"PARTNER,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE\nN,_Z,2024-Q1,100\nY,_Z,2024,101":                                                                                             {unadjusted, `sdmx: row 3, column PARTNER: "Y": ` + mixed},
		"TIME_PERIOD,OBS_VALUE,UNIT\n2024-Q1,100,N\n2024,101,Y":                                                                                                                       {unadjusted, `sdmx: row 3, column UNIT: "Y": ` + mixed},
		// A row that makes no observation.
		"SEX,TIME_PERIOD,OBS_VALUE\nF,2024-Q1,100\nM,2024,x": {unadjusted, `sdmx: row 3, column OBS_VALUE: "x": not a plain decimal number`},
	} {
		rows := strings.Split(in, "\n")
		for i := range rows {
			rows[i] = []string{"DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,", "F,DE,POP,EUR,"}[min(i, 1)] + rows[i]
		}
		assert.Equal(t, want, lines(strings.NewReader(strings.Join(rows, "\n")), o), in)
	}
}

// Each indicator and each unit may have a value of its own, and what the options name or ignore may differ.
func TestUnreadDimensionsOfOneSeries(t *testing.T) {
	file := "DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,BASE_PER,PRICES,TIME_PERIOD,OBS_VALUE\n" +
		"F,DE,POP,EUR,,V,2024,1\nF,DE,POP,EUR,2015,L,2024,2\nF,DE,EXP,EUR,,Q,2024,3\nF,FR,POP,EUR,,V,2024,4\n"
	want := []string{"DE> people 2024 1 EUR ", "DE> people 2024 2 EUR@2015 ", "DE> goods-sold 2024 3 EUR ", "FR> people 2024 4 EUR "}
	plain := mapping()
	plain.Source = ""
	assert.Equal(t, want, lines(strings.NewReader(file), sdmx.Options{Mapping: plain}))

	file += "F,FR,POP,EUR,,Y,2024,5\n"
	assert.Equal(t, append(want, "FR> people 2024 5 EUR "), lines(strings.NewReader(file), sdmx.Options{Mapping: plain, Ignore: []string{"PRICES", "unheard-of"}}))
	selected := sdmx.Options{Indicator: []string{"INDICATOR", "PRICES"}, Mapping: figures.Mapping{Indicators: map[string]figures.Measure{"POP.Y": {Indicator: "real"}}, Only: true}}
	assert.Equal(t, []string{"FR> real 2024 5 EUR "}, lines(strings.NewReader(file), selected))

	labelled := "DATAFLOW,REF_AREA: Area,INDICATOR: What,UNIT_MEASURE: Unit,SEX: Sex,TIME_PERIOD: Time,OBS_VALUE: Value\n" +
		"F,DE: Germany,POP: Population,EUR: Euro,N: No,2024-Q1: a,100\nF,DE: Germany,POP: Population,EUR: Euro,N: Nein,2024-Q2: a,100\nF,DE: Germany,POP: Population,EUR: Euro,Y: Yes,2024-Q3: a,100"
	assert.Equal(t, []string{unadjusted, "DE> people 2024-Q2 100 EUR ", `sdmx: row 4, column SEX: "Y": ` + mixed}, lines(strings.NewReader(labelled), sdmx.Options{Mapping: plain}))
}

// The other formats, most of which say which components are dimensions.
func TestUnreadDimensionsInEveryFormat(t *testing.T) {
	plain := mapping()
	plain.Source = ""
	o := sdmx.Options{Mapping: plain}
	head := `<m:%Data xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic"><m:DataSet>`
	generic := strings.Replace(head, "%", "Generic", 1)
	specific := strings.Replace(head, "%", "StructureSpecific", 1)
	for i, code := range []string{"N", "Y"} {
		at := strconv.Itoa(i + 1)
		generic += `<g:Series><g:SeriesKey><g:Value id="REF_AREA" value="DE"/><g:Value id="INDICATOR" value="POP"/><g:Value id="BREAKDOWN" value="` + code + `"/></g:SeriesKey>` +
			`<g:Attributes><g:Value id="UNIT_MEASURE" value="EUR"/><g:Value id="COMMENT" value="` + code + `"/></g:Attributes>` +
			`<g:Obs><g:ObsDimension value="2024-Q` + at + `"/><g:ObsValue value="100"/></g:Obs></g:Series>`
		specific += `<Series REF_AREA="DE" INDICATOR="POP" UNIT_MEASURE="EUR" TITLE="` + code + `" ADJUSTMENT="` + code + `"><Obs TIME_PERIOD="2024-Q` + at + `" OBS_VALUE="100"/></Series>`
	}
	generic += "</m:DataSet></m:GenericData>"
	specific += "</m:DataSet></m:StructureSpecificData>"
	assert.Equal(t, []string{unadjusted, `sdmx: row 2, column BREAKDOWN: "Y": ` + mixed}, fromML(strings.NewReader(generic), o))
	assert.Equal(t, []string{unadjusted, `sdmx: row 2, column ADJUSTMENT: "Y": ` + mixed}, fromML(strings.NewReader(specific), o))
	flat := strings.NewReplacer(`"><Obs `, `" `, `</Series>`, "", "<Series", "<Obs").Replace(specific)
	assert.Equal(t, []string{unadjusted, `sdmx: row 2, column ADJUSTMENT: "Y": ` + mixed}, fromML(strings.NewReader(flat), o))

	values := func(id string, codes ...string) string {
		return `{"id":"` + id + `","values":[{"id":"` + strings.Join(codes, `"},{"id":"`) + `"}]}`
	}
	message := `{"data":{"structures":[{"dimensions":{"dataSet":[` + values("REF_AREA", "DE") + "," + values("INDICATOR", "POP") + `],"series":[` + values("BREAKDOWN", "N", "Y", "unused") +
		`],"observation":[` + values("TIME_PERIOD", "2024-Q1", "2024-Q2") + `]},"attributes":{"dataSet":[` + values("UNIT_MEASURE", "EUR") + `],"observation":[` + values("COMMENT", "a", "b") + `]}}],` +
		`"dataSets":[{"structure":0,"action":"Replace","attributes":[0],"series":{"0":{"observations":{"0":[100,0]}},"%":{"observations":{"1":[100,1]}}}}]}}`
	assert.Equal(t, []string{unadjusted, `sdmx: row 2, column BREAKDOWN: "Y": ` + mixed}, printed(sdmx.ReadJSON(strings.NewReader(strings.Replace(message, "%", "1", 1)), o)))
	o.Ignore = []string{"BREAKDOWN"}
	assert.Equal(t, []string{unadjusted, "DE> people 2024-Q2 100 EUR "}, printed(sdmx.ReadJSON(strings.NewReader(strings.Replace(message, "%", "1", 1)), o)))
	o.Ignore = nil

	o.Indicator = []string{"na_item"}
	table := "freq,unit,s_adj,na_item,geo\\TIME_PERIOD\t2024-Q1\t2024-Q2\nQ,EUR,N,POP,DE\t100\t:\nQ,EUR,Y,POP,DE\t:\t:\nQ,EUR,Y,POP,DE\t:\t100\nQ,EUR,Y,POP,DE\t1\t1"
	assert.Equal(t, []string{unadjusted, `sdmx: row 4, column s_adj: "Y": ` + mixed}, printed(sdmx.ReadTSV(strings.NewReader(table), o)))

	o.Indicator = nil
	dataset := `{"class":"dataset","value":[100,null,null,100],"id":["unit","INDICATOR","sex","geo","time"],"size":[1,1,2,1,2],"dimension":{
		"unit":{"category":{"index":["EUR"]}},"INDICATOR":{"category":{"index":["POP"]}},"sex":{"category":{"index":["N","Y"]}},
		"geo":{"category":{"index":["DE"]}},"time":{"category":{"index":["2024-Q1","2024-Q2"]}}}}`
	assert.Equal(t, []string{unadjusted, `sdmx: row 2, column sex: "Y": ` + mixed}, printed(sdmx.ReadJSONStat(strings.NewReader(dataset), o)))
}

// Generic SDMX-ML says what is an attribute. In other SDMX-ML, names tell: those of dimensions, which attributes do not
// have, and the second name of a role.
func TestUnreadDimensionsOfMarkup(t *testing.T) {
	plain := mapping()
	plain.Source = ""
	o := sdmx.Options{Mapping: plain}
	series := `<g:Series><g:SeriesKey><g:Value id="REF_AREA" value="DE"/><g:Value id="INDICATOR" value="POP"/><g:Value id="UNIT" value="$1"/></g:SeriesKey>` +
		`<g:Attributes><g:Value id="UNIT_MEASURE" value="EUR"/><g:Value id="SEX" value="$2"/><g:Value id="METHODOLOGY" value="$2"/></g:Attributes>` +
		`<g:Obs><g:ObsDimension value="2024-Q$2"/><g:ObsValue value="100"/></g:Obs></g:Series>`
	of := func(unit, number string) string { return strings.NewReplacer("$1", unit, "$2", number).Replace(series) }
	tail := "</m:DataSet></m:GenericData>"
	assert.Equal(t, []string{unadjusted, "DE> people 2024-Q2 100 EUR "}, fromML(strings.NewReader(headGeneric+of("N", "1")+of("N", "2")+tail), o))
	assert.Equal(t, []string{unadjusted, `sdmx: row 2, column UNIT: "Y": ` + mixed}, fromML(strings.NewReader(headGeneric+of("N", "1")+of("Y", "2")+tail), o))

	specific := func(attribute string) string {
		head, data := strings.Replace(headSpecific, ` UNIT_MEASURE="USD"`, "", 1), ""
		for i, code := range []string{"N", "Y"} {
			data += `<Series REF_AREA="DE" INDICATOR="POP" UNIT_MEASURE="EUR" ` + attribute + `="` + code + `"><Obs TIME_PERIOD="2024-Q` + strconv.Itoa(i+1) + `" OBS_VALUE="100"/></Series>`
		}
		return head + data + "</m:DataSet></m:StructureSpecificData>"
	}
	for _, attribute := range []string{"METHODOLOGY", "VALUATION", "TITLE"} {
		assert.Equal(t, []string{unadjusted, "DE> people 2024-Q2 100 EUR "}, fromML(strings.NewReader(specific(attribute)), o), attribute)
	}
	for _, attribute := range []string{"UNIT", "PRICES"} {
		assert.Equal(t, []string{unadjusted, `sdmx: row 2, column ` + attribute + `: "Y": ` + mixed}, fromML(strings.NewReader(specific(attribute)), o), attribute)
	}
	o.Mapping.Parties = map[string]party.ID{"N": party.MustParseID("KZ"), "Y": party.MustParseID("CN")}
	assert.Equal(t, []string{"DE>KZ people 2024-Q1 100 EUR ", "DE>CN people 2024-Q2 100 EUR "}, fromML(strings.NewReader(specific("partner")), o))
}

// A forward rate is not a spot rate.
func TestUnreadDimensionsOfRates(t *testing.T) {
	file := "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TENOR,TIME_PERIOD,OBS_VALUE\n" +
		"a,M,USD,EUR,SP00,A,SP,2024-01,1.1\nb,M,CNY,EUR,SP00,A,X,2024-01,7.8\nc,M,USD,EUR,SP00,A,1M,2024-02,1.2\n"
	rates, err := economy.Collect(sdmx.ReadRatesCSV(strings.NewReader(file), sdmx.RateOptions{}))
	assert.EqualError(t, err, `sdmx: row 4, column TENOR: "1M": another figure of "SP00.A" has "SP", and no option names this dimension; make it part of the code with RateOptions.Kind, or list it in RateOptions.Ignore`)
	assert.Len(t, rates, 2)
	rates, err = economy.Collect(sdmx.ReadRatesCSV(strings.NewReader(file), sdmx.RateOptions{Ignore: []string{"TENOR"}}))
	require.NoError(t, err)
	assert.Len(t, rates, 3)
}
