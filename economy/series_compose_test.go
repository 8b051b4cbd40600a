package economy_test

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// somePeriods returns twelve successive periods of a random frequency.
func somePeriods() []civil.Period {
	p := civil.MustParsePeriod([]string{"2010", "2021-S1", "2022-Q1", "2024-01", "2020-01-01/P1Y"}[rand.IntN(5)])
	periods := []civil.Period{p}
	for len(periods) < 12 {
		p = p.Next()
		periods = append(periods, p)
	}
	return periods
}

// someSeries returns a series with a random value of at least lowest/10, or a gap, in each period.
func someSeries(t *testing.T, periods []civil.Period, unit string, lowest int64, gaps bool) economy.Series {
	t.Helper()
	var observations []economy.Observation
	for _, p := range periods {
		o := economy.Observation{Subject: party.MustParseID("KZ"), Indicator: "goods-exports", Period: p}
		if gaps && rand.IntN(6) == 0 {
			o.Status = economy.StatusMissing
		} else {
			o.Value = economy.Value{Amount: decimal.New(lowest+rand.Int64N(30), -1), Unit: economy.MustParseUnit(unit)}
		}
		observations = append(observations, o)
	}
	return must(t)(economy.NewSeries(observations...))
}

// numbers returns the values of the points that are not missing, by their first day.
func numbers(t *testing.T, s economy.Series) map[civil.Date]*big.Rat {
	t.Helper()
	found := map[civil.Date]*big.Rat{}
	for _, p := range s.Points() {
		if r, rational := p.Value.Amount.Rat(); !p.Missing {
			require.True(t, rational)
			found[p.Period.Start()] = r
		}
	}
	return found
}

// Chaining growth gives back the index exactly, as far as there is growth without interruption, whatever gaps,
// zeros and negative values the series has.
func TestChainGivesBackWhatGrew(t *testing.T) {
	for range 500 {
		periods := somePeriods()
		s := someSeries(t, periods, "USD", rand.Int64N(12)-5, true)
		growth := must(t)(s.Growth())
		chained, err := growth.Chain()
		rates := numbers(t, growth)
		if len(rates) == 0 {
			assert.EqualError(t, err, "economy: Series.Chain: series: no values")
			continue
		}
		require.NoError(t, err)
		assert.Equal(t, s.Len(), chained.Len(), "the base is a point of the series, and the gaps before it stay")
		want := numbers(t, must(t)(s.Rebase(chained.Unit().Base())))
		got, chaining := numbers(t, chained), false
		for i, p := range periods {
			if p.SameDays(chained.Unit().Base()) {
				chaining = true
			} else if i > 0 && rates[p.Start()] == nil {
				chaining = chaining && got[p.Start()] != nil
			}
			if !chaining {
				assert.Nil(t, got[p.Start()], printed(s)+" gives "+printed(chained))
				continue
			}
			equalRats(t, want[p.Start()], got[p.Start()])
		}
		again := numbers(t, must(t)(chained.Growth()))
		for day, rate := range again {
			equalRats(t, rates[day], rate)
		}
		assert.NotEmpty(t, again)
	}
}

func TestChainGivesBackASeriesWithoutGaps(t *testing.T) {
	for range 100 {
		periods := somePeriods()
		s := someSeries(t, periods, "USD", 1, false)
		index := must(t)(s.Rebase(periods[0]))
		assert.Equal(t, printed(index), printed(must(t)(must(t)(s.Growth()).Chain())))
		assert.Equal(t, printed(must(t)(s.Growth())), printed(must(t)(index.Growth())), "an index has the growth of its series")
		prices := must(t)(must(t)(someSeries(t, periods, "count", 1, false).Growth()).Chain())
		assert.Equal(t, prices.Unit().Base().String(), must(t)(s.Deflate(prices)).Unit().Base().String(), "a chain deflates")
	}
}

func TestContributionOfTheWholeIsItsGrowth(t *testing.T) {
	for range 100 {
		s := someSeries(t, somePeriods(), "USD", rand.Int64N(12)-5, true)
		growth, own := must(t)(s.Growth()), must(t)(s.Contribution(s))
		assert.Equal(t, printed(growth), strings.ReplaceAll(printed(own), "percentage-point", "percent"))
	}
}

// Decumulated figures are the single periods, and so is their growth.
func TestDecumulatedFiguresGrow(t *testing.T) {
	for range 100 {
		var single, cumulative []economy.Observation
		for year := 2023; year <= 2025; year++ {
			start, total := civil.PeriodAt(civil.MustParseDate("2023-01-01").AddYears(year-2023), civil.Annual).Start(), decimal.Zero
			for quarter := 1; quarter <= 4; quarter++ {
				p, err := civil.NewPeriod(civil.Quarterly, year, quarter)
				require.NoError(t, err)
				span, err := civil.SpanPeriod(start, 3*quarter)
				require.NoError(t, err)
				o := economy.Observation{Subject: party.MustParseID("KZ"), Indicator: "goods-exports", Period: p,
					Value: economy.Value{Amount: decimal.New(1+rand.Int64N(1000), -1), Unit: economy.MustParseUnit("USD")}}
				total = total.Add(o.Value.Amount)
				single = append(single, o)
				o.Period, o.Value.Amount = span, total
				cumulative = append(cumulative, o)
			}
		}
		want, got := must(t)(economy.NewSeries(single...)), must(t)(must(t)(economy.NewSeries(cumulative...)).Decumulate())
		assert.Equal(t, printed(want), printed(got))
		assert.Equal(t, printed(got), printed(must(t)(got.Decumulate())), "single periods are kept")
		for _, of := range []func(economy.Series) (economy.Series, error){
			economy.Series.Growth, economy.Series.GrowthOnYear,
			func(s economy.Series) (economy.Series, error) { return must(t)(s.Growth()).Chain() },
		} {
			assert.Equal(t, printed(must(t)(of(want))), printed(must(t)(of(got))))
		}
	}
}

