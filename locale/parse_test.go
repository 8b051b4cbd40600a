package locale_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
)

// roundTrip holds numbers with at most two significant digits, so that no notation drops any.
var roundTrip = []string{"0", "5", "-12", "0.5", "-1000", "1500000", "-12000000000", "340000000000000"}

// wordless lists the locales whose compact form of a thousand is the same as that of one.
var wordless = []string{"vec"}

func notations() []locale.Notation {
	return []locale.Notation{locale.Standard, locale.CompactShort, locale.CompactLong}
}

// allowed reports whether the locale's own data makes a text unreadable: two powers of ten share a compact word.
func allowed(tag string, err error) bool {
	return err != nil && strings.Contains(err.Error(), "could mean 10^") || tag == wordless[0]
}

// TestParseNumberReadsWhatIsPrinted checks in every locale that the output of Number and Percent is read back.
func TestParseNumberReadsWhatIsPrinted(t *testing.T) {
	for id := range locales.Count {
		tag := locales.Name(id)
		l := at(tag)
		for _, text := range append([]string{"-1234567.891", "98765432109876543210.25"}, roundTrip...) {
			v := decimal.RequireFromString(text)
			for _, sign := range []locale.SignDisplay{locale.SignAuto, locale.SignAlways} {
				for _, n := range notations() {
					printed := l.Number(v, locale.NumberOptions{Notation: n, MaxFraction: locale.AllDigits(), SignDisplay: sign})
					got, err := l.ParseNumber(printed)
					if (err != nil || !got.Equal(v)) && !allowed(tag, err) {
						t.Errorf("%s: printed %+q for %s, read %v, %v", tag, printed, text, got, err)
					}
				}
				printed := l.Percent(v, locale.PercentOptions{MaxFraction: locale.AllDigits(), SignDisplay: sign})
				got, err := l.ParseNumber(printed)
				if err != nil || !got.Equal(v) {
					t.Errorf("%s: printed %+q for %s, read %v, %v", tag, printed, text, got, err)
				}
			}
		}
	}
}

// TestParseMoneyReadsWhatIsPrinted checks in every locale that the output of Money for a currency of CLDR is read
// back; a narrow symbol only if no other currency shares it.
func TestParseMoneyReadsWhatIsPrinted(t *testing.T) {
	currencies := []string{"USD", "EUR", "JPY", "KWD", "KZT", "CNY", "RUB", "PTE", "SLL", "XXX"}
	for id := 0; id < locales.Count; id += effort.Every(4) {
		tag := locales.Name(id)
		l := at(tag)
		for n, currency := range currencies {
			for _, text := range []string{"-1234567.89", roundTrip[(id+n)%len(roundTrip)], roundTrip[(id+n+3)%len(roundTrip)]} {
				v := decimal.RequireFromString(text)
				for _, o := range moneyOptions() {
					printed := l.Money(v, currency, o)
					got, code, err := l.ParseMoney(printed)
					if (err != nil || !got.Equal(v) || code != currency) && !allowed(tag, err) {
						t.Errorf("%s: printed %+q for %s %s, read %v %v, %v", tag, printed, text, currency, got, code, err)
					}
				}
			}
		}
	}
}

// TestCompactKeepsDigits checks in every locale that each notation with all digits is read back exactly, and that a
// text rounded to decimal places, read and printed again stays as it is.
func TestCompactKeepsDigits(t *testing.T) {
	for id := range locales.Count {
		tag := locales.Name(id)
		l := at(tag)
		for _, text := range []string{"1234567", "-98765432.1", "1350000000", "4999.995"} {
			v := decimal.RequireFromString(text)
			for _, n := range notations() {
				exact := l.Number(v, locale.NumberOptions{Notation: n, MaxFraction: locale.AllDigits()})
				got, err := l.ParseNumber(exact)
				if (err != nil || !got.Equal(v)) && !allowed(tag, err) {
					t.Errorf("%s: printed %+q for %s, read %v, %v", tag, exact, text, got, err)
				}
				for _, sign := range []locale.Sign{locale.StandardSign, locale.Accounting} {
					o := locale.MoneyOptions{Notation: n, Sign: sign, MinFraction: locale.Places(2), MaxFraction: locale.Places(2)}
					printed := l.Money(v, "EUR", o)
					got, _, err := l.ParseMoney(printed)
					if allowed(tag, err) {
						continue
					}
					require.NoError(t, err, "%s %+q", tag, printed)
					assert.Equal(t, printed, l.Money(got, "EUR", o), tag)
				}
			}
		}
	}
}

