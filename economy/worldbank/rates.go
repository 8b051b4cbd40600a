package worldbank

import (
	"io"
	"iter"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
)

// ExchangeRate is the code of the World Bank's official exchange rate: units of a country's currency for one US dollar,
// the average of the period.
const ExchangeRate = "PA.NUS.FCRF"

// ReadRatesCSV yields the exchange rates in a CSV file that [ReadCSV] reads: the figures of the indicator
// [ExchangeRate], in the order of the file. Other indicators are left out. A rate is the average of its period, from US
// dollars to the currency of the country in that period; see Options.Currency. The US dollar has no rate to itself. A
// rate that cannot be read yields a *[figures.Error].
func ReadRatesCSV(r io.Reader, o Options) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) { readCSV(r, o.ofRates(), o.rate(yield)) }
}

// ReadRatesJSON yields the exchange rates in a page that [ReadJSON] reads, as [ReadRatesCSV] does.
func ReadRatesJSON(r io.Reader, o Options) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) { readJSON(r, o.ofRates(), o.rate(yield)) }
}

// ofRates returns the options with which exchange rates, and nothing else, are observations.
func (o Options) ofRates() Options {
	ratio, _ := economy.ParseUnit(string(economy.UnitRatio))
	o.Mapping.Indicators = map[string]figures.Measure{ExchangeRate: {Indicator: "exchange-rate", Unit: ratio}}
	o.Mapping.Only = true
	return o
}

// rate returns an emit that yields observations as rates.
func (o Options) rate(yield func(economy.Rate, error) bool) emit {
	return func(at place, found economy.Observation, err error) bool {
		if err != nil {
			return yield(economy.Rate{}, err)
		}
		if found.Status.IsMissing() {
			return true
		}
		amount := found.Value.Amount
		fail := func(reason string) bool {
			return yield(economy.Rate{}, &figures.Error{Format: "worldbank", Row: at.row, Column: at.column, Input: amount.String(), Reason: reason})
		}
		dollar, _ := economy.ParseCurrency("USD")
		to, ok := o.currency(found)
		switch {
		case !ok:
			return fail("no currency of " + found.Subject.String() + " is known in " + found.Period.String() + "; see Options.Currency")
		case to == dollar && amount.Equal(decimal.NewFromInt(1)):
			return true
		case to == dollar:
			return fail("not 1, although the currency of " + found.Subject.String() + " is the US dollar; see Options.Currency")
		case !amount.IsPositive():
			return fail("not a positive rate")
		}
		return yield(economy.Rate{From: dollar, To: to, Rate: amount, Kind: economy.RateAverage, Period: found.Period, Cites: found.Cites}, nil)
	}
}

// currency returns the currency of the country in the period.
func (o Options) currency(found economy.Observation) (economy.Currency, bool) {
	if o.Currency != nil {
		if c, ok := o.Currency(found.Subject, found.Period); ok {
			return c, true
		}
	}
	code, ok := found.Subject.Region()
	if !ok {
		return economy.Currency{}, false
	}
	known := economy.CurrenciesOf(code, found.Period.End())
	if len(known) == 0 {
		return economy.Currency{}, false
	}
	return known[0], true
}
