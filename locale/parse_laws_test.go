package locale_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
)

// systems returns the names of all numbering systems except Chinese numerals, which are read as digits only on
// request.
func systems(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, name := range strings.Fields(`adlm ahom arab arabext bali beng deva fullwide gujr guru hanidec java khmr knda laoo latn mathbold
		mlym mymr nkoo olck orya segment sund tamldec telu thai tibt wcho`) {
		_, found := numbers.System(name)
		require.True(t, found, name)
		if name != "hanidec" {
			names = append(names, name)
		}
	}
	return names
}

// TestParseNumberInEverySystem checks that a locale reads digits of every numbering system as it prints them, and
// still reads its own.
func TestParseNumberInEverySystem(t *testing.T) {
	names := systems(t)
	for id := range locales.Count {
		tag := locales.Name(id)
		for n := range 5 {
			system := names[(id*5+n)%len(names)]
			other := at(tag + "-u-nu-" + system)
			for _, text := range []string{"-1234567.891", "0.5", "12"} {
				v := decimal.RequireFromString(text)
				printed := other.Number(v, locale.NumberOptions{})
				for _, l := range []locale.Locale{at(tag), other} {
					got, err := l.ParseNumber(printed)
					assert.NoError(t, err, "%s: %+q printed by %s", l, printed, other)
					assert.True(t, got.Equal(v), "%s: %+q printed by %s: %v", l, printed, other, got)
				}
			}
		}
	}
}

// TestParseArabicNumberEverywhere checks that Arabic digits with Unicode's Arabic separators are the same number in
// every locale, except where the locale uses others or does not group.
func TestParseArabicNumberEverywhere(t *testing.T) {
	others := []string{"en-US-POSIX", "sd", "sd-Arab", "tok"}
	for id := range locales.Count {
		read := 0
		for _, text := range []string{"١٬٢٣٤٫٥", "۱٬۲۳۴٫۵"} {
			if got, err := at(locales.Name(id)).ParseNumber("\u061c-" + text); err == nil {
				assert.True(t, got.Equal(decimal.RequireFromString("-1234.5")), "%s: %v", locales.Name(id), got)
				read++
			}
		}
		assert.Equal(t, slices.Contains(others, locales.Name(id)), read < 2, locales.Name(id))
	}
}

// TestParseNumberMixesNoSystems checks that every locale refuses a text with digits of two numbering systems.
func TestParseNumberMixesNoSystems(t *testing.T) {
	for id := range locales.Count {
		for _, text := range []string{"1٢", "۱२", "1.٢", "٣٤5", "1,٢٣٤"} {
			_, err := at(locales.Name(id)).ParseNumber(text)
			assert.ErrorContains(t, err, "digits of two numbering systems", "%s %q", locales.Name(id), text)
		}
	}
}

// TestParseNumberOfWrongGroups checks that no locale accepts a group that begins with a zero, or a separator that is
// not its own.
func TestParseNumberOfWrongGroups(t *testing.T) {
	million := decimal.NewFromInt(1_111_111)
	for id := range locales.Count {
		l := at(locales.Name(id))
		ones := l.Number(million, locale.NumberOptions{})
		digit := l.Number(decimal.NewFromInt(1), locale.NumberOptions{})
		zero := l.Number(decimal.Decimal{}, locale.NumberOptions{})
		groups := strings.Split(ones, digit)
		separator := groups[slices.IndexFunc(groups, func(s string) bool { return s != "" })]
		for _, text := range []string{
			strings.Replace(ones, digit, zero, 1), strings.Replace(ones, digit+separator, zero+zero+separator, 1),
			zero + separator + strings.Repeat(digit, 3),
			strings.Replace(ones, separator, "  ", 1), strings.Replace(ones, separator, "\t", 1), strings.Replace(ones, separator, "\n", 1),
		} {
			_, err := l.ParseNumber(text)
			assert.Error(t, err, "%s %q", l, text)
		}
	}
}

// TestParseIgnoresWhiteSpaceAround checks that white space around a text, and tabs between its words, change nothing.
func TestParseIgnoresWhiteSpaceAround(t *testing.T) {
	v := decimal.RequireFromString("-1234.5")
	for id := range locales.Count {
		l := at(locales.Name(id))
		for _, around := range []string{"\n", "\r\n", " \t", "\u2029\u200f", "\u3000\v\f\u0085"} {
			got, err := l.ParseNumber(around + l.Number(v, locale.NumberOptions{}) + around)
			assert.NoError(t, err, "%s %q", l, around)
			assert.True(t, got.Equal(v), "%s %q", l, around)
			printed := around + l.Money(v, "EUR", locale.MoneyOptions{Display: locale.Code}) + around
			got, currency, err := l.ParseMoney(strings.ReplaceAll(printed, "\u00a0EUR", " \tEUR"))
			assert.NoError(t, err, "%s %q", l, printed)
			assert.True(t, got.Equal(v) && currency == "EUR", "%s %q", l, printed)
		}
	}
}

// TestParseRefusesOverrides checks that characters that reorder others are never printed and never accepted.
func TestParseRefusesOverrides(t *testing.T) {
	five := decimal.NewFromInt(-5)
	for id := range locales.Count {
		l := at(locales.Name(id))
		for _, c := range "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" {
			for _, text := range []string{
				l.Number(five, locale.NumberOptions{}), l.Percent(five, locale.PercentOptions{}), l.Money(five, "USD", locale.MoneyOptions{}),
				l.Money(five, numbers.Code(id%numbers.Currencies), locale.MoneyOptions{Display: locale.Name}),
			} {
				assert.NotContains(t, text, string(c), l.String())
			}
			_, err := l.ParseNumber(string(c) + l.Number(five, locale.NumberOptions{}))
			assert.ErrorContains(t, err, "reorders the text around it", l.String())
		}
	}
}

