package main

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/baci"
	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/ecb"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/worldbank"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// officeReaders returns the readers of the formats of single offices.
func officeReaders() map[string]statisticsReader {
	return map[string]statisticsReader{
		"baci-csv":       readBACI,
		"comtrade-csv":   readComtrade(comtrade.ReadCSV),
		"comtrade-json":  readComtrade(comtrade.Read),
		"ecb-rates-csv":  readECB(ecb.ReadCSV),
		"ecb-rates-xml":  readECB(ecb.ReadXML),
		"worldbank-csv":  readWorldBank(worldbank.ReadCSV, worldbank.ReadRatesCSV),
		"worldbank-json": readWorldBank(worldbank.ReadJSON, worldbank.ReadRatesJSON),
	}
}

func readBACI(r io.Reader, m statisticsMapping) (any, error) {
	if err := oneOf("areas", m.Areas, figures.Registers()...); err != nil {
		return nil, err
	}
	return observed(m.figures(), func(mapping figures.Mapping) iter.Seq2[economy.Observation, error] {
		return baci.Read(r, baci.Options{Mapping: mapping, Areas: m.Areas})
	})
}

func readComtrade(read func(io.Reader, comtrade.Options) iter.Seq2[economy.Observation, error]) statisticsReader {
	return func(r io.Reader, m statisticsMapping) (any, error) {
		if err := oneOf("areas", m.Areas, figures.Registers()...); err != nil {
			return nil, err
		}
		return observed(m.figures(), func(mapping figures.Mapping) iter.Seq2[economy.Observation, error] {
			return read(r, comtrade.Options{Mapping: mapping, Areas: m.Areas})
		})
	}
}

// ratedJSON is the answer of a reader of exchange rates.
type ratedJSON struct {
	observedJSON
	Rates []rateJSON `json:"rates"`
}

func readECB(read func(io.Reader, ecb.Options) iter.Seq2[economy.Rate, error]) statisticsReader {
	return func(r io.Reader, m statisticsMapping) (any, error) {
		out := ratedJSON{observedJSON: observedJSON{[]observationJSON{}, []fileErrorJSON{}}}
		var err error
		out.Rates, out.Errors, err = rated(read(r, ecb.Options{Source: m.Source}))
		return out, err
	}
}

// rated returns what a reader of exchange rates yields.
func rated(read iter.Seq2[economy.Rate, error]) ([]rateJSON, []fileErrorJSON, error) {
	rates, faults := []rateJSON{}, []fileErrorJSON{}
	for r, err := range read {
		var wrong *figures.Error
		switch {
		case err == nil:
			rates = append(rates, rateJSON{r.From, r.To, number{r.Rate, true}, rateKind(r.Kind), r.Period})
		case errors.As(err, &wrong):
			faults = append(faults, fileErrorJSON{wrong.Row, wrong.Column})
		default:
			return nil, nil, err
		}
	}
	return rates, faults, nil
}

// readWorldBank returns a reader of observations and, unless the mapping has the indicator of exchange rates, of those.
func readWorldBank(read func(io.Reader, worldbank.Options) iter.Seq2[economy.Observation, error],
	readRates func(io.Reader, worldbank.Options) iter.Seq2[economy.Rate, error]) statisticsReader {
	return func(r io.Reader, m statisticsMapping) (any, error) {
		text, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		mapping := m.figures()
		_, mapped := mapping.Indicators[worldbank.ExchangeRate]
		if !mapped {
			mapping.Indicators[worldbank.ExchangeRate] = figures.Measure{} // left out of the observations
		}
		o := worldbank.Options{Indicator: m.Indicator, Name: countryOfName}
		found, err := observed(mapping, func(mapping figures.Mapping) iter.Seq2[economy.Observation, error] {
			o.Mapping = mapping
			return read(bytes.NewReader(text), o)
		})
		all, ok := found.(observedJSON)
		if err != nil || !ok || mapped {
			return found, err
		}
		o.Mapping = m.figures()
		rates, faults, err := rated(readRates(bytes.NewReader(text), o))
		if err != nil || len(rates) == 0 && len(faults) == 0 {
			return all, err
		}
		all.Errors = union(all.Errors, faults)
		return ratedJSON{all, rates}, nil
	}
}

// union returns the errors of two lists, each once, in the order of rows.
func union(a, b []fileErrorJSON) []fileErrorJSON {
	for _, fault := range b {
		if !slices.Contains(a, fault) {
			a = append(a, fault)
		}
	}
	slices.SortStableFunc(a, func(x, y fileErrorJSON) int { return cmp.Compare(x.Row, y.Row) })
	return a
}

// countryOfName returns the country of a name, or the world.
func countryOfName(name string) (party.ID, bool) {
	code, ok := names.Country(name)
	if strings.EqualFold(name, "World") {
		world, err := region.ParseCode("001")
		code, ok = world, err == nil
	}
	return party.IDFrom(code), ok
}
