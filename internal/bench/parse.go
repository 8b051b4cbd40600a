package main

import (
	peer "github.com/bojanz/currency"
	"github.com/govalues/money"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

// parsedMoney is the result of parsing an amount.
type parsedMoney struct {
	amount   decimal.Decimal
	currency string
}

// inDollars returns what is to be parsed from the texts of amounts.
func inDollars(texts []string) []string {
	return each(texts, func(s string) string { return s + " USD" })
}

// parsing is the task of parsing amounts as people type them in Russian.
func parsing() task {
	own, formatter := locale.For(language.Russian), peer.NewFormatter(peer.NewLocale("ru"))
	texts := amountTexts()
	typed := each(texts, func(s string) string { return russian(s) + "\u00a0$" })
	return task{
		name: "parse-ru", title: "parse US dollars, ru", want: amountText + " USD", wants: inDollars(texts),
		entries: []entry{
			maker(ours, "", func(n int) (parsedMoney, error) {
				amount, currency, err := own.ParseMoney(typed[n])
				return parsedMoney{amount, currency}, err
			}, func(r parsedMoney) string { return r.amount.StringFixed(2) + " " + r.currency }),
			maker(bojanz, "needs the currency as an argument, and ignores separators in any position",
				func(n int) (peer.Amount, error) { return formatter.Parse(typed[n], "USD") }, peer.Amount.String),
		},
	}
}

// plainParsing is the task of parsing amounts as files hold them.
func plainParsing() task {
	texts := amountTexts()
	full := inDollars(texts)
	return task{
		name: "parse-plain", title: "parse an amount of a file", want: full[0], wants: full,
		entries: []entry{
			maker(ours, "", func(n int) (economy.Money, error) { return economy.ParseMoney(full[n]) },
				func(m economy.Money) string { return m.Amount.StringFixed(2) + " " + m.Currency.String() }),
			maker(bojanz, "takes the currency as an argument", func(n int) (peer.Amount, error) { return peer.NewAmount(texts[n], "USD") }, peer.Amount.String),
			maker(govalues, "takes the currency as an argument; "+upTo19,
				func(n int) (money.Amount, error) { return money.ParseAmount("USD", texts[n]) }, showPlain),
		},
	}
}
