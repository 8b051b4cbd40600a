package economy_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// seriesOf reads "2023 100 USD; 2024 about 110 USD; 2025 O" as a series of the exports of KZ-59.
func seriesOf(t testing.TB, text string) economy.Series {
	t.Helper()
	s, err := economy.NewSeries(observationsOf(text)...)
	require.NoError(t, err)
	return s
}

func observationsOf(text string) []economy.Observation {
	var observations []economy.Observation
	for i, line := range strings.Split(text, ";") {
		period, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		o := economy.Observation{Subject: party.MustParseID("KZ-59"), Indicator: "goods-exports",
			Period: civil.MustParsePeriod(period), Cites: []source.Cite{{Source: "yearbook", Locator: fmt.Sprint(i)}}}
		if strings.Contains(value, " ") {
			o.Value = valueOf(value)
		} else {
			o.Status = economy.Status(value)
		}
		observations = append(observations, o)
	}
	return observations
}

// printed returns a series as text: "2023 –; 2024 10 percent".
func printed(s economy.Series) string {
	var lines []string
	for _, p := range s.Points() {
		text := "–"
		if !p.Missing {
			text = p.Value.String()
		}
		lines = append(lines, p.Period.String()+" "+text)
	}
	return strings.Join(lines, "; ")
}

func TestNewSeries(t *testing.T) {
	s := seriesOf(t, "2025 O; 2023 100 USD; 2024 about 110 USD")
	assert.Equal(t, "2023 100 USD; 2024 about 110 USD; 2025 –", printed(s), "sorted, and the gap is kept")
	assert.Equal(t, 3, s.Len())
	assert.Equal(t, "USD", s.Unit().String())
	p, found := s.At(civil.MustParsePeriod("2024-01-01/P1Y"))
	assert.True(t, found, "the same days in another form")
	assert.Equal(t, "about 110 USD", p.Value.String())
	p.Cites[0].Source = "changed"
	again, _ := s.At(civil.MustParsePeriod("2024"))
	assert.Equal(t, "yearbook", again.Cites[0].Source, "what is returned is the caller's")
	_, found = s.At(civil.MustParsePeriod("2022"))
	assert.False(t, found)
	_, found = economy.Series{}.At(civil.Period{})
	assert.False(t, found)
}

func TestNewSeriesErrors(t *testing.T) {
	change := func(by func(o *economy.Observation)) []economy.Observation {
		observations := observationsOf("2023 100 USD; 2024 110 USD")
		by(&observations[1])
		return observations
	}
	for want, observations := range map[string][]economy.Observation{
		"economy: NewSeries: observations: no values":                                                          nil,
		"economy: NewSeries: observations[1] (2024): not of the same series: unit CNY, not USD":                observationsOf("2023 100 USD; 2024 110 CNY"),
		"economy: NewSeries: observations[1] (2024): not of the same series: unit USD@2015, not USD":           observationsOf("2023 100 USD; 2024 110 USD@2015"),
		"economy: NewSeries: observations[1] (2023-01-01/P1Y): duplicate period: also observations[0]":         observationsOf("2023 100 USD; 2023-01-01/P1Y 110 USD"),
		"economy: NewSeries: observations[1] (2024): not of the same series: subject CN-JS, not KZ-59":         change(func(o *economy.Observation) { o.Subject = party.MustParseID("CN-JS") }),
		"economy: NewSeries: observations[1] (2024): not of the same series: counterpart CN, not none":         change(func(o *economy.Observation) { o.Counterpart = party.MustParseID("CN") }),
		"economy: NewSeries: observations[1] (2024): not of the same series: reference CN, not none":           change(func(o *economy.Observation) { o.Reference = party.MustParseID("CN") }),
		"economy: NewSeries: observations[1] (2024): not of the same series: indicator gdp, not goods-exports": change(func(o *economy.Observation) { o.Indicator = "gdp" }),
		"economy: NewSeries: observations[1]: not set: period":                                                 change(func(o *economy.Observation) { o.Period = civil.Period{} }),
		"economy: NewSeries: observations[1] (2024): not set: value: unit":                                     change(func(o *economy.Observation) { o.Value = economy.Value{} }),
		"economy: NewSeries: observations[1] (2024): out of range: value: exponent":                            change(func(o *economy.Observation) { o.Value.Amount = decimal.New(1, 999_999_999) }),
	} {
		_, err := economy.NewSeries(observations...)
		assert.EqualError(t, err, want)
	}
}

