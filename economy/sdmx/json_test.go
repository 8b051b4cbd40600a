package sdmx_test

import (
	"errors"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// printed returns what a reader yields, including errors, line by line.
func printed(read iter.Seq2[economy.Observation, error]) []string {
	var all []string
	for found, err := range read {
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		all = append(all, line(found))
	}
	return all
}

func fromJSON(text string) []string {
	return printed(sdmx.ReadJSON(strings.NewReader(text), sdmx.Options{Mapping: mapping()}))
}

func sample(t testing.TB, name string) string {
	text, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return string(text)
}

// The same data give the same observations in either format.
func TestReadJSONReadsWhatReadCSVReads(t *testing.T) {
	for name, same := range map[string]string{"series.json": "v1.csv", "flat.json": "v1.csv", "draft.json": "v2.csv"} {
		var want, got []economy.Observation
		for o, err := range sdmx.ReadCSV(strings.NewReader(sample(t, same)), sdmx.Options{Mapping: mapping()}) {
			require.NoError(t, err)
			want = append(want, o)
		}
		for o, err := range sdmx.ReadJSON(strings.NewReader(sample(t, name)), sdmx.Options{Mapping: mapping()}) {
			require.NoError(t, err, name)
			assert.Empty(t, o.Validate())
			got = append(got, o)
		}
		if name == "series.json" { // its observations are in another order, by series
			assert.ElementsMatch(t, want, got, name)
			continue
		}
		assert.Equal(t, want, got, name)
	}
}

func TestReadJSONIsReadInPieces(t *testing.T) {
	for _, name := range []string{"series.json", "flat.json", "draft.json"} {
		text := sample(t, name)
		assert.Equal(t, fromJSON(text), printed(sdmx.ReadJSON(iotest.OneByteReader(strings.NewReader(text)),
			sdmx.Options{Mapping: mapping()})), name)
		assert.Equal(t, fromJSON(text), fromJSON("\xef\xbb\xbf"+text+"\n"), name)
	}
}

// dims returns dimensions from texts of an id and of values separated by dots.
func dims(all ...string) string {
	var texts []string
	for _, one := range all {
		id, values, _ := strings.Cut(one, " ")
		text := `{"id":"` + id + `"`
		if values != "" {
			text += `,"values":[{"id":"` + strings.ReplaceAll(values, ".", `"},{"id":"`) + `"}]`
		}
		texts = append(texts, text+"}")
	}
	return "[" + strings.Join(texts, ",") + "]"
}

// flat returns the structure of flat data sets: country, indicator and year in the key, unit and status per
// observation.
func flat() string {
	return `{"dimensions":{"observation":` + dims("REF_AREA KZ.EU.XX", "INDICATOR EXP.IMP.POP", "TIME_PERIOD 2024.2025.2024-13") +
		`},"attributes":{"observation":` + dims("UNIT_MEASURE USD.XXL.PS", "OBS_STATUS", "UNIT_MULT") + `}}`
}

// answering returns a message with the structure of flat and a data set with the given observations.
func answering(observations string) string {
	return `{"data":{"structures":[` + flat() + `],"dataSets":[{"action":"Merge","observations":{` + observations + `}}]}}`
}

func TestReadJSONForms(t *testing.T) {
	for in, want := range map[string]string{
		`"0:0:0":[1.50,0]`:                                              "KZ> goods-sold 2024 1.5 USD [example] ",
		`"0:0:0":[-0,0,"A",0]`:                                          "KZ> goods-sold 2024 0 USD [example] A",
		`"0:0:1":["1e3",0,"A",-3]`:                                      "KZ> goods-sold 2025 1 USD [example] A",
		`"0:0:0":[12345678901234567890.1234,0,null,"3"]`:                "KZ> goods-sold 2024 12345678901234567890123.4 USD [example] ",
		`"0:0:0":[1,0,null,null,7,8,9]`:                                 "KZ> goods-sold 2024 1 USD [example] ",
		`"0:0:0":["NaN",0,"M"]`:                                         "KZ> goods-sold 2024 [example] M",
		`"0:0:0":[null,null,null]`:                                      "KZ> goods-sold 2024 [example] O",
		`"0:0:0":[["1"],[0],["\u0070"]]`:                                "KZ> goods-sold 2024 1 USD [example] P",
		`"0:0:0":[1,0,"#N/A","#N/A"]`:                                   "KZ> goods-sold 2024 1 USD [example] ",
		`"0:2:0":[1,2,"","0",[[[]]],{"a":[{"\ud83d\ude00":"\ud83d"}]}]`: "KZ> people 2024 1 count [example] ",
		"\n\t\"0:0:0\" \r\n: [ 1 , 0 ] ":                                "KZ> goods-sold 2024 1 USD [example] ",
	} {
		assert.Equal(t, []string{want}, fromJSON(answering(in)), in)
	}
	assert.Empty(t, fromJSON(answering(`"1:0:0":[1,0]`)), "mapped to the zero value")
	assert.Empty(t, fromJSON(answering(`"0:0:0":[], "0:0:1":[ ]`)), "only keys, as with detail=serieskeysonly")
	assert.Empty(t, fromJSON(answering(``)))
}

func TestReadJSONNamesTheObservationAndTheComponent(t *testing.T) {
	const good = `"0:0:1":[1,0]`
	long := strings.Repeat("9", 30_000)
	for in, want := range map[string]string{
		`"0:0:0":["1,9",0]`:          `column OBS_VALUE: "1,9": not a plain decimal number, at observation "0:0:0"`,
		`"0:0:0":[true,0]`:           `column OBS_VALUE: "true": not a plain decimal number, at observation "0:0:0"`,
		`"0:0:0":["inf",0]`:          `column OBS_VALUE: "inf": not a plain decimal number, at observation "0:0:0"`,
		`"0:0:0":[1e999999999,0]`:    `column OBS_VALUE: "1e999999999": exponent out of range, at observation "0:0:0"`,
		`"0:0:0":[` + long + `,0]`:   `column OBS_VALUE: "` + long[:40] + `"…: more than 20,000 characters, at observation "0:0:0"`,
		`"0:0:0":[1,0,null,999]`:     `column UNIT_MULT: "999": not a power of ten from -100 to 100, at observation "0:0:0"`,
		`"0:0:0":[1,0,"X"]`:          `column OBS_STATUS: "X": not a code of CL_OBS_STATUS; add it to Mapping.Statuses, at observation "0:0:0"`,
		`"0:0:0":[1,0,"M"]`:          `column OBS_VALUE: "1": value given, but status M means that it is missing, at observation "0:0:0"`,
		`"0:0:0":[null,0,"P"]`:       `column OBS_VALUE: "": value missing, but status P means that there is one, at observation "0:0:0"`,
		`"0:0:0":[1]`:                `column OBS_VALUE: "1": value without a unit; set the unit in Mapping.Indicators, at observation "0:0:0"`,
		`"0:0:0":[1,1]`:              `column UNIT_MEASURE: "XXL": neither a currency nor a known unit; add it to Mapping.Units, at observation "0:0:0"`,
		`"0:0:2":[1,0]`:              `column TIME_PERIOD: "2024-13": month out of range, at observation "0:0:2"`,
		`"2:0:0":[1,0]`:              `column REF_AREA: "XX": not a code of ISO 3166; add it to Mapping.Parties, at observation "2:0:0"`,
		`"0:1:0":[1,0]`:              `column INDICATOR: "IMP": no built-in indicator has this code; add it to Mapping.Indicators, at observation "0:1:0"`,
		`"0:0:0":[1,3]`:              `column UNIT_MEASURE: "3": not an index of its 3 values, at observation "0:0:0"`,
		`"0:0:0":[1,-1]`:             `column UNIT_MEASURE: "-1": not an index of its 3 values, at observation "0:0:0"`,
		`"0:0:0":[1,0.0]`:            `column UNIT_MEASURE: "0.0": not an index of its 3 values, at observation "0:0:0"`,
		`"0:0:0":[1,"USD"]`:          `column UNIT_MEASURE: "USD": not an index of its 3 values, at observation "0:0:0"`,
		`"0:0:0":[1,[0,1]]`:          `column UNIT_MEASURE: "0": several values are not supported, at observation "0:0:0"`,
		`"0:0:0":[1,0,{"en":"A"}]`:   `column OBS_STATUS: "": text in several languages, not a code, at observation "0:0:0"`,
		"\"0:0:0\":[1,0,\"P\xff\"]":  `column OBS_STATUS: "P\xff": not UTF-8, at observation "0:0:0"`,
		`"0:0:0":[1,0,"\ud800x"]`:    `column OBS_STATUS: "` + "\uFFFD" + `x": not UTF-8, at observation "0:0:0"`,
		`"0:0:3":[1,0]`:              `column TIME_PERIOD: "3": not an index of its 3 values, at observation "0:0:3"`,
		`"0:-1:0":[1,0]`:             `column INDICATOR: "-1": not an index of its 3 values, at observation "0:-1:0"`,
		`"0::0":[1,0]`:               `column INDICATOR: "": not an index of its 3 values, at observation "0::0"`,
		`"0:00:0":[1,0]`:             `column INDICATOR: "00": not an index of its 3 values, at observation "0:00:0"`,
		`"0:99999999999:0":[1,0]`:    `column INDICATOR: "99999999999": not an index of its 3 values, at observation "0:99999999999:0"`,
		`"0:0":[1,0]`:                `column observations: "0:0": 2 indexes; the structure has 3 dimensions`,
		`"0:0:0:0":[1,0]`:            `column observations: "0:0:0:0": 4 indexes; the structure has 3 dimensions`,
		`"":[1,0]`:                   `column observations: "": 1 indexes; the structure has 3 dimensions`,
		`"0:0:0":7`:                  `column observations: "0:0:0": not an array of values`,
		`"0:0:0":null`:               `column observations: "0:0:0": not an array of values`,
		`"0:0:0":{"value":[1,0]}`:    `column observations: "0:0:0": not an array of values`,
		`"0:0:0":[1,0],"0:0:0":[2]`:  `KZ> goods-sold 2024 1 USD [example] |column observations: "0:0:0": duplicate key`,
		`"` + long + `":[1,0]`:       `column observations: "` + long[:40] + `"…: 1 indexes; the structure has 3 dimensions`,
		`"0:0:0":[1,0,"` + "\xff\"]": `column OBS_STATUS: "\xff": not UTF-8, at observation "0:0:0"`,
	} {
		var all []string
		for i, text := range strings.Split(want, "|") {
			if strings.HasPrefix(text, "column") {
				text = "sdmx: row " + strconv.Itoa(i+1) + ", " + text
			}
			all = append(all, text)
		}
		assert.Equal(t, append(all, "KZ> goods-sold 2025 1 USD [example] "), fromJSON(answering(in+","+good)), in)
	}
}

func TestReadJSONEndsWhereNothingMoreCanBeRead(t *testing.T) {
	x := strings.Repeat("x", 10_000_000)
	for in, want := range map[string]string{
		``:                           `not JSON: unexpected end of text`,
		"\xef\xbb\xbf ":              `not JSON: unexpected end of text`,
		`[]`:                         `want "{", not [`,
		`null`:                       `want "{", not `,
		`<html>`:                     `XML or HTML, not JSON`,
		`{}`:                         `column dataSets: "": missing`,
		`{"data":{"structures":[]}}`: `column dataSets: "": missing`,
		`{"data":{"dataSets":[{"observations":{}}]}`:                   `not JSON: unexpected end of text`,
		`{"data":{"dataSets":[{"observations":{}}]}}`:                  `column structures: "": missing`,
		`{"data":{"dataSets":{}}}`:                                     `want "[", not {`,
		`{"data":[]}`:                                                  `want "{", not [`,
		`{"data":{"dataSets":[],"dataSets":[]}}`:                       `column dataSets: "dataSets": duplicate member`,
		`{"dataSets":[],"data":{"dataSets":[]}}`:                       `column dataSets: "dataSets": duplicate member`,
		`{"structure":{},"structures":[]}`:                             `column structures: "structures": duplicate member`,
		`{"dataSets":[],"structure":{}} {}`:                            `text after the document: {`,
		`{"dataSets":[],"structure":{}}x`:                              `text after the document`,
		`{"meta":` + strings.Repeat("[", 100):                          `nested deeper than 64 levels`,
		`{"meta":"` + "\xff" + `"}`:                                    `"\xff": not UTF-8`,
		`{"` + "\xff" + `":0}`:                                         `"\xff": not UTF-8`,
		`{"meta":01}`:                                                  `not JSON: invalid number 01`,
		`{"meta":{"a":1,}}`:                                            `not JSON: invalid character '}' after a comma`,
		`{"meta":"` + "\n" + `"}`:                                      `not JSON: invalid character '\n' in a string`,
		`{"` + x + `":0}`:                                              `longer than 262144 bytes`,
		`{"meta":"` + x:                                                `not JSON: unexpected end of text`,
		`{"structure":{"dimensions":{"series":[{"id":"` + x + `"}]}}}`: `longer than 262144 bytes`,
		`{"structure":` + flat() + `,"dataSets":[{"action":"A","action":"A"}]}`:   `dataSets.0.action`,
		`{"structure":` + flat() + `,"dataSets":[7]}`:                             `want "{", not 7`,
		`{"structure":` + flat() + `,"dataSets":[{"action":"Merge","series":[]}]`: `want "{", not [`,
	} {
		got := fromJSON(in)
		require.NotEmpty(t, got, in[:min(len(in), 60)])
		if strings.Contains(want, "dataSets.0") {
			assert.Contains(t, got[len(got)-1], want)
			continue
		}
		assert.Equal(t, []string{"sdmx: " + want}, got, in[:min(len(in), 60)])
	}
	assert.Empty(t, fromJSON(`{"meta":"`+x+`","structure":{},"dataSets":[]}`), "skipped values may be long")
	assert.Empty(t, fromJSON(`{"data":{"structures":null,"structure":{},"dataSets":[],"errors":7},"errors":null}`))
	assert.Equal(t, []string{
		"KZ> goods-sold 2024 1 USD [example] ",
		`sdmx: row 2: longer than 262144 bytes`,
	}, fromJSON(answering(`"0:0:0":[1,0],"0:0:1":["`+x+`"]`)))
	assert.Equal(t, []string{
		"KZ> goods-sold 2024 1 USD [example] ",
		`sdmx: row 2: not JSON: unexpected end of text`,
	}, fromJSON(strings.TrimSuffix(answering(`"0:0:0":[1,0],"0:0:1":[1`), "}}]}}")))
}

// Every prefix of a valid message yields one error, at the end.
func TestReadJSONTruncated(t *testing.T) {
	text := sample(t, "series.json")
	for i := 0; i < len(strings.TrimSpace(text)); i += effort.Every(5) {
		got := fromJSON(text[:i])
		assert.Contains(t, got[len(got)-1], "not JSON: unexpected end of text", i)
	}
}

func TestReadJSONReportsErrorsOfTheService(t *testing.T) {
	assert.Equal(t, []string{
		`sdmx: "404": the message reports: No results found: the query has none`,
	}, fromJSON(`{"meta":{},"errors":[{"code":404,"title":"No results found","detail":"the query has none"}]}`))
	assert.Equal(t, []string{
		`sdmx: "150": the message reports: Partial`, `sdmx: the message reports an error`, `sdmx: the message reports: only in detail`,
		"KZ> goods-sold 2024 1 USD [example] ",
	}, fromJSON(`{"errors":[{"code":150,"titles":{"en":"Partial"}},{},{"detail":"only in detail"}],`+answering(`"0:0:0":[1,0]`)[1:]))
	assert.Equal(t, []string{`sdmx: column code: "2": duplicate member`}, fromJSON(`{"errors":[{"code":1,"code":2}]}`))
}

func TestReadJSONDataSets(t *testing.T) {
	one := `"observations":{"0:0:0":[1,0]}`
	for in, want := range map[string][]string{
		`{"action":"Delete",` + one + `}`:          {`sdmx: column dataSets.0.action: "Delete": deletions are not supported`},
		`{` + one + `,"action":"Delete"}`:          {`sdmx: column dataSets.0.action: "Delete": deletions are not supported`},
		`{"action":"Delete","series":{"0:0":{}}}`:  {`sdmx: column dataSets.0.action: "Delete": deletions are not supported`},
		`{"structure":[0,1],` + one + `}`:          {`sdmx: column dataSets.0.structure: "0": several values are not supported`},
		`{"action":{"en":"Merge"},` + one + `}`:    {`sdmx: column dataSets.0.action: "": text in several languages, not a code`},
		`{"action":"I",` + one + `}`:               {`sdmx: column dataSets.0.action: "I": not an action; allowed: Information, Append, Replace, Merge`},
		`{"structure":1,"action":"I",` + one + `}`: {`sdmx: column dataSets.0.structure: "1": not an index of the 1 structures`},
		`{"action":"Merge",` + one + `,"structure":7}`: {"KZ> goods-sold 2024 1 USD [example] ",
			`sdmx: column dataSets.0.structure: "7": not an index of the 1 structures`},
		`{"action":"Merge","series":{"":{` + one + `}}}`:              {"KZ> goods-sold 2024 1 USD [example] "},
		`{"action":null,` + one + `,"attributes":null,"series":null}`: {"KZ> goods-sold 2024 1 USD [example] "},
		`{` + one + `}`: {"KZ> goods-sold 2024 1 USD [example] "},
		`{"validFrom":"2020",` + one + `,"annotations":[1],"isIncluded":true}`: {"KZ> goods-sold 2024 1 USD [example] "},
		`null`: nil,
		`{}`:   nil,
	} {
		last := []string{"KZ> goods-sold 2025 1 USD [example] "}
		text := `{"data":{"structures":[` + flat() + `],"dataSets":[` + in + `,{"action":"Merge","observations":{"0:0:1":[1,0]}}]}}`
		assert.Equal(t, append(want, last...), fromJSON(text), in)
	}
	text := `{"structure":{"dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"KZ"}]}],"observation":` +
		dims("INDICATOR EXP", "TIME_PERIOD 2024") + `},"attributes":{"observation":` + dims("UNIT_MEASURE") + `}},"dataSets":[{"action":"Merge",`
	assert.Equal(t, []string{
		`sdmx: row 1, column observations: "0:0": 2 indexes; the structure has 3 dimensions`,
		"KZ> goods-sold 2024 1 USD [example] ",
		`sdmx: row 3, column observations: "0:0:0": duplicate key`,
		`sdmx: row 4, column REF_AREA: "1": not an index of its 1 values, at observation "1:0:0"`,
		`sdmx: row 5, column TIME_PERIOD: "1": not an index of its 1 values, at observation "0:0:1"`,
	}, fromJSON(text+`"observations":{"0:0":[1,"USD"],"0:0:0":[1,"USD"],"0:0:0":[1],"1:0:0":[1],"0:0:1":[1]}}]}`), "flat although the structure has series")
	assert.Equal(t, []string{
		`sdmx: row 1, column REF_AREA: "1": not an index of its 1 values, at observation "0:0" of series "1"`,
		`sdmx: row 2, column series: "0:0": 2 indexes; the structure has 1 dimensions`,
		"KZ> goods-sold 2024 1 USD [example] ",
		`sdmx: row 4, column observations: "0:0": duplicate key`,
	}, fromJSON(text+`"series":{"1":{"observations":{"0:0":[1,"USD"]}},"0:0":{"observations":{"0:0":[1]}},
		"0":{"observations":{"0:0":[1,"USD"]}},"0":{"observations":{"0:0":[1,"USD"]}}}}]}`))
}

// Observations are yielded while the message is being read, without holding it in memory.
func TestReadJSONStreams(t *testing.T) {
	in := strings.NewReader(string(trade(false, true)))
	size := in.Len()
	for o, err := range sdmx.ReadJSON(in, sdmx.Options{Mapping: mapping()}) {
		require.NoError(t, err)
		assert.Equal(t, "KZ>KZ goods-sold 2000 0 USD [example] A", line(o))
		assert.Less(t, size-in.Len(), 200_000, "of %d bytes", size)
		break
	}
}

func TestReadJSONStops(t *testing.T) {
	for _, name := range []string{"series.json", "flat.json", "draft.json"} {
		for want := 1; want <= 2; want++ {
			n := 0
			for _, err := range sdmx.ReadJSON(strings.NewReader(sample(t, name)), sdmx.Options{Mapping: mapping()}) {
				require.NoError(t, err)
				if n++; n == want {
					break
				}
			}
			assert.Equal(t, want, n)
		}
	}
	for range sdmx.ReadJSON(strings.NewReader(`{"errors":[{},{}]}`), sdmx.Options{}) {
		break
	}
}

func TestReadJSONPassesOnWhatTheReaderReturns(t *testing.T) {
	broken := errors.New("broken pipe")
	whole := sample(t, "series.json")
	var last error
	for _, err := range sdmx.ReadJSON(io.MultiReader(strings.NewReader(whole[:len(whole)-20]), iotest.ErrReader(broken)), sdmx.Options{Mapping: mapping()}) {
		last = err
	}
	assert.EqualError(t, last, "sdmx: row 6: cannot be read: broken pipe")
	assert.ErrorIs(t, last, broken)
}

func FuzzReadJSON(f *testing.F) {
	for _, text := range []string{ // short, because the fuzzing engine takes a minute to minimize long texts
		answering(`"0:0:0":[1,0],"0:0:0":[1e9999,0,"\ud83d\ude00"],"0:0":[]`),
		`{"dataSets":[{"series":{"0":{"observations":{"0":[1]},"attributes":[0]}}}],"structure":{"dimensions":{}}}`,
		`{"data":{"structures":[{"attributes":{"dimensionGroup":[{"id":"UNIT"}]}}],"dataSets":[{"action":"Merge","dimensionGroupAttributes":{"":[0]}}]}}`,
		`{"errors":[{"code":404,"title":"No results"}]}`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		row := 0
		for o, err := range sdmx.ReadJSON(strings.NewReader(text), sdmx.Options{Mapping: mapping(), Held: 1 << 20}) {
			var wrong *figures.Error
			switch {
			case err == nil:
				for _, i := range o.Validate() { // only issues of the figures themselves
					assert.Contains(t, []string{"economy.own-counterpart", "economy.currency-not-in-use", "economy.not-whole",
						"economy.too-small"}, string(i.Code))
				}
			case assert.ErrorAs(t, err, &wrong):
				assert.True(t, wrong.Row == 0 || wrong.Row >= row, wrong.Row)
				row = max(row, wrong.Row)
			}
		}
	})
}
