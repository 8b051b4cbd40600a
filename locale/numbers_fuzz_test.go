package locale_test

import (
	"math/big"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// FuzzNumber formats any decimal with any tag, currency and options. It checks that there is no panic, that the
// output is valid UTF-8 if the input is, and that a short number never gives a long text.
func FuzzNumber(f *testing.F) {
	f.Add("en", int64(123456789), int32(-2), "USD", uint8(0), 3)
	f.Add("ar-EG", int64(-999995), int32(3), "KWD", uint8(7), 0)
	f.Add("fr", int64(1), int32(2147483647), "x", uint8(2), -1)
	f.Fuzz(func(t *testing.T, tag string, coefficient int64, exponent int32, currency string, choice uint8, places int) {
		l := locale.For(language.Make(tag))
		v := decimal.NewFromBigInt(new(big.Int).Mul(big.NewInt(coefficient), big.NewInt(coefficient)), exponent)
		notation := []locale.Notation{"", locale.CompactShort, locale.CompactLong, "?"}[choice%4]
		sign := []locale.SignDisplay{"", locale.SignAlways, locale.SignExceptZero, locale.SignNegative, locale.SignNever, "?"}[choice/16%6]
		digits := locale.Places(places % 100)
		if places < 0 {
			digits = locale.AllDigits()
		}
		texts := []string{
			l.Number(v, locale.NumberOptions{Notation: notation, MaxFraction: digits, SignDisplay: sign}),
			l.Number(v, locale.NumberOptions{Notation: notation, MinFraction: digits}),
			l.Percent(v, locale.PercentOptions{MinFraction: digits, MaxFraction: digits, SignDisplay: sign}),
			l.Money(v, currency, locale.MoneyOptions{
				Notation: notation, MaxFraction: digits, Sign: locale.Accounting, SignDisplay: sign,
				Display: []locale.Display{"", locale.Narrow, locale.Code, locale.Name}[choice/4%4],
			}),
			l.CurrencyName(currency),
			l.CurrencySymbol(currency),
		}
		require.NotEmpty(t, l.Plural(v, locale.Ordinal))
		for _, text := range texts {
			require.True(t, utf8.ValidString(text) || !utf8.ValidString(currency), text)
			require.Less(t, len(strings.ReplaceAll(text, currency, "")), 100_000)
		}
	})
}
