package grammar

import (
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

func englishDay(t Teller, d civil.Date, f form) string {
	switch f {
	case on, since, by:
		return string(f) + " " + t.locale.Date(d, locale.Long)
	case until:
		last := t.locale.Date(d.AddDays(-1), locale.Long)
		if country, _ := t.locale.Tag().Region(); country.String() == "US" {
			return "through " + last
		}
		return "up to and including " + last
	case asOf:
		return "as of " + t.locale.Date(d, locale.Long)
	}
	return t.locale.Date(d, locale.Long)
}

func englishMonth(t Teller, first civil.Date, f form) string {
	return prefixEnglish(monthOf(t, first), f)
}

func bareYear(_ Teller, year int, f form) string { return prefixEnglish(strconv.Itoa(year), f) }

// prefixEnglish sets the preposition before a month or year.
func prefixEnglish(text string, f form) string {
	switch f {
	case on:
		return "in " + text
	case since:
		return "since " + text
	case until:
		return "until a date in " + text
	case by:
		return "no later than " + text
	case asOf:
		return "as of " + text
	}
	return text
}

// monthOf returns a month with its year as it stands alone.
func monthOf(t Teller, first civil.Date) string {
	return t.locale.Period(civil.PeriodAt(first, civil.Monthly), locale.Wide)
}
