package main

import (
	peer "github.com/bojanz/currency"
	"github.com/go-playground/locales"
	playcurrency "github.com/go-playground/locales/currency"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/ru"
	"github.com/govalues/money"
	"github.com/shopspring/decimal"
	"golang.org/x/text/currency"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/bep/golocales"

	"github.com/crossborder-go/crossborder/locale"
)

const (
	amountText  = "1234567.89"
	amountFloat = 1234567.89 // for libraries that accept only float64
)

const float = "takes a float64"

// dollars is the task of formatting an amount of US dollars.
func dollars(lang, want string) task {
	tag := language.MustParse(lang)
	own, amount := locale.For(tag), decimal.RequireFromString(amountText)

	formatter := peer.NewFormatter(peer.NewLocale(lang))
	bojanzAmount := must(peer.NewAmount(amountText, "USD"))

	text := message.NewPrinter(tag)
	before := map[string]string{"en": "$ 1,234,567.89", "ru": "$ 1\u00a0234\u00a0567,89"}[lang]

	translator := map[string]locales.Translator{"en": en.New(), "ru": ru.New()}[lang]
	translations := golocales.New(lang)
	plainAmount := must(money.ParseAmount("USD", amountText))

	return task{
		name: "usd-" + lang, title: "US dollars, " + lang, want: want,
		entries: []entry{
			appender(ours, func(dst []byte) []byte { return own.AppendMoney(dst, amount, "USD", locale.MoneyOptions{}) }),
			printer(bojanz, "", "", func() string { return formatter.Format(bojanzAmount) }),
			printer(xtext, before, "puts every symbol before the number (and takes a float64)", func() string {
				return text.Sprint(currency.Symbol(currency.USD.Amount(amountFloat)))
			}),
			printer(playground, "", float, func() string { return translator.FmtCurrency(amountFloat, 2, playcurrency.USD) }),
			printer(bep, "", float, func() string { return translations.FormatCurrency(amountFloat, 2, "USD") }),
			printer(govalues, "USD 1234567.89", "has no locales", plainAmount.String),
		},
	}
}

// must returns v and panics on error. It is for values that are constant in this program.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
