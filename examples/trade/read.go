package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/ecb"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
	"github.com/crossborder-go/crossborder/party"
)

//go:embed exports.xml imports.csv rates.csv
var own embed.FS

// read returns the series of exports and imports, converted into the currency of the answer at the average rates of each
// year.
func (o options) read() ([]economy.Series, error) {
	exports, err := readFile(o.sdmx, "exports.xml", func(r io.Reader) iter.Seq2[economy.Observation, error] {
		return sdmx.ReadML(r, sdmx.Options{Mapping: figures.Mapping{
			Indicators: map[string]figures.Measure{"EXP": {Indicator: "goods-exports"}},
			Parties:    map[string]party.ID{"W0": {}}, // the world, which is no partner
			Progress:   o.progress,
		}})
	})
	if err != nil {
		return nil, err
	}
	imports, err := readFile(o.comtrade, "imports.csv", func(r io.Reader) iter.Seq2[economy.Observation, error] {
		return comtrade.ReadCSV(r, comtrade.Options{Areas: figures.RegisterComtrade, Mapping: figures.Mapping{Progress: o.progress}})
	})
	if err != nil {
		return nil, err
	}
	daily, err := readFile(o.rates, "rates.csv", func(r io.Reader) iter.Seq2[economy.Rate, error] { return ecb.ReadCSV(r, ecb.Options{}) })
	if err != nil {
		return nil, err
	}
	yearly, err := economy.AverageRates(daily, civil.Annual, 6, economy.HalfEven)
	if err != nil {
		return nil, err
	}
	rates, err := economy.NewRates(yearly...)
	if err != nil {
		return nil, err
	}
	goods := economy.Selection{Indicators: []string{"goods-exports", "goods-imports"}}
	series, faults := economy.GroupSeries(goods.Observations(append(exports, imports...)))
	if len(faults) > 0 {
		return nil, faults[0]
	}
	return economy.Apply(series, func(s economy.Series) (economy.Series, error) {
		return s.ConvertAt(rates, o.currency, economy.RateAverage)
	})
}

// readFile returns what a reader yields of a file, or of the example's own file if there is no path. The error names the file.
func readFile[T any](path, name string, read func(io.Reader) iter.Seq2[T, error]) ([]T, error) {
	var file fs.File
	var err error
	if path == "" {
		file, err = own.Open(name)
	} else {
		name = path
		file, err = os.Open(path)
	}
	if err != nil {
		return nil, err
	}
	all, err := economy.Collect(read(file))
	if err != nil {
		err = fmt.Errorf("%s: %w", name, err)
	}
	return all, errors.Join(err, file.Close())
}

// progress returns a function that shows on a terminal how far a large file has been read, and nil elsewhere.
func progress(errs io.Writer) func(row int, bytes int64) {
	file, isFile := errs.(*os.File)
	if !isFile {
		return nil
	}
	if info, err := file.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(row int, bytes int64) {
		if row%10_000 == 0 {
			fmt.Fprintf(file, "\r\x1b[K%d rows, %d MB", row, bytes>>20)
		}
	}
}
