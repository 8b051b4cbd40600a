package main

import (
	peer "github.com/bojanz/currency"
	"github.com/govalues/money"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// russianDollars is what people type.
const russianDollars = "1\u00a0234\u00a0567,89\u00a0$"

// read is an amount that was parsed.
type read struct {
	amount   decimal.Decimal
	currency string
}

// parsing reads an amount back.
func parsing() task {
	own := locale.For(language.Russian)
	formatter := peer.NewFormatter(peer.NewLocale("ru"))
	t := task{
		name: "parse-ru", title: "parse US dollars, ru", want: amountText + " USD",
		tries: []try{
			parser(ours, "", func() (read, error) {
				amount, currency, err := own.ParseMoney(russianDollars)
				return read{amount, currency}, err
			}, func(r read) string { return r.amount.String() + " " + r.currency }),
			parser(bojanz, "has to be told the currency, and drops separators wherever they stand",
				func() (peer.Amount, error) { return formatter.Parse(russianDollars, "USD") }, peer.Amount.String),
			parser(govalues, "reads 1234567.89 alone, when told the currency",
				func() (money.Amount, error) { return money.ParseAmount("USD", amountText) },
				func(a money.Amount) string { return a.Decimal().String() + " " + a.Curr().Code() }),
		},
	}
	return t
}
