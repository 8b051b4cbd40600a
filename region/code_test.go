package region_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/region"
)

var (
	_ encoding.TextAppender    = region.Code{}
	_ encoding.TextMarshaler   = region.Code{}
	_ encoding.TextUnmarshaler = (*region.Code)(nil)
	_ driver.Valuer            = region.Code{}
	_ sql.Scanner              = (*region.Code)(nil)
)

var codeForms = []struct {
	text    string
	form    region.CodeForm
	country string
	coded   string
}{
	{"KZ", region.FormCountry, "KZ", "KZ"},
	{"XK", region.FormCountry, "XK", "XK"},
	{"KZ-59", region.FormSubdivision, "KZ", "KZ-59"},
	{"CN-JS", region.FormSubdivision, "CN", "CN-JS"},
	{"AR-A", region.FormSubdivision, "AR", "AR-A"},
	{"FR-75C", region.FormSubdivision, "FR", "FR-75C"},
	{"143", region.FormArea, "", "143"},
	{"001", region.FormArea, "", "001"},
	{"CN-JS/nanjing", region.FormLocal, "CN", "CN-JS"},
	{"CN-JS/nanjing/xuanwu", region.FormLocal, "CN", "CN-JS"},
	{"SG/jurong", region.FormLocal, "SG", "SG"},
	{"RU-MOW/2-tverskaya", region.FormLocal, "RU", "RU-MOW"},
}

func TestCodeForms(t *testing.T) {
	for _, c := range codeForms {
		code, err := region.ParseCode(c.text)
		require.NoError(t, err)
		assert.Equal(t, c.form, code.Form(), c.text)
		assert.Equal(t, c.country, code.Country().String(), c.text)
		assert.Equal(t, c.coded, code.Coded().String(), c.text)
		assert.False(t, code.IsZero())
	}
	assert.Equal(t, region.CodeForm(""), region.Code{}.Form())
	assert.True(t, region.Code{}.Country().IsZero())
	assert.True(t, region.Code{}.IsZero())
}

func TestCodeRoundTrips(t *testing.T) {
	texts := []string{""}
	for _, c := range codeForms {
		texts = append(texts, c.text)
	}
	for _, text := range texts {
		var code, fromJSON, scanned region.Code
		require.NoError(t, code.UnmarshalText([]byte(text)))
		assert.Equal(t, text, code.String())

		data, err := json.Marshal(code)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &fromJSON))
		assert.Equal(t, code, fromJSON)

		value, err := code.Value()
		require.NoError(t, err)
		require.NoError(t, scanned.Scan(value))
		assert.Equal(t, code, scanned)
		require.NoError(t, scanned.Scan([]byte(text)))
		assert.Equal(t, code, scanned)
	}
}

func TestParseCodeErrors(t *testing.T) {
	const subdivision = `a subdivision has one to three upper-case letters or digits after the hyphen`
	const form = `want a code such as KZ, KZ-59, 143 or CN-JS/nanjing`
	tests := []struct{ input, reason string }{
		{``, `region: ParseCode(""): empty`},
		{`K`, `region: ParseCode("K"): ` + form},
		{`kz-59`, `region: ParseCode("kz-59"): ` + form + `; did you mean "KZ-59"?`},
		{`KZ_59`, `region: ParseCode("KZ_59"): ` + form + `; did you mean "KZ-59"?`},
		{`KZ59`, `region: ParseCode("KZ59"): ` + form + `; did you mean "KZ-59"?`},
		{`К3-59`, `region: ParseCode("К3-59"): ` + form + `; did you mean "KZ-59"?`},
		{`КЗ`, `region: ParseCode("КЗ"): ` + form + `; did you mean "KZ"?`},
		{`KZ–59`, `region: ParseCode("KZ–59"): ` + form + `; did you mean "KZ-59"?`},
		{`ＫＺ-59`, `region: ParseCode("ＫＺ-59"): ` + form + `; did you mean "KZ-59"?`},
		{` KZ`, `region: ParseCode(" KZ"): ` + form + `; did you mean "KZ"?`},
		{`KZ-`, `region: ParseCode("KZ-"): ` + subdivision},
		{`KZ-5999`, `region: ParseCode("KZ-5999"): ` + subdivision},
		{`KZ-sev`, `region: ParseCode("KZ-sev"): ` + subdivision + `; did you mean "KZ-SEV"?`},
		{`14`, `region: ParseCode("14"): ` + form},
		{`1434`, `region: ParseCode("1434"): ` + form},
		{`143/x`, `region: ParseCode("143/x"): a local area must be within a country or subdivision`},
		{`CN-JS/`, `region: ParseCode("CN-JS/"): local area "" is not lower-case words joined by hyphens`},
		{`CN-JS/Nanjing`, `region: ParseCode("CN-JS/Nanjing"): local area "Nanjing" is not lower-case words joined by hyphens; did you mean "CN-JS/nanjing"?`},
		{`CN-JS//x`, `region: ParseCode("CN-JS//x"): local area "" is not lower-case words joined by hyphens; did you mean "CN-JS/x"?`},
		{"KZ\xff", `region: ParseCode("KZ\xff"): not UTF-8`},
		{strings.Repeat("KZ", 1<<19), `region: ParseCode("` + strings.Repeat("KZ", 20) + `"…): longer than 200 bytes`},
	}
	for _, test := range tests {
		code, err := region.ParseCode(test.input)
		require.Error(t, err, test.input)
		assert.Equal(t, test.reason, err.Error())
		assert.True(t, code.IsZero())
		var parseError *region.ParseError
		require.ErrorAs(t, err, &parseError)
		assert.Equal(t, test.input, parseError.Input)
	}
}

func TestFailedDecodingChangesNothing(t *testing.T) {
	code := region.MustParseCode("KZ")
	require.Error(t, code.UnmarshalText([]byte("kz")))
	require.Error(t, code.Scan("kz"))
	require.Error(t, code.Scan(7))
	assert.Equal(t, "KZ", code.String())
}

func TestCompareSortsByText(t *testing.T) {
	codes := []region.Code{}
	for _, text := range []string{"KZ-59/x", "KZ", "143", "KZ-59", "CN"} {
		codes = append(codes, region.MustParseCode(text))
	}
	codes = append(codes, region.Code{})
	slices.SortFunc(codes, region.Code.Compare)
	texts := []string{}
	for _, c := range codes {
		texts = append(texts, c.String())
	}
	assert.Equal(t, []string{"", "143", "CN", "KZ", "KZ-59", "KZ-59/x"}, texts)
}

func TestMustParseCodePanics(t *testing.T) {
	assert.PanicsWithError(t, `region: ParseCode("zz9"): want a code such as KZ, KZ-59, 143 or CN-JS/nanjing; did you mean "ZZ-9"?`,
		func() { region.MustParseCode("zz9") })
}
