package comtrade_test

import (
	"fmt"
	"iter"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/region"
)

// lines returns what is read, including errors, line by line.
func lines(text string) []string { return mapped(text, figures.Mapping{Source: "un"}) }

func mapped(text string, m figures.Mapping) []string {
	return texts(comtrade.Read(strings.NewReader(text), comtrade.Options{Mapping: m}))
}

func texts(all iter.Seq2[economy.Observation, error]) []string {
	var found []string
	for o, err := range all {
		if err != nil {
			found = append(found, err.Error())
			continue
		}
		found = append(found, fmt.Sprint(o.Subject, ">", o.Counterpart, " ", o.Indicator, " ", o.Period, " ", o.Value.Amount, " ", o.Value.Unit, " ", o.Cites[0].Source, " ", o.Status))
	}
	return found
}

func TestRead(t *testing.T) {
	text, err := os.ReadFile("testdata/answer.json")
	require.NoError(t, err)
	assert.Equal(t, []string{
		"KZ>CN goods-exports 2024 15012345678.123456789 USD un ",
		"CN>KZ imports-hs-260300 2024-05 2500000.5 USD un ",
		"CN>KZ imports-hs-260300-weight 2024-05 1234.5675 tonne un E",
		"KZ>001 exports-hs-01 2024 7 USD un ",
		`comtrade: row 4, column partnerCode: "490": not an M49 code of a country; add it to Mapping.Parties`,
	}, lines(string(text)))
}

// The response of the former API.
func TestReadFormer(t *testing.T) {
	assert.Equal(t, []string{
		"KZ>CN imports-hs-870323 2016 250000 USD un ",
		"KZ>CN imports-hs-870323-weight 2016 18.5 tonne un E",
		"KZ>001 goods-exports 2016-03 3000000000.5 USD un ",
		`comtrade: row 3, column pfCode: "EB02": not commodities of the Harmonized System; add X.200 to Mapping.Indicators`,
	}, lines(readFile(t, "former.json")))
}

// Codes of other classifications, which may look like those of the Harmonized System, are errors unless they are mapped.
func TestOtherClassifications(t *testing.T) {
	record := func(members string) string {
		return `{"data":[{"period":"2023","reporterCode":398,"flowCode":"X","partnerCode":156,"primaryValue":5,"netWgt":7,` + members + `}]}`
	}
	for in, want := range map[string]string{
		`"classificationCode":"S4","cmdCode":"27"`:                 `comtrade: row 1, column classificationCode: "S4": not commodities of the Harmonized System; add X.27 to Mapping.Indicators`,
		`"classificationCode":"B5","cmdCode":"111210"`:             `comtrade: row 1, column classificationCode: "B5": not commodities of the Harmonized System; add X.111210 to Mapping.Indicators`,
		`"typeCode":"S","classificationCode":"EB","cmdCode":"10"`:  `comtrade: row 1, column typeCode: "S": not commodities of the Harmonized System; add X.10 to Mapping.Indicators`,
		`"typeCode":"C","classificationCode":"HS","cmdCode":"027"`: `comtrade: row 1, column flowCode.cmdCode: "X.027": not a flow X, M, RX or RM of an HS code or TOTAL; add it to Mapping.Indicators`,
	} {
		assert.Equal(t, []string{want}, lines(record(in)), in)
	}
	m := figures.Mapping{Source: "un", Indicators: map[string]figures.Measure{"X.27": {Indicator: "crude-fertilizers", Unit: economy.MustParseUnit("USD")}}}
	assert.Equal(t, []string{"KZ>CN crude-fertilizers 2023 5 USD un "}, mapped(record(`"classificationCode":"S4","cmdCode":"27"`), m))
	m.Indicators["X.27.weight"] = figures.Measure{Indicator: "crude-fertilizers-weight", Unit: economy.MustParseUnit("tonne"), Power: -3}
	assert.Equal(t, []string{"KZ>CN crude-fertilizers 2023 5 USD un ", "KZ>CN crude-fertilizers-weight 2023 0.007 tonne un "},
		mapped(record(`"classificationCode":"S4","cmdCode":"27"`), m))
	m.Only = true
	assert.Empty(t, mapped(record(`"classificationCode":"S4","cmdCode":"28"`), m))
}

