// Command first uses one format of a locale right after its start and prints the elapsed time in nanoseconds.
package main

import (
	"os"
	"strconv"
	"time"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

func main() {
	tag := language.Make(os.Args[2])
	amount := decimal.New(123456789, -2)
	day := civil.MustParseDate("2025-11-28")
	forms := map[string]func(l locale.Locale) string{
		"for":    locale.Locale.String,
		"number": func(l locale.Locale) string { return l.Number(amount, locale.NumberOptions{}) },
		"compact": func(l locale.Locale) string {
			return l.Number(amount, locale.NumberOptions{Notation: locale.CompactLong})
		},
		"money":       func(l locale.Locale) string { return l.Money(amount, "USD", locale.MoneyOptions{}) },
		"name":        func(l locale.Locale) string { return l.Money(amount, "KZT", locale.MoneyOptions{Display: locale.Name}) },
		"name-former": func(l locale.Locale) string { return l.CurrencyName("ITL") },
		"date":        func(l locale.Locale) string { return l.Date(day, locale.Full) },
		"range":       func(l locale.Locale) string { return l.Range(day, day.AddMonths(3), locale.Long) },
		"list":        func(l locale.Locale) string { return l.List([]string{"a", "b", "c"}, locale.And) },
		"parse": func(l locale.Locale) string {
			v, _ := l.ParseNumber("1234")
			return v.String()
		},
		"parse-money": func(l locale.Locale) string {
			_, currency, _ := l.ParseMoney("12 USD")
			return currency
		},
		"parse-name": func(l locale.Locale) string {
			_, currency, _ := l.ParseMoney("12 nonesuch")
			return currency
		},
	}
	form, ok := forms[os.Args[1]]
	if !ok {
		os.Exit(2)
	}
	start := time.Now()
	text := form(locale.For(tag))
	took := time.Since(start)
	if text == "" && os.Args[1] != "parse-name" {
		os.Exit(1)
	}
	_, _ = os.Stdout.WriteString(strconv.FormatInt(took.Nanoseconds(), 10) + "\n")
}
