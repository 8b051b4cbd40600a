package economy

import (
	"cmp"
	"math/big"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// maxDaysWithoutRate is the number of days in a row that may lack a rate. The longest holidays of currency markets, such as
// those of China, have ten days with the weekends.
const maxDaysWithoutRate = 10

// AverageRates returns averages of daily rates: the arithmetic mean of the rates of kind [RateSpot] in each period of a
// frequency ([civil.Annual], [civil.Quarterly], [civil.Monthly] and so on), over the days that have one, as central
// banks compute them. A mean is rounded to the given number of decimals; six are enough for the rates that banks publish.
//
// Only a period that the rates cover has an average; in another one, such as a year that is not over, a conversion is a
// [*MissingRateError]. A period is not covered if more than ten days in a row lack a rate. In the periods in which the
// rates of two currencies begin and end, the only days that may lie before the first rate and after the last one are
// Saturdays, Sundays and 1 January.
//
// Rates of another kind or of other periods than days are passed over. The averages are ordered by currencies and period.
// The errors are those of [NewRates], and one for an average that is rounded to 0.
func AverageRates(daily []Rate, of civil.Frequency, places int, mode Rounding) ([]Rate, error) {
	const f = call("AverageRates")
	if !slices.Contains([]civil.Frequency{civil.Annual, civil.HalfYearly, civil.FourMonthly, civil.Quarterly, civil.Monthly, civil.Weekly, civil.Daily}, of) {
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
		n := 1
		for n < len(spot) && spot[n].From == spot[0].From && spot[n].To == spot[0].To {
			n++
		}
		some, err := f.averagesOfPair(spot[:n], of, places, mode)
		if err != nil {
			return nil, err
		}
		averages, spot = append(averages, some...), spot[n:]
	}
	return averages, nil
}

// averagesOfPair returns the averages of rates of one pair of currencies, ordered by day.
func (f call) averagesOfPair(spot []Rate, of civil.Frequency, places int, mode Rounding) ([]Rate, error) {
	var averages []Rate
	for first := 0; first < len(spot); {
		period, end := civil.PeriodAt(spot[first].Period.Start(), of), first+1
		for end < len(spot) && period.Contains(spot[end].Period.Start()) {
			end++
		}
		if !period.IsZero() && isCovered(period, spot, first, end) { // the zero Period is a week after the last day of the calendar
			average, err := f.averageRate(spot[first:end], period, places, mode)
			if err != nil {
				return nil, err
			}
			averages = append(averages, average)
		}
		first = end
	}
	return averages, nil
}

// isCovered reports whether rates cover a period, as [AverageRates] says. Those from first to end, exclusive, are in it.
func isCovered(period civil.Period, rates []Rate, first, end int) bool {
	if first == 0 && !areClosed(period.Start(), rates[first].Period.Start()) ||
		end == len(rates) && !areClosed(rates[end-1].Period.Start().AddDays(1), period.End().AddDays(1)) {
		return false
	}
	for i := max(first, 1); i <= min(end, len(rates)-1); i++ {
		if rates[i].Period.Start().DaysSince(rates[i-1].Period.Start()) > maxDaysWithoutRate+1 && !isBoundary(period, rates[i-1], rates[i]) {
			return false
		}
	}
	return true
}

// isBoundary reports whether the days between two rates are all outside of a period.
func isBoundary(period civil.Period, before, after Rate) bool {
	return before.Period.Start() == period.End() || after.Period.Start() == period.Start()
}

// areClosed reports whether markets are closed on all days from one to another, exclusive.
func areClosed(from, to civil.Date) bool {
	for day := from; day.Before(to); day = day.AddDays(1) {
		_, month, ofMonth := day.YMD()
		isNewYear := month == time.January && ofMonth == 1
		if !isNewYear && day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
			return false
		}
	}
	return true
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
