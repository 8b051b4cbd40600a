// Command money formats an amount in every display, sign and notation.
package main

import (
	"os"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

func main() {
	l := locale.For(language.Make(os.Args[1]))
	amount, err := decimal.NewFromString(os.Args[2])
	if err != nil {
		os.Exit(1)
	}
	for _, display := range []locale.Display{locale.Symbol, locale.Narrow, locale.Code, locale.Name} {
		for _, sign := range []locale.Sign{locale.StandardSign, locale.Accounting} {
			for _, notation := range []locale.Notation{locale.Standard, locale.CompactShort, locale.CompactLong} {
				line := l.Money(amount, os.Args[3], locale.MoneyOptions{Display: display, Sign: sign, Notation: notation})
				_, _ = os.Stdout.WriteString(line + "\n")
			}
		}
	}
}
