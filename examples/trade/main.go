// Command trade reads what a country says that it exports to its partners, and what these say that they import from it,
// converts both into one currency, and prints them for readers of a language: exports with their total, shares, growth and
// concentration, and both sides of each flow with the gap between them.
//
//	go run ./examples/trade
//	go run ./examples/trade -lang ru -currency USD
//	go run ./examples/trade -lang ar -format html > report.html
//	go run ./examples/trade -lang zh -chart bars > exports.svg
//	go run ./examples/trade -sdmx office.xml -comtrade TradeData.csv -rates eurofxref-hist.csv -exporter KZ
//
// The files of the example have the forms in which they are published: exports.xml is the SDMX-ML of a statistical office,
// imports.csv a download from UN Comtrade, and rates.csv the European Central Bank's history of reference rates. Everything
// in them is invented. The exit status is 1 for a file that cannot be used, and 2 for bad flags.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the flags of a command line.
type options struct {
	sdmx, comtrade, rates string // files; empty for those of the example
	exporter              party.ID
	currency              economy.Currency
	lang                  language.Tag
	top                   int // number of partners
	format, chart         string
	progress              func(row int, bytes int64)
}

// run answers one command line and returns the exit status. It writes the whole answer to out, or nothing.
func run(args []string, out, errs io.Writer) int {
	var o options
	flags := flag.NewFlagSet("trade", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.sdmx, "sdmx", "", "SDMX-ML `file` of the exports")
	flags.StringVar(&o.comtrade, "comtrade", "", "CSV `file` of UN Comtrade with the partners' imports")
	flags.StringVar(&o.rates, "rates", "", "CSV `file` of the ECB's reference rates")
	flags.TextVar(&o.exporter, "exporter", party.MustParseID("CN"), "`country` that exports")
	flags.TextVar(&o.currency, "currency", economy.MustParseCurrency("EUR"), "`currency` of the answer")
	flags.TextVar(&o.lang, "lang", language.English, "`language` of the answer, such as en, ru, kk, zh, de or ar")
	flags.IntVar(&o.top, "top", 10, "`number` of partners, the largest first")
	flags.StringVar(&o.format, "format", "text", "`form` of the tables: text, markdown, csv or html")
	flags.StringVar(&o.chart, "chart", "", "draw the exports as SVG instead, as lines or bars")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	write, known := formats()[o.format]
	if o.chart != "" {
		write, known = charts()[o.chart]
	}
	if !known || o.top < 1 || flags.NArg() > 0 {
		fmt.Fprintln(errs, "trade: want -format text, markdown, csv or html, -chart lines or bars, -top 1 or more, and no other arguments")
		return 2
	}
	o.progress = progress(errs)
	r, err := newReport(o)
	if o.progress != nil {
		fmt.Fprint(errs, "\r\x1b[K") // clears the line
	}
	var text bytes.Buffer
	if err == nil {
		err = write(&text, r)
	}
	if err != nil {
		fmt.Fprintln(errs, "trade:", err)
		return 1
	}
	if _, err := out.Write(text.Bytes()); err != nil {
		fmt.Fprintln(errs, "trade:", err)
		return 1
	}
	return 0
}
