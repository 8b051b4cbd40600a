package economy_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

func in(lang string) locale.Locale { return locale.For(language.MustParse(lang)) }

func TestExactFormat(t *testing.T) {
	third, err := economy.Share(decimal.NewFromInt(1), decimal.NewFromInt(3))
	require.NoError(t, err)
	root, err := economy.CAGR(decimal.NewFromInt(1), decimal.NewFromInt(2), decimal.NewFromInt(2))
	require.NoError(t, err)
	large, err := economy.Balance(decimal.RequireFromString("1234567.125"), decimal.Zero)
	require.NoError(t, err)
	small, err := economy.Balance(decimal.Zero, decimal.RequireFromString("0.004"))
	require.NoError(t, err)
	for _, c := range []struct {
		x      economy.Exact
		lang   string
		places int
		want   string
	}{
		{third, "en", 2, "33.33"}, {third, "de", 3, "33,333"}, {third, "ru", 0, "33"}, {third, "ar-EG", 1, "٣٣٫٣"},
		{root, "en", 4, "41.4214"}, {large, "en", 2, "1,234,567.12"}, {large, "kk", -3, "1\u00a0235\u00a0000"}, {small, "en", 2, "0.00"},
		{economy.Exact{}, "zh", 1, "0.0"},
	} {
		assert.Equal(t, c.want, c.x.Format(in(c.lang), c.places))
	}
	assert.Len(t, third.Format(in("en"), 1_000_000), 3+economy.MaxPlaces)
	assert.Equal(t, "0", large.Format(in("en"), -1_000_000))
}

func TestExactValueFormat(t *testing.T) {
	dollars := economy.MustParseUnit("USD")
	half := economy.ExactValue{Amount: quotientOf(t, 1_250_000_001, 1), Unit: dollars, Bound: economy.BoundAbout}
	assert.Equal(t, "~$1.3B", half.Format(in("en"), 1, economy.ValueOptions{Notation: locale.CompactShort, Bound: economy.BoundFormSign}))
	even := economy.ExactValue{Amount: quotientOf(t, 1_250_000_000, 1), Unit: dollars}
	assert.Equal(t, "$1.2B", even.Format(in("en"), 1, economy.ValueOptions{Notation: locale.CompactShort}))
	third := economy.ExactValue{Amount: quotientOf(t, 100, 3), Unit: economy.MustParseUnit("percent")}
	assert.Equal(t, "33,3\u00a0%", third.Format(in("de"), 1, economy.ValueOptions{}))
	assert.Equal(t, "", economy.ExactValue{}.Format(in("de"), 1, economy.ValueOptions{}))
}

// quotientOf returns a fraction.
func quotientOf(t testing.TB, num, den int64) economy.Exact {
	t.Helper()
	x, err := economy.LocationQuotient(decimal.NewFromInt(num), decimal.NewFromInt(den), decimal.NewFromInt(1), decimal.NewFromInt(1))
	require.NoError(t, err)
	return x
}

// A formatted fraction is the fraction rounded once, also just beside a half.
func TestExactFormatRoundsOnce(t *testing.T) {
	for range 2000 {
		places := rand.IntN(4)
		x := quotientOf(t, rand.Int64N(2000), 1+rand.Int64N(400))
		want, err := x.Text(places, economy.HalfEven)
		require.NoError(t, err)
		read, err := in("en").ParseNumber(x.Format(in("en"), places))
		require.NoError(t, err)
		assert.Equal(t, want, read.StringFixed(int32(places)))
		v := economy.ExactValue{Amount: x, Unit: economy.MustParseUnit("ratio")}
		read, err = in("en").ParseNumber(v.Format(in("en"), places, economy.ValueOptions{}))
		require.NoError(t, err)
		assert.Equal(t, want, read.StringFixed(int32(places)))
	}
	nearly := new(big.Int).Exp(big.NewInt(10), big.NewInt(40), nil)
	over := decimal.NewFromBigInt(nearly.Add(nearly.Mul(nearly, big.NewInt(5)), big.NewInt(1)), -41)
	x, err := economy.Balance(over, decimal.Zero) // 0.50…01
	require.NoError(t, err)
	assert.Equal(t, "1", economy.ExactValue{Amount: x, Unit: economy.MustParseUnit("ratio")}.Format(in("en"), 0, economy.ValueOptions{}))
}

func TestUnitFormat(t *testing.T) {
	for _, c := range []struct{ unit, lang, want string }{
		{"USD", "de", "US-Dollar"}, {"USD@2015", "ru", "долларов США (2015)"}, {"USD", "en", "US dollars"}, {"EUR", "kk", "еуро"}, {"KZT", "fr", "tenges kazakhs"}, {"USD", "ar", "دولار أمريكي"}, {"percent", "zh", "%"}, {"percent", "fa", "٪"},
		{"percentage-point", "kk", "п. т."}, {"tonne", "zh", "吨"}, {"index@2015", "en", "2015 = 100"}, {"index", "en", ""}, {"count", "en", ""},
	} {
		assert.Equal(t, c.want, economy.MustParseUnit(c.unit).Format(in(c.lang)))
	}
	assert.Equal(t, "", economy.Unit{}.Format(in("en")))
}
