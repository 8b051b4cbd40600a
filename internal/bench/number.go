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

// plainNumber is the task of formatting a number.
func plainNumber() task {
	own, v := locale.For(language.Russian), decimal.RequireFromString(amountText)
	text := message.NewPrinter(language.Russian)
	translator, translations := ru.New(), golocales.New("ru")
	formatter, amount := withoutSymbol(amountText)
	return task{
		name: "number-ru", title: "a number, ru", want: "1\u00a0234\u00a0567,89",
		entries: []entry{
			appender(ours, func(dst []byte) []byte { return own.AppendNumber(dst, v, locale.NumberOptions{}) }),
			printer(bojanz, "", "formatted as money without a symbol", func() string { return formatter.Format(amount) }),
			printer(xtext, "", float, func() string { return text.Sprint(number.Decimal(amountFloat)) }),
			printer(playground, "", float, func() string { return translator.FmtNumber(amountFloat, 2) }),
			printer(bep, "", float, func() string { return translations.FormatNumber(amountFloat, 2) }),
		},
	}
}

// withoutSymbol returns a formatter of bojanz/currency that omits the symbol, which is its closest equivalent of a
// number format, and an amount.
func withoutSymbol(text string) (*peer.Formatter, peer.Amount) {
	f := peer.NewFormatter(peer.NewLocale("ru"))
	f.CurrencyDisplay = peer.DisplayNone
	return f, must(peer.NewAmount(text, "USD"))
}

const (
	longText  = "1234567890123456789012345678.91"
	longFloat = 1234567890123456789012345678.91
)

// thirtyDigits is the task of formatting a number with more digits than a machine word can hold.
func thirtyDigits() task {
	own, v := locale.For(language.Russian), decimal.RequireFromString(longText)
	text := message.NewPrinter(language.Russian)
	exact, _ := new(big.Rat).SetString(longText)
	translator, translations := ru.New(), golocales.New("ru")
	formatter, amount := withoutSymbol(longText)
	return task{
		name: "thirty-digits-ru", title: "30 digits, ru",
		want: "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0789\u00a0012\u00a0345\u00a0678,91",
		entries: []entry{
			appender(ours, func(dst []byte) []byte { return own.AppendNumber(dst, v, locale.NumberOptions{}) }),
			printer(bojanz, "", "prints NaN for 36 or more digits", func() string { return formatter.Format(amount) }),
			printer(xtext, "не\u00a0число", "prints NaN for a value that is not a float64 or an integer", func() string { return text.Sprint(number.Decimal(exact)) }),
			printer(playground, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0850\u00a0245\u00a0451\u00a0776,00", "wrong from the 17th digit on",
				func() string { return translator.FmtNumber(longFloat, 2) }),
			printer(bep, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0712\u00a0806\u00a0498\u00a0304,00", "wrong from the 17th digit on",
				func() string { return translations.FormatNumber(longFloat, 2) }),
		},
	}
}

// compactNumber is the task of formatting a number in compact notation.
func compactNumber() task {
	own, v := locale.For(language.Russian), decimal.RequireFromString(amountText)
	return task{
		name: "compact-ru", title: "a compact number, ru", want: "1,2\u00a0млн",
		entries: []entry{
			appender(ours, func(dst []byte) []byte {
				return own.AppendNumber(dst, v, locale.NumberOptions{Notation: locale.CompactShort})
			}),
		},
	}
}
