package main

import (
	"fmt"

	"github.com/bep/golocales"
	peer "github.com/bojanz/currency"
	"github.com/go-playground/locales"
	playcurrency "github.com/go-playground/locales/currency"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/ru"
	"github.com/govalues/money"
	"golang.org/x/text/currency"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

const float = "takes a float64"

// bojanzAmount and plainAmount return an amount of US dollars of the other libraries.
func bojanzAmount(text string) peer.Amount { return must(peer.NewAmount(text, "USD")) }
func plainAmount(text string) money.Amount { return must(money.ParseAmount("USD", text)) }

// dollarsIn returns an amount of US dollars as a language writes it, and as x/text does.
func dollarsIn(lang, text string) (want, before string) {
	if lang == "ru" {
		return russian(text) + "\u00a0$", "$ " + russian(text)
	}
	return "$" + grouped(text, ",", "."), "$ " + grouped(text, ",", ".")
}

// dollars is the task of formatting amounts of US dollars.
func dollars(lang string) task {
	tag, texts := language.MustParse(lang), amountTexts()
	own, amounts, values := locale.For(tag), decimals(texts), floats(texts)
	formatter, theirs := peer.NewFormatter(peer.NewLocale(lang)), each(texts, bojanzAmount)
	text, translations := message.NewPrinter(tag), golocales.New(lang)
	translator := map[string]locales.Translator{"en": en.New(), "ru": ru.New()}[lang]
	plain := each(texts, plainAmount)
	want, before := dollarsIn(lang, amountText)
	return task{
		name: "usd-" + lang, title: "US dollars, " + lang, want: want,
		wants: each(texts, func(s string) string { w, _ := dollarsIn(lang, s); return w }),
		entries: []entry{
			appender(ours, func(dst []byte, n int) []byte { return own.AppendMoney(dst, amounts[n], "USD", locale.MoneyOptions{}) }),
			printers(bojanz, "", "", func(n int) string { return formatter.Format(theirs[n]) }),
			printers(xtext, before, "puts every symbol before the number (and takes a float64)", func(n int) string {
				return text.Sprint(currency.Symbol(currency.USD.Amount(values[n])))
			}),
			printers(playground, "", float, func(n int) string { return translator.FmtCurrency(values[n], 2, playcurrency.USD) }),
			printers(bep, "", float, func(n int) string { return translations.FormatCurrency(values[n], 2, "USD") }),
			printers(govalues, "USD "+amountText, "has no locales", func(n int) string { return plain[n].String() }),
		},
	}
}

// adding is the task of adding two amounts.
func adding() task {
	texts := amountTexts()
	next := func(n int) int { return (n + 1) % len(texts) }
	var wants []string
	for n, value := range decimals(texts) {
		cents := value.Shift(2).IntPart() + decimals(texts)[next(n)].Shift(2).IntPart()
		wants = append(wants, fmt.Sprintf("%d.%02d USD", cents/100, cents%100))
	}
	own := each(texts, func(s string) economy.Money { return economy.MustParseMoney(s + " USD") })
	theirs, plain := each(texts, bojanzAmount), each(texts, plainAmount)
	return task{
		name: "add", title: "add two amounts", want: wants[0], wants: wants,
		entries: []entry{
			maker(ours, "", func(n int) (economy.Money, error) { return own[n].Add(own[next(n)]) },
				func(m economy.Money) string { return m.Amount.StringFixed(2) + " " + m.Currency.String() }),
			maker(bojanz, "", func(n int) (peer.Amount, error) { return theirs[n].Add(theirs[next(n)]) }, peer.Amount.String),
			maker(govalues, upTo19, func(n int) (money.Amount, error) { return plain[n].Add(plain[next(n)]) }, showPlain),
		},
	}
}

// upTo19 is the limit of govalues/money, which keeps amounts in a machine word.
const upTo19 = "has amounts of up to 19 digits"

// showPlain returns an amount of govalues/money as the others write it.
func showPlain(a money.Amount) string { return a.Decimal().String() + " " + a.Curr().Code() }