// Only a value that is neither reported nor a sum is estimated. The flags of quantities are not about the value, and a
// weight of 0 is unknown unless the value is 0.
func TestEstimatesAndUnknownWeights(t *testing.T) {
	for in, want := range map[string][]string{
		`"primaryValue":5,"netWgt":0,"isReported":false,"isAggregate":true`:          {"KZ>CN exports-hs-27 2023 5 USD un "},
		`"primaryValue":5,"netWgt":0.0,"isReported":false,"isAggregate":false`:       {"KZ>CN exports-hs-27 2023 5 USD un E"},
		`"primaryValue":5,"netWgt":2,"isReported":true,"legacyEstimationFlag":4`:     {"KZ>CN exports-hs-27 2023 5 USD un ", "KZ>CN exports-hs-27-weight 2023 0.002 tonne un E"},
		`"primaryValue":5,"netWgt":2,"isQtyEstimated":true,"legacyEstimationFlag":2`: {"KZ>CN exports-hs-27 2023 5 USD un ", "KZ>CN exports-hs-27-weight 2023 0.002 tonne un "},
		`"primaryValue":5,"netWgt":2,"isNetWgtEstimated":true`:                       {"KZ>CN exports-hs-27 2023 5 USD un ", "KZ>CN exports-hs-27-weight 2023 0.002 tonne un E"},
		`"primaryValue":0,"netWgt":0`:                                                {"KZ>CN exports-hs-27 2023 0 USD un ", "KZ>CN exports-hs-27-weight 2023 0 tonne un "},
		`"primaryValue":null,"netWgt":0`:                                             {"KZ>CN exports-hs-27 2023 0  un O"},
		`"primaryValue":"x","netWgt":2`: {`comtrade: row 1, column primaryValue: "x": not a plain decimal number`,
			"KZ>CN exports-hs-27-weight 2023 0.002 tonne un "},
		`"primaryValue":5,"netWgt":"x"`:                       {"KZ>CN exports-hs-27 2023 5 USD un ", `comtrade: row 1, column netWgt: "x": not a plain decimal number`},
		`"primaryValue":5,"partnerDesc":"C\ufffdte d'Ivoire"`: {"KZ>CN exports-hs-27 2023 5 USD un "},
	} {
		text := `{"data":[{"period":"2023","reporterCode":398,"flowCode":"X","partnerCode":156,"cmdCode":"27",` + in + `}]}`
		assert.Equal(t, want, lines(text), in)
	}
}

// The countries under codes of the UN's own, and areas that are not a country.
func TestAreas(t *testing.T) {
	var text strings.Builder
	for i, code := range []string{"251", "381", "490", "579", "699", "757", "841", "842", "837", "711"} {
		fmt.Fprintf(&text, `{"period":"2024","reporterCode":398,"flowCode":"X","partnerCode":%s,"cmdCode":"01","primaryValue":%d},`, code, i)
	}
	file := `{"data":[` + strings.TrimSuffix(text.String(), ",") + `]}`
	var want []string
	for i, country := range []string{"FR", "IT", "TW", "NO", "IN", "CH", "US", "US"} {
		want = append(want, fmt.Sprintf("KZ>%s exports-hs-01 2024 %d USD un ", country, i))
	}
	m := figures.Mapping{Source: "un", Parties: comtrade.Areas(), OnlyKnownParties: true}
	assert.Equal(t, want, mapped(file, m))
	m.OnlyKnownParties = false
	assert.Equal(t, append(want,
		`comtrade: row 9, column partnerCode: "837": not an M49 code of a country; add it to Mapping.Parties`,
		`comtrade: row 10, column partnerCode: "711": not an M49 code of a country; add it to Mapping.Parties`), mapped(file, m))
	for code, party := range map[string]string{"200": "200", "280": "DE", "530": "AN", "736": "SD", "810": "SU", "890": "890", "891": "CS"} {
		assert.Equal(t, party, comtrade.Areas()[code].String(), code)
	}
	for code, id := range comtrade.Areas() {
		area, _ := id.Region()
		_, known := region.Lookup(area)
		assert.True(t, known, code)
	}
	comtrade.Areas()["842"] = comtrade.Areas()["251"]
	assert.Equal(t, "US", comtrade.Areas()["842"].String(), "the map is the caller's")
}

