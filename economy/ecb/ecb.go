package ecb

import (
	"io"
	"iter"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/source"
)

// Options say what the files do not. Source is the ID of the source that every rate cites; if it is empty, rates cite
// none.
type Options struct {
	Source string
}

// ReadCSV yields the rates of a CSV file, row by row: of a day ("Date, USD, JPY", "27 November 2026") or of all days
// ("Date,USD,JPY", "2026-11-27"). A wrong field yields a *[figures.Error], and the caller may continue. If nothing can
// be read after an error, it is the last one.
func ReadCSV(r io.Reader, o Options) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) {
		f := csvFile{rows: tabular.NewScanner(r), rates: rates{options: o, yield: yield}}
		f.read()
	}
}

// ReadXML yields the rates of an XML file. A wrong rate yields a *[figures.Error], whose Row counts the rates, and the
// caller may continue. If nothing can be read after an error, it is the last one. A document type (DOCTYPE) is such an
// error.
func ReadXML(r io.Reader, o Options) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) {
		newXMLFile(r, rates{options: o, yield: yield}).read()
	}
}

// rates yields rates.
type rates struct {
	options Options
	yield   func(economy.Rate, error) bool
}

// fail yields an error and reports whether to continue.
func (s rates) fail(row int, column, input, reason string) bool {
	return s.yield(economy.Rate{}, &figures.Error{Format: "ecb", Row: row, Column: column, Input: input, Reason: reason})
}

// fault yields an error of a Scanner and reports whether to continue after it.
func (s rates) fault(row int, header []string, err error) bool {
	fault, final := tabular.NewAssembler(tabular.Rules{Format: "ecb"}, figures.Mapping{}).FileError(row, header, err)
	return s.yield(economy.Rate{}, fault) && !final
}

// rate yields the rate of a currency on a day and reports whether to continue. N/A makes no rate.
func (s rates) rate(row int, column, number string, to economy.Currency, day civil.Period) bool {
	if number == "" || number == "N/A" {
		return true
	}
	value, err := tabular.Decimal([]byte(number), 0)
	if err != nil {
		return s.fail(row, column, number, err.Error())
	}
	if !value.IsPositive() {
		return s.fail(row, column, number, "not a positive rate")
	}
	found := economy.Rate{From: euro(), To: to, Rate: value, Kind: economy.RateSpot, Period: day}
	if s.options.Source != "" {
		found.Cites = []source.Cite{{Source: s.options.Source}}
	}
	return s.yield(found, nil)
}

func euro() economy.Currency {
	c, _ := economy.ParseCurrency("EUR")
	return c
}

// currency returns the currency of a code, or the reason why there is none.
func currency(code string) (economy.Currency, string) {
	c, err := economy.ParseCurrency(code)
	switch {
	case err != nil:
		return c, "not a currency of ISO 4217"
	case c == euro():
		return economy.Currency{}, "the euro has no rate to itself"
	}
	return c, ""
}
