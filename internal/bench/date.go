package main

import (
	"fmt"
	"time"

	"github.com/bep/golocales"
	"github.com/go-playground/locales/ru"
	"github.com/goodsign/monday"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// monthsOf returns the Russian names of months after the number of a day.
func monthsOf() [12]string {
	return [...]string{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"}
}

// longDate is the task of formatting dates with the month in the genitive.
func longDate() task {
	own, translator, translations := locale.For(language.Russian), ru.New(), golocales.New("ru")
	var days []civil.Date
	var moments []time.Time
	var wants []string
	for n := range inputCount {
		moment := time.Date(2025, time.November, 28-n*157, 0, 0, 0, 0, time.UTC)
		moments = append(moments, moment)
		days = append(days, civil.MustParseDate(moment.Format(time.DateOnly)))
		wants = append(wants, fmt.Sprintf("%d %s %d г.", moment.Day(), monthsOf()[moment.Month()-1], moment.Year()))
	}
	return task{
		name: "long-date-ru", title: "a long date, ru", want: "28 ноября 2025 г.", wants: wants,
		entries: []entry{
			appender(ours, func(dst []byte, n int) []byte { return own.AppendDate(dst, days[n], locale.Long) }),
			printers(playground, "", "", func(n int) string { return translator.FmtDateLong(moments[n]) }),
			printers(bep, "28 ноября 2025\u202fг.", "prints the narrow no-break space of CLDR, where Intl prints U+0020",
				func(n int) string { return translations.FormatDateLong(moments[n]) }),
			printers(goodsign, "", "", func(n int) string {
				return monday.Format(moments[n], monday.DefaultFormatRuRULong, monday.LocaleRuRU)
			}),
		},
	}
}
