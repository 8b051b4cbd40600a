// Command all formats and parses values with all functions of package locale.
package main

import (
	"os"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

func main() {
	l := locale.For(language.Make(os.Args[1]))
	number, err := l.ParseNumber(os.Args[2])
	if err != nil {
		number = decimal.New(15, -1)
	}
	amount, currency, err := l.ParseMoney(os.Args[3])
	if err != nil {
		amount, currency = number, "USD"
	}
	day, _ := civil.ParseDate(os.Args[4])
	when, _ := civil.ParseWhen(os.Args[5])
	period, _ := civil.ParsePeriod(os.Args[6])
	lines := []string{
		l.Number(number, locale.NumberOptions{Notation: locale.CompactLong}),
		l.Percent(number, locale.PercentOptions{}),
		l.Money(amount, currency, locale.MoneyOptions{Display: locale.Name}),
		l.CurrencyName(currency),
		l.CurrencySymbol(currency),
		string(l.Plural(number, locale.Ordinal)),
		l.Date(day, locale.Full),
		l.When(when, locale.Long),
		l.Range(day, day.AddMonths(2), locale.Medium),
		l.Interval(civil.Interval{From: when}, locale.Long),
		l.Period(period, locale.Wide),
	}
	_, _ = os.Stdout.WriteString(l.List(lines, locale.And) + "\n")
}
