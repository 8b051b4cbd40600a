package economy_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// figure reads an observation from "KZ CN goods-exports 2024 12.5 USD", with - for no counterpart and for a missing
// figure, which has no unit.
func figure(text string) economy.Observation {
	f := strings.Fields(text)
	o := economy.Observation{Subject: party.MustParseID(f[0]), Indicator: f[2]}
	if f[1] != "-" {
		o.Counterpart = party.MustParseID(f[1])
	}
	if f[3] != "-" {
		o.Period = civil.MustParsePeriod(f[3])
	}
	if f[4] == "-" {
		o.Status = economy.StatusMissing
		return o
	}
	amount, bound := f[4], economy.BoundExact
	if bare, about := strings.CutPrefix(amount, "~"); about {
		amount, bound = bare, economy.BoundAbout
	}
	if bare, over := strings.CutPrefix(amount, ">"); over {
		amount, bound = bare, economy.BoundOver
	}
	o.Value = economy.Value{Amount: decimal.RequireFromString(amount), Unit: economy.MustParseUnit(f[5]), Bound: bound}
	return o
}

func figuresOf(texts ...string) []economy.Observation {
	var all []economy.Observation
	for _, text := range texts {
		all = append(all, figure(text))
	}
	return all
}

// grouped returns the only series of some observations.
func grouped(t testing.TB, texts ...string) economy.Series {
	t.Helper()
	all, faults := economy.GroupSeries(figuresOf(texts...))
	require.Empty(t, faults)
	require.Len(t, all, 1)
	return all[0]
}

// points writes the points of a series: "2023 12; 2024 -".
func points(s economy.Series) string {
	var all []string
	for _, p := range s.Points() {
		text := p.Period.String() + " -" + string(p.Status)
		if !p.Missing {
			text = p.Period.String() + " " + p.Value.String()
		}
		all = append(all, text)
	}
	return strings.Join(all, "; ")
}

func TestGroupSeries(t *testing.T) {
	observations := figuresOf(
		"KZ CN goods-exports 2024 12 USD",
		"KZ - population 2024 20000000 count",
		"CN KZ goods-exports 2023 7 USD",
		"KZ CN goods-exports 2023 10 USD",
		"KZ CN goods-exports 2022 -",                // the only series of KZ, CN
		"KZ CN goods-exports 2024-01-01/P1Y 13 USD", // the days of 2024 again
		"KZ - debt 2024 5 USD",
		"KZ - debt 2024 2400 KZT",
		"KZ - debt 2023 -", // of USD or KZT?
		"KZ - population - 1 count",
		"KZ - price 2023 1 USD@2015",
		"KZ - price 2024 2 USD@2015-01-01/P1Y",
		"CN KZ services 2023 -",
	)
	observations = append(observations, economy.Observation{Indicator: "population", Period: civil.MustParsePeriod("2024")},
		economy.Observation{Subject: party.MustParseID("KZ"), Indicator: "population", Period: civil.MustParsePeriod("2023")})
	all, faults := economy.GroupSeries(observations)
	var got []string
	for _, s := range all {
		got = append(got, fmt.Sprintf("%s %s %s: %s", s.Subject(), s.Counterpart(), s.Indicator(), points(s)))
	}
	assert.Equal(t, []string{
		"CN KZ goods-exports: 2023 7 USD",
		"CN KZ services: 2023 -O",
		"KZ  debt: 2024 2400 KZT",
		"KZ  debt: 2024 5 USD",
		"KZ  population: 2024 20000000 count",
		"KZ  price: 2023 1 USD@2015; 2024 2 USD@2015",
		"KZ CN goods-exports: 2022 -O; 2023 10 USD; 2024 12 USD",
	}, got)
	var errs []string
	for _, f := range faults {
		errs = append(errs, f.Error())
	}
	assert.Equal(t, []string{
		"economy: GroupSeries: observations[5] (2024-01-01/P1Y): duplicate period: also observations[0]",
		"economy: GroupSeries: observations[8] (2023): not set: unit; there are series in KZT, USD",
		"economy: GroupSeries: observations[9]: not set: period",
		"economy: GroupSeries: observations[13] (2024): not set: subject",
		"economy: GroupSeries: observations[14] (2023): not set: value: unit",
	}, errs)
}