func moneyOptions() []locale.MoneyOptions {
	var list []locale.MoneyOptions
	for _, n := range notations() {
		for _, d := range []locale.Display{locale.Symbol, locale.Code, locale.Name} {
			for _, s := range []locale.Sign{locale.StandardSign, locale.Accounting} {
				always := locale.MoneyOptions{Notation: n, Display: d, Sign: s, MaxFraction: locale.AllDigits(), SignDisplay: locale.SignAlways}
				list = append(list, locale.MoneyOptions{Notation: n, Display: d, Sign: s, MaxFraction: locale.AllDigits()}, always)
			}
		}
	}
	return list
}

func TestParseNumber(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"en", "1,234.5", "1234.5"},
		{"en", "1234.5", "1234.5"},
		{"en", " −1 234.50 ", "-1234.5"},
		{"en", "+.5", "0.5"},
		{"en", "5.", ""},
		{"en", "1.9T", "1900000000000"},
		{"en", "1.9 trillion", "1900000000000"},
		{"en", "15%", "0.15"},
		{"en", "-0", "0"},
		{"en", "1.5E3", "1500"},
		{"en", "1.5e-3", "0.0015"},
		{"en", "(5)", "-5"},
		{"en", "98765432109876543210987654321.123456789", "98765432109876543210987654321.123456789"},
		{"ru", "1 234 567,89", "1234567.89"},
		{"ru", "1\u202f234\u2009567,89", "1234567.89"},
		{"ru", "-1,5 миллиона", "-1500000"},
		{"ru", "1,9 трлн", "1900000000000"},
		{"de", "1.234", "1234"},
		{"de-CH", "1’234.5", "1234.5"},
		{"hi", "12,34,567", "1234567"},
		{"fa", "۱٬۲۳۴٫۵", "1234.5"},
		{"fa", "1٬234٫5", "1234.5"},
		{"ar", "١٢٣٤.٥", "1234.5"},
		{"ar", "١٬٢٣٤٫٥", "1234.5"},
		{"ar-EG", "1,234.5", "1234.5"},
		{"fa", "1,234.5", "1234.5"},
		{"km", "១.២៣៤,៥", "1234.5"},
		{"hi", "१२,३४,५६७.८", "1234567.8"},
		{"en", "١٢٣", "123"},
		{"en", "١٬٢٣٤٬٥٦٧٫٥", "1234567.5"},
		{"de", "-۱٬۲۳۴٫۵٪", "-12.345"},
		{"hi", "١٢٬٣٤٬٥٦٧", "1234567"},
		{"en", "𞥑𞥒", "12"},
		{"en", "５，０００．５％", "50.005"},
		{"en", "5\n", "5"},
		{"en", "\r\n\t 5 \u200f\u2029", "5"},
		{"en", "\u200e5\u200f", "5"},
		{"en", "1.5  million", "1500000"},
		{"en", "0", "0"},
		{"en", "00.5", "0.5"},
		{"en", "007", "7"},
		{"zh", "1.2亿", "120000000"},
		{"fr", "mille", "1000"},
		{"it", "-mille", "-1000"},
	} {
		v, err := at(c.tag).ParseNumber(c.text)
		if c.want == "" {
			require.Error(t, err, c.text)
			continue
		}
		require.NoError(t, err, c.text)
		assert.True(t, v.Equal(decimal.RequireFromString(c.want)), "%s %s: %v", c.tag, c.text, v)
	}
}

