package economy_test

import (
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

func TestParseCurrency(t *testing.T) {
	for code, digits := range map[string]int{"USD": 2, "JPY": 0, "KWD": 3, "CLF": 4, "KZT": 2, "SUR": 2, "CNY": 2} {
		c, err := economy.ParseCurrency(code)
		require.NoError(t, err)
		assert.Equal(t, digits, c.Digits(), code)
		assert.Equal(t, code, c.String())
	}
	for in, want := range map[string]string{
		"":                   `economy: ParseCurrency(""): not an ISO 4217 code`,
		"usd":                `economy: ParseCurrency("usd"): not an ISO 4217 code; did you mean "USD"?`,
		"US":                 `economy: ParseCurrency("US"): not an ISO 4217 code`,
		"USDT":               `economy: ParseCurrency("USDT"): not an ISO 4217 code`,
		"$":                  `economy: ParseCurrency("$"): not an ISO 4217 code; did you mean "USD"?`,
		"UDS":                `economy: ParseCurrency("UDS"): not an ISO 4217 code; did you mean "USD"?`,
		"dollars":            `economy: ParseCurrency("dollars"): not an ISO 4217 code; did you mean "USD"?`,
		"%":                  `economy: ParseCurrency("%"): not an ISO 4217 code`,
		"\xff\xff\xff":       `economy: ParseCurrency("\xff\xff\xff"): not an ISO 4217 code`,
		"доллар Соединённых": `economy: ParseCurrency("доллар Соединённых"): not an ISO 4217 code`,
	} {
		_, err := economy.ParseCurrency(in)
		assert.EqualError(t, err, want)
	}
}

func TestCurrenciesAreSortedAndParse(t *testing.T) {
	last, n := economy.Currency{}, 0
	for c := range economy.Currencies() {
		assert.Negative(t, last.Compare(c))
		assert.Equal(t, c, economy.MustParseCurrency(c.String()))
		assert.LessOrEqual(t, c.CashDigits(), c.Digits())
		last, n = c, n+1
	}
	assert.Equal(t, 289, n)
	for first := range economy.Currencies() {
		assert.Equal(t, "ADP", first.String())
		break
	}
}

func TestMoneyText(t *testing.T) {
	for in, want := range map[string]string{
		"1.9 USD": "1.90 USD", "1.905 USD": "1.905 USD", "-3 JPY": "-3 JPY", "1.9e12 USD": "1900000000000.00 USD",
		"0.000000000000000000000000000001 KZT": "0.000000000000000000000000000001 KZT",
	} {
		assert.Equal(t, want, economy.MustParseMoney(in).String())
	}
	for in, want := range map[string]string{
		"":                  `economy: ParseMoney(""): want an amount, a space and a currency code, such as "1.90 USD"`,
		"1.9":               `economy: ParseMoney("1.9"): want an amount, a space and a currency code, such as "1.90 USD"`,
		"1,9 USD":           `economy: ParseMoney("1,9 USD"): not a plain decimal number`,
		"1.9 usd":           `economy: ParseMoney("1.9 usd"): not an ISO 4217 code; did you mean "USD"?`,
		"1.9  USD":          `economy: ParseMoney("1.9  USD"): not an ISO 4217 code; did you mean "USD"?`,
		"1e999999999 USD":   `economy: ParseMoney("1e999999999 USD"): exponent out of range`,
		"NaN USD":           `economy: ParseMoney("NaN USD"): not a plain decimal number`,
		"1.9 USD and more…": `economy: ParseMoney("1.9 USD and more…"): not an ISO 4217 code`,
	} {
		_, err := economy.ParseMoney(in)
		assert.EqualError(t, err, want)
	}
}

func TestMoneyArithmetic(t *testing.T) {
	a, b := economy.MustParseMoney("0.10 USD"), economy.MustParseMoney("0.20 USD")
	sum, err := a.Add(b)
	require.NoError(t, err)
	assert.Equal(t, "0.30 USD", sum.String())
	difference, err := sum.Sub(b)
	require.NoError(t, err)
	assert.True(t, difference.Equal(a))
	third, err := a.Mul(decimal.RequireFromString("0.333"))
	require.NoError(t, err)
	assert.Equal(t, "0.03330 USD", third.String())
	assert.Equal(t, "-0.10 USD", a.Neg().String())
	assert.Equal(t, "0.12 USD", economy.MustParseMoney("0.125 USD").Round().String(), "half to even")
	assert.Equal(t, "0.14 USD", economy.MustParseMoney("0.135 USD").Round().String())
	order, err := a.Compare(b)
	require.NoError(t, err)
	assert.Equal(t, -1, order)

	var total economy.Money
	for _, part := range []economy.Money{a, b} {
		total, err = total.Add(part)
		require.NoError(t, err)
	}
	assert.Equal(t, "0.30 USD", total.String(), "a sum can begin with nothing")

	yuan := economy.MustParseMoney("1 CNY")
	_, err = a.Add(yuan)
	assert.EqualError(t, err, "economy: Add: mixed currencies USD and CNY")
	_, err = a.Sub(yuan)
	assert.EqualError(t, err, "economy: Sub: mixed currencies USD and CNY")
	_, err = a.Compare(yuan)
	var mixed *economy.MixedCurrenciesError
	require.ErrorAs(t, err, &mixed)
	assert.Equal(t, "CNY", mixed.B.String())
	assert.False(t, a.Equal(yuan))
}

// Arithmetic on an exponent out of range is refused before it costs anything.
func TestMoneyRefusesHugeExponents(t *testing.T) {
	one := economy.MustParseMoney("1 USD")
	for _, exponent := range []int32{999_999_999, -999_999_999, 1<<31 - 1, -1 << 31} {
		huge := economy.Money{Amount: decimal.New(1, exponent), Currency: one.Currency}
		_, err := one.Add(huge)
		assert.EqualError(t, err, "economy: Add: other: out of range: exponent")
		_, err = huge.Sub(one)
		assert.EqualError(t, err, "economy: Sub: amount: out of range: exponent")
		_, err = huge.Compare(one)
		assert.EqualError(t, err, "economy: Compare: amount: out of range: exponent")
		_, err = huge.Mul(one.Amount)
		assert.EqualError(t, err, "economy: Mul: amount: out of range: exponent")
		_, err = one.Mul(huge.Amount)
		assert.EqualError(t, err, "economy: Mul: factor: out of range: exponent")
		assert.False(t, huge.Equal(one))
		assert.Equal(t, exponent, huge.Round().Amount.Exponent())
		assert.Equal(t, "1E"+strconv.Itoa(int(exponent))+" USD", huge.String())
	}
}

func TestMoneyJSON(t *testing.T) {
	text, err := json.Marshal(economy.MustParseMoney("1.9 USD"))
	require.NoError(t, err)
	assert.Equal(t, `{"amount":"1.90","currency":"USD"}`, string(text))
	var m economy.Money
	require.NoError(t, json.Unmarshal(text, &m))
	assert.Equal(t, "1.90 USD", m.String())
	for _, bad := range []string{`{"amount":1.9,"currency":"USD"}`, `{"amount":"1,9","currency":"USD"}`, `{"amount":"1","currency":"usd"}`, `{"amout":"5"}`, `5`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &m), bad)
		assert.Equal(t, "1.90 USD", m.String(), "an error leaves the value as it was")
	}
	require.NoError(t, json.Unmarshal([]byte(`{}`), &m))
	assert.True(t, m.IsZero())

	huge := economy.Money{Amount: decimal.New(1, 999_999_999), Currency: economy.MustParseCurrency("USD")}
	_, err = json.Marshal(huge)
	assert.ErrorContains(t, err, "exponent out of range")
}