// TestParseInBothWidths checks that half-width and full-width forms are equivalent.
func TestParseInBothWidths(t *testing.T) {
	wide := func(text string) string {
		return strings.Map(func(c rune) rune {
			switch {
			case c == '¥':
				return '￥'
			case c == '￥':
				return '¥'
			case c > ' ' && c <= '~':
				return c + 0xFEE0
			case c == ' ' || c == '\u00a0':
				return '\u3000'
			}
			return c
		}, text)
	}
	v := decimal.RequireFromString("-1234.5")
	for id := range locales.Count {
		l := at(locales.Name(id))
		got, err := l.ParseNumber(wide(l.Number(v, locale.NumberOptions{})))
		assert.NoError(t, err, l.String())
		assert.True(t, got.Equal(v), l.String())
		for _, currency := range []string{"JPY", "CNY", "USD", "KRW"} {
			printed := l.Money(v, currency, locale.MoneyOptions{MaxFraction: locale.AllDigits()})
			got, code, err := l.ParseMoney(wide(printed))
			assert.NoError(t, err, "%s %q", l, printed)
			assert.True(t, got.Equal(v) && code == currency, "%s %q: %v %s", l, printed, got, code)
		}
	}
}

// TestParseMoneyOfEveryCurrency checks that every locale reads every currency back, except where CLDR gives two
// currencies the same name, or a currency the code of another as its symbol; where the sign is one of the two CFA
// francs, which people do not tell apart; and where a former currency has a sign that a current one has taken over.
func TestParseMoneyOfEveryCurrency(t *testing.T) {
	v := decimal.RequireFromString("-1500000")
	shared, francs, former := 0, 0, map[string]int{}
	for id := 0; id < locales.Count; id += effort.Every(4) {
		tag := locales.Name(id)
		l := at(tag)
		for n := range numbers.Currencies {
			currency := numbers.Code(n)
			for _, o := range []locale.MoneyOptions{{}, {Notation: locale.CompactShort}, {Display: locale.Name}} {
				printed := l.Money(v, currency, o)
				got, code, err := l.ParseMoney(printed)
				switch {
				case err == nil && got.Equal(v) && code == currency, allowed(tag, err):
				case err != nil && strings.Contains(err.Error(), " could be XOF or XAF"), err != nil && strings.Contains(err.Error(), " could be XAF or XOF"):
					francs++
				case err == nil && l.CurrencySymbol(currency) == code, err != nil && strings.Contains(err.Error(), " could be "):
					shared++
				case err == nil && got.Equal(v) && n >= numbers.Current:
					former[currency]++
				default:
					t.Errorf("%s: printed %+q for %s, read %v %v, %v", l, printed, currency, got, code, err)
				}
			}
		}
	}
	if !effort.Full() {
		return // not of all locales
	}
	assert.Equal(t, 32, shared)
	assert.Equal(t, 110, francs)
	assert.Equal(t, map[string]int{"FRF": 44, "RUR": 10}, former)
}

// TestParseMoneyTheFirstTime checks that the first currencies that a locale is asked for are found like all later
// ones.
func TestParseMoneyTheFirstTime(t *testing.T) {
	v := decimal.NewFromInt(21)
	for id := 0; id < locales.Count; id += effort.Every(4) {
		tag := locales.Name(id)
		used := at(tag)
		for range 10 {
			_, _, err := used.ParseMoney("5 nonesuch")
			require.Error(t, err)
		}
		for n, name := range []string{"olck", "vaii", "sund", "tibt"} {
			fresh := at(tag + "-u-nu-" + name)
			for k := range 2 {
				currency := numbers.Code((id*8 + n*2 + k) * 5 % numbers.Currencies)
				for _, d := range []locale.Display{locale.Name, locale.Narrow} {
					printed := used.Money(v, currency, locale.MoneyOptions{Display: d})
					amount, code, err := fresh.ParseMoney(printed)
					want, wantCode, wantErr := used.ParseMoney(printed)
					assert.True(t, amount.Equal(want) && code == wantCode && (err == nil) == (wantErr == nil),
						"%s %q: %v %s %v the first time, then %v %s %v", tag, printed, amount, code, err, want, wantCode, wantErr)
				}
			}
		}
	}
}

// TestParseMoneyOfSymbolsAndCodes checks that an unknown code is an error in every locale, and that every locale
// knows the symbols of the root, unless such a symbol is the locale's own symbol of another currency, the narrow
// symbol of its region's currency, or ambiguous.
func TestParseMoneyOfSymbolsAndCodes(t *testing.T) {
	root := map[string]string{"US$": "USD", "CA$": "CAD", "A$": "AUD", "HK$": "HKD", "NT$": "TWD", "CN¥": "CNY", "€": "EUR", "£": "GBP", "₩": "KRW"}
	for id := 0; id < locales.Count; id += effort.Every(4) {
		l := at(locales.Name(id))
		for _, code := range []string{"ABC", "UDS", "ZZZ"} {
			_, _, err := l.ParseMoney(l.Money(decimal.NewFromInt(5), code, locale.MoneyOptions{}))
			assert.ErrorContains(t, err, `unknown currency "`+code+`"`, l.String())
		}
		for symbol, currency := range root {
			_, code, err := l.ParseMoney(symbol + "5")
			if err != nil {
				assert.ErrorContains(t, err, " could be ", "%s %s", l, symbol)
			} else if code != currency && l.CurrencySymbol(code) != symbol {
				narrow := l.Money(decimal.NewFromInt(5), code, locale.MoneyOptions{Display: locale.Narrow})
				assert.Contains(t, narrow, symbol, "%s takes it for %s", l, code)
			}
		}
	}
}
