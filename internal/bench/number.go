package main

import (
	"math/big"

	"github.com/bep/golocales"
	peer "github.com/bojanz/currency"
	"github.com/go-playground/locales/ru"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"github.com/crossborder-go/crossborder/locale"
)

// plain prints a number.
func plain() task {
	own, v := locale.For(language.Russian), decimal.RequireFromString(amountText)
	text := message.NewPrinter(language.Russian)
	translator, translations := ru.New(), golocales.New("ru")
	formatter, amount := unmarked(amountText)
	return task{
		name: "number-ru", title: "a number, ru", want: "1\u00a0234\u00a0567,89",
		tries: []try{
			appender(ours, func(dst []byte) []byte { return own.AppendNumber(dst, v, locale.NumberOptions{}) }),
			printer(bojanz, "", "as money without its symbol", func() string { return formatter.Format(amount) }),
			printer(xtext, "", float, func() string { return text.Sprint(number.Decimal(amountFloat)) }),
			printer(playground, "", float, func() string { return translator.FmtNumber(amountFloat, 2) }),
			printer(bep, "", float, func() string { return translations.FormatNumber(amountFloat, 2) }),
		},
	}
}

// unmarked is bojanz's formatter without a currency's symbol, which is the closest it has to numbers.
func unmarked(text string) (*peer.Formatter, peer.Amount) {
	f := peer.NewFormatter(peer.NewLocale("ru"))
	f.CurrencyDisplay = peer.DisplayNone
	return f, must(peer.NewAmount(text, "USD"))
}

const (
	longText  = "1234567890123456789012345678.91"
	longFloat = 1234567890123456789012345678.91
)

// thirtyDigits prints a number that is longer than a machine word.
func thirtyDigits() task {
	own, v := locale.For(language.Russian), decimal.RequireFromString(longText)
	text := message.NewPrinter(language.Russian)
	exact, _ := new(big.Rat).SetString(longText)
	translator, translations := ru.New(), golocales.New("ru")
	formatter, amount := unmarked(longText)
	return task{
		name: "thirty-digits-ru", title: "30 digits, ru",
		want: "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0789\u00a0012\u00a0345\u00a0678,91",
		tries: []try{
			appender(ours, func(dst []byte) []byte { return own.AppendNumber(dst, v, locale.NumberOptions{}) }),
			printer(bojanz, "", "prints NaN from 36 digits on", func() string { return formatter.Format(amount) }),
			printer(xtext, "не\u00a0число", "prints what is no float64 or integer as NaN", func() string { return text.Sprint(number.Decimal(exact)) }),
			printer(playground, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0850\u00a0245\u00a0451\u00a0776,00", "wrong from the 17th digit on",
				func() string { return translator.FmtNumber(longFloat, 2) }),
			printer(bep, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0712\u00a0806\u00a0498\u00a0304,00", "wrong from the 17th digit on",
				func() string { return translations.FormatNumber(longFloat, 2) }),
		},
	}
}

// compact prints a number in words.
func compact() task {
	own, v := locale.For(language.Russian), decimal.RequireFromString(amountText)
	return task{
		name: "compact-ru", title: "a compact number, ru", want: "1,2\u00a0млн",
		tries: []try{
			appender(ours, func(dst []byte) []byte {
				return own.AppendNumber(dst, v, locale.NumberOptions{Notation: locale.CompactShort})
			}),
		},
	}
}