// Deflating, dividing by a population and converting can be done in any order.
func TestDeflatePerHeadAndConvertCommute(t *testing.T) {
	tenge := economy.MustParseCurrency("KZT")
	for range 100 {
		periods := somePeriods()
		s, heads := someSeries(t, periods, "USD", -5, true), someSeries(t, periods, "count", 0, true)
		cpi := must(t)(someSeries(t, periods, "count", 1, false).Rebase(periods[rand.IntN(12)]))
		var table []economy.Rate
		for _, p := range periods {
			table = append(table, economy.Rate{From: economy.MustParseCurrency("USD"), To: tenge, Rate: some(1)[0], Kind: economy.RateAverage, Period: p})
		}
		rates := ratesOf(t, table...)
		convert := func(s economy.Series) economy.Series { return must(t)(s.ConvertAt(rates, tenge, economy.RateAverage)) }
		perHead := func(s economy.Series) economy.Series { return must(t)(s.PerHead(heads)) }
		deflate := func(s economy.Series) economy.Series { return must(t)(s.Deflate(cpi)) }
		assert.Equal(t, printed(perHead(deflate(s))), printed(deflate(perHead(s))))
		assert.Equal(t, printed(perHead(convert(s))), printed(convert(perHead(s))))
		assert.Equal(t, printed(s), printed(must(t)(convert(s).ConvertAt(rates, economy.MustParseCurrency("USD"), economy.RateAverage))))

		base, _ := s.At(cpi.Unit().Base())
		real, _ := deflate(s).At(cpi.Unit().Base())
		assert.Equal(t, base.Missing, real.Missing)
		assert.Equal(t, base.Value.Amount.String(), real.Value.Amount.String(), "in the base period values do not change")
		values, volumes, prices := numbers(t, s), numbers(t, deflate(s)), numbers(t, cpi)
		for day, volume := range volumes {
			volume.Mul(volume, prices[day]).Mul(volume, big.NewRat(1, 100))
			equalRats(t, values[day], volume)
		}
		assert.Len(t, volumes, len(values))
	}
}

// Converting at a constant rate does not change growth.
func TestGrowthSurvivesAConstantRate(t *testing.T) {
	s := seriesOf(t, "2021 100 USD; 2022 110 USD; 2024-01-01/P1Y 99 USD; 2025 about 33 USD")
	var table []economy.Rate
	for _, p := range s.Points() {
		table = append(table, economy.Rate{From: economy.MustParseCurrency("USD"), To: economy.MustParseCurrency("KZT"), Rate: dec("469.44"),
			Kind: economy.RateAverage, Period: p.Period})
	}
	converted := must(t)(s.ConvertAt(ratesOf(t, table...), economy.MustParseCurrency("KZT"), economy.RateAverage))
	assert.Equal(t, printed(must(t)(s.Growth())), printed(must(t)(converted.Growth())))
	assert.Equal(t, "2021 –; 2022 10 percent; 2024-01-01/P1Y –; 2025 about -200/3 percent", printed(must(t)(converted.Growth())))
}

// A value that is missing differs from one that cannot exist. Both make valid observations.
func TestGrowthFromNothingCannotExist(t *testing.T) {
	growth := must(t)(seriesOf(t, "2021 0 USD; 2022 5 USD; 2024 6 USD").Growth())
	p, found := growth.At(civil.MustParsePeriod("2022"))
	require.True(t, found)
	assert.True(t, p.Missing)
	assert.Equal(t, economy.StatusCannotExist, p.Status)
	assert.Len(t, p.Cites, 2, "both figures are cited")
	observations, err := growth.As("goods-turnover-growth").Observations(1, economy.HalfUp)
	require.NoError(t, err)
	var statuses []economy.Status
	for _, o := range observations {
		assert.Empty(t, o.Validate())
		statuses = append(statuses, o.Status)
	}
	assert.Equal(t, []economy.Status{economy.StatusMissing, economy.StatusCannotExist, economy.StatusMissing}, statuses)
}

// Units with the same base period are the same, whatever its form.
func TestUnitsOfOneBasePeriodAreOneUnit(t *testing.T) {
	s := seriesOf(t, "2020 100 USD@2015; 2021 110 USD@2015-01-01/P1Y")
	assert.Equal(t, "2020 –; 2021 10 percent", printed(must(t)(s.Growth())))
	found, err := must(t)(s.Rebase(civil.MustParsePeriod("2020-01-01/P12M"))).Against(seriesOf(t, "2021 111 index@2020"))
	require.NoError(t, err)
	require.Len(t, found, 1)
	assert.Equal(t, "1", found[0].Difference.String())
	rate, err := s.CAGR(civil.MustParsePeriod("2020"), civil.MustParsePeriod("2021-01-01/P1Y"))
	require.NoError(t, err)
	assert.Equal(t, "10 percent", rate.String())
}

// A series of gaps only has no unit, and methods return it unchanged.
func TestSeriesOfGaps(t *testing.T) {
	gaps := seriesOf(t, "2023 O; 2024 L")
	deflated, err := gaps.Deflate(seriesOf(t, "2023 100 index@2023"))
	require.NoError(t, err)
	perHead, err := gaps.PerHead(seriesOf(t, "2023 100 count"))
	require.NoError(t, err)
	converted, err := gaps.ConvertAt(economy.Rates{}, economy.MustParseCurrency("USD"), economy.RateAverage)
	require.NoError(t, err)
	for _, s := range []economy.Series{deflated, perHead, converted} {
		assert.Equal(t, printed(gaps), printed(s))
	}
}
