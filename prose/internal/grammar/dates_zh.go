package grammar

import (
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

func chineseDay(t Teller, d civil.Date, f form) string {
	if f == until {
		d = d.AddDays(-1)
	}
	return chineseDate(t.locale.Date(d, locale.Long), f)
}

func chineseMonth(t Teller, first civil.Date, f form) string {
	return chineseDate(monthOf(t, first), f)
}

func chineseYear(_ Teller, year int, f form) string { return chineseDate(strconv.Itoa(year)+"年", f) }

// chineseDate sets the words of a form around a date.
func chineseDate(text string, f form) string {
	switch f {
	case on:
		return "于" + text
	case since:
		return "自" + text + "起"
	case until:
		return "至" + text
	case by:
		return "最迟于" + text
	}
	return text
}