func TestSeriesOperations(t *testing.T) {
	exports := seriesOf(t, "2021 100 USD; 2022 110 USD; 2024 about 99 USD; 2025 O; 2026 120 USD")
	monthly := seriesOf(t, "2023-01 90 USD; 2023-02 100 USD; 2023-03 110 USD; 2023-04 150 USD")
	for _, c := range []struct {
		name string
		run  func() (economy.Series, error)
		want string
	}{
		{"growth", exports.Growth, "2021 –; 2022 10 percent; 2024 –; 2025 –; 2026 –"},
		{"growth from nothing", seriesOf(t, "2021 5 USD; 2022 0 USD; 2023 -5 USD; 2024 5 USD; 2025 6 USD").Growth,
			"2021 –; 2022 -100 percent; 2023 –; 2024 –; 2025 20 percent"},
		{"growth over a period in another form", seriesOf(t, "2023-01-01/P1Y 5 USD; 2024 6 USD").Growth, "2023-01-01/P1Y –; 2024 20 percent"},
		{"growth on year", seriesOf(t, "2024-01-01/P9M 100 USD; 2025-01-01/P9M over 125 USD").GrowthOnYear,
			"2024-01-01/P9M –; 2025-01-01/P9M over 25 percent"},
		{"growth on year of quarters", seriesOf(t, "2024-Q1 80 USD; 2024-Q2 60 USD; 2025-Q1 100 USD").GrowthOnYear,
			"2024-Q1 –; 2024-Q2 –; 2025-Q1 25 percent"},
		{"contribution", func() (economy.Series, error) {
			return exports.Contribution(seriesOf(t, "2021 1000 USD; 2022 1001 USD"))
		}, "2021 –; 2022 1 percentage-point; 2024 –; 2025 –; 2026 –"},
		{"contribution to nothing", func() (economy.Series, error) {
			return exports.Contribution(seriesOf(t, "2021 0 USD; 2022 1001 USD"))
		}, "2021 –; 2022 –; 2024 –; 2025 –; 2026 –"},
		{"rebase", func() (economy.Series, error) { return exports.Rebase(civil.MustParsePeriod("2022")) },
			"2021 1000/11 index@2022; 2022 100 index@2022; 2024 about 90 index@2022; 2025 –; 2026 1200/11 index@2022"},
		{"rebase to a bound", func() (economy.Series, error) {
			return seriesOf(t, "2022 over 50 USD; 2023 100 USD").Rebase(civil.MustParsePeriod("2022"))
		}, "2022 100 index@2022; 2023 under 200 index@2022"},
		{"rebase to nothing", func() (economy.Series, error) {
			return seriesOf(t, "2022 0 USD").Rebase(civil.MustParsePeriod("2022"))
		}, "!economy: Series.Rebase: base: division by zero: 2022"},
		{"rebase to a quarter", func() (economy.Series, error) { return monthly.Rebase(civil.MustParsePeriod("2023-Q1")) },
			"2023-01 90 index@2023-Q1; 2023-02 100 index@2023-Q1; 2023-03 110 index@2023-Q1; 2023-04 150 index@2023-Q1"},
		{"chain", seriesOf(t, "2021 10 percent; 2022 -50 percent; 2024 5 percent").Chain,
			"2020 100 index@2020; 2021 110 index@2020; 2022 55 index@2020; 2024 –"},
		{"chain of a growth", must(t)(exports.Growth()).Chain, "2021 100 index@2021; 2022 110 index@2021; 2024 –; 2025 –; 2026 –"},
		{"chain of a growth on the year", must(t)(seriesOf(t, "2023 5 USD; 2024 6 USD").GrowthOnYear()).Chain, "2023 100 index@2023; 2024 120 index@2023"},
		{"chain with gaps before it", seriesOf(t, "2018 O; 2019 O; 2020-01-01/P1Y O; 2021 10 percent; 2022 O; 2023 5 percent").Chain,
			"2018 –; 2019 –; 2020-01-01/P1Y 100 index@2020-01-01/P1Y; 2021 110 index@2020-01-01/P1Y; 2022 –; 2023 –"},
		{"chain down to nothing", seriesOf(t, "2021 -50 percent; 2022 -100 percent; 2023 5 percent; 2024 5 percent").Chain,
			"2020 100 index@2020; 2021 50 index@2020; 2022 0 index@2020; 2023 –; 2024 –"},
		{"deflate", func() (economy.Series, error) {
			return exports.Deflate(seriesOf(t, "2021 100 index@2021; 2022 under 110 index@2021; 2024 90 index@2021").As("cpi"))
		}, "!economy: Series.Deflate: series[1] (2022): incompatible bounds: exact and under"},
		{"deflate by an exact index", func() (economy.Series, error) {
			return exports.Deflate(seriesOf(t, "2021 100 index@2021; 2022 over 110 index@2021; 2024 90 index@2021"))
		}, "2021 100 USD@2021; 2022 under 100 USD@2021; 2024 about 110 USD@2021; 2025 –; 2026 –"},
		{"per head", func() (economy.Series, error) { return exports.PerHead(seriesOf(t, "2021 50 count; 2022 3 count")) },
			"2021 2 USD; 2022 110/3 USD; 2024 –; 2025 –; 2026 –"},
		{"per head of nobody", func() (economy.Series, error) { return exports.PerHead(seriesOf(t, "2021 0 count; 2022 11 count")) },
			"2021 –; 2022 10 USD; 2024 –; 2025 –; 2026 –"},
		{"decumulate", seriesOf(t, "2025-Q1 10 USD; 2025-S1 25 USD; 2025-01-01/P9M 45 USD; 2025 70 USD").Decumulate,
			"2025-Q1 10 USD; 2025-Q2 15 USD; 2025-Q3 20 USD; 2025-Q4 25 USD"},
		{"decumulate months", seriesOf(t, "2025-01 10 USD; 2025-01-01/P2M 25 USD; 2025-01-01/P4M over 45 USD").Decumulate,
			"2025-01 10 USD; 2025-02 15 USD; 2025-03-01/P2M over 20 USD"},
		{"decumulate with a gap", seriesOf(t, "2025-Q1 10 USD; 2025-S1 O; 2025-01-01/P9M 45 USD; 2025 70 USD").Decumulate,
			"2025-Q1 10 USD; 2025-Q2 –; 2025-Q3 –; 2025-Q4 25 USD"},
	} {
		s, err := c.run()
		if strings.HasPrefix(c.want, "!") {
			assert.EqualError(t, err, c.want[1:], c.name)
			continue
		}
		require.NoError(t, err, c.name)
		assert.Equal(t, c.want, printed(s), c.name)
	}
}

