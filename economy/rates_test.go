package economy_test

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/source"
)

func rate(from, to, value string, kind economy.RateKind, period string) economy.Rate {
	r := economy.Rate{Rate: dec(value), Kind: kind, Cites: []source.Cite{{Source: "bank"}}}
	_ = r.From.UnmarshalText([]byte(from))
	_ = r.To.UnmarshalText([]byte(to))
	_ = r.Period.UnmarshalText([]byte(period))
	return r
}

func ratesOf(t *testing.T, all ...economy.Rate) economy.Rates {
	table, err := economy.NewRates(all...)
	require.NoError(t, err)
	return table
}

func bank(t *testing.T) economy.Rates {
	return ratesOf(t,
		rate("USD", "KZT", "469.44", economy.RateAverage, "2024"),
		rate("USD", "KZT", "525.11", economy.RateEndOfPeriod, "2024"),
		rate("USD", "KZT", "474.61", economy.RateSpot, "2024-07-15"),
		rate("USD", "CNY", "7.1957", economy.RateAverage, "2024"),
		rate("CNY", "KZT", "65.2", economy.RateAverage, "2023"),
		rate("EUR", "USD", "1.0824", economy.RateAverage, "2024"),
		rate("EUR", "RUB", "100", economy.RateAverage, "2024"),
		rate("USD", "RUB", "92.5", economy.RateAverage, "2024"),
	)
}

func TestConvert(t *testing.T) {
	average := civil.MustParsePeriod("2024")
	for _, c := range []struct{ amount, to, exact, used string }{
		{"100 USD", "KZT", "46944", "USD to KZT, average, 2024: 469.44"},
		{"46944 KZT", "USD", "100", "USD to KZT, average, 2024: 469.44 inverse"},
		{"1 KZT", "USD", "25/11736", "USD to KZT, average, 2024: 469.44 inverse"},
		{"7.1957 CNY", "KZT", "469.44", "USD to CNY, average, 2024: 7.1957 inverse; USD to KZT, average, 2024: 469.44"},
		{"1 EUR", "CNY", "7.78862568", "EUR to USD, average, 2024: 1.0824; USD to CNY, average, 2024: 7.1957"},
		{"5 USD", "USD", "5", ""},
	} {
		got, err := bank(t).Convert(economy.MustParseMoney(c.amount), economy.MustParseCurrency(c.to), economy.RateAverage, average)
		if assert.NoError(t, err) {
			assert.Equal(t, c.exact, got.Amount.String())
			assert.Equal(t, c.used, usedBy(got))
		}
	}
}

func usedBy(c economy.Conversion) string {
	text := ""
	for _, leg := range c.Used {
		if text != "" {
			text += "; "
		}
		text += leg.Rate.String()
		if leg.Inverse {
			text += " inverse"
		}
	}
	return text
}

// A rate of another kind or period is never used.
func TestMissingRates(t *testing.T) {
	table := bank(t)
	for _, c := range []struct {
		from, to, period string
		kind             economy.RateKind
		want             string
	}{
		{"USD", "KZT", "2023", economy.RateAverage, "no rate USD to KZT, average, 2023"},
		{"USD", "KZT", "2024", economy.RateSpot, "no rate USD to KZT, spot, 2024"},
		{"USD", "KZT", "2024-07-16", economy.RateSpot, "no rate USD to KZT, spot, 2024-07-16"},
		{"USD", "KZT", "2024-01-01/P1Y", economy.RateAverage, ""},
		{"USD", "KZT", "2024-01-01/P11M", economy.RateAverage, "no rate USD to KZT, average, 2024-01-01/P11M"},
		{"USD", "KZT", "2024-07-15/P1D", economy.RateSpot, ""},
		{"USD", "KZT", "2024", "", "no rate USD to KZT, 2024"},
		{"USD", "KZT", "", "", "no rate USD to KZT"},
		{"CNY", "KZT", "2024", economy.RateEndOfPeriod, "no rate CNY to KZT, end-of-period, 2024"},
		{"USD", "JPY", "2024", economy.RateAverage, "no rate USD to JPY, average, 2024"},
		{"CNY", "RUB", "2024", economy.RateAverage, ""},
		{"KZT", "EUR", "2024", economy.RateAverage, ""},
	} {
		var period civil.Period
		require.NoError(t, period.UnmarshalText([]byte(c.period)))
		m := economy.Money{Amount: dec("1"), Currency: economy.MustParseCurrency(c.from)}
		_, err := table.Convert(m, economy.MustParseCurrency(c.to), c.kind, period)
		if c.want == "" {
			assert.NoError(t, err)
			continue
		}
		assert.EqualError(t, err, "economy: Convert: "+c.want)
		var missing *economy.MissingRateError
		require.ErrorAs(t, err, &missing)
		assert.Equal(t, period, missing.Period)
	}
	_, err := economy.Rates{}.Convert(economy.MustParseMoney("1 USD"), economy.MustParseCurrency("KZT"), "", civil.Period{})
	assert.EqualError(t, err, "economy: Convert: no rate USD to KZT")
	_, err = table.Convert(economy.Money{Amount: dec("1")}, economy.MustParseCurrency("KZT"), "", civil.Period{})
	assert.EqualError(t, err, "economy: Convert: amount: not set: currency")
	_, err = table.Convert(economy.MustParseMoney("1 USD"), economy.Currency{}, "", civil.Period{})
	assert.EqualError(t, err, "economy: Convert: to: not set: currency")
	_, err = table.Convert(economy.MustParseMoney("1 USD"), economy.MustParseCurrency("KZT"), "mean", civil.Period{})
	assert.EqualError(t, err, `economy: Convert: kind: unknown rate kind: "mean"`)
}

