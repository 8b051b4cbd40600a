package grammar

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// official replaces the abbreviation of the year by the word that official texts use: "2025 жылғы 28 қараша".
func official(date string) string {
	return strings.Replace(plainSpaces.Replace(date), " ж. ", " жылғы ", 1)
}

func kazakhDay(t Teller, d civil.Date, f form) string {
	if f == until {
		d = d.AddDays(-1)
	}
	text := kazakhDate(official(t.locale.Date(d, locale.Long)), f)
	if f == until {
		text += " (қоса алғанда)"
	}
	return text
}

func kazakhMonth(t Teller, first civil.Date, f form) string {
	return kazakhDate(official(monthOf(t, first)), f)
}

// kazakhDate sets the ending of a form on a date: "28 қарашада", "28 қарашадан бастап".
func kazakhDate(text string, f form) string {
	switch f {
	case on:
		return suffixed(text, prepositional)
	case since:
		return suffixed(text, ablative) + " бастап"
	case until:
		return suffixed(text, dative) + " дейін"
	case asOf:
		return adjectival(suffixed(text, prepositional)) + " жағдай бойынша"
	case by:
		return suffixed(text, ablative) + " кешіктірмей"
	}
	return suffixed(text, f)
}

// adjectival makes an attribute of a locative: "қарашадағы", "желтоқсандағы".
func adjectival(locative string) string {
	if isFront(locative) {
		return locative + "гі"
	}
	return locative + "ғы"
}

func kazakhYear(_ Teller, year int, f form) string {
	text := strconv.Itoa(year)
	switch f {
	case on:
		return text + " жылы"
	case asOf:
		return text + " жылғы жағдай бойынша"
	}
	return kazakhDate(text+" жыл", f)
}
