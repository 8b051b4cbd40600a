package main

import (
	"cmp"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

type dateArgs struct {
	Locale inLocale         `json:"locale"`
	Date   civil.Date       `json:"date"`
	Style  locale.DateStyle `json:"style"`
}

func formatDate(a dateArgs) (string, error) {
	err := cmp.Or(present(a.Locale.needed(), needed{"date", a.Date.IsZero()}), knownStyle(a.Style))
	if err != nil {
		return "", err
	}
	return a.Locale.locale.Date(a.Date, a.Style), nil
}

func knownStyle(s locale.DateStyle) error {
	return oneOf("style", s, locale.Full, locale.Long, locale.Medium, locale.Short)
}

type rangeArgs struct {
	Locale inLocale         `json:"locale"`
	From   civil.Date       `json:"from"`
	To     civil.Date       `json:"to"`
	Style  locale.DateStyle `json:"style"`
}

func formatRange(a rangeArgs) (string, error) {
	err := cmp.Or(
		present(a.Locale.needed(), needed{"from", a.From.IsZero()}, needed{"to", a.To.IsZero()}),
		knownStyle(a.Style),
	)
	if err != nil {
		return "", err
	}
	return a.Locale.locale.Range(a.From, a.To, a.Style), nil
}

type localPeriodArgs struct {
	Locale inLocale     `json:"locale"`
	Period civil.Period `json:"period"`
	Width  locale.Width `json:"width"`
}

func formatPeriod(a localPeriodArgs) (string, error) {
	err := cmp.Or(
		present(a.Locale.needed(), needed{"period", a.Period.IsZero()}),
		oneOf("width", a.Width, locale.Wide, locale.Abbreviated),
	)
	if err != nil {
		return "", err
	}
	return a.Locale.locale.Period(a.Period, a.Width), nil
}
