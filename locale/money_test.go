package locale_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/locale"
)

func TestMoney(t *testing.T) {
	short := locale.MoneyOptions{Notation: locale.CompactShort}
	named := locale.MoneyOptions{Display: locale.Name}
	code := locale.MoneyOptions{Display: locale.Code}
	accounting := locale.MoneyOptions{Sign: locale.Accounting}
	for _, c := range []struct {
		tag, amount, currency string
		options               locale.MoneyOptions
		want                  string
	}{
		{"en", "1234.565", "USD", locale.MoneyOptions{}, "$1,234.56"},
		{"en", "-1234.5", "USD", locale.MoneyOptions{}, "-$1,234.50"},
		{"en", "-1234.5", "USD", accounting, "($1,234.50)"},
		{"en", "-0.004", "USD", accounting, "($0.00)"},
		{"en", "1.5", "KWD", locale.MoneyOptions{}, "KWD\u00a01.500"},
		{"en", "1.5", "JPY", locale.MoneyOptions{}, "¥2"},
		{"en", "1.5", "CLF", locale.MoneyOptions{}, "CLF\u00a01.5000"},
		{"en", "1.5", "WHAT", locale.MoneyOptions{}, "WHAT\u00a01.50"},
		{"en", "1.5", "", locale.MoneyOptions{}, "1.50"},
		{"en", "1.999", "USD", locale.MoneyOptions{MaxFraction: locale.Places(0)}, "$2"},
		{"en", "1.999", "USD", locale.MoneyOptions{MaxFraction: locale.AllDigits()}, "$1.999"},
		{"en", "1.9e12", "USD", short, "$1.9T"},
		{"en", "1.9e12", "USD", locale.MoneyOptions{Display: locale.Name, Notation: locale.CompactLong}, "1.9 trillion US dollars"},
		{"en", "1", "USD", named, "1.00 US dollars"},
		{"en", "1", "JPY", named, "1 Japanese yen"},
		{"ru", "1.9e12", "USD", short, "1,9\u00a0трлн\u00a0$"},
		{"ru", "-1234567.89", "RUB", locale.MoneyOptions{}, "-1\u00a0234\u00a0567,89\u00a0₽"},
		{"ru", "21", "USD", named, "21,00 доллара США"},
		{"ru", "21000000", "USD", locale.MoneyOptions{Display: locale.Name, Notation: locale.CompactLong}, "21 миллион долларов США"},
		{"kk", "1.9e12", "USD", short, "1,9\u00a0трлн\u00a0$"},
		{"kk", "1234567.89", "KZT", locale.MoneyOptions{}, "1\u00a0234\u00a0567,89\u00a0₸"},
		{"zh", "1.9e12", "USD", locale.MoneyOptions{Display: locale.Name, Notation: locale.CompactLong}, "1.9万亿美元"},
		{"zh", "1234.5", "USD", locale.MoneyOptions{}, "US$1,234.50"},
		{"zh", "1234.5", "USD", locale.MoneyOptions{Display: locale.Narrow}, "$1,234.50"},
		{"zh", "1234.5", "CNY", locale.MoneyOptions{}, "¥1,234.50"},
		{"de", "-1234.5", "EUR", locale.MoneyOptions{}, "-1.234,50\u00a0€"},
		{"de-AT", "1234.5", "EUR", locale.MoneyOptions{}, "€\u00a01.234,50"},
		{"fr-CH", "1234.5", "CHF", locale.MoneyOptions{}, "1'234.50\u00a0CHF"},
		{"de-CH", "-1234.5", "CHF", locale.MoneyOptions{}, "CHF-1'234.50"},
		{"es", "1234.5", "EUR", locale.MoneyOptions{}, "1234,50\u00a0€"},
		{"pl", "1234.5", "PLN", locale.MoneyOptions{}, "1234,50\u00a0zł"},
		{"pt-PT", "1234.5", "PTE", locale.MoneyOptions{}, "1234$50\u00a0\u200b"},
		{"hi", "12345678.9", "INR", locale.MoneyOptions{}, "₹1,23,45,678.90"},
		{"bn", "1234.5", "BDT", locale.MoneyOptions{}, "১,২৩৪.৫০৳"},
		{"ar-EG", "-1234.5", "EGP", locale.MoneyOptions{}, "\u061c-\u200f١٬٢٣٤٫٥٠\u00a0ج.م.\u200f"},
		{"ar-EG", "1200000", "USD", code, "\u200f١٬٢٠٠٬٠٠٠٫٠٠\u00a0USD"},
		{"he", "-1234.5", "ILS", locale.MoneyOptions{}, "\u200f\u200e-1,234.50\u00a0\u200f₪"},
		{"ja", "-1234.5", "JPY", accounting, "(￥1,234)"},
		{"en-DE", "1234.5", "EUR", locale.MoneyOptions{}, "€1,234.50"},
		{"en", "1250000", "USD", locale.MoneyOptions{Notation: locale.CompactShort, MaxFraction: locale.Places(2)}, "$1.25M"},
		{"en", "1000", "USD", locale.MoneyOptions{Notation: locale.CompactShort, MaxFraction: locale.Places(2)}, "$1K"},
		{"en", "1000", "USD", locale.MoneyOptions{Notation: locale.CompactShort, MinFraction: locale.Places(2)}, "$1.00K"},
		{"en", "1.9e12", "USD", locale.MoneyOptions{Display: locale.Name, Notation: locale.CompactLong, MinFraction: locale.Places(2)}, "1.90 trillion US dollars"},
		{"en", "5", "USD", locale.MoneyOptions{SignDisplay: locale.SignAlways}, "+$5.00"},
		{"en", "5", "USD", locale.MoneyOptions{SignDisplay: locale.SignAlways, Sign: locale.Accounting}, "+$5.00"},
		{"en", "-5", "USD", locale.MoneyOptions{SignDisplay: locale.SignAlways, Sign: locale.Accounting}, "($5.00)"},
		{"en", "-5", "USD", locale.MoneyOptions{SignDisplay: locale.SignNever, Sign: locale.Accounting}, "$5.00"},
		{"en", "-0.001", "USD", locale.MoneyOptions{SignDisplay: locale.SignNegative, Sign: locale.Accounting}, "$0.00"},
		{"de-CH", "5", "CHF", locale.MoneyOptions{SignDisplay: locale.SignExceptZero}, "CHF+5.00"},
		{"ru", "1.9e12", "USD", locale.MoneyOptions{SignDisplay: locale.SignAlways, Notation: locale.CompactShort}, "+1,9\u00a0трлн\u00a0$"},
	} {
		got := at(c.tag).Money(decimal.RequireFromString(c.amount), c.currency, c.options)
		assert.Equal(t, c.want, got, "%s %s %s", c.tag, c.amount, c.currency)
	}
}

