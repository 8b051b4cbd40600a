package locale_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

func at(tag string) locale.Locale { return locale.For(language.MustParse(tag)) }

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		tag, value string
		options    locale.NumberOptions
		want       string
	}{
		{"en", "0", locale.NumberOptions{}, "0"},
		{"en", "-0.0004", locale.NumberOptions{}, "-0"},
		{"en", "1234567.8915", locale.NumberOptions{}, "1,234,567.892"},
		{"en", "1234567.8925", locale.NumberOptions{}, "1,234,567.892"},
		{"en", "2.5", locale.NumberOptions{MaxFraction: locale.Places(0)}, "2"},
		{"en", "1.5", locale.NumberOptions{MinFraction: locale.Places(2)}, "1.50"},
		{"en", "1.23456", locale.NumberOptions{MinFraction: locale.Places(4)}, "1.2346"},
		{"en", "1.23456", locale.NumberOptions{MinFraction: locale.Places(4), MaxFraction: locale.Places(1)}, "1.2346"},
		{"en", "7.05", locale.NumberOptions{MinFraction: locale.Places(2), MaxFraction: locale.Places(1)}, "7.05"},
		{"en", "7.05", locale.NumberOptions{MinFraction: locale.AllDigits(), MaxFraction: locale.Places(1)}, "7"},
		{"en", "0.000000000000000000000000000000000001", locale.NumberOptions{MaxFraction: locale.AllDigits()}, "0.000000000000000000000000000000000001"},
		{"en", "98765432109876543210987654321.12345678901234567890", locale.NumberOptions{MaxFraction: locale.AllDigits()},
			"98,765,432,109,876,543,210,987,654,321.1234567890123456789"},
		{"en", "99999999999999999999999.9996", locale.NumberOptions{}, "100,000,000,000,000,000,000,000"},
		{"ru", "1234567.891", locale.NumberOptions{}, "1\u00a0234\u00a0567,891"},
		{"kk", "-1234.5", locale.NumberOptions{}, "-1\u00a0234,5"},
		{"zh", "12345", locale.NumberOptions{}, "12,345"},
		{"de", "1234.5", locale.NumberOptions{}, "1.234,5"},
		{"de-CH", "1234.5", locale.NumberOptions{}, "1'234.5"},
		{"es", "1234", locale.NumberOptions{}, "1234"},
		{"es", "12345", locale.NumberOptions{}, "12.345"},
		{"pl", "1234", locale.NumberOptions{}, "1234"},
		{"pt-PT", "1234", locale.NumberOptions{}, "1234"},
		{"pt-PT", "12345", locale.NumberOptions{}, "12\u00a0345"},
		{"hi", "12345678", locale.NumberOptions{}, "1,23,45,678"},
		{"bn", "12345678", locale.NumberOptions{}, "১,২৩,৪৫,৬৭৮"},
		{"ar-EG", "-1234.5", locale.NumberOptions{}, "\u061c-١٬٢٣٤٫٥"},
		{"he", "-1234.5", locale.NumberOptions{}, "\u200e-1,234.5"},
		{"fa", "-1234.5", locale.NumberOptions{}, "\u200e−۱٬۲۳۴٫۵"},
		{"fa-u-nu-latn", "-1234.5", locale.NumberOptions{}, "\u200e−1,234.5"},
		{"ar-EG-u-nu-deva", "-1234567.891", locale.NumberOptions{}, "\u200e-१,२३४,५६७.८९१"},
		{"ru-u-nu-beng", "-1234.5", locale.NumberOptions{}, "-১\u00a0২৩৪,৫"},
		{"my", "1234.5", locale.NumberOptions{}, "၁,၂၃၄.၅"},
		{"en", "1900000000000", locale.NumberOptions{Notation: locale.CompactShort}, "1.9T"},
		{"en", "1900000000000", locale.NumberOptions{Notation: locale.CompactLong}, "1.9 trillion"},
		{"en", "999950", locale.NumberOptions{Notation: locale.CompactShort}, "1M"},
		{"en", "999499", locale.NumberOptions{Notation: locale.CompactShort}, "999K"},
		{"en", "0.01234", locale.NumberOptions{Notation: locale.CompactShort}, "0.012"},
		{"de", "1234", locale.NumberOptions{Notation: locale.CompactShort}, "1234"},
		{"de", "12345", locale.NumberOptions{Notation: locale.CompactShort}, "12.345"},
		{"ru", "5000000", locale.NumberOptions{Notation: locale.CompactLong}, "5 миллионов"},
		{"ru", "1500000", locale.NumberOptions{Notation: locale.CompactLong}, "1,5 миллиона"},
		{"fr", "1000", locale.NumberOptions{Notation: locale.CompactLong}, "mille"},
		{"fr", "-1000", locale.NumberOptions{Notation: locale.CompactLong}, "-1 millier"},
		{"it", "-1000", locale.NumberOptions{Notation: locale.CompactLong}, "-mille"},
		{"zh", "123456789", locale.NumberOptions{Notation: locale.CompactShort}, "1.2亿"},
		{"ja", "-9999.5", locale.NumberOptions{Notation: locale.CompactShort}, "-1万"},
		{"und", "1234.5", locale.NumberOptions{}, "1,234.5"},
		{"en", "1249999", locale.NumberOptions{Notation: locale.CompactShort, MaxFraction: locale.Places(2)}, "1.25M"},
		{"en", "999950", locale.NumberOptions{Notation: locale.CompactShort, MaxFraction: locale.Places(2)}, "999.95K"},
		{"en", "999950", locale.NumberOptions{Notation: locale.CompactShort, MinFraction: locale.Places(1), MaxFraction: locale.Places(1)}, "1.0M"},
		{"en", "1900000000000", locale.NumberOptions{Notation: locale.CompactLong, MinFraction: locale.Places(2)}, "1.90 trillion"},
		{"en", "1234567", locale.NumberOptions{Notation: locale.CompactShort, MaxFraction: locale.AllDigits()}, "1.234567M"},
		{"en", "1234567", locale.NumberOptions{Notation: locale.CompactShort, MaxFraction: locale.Places(0)}, "1M"},
		{"ru", "1000000", locale.NumberOptions{Notation: locale.CompactLong, MinFraction: locale.Places(1)}, "1,0 миллиона"},
		{"zh", "123456789", locale.NumberOptions{Notation: locale.CompactShort, MaxFraction: locale.Places(3)}, "1.235亿"},
		{"en", "5", locale.NumberOptions{SignDisplay: locale.SignAlways}, "+5"},
		{"en", "0", locale.NumberOptions{SignDisplay: locale.SignAlways}, "+0"},
		{"en", "-0.0001", locale.NumberOptions{SignDisplay: locale.SignAlways}, "-0"},
		{"en", "0.0001", locale.NumberOptions{SignDisplay: locale.SignExceptZero}, "0"},
		{"en", "-0.0001", locale.NumberOptions{SignDisplay: locale.SignExceptZero}, "0"},
		{"en", "-0.0001", locale.NumberOptions{SignDisplay: locale.SignNegative}, "0"},
		{"en", "1900000", locale.NumberOptions{SignDisplay: locale.SignExceptZero, Notation: locale.CompactShort}, "+1.9M"},
		{"en", "-5", locale.NumberOptions{SignDisplay: locale.SignNever}, "5"},
		{"en", "-5", locale.NumberOptions{SignDisplay: "no display"}, "-5"},
		{"fr", "1000", locale.NumberOptions{SignDisplay: locale.SignAlways, Notation: locale.CompactLong}, "+mille"},
	} {
		got := at(c.tag).Number(decimal.RequireFromString(c.value), c.options)
		assert.Equal(t, c.want, got, "%s %s", c.tag, c.value)
	}
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		tag, value string
		max        locale.Digits
		want       string
	}{
		{"en", "0.155", locale.Digits{}, "16%"},
		{"en", "0.145", locale.Digits{}, "14%"},
		{"en", "0.12345", locale.Places(1), "12.3%"},
		{"en", "1e20", locale.Digits{}, "10,000,000,000,000,000,000,000%"},
		{"ru", "0.15", locale.Digits{}, "15\u00a0%"},
		{"tr", "0.15", locale.Digits{}, "%15"},
		{"eu", "-0.15", locale.Digits{}, "−%\u00a015"},
		{"ar-EG", "-0.15", locale.Digits{}, "\u061c-١٥٪\u061c"},
	} {
		got := at(c.tag).Percent(decimal.RequireFromString(c.value), locale.PercentOptions{MaxFraction: c.max})
		assert.Equal(t, c.want, got, "%s %s", c.tag, c.value)
	}
}

