package economy_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/source"
)

func dollarRates(t *testing.T) economy.Rates {
	t.Helper()
	rate := func(value string, kind economy.RateKind, period string) economy.Rate {
		return economy.Rate{From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("KZT"), Rate: decimal.RequireFromString(value),
			Kind: kind, Period: civil.MustParsePeriod(period), Cites: []source.Cite{{Source: "national-bank"}}}
	}
	rates, err := economy.NewRates(rate("400", economy.RateAverage, "2023"), rate("500", economy.RateEndOfPeriod, "2023"),
		rate("450", economy.RateAverage, "2024"), rate("460", economy.RateSpot, "2023-06-01"), rate("250", economy.RateAverage, "2015"))
	require.NoError(t, err)
	return rates
}

func TestSeriesConvert(t *testing.T) {
	rates, tenge, dollar := dollarRates(t), economy.MustParseCurrency("KZT"), economy.MustParseCurrency("USD")
	exports, found := economy.LookupIndicator("goods-exports")
	require.True(t, found)
	stock, found := economy.LookupIndicator("fdi-stock")
	require.True(t, found)
	wage, found := economy.LookupIndicator("average-monthly-wage")
	require.True(t, found)

	flow := seriesOf(t, "2023 2 USD; 2024 over 3 USD; 2025 O")
	assert.Equal(t, "2023 800 KZT; 2024 over 1350 KZT; 2025 –", printed(must(t)(flow.Convert(rates, tenge, exports))))
	held := seriesOf(t, "2023 2 USD").As("fdi-stock")
	converted := must(t)(held.Convert(rates, tenge, stock))
	assert.Equal(t, "2023 1000 KZT", printed(converted))
	p := converted.Points()[0]
	assert.Equal(t, "USD to KZT, end-of-period, 2023: 500", p.Rates[0].Rate.String())
	assert.Equal(t, []source.Cite{{Source: "yearbook", Locator: "0"}, {Source: "national-bank"}}, p.Cites)
	assert.Equal(t, "2023 800 KZT", printed(must(t)(held.ConvertAt(rates, tenge, economy.RateAverage))), "where the caller says so")
	assert.Equal(t, "2024 500 KZT@2015", printed(must(t)(seriesOf(t, "2024 2 USD@2015").Convert(rates, tenge, exports))),
		"constant prices at the rate of their base")
	back := must(t)(must(t)(flow.Convert(rates, tenge, exports)).Convert(rates, dollar, exports))
	assert.Equal(t, printed(flow), printed(back), "there and back")
	assert.Equal(t, printed(flow), printed(must(t)(flow.Convert(economy.Rates{}, dollar, exports))), "dollars are dollars")

	second := func(_ economy.Series, err error) error { return err }
	for want, err := range map[string]error{
		`economy: Series.Convert: indicator: not of the same series: "fdi-stock", not "goods-exports"`:                             second(flow.Convert(rates, tenge, stock)),
		"economy: Series.Convert: indicator: unknown rate kind: average-monthly-wage is neither a flow nor a stock; use ConvertAt": second(flow.As(wage.Code).Convert(rates, tenge, wage)),
		"economy: Series.ConvertAt: series: incompatible units: tonne, not money":                                                  second(seriesOf(t, "2023 2 tonne").ConvertAt(rates, tenge, economy.RateAverage)),
		`economy: Series.ConvertAt: kind: unknown rate kind: "mean"`:                                                               second(flow.ConvertAt(rates, tenge, "mean")),
		"economy: Series.Convert: to: not set: currency":                                                                           second(flow.Convert(rates, economy.Currency{}, exports)),
	} {
		assert.EqualError(t, err, want)
	}
	_, err := seriesOf(t, "2023-Q1 2 USD").Convert(rates, tenge, exports)
	var missing *economy.MissingRateError
	require.ErrorAs(t, err, &missing, "the year's rate is not the quarter's")
	assert.Equal(t, "2023-Q1", missing.Period.String())
}

// An office computes published growth from unrounded figures. Against shows the difference and changes neither.
func TestPublishedGrowthStandsBesideTheComputed(t *testing.T) {
	computed := must(t)(seriesOf(t, "2022 1.1 USD; 2023 1.2 USD; 2024 1.5 USD").Growth())
	published := seriesOf(t, "2023 8.4 percent; 2024 25.0 percent; 2025 3.0 percent")
	found, err := computed.Against(published)
	require.NoError(t, err)
	require.Len(t, found, 1, "2024 agrees, and 2025 stands alone")
	assert.Equal(t, "2023", found[0].Period.String())
	text, err := found[0].Computed.Amount.Text(1, economy.HalfUp)
	require.NoError(t, err)
	assert.Equal(t, "9.1", text)
	assert.Equal(t, "8.4 percent", found[0].Published.String(), "it is not corrected")
	text, err = found[0].Difference.Text(1, economy.HalfUp)
	require.NoError(t, err)
	assert.Equal(t, "-0.7", text)
}

// Exact contributions sum to the growth of the whole; rounded ones do not.
func TestRoundedContributionsDoNotAdd(t *testing.T) {
	whole := seriesOf(t, "2023 300 USD; 2024 303 USD")
	rounded, exact := decimal.Zero, new(big.Rat)
	for range 3 {
		p := must(t)(seriesOf(t, "2023 100 USD; 2024 101 USD").Contribution(whole)).Points()[1]
		one, err := p.Value.Amount.Round(1, economy.HalfUp)
		require.NoError(t, err)
		fraction, rational := p.Value.Amount.Rat()
		require.True(t, rational)
		rounded, exact = rounded.Add(one), exact.Add(exact, fraction)
	}
	growth := must(t)(whole.Growth()).Points()[1].Value
	assert.Equal(t, "1 percent", growth.String())
	assert.Equal(t, "1", exact.RatString())
	assert.Equal(t, "0.9", rounded.String())
}

// Four newspapers print different rates for the same pair and day. One table cannot hold them all; a table of
// each gives an exact result.
func TestFourPressRates(t *testing.T) {
	yuan, tenge := economy.MustParseCurrency("CNY"), economy.MustParseCurrency("KZT")
	var press []economy.Rate
	for _, value := range []string{"73.10", "73.5", "74", "72.95"} {
		press = append(press, economy.Rate{From: yuan, To: tenge, Rate: decimal.RequireFromString(value), Kind: economy.RateSpot,
			Period: civil.MustParsePeriod("2025-11-28")})
	}
	_, err := economy.NewRates(press...)
	var conflict *economy.ConflictingRatesError
	require.ErrorAs(t, err, &conflict)
	flow := seriesOf(t, "2025-11-28 100 CNY")
	var amounts []string
	for _, r := range press {
		rates, err := economy.NewRates(r)
		require.NoError(t, err)
		amounts = append(amounts, printed(must(t)(flow.ConvertAt(rates, tenge, economy.RateSpot))))
		_, err = flow.ConvertAt(rates, tenge, economy.RateAverage)
		assert.Error(t, err, "a spot rate is not an average")
	}
	assert.Equal(t, []string{"2025-11-28 7310 KZT", "2025-11-28 7350 KZT", "2025-11-28 7400 KZT", "2025-11-28 7295 KZT"}, amounts)
}