func TestCurrencyNameAndSymbol(t *testing.T) {
	for _, c := range []struct{ tag, code, name, symbol string }{
		{"en", "USD", "US Dollar", "$"},
		{"en-CA", "USD", "US Dollar", "US$"},
		{"ru", "KZT", "казахский тенге", "KZT"},
		{"zh", "KZT", "哈萨克斯坦坚戈", "KZT"},
		{"zh-Hant", "KZT", "哈薩克堅戈", "KZT"},
		{"kk", "CNY", "Қытай юані", "CN¥"},
		{"en", "ABC", "ABC", "ABC"},
		{"und", "USD", "USD", "US$"},
	} {
		assert.Equal(t, c.name, at(c.tag).CurrencyName(c.code), c)
		assert.Equal(t, c.symbol, at(c.tag).CurrencySymbol(c.code), c)
	}
}

func TestPlural(t *testing.T) {
	for _, c := range []struct {
		tag, value string
		kind       locale.PluralType
		want       locale.PluralCategory
	}{
		{"en", "1", "", locale.One},
		{"en", "1.0", "", locale.One},
		{"en", "1.5", "", locale.Other},
		{"en", "22", locale.Ordinal, locale.Two},
		{"en", "12", locale.Ordinal, locale.Other},
		{"ru", "21", "", locale.One},
		{"ru", "22", "", locale.Few},
		{"ru", "25", "", locale.Many},
		{"ru", "1.5", "", locale.Other},
		{"ar", "0", "", locale.Zero},
		{"ar", "2", "", locale.Two},
		{"ar", "103", "", locale.Few},
		{"ar", "111", "", locale.Many},
		{"zh", "1", "", locale.Other},
		{"ru", "100000000000000000000000000000001", "", locale.One},
		{"cy", "3", locale.Ordinal, locale.Few},
	} {
		assert.Equal(t, c.want, at(c.tag).Plural(decimal.RequireFromString(c.value), c.kind), c)
	}
}

// TestMoneyOfUnknownCodes checks that an unknown code is printed as given, unless a reader could not see it.
func TestMoneyOfUnknownCodes(t *testing.T) {
	five := decimal.NewFromInt(5)
	for code, want := range map[string]string{
		"ABC": "ABC\u00a05.00", "usd": "usd\u00a05.00", "": "5.00", "points": "points\u00a05.00", "очки": "очки\u00a05.00",
		"\x1b[31m": "¤5.00", "U\nD": "¤5.00", "\u202eUSD": "¤5.00", "US\xff": "¤5.00", "\u200b": "¤5.00", "A\u00a0B": "¤5.00",
	} {
		l := at("en")
		for _, d := range []locale.Display{locale.Symbol, locale.Narrow, locale.Code} {
			assert.Equal(t, want, l.Money(five, code, locale.MoneyOptions{Display: d}), "%q", code)
		}
		shown := l.CurrencySymbol(code)
		assert.Equal(t, shown, l.CurrencyName(code), "%q", code)
		assert.Equal(t, strings.TrimSpace("5.00 "+shown), strings.TrimSpace(l.Money(five, code, locale.MoneyOptions{Display: locale.Name})), "%q", code)
	}
}