// TestPercentOfGrowth prints tables of growth rates: every row has the same decimal places, and a sign unless it is
// zero.
func TestPercentOfGrowth(t *testing.T) {
	o := locale.PercentOptions{MinFraction: locale.Places(1), MaxFraction: locale.Places(1), SignDisplay: locale.SignExceptZero}
	for tag, want := range map[string][]string{
		"en": {"+4.8%", "-3.0%", "0.0%", "0.0%"}, "ru": {"+4,8\u00a0%", "-3,0\u00a0%", "0,0\u00a0%", "0,0\u00a0%"},
		"kk": {"+4,8%", "-3,0%", "0,0%", "0,0%"}, "zh": {"+4.8%", "-3.0%", "0.0%", "0.0%"}, "tr": {"+%4,8", "-%3,0", "%0,0", "%0,0"},
		"ar-EG": {"\u061c+٤٫٨٪\u061c", "\u061c-٣٫٠٪\u061c", "٠٫٠٪\u061c", "٠٫٠٪\u061c"},
	} {
		for n, value := range []string{"0.048", "-0.03", "0", "-0.0004"} {
			assert.Equal(t, want[n], at(tag).Percent(decimal.RequireFromString(value), o), "%s %s", tag, value)
		}
	}
	assert.Equal(t, "5.00%", at("en").Percent(decimal.RequireFromString("0.05"), locale.PercentOptions{MinFraction: locale.Places(2)}))
	assert.Equal(t, "5.12%", at("en").Percent(decimal.RequireFromString("0.05123"), locale.PercentOptions{MinFraction: locale.Places(2)}))
	assert.Equal(t, "5.12%", at("en").Percent(decimal.RequireFromString("0.05123"),
		locale.PercentOptions{MinFraction: locale.Places(2), MaxFraction: locale.Places(1)}))
}

