package main

import (
	"cmp"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

type moneyArgs struct {
	Locale      inLocale         `json:"locale"`
	Amount      number           `json:"amount"`
	Currency    economy.Currency `json:"currency"`
	Display     locale.Display   `json:"display"`
	Sign        locale.Sign      `json:"sign"`
	Notation    locale.Notation  `json:"notation"`
	MinFraction digits           `json:"minFraction"`
	MaxFraction digits           `json:"maxFraction"`
}

func formatMoney(a moneyArgs) (string, error) {
	err := cmp.Or(
		present(a.Locale.needed(), needed{"amount", !a.Amount.given}, needed{"currency", a.Currency.IsZero()}),
		oneOf("display", a.Display, locale.Symbol, locale.Narrow, locale.Code, locale.Name),
		oneOf("sign", a.Sign, locale.StandardSign, locale.Accounting),
		knownNotation(a.Notation),
	)
	if err != nil {
		return "", err
	}
	o := locale.MoneyOptions{Display: a.Display, Sign: a.Sign, Notation: a.Notation}
	if isStandard(a.Notation) {
		o.MinFraction, o.MaxFraction = a.MinFraction.count, a.MaxFraction.count
	}
	return a.Locale.locale.Money(a.Amount.decimal, a.Currency.String(), o), nil
}

type currencyArgs struct {
	Locale   inLocale         `json:"locale"`
	Currency economy.Currency `json:"currency"`
}

func currencyName(a currencyArgs) (string, error) {
	if err := present(a.Locale.needed(), needed{"currency", a.Currency.IsZero()}); err != nil {
		return "", err
	}
	return a.Locale.locale.CurrencyName(a.Currency.String()), nil
}