func TestSeriesErrors(t *testing.T) {
	exports := seriesOf(t, "2021 100 USD; 2022 110 USD; 2023 -5 USD; 2024 0 USD; 2025 7 USD")
	second := func(_ any, err error) error { return err }
	for want, err := range map[string]error{
		"economy: Series.Deflate: series[1] (2022): negative: prices":                  second(exports.Deflate(seriesOf(t, "2021 100 index@2021; 2022 -1 index@2021"))),
		"economy: Series.Deflate: series[0] (2021): division by zero: prices":          second(exports.Deflate(seriesOf(t, "2021 0 index@2021"))),
		"economy: Series.PerHead: series[0] (2021): negative: population":              second(exports.PerHead(seriesOf(t, "2021 -1 count"))),
		"economy: Series.Growth: series: incompatible units: rank":                     second(seriesOf(t, "2024 2 rank").Growth()),
		"economy: Series.Growth: series[1] (2025): incompatible bounds: over and over": second(seriesOf(t, "2024 over 2 USD; 2025 over 3 USD").Growth()),
		"economy: Series.Contribution: whole: incompatible units: USD and CNY":         second(exports.Contribution(seriesOf(t, "2021 1 CNY"))),
		"economy: Series.CAGR: to: not comparable: 2022 does not lead to 2021":         second(exports.CAGR(civil.MustParsePeriod("2022"), civil.MustParsePeriod("2021"))),
		"economy: Series.CAGR: to: not comparable: 2021 does not lead to 2022-Q1":      second(exports.CAGR(civil.MustParsePeriod("2021"), civil.MustParsePeriod("2022-Q1"))),
		"economy: Series.CAGR: to: not comparable: the same period":                    second(exports.CAGR(civil.Period{}, civil.Period{})),
		"economy: Series.CAGR: to: missing: 2030":                                      second(exports.CAGR(civil.MustParsePeriod("2021"), civil.MustParsePeriod("2030"))),
		"economy: Series.CAGR: from: missing: 2020":                                    second(exports.CAGR(civil.MustParsePeriod("2020"), civil.MustParsePeriod("2021"))),
		"economy: Series.CAGR: to: negative":                                           second(exports.CAGR(civil.MustParsePeriod("2021"), civil.MustParsePeriod("2023"))),
		"economy: Series.CAGR: from: division by zero":                                 second(exports.CAGR(civil.MustParsePeriod("2024"), civil.MustParsePeriod("2025"))),
		"economy: Series.Rebase: base: missing: 2019":                                  second(exports.Rebase(civil.MustParsePeriod("2019"))),
		"economy: Series.Rebase: base: division by zero: 2024":                         second(exports.Rebase(civil.MustParsePeriod("2024"))),
		"economy: Series.Rebase: base: missing: 2023-Q1":                               second(seriesOf(t, "2023-01 90 USD; 2023-02 100 USD").Rebase(civil.MustParsePeriod("2023-Q1"))),
		"economy: Series.Chain: series: incompatible units: USD, not percent":          second(exports.Chain()),
		"economy: Series.Rebase: base: negative: 2023":                                 second(exports.Rebase(civil.MustParsePeriod("2023"))),
		"economy: Series.Chain: series: not comparable: growth over the year before does not link successive periods": second(
			must(t)(seriesOf(t, "2023-Q1 5 USD; 2024-Q1 6 USD; 2024-Q2 7 USD").GrowthOnYear()).As("growth").Chain()),
		"economy: Series.Chain: series: no values":                                                   second(seriesOf(t, "2023 O; 2024 O").Chain()),
		"economy: Series.Chain: series[0] (0001): out of range: no period before it":                 second(seriesOf(t, "0001 5 percent").Chain()),
		"economy: Series.Deflate: prices: incompatible units: index, not an index with a base":       second(exports.Deflate(seriesOf(t, "2021 100 index"))),
		"economy: Series.Deflate: series: incompatible units: tonne, not money at current prices":    second(seriesOf(t, "2021 5 tonne").Deflate(seriesOf(t, "2021 100 index@2021"))),
		"economy: Series.PerHead: population: incompatible units: USD and USD":                       second(exports.PerHead(exports)),
		"economy: Series.Decumulate: series: incompatible units: percent does not add up over time":  second(seriesOf(t, "2021 5 percent").Decumulate()),
		"economy: Series.Decumulate: series[0] (2025-W05): not comparable: not of whole months":      second(seriesOf(t, "2025-W05 5 USD").Decumulate()),
		"economy: Series.Decumulate: series[1] (2025-S1): incompatible bounds: over and over":        second(seriesOf(t, "2025-Q1 over 5 USD; 2025-S1 over 9 USD").Decumulate()),
		"economy: Series.Decumulate: series[2] (2025-02): duplicate period: 2025-02, also series[1]": second(seriesOf(t, "2025-01 5 USD; 2025-02 4 USD; 2025-01-01/P2M 9 USD").Decumulate()),
		"economy: Series.Against: published: incompatible units: USD and percent":                    second(exports.Against(seriesOf(t, "2021 1 percent"))),
	} {
		assert.EqualError(t, err, want)
	}
	grown, err := economy.Series{}.Growth()
	require.NoError(t, err)
	assert.Zero(t, grown.Len())
	_, err = grown.Chain()
	assert.EqualError(t, err, "economy: Series.Chain: series: no values")
}

