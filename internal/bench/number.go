package main

import (
	"fmt"
	"math/big"

	"github.com/bep/golocales"
	peer "github.com/bojanz/currency"
	"github.com/go-playground/locales/ru"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"github.com/crossborder-go/crossborder/locale"
)

// plainNumber is the task of formatting numbers.
func plainNumber() task {
	texts := amountTexts()
	own, values, approximate := locale.For(language.Russian), decimals(texts), floats(texts)
	text := message.NewPrinter(language.Russian)
	translator, translations := ru.New(), golocales.New("ru")
	formatter, amounts := withoutSymbol(), each(texts, bojanzAmount)
	return task{
		name: "number-ru", title: "a number, ru", want: russian(amountText), wants: each(texts, russian),
		entries: []entry{
			appender(ours, func(dst []byte, n int) []byte { return own.AppendNumber(dst, values[n], locale.NumberOptions{}) }),
			printers(bojanz, "", "formatted as money without a symbol", func(n int) string { return formatter.Format(amounts[n]) }),
			printers(xtext, "", float, func(n int) string { return text.Sprint(number.Decimal(approximate[n])) }),
			printers(playground, "", float, func(n int) string { return translator.FmtNumber(approximate[n], 2) }),
			printers(bep, "", float, func(n int) string { return translations.FormatNumber(approximate[n], 2) }),
		},
	}
}

// withoutSymbol returns a formatter of bojanz/currency that omits the symbol, which is its closest equivalent of a
// number format.
func withoutSymbol() *peer.Formatter {
	f := peer.NewFormatter(peer.NewLocale("ru"))
	f.CurrencyDisplay = peer.DisplayNone
	return f
}

// longTexts returns numbers with more digits than a machine word can hold.
func longTexts() []string {
	texts := []string{"1234567890123456789012345678.91"}
	for n := 1; n < inputCount; n++ {
		texts = append(texts, fmt.Sprintf("%d%019d%06d.%d1", 10+n, uint64(n)*151_115_727_451_828_649, n*n*137, n%10))
	}
	return texts
}

// thirtyDigits is the task of formatting numbers of about thirty digits.
func thirtyDigits() task {
	texts := longTexts()
	own, values, approximate := locale.For(language.Russian), decimals(texts), floats(texts)
	text := message.NewPrinter(language.Russian)
	exact := each(texts, func(s string) *big.Rat { r, _ := new(big.Rat).SetString(s); return r })
	translator, translations := ru.New(), golocales.New("ru")
	formatter, amounts := withoutSymbol(), each(texts, bojanzAmount)
	return task{
		name: "thirty-digits-ru", title: "30 digits, ru", want: russian(texts[0]), wants: each(texts, russian),
		entries: []entry{
			appender(ours, func(dst []byte, n int) []byte { return own.AppendNumber(dst, values[n], locale.NumberOptions{}) }),
			printers(bojanz, "", "prints NaN for 36 or more digits", func(n int) string { return formatter.Format(amounts[n]) }),
			printers(xtext, "не\u00a0число", "prints NaN for a value that is not a float64 or an integer", func(n int) string { return text.Sprint(number.Decimal(exact[n])) }),
			printers(playground, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0850\u00a0245\u00a0451\u00a0776,00", "wrong from the 17th digit on",
				func(n int) string { return translator.FmtNumber(approximate[n], 2) }),
			printers(bep, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456\u00a0712\u00a0806\u00a0498\u00a0304,00", "wrong from the 17th digit on",
				func(n int) string { return translations.FormatNumber(approximate[n], 2) }),
		},
	}
}

// compacts returns numbers, and how Russian writes them in compact notation.
func compacts() (texts, wants []string) {
	for _, c := range [][2]string{
		{amountText, "1,2\u00a0млн"}, {"987", "987"}, {"1500", "1,5\u00a0тыс."}, {"12345.6", "12\u00a0тыс."}, {"999999", "1\u00a0млн"},
		{"-2360000", "-2,4\u00a0млн"}, {"56789000000", "57\u00a0млрд"}, {"1900000000000", "1,9\u00a0трлн"},
	} {
		texts, wants = append(texts, c[0]), append(wants, c[1])
	}
	return texts, wants
}

// compactNumber is the task of formatting numbers in compact notation.
func compactNumber() task {
	texts, wants := compacts()
	own, values := locale.For(language.Russian), decimals(texts)
	return task{
		name: "compact-ru", title: "a compact number, ru", want: wants[0], wants: wants,
		entries: []entry{
			appender(ours, func(dst []byte, n int) []byte {
				return own.AppendNumber(dst, values[n], locale.NumberOptions{Notation: locale.CompactShort})
			}),
		},
	}
}