// Text and JSON keep every digit of every amount.
func TestMoneyRoundTrip(t *testing.T) {
	for range 500 {
		m := economy.Money{Amount: decimal.New(rand.Int64()-rand.Int64(), int32(rand.IntN(40)-20)), Currency: economy.MustParseCurrency("KWD")}
		assert.True(t, economy.MustParseMoney(m.String()).Equal(m))
		text, err := json.Marshal(m)
		require.NoError(t, err)
		var back economy.Money
		require.NoError(t, json.Unmarshal(text, &back))
		assert.True(t, back.Equal(m))
	}
}

func TestParseUnit(t *testing.T) {
	for _, text := range []string{"USD", "USD@2015", "percent", "percentage-point", "count", "ratio", "rank", "index@2010", "index", "tonne", "teu", "KZT@2020-Q1"} {
		u, err := economy.ParseUnit(text)
		require.NoError(t, err)
		assert.Equal(t, text, u.String())
	}
	u := economy.MustParseUnit("USD@2015")
	assert.Equal(t, economy.UnitCurrency, u.Kind())
	assert.Equal(t, "USD", u.Currency().String())
	assert.Equal(t, civil.MustParsePeriod("2015"), u.Base())
	assert.Equal(t, economy.MustParseUnit("USD"), economy.UnitOf(economy.MustParseCurrency("USD")))
	assert.True(t, economy.UnitOf(economy.Currency{}).IsZero())
	for in, want := range map[string]string{
		"procent":      `economy: ParseUnit("procent"): unknown unit; did you mean "percent"?`,
		"currency":     `economy: ParseUnit("currency"): neither a currency code nor one of percent, percentage-point, count, ratio, rank, index, tonne, teu, tonne-kilometre, kilowatt-hour, square-metre`,
		"percent@2015": `economy: ParseUnit("percent@2015"): only a currency or an index has a base period`,
		"USD@201":      `economy: ParseUnit("USD@201"): base: want an SDMX time period`,
		"usd":          `economy: ParseUnit("usd"): unknown unit; did you mean "USD"?`,
		"UDS":          `economy: ParseUnit("UDS"): unknown unit; did you mean "USD"?`,
		"usd@2015":     `economy: ParseUnit("usd@2015"): unknown unit; did you mean "USD"?`,
		"EUT":          `economy: ParseUnit("EUT"): unknown unit; did you mean "EUR"?`,
		"dollars":      `economy: ParseUnit("dollars"): unknown unit; did you mean "USD"?`,
		"Tenge":        `economy: ParseUnit("Tenge"): unknown unit; did you mean "KZT"?`,
		"%":            `economy: ParseUnit("%"): unknown unit; did you mean "percent"?`,
		"pct":          `economy: ParseUnit("pct"): unknown unit; did you mean "percent"?`,
		"Percent":      `economy: ParseUnit("Percent"): unknown unit; did you mean "percent"?`,
		"pp":           `economy: ParseUnit("pp"): unknown unit; did you mean "percentage-point"?`,
		"TEU":          `economy: ParseUnit("TEU"): unknown unit; did you mean "teu"?`,
		"tons":         `economy: ParseUnit("tons"): unknown unit; did you mean "tonne"?`,
		"m²":           `economy: ParseUnit("m²"): unknown unit; did you mean "square-metre"?`,
		"XQX":          `economy: ParseUnit("XQX"): neither`,
		"\xff\xff\xff": `economy: ParseUnit("\xff\xff\xff"): neither`,
		"ſſſ":          `economy: ParseUnit("ſſſ"): neither`,
		"":             `economy: ParseUnit(""): neither`,
	} {
		_, err := economy.ParseUnit(in)
		assert.ErrorContains(t, err, want)
	}
}

