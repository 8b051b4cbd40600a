package economy_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
)

func texts[T interface{ String() string }](all []T) string {
	var parts []string
	for _, x := range all {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, ", ")
}

func TestAllocate(t *testing.T) {
	for _, c := range []struct{ amount, weights, want string }{
		{"100 USD", "1 1 1", "33.34 USD, 33.33 USD, 33.33 USD"},
		{"-100 USD", "1 1 1", "-33.34 USD, -33.33 USD, -33.33 USD"},
		{"100 JPY", "1 1 1", "34 JPY, 33 JPY, 33 JPY"},
		{"1 KWD", "1 1 1", "0.334 KWD, 0.333 KWD, 0.333 KWD"},
		{"0.05 USD", "3 7", "0.02 USD, 0.03 USD"}, // 1.5 and 3.5 cents: equal remainders, so the first part gets the cent
		{"0.01 USD", "0 1 1", "0.00 USD, 0.01 USD, 0.00 USD"},
		{"10 USD", "0.25 0.75", "2.50 USD, 7.50 USD"},
		{"10 USD", "1e10000 1e-10000", "10.00 USD, 0.00 USD"},
		{"1.905 USD", "1 1", "0.953 USD, 0.952 USD"},
		{"1.90000 USD", "1 1", "0.95 USD, 0.95 USD"},
		{"1.9e12 USD", "1 2", "633333333333.33 USD, 1266666666666.67 USD"},
		{"0 USD", "1 2", "0.00 USD, 0.00 USD"},
		{"5 USD", "1", "5.00 USD"},
	} {
		parts, err := economy.MustParseMoney(c.amount).Allocate(decs(c.weights)...)
		require.NoError(t, err)
		assert.Equal(t, c.want, texts(parts))
	}
	for weights, want := range map[string]string{
		"":    "economy: Allocate: weights: no values",
		"0 0": "economy: Allocate: weights: division by zero: the total is zero",
		"1 -": "economy: Allocate: weights[1]: negative",
	} {
		_, err := economy.MustParseMoney("1 USD").Allocate(decs(strings.Replace(weights, "-", "-1", 1))...)
		assert.EqualError(t, err, want)
	}
	_, err := economy.Money{Amount: decimal.New(1, 1<<30)}.Allocate(dec("1"))
	assert.EqualError(t, err, "economy: Allocate: amount: out of range: exponent")
	_, err = economy.MustParseMoney("1e10000 USD").Allocate(slices.Repeat(decs("1"), 5_000)...)
	assert.EqualError(t, err, "economy: Allocate: amount: too many digits")
}

// checkAllocation checks that the parts sum to m, that each is less than one unit away from its exact share,
// and that none has the opposite sign.
func checkAllocation(t *testing.T, m economy.Money, weights []decimal.Decimal) {
	t.Helper()
	parts, err := m.Allocate(weights...)
	require.NoError(t, err)
	sum := economy.Money{Currency: m.Currency}
	places, _ := m.Amount.Rat().FloatPrec()
	unit := decimal.New(1, int32(-max(places, m.Currency.Digits())))
	all := decimal.Sum(decimal.Decimal{}, weights...)
	for i, part := range parts {
		sum, err = sum.Add(part)
		require.NoError(t, err)
		assert.NotEqual(t, -1, part.Amount.Sign()*m.Amount.Sign(), "%s of %s", part, m)
		away := part.Amount.Mul(all).Sub(m.Amount.Mul(weights[i])).Abs()
		assert.True(t, away.LessThan(unit.Mul(all)), "%s of %s by %s", part, m, weights)
	}
	assert.True(t, sum.Equal(m), "%s is not %s", sum, m)
}

func TestAllocationsSumToTheWhole(t *testing.T) {
	for range 500 {
		code := []string{"USD", "JPY", "KWD", "CLF"}[rand.IntN(4)]
		m := economy.Money{Amount: decimal.New(rand.Int64N(1e9)-5e8, int32(-rand.IntN(5))), Currency: economy.MustParseCurrency(code)}
		checkAllocation(t, m, some(rand.IntN(7)+1))
	}
}

