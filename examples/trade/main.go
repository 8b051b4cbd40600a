// Command trade reads the exports of a region from a file of statistics, converts them to dollars, and prints how they grew
// and how much they depend on one partner, in English, Kazakh, Russian or Chinese.
//
//	go run ./examples/trade
//	go run ./examples/trade -lang kk
//	go run ./examples/trade -data my.csv
//
// Without -data it reads exports.csv, an SDMX-CSV file whose figures are invented, as are the exchange rates. The exit
// status is 1 for a file that cannot be used, and 2 for bad flags.
package main

import (
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

//go:embed exports.csv
var embedded []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run answers one command line and returns the exit status.
func run(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("trade", flag.ContinueOnError)
	flags.SetOutput(errs)
	lang := flags.String("lang", "en", "language: en, kk, ru or zh")
	path := flags.String("data", "", "an SDMX-CSV `file` instead of the one of the example")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	words, ok := languages()[*lang]
	if !ok || flags.NArg() > 0 {
		fmt.Fprintln(errs, "trade: want -lang en, kk, ru or zh, and no other arguments")
		return 2
	}
	file := embedded
	if *path != "" {
		var err error
		if file, err = os.ReadFile(*path); err != nil {
			fmt.Fprintln(errs, "trade:", err)
			return 1
		}
	}
	partners, err := read(bytes.NewReader(file))
	if err != nil {
		fmt.Fprintln(errs, "trade:", err)
		return 1
	}
	p := newPrinter(language.Make(*lang), words)
	if err := p.print(partners); err != nil {
		fmt.Fprintln(errs, "trade:", err)
		return 1
	}
	_, _ = out.Write(p.text.Bytes())
	return 0
}

// read returns a series for each partner, in the order in which the file first names them.
func read(file io.Reader) ([]economy.Series, error) {
	mapping := figures.Mapping{Indicators: map[string]figures.Measure{"EXP": {Indicator: "goods-exports"}}}
	var order []string
	found := map[string][]economy.Observation{}
	for o, err := range sdmx.ReadCSV(file, sdmx.Options{Mapping: mapping}) {
		if err != nil {
			return nil, err
		}
		pair := o.Subject.String() + " " + o.Counterpart.String()
		if found[pair] == nil {
			order = append(order, pair)
		}
		found[pair] = append(found[pair], o)
	}
	var all []economy.Series
	for _, pair := range order {
		s, err := economy.NewSeries(found[pair]...)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// rates returns the average price of a dollar in tenge in each year. The prices are invented, like the figures.
func rates() (economy.Rates, error) {
	var list []economy.Rate
	for year, price := range map[string]int64{"2022": 460, "2023": 460, "2024": 470} {
		list = append(list, economy.Rate{
			From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("KZT"), Rate: decimal.NewFromInt(price),
			Kind: economy.RateAverage, Period: civil.MustParsePeriod(year),
		})
	}
	return economy.NewRates(list...)
}