func TestSeriesCAGR(t *testing.T) {
	s := seriesOf(t, "2020 100 USD; 2022 over 121 USD; 2023 150 USD")
	rate, err := s.CAGR(civil.MustParsePeriod("2020"), civil.MustParsePeriod("2022"))
	require.NoError(t, err)
	assert.Equal(t, "over 10 percent", rate.String())
	rate, err = s.CAGR(civil.MustParsePeriod("2020"), civil.MustParsePeriod("2023"))
	require.NoError(t, err)
	v, err := rate.Round(4, economy.HalfUp)
	require.NoError(t, err)
	assert.Equal(t, "about 14.4714 percent", textOf(v))
}

// A derived value cites the sources of all its operands, and has their weakest status.
func TestSeriesUnitesSources(t *testing.T) {
	observations := observationsOf("2023 100 USD; 2024 110 USD; 2025 121 USD")
	observations[1].Status, observations[2].Status = economy.StatusProvisional, economy.StatusSeriesBreak
	observations[1].Cites = append(observations[1].Cites, observations[0].Cites...)
	s, err := economy.NewSeries(observations...)
	require.NoError(t, err)
	growth, err := s.Growth()
	require.NoError(t, err)
	p, _ := growth.At(civil.MustParsePeriod("2024"))
	assert.Equal(t, []source.Cite{{Source: "yearbook", Locator: "1"}, {Source: "yearbook", Locator: "0"}}, p.Cites, "each once")
	assert.Equal(t, economy.StatusProvisional, p.Status)
	assert.Empty(t, growth.Indicator(), "growth is another indicator")
	level, err := s.Rebase(civil.MustParsePeriod("2025"))
	require.NoError(t, err)
	p, _ = level.At(civil.MustParsePeriod("2025"))
	assert.Equal(t, economy.StatusSeriesBreak, p.Status)
	rounded, err := growth.As("goods-turnover-growth").Observations(1, economy.HalfUp)
	require.NoError(t, err)
	assert.Equal(t, economy.StatusMissing, rounded[0].Status)
	assert.Equal(t, "10.0 percent", textOf(rounded[1].Value))
	for _, o := range rounded {
		assert.Empty(t, o.Validate())
	}
}

