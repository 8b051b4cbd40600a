package house_test

import (
	"fmt"
	"go/types"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// texts lists all types of the module with a text form, each with texts that it accepts and texts that it refuses. An
// underscore stands for a space.
func texts() []subject {
	return []subject{
		values(civil.ParseDate, civil.MustParseDate, "2025-11-28 0001-01-01 9999-12-31 2024-02-29",
			"2025-13-01 2025-02-29 28.11.2025 0000-01-01 2025-11-28T00:00:00Z"),
		values(civil.ParseWhen, civil.MustParseWhen, "2025 2025-11 2025-11-28 2025-11~ 2025? 2025-11-28% "+
			"[..2025-11-28] [2025-11-28..] [2025-06-01..2025-08-31]", "25 [..] 2025-13 [2025-08-31..2025-06-01] ~"),
		values(civil.ParsePeriod, civil.MustParsePeriod, "2024 2024-A1 2024-S1 2024-T2 2024-Q3 2024-07 2024-M07 2024-W05 "+
			"2024-07-15 2025-01-01/P9M 2025-01-01/P1Y2M3D", "2024-Q5 2024-13 2024-W54 24 2024-S0 2025-01-01/P0M 2024Q3"),
		values(civil.ParseTruth, civil.MustParseTruth, "unknown no yes", "Yes true 1 maybe").withZero("unknown"),
		values(region.ParseCode, region.MustParseCode, "KZ KZ-59 143 001 CN-JS/nanjing/xuanwu XK", "kz KAZ KZ-1234 1 KZ/ CN-JS/Nanjing"),
		values(party.ParseID, party.MustParseID, "KZ-59 jiangsu-soho 001 CN-JS/nanjing/xuanwu yugoslavia", "Jiangsu jiangsu__soho -a kz59-"),
		values(economy.ParseCurrency, economy.MustParseCurrency, "USD KZT SUR", "usd US $ XYZQ"),
		values(economy.ParseUnit, economy.MustParseUnit, "percent tonne USD index@2010 USD@2015", "USD@ percent@2010 usd index@"),
		values(agreement.ParseQuorum, agreement.MustParseQuorum, "6 2/3 all 55/100", "0 -1 2/0 most 1/2/3 06"),
		values(economy.ParseMoney, economy.MustParseMoney, "1.90_USD -0.01_KZT 1900000000000_CNY 5_JPY",
			"1.90 1,90_USD USD_1.90 1.90_usd 1e999999999_USD 1.90__USD"),
		values(economy.ParseValue, economy.MustParseValue, "15_percent 1.90_USD -0.01_KZT over_380_count about_1.9_CNY@2015 under_0_tonne 101.5_index@2010-Q1",
			"15 percent 15_%_ over_380 over_over_1_USD nearly_1_USD 1.90__USD 1e999999999_USD 15_percent_ exact_1_USD"),
	}
}

// The table above has every type for which a public package has a Parse function or a text codec, and no other type. Each
// has the whole set of functions and methods.
func TestEveryTextIsRegistered(t *testing.T) {
	m := loaded(t)
	var found []string
	for _, name := range m.public() {
		api := m.api(t, name)
		for _, exported := range api.Scope().Names() {
			if isText(api, exported) {
				found = append(found, api.Name()+"."+exported)
				checkText(t, api, exported)
			}
		}
	}
	var registered []string
	for _, s := range texts() {
		registered = append(registered, s.name)
	}
	assertSame(t, found, registered, "types with a text form", "in the table of this test")
}

// localizedText is stored in databases as JSON, and has no other form as text.
const localizedText = "github.com/crossborder-go/crossborder/locale/text.Text"

// isText reports whether an exported name is a type with a Parse function or a text codec.
func isText(api *types.Package, name string) bool {
	o, ok := api.Scope().Lookup(name).(*types.TypeName)
	if !ok || !o.Exported() {
		return false
	}
	_, parsed := api.Scope().Lookup("Parse" + name).(*types.Func)
	coded := false
	for _, method := range []string{"MarshalText", "UnmarshalText", "AppendText", "Scan"} {
		coded = coded || methodOf(o, method) != nil
	}
	return (parsed || coded) && types.TypeString(types.Unalias(o.Type()), nil) != localizedText
}

// without lists the methods that a type rightly lacks. No Truth is unset, because "unknown" is an answer.
func without() []string { return []string{"civil.Truth.IsZero"} }

func checkText(t *testing.T, api *types.Package, name string) {
	t.Helper()
	full := api.Name() + "." + name
	o := api.Scope().Lookup(name).(*types.TypeName)
	for function, signature := range map[string]string{
		"Parse" + name:     "func(s string) (%s, error)",
		"MustParse" + name: "func(s string) %s",
	} {
		f := api.Scope().Lookup(function)
		if assert.NotNil(t, f, "%s has no %s", full, function) {
			assert.Equal(t, fmt.Sprintf(signature, name), signatureOf(api, f), full)
		}
	}
	for method, signature := range map[string]string{
		"String":        "func() string",
		"AppendText":    "func(b []byte) ([]byte, error)",
		"MarshalText":   "func() ([]byte, error)",
		"UnmarshalText": "func(text []byte) error",
		"Scan":          "func(src any) error",
		"Value":         "func() (database/sql/driver.Value, error)",
		"IsZero":        "func() bool",
	} {
		f := methodOf(o, method)
		if slices.Contains(without(), full+"."+method) {
			assert.Nil(t, f, "%s.%s is there after all", full, method)
		} else if assert.NotNil(t, f, "%s has no %s", full, method) {
			assert.Equal(t, signature, signatureOf(api, f), "%s.%s", full, method)
		}
	}
}

// methodOf returns a method of the type or of pointers to it, nil if there is none.
func methodOf(o *types.TypeName, name string) types.Object {
	f, _, _ := types.LookupFieldOrMethod(types.NewPointer(o.Type()), true, o.Pkg(), name)
	method, ok := f.(*types.Func)
	if !ok {
		return nil
	}
	return method
}

func signatureOf(api *types.Package, o types.Object) string {
	return types.TypeString(o.Type(), types.RelativeTo(api))
}