func TestNumberFarFromThePoint(t *testing.T) {
	en := at("en")
	assert.Equal(t, "15E20000", en.Number(decimal.New(15, 20000), locale.NumberOptions{}))
	assert.Equal(t, "-15E2147483647", en.Number(decimal.New(-15, 2147483647), locale.NumberOptions{}))
	assert.Equal(t, "15E19988T", en.Number(decimal.New(15, 20000), locale.NumberOptions{Notation: locale.CompactShort}))
	assert.Equal(t, "15E20002%", en.Percent(decimal.New(15, 20000), locale.PercentOptions{}))
	assert.Equal(t, "$15E20000", en.Money(decimal.New(15, 20000), "USD", locale.MoneyOptions{}))
	assert.Equal(t, "15E20000 US dollars", en.Money(decimal.New(15, 20000), "USD", locale.MoneyOptions{Display: locale.Name}))
	assert.Equal(t, "0", en.Number(decimal.New(15, -2147483648), locale.NumberOptions{}))
	assert.Equal(t, "15E-2147483648", en.Number(decimal.New(15, -2147483648), locale.NumberOptions{MaxFraction: locale.AllDigits()}))
	assert.Len(t, en.Number(decimal.New(1, 9000), locale.NumberOptions{}), 9001+3000)
}