// The laws on random series: chaining growth gives back the index, rebasing and rebasing back changes nothing,
// the contributions of the parts sum to the growth of the whole, and decumulated figures sum to the last
// cumulative one.
func TestSeriesLaws(t *testing.T) {
	for range 60 {
		var first, second, sum []economy.Observation
		year := 2000
		total := decimal.Zero
		var cumulative []economy.Observation
		for n := range 12 {
			a, b := decimal.New(1+rand.Int64N(1e6), -2), decimal.New(1+rand.Int64N(1e6), -3)
			period, _ := civil.YearPeriod(year + n)
			figure := func(d decimal.Decimal, p civil.Period) economy.Observation {
				return economy.Observation{Subject: party.MustParseID("KZ"), Indicator: "goods-exports", Period: p,
					Value: economy.Value{Amount: d, Unit: economy.MustParseUnit("USD")}}
			}
			first, second, sum = append(first, figure(a, period)), append(second, figure(b, period)), append(sum, figure(a.Add(b), period))
			total = total.Add(a)
			span, _ := civil.SpanPeriod(civil.MustParseDate("2025-01-01"), n+1)
			cumulative = append(cumulative, figure(total, span))
		}
		rand.Shuffle(len(first), func(i, j int) { first[i], first[j] = first[j], first[i] })
		s, p := must(t)(economy.NewSeries(first...)), must(t)(economy.NewSeries(second...))
		whole := must(t)(economy.NewSeries(sum...))

		base := civil.MustParsePeriod("2000")
		index := must(t)(s.Rebase(base))
		growth := must(t)(s.Growth())
		growth = must(t)(economy.NewSeries(unrounded(t, growth)[1:]...))
		chained := must(t)(growth.Chain())
		assert.Equal(t, index.Unit(), chained.Unit())
		for i, point := range chained.Points() {
			was, err := index.Points()[i].Value.Amount.Round(12, economy.HalfUp)
			require.NoError(t, err)
			is, err := point.Value.Amount.Round(12, economy.HalfUp)
			require.NoError(t, err)
			assert.Equal(t, was.String(), is.String(), "the growth was rounded to 30 decimals")
		}
		there := must(t)(index.Rebase(civil.MustParsePeriod("2007")))
		assert.Equal(t, printed(index), printed(must(t)(there.Rebase(base))))
		a, b, g := must(t)(s.Contribution(whole)).Points(), must(t)(p.Contribution(whole)).Points(), must(t)(whole.Growth()).Points()
		for i := 1; i < len(g); i++ {
			x, _ := a[i].Value.Amount.Rat()
			y, _ := b[i].Value.Amount.Rat()
			z, _ := g[i].Value.Amount.Rat()
			assert.Zero(t, x.Add(x, y).Cmp(z))
		}
		single := must(t)(must(t)(economy.NewSeries(cumulative...)).Decumulate()).Points()
		assert.Len(t, single, 12)
		back := decimal.Zero
		for i, m := range single {
			assert.Equal(t, civil.Monthly, m.Period.Frequency())
			assert.Equal(t, i+1, m.Period.Ordinal())
			d, _ := m.Value.Amount.Decimal()
			back = back.Add(d)
		}
		assert.True(t, back.Equal(total))
	}
}