// A correction stands beside the figure that it replaces, which a dataset keeps as retracted.
func TestDuplicatesNameRetracted(t *testing.T) {
	observations := observationsOf("2023 100 USD; 2024 110 USD; 2024 111 USD")
	observations[1].Retracted = civil.MustParseDate("2025-03-01")
	const want = "observations[2] (2024): duplicate period: also observations[1]; observations[1] is retracted on 2025-03-01, leave it out"
	_, err := economy.NewSeries(observations...)
	assert.EqualError(t, err, "economy: NewSeries: "+want)
	_, faults := economy.GroupSeries(observations)
	require.Len(t, faults, 1)
	assert.EqualError(t, faults[0], "economy: GroupSeries: "+want)
	_, err = economy.Cross(observations, economy.DimensionSubject, economy.DimensionPeriod)
	assert.EqualError(t, err, "economy: Cross: observations[2] (2024): overlapping: the same cell; also observations[1]; observations[1] is retracted on 2025-03-01, leave it out")
}

// The series of observations do not depend on their order, every observation is in a series or told, and a series is
// what NewSeries makes of its observations.
func TestGroupSeriesLaws(t *testing.T) {
	for range 200 {
		var observations []economy.Observation
		seen := map[string]bool{}
		for range rand.IntN(60) {
			text := fmt.Sprintf("%s %s %s %d", []string{"KZ", "CN", "UZ"}[rand.IntN(3)], []string{"-", "001"}[rand.IntN(2)],
				[]string{"goods-exports", "population"}[rand.IntN(2)], 2020+rand.IntN(5))
			if !seen[text] {
				seen[text] = true
				observations = append(observations, figure(text+fmt.Sprintf(" %d USD", rand.IntN(100))))
			}
		}
		all, faults := economy.GroupSeries(observations)
		require.Empty(t, faults)
		rand.Shuffle(len(observations), func(i, j int) { observations[i], observations[j] = observations[j], observations[i] })
		again, _ := economy.GroupSeries(observations)
		require.Equal(t, all, again)
		count := 0
		for _, s := range all {
			count += s.Len()
			var own []economy.Observation
			for _, o := range observations {
				if o.Subject == s.Subject() && o.Counterpart == s.Counterpart() && o.Indicator == s.Indicator() {
					own = append(own, o)
				}
			}
			made, err := economy.NewSeries(own...)
			require.NoError(t, err)
			assert.Equal(t, made, s)
		}
		assert.Equal(t, len(observations), count)
	}
}

func TestCollect(t *testing.T) {
	first, second := errors.New("first"), errors.New("second")
	all, err := economy.Collect(func(yield func(economy.Observation, error) bool) {
		_ = yield(figure("KZ - population 2024 1 count"), nil) && yield(economy.Observation{}, first) && yield(economy.Observation{}, second)
	})
	assert.Len(t, all, 1)
	assert.EqualError(t, err, "first\nsecond")
	_, err = economy.Collect(func(func(economy.Observation, error) bool) {})
	assert.NoError(t, err)
	all, err = economy.Collect[economy.Observation](nil)
	assert.Empty(t, all)
	assert.NoError(t, err)
}

// A code that is not known is an error in each of its rows.
func TestCollectJoinsFewErrors(t *testing.T) {
	failing := func(n int) string {
		_, err := economy.Collect(func(yield func(int, error) bool) {
			for i := range n {
				yield(0, fmt.Errorf("row %d", i+1))
			}
		})
		return err.Error()
	}
	assert.Equal(t, 10, strings.Count(failing(10), "row"))
	assert.Equal(t, "row 1\nrow 2\nrow 3\nrow 4\nrow 5\nrow 6\nrow 7\nrow 8\nrow 9\nand 101 more\nrow 111", failing(111))
}

