package main

import (
	"github.com/crossborder-go/crossborder/locale"
)

func localeOps() map[string]handler {
	return map[string]handler{
		"locale.number":       handle(formatNumber),
		"locale.percent":      handle(formatPercent),
		"locale.money":        handle(formatMoney),
		"locale.date":         handle(formatDate),
		"locale.range":        handle(formatRange),
		"locale.period":       handle(formatPeriod),
		"locale.list":         handle(formatList),
		"locale.plural":       handle(pluralOf),
		"locale.currencyName": handle(currencyName),
		"locale.parseNumber":  handle(parseNumber),
		"locale.parseMoney":   handle(parseMoney),
	}
}

// needed returns the locale as a required argument.
func (l inLocale) needed() needed { return needed{"locale", !l.given} }

type numberArgs struct {
	Locale      inLocale        `json:"locale"`
	Value       number          `json:"value"`
	MinFraction digits          `json:"minFraction"`
	MaxFraction digits          `json:"maxFraction"`
	Notation    locale.Notation `json:"notation"`
}

func formatNumber(a numberArgs) (string, error) {
	if err := present(a.Locale.needed(), needed{"value", !a.Value.given}); err != nil {
		return "", err
	}
	if err := knownNotation(a.Notation); err != nil {
		return "", err
	}
	o := locale.NumberOptions{Notation: a.Notation}
	if isStandard(a.Notation) {
		o.MinFraction, o.MaxFraction = a.MinFraction.count, a.MaxFraction.count
	}
	return a.Locale.locale.Number(a.Value.decimal, o), nil
}

// isStandard reports whether n is the standard notation, which is the only one that uses the places of a request.
func isStandard(n locale.Notation) bool { return n == "" || n == locale.Standard }

func knownNotation(n locale.Notation) error {
	return oneOf("notation", n, locale.Standard, locale.CompactShort, locale.CompactLong)
}

type percentArgs struct {
	Locale      inLocale `json:"locale"`
	Value       number   `json:"value"`
	MaxFraction digits   `json:"maxFraction"`
}

func formatPercent(a percentArgs) (string, error) {
	if err := present(a.Locale.needed(), needed{"value", !a.Value.given}); err != nil {
		return "", err
	}
	return a.Locale.locale.Percent(a.Value.decimal, locale.PercentOptions{MaxFraction: a.MaxFraction.count}), nil
}

type listArgs struct {
	Locale inLocale        `json:"locale"`
	Items  []string        `json:"items"`
	Type   locale.ListType `json:"type"`
}

func formatList(a listArgs) (string, error) {
	if err := present(a.Locale.needed(), needed{"items", a.Items == nil}); err != nil {
		return "", err
	}
	if err := oneOf("type", a.Type, locale.And, locale.Or); err != nil {
		return "", err
	}
	return a.Locale.locale.List(a.Items, a.Type), nil
}

type pluralArgs struct {
	Locale inLocale          `json:"locale"`
	Value  number            `json:"value"`
	Type   locale.PluralType `json:"type"`
}

func pluralOf(a pluralArgs) (locale.PluralCategory, error) {
	if err := present(a.Locale.needed(), needed{"value", !a.Value.given}); err != nil {
		return "", err
	}
	if err := oneOf("type", a.Type, locale.Cardinal, locale.Ordinal); err != nil {
		return "", err
	}
	return a.Locale.locale.Plural(a.Value.decimal, a.Type), nil
}