// TestNumberDigits compares every digit with the decimal's own text after it is rounded by the decimal package.
func TestNumberDigits(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	en, fa := at("en"), at("fa")
	latin := strings.NewReplacer("۰", "0", "۱", "1", "۲", "2", "۳", "3", "۴", "4", "۵", "5", "۶", "6", "۷", "7", "۸", "8", "۹", "9", "٫", ".", "٬", "", "\u200e", "", "−", "-")
	for range 20_000 {
		v := randomDecimal(random)
		places := random.IntN(8)
		low := random.IntN(places + 1)
		want := v.RoundBank(int32(places)).StringFixed(int32(places))
		for strings.Contains(want, ".") && len(want)-strings.IndexByte(want, '.')-1 > low && want[len(want)-1] == '0' {
			want = want[:len(want)-1]
		}
		want = strings.TrimSuffix(want, ".")
		if v.IsNegative() && want[0] != '-' {
			want = "-" + want
		}
		o := locale.NumberOptions{MinFraction: locale.Places(low), MaxFraction: locale.Places(places)}
		require.Equal(t, want, strings.ReplaceAll(en.Number(v, o), ",", ""), "%v %d %d", v, low, places)
		require.Equal(t, want, latin.Replace(fa.Number(v, o)), "%v %d %d", v, low, places)

		all := locale.NumberOptions{MaxFraction: locale.AllDigits()}
		require.Equal(t, v.String(), strings.ReplaceAll(en.Number(v, all), ",", ""))
	}
}

// randomDecimal returns a decimal of up to 40 digits in which nines, fives and zeros are more frequent than by
// chance.
func randomDecimal(random *rand.Rand) decimal.Decimal {
	var text strings.Builder
	if random.IntN(2) == 0 {
		text.WriteByte('-')
	}
	for range 1 + random.IntN(40)/(1+random.IntN(3)) {
		text.WriteByte("01234567899955500"[random.IntN(17)])
	}
	fmt.Fprintf(&text, "e%d", random.IntN(30)-25)
	return decimal.RequireFromString(text.String())
}

func TestAppendDoesNotAllocate(t *testing.T) {
	values := []decimal.Decimal{
		decimal.RequireFromString("0"), decimal.RequireFromString("-1234567.895"),
		decimal.RequireFromString("999999999999999999"), decimal.RequireFromString("0.000000000000000001"), decimal.New(5, 300),
	}
	buf := make([]byte, 0, 4096)
	for _, tag := range []string{"en", "ru", "ar-EG", "hi", "en-DE", "fr"} {
		l := at(tag)
		for _, v := range values {
			for _, n := range []locale.Notation{locale.Standard, locale.CompactShort, locale.CompactLong} {
				assertNoAllocation(t, tag, func() { l.AppendNumber(buf, v, locale.NumberOptions{Notation: n}) })
				assertNoAllocation(t, tag, func() {
					l.AppendNumber(buf, v, locale.NumberOptions{Notation: n, MaxFraction: locale.Places(1), SignDisplay: locale.SignAlways})
				})
				for _, d := range []locale.Display{locale.Symbol, locale.Narrow, locale.Code, locale.Name} {
					signed := locale.MoneyOptions{Display: d, Notation: n, Sign: locale.Accounting, SignDisplay: locale.SignExceptZero, MinFraction: locale.Places(3)}
					assertNoAllocation(t, tag, func() { l.AppendMoney(buf, v, "EUR", signed) })
					o := locale.MoneyOptions{Display: d, Notation: n, Sign: locale.Accounting}
					assertNoAllocation(t, tag, func() { l.AppendMoney(buf, v, "EUR", o) })
					assertNoAllocation(t, tag, func() { l.AppendMoney(buf, v, "NEW", o) })
				}
			}
			assertNoAllocation(t, tag, func() { l.AppendPercent(buf, v, locale.PercentOptions{}) })
			assertNoAllocation(t, tag, func() {
				l.AppendPercent(buf, v, locale.PercentOptions{MinFraction: locale.Places(1), SignDisplay: locale.SignAlways})
			})
			assertNoAllocation(t, tag, func() { l.Plural(v, locale.Cardinal) })
		}
	}
	tag := language.MustParse("ru-KZ")
	assertNoAllocation(t, "For", func() { locale.For(tag) })
}

func assertNoAllocation(t *testing.T, what string, f func()) {
	t.Helper()
	f()
	assert.Zero(t, testing.AllocsPerRun(10, f), what)
}
