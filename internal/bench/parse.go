package main

import (
	peer "github.com/bojanz/currency"
	"github.com/govalues/money"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// russianDollars is an amount as people type it in Russian.
const russianDollars = "1\u00a0234\u00a0567,89\u00a0$"

// parsedMoney is the result of parsing an amount.
type parsedMoney struct {
	amount   decimal.Decimal
	currency string
}

// parsing is the task of parsing an amount.
func parsing() task {
	own := locale.For(language.Russian)
	formatter := peer.NewFormatter(peer.NewLocale("ru"))
	t := task{
		name: "parse-ru", title: "parse US dollars, ru", want: amountText + " USD",
		entries: []entry{
			parser(ours, "", func() (parsedMoney, error) {
				amount, currency, err := own.ParseMoney(russianDollars)
				return parsedMoney{amount, currency}, err
			}, func(r parsedMoney) string { return r.amount.String() + " " + r.currency }),
			parser(bojanz, "needs the currency as an argument, and ignores separators in any position",
				func() (peer.Amount, error) { return formatter.Parse(russianDollars, "USD") }, peer.Amount.String),
			parser(govalues, "parses only 1234567.89, and needs the currency as an argument",
				func() (money.Amount, error) { return money.ParseAmount("USD", amountText) },
				func(a money.Amount) string { return a.Decimal().String() + " " + a.Curr().Code() }),
		},
	}
	return t
}