func TestCombineSeries(t *testing.T) {
	exports := grouped(t, "KZ CN goods-exports 2022 10 USD", "KZ CN goods-exports 2023 ~12 USD", "KZ CN goods-exports 2024 -")
	imports := grouped(t, "KZ CN goods-imports 2021 1 USD", "KZ CN goods-imports 2022 4 USD", "KZ CN goods-imports 2023 30 USD", "KZ CN goods-imports 2024 1 USD")
	sum, err := exports.Add(imports)
	require.NoError(t, err)
	assert.Equal(t, "2021 -; 2022 14 USD; 2023 about 42 USD; 2024 -", points(sum))
	assert.Equal(t, "CN", sum.Counterpart().String())
	assert.Empty(t, sum.Indicator())
	balance, err := exports.Sub(imports)
	require.NoError(t, err)
	assert.Equal(t, "2021 -; 2022 6 USD; 2023 about -18 USD; 2024 -", points(balance))
	ratio, err := exports.Ratio(imports)
	require.NoError(t, err)
	assert.Equal(t, "2022 2.5 ratio; 2023 about 0.4 ratio; 2024 -", points(ratio))

	whole := grouped(t, "143 CN goods-exports 2022 40 USD", "143 CN goods-exports 2023 0 USD")
	share, err := exports.Share(whole)
	require.NoError(t, err)
	assert.Equal(t, "2022 25 percent; 2023 -M; 2024 -", points(share))
	assert.Equal(t, "143", share.Reference().String())
	population := grouped(t, "KZ - population 2022 4 count", "KZ - population 2023 -5 count")
	perHead, err := exports.Ratio(population)
	require.NoError(t, err)
	assert.Equal(t, "2022 2.5 USD; 2023 about -2.4 USD; 2024 -", points(perHead))
	zero, err := exports.Ratio(grouped(t, "KZ - population 2022 0 count"))
	require.NoError(t, err)
	assert.Equal(t, "2022 -M; 2023 -; 2024 -", points(zero))

	points1 := grouped(t, "KZ - growth 2022 10 percent")
	difference, err := points1.Sub(grouped(t, "CN - growth 2022 4 percent"))
	require.NoError(t, err)
	assert.Equal(t, "2022 6 percentage-point", points(difference))
	assert.True(t, difference.Subject().IsZero())
}

func TestCombineSeriesErrors(t *testing.T) {
	exports := grouped(t, "KZ CN goods-exports 2022 10 USD", "KZ CN goods-exports 2023 >12 USD")
	for want, other := range map[string]economy.Series{
		"economy: Series.Add: other: incompatible units: KZ CN goods-exports (USD, 2022 to 2023) and CN goods-exports (KZT, 2022)":          grouped(t, "CN - goods-exports 2022 1 KZT"),
		"economy: Series.Add: other: not comparable: no common period of KZ CN goods-exports (USD, 2022 to 2023) and CN x (USD, 2022-Q1)":   grouped(t, "CN - x 2022-Q1 1 USD"),
		"economy: Series.Add: other: not comparable: no common period of KZ CN goods-exports (USD, 2022 to 2023) and (no unit, no periods)": {},
	} {
		_, err := exports.Add(other)
		assert.EqualError(t, err, want)
	}
	_, err := exports.Sub(exports)
	assert.EqualError(t, err, "economy: Series.Sub: series[1] (2023): incompatible bounds: over and over")
	rank := grouped(t, "KZ - economy-rank 2022 3 rank")
	_, err = rank.Add(rank)
	assert.EqualError(t, err, "economy: Series.Add: other: incompatible units: KZ economy-rank (rank, 2022) and KZ economy-rank (rank, 2022)")
	_, err = rank.Share(rank)
	assert.ErrorContains(t, err, "incompatible units")
	_, err = economy.Series{}.Add(economy.Series{})
	assert.Error(t, err)
}

