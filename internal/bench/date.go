package main

import (
	"time"

	"github.com/bep/golocales"
	"github.com/go-playground/locales/ru"
	"github.com/goodsign/monday"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// longDate is the task of formatting a date with the month in the genitive.
func longDate() task {
	own, day := locale.For(language.Russian), civil.MustParseDate("2025-11-28")
	moment := time.Date(2025, time.November, 28, 0, 0, 0, 0, time.UTC)
	translator, translations := ru.New(), golocales.New("ru")
	return task{
		name: "long-date-ru", title: "a long date, ru", want: "28 ноября 2025 г.",
		entries: []entry{
			appender(ours, func(dst []byte) []byte { return own.AppendDate(dst, day, locale.Long) }),
			printer(playground, "", "", func() string { return translator.FmtDateLong(moment) }),
			printer(bep, "28 ноября 2025\u202fг.", "prints the narrow no-break space of CLDR, where Intl prints U+0020", func() string { return translations.FormatDateLong(moment) }),
			printer(goodsign, "", "", func() string {
				return monday.Format(moment, monday.DefaultFormatRuRULong, monday.LocaleRuRU)
			}),
		},
	}
}