func codes(l issue.List) []string {
	var found []string
	for _, i := range l {
		found = append(found, string(i.Path)+" "+string(i.Code))
	}
	return found
}

func TestValueValidate(t *testing.T) {
	value := func(amount, unit string, b economy.Bound) economy.Value {
		v := economy.Value{Amount: decimal.RequireFromString(amount), Bound: b}
		require.NoError(t, v.Unit.UnmarshalText([]byte(unit)))
		return v
	}
	assert.Empty(t, value("1900000000000", "USD", economy.BoundAbout).Validate())
	assert.Empty(t, value("-0.3", "percent", "").Validate())
	assert.Equal(t, []string{"/unit economy.no-unit"}, codes(value("1", "", "").Validate()))
	assert.Equal(t, []string{"/bound economy.unknown-bound"}, codes(value("1", "USD", "circa").Validate()))
	assert.Equal(t, []string{"/amount economy.not-whole"}, codes(value("1.5", "count", "").Validate()))
	assert.Equal(t, []string{"/amount economy.too-small"}, codes(value("-1", "count", "").Validate()))
	assert.Equal(t, []string{"/amount economy.too-small"}, codes(value("0", "rank", "").Validate()))
	huge := economy.Value{Amount: decimal.New(1, 999_999_999), Unit: economy.MustParseUnit("rank")}
	assert.Equal(t, []string{"/amount economy.amount-out-of-range"}, codes(huge.Validate()))
}

