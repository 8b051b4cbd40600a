package economy

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// maxDaysWithoutRate is the number of days in a row that may lack a rate within a period with an average. The longest
// holidays of currency markets, such as those of China, have ten days with the weekends.
const maxDaysWithoutRate = 10

// AverageRates returns averages of daily rates: the arithmetic mean of the rates of kind [RateSpot] in each period of a
// frequency ([civil.Annual], [civil.Quarterly], [civil.Monthly] and so on), over the days that have one, as central
// banks compute them. A mean is rounded to the given number of decimals; six are enough for the rates that banks publish.
//
// Only a period that the rates cover has an average. Where more than ten days in a row lack a rate, as in a year that is
// not over, it has none, and a conversion in it is a [*MissingRateError]. Other rates are passed over. The averages are
// ordered by currencies and period. The errors are those of
// [NewRates], and one for an average that is rounded to 0.
func AverageRates(daily []Rate, of civil.Frequency, places int, mode Rounding) ([]Rate, error) {
	const f = call("AverageRates")
	if civil.PeriodAt(civil.MustParseDate("2000-01-01"), of).IsZero() {
		return nil, f.fail("of", ReasonOutOfRange, "frequency "+spelling.Quote(string(of)))
	}
	var spot []Rate
	for i, r := range daily {
		if err := r.check(f, i); err != nil {
			return nil, err
		}
		if r.Kind == RateSpot && r.Period.Days() == 1 {
			spot = append(spot, r)
		}
	}
	slices.SortStableFunc(spot, func(a, b Rate) int {
		return cmp.Or(a.From.Compare(b.From), a.To.Compare(b.To), a.Period.Start().Compare(b.Period.Start()))
	})
	var averages []Rate
	for len(spot) > 0 {
		period := civil.PeriodAt(spot[0].Period.Start(), of)
		n := 1
		for n < len(spot) && spot[n].From == spot[0].From && spot[n].To == spot[0].To && period.Contains(spot[n].Period.Start()) {
			n++
		}
		within := spot[:n]
		spot = spot[n:]
		if period.IsZero() || !isCovered(period, within) { // the zero Period is a week after the last day of the calendar
			continue
		}
		average, err := f.averageRate(within, period, places, mode)
		if err != nil {
			return nil, err
		}
		averages = append(averages, average)
	}
	return averages, nil
}

// isCovered reports whether no more than [maxDaysWithoutRate] days of a period in a row lack a rate.
func isCovered(period civil.Period, rates []Rate) bool {
	before := period.Start().AddDays(-1)
	for _, r := range rates {
		if r.Period.Start().DaysSince(before) > maxDaysWithoutRate+1 {
			return false
		}
		before = r.Period.Start()
	}
	return period.End().DaysSince(before) <= maxDaysWithoutRate
}

// averageRate returns the mean of rates of one pair of currencies, ordered by day. A day that is given twice counts once.
func (f call) averageRate(rates []Rate, period civil.Period, places int, mode Rounding) (Rate, error) {
	var values []decimal.Decimal
	var cites citeSet
	for i, r := range rates {
		cites.add(r.Cites)
		if i > 0 && r.Period.SameDays(rates[i-1].Period) {
			if !r.Rate.Equal(rates[i-1].Rate) {
				return Rate{}, &ConflictingRatesError{clone.Deep(rates[i-1]), clone.Deep(r)}
			}
			continue
		}
		values = append(values, r.Rate)
	}
	in := operandsOf(f)
	total := in.vector("daily", values)
	if in.err != nil {
		return Rate{}, in.err
	}
	sum := decimal.NewFromBigInt(total.total, int32(total.exponent)).Rat()
	mean, err := newExact(sum.Quo(sum, new(big.Rat).SetInt64(int64(len(values))))).Round(places, mode)
	if err != nil {
		return Rate{}, err
	}
	average := Rate{From: rates[0].From, To: rates[0].To, Rate: mean, Kind: RateAverage, Period: period, Cites: cites.all}
	if mean.IsZero() {
		return Rate{}, f.fail("places", ReasonOutOfRange, average.key().String()+" is rounded to 0")
	}
	return average, nil
}
