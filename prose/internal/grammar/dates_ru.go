package grammar

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// inFull writes out the abbreviation of the year: "28 ноября 2025 года".
func inFull(date string) string { return strings.TrimSuffix(date, "г.") + "года" }

func russianDay(t Teller, d civil.Date, f form) string {
	if f == until {
		d = d.AddDays(-1)
	}
	text := inFull(t.locale.Date(d, locale.Long))
	switch f {
	case since:
		if d.Day() == 2 {
			return "со " + text // со второго
		}
		return "с " + text
	case until:
		return "по " + text + " включительно"
	case asOf:
		return "на " + text
	case by:
		return "не позднее " + text
	}
	return text
}

// russianMonth returns "ноябрь 2025 года" and its forms: "в ноябре", "с ноября".
func russianMonth(t Teller, first civil.Date, f form) string {
	name, year, _ := strings.Cut(inFull(monthOf(t, first)), " ")
	stem := strings.TrimRight(name, "ьй")
	of := stem + "я" // января, мая
	if stem == name {
		of = name + "а" // марта, августа
	}
	switch f {
	case on:
		name = "в " + stem + "е"
	case since:
		name = "с " + of
	case until:
		name = "до " + of
	case asOf:
		name = "на " + name
	case by:
		name = "не позднее " + of
	case genitive:
		name = of
	}
	return name + " " + year
}

func russianYear(_ Teller, year int, f form) string {
	text := strconv.Itoa(year)
	switch f {
	case on:
		return "в " + text + " году"
	case since:
		return "с " + text + " года"
	case until:
		return "до " + text + " года"
	case by:
		return "не позднее " + text + " года"
	case asOf:
		return "на " + text + " год"
	case genitive:
		return text + " года"
	}
	return text + " год"
}
