package economy_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

func TestValueAsText(t *testing.T) {
	for text, reason := range map[string]string{
		"15":              `want an amount, a space and a unit, such as "15 percent" or "over 380 count"`,
		"over":            `want an amount, a space and a unit, such as "15 percent" or "over 380 count"`,
		"over 380":        `want an amount, a space and a unit, such as "15 percent" or "over 380 count"`,
		"15 percents":     `unknown unit; did you mean "percent"?`,
		"nearly 1 USD":    "not a plain decimal number",
		"1,5 percent":     "not a plain decimal number",
		"15 percent@2010": "only a currency or an index has a base period",
	} {
		_, err := economy.ParseValue(text)
		if assert.Error(t, err, text) {
			assert.Contains(t, err.Error(), `economy: ParseValue("`+text+`"): `)
			assert.Contains(t, err.Error(), reason)
		}
	}
	v := economy.MustParseValue("over 1.90 USD@2015")
	assert.Equal(t, economy.Value{Amount: decimal.RequireFromString("1.90"), Unit: economy.MustParseUnit("USD@2015"), Bound: economy.BoundOver}.String(), v.String())
	assert.True(t, v.Equal(economy.MustParseValue("over 1.9 USD@2015")))
	assert.False(t, v.Equal(economy.MustParseValue("1.9 USD@2015")))
	for name, bad := range map[string]economy.Value{
		"a unit":      {Amount: decimal.New(1, 0)},
		"a bound":     {Amount: decimal.New(1, 0), Unit: v.Unit, Bound: "nearly"},
		"a small one": {Amount: decimal.New(1, 1_000_000), Unit: v.Unit},
	} {
		_, err := bad.Value()
		assert.Error(t, err, name)
		assert.Less(t, len(bad.String()), 40, name)
	}
}

// A value stays an object in JSON.
func TestValueInJSON(t *testing.T) {
	text, err := json.Marshal(economy.MustParseValue("about 1.90 USD"))
	require.NoError(t, err)
	assert.Equal(t, `{"amount":"1.90","unit":"USD","bound":"about"}`, string(text))
	for _, bad := range []string{`"1.90 USD"`, `{"amount": 1.9, "unit": "USD"}`, `{"amount": "1", "units": "USD"}`, `[]`, `{"amount": "1", "unit": "usd"}`} {
		v := economy.MustParseValue("1 USD")
		assert.Error(t, json.Unmarshal([]byte(bad), &v), bad)
		assert.Equal(t, "1 USD", v.String())
	}
	v := economy.MustParseValue("1 USD")
	require.NoError(t, json.Unmarshal([]byte("null"), &v))
	assert.Equal(t, "1 USD", v.String())
}

func TestSeriesInJSON(t *testing.T) {
	figure := func(period, value string) economy.Observation {
		return economy.Observation{Subject: party.MustParseID("KZ-59"), Indicator: "population", Period: civil.MustParsePeriod(period), Value: economy.MustParseValue(value)}
	}
	s, err := economy.NewSeries(figure("2022", "3 count"), figure("2023", "4 count"))
	require.NoError(t, err)
	growth, err := s.Growth()
	require.NoError(t, err)
	text, err := json.Marshal(growth)
	require.NoError(t, err)
	assert.Equal(t, `{"subject":"KZ-59","unit":"percent","points":[{"period":"2022","missing":true},{"period":"2023",`+
		`"value":{"amount":"100/3","unit":"percent"}}]}`, string(text))
	text, err = json.Marshal(economy.Series{})
	require.NoError(t, err)
	assert.Equal(t, `{"points":[]}`, string(text))
}