func must(t *testing.T) func(economy.Series, error) economy.Series {
	return func(s economy.Series, err error) economy.Series {
		t.Helper()
		require.NoError(t, err)
		return s
	}
}

// unrounded returns the points rounded to 30 decimals.
func unrounded(t *testing.T, s economy.Series) []economy.Observation {
	t.Helper()
	observations, err := s.As("growth").Observations(30, economy.HalfEven)
	require.NoError(t, err)
	return observations
}

// A value derived from a confidential value is confidential.
func TestSeriesKeepsConfidentiality(t *testing.T) {
	observations := observationsOf("2022 90 USD; 2023 100 USD; 2024 110 USD; 2025 121 USD")
	observations[0].Confidentiality = economy.ConfidentialityFree
	observations[1].Confidentiality = economy.ConfidentialitySmallCount
	observations[3].Confidentiality = economy.ConfidentialityFree
	s, err := economy.NewSeries(observations...)
	require.NoError(t, err)
	growth, err := must(t)(s.Growth()).Observations(0, economy.HalfUp)
	require.NoError(t, err)
	var got []economy.Confidentiality
	for _, o := range growth {
		got = append(got, o.Confidentiality)
	}
	assert.Equal(t, []economy.Confidentiality{"", economy.ConfidentialitySmallCount, economy.ConfidentialitySmallCount, economy.ConfidentialityFree}, got)
	back, err := s.Observations(0, economy.HalfUp)
	require.NoError(t, err)
	assert.Equal(t, economy.ConfidentialitySmallCount, back[1].Confidentiality)
}

// The same period of the year before: weeks by their number, days by their date, ranges by their months.
func TestGrowthOnYearPairsPeriods(t *testing.T) {
	for in, want := range map[string]string{
		"2024-W10 4 USD; 2025-W10 5 USD":                    "25 percent",
		"2020-W53 4 USD; 2021-W52 5 USD":                    "–",
		"2024-02-28 4 USD; 2025-02-28 5 USD":                "25 percent",
		"2023-02-28 4 USD; 2024-02-29 5 USD":                "–",
		"2024-04-01/P9M 4 USD; 2025-04-01/P9M 5 USD":        "25 percent",
		"2024-01-01/P6M 4 USD; 2025-S1 5 USD":               "25 percent",
		"2024-01-15/P1M 4 USD; 2025-01-15/P1M 5 USD":        "–",
		"2024-07 4 USD; 2025-07 5 USD":                      "25 percent",
		"2024-T2 4 USD; 2025-T2 5 USD":                      "25 percent",
		"0001 4 USD; 0002 5 USD":                            "25 percent",
		"0001-01-01/P9M 4 USD; 0001-10-01/P3M 5 USD":        "–",
		"2023-01-01/P14M 4 USD; 2024-01-01/P14M over 5 USD": "over 25 percent",
	} {
		growth := printed(must(t)(seriesOf(t, in).GrowthOnYear()))
		assert.True(t, strings.HasSuffix(growth, " "+want), "%s gives %s", in, growth)
	}
}
