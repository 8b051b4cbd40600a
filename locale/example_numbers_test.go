package locale_test

import (
	"fmt"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// This example prints China's trade in a year for headlines in four languages.
func ExampleLocale_Money_compact() {
	trade := decimal.RequireFromString("1.9e12")
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		l := locale.For(language.MustParse(tag))
		fmt.Println(
			l.Money(trade, "USD", locale.MoneyOptions{Notation: locale.CompactShort}), "|",
			l.Money(trade, "USD", locale.MoneyOptions{Notation: locale.CompactLong, Display: locale.Name}))
	}
	// Output:
	// $1.9T | 1.9 trillion US dollars
	// 1,9 трлн $ | 1,9 триллиона долларов США
	// 1,9 трлн $ | 1,9 триллион АҚШ доллары
	// US$1.9万亿 | 1.9万亿美元
}

func ExampleLocale_Money() {
	fee := decimal.RequireFromString("-1234567.895")
	for _, tag := range []string{"en", "ru", "de-AT", "hi", "ja"} {
		l := locale.For(language.MustParse(tag))
		fmt.Println(l.Money(fee, "USD", locale.MoneyOptions{}), "|", l.Money(fee, "USD", locale.MoneyOptions{Sign: locale.Accounting}))
	}
	// Output:
	// -$1,234,567.90 | ($1,234,567.90)
	// -1 234 567,90 $ | -1 234 567,90 $
	// -$ 1.234.567,90 | -$ 1.234.567,90
	// -$12,34,567.90 | -$12,34,567.90
	// -$1,234,567.90 | ($1,234,567.90)
}

// This example prints a long decimal, by default and with all its digits.
func ExampleLocale_Number() {
	v := decimal.RequireFromString("98765432109876543210.123456789")
	en := locale.For(language.English)
	fmt.Println(en.Number(v, locale.NumberOptions{}))
	fmt.Println(en.Number(v, locale.NumberOptions{MaxFraction: locale.AllDigits()}))
	fmt.Println(en.Number(v, locale.NumberOptions{MaxFraction: locale.Places(0)}))
	fmt.Println(en.Number(v, locale.NumberOptions{Notation: locale.CompactLong}))
	// Output:
	// 98,765,432,109,876,543,210.123
	// 98,765,432,109,876,543,210.123456789
	// 98,765,432,109,876,543,210
	// 98,765,432 trillion
}

func ExampleLocale_AppendNumber() {
	line := []byte("population: ")
	line = locale.For(language.Kazakh).AppendNumber(line, decimal.NewFromInt(540_000), locale.NumberOptions{})
	fmt.Printf("%s\n", line)
	// Output:
	// population: 540 000
}

func ExampleLocale_Percent() {
	growth := decimal.RequireFromString("0.0485")
	for _, tag := range []string{"en", "ru", "tr", "fa"} {
		l := locale.For(language.MustParse(tag))
		fmt.Println(l.Percent(growth, locale.PercentOptions{MaxFraction: locale.Places(1)}))
	}
	// Output:
	// 4.8%
	// 4,8 %
	// %4,8
	// ۴٫۸٪
}

// This example prints a column of growth rates: every row has the same decimal places, and a sign unless it is zero.
func ExampleLocale_Percent_growth() {
	o := locale.PercentOptions{MinFraction: locale.Places(1), MaxFraction: locale.Places(1), SignDisplay: locale.SignExceptZero}
	for _, change := range []string{"0.0485", "-0.03", "-0.0002"} {
		growth := decimal.RequireFromString(change)
		fmt.Println(
			locale.For(language.English).Percent(growth, o), "|",
			locale.For(language.Russian).Percent(growth, o), "|",
			locale.For(language.Turkish).Percent(growth, o))
	}
	// Output:
	// +4.8% | +4,8 % | +%4,8
	// -3.0% | -3,0 % | -%3,0
	// 0.0% | 0,0 % | %0,0
}

func ExampleLocale_Plural() {
	ru := locale.For(language.Russian)
	words := map[locale.PluralCategory]string{locale.One: "регион", locale.Few: "региона", locale.Many: "регионов", locale.Other: "региона"}
	for _, n := range []int64{1, 2, 5, 21} {
		fmt.Println(n, words[ru.Plural(decimal.NewFromInt(n), locale.Cardinal)])
	}
	// Output:
	// 1 регион
	// 2 региона
	// 5 регионов
	// 21 регион
}