func TestParseMoney(t *testing.T) {
	for _, c := range []struct{ tag, text, amount, currency string }{
		{"en", "$1,234.50", "1234.5", "USD"},
		{"en", "-$1.9T", "-1900000000000", "USD"},
		{"en", "($1.50)", "-1.5", "USD"},
		{"en", "USD 1.50", "1.5", "USD"},
		{"en", "1.50 USD", "1.5", "USD"},
		{"en", "1.9 trillion US dollars", "1900000000000", "USD"},
		{"en", "5 Sierra Leonean leones (1964—2022)", "5", "SLL"},
		{"en", "\t5 USD\r\n", "5", "USD"},
		{"en", "５　ＵＳＤ", "5", "USD"},
		{"en", "RM 5", "5", "MYR"},
		{"ru", "1,9 трлн $", "1900000000000", "USD"},
		{"ru", "1 234,50 ₽", "1234.5", "RUB"},
		{"ru", "5 казахских тенге", "5", "KZT"},
		{"zh", "1.9万亿美元", "1900000000000", "USD"},
		{"zh", "¥5", "5", "CNY"},
		{"zh", "￥5", "5", "CNY"},
		{"ja", "¥5", "5", "JPY"},
		{"ja", "－￥５", "-5", "JPY"},
		{"ja", "5元", "5", "CNY"},
		{"ja", "US$5", "5", "USD"},
		{"ja", "-US$1.9兆", "-1900000000000", "USD"},
		{"ru", "US$5", "5", "USD"},
		{"de", "5 A$", "5", "AUD"},
		{"kk", "HK$ 5", "5", "HKD"},
		{"en-CA", "CA$5", "5", "CAD"},
		{"fr", "CN¥5", "5", "CNY"},
		{"ar", "١٬٢٣٤٫٥٠ US$", "1234.5", "USD"},
		{"kk", "1,9 трлн ₸", "1900000000000", "KZT"},
		{"pt-PT", "1234$50 \u200b", "1234.5", "PTE"},
		{"ar-EG", "\u061c-\u200f١٬٢٣٤٫٥٠\u00a0ج.م.\u200f", "-1234.5", "EGP"},
		{"fr", "mille euros", "1000", "EUR"},
	} {
		amount, currency, err := at(c.tag).ParseMoney(c.text)
		require.NoError(t, err, c.text)
		assert.True(t, amount.Equal(decimal.RequireFromString(c.amount)), "%s %s: %v", c.tag, c.text, amount)
		assert.Equal(t, c.currency, currency, c.text)
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"de-CH", "1,234", `locale: ParseNumber("1,234"): ',' is not a separator in de-CH, which uses "." and "'": could be 1.234 or 1234`},
		{"en", "1,23", `locale: ParseNumber("1,23"): ',' groups 3 digits in en: could be 1.23 or 123`},
		{"en", "1,23,456", `locale: ParseNumber("1,23,456"): ',' groups 3 digits in en`},
		{"en", "1'234", `locale: ParseNumber("1'234"): '\'' is not a separator in en, which uses "." and ",": could be 1.234 or 1234`},
		{"ru", "1.234", `locale: ParseNumber("1.234"): '.' is not a separator in ru, which uses "," and "\u00a0": could be 1.234 or 1234`},
		{"en", "1.2.3", `locale: ParseNumber("1.2.3"): more than one decimal separator`},
		{"en", "", `locale: ParseNumber(""): no digits`},
		{"en", "five", `locale: ParseNumber("five"): no digits`},
		{"en", "5 apples", `locale: ParseNumber("5 apples"): unknown text "apples"`},
		{"en", "--5", `locale: ParseNumber("--5"): unknown text "-"`},
		{"en", "0,123", `locale: ParseNumber("0,123"): ',' does not group digits after a leading zero in en: could be 0.123 or 123`},
		{"en", "-0,500", `locale: ParseNumber("-0,500"): ',' does not group digits after a leading zero in en: could be 0.500 or 500`},
		{"en", "000,123", `locale: ParseNumber("000,123"): ',' does not group digits after a leading zero in en: could be 0.123 or 123`},
		{"en", "012,345.6", `locale: ParseNumber("012,345.6"): ',' does not group digits after a leading zero in en`},
		{"en", "0,123,456", `locale: ParseNumber("0,123,456"): ',' does not group digits after a leading zero in en`},
		{"en", "0,5", `locale: ParseNumber("0,5"): ',' groups 3 digits in en: could be 0.5 or 5`},
		{"de", "0.123", `locale: ParseNumber("0.123"): '.' does not group digits after a leading zero in de: could be 0.123 or 123`},
		{"de", "0.500 %", `locale: ParseNumber("0.500 %"): '.' does not group digits after a leading zero in de: could be 0.500 or 500`},
		{"ru", "0 123", `locale: ParseNumber("0 123"): ' ' does not group digits after a leading zero in ru`},
		{"ru", "1 23", `locale: ParseNumber("1 23"): ' ' groups 3 digits in ru`},
		{"ru", "1\t234", `locale: ParseNumber("1\t234"): a tab or several spaces between digits`},
		{"ru", "1  234", `locale: ParseNumber("1  234"): a tab or several spaces between digits`},
		{"ru", "1  234", `locale: ParseNumber("1\u00a0\u00a0234"): a tab or several spaces between digits`},
		{"ru", "1\n234", `locale: ParseNumber("1\n234"): unknown text "\n234"`},
		{"en", "\u202e123", `locale: ParseNumber("\u202e123"): the character U+202E reorders the text around it`},
		{"ar", "12\u206634\u2069", `locale: ParseNumber("12\u206634\u2069"): the character U+2066 reorders the text around it`},
		{"en", "12٣", `locale: ParseNumber("12٣"): digits of two numbering systems, '1' and '٣'`},
		{"fa", "٣۴", `locale: ParseNumber("٣۴"): digits of two numbering systems, '٣' and '۴'`},
		{"en", "١٬٢٣", `locale: ParseNumber("١٬٢٣"): '٬' is not a separator in en-u-nu-arab, which uses "." and ",": could be 1.23 or 123`},
		{"en", "1٬234", `locale: ParseNumber("1٬234"): '٬' is not a separator in en, which uses "." and ",": could be 1.234 or 1234`},
		{"en", "١٬٢٣٤.٥", `locale: ParseNumber("١٬٢٣٤.٥"): '٬' is not a separator in en-u-nu-arab, which uses "." and ","`},
		{"ar", "1٬234.5", `locale: ParseNumber("1٬234.5"): '٬' is not a separator in ar, which uses "." and ","`},
		{"km", "១.២៣", `locale: ParseNumber("១.២៣"): '.' groups 3 digits in km-u-nu-khmr: could be 1.23 or 123`},
		{"en", "-5-", `locale: ParseNumber("-5-"): unknown text "-"`},
		{"en", "1E99999", `locale: ParseNumber("1E99999"): exponent out of range`},
		{"en", "1\xff", `locale: ParseNumber("1\xff"): not valid UTF-8`},
		{"ne", "5 करोड", `locale: ParseNumber("5 करोड"): "करोड" could mean 10^6 or 10^7`},
	} {
		_, err := at(c.tag).ParseNumber(c.text)
		assert.EqualError(t, err, c.want)
	}
	for _, c := range []struct{ tag, text, want string }{
		{"zh", "$5", `locale: ParseMoney("$5"): "$" could be ARS or AUD`},
		{"en", "5", `locale: ParseMoney("5"): no currency`},
		{"en", "$5 EUR", `locale: ParseMoney("$5 EUR"): two currencies, "$" and "EUR"`},
		{"en", "€5 USD", `locale: ParseMoney("€5 USD"): two currencies, "€" and "USD"`},
		{"en", "$5%", `locale: ParseMoney("$5%"): unknown text "%"`},
		{"en", "about $5", `locale: ParseMoney("about $5"): unknown currency "about $"`},
		{"en", "about 5 USD", `locale: ParseMoney("about 5 USD"): unknown text "about"`},
		{"en", "5%", `locale: ParseMoney("5%"): a percentage, not an amount of money`},
		{"en", "1.9 trillion", `locale: ParseMoney("1.9 trillion"): no currency`},
		{"en-GB", "1.9 trillion dollars", `locale: ParseMoney("1.9 trillion dollars"): "trillion dollars" could be USD or AUD`},
		{"fr", "500 F CFA", `locale: ParseMoney("500 F CFA"): "F CFA" could be XOF or XAF`},
		{"en", "Rs. 500", `locale: ParseMoney("Rs. 500"): "Rs." could be INR or PKR`},
		{"es", "C$5", `locale: ParseMoney("C$5"): "C$" could be CAD or NIO`},
		{"ru", "5 манатов", `locale: ParseMoney("5 манатов"): "манатов" could be AZN or TMT`},
		{"de", "1,5,– €", `locale: ParseMoney("1,5,– €"): more than one decimal separator`},
		{"de", "1.5.– €", `locale: ParseMoney("1.5.– €"): more than one decimal separator`},
		{"fa", "۱۰۰ تومان", `locale: ParseMoney("۱۰۰ تومان"): unknown currency "تومان"`},
		{"en", "UDS 5", `locale: ParseMoney("UDS 5"): unknown currency "UDS"; did you mean "USD"?`},
		{"en", "5 usd", `locale: ParseMoney("5 usd"): unknown currency "usd"; did you mean "USD"?`},
		{"en", "ABC 5", `locale: ParseMoney("ABC 5"): unknown currency "ABC"`},
		{"ro", "20 de ABC", `locale: ParseMoney("20 de ABC"): unknown currency "de ABC"`},
		{"en", "5 USD\nEUR", `locale: ParseMoney("5 USD\nEUR"): unknown currency "USD\nEUR"`},
		{"en", "5\u202dUSD", `locale: ParseMoney("5\u202dUSD"): the character U+202D reorders the text around it`},
		{"en", "$0,500", `locale: ParseMoney("$0,500"): ',' does not group digits after a leading zero in en: could be 0.500 or 500`},
		{"en", "", `locale: ParseMoney(""): no digits`},
	} {
		_, _, err := at(c.tag).ParseMoney(c.text)
		assert.EqualError(t, err, c.want)
		var parse *locale.ParseError
		assert.True(t, errors.As(err, &parse))
	}
}

