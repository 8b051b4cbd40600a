package consistency_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"go/types"
	"reflect"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// coded has values of each type that writes itself as JSON or to databases and has no form as text, by "package.Type".
func coded() map[string][]any {
	return map[string][]any{
		"text.Text": {text.Text{}, text.Text{"en": "Astana"}, text.Text{"kk": "Астана", "ru": "Астана", "zh-Hant": "阿斯塔納", "en": `"a" <b>`}},
		"economy.Rate": {
			economy.Rate{From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("KZT"), Rate: decimal.RequireFromString("469.40")},
			economy.Rate{
				From: economy.MustParseCurrency("CNY"), To: economy.MustParseCurrency("USD"), Rate: decimal.RequireFromString("0.139000000000000000001"),
				Kind: economy.RateAverage, Period: civil.MustParsePeriod("2024"), Cites: []source.Cite{{Source: "s", Locator: "p. 1"}},
			},
		},
	}
}

// writtenOnly lists the types that write themselves as JSON and are not read from it, each with the reason.
func writtenOnly() map[string]string {
	return map[string]string{
		"economy.Exact":  "a result may be a fraction or irrational, of which JSON has the first decimals",
		"economy.Series": "its values are results",
	}
}

// Types that write themselves as JSON or to databases read what they have written, and write the same again.
func TestCodecs(t *testing.T) {
	for name, values := range coded() {
		for _, x := range values {
			assert.Equal(t, name, reflect.TypeOf(x).String())
			written, err := json.Marshal(x)
			require.NoError(t, err, name)
			read := reflect.New(reflect.TypeOf(x))
			require.NoError(t, json.Unmarshal(written, read.Interface()), "%s", written)
			again, err := json.Marshal(read.Interface())
			require.NoError(t, err, name)
			assert.Equal(t, string(written), string(again), name)
			checkStored(t, x, string(written))
		}
	}
}

// checkStored checks that a value that databases can hold is read from what it stores, as a string and as bytes, and that
// null is the zero value.
func checkStored(t *testing.T, x any, written string) {
	t.Helper()
	v, ok := x.(driver.Valuer)
	if !ok {
		return
	}
	stored, err := v.Value()
	require.NoError(t, err)
	assert.True(t, driver.IsValue(stored), "%T", stored)
	forms := []any{stored}
	if s, isString := stored.(string); isString {
		forms = append(forms, []byte(s))
	}
	for _, src := range forms {
		read := reflect.New(reflect.TypeOf(x))
		require.NoError(t, read.Interface().(sql.Scanner).Scan(src))
		again, err := json.Marshal(read.Interface())
		require.NoError(t, err)
		if stored != nil {
			assert.Equal(t, written, string(again))
		}
		require.NoError(t, read.Interface().(sql.Scanner).Scan(nil))
		assert.True(t, read.Elem().IsZero(), "%T from null", x)
	}
	zero, err := reflect.Zero(reflect.TypeOf(x)).Interface().(driver.Valuer).Value()
	require.NoError(t, err)
	assert.Nil(t, zero, "%T", x)
}

// Every type that writes itself as JSON or to databases is in a table of these tests, and what writes to databases reads
// from them.
func TestEveryCodecIsRegistered(t *testing.T) {
	m := loaded(t)
	registered := map[string]bool{}
	for name := range coded() {
		registered[name] = true
	}
	for name := range writtenOnly() {
		registered[name] = true
	}
	for _, s := range texts() {
		registered[s.name] = true
	}
	found := map[string]bool{}
	for _, o := range m.exported() {
		typ, isType := o.Object.(*types.TypeName)
		if !isType || typ.IsAlias() {
			continue
		}
		stores := methodOf(typ, "Value") != nil && signatureOf(o.Pkg(), methodOf(typ, "Value")) == "func() (database/sql/driver.Value, error)"
		scans := methodOf(typ, "Scan") != nil
		assert.Equal(t, stores, scans, "%s has one of Value and Scan", o.full)
		if stores || methodOf(typ, "MarshalJSON") != nil || methodOf(typ, "UnmarshalJSON") != nil {
			found[o.full] = true
			assert.True(t, registered[o.full], "%s has no values in these tests", o.full)
		}
	}
	for name := range coded() {
		assert.True(t, found[name], "%s does not write itself", name)
	}
	for name := range writtenOnly() {
		assert.True(t, found[name], "%s does not write itself", name)
	}
}