func ExampleLocale_CurrencyName() {
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		l := locale.For(language.MustParse(tag))
		fmt.Println(l.CurrencyName("KZT"), l.CurrencySymbol("CNY"))
	}
	// Output:
	// Kazakhstani Tenge CN¥
	// казахский тенге CN¥
	// Қазақстан теңгесі CN¥
	// 哈萨克斯坦坚戈 ¥
}

// This example asks for tags that CLDR does not have. They resolve to their closest ancestor.
func ExampleFor() {
	for _, tag := range []string{"kk-KZ", "zh-TW", "sr-ME", "en-XX", "tlh", "ar-EG-u-nu-latn"} {
		fmt.Println(tag, locale.For(language.MustParse(tag)))
	}
	// Output:
	// kk-KZ kk-KZ
	// zh-TW zh-Hant
	// sr-ME sr-Latn-ME
	// en-XX en
	// tlh und
	// ar-EG-u-nu-latn ar-EG-u-nu-latn
}

// This example parses amounts as readers type them in their languages.
func ExampleLocale_ParseMoney() {
	for _, typed := range []struct{ tag, text string }{
		{"ru", "1,9 трлн $"}, {"zh", "1.9万亿美元"}, {"en", "($1,234.50)"}, {"hi", "₹12,34,567.50"}, {"zh", "$5"},
	} {
		amount, currency, err := locale.For(language.MustParse(typed.tag)).ParseMoney(typed.text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(amount, currency)
	}
	// Output:
	// 1900000000000 USD
	// 1900000000000 USD
	// -1234.5 USD
	// 1234567.5 INR
	// locale: ParseMoney("$5"): "$" could be ARS or AUD
}

// This example parses a text whose separator has different meanings. A separator that the locale does not have is an
// error rather than a guess.
func ExampleLocale_ParseNumber() {
	for _, tag := range []string{"en", "de", "de-CH"} {
		v, err := locale.For(language.MustParse(tag)).ParseNumber("1,234")
		fmt.Println(v, err)
	}
	// Output:
	// 1234 <nil>
	// 1.234 <nil>
	// 0 locale: ParseNumber("1,234"): ',' is not a separator in de-CH, which uses "." and "'": could be 1.234 or 1234
}

// This example writes an amount in millions with the digits of its source, with two decimal places, and rounded as
// compact notations usually are.
func ExampleAllDigits() {
	exports := decimal.NewFromInt(1_234_567)
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		l := locale.For(language.MustParse(tag))
		for _, places := range []locale.Digits{locale.AllDigits(), locale.Places(2), {}} {
			fmt.Println(l.Money(exports, "USD", locale.MoneyOptions{
				Notation: locale.CompactLong, Display: locale.Name, MinFraction: places, MaxFraction: places,
			}))
		}
	}
	// Output:
	// 1.234567 million US dollars
	// 1.23 million US dollars
	// 1.2 million US dollars
	// 1,234567 миллиона долларов США
	// 1,23 миллиона доллара США
	// 1,2 миллиона долларов США
	// 1,234567 миллион АҚШ доллары
	// 1,23 миллион АҚШ доллары
	// 1,2 миллион АҚШ доллары
	// 123.4567万美元
	// 123.46万美元
	// 123万美元
}

// A program that reads its own options: how many places they ask for, if they do.
func ExampleDigits_Count() {
	for _, d := range []locale.Digits{locale.Places(2), locale.AllDigits(), {}} {
		fmt.Println(d.Count())
	}
	// Output:
	// 2 true
	// 0 false
	// 0 false
}

// The locale whose conventions are used for the readers of a tag.
func ExampleLocale_Tag() {
	for _, text := range []string{"ru-KZ", "kk", "zh-CN", "en-KZ"} {
		fmt.Println(text, locale.For(language.MustParse(text)).Tag())
	}
	// Output:
	// ru-KZ ru-KZ
	// kk kk
	// zh-CN zh
	// en-KZ en
}