func TestParseMoneySuggests(t *testing.T) {
	for text, want := range map[string]string{"5 usd": "USD", "ABC 5": "", "5%": "", "٥ UDS": "USD"} {
		_, _, err := at("en").ParseMoney(text)
		var parse *locale.ParseError
		require.ErrorAs(t, err, &parse, text)
		assert.Equal(t, want, parse.Suggestion, text)
		assert.NotContains(t, parse.Reason, "did you mean", text)
		reason, suggestion := parse.Refusal()
		assert.Equal(t, []string{parse.Reason, want}, []string{reason, suggestion}, text)
	}
}

// TestParseBareDollar checks that a dollar sign is the locale's own dollar if it has one. In other locales it is the
// currency that they print as $, or an error.
func TestParseBareDollar(t *testing.T) {
	for tag, want := range map[string]string{"en": "USD", "ru": "USD", "en-CA": "CAD", "en-AU": "AUD", "es-MX": "MXN", "es-AR": "ARS"} {
		_, currency, err := at(tag).ParseMoney("$5")
		require.NoError(t, err, tag)
		assert.Equal(t, want, currency, tag)
	}
	for _, tag := range []string{"zh", "de-CH", "en-GB", "und"} {
		_, currency, err := at(tag).ParseMoney("$5")
		if err != nil {
			assert.ErrorContains(t, err, `"$" could be `, tag)
			continue
		}
		assert.Equal(t, "$", at(tag).CurrencySymbol(currency), "%s prints another sign for %s", tag, currency)
	}
}