func TestPivots(t *testing.T) {
	table := ratesOf(t,
		rate("USD", "KZT", "470", "", ""), rate("USD", "CNY", "7.2", "", ""),
		rate("EUR", "KZT", "510", "", ""), rate("EUR", "CNY", "7.8", "", ""))
	m, tenge := economy.MustParseMoney("1 CNY"), economy.MustParseCurrency("KZT")
	_, err := table.Convert(m, tenge, "", civil.Period{})
	assert.EqualError(t, err, "economy: Convert: no rate CNY to KZT; possible through EUR, USD")
	var ambiguous *economy.AmbiguousPivotError
	require.ErrorAs(t, err, &ambiguous)
	assert.Len(t, ambiguous.Pivots, 2)

	for pivots, want := range map[string]string{"USD EUR": "1175/18", "EUR USD": "850/13", "JPY USD": "1175/18"} {
		var order []economy.Currency
		for _, code := range []string{pivots[:3], pivots[4:]} {
			order = append(order, economy.MustParseCurrency(code))
		}
		got, err := table.Through(order...).Convert(m, tenge, "", civil.Period{})
		require.NoError(t, err)
		assert.Equal(t, want, got.Amount.String())
	}
	_, err = table.Through(economy.MustParseCurrency("JPY")).Convert(m, tenge, "", civil.Period{})
	assert.EqualError(t, err, "economy: Convert: no rate CNY to KZT")
}

func TestNewRatesRefuses(t *testing.T) {
	good := rate("USD", "KZT", "470", economy.RateAverage, "2024")
	for _, c := range []struct {
		bad  economy.Rate
		want string
	}{
		{rate("USD", "KZT", "470.1", economy.RateAverage, "2024"), "conflicting rates USD to KZT, average, 2024: 470 and 470.1"},
		{rate("USD", "USD", "1", "", ""), "rates[1]: out of range: USD to itself"},
		{rate("", "USD", "1", "", ""), "rates[1]: not set: currency"},
		{rate("EUR", "USD", "0", "", ""), "rates[1]: not positive: rate"},
		{rate("EUR", "USD", "-1", "", ""), "rates[1]: not positive: rate"},
		{rate("EUR", "USD", "1e20000", "", ""), "rates[1]: out of range: exponent"},
		{rate("EUR", "USD", "1", "mid", ""), `rates[1]: unknown rate kind: "mid"`},
	} {
		_, err := economy.NewRates(good, c.bad)
		assert.EqualError(t, err, "economy: NewRates: "+c.want)
	}
	_, err := economy.NewRates(good, rate("USD", "KZT", "471", economy.RateAverage, "2024"))
	var conflict *economy.ConflictingRatesError
	require.ErrorAs(t, err, &conflict)
	assert.Equal(t, "bank", conflict.A.Cites[0].Source, "the error has the sources")

	same := rate("USD", "KZT", "470.00", economy.RateAverage, "2024")
	same.Cites[0].Source = "paper"
	found, ok := ratesOf(t, good, same).Lookup(good.From, good.To, good.Kind, good.Period)
	assert.True(t, ok)
	assert.Len(t, found.Cites, 2)
}

// Periods with the same days are the same, whatever their form.
func TestRatesOfTheSameDays(t *testing.T) {
	year, range12 := rate("USD", "KZT", "470", economy.RateAverage, "2024"), rate("USD", "KZT", "470.0", economy.RateAverage, "2024-01-01/P1Y")
	range12.Cites[0].Source = "paper"
	table := ratesOf(t, year, range12)
	for _, period := range []string{"2024", "2024-01-01/P1Y", "2024-01-01/P12M", "2024-01-01/P366D"} {
		found, ok := table.Lookup(year.From, year.To, economy.RateAverage, civil.MustParsePeriod(period))
		assert.True(t, ok, period)
		assert.Equal(t, "USD to KZT, average, 2024: 470", found.String(), period)
		assert.Len(t, found.Cites, 2, period)
	}
	range12.Rate = dec("471")
	_, err := economy.NewRates(year, range12)
	assert.EqualError(t, err, "economy: NewRates: conflicting rates USD to KZT, average, 2024: 470 and USD to KZT, average, 2024-01-01/P1Y: 471")
}

