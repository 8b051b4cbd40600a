package grammar

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// Period returns the period of a figure with its preposition: "in 2024", "за 2024 год". It is empty for the zero period.
func (t Teller) Period(period civil.Period) string {
	if period.IsZero() {
		return ""
	}
	text := t.locale.Period(period, locale.Wide)
	isYear := period.Frequency() == civil.Annual
	switch t.tongue.base {
	case "ru":
		text = strings.ReplaceAll(text, "г.", "года")
		if isYear {
			text = russianYear(t, period.Start().Year(), accusative)
		}
	case "kk":
		text = adjectival(suffixed(official(text), prepositional))
		if isYear {
			text = period.String() + " жылғы"
		}
	case "zh":
		if isYear {
			text = chineseYear(t, period.Start().Year(), "")
		}
	}
	return t.Say("period", Args{"period": text})
}

// Percent returns a share with all its digits.
func (t Teller) Percent(share decimal.Decimal) string {
	return t.locale.Percent(share, locale.PercentOptions{MaxFraction: locale.AllDigits()})
}