func FuzzAllocate(f *testing.F) {
	f.Add(int64(100), int8(0), uint32(1), uint32(1), uint32(1))
	f.Add(int64(-7), int8(-5), uint32(0), uint32(3), uint32(1<<31))
	f.Fuzz(func(t *testing.T, amount int64, exponent int8, a, b, c uint32) {
		if a|b|c == 0 {
			t.Skip()
		}
		m := economy.Money{Amount: decimal.New(amount, int32(exponent)), Currency: economy.MustParseCurrency("USD")}
		checkAllocation(t, m, []decimal.Decimal{decimal.New(int64(a), 0), decimal.New(int64(b), 0), decimal.New(int64(c), 0)})
	})
}

func TestMoneyRoundBy(t *testing.T) {
	for _, c := range []struct{ amount, halfEven, halfUp, cash string }{
		{"0.125 USD", "0.12 USD", "0.13 USD", "0.13 USD"},
		{"-0.125 USD", "-0.12 USD", "-0.13 USD", "-0.13 USD"},
		{"1.93 CHF", "1.93 CHF", "1.93 CHF", "1.95 CHF"},
		{"1.925 CHF", "1.92 CHF", "1.93 CHF", "1.95 CHF"},
		{"10.25 DKK", "10.25 DKK", "10.25 DKK", "10.50 DKK"},
		{"10.50 SEK", "10.50 SEK", "10.50 SEK", "11.00 SEK"},
		{"12.5 HUF", "12 HUF", "13 HUF", "15 HUF"},
		{"12.5 JPY", "12 JPY", "13 JPY", "13 JPY"},
		{"5e3 KWD", "5000.000 KWD", "5000.000 KWD", "5000.000 KWD"},
	} {
		m := economy.MustParseMoney(c.amount)
		even, err := m.RoundBy("")
		require.NoError(t, err)
		assert.True(t, even.Equal(m.Round()))
		up, err := m.RoundBy(economy.HalfUp)
		require.NoError(t, err)
		cash, err := m.RoundCash(economy.HalfUp)
		require.NoError(t, err)
		assert.Equal(t, []string{c.halfEven, c.halfUp, c.cash}, []string{even.String(), up.String(), cash.String()})
	}
	one := economy.MustParseMoney("1 USD")
	_, err := one.RoundBy("bankers")
	assert.EqualError(t, err, `economy: RoundBy: mode: unknown rounding: "bankers"`)
	_, err = one.RoundCash("")
	assert.NoError(t, err)
	_, err = economy.Money{Amount: decimal.New(1, 1<<30)}.RoundCash("")
	assert.EqualError(t, err, "economy: RoundCash: amount: out of range: exponent")
	assert.Equal(t, "0.01", economy.Currency{}.CashStep().String())
}

func TestMoneyDiv(t *testing.T) {
	m := economy.MustParseMoney("-10 USD")
	for _, c := range []struct {
		divisor string
		places  int
		mode    economy.Rounding
		want    string
	}{
		{"3", 2, "", "-3.33 USD"},
		{"-3", 4, economy.Ceiling, "3.3334 USD"},
		{"1e-2", 0, "", "-1000.00 USD"},
		{"3", -1, economy.Floor, "-10.00 USD"},
	} {
		got, err := m.Div(dec(c.divisor), c.places, c.mode)
		require.NoError(t, err)
		assert.Equal(t, c.want, got.String())
	}
	_, err := m.Div(decimal.Decimal{}, 2, "")
	assert.EqualError(t, err, "economy: Div: divisor: division by zero")
	_, err = m.Div(dec("1e20000"), 2, "")
	assert.EqualError(t, err, "economy: Div: divisor: out of range: exponent")
	_, err = m.Div(dec("1"), 2, "x")
	assert.EqualError(t, err, `economy: Div: mode: unknown rounding: "x"`)
	_, err = m.Div(dec("1"), 5000, "")
	assert.EqualError(t, err, "economy: Round: places: out of range: 5000")
}