// Four published rates of one pair of currencies differ in kind or period, and each is used only for its own.
func TestOnePairWithFourRates(t *testing.T) {
	table := ratesOf(t,
		rate("USD", "CNY", "7.1957", economy.RateAverage, "2024"), rate("USD", "CNY", "7.2993", economy.RateEndOfPeriod, "2024"),
		rate("USD", "CNY", "7.1884", economy.RateSpot, "2024-12-31"), rate("USD", "CNY", "7.1217", economy.RateAverage, "2024-Q4"))
	one, yuan := economy.MustParseMoney("1 USD"), economy.MustParseCurrency("CNY")
	for _, c := range []struct {
		kind         economy.RateKind
		period, want string
	}{
		{economy.RateAverage, "2024", "7.1957"}, {economy.RateEndOfPeriod, "2024", "7.2993"},
		{economy.RateSpot, "2024-12-31", "7.1884"}, {economy.RateAverage, "2024-Q4", "7.1217"},
	} {
		got, err := table.Convert(one, yuan, c.kind, civil.MustParsePeriod(c.period))
		require.NoError(t, err)
		assert.Equal(t, c.want, got.Amount.String())
	}
}

func TestConvertThereAndBack(t *testing.T) {
	for range 200 {
		table := ratesOf(t,
			economy.Rate{From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("KZT"), Rate: some(1)[0]},
			economy.Rate{From: economy.MustParseCurrency("CNY"), To: economy.MustParseCurrency("USD"), Rate: some(1)[0]})
		m := economy.Money{Amount: decimal.New(rand.Int64N(1e9)-5e8, -2), Currency: economy.MustParseCurrency("KZT")}
		there, err := table.Convert(m, economy.MustParseCurrency("CNY"), "", civil.Period{})
		require.NoError(t, err)
		one, err := table.Convert(economy.MustParseMoney("1 CNY"), m.Currency, "", civil.Period{})
		require.NoError(t, err)
		back := rat(t)(there.Amount, nil)
		equalRats(t, m.Amount.Rat(), new(big.Rat).Mul(back, rat(t)(one.Amount, nil)))
	}
}

func TestRateJSON(t *testing.T) {
	r := rate("USD", "KZT", "469.40", economy.RateAverage, "2024")
	text, err := json.Marshal(r)
	require.NoError(t, err)
	assert.Equal(t, `{"from":"USD","to":"KZT","rate":"469.40","kind":"average","period":"2024","cites":[{"source":"bank"}]}`, string(text))
	var back economy.Rate
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, r.String(), back.String())
	assert.Equal(t, r.Cites, back.Cites)
	r.Rate = decimal.New(7, 1_000_000_000)
	assert.Equal(t, "USD to KZT, average, 2024: 7E1000000000", r.String())
	_, err = json.Marshal(r)
	assert.ErrorContains(t, err, `economy: Rate("USD"): exponent out of range`)
}

// A table and its results share no memory with the caller.
func TestRatesAreImmutable(t *testing.T) {
	given := rate("USD", "KZT", "470", "", "")
	table := ratesOf(t, given)
	given.Cites[0].Source = "changed"
	got, err := table.Convert(economy.MustParseMoney("1 USD"), economy.MustParseCurrency("KZT"), "", civil.Period{})
	require.NoError(t, err)
	assert.Equal(t, "bank", got.Used[0].Rate.Cites[0].Source)
	got.Used[0].Rate.Cites[0].Source = "changed"
	again, _ := table.Lookup(given.From, given.To, "", civil.Period{})
	assert.Equal(t, "bank", again.Cites[0].Source)
}

func TestConversionRounds(t *testing.T) {
	table := ratesOf(t, rate("USD", "KZT", "469.445", "", ""))
	got, err := table.Convert(economy.MustParseMoney("1 USD"), economy.MustParseCurrency("KZT"), "", civil.Period{})
	require.NoError(t, err)
	for mode, want := range map[economy.Rounding]string{"": "469.44 KZT", economy.HalfUp: "469.45 KZT"} {
		m, err := got.Money(mode)
		require.NoError(t, err)
		assert.Equal(t, want, m.String())
	}
	m, err := got.Round(0, "")
	require.NoError(t, err)
	assert.Equal(t, "469.00 KZT", m.String())
	_, err = got.Round(1001, "")
	assert.Error(t, err)
}

func TestAggregationsHaveRateKinds(t *testing.T) {
	assert.Equal(t, economy.RateAverage, economy.AggregationSum.RateKind())
	assert.Equal(t, economy.RateEndOfPeriod, economy.AggregationStock.RateKind())
	assert.Empty(t, economy.AggregationNone.RateKind())
}
