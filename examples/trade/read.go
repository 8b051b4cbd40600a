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

// read returns the exports of the exporter to each partner and the imports of each partner from it, in the currency of the
// answer.
func (o options) read() (exports, imports []economy.Series, err error) {
	office, err := readFile(o.sdmx, "exports.xml", func(r io.Reader) iter.Seq2[economy.Observation, error] {
		return sdmx.ReadML(r, sdmx.Options{Mapping: figures.Mapping{
			Indicators: map[string]figures.Measure{"EXP": {Indicator: "goods-exports"}},
			Parties:    map[string]party.ID{"W0": {}}, // the world, which is no partner
			Progress:   o.progress,
		}})
	})
	if err != nil {
		return nil, nil, err
	}
	partners, err := readFile(o.comtrade, "imports.csv", func(r io.Reader) iter.Seq2[economy.Observation, error] {
		return comtrade.ReadCSV(r, comtrade.Options{Areas: figures.RegisterComtrade, Mapping: figures.Mapping{Progress: o.progress}})
	})
	if err != nil {
		return nil, nil, err
	}
	rates, err := o.readRates()
	if err != nil {
		return nil, nil, err
	}
	one := []party.ID{o.exporter}
	exports, err = o.series(rates, economy.Selection{Subjects: one, Indicators: []string{"goods-exports"}}.Observations(office))
	if err != nil {
		return nil, nil, err
	}
	imports, err = o.series(rates, economy.Selection{Counterparts: one, Indicators: []string{"goods-imports"}}.Observations(partners))
	return exports, imports, err
}

// readRates returns the average rates of each year.
func (o options) readRates() (economy.Rates, error) {
	daily, err := readFile(o.rates, "rates.csv", func(r io.Reader) iter.Seq2[economy.Rate, error] { return ecb.ReadCSV(r, ecb.Options{}) })
	if err != nil {
		return economy.Rates{}, err
	}
	yearly, err := economy.AverageRates(daily, civil.Annual, 6, economy.HalfEven)
	if err != nil {
		return economy.Rates{}, err
	}
	return economy.NewRates(yearly...)
}

// series returns observations as series in the currency of the answer.
func (o options) series(rates economy.Rates, observations []economy.Observation) ([]economy.Series, error) {
	series, faults := economy.GroupSeries(observations)
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
