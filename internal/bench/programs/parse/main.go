// Command parse parses an amount and formats it again.
package main

import (
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

func main() {
	l := locale.For(language.Make(os.Args[1]))
	amount, currency, err := l.ParseMoney(os.Args[2])
	if err != nil {
		_, _ = os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
	_, _ = os.Stdout.WriteString(l.Money(amount, currency, locale.MoneyOptions{}) + "\n")
}
