package economy_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
)

// daily returns rates of the days from one to another, both included, without the days that skip names.
func daily(from, to string, value func(civil.Date) string, skip func(civil.Date) bool) []economy.Rate {
	var all []economy.Rate
	last := civil.MustParseDate(to)
	for day := civil.MustParseDate(from); !day.After(last); day = day.AddDays(1) {
		if skip == nil || !skip(day) {
			all = append(all, rate("EUR", "USD", value(day), economy.RateSpot, day.String()))
		}
	}
	return all
}

// halves is 1 in the first half of a year and 2 in the second.
func halves(day civil.Date) string {
	if day.Month() <= 6 {
		return "1"
	}
	return "2"
}

func written(rates []economy.Rate) []string {
	var all []string
	for _, r := range rates {
		all = append(all, r.String())
	}
	return all
}

func TestAverageRates(t *testing.T) {
	all := append(daily("2023-01-01", "2024-11-30", halves, nil), rate("USD", "KZT", "470", economy.RateSpot, "2024-05-06"),
		rate("EUR", "USD", "9", economy.RateAverage, "2023"), rate("EUR", "USD", "9", economy.RateSpot, "2023"), rate("EUR", "USD", "9", "", "2023-05-06"))
	rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	yearly, err := economy.AverageRates(all, civil.Annual, 6, economy.HalfEven)
	require.NoError(t, err)
	// 181 days at 1 and 184 at 2; 2024 is not over, and a year of one day is no year.
	assert.Equal(t, []string{"EUR to USD, average, 2023: 1.50411"}, written(yearly))
	require.Len(t, yearly[0].Cites, 1)
	quarterly, err := economy.AverageRates(all, civil.Quarterly, 2, economy.HalfEven)
	require.NoError(t, err)
	assert.Equal(t, "EUR to USD, average, 2023-Q1: 1", quarterly[0].String())
	assert.Equal(t, "EUR to USD, average, 2024-Q3: 2", quarterly[len(quarterly)-1].String())
	assert.Len(t, quarterly, 7)
	days, err := economy.AverageRates(all, civil.Daily, 2, economy.HalfEven)
	require.NoError(t, err)
	assert.Len(t, days, 365+335+1)
	none, err := economy.AverageRates(nil, civil.Annual, 6, "")
	assert.NoError(t, err)
	assert.Empty(t, none)
}

// Ten days in a row may lack a rate, anywhere in the period, and eleven may not. At the ends of the data no working day may.
func TestAverageRatesNeedTheWholePeriod(t *testing.T) {
	one := func(civil.Date) string { return "1" }
	for _, c := range []struct {
		from, to string // the days of the data
		without  string // days without a rate
		want     int    // number of averages of 2023
	}{
		{"2022-12-01", "2024-01-31", "2023-01-01/2023-01-10", 1},
		{"2022-12-01", "2024-01-31", "2023-01-01/2023-01-11", 0},
		{"2022-12-01", "2024-01-31", "2022-12-28/2023-01-07", 0},
		{"2022-12-01", "2024-01-31", "2022-12-02/2022-12-31", 1}, // before the period
		{"2022-12-01", "2024-01-31", "2023-09-29/2023-10-08", 1},
		{"2022-12-01", "2024-01-31", "2023-09-28/2023-10-08", 0},
		{"2022-12-01", "2024-01-31", "2023-12-22/2023-12-31", 1},
		{"2022-12-01", "2024-01-31", "2023-12-21/2023-12-31", 0},
		{"2022-12-01", "2024-01-31", "2024-01-01/2024-01-30", 1}, // after the period
		{"2023-01-02", "2023-12-29", "", 1},                      // 1 January and the last two days are a weekend
		{"2023-01-03", "2023-12-31", "", 0},
		{"2023-01-01", "2023-12-28", "", 0},
	} {
		skip := func(civil.Date) bool { return false }
		if first, last, found := strings.Cut(c.without, "/"); found {
			skip = func(d civil.Date) bool {
				return !d.Before(civil.MustParseDate(first)) && !d.After(civil.MustParseDate(last))
			}
		}
		got, err := economy.AverageRates(daily(c.from, c.to, one, skip), civil.Annual, 6, "")
		require.NoError(t, err)
		assert.Len(t, got, c.want, "%v", c)
	}
	monthly, err := economy.AverageRates(daily("2025-10-01", "2025-11-27", one, nil), civil.Monthly, 2, "")
	require.NoError(t, err)
	assert.Equal(t, []string{"EUR to USD, average, 2025-10: 1"}, written(monthly), "28 November 2025 is a Friday")
}

func TestAverageRatesErrors(t *testing.T) {
	twice := daily("2023-03-01", "2023-03-31", func(civil.Date) string { return "1.1" }, nil)
	twice = append(twice, twice[3])
	got, err := economy.AverageRates(twice, civil.Monthly, 3, "")
	require.NoError(t, err)
	assert.Equal(t, []string{"EUR to USD, average, 2023-03: 1.1"}, written(got))
	conflict := append(slices.Clone(twice), rate("EUR", "USD", "1.2", economy.RateSpot, "2023-03-07"))
	_, err = economy.AverageRates(conflict, civil.Monthly, 3, "")
	assert.EqualError(t, err, "economy: NewRates: conflicting rates EUR to USD, spot, 2023-03-07: 1.1 and 1.2")
	small := daily("2023-03-01", "2023-03-31", func(civil.Date) string { return "0.004" }, nil)
	_, err = economy.AverageRates(small, civil.Monthly, 2, "")
	assert.EqualError(t, err, "economy: AverageRates: places: out of range: EUR to USD, average, 2023-03 is rounded to 0")
	_, err = economy.AverageRates(small, civil.Monthly, 2_000, "")
	assert.Error(t, err)
	_, err = economy.AverageRates(small, civil.Monthly, 2, "sideways")
	assert.Error(t, err)
	for _, f := range []civil.Frequency{"", civil.Ranged, "X"} {
		_, err = economy.AverageRates(small, f, 2, "")
		assert.ErrorContains(t, err, "economy: AverageRates: of: out of range: frequency")
	}
	_, err = economy.AverageRates([]economy.Rate{rate("USD", "KZT", "-1", economy.RateSpot, "2024-05-06")}, civil.Annual, 2, "")
	assert.EqualError(t, err, "economy: AverageRates: rates[0]: not positive: rate")
	end, err := economy.AverageRates([]economy.Rate{rate("USD", "KZT", "1", economy.RateSpot, "9999-12-31"), rate("USD", "KZT", "2", economy.RateSpot, "9999-12-30")}, civil.Weekly, 2, "")
	assert.NoError(t, err)
	assert.Empty(t, end)
}