func TestParseLimits(t *testing.T) {
	long := strings.Repeat("9", 10_000)
	v, err := at("en").ParseNumber(long)
	require.NoError(t, err)
	assert.Equal(t, long, v.String())
	_, err = at("en").ParseNumber(strings.Repeat("५", 10_000))
	require.NoError(t, err, "characters are counted, not bytes")
	for _, text := range []string{long + "9", strings.Repeat("9", 10<<20), strings.Repeat("५", 10_001)} {
		_, err = at("en").ParseNumber(text)
		assert.ErrorContains(t, err, "longer than 10000 characters")
		assert.Less(t, len(err.Error()), 200)
	}
	for _, text := range []string{"1E10000", "1E-10000", "1e+10000"} {
		v, err := at("en").ParseNumber(text)
		require.NoError(t, err, text)
		assert.True(t, v.Equal(decimal.RequireFromString(text)), text)
	}
	for _, text := range []string{"1E10001", "1E-10001", "1E999999999999999999999999"} {
		_, err := at("en").ParseNumber(text)
		assert.EqualError(t, err, `locale: ParseNumber("`+text+`"): exponent out of range`)
		_, _, err = at("en").ParseMoney("USD " + text)
		assert.ErrorContains(t, err, "exponent out of range")
	}
}

// TestParseCostsItsLength checks that the most expensive texts cost no more than their length: ten times the text
// takes ten times the time, whereas a quadratic parser would take a hundred times.
func TestParseCostsItsLength(t *testing.T) {
	for _, unit := range []string{"1,", "1 ", "1.", "-", "(", "५", "1E", "$", "a ", "USD", "1a", "тыс ", "\u200f", "\u00a0", "\t1", "１", "٣1", "1  ", "٬٣", "RMB"} {
		least := func(times int) time.Duration {
			text := strings.Repeat(unit, times)
			best := time.Hour
			for range 5 {
				for _, tag := range []string{"fa", "ru", "en"} {
					begun := time.Now()
					_, _, errMoney := at(tag).ParseMoney(text)
					_, errNumber := at(tag).ParseNumber(text)
					best = min(best, time.Since(begun))
					assert.True(t, errMoney != nil || errNumber != nil, "%.20q", text)
				}
			}
			return best
		}
		least(1) // builds the data that is built on first use
		short, long := least(300), least(3000)
		assert.Less(t, long, 40*short+time.Millisecond, "%q", unit)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"1,234.5", "-1 234,5 ₽", "1.9万亿美元", "(US$5)", "15 %", "1E5", "mille", "\u200f-١٬٢٣٤٫٥٠\u00a0ج.م.\u200f"} {
		f.Add("en", seed)
		f.Add("ar-EG", seed)
	}
	f.Fuzz(func(t *testing.T, tag, text string) {
		l := locale.For(language.Make(tag))
		if v, err := l.ParseNumber(text); err == nil {
			printed := l.Number(v, locale.NumberOptions{MaxFraction: locale.AllDigits()})
			if again, err := l.ParseNumber(printed); v.Exponent() < 9000 && v.Exponent() > -9000 && len(printed) < 9000 {
				require.NoError(t, err, printed)
				require.True(t, again.Equal(v), printed)
			}
		}
		if _, currency, err := l.ParseMoney(text); err == nil {
			require.NotEmpty(t, currency)
		}
	})
}