// Sums are the same in any order, a difference is undone by a sum, and the shares of parts in their sum add up to 100.
func TestSumsAndSharesLaws(t *testing.T) {
	for range 200 {
		periods := somePeriods()
		var parts []economy.Series
		for range 2 + rand.IntN(4) {
			parts = append(parts, someSeries(t, periods, "USD", 1, rand.IntN(2) == 0))
		}
		sumOf := func() economy.Series {
			sum := parts[0]
			for _, p := range parts[1:] {
				sum = must(t)(sum.Add(p))
			}
			return sum
		}
		whole := sumOf()
		shares := map[civil.Date]*big.Rat{}
		for _, p := range parts {
			for day, share := range numbers(t, must(t)(p.Share(whole))) {
				if shares[day] == nil {
					shares[day] = new(big.Rat)
				}
				shares[day].Add(shares[day], share)
			}
		}
		assert.Len(t, shares, len(numbers(t, whole)))
		for _, sum := range shares {
			assert.Zero(t, sum.Cmp(big.NewRat(100, 1)))
		}
		back := numbers(t, must(t)(must(t)(whole.Sub(parts[0])).Add(parts[0])))
		for day, n := range numbers(t, whole) {
			assert.Zero(t, n.Cmp(back[day]))
		}
		slices.Reverse(parts)
		rand.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		again := numbers(t, sumOf())
		for day, n := range numbers(t, whole) {
			assert.Zero(t, n.Cmp(again[day]))
		}
	}
}

func TestPaired(t *testing.T) {
	gdp := seriesOf(t, "2024 500 USD").As("gross-domestic-product")
	exports := seriesOf(t, "2024 100 USD")
	_, err := economy.Apply([]economy.Series{exports}, economy.Paired(nil, economy.Series.Share))
	assert.EqualError(t, err, "economy: Apply: KZ-59 goods-exports (USD, 2024): economy: Paired: others: missing: no series of KZ-59")
	_, err = economy.Paired([]economy.Series{gdp, exports}, economy.Series.Share)(exports)
	assert.EqualError(t, err, "economy: Paired: others: not comparable: several series of KZ-59: KZ-59 gross-domestic-product (USD, 2024) and KZ-59 goods-exports (USD, 2024)")
	share, err := economy.Paired([]economy.Series{gdp}, economy.Series.Share)(exports)
	require.NoError(t, err)
	assert.Equal(t, "2024 20 percent", printed(share))
}

func TestApply(t *testing.T) {
	series := groupsOf(t, "KZ - a 2023 1 USD", "KZ - a 2024 2 USD", "UZ - a 2024 2 rank")
	grown, err := economy.Apply(series[:1], economy.Series.Growth)
	require.NoError(t, err)
	assert.Equal(t, "2023 -; 2024 100 percent", points(grown[0]))
	_, err = economy.Apply(series, economy.Series.Growth)
	assert.EqualError(t, err, "economy: Apply: UZ a (rank, 2024): economy: Series.Growth: series: incompatible units: rank")
}

func TestCounterparts(t *testing.T) {
	series, _ := economy.GroupSeries(figuresOf("KZ UZ goods-exports 2024 1 USD", "KZ CN goods-exports 2024 1 USD", "UZ CN goods-exports 2024 1 USD", "KZ - goods-exports 2024 1 USD"))
	assert.Equal(t, []party.ID{party.MustParseID("CN"), party.MustParseID("UZ")}, economy.Counterparts(series))
	assert.Empty(t, economy.Counterparts(nil))
}

func TestLargest(t *testing.T) {
	series, _ := economy.GroupSeries(figuresOf("KZ CN goods-exports 2024 2 USD", "KZ DE goods-exports 2024 9 USD", "KZ FR goods-exports 2023 99 USD",
		"KZ IT goods-exports 2024 2 USD", "KZ JP goods-exports 2024 -", "KZ UZ goods-exports 2024 10 USD"))
	year := civil.MustParsePeriod("2024-01-01/P1Y")
	for n, want := range map[int]string{0: "", -1: "", 2: "UZ DE", 4: "UZ DE CN IT", 9: "UZ DE CN IT FR JP"} {
		largest, err := economy.Largest(series, year, n)
		require.NoError(t, err)
		var got []string
		for _, s := range largest {
			got = append(got, s.Counterpart().String())
		}
		assert.Equal(t, want, strings.Join(got, " "), n)
	}
	_, err := economy.Largest(append(series, grouped(t, "KZ KG goods-exports 2024 1 KZT")), year, 2)
	assert.EqualError(t, err, "economy: Largest: series[6] (2024): incompatible units: KZ KG goods-exports (KZT, 2024), not USD")
	none, err := economy.Largest(nil, civil.Period{}, 2)
	assert.NoError(t, err)
	assert.Empty(t, none)
}
