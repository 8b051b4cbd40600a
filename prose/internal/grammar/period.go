package grammar

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// Period returns the period of a figure with its preposition: "in 2024", "за 2024 год", or "в 2024 году" for one that is
// measured at a time and not over it. It is empty for the zero period.
func (t Teller) Period(period civil.Period, isStock bool) string {
	if period.IsZero() {
		return ""
	}
	text := plainSpaces.Replace(t.locale.Period(period, locale.Wide))
	text = strings.ReplaceAll(text, " – ", t.Say("period.dash", nil))
	isYear := period.Frequency() == civil.Annual
	switch t.tongue.base {
	case "en":
		if period.Frequency() == civil.Quarterly {
			quarter, year, _ := cutLast(text, " ")
			text = "the " + quarter + " of " + year
		}
	case "ru":
		text = strings.NewReplacer("г.", "года", "-я треть", "-ю треть", "-я неделя", "-ю неделю").Replace(text)
		switch {
		case isYear && isStock:
			return russianYear(t, period.Start().Year(), on)
		case isYear:
			text = russianYear(t, period.Start().Year(), accusative)
		}
	case "kk":
		text = adjectival(suffixed(official(text), prepositional))
		if isYear {
			text = period.String() + " жылғы"
		}
	case "zh":
		text = quarters.Replace(text)
		switch {
		case isYear:
			text = chineseYear(t, period.Start().Year(), "")
		case strings.Contains(text, "/"): // a range of days
			first, last := t.contract(chineseDay(t, period.Start(), ""), chineseDay(t, period.End(), ""), false)
			text = first + "至" + last
		}
	}
	return t.Say("period", Args{"period": text})
}

// quarters writes out the number of a quarter.
var quarters = strings.NewReplacer("第1季", "第一季", "第2季", "第二季", "第3季", "第三季", "第4季", "第四季")

// plainSpaces replaces the special spaces of locales.
var plainSpaces = strings.NewReplacer("\u00a0", " ", "\u2009", " ", "\u202f", " ")

// cutLast cuts a text around the last separator.
func cutLast(text, separator string) (before, after string, found bool) {
	i := strings.LastIndex(text, separator)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(separator):], true
}

// Percent returns a share with all its digits.
func (t Teller) Percent(share decimal.Decimal) string {
	return t.locale.Percent(share, locale.PercentOptions{MaxFraction: locale.AllDigits()})
}