func TestValueJSONKeepsEveryDigit(t *testing.T) {
	v := economy.Value{Amount: decimal.RequireFromString("1.90"), Unit: economy.MustParseUnit("percent")}
	text, err := json.Marshal(v)
	require.NoError(t, err)
	assert.Equal(t, `{"amount":"1.90","unit":"percent"}`, string(text))
	var back economy.Value
	require.NoError(t, json.Unmarshal(text, &back))
	assert.True(t, back.Amount.Equal(v.Amount))
	v.Amount = decimal.New(1, 999_999_999)
	_, err = json.Marshal(v)
	assert.ErrorContains(t, err, "exponent out of range")
}

func TestObservationValidate(t *testing.T) {
	good := economy.Observation{
		Subject: party.MustParseID("CN-JS"), Reference: party.MustParseID("CN"), Indicator: "industry-share",
		Value: economy.Value{Amount: decimal.NewFromInt(15), Unit: economy.MustParseUnit("percent")},
	}
	share, found := economy.LookupIndicator("industry-share")
	require.True(t, found)
	assert.Empty(t, good.Validate())
	assert.Empty(t, good.ValidateAs(share))

	bad := good
	bad.Subject, bad.Indicator, bad.Status, bad.Note = party.ID{}, "Industry Share", "X", locale.Text{"en": ""}
	bad.Value.Unit = economy.Unit{}
	assert.Equal(t, []string{
		"/subject economy.no-subject", "/indicator economy.bad-indicator-code", "/status economy.unknown-status",
		"/value/unit economy.no-unit", "/note/en locale.empty-text",
	}, codes(bad.Validate()))

	empty := good
	empty.Value = economy.Value{}
	assert.Equal(t, []string{"/value economy.no-value"}, codes(empty.Validate()))
	assert.Equal(t, "the observation has neither a value with its unit nor a status that says why there is none, such as O", empty.Validate()[0].Message("en"))

	absent := good
	absent.Status, absent.Value = economy.StatusMissing, economy.Value{}
	assert.Empty(t, absent.Validate())
	absent.Value = good.Value
	assert.Equal(t, []string{"/value economy.missing-has-value"}, codes(absent.Validate()))

	own := good
	own.Counterpart = own.Subject
	assert.Equal(t, []string{"/counterpart economy.own-counterpart"}, codes(own.Validate()))
	assert.NoError(t, own.Validate().Err(), "China imports its own goods again")

	wrong := good
	wrong.Reference = party.ID{}
	wrong.Value.Amount = decimal.NewFromInt(115)
	assert.Equal(t, []string{"/reference economy.no-reference", "/value/amount economy.share-out-of-range"}, codes(wrong.ValidateAs(share)))
	wrong = good
	wrong.Value.Unit = economy.MustParseUnit("USD")
	found1 := wrong.ValidateAs(share)
	assert.Equal(t, []string{"/value/unit economy.unit-mismatch"}, codes(found1))
	assert.Equal(t, "единица показателя industry-share — percent, а не USD", found1[0].Message("ru"))
}

func TestIndicators(t *testing.T) {
	last := ""
	for _, i := range economy.Indicators() {
		assert.Less(t, last, i.Code)
		assert.Empty(t, i.Validate(), i.Code)
		for _, language := range []string{"en", "ru", "kk", "zh"} {
			assert.NotEmpty(t, i.Names[language], i.Code+" "+language)
		}
		last = i.Code
	}
	one, _ := economy.LookupIndicator("economy-rank")
	one.Names["en"] = "changed"
	again, _ := economy.LookupIndicator("economy-rank")
	assert.NotEqual(t, "changed", again.Names["en"], "what is returned is the caller's")
	_, found := economy.LookupIndicator("unknown")
	assert.False(t, found)

	bad := economy.Indicator{Code: "Bad", Unit: "meter", Aggregation: "mean"}
	assert.Equal(t, []string{
		"/code economy.bad-indicator-code", "/names economy.nameless-indicator", "/unit economy.unknown-unit-kind",
		"/aggregation economy.unknown-aggregation",
	}, codes(bad.Validate()))
}