func TestReadNamesTheRecordAndTheMember(t *testing.T) {
	const good = `{"period":"2024","reporterCode":398,"flowCode":"X","partnerCode":0,"cmdCode":"01","primaryValue":7}`
	for in, want := range map[string]string{
		`"period":"2024","primaryValue":"1,9"`:             `comtrade: row 1, column primaryValue: "1,9": not a plain decimal number`,
		`"period":"2024","primaryValue":"NaN"`:             `comtrade: row 1, column primaryValue: "NaN": not a plain decimal number`,
		`"period":"2024","primaryValue":1e999999999`:       `comtrade: row 1, column primaryValue: "1e999999999": exponent out of range`,
		`"period":"202413","primaryValue":1`:               `comtrade: row 1, column period: "202413": month out of range`,
		`"primaryValue":1`:                                 `comtrade: row 1, column period: "": missing`,
		`"period":"2024","period":"2024","primaryValue":1`: `comtrade: row 1, column period: "2024": duplicate member`,
		`"period":"2024","motCode":3200,"primaryValue":1`:  `comtrade: row 1, column motCode: "3200": a part of the flow; want its total, 0`,
		`"period":"2024","primaryValue":"` + "\xff\"":      `comtrade: row 1, column primaryValue: "` + "\uFFFD" + `": not UTF-8`,
	} {
		text := `{"data":[{"reporterCode":398,"flowCode":"X","partnerCode":156,"cmdCode":"TOTAL",` + in + `},` + good + `]}`
		assert.Equal(t, []string{want, "KZ>001 exports-hs-01 2024 7 USD un "}, lines(text), in)
	}
}

func TestReadEndsWhereNothingMoreCanBeRead(t *testing.T) {
	for in, want := range map[string]string{
		``:                           `comtrade: not JSON: unexpected end of text`,
		`[]`:                         `comtrade: want "{", not [`,
		`{"count":0}`:                `comtrade: the response has no data`,
		`{"error":"quota exceeded"}`: `comtrade: the API reports: quota exceeded`,
		`{"data":null,"error":"The period is invalid"}`:                                                  `comtrade: the API reports: The period is invalid`,
		`{"error":"The period is invalid","data":null}`:                                                  `comtrade: the API reports: The period is invalid`,
		`{"data":[],"error":"The period is invalid"}`:                                                    `comtrade: the API reports: The period is invalid`,
		`{"statusCode":401,"message":"Access denied"}`:                                                   `comtrade: the API reports: Access denied`,
		`{"error":{"code":"500","message":"Server error"}}`:                                              `comtrade: the API reports: Server error`,
		`{"validation":{"status":{"name":"Query","value":5003},"message":"Too complex"},"dataset":null}`: `comtrade: the API reports: Too complex`,
		`{"data":null}`:         `comtrade: the response has no data`,
		"PK\x03\x04":            `comtrade: compressed with zip; decompress it before reading`,
		`{"data":[{"per`:        `comtrade: row 1: not JSON: unexpected end of text`,
		`{"data":7}`:            `comtrade: column data: "": not an array of records`,
		`{"data":[],"data":[]}`: `comtrade: column data: "data": duplicate member`,
		`{"data":[]}x`:          `comtrade: text after the document`,
		`{"data":["` + strings.Repeat("x", 1_000_000): `comtrade: row 1: longer than 262144 bytes`,
	} {
		assert.Equal(t, []string{want}, lines(in), in[:min(len(in), 60)])
	}
	assert.Empty(t, lines(`{"data":[]}`))
}

func FuzzRead(f *testing.F) {
	text, err := os.ReadFile("testdata/answer.json")
	require.NoError(f, err)
	f.Add(string(text))
	f.Fuzz(func(t *testing.T, text string) {
		for o, err := range comtrade.Read(strings.NewReader(text), comtrade.Options{}) {
			var wrong *figures.Error
			if err != nil {
				assert.ErrorAs(t, err, &wrong)
				continue
			}
			assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
		}
	})
}

// A record of the API, and a partner without a standard code. The figures are invented.
func ExampleRead() {
	answer := strings.NewReader(`{"data":[
		{"period":"202405","reporterCode":398,"partnerCode":156,"flowCode":"X","cmdCode":"260300","primaryValue":2500000.5,"netWgt":1250},
		{"period":"202405","reporterCode":398,"partnerCode":490,"flowCode":"X","cmdCode":"260300","primaryValue":9}]}`)
	for o, err := range comtrade.Read(answer, comtrade.Options{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Counterpart, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output:
	// KZ CN exports-hs-260300 2024-05 2500000.5 USD
	// KZ CN exports-hs-260300-weight 2024-05 1.25 tonne
	// comtrade: row 2, column partnerCode: "490": not an M49 code of a country; add it to Mapping.Parties
}

// The codes that UN Comtrade has beside those of ISO 3166, and the indicators of its flows.
func ExampleAreas() {
	areas := comtrade.Areas()
	fmt.Println(areas["842"], areas["757"], areas["810"])
	for _, commodity := range []string{"TOTAL", "260300", "2603001"} {
		code, known := comtrade.Indicator("X", commodity)
		fmt.Println(code, known)
	}
	// Output:
	// US CH SU
	// goods-exports true
	// exports-hs-260300 true
	//  false
}
