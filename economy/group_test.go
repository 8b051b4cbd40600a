package economy_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

func ids(texts ...string) []party.ID {
	var all []party.ID
	for _, text := range texts {
		all = append(all, party.MustParseID(text))
	}
	return all
}

func indicator(t testing.TB, code string) economy.Indicator {
	t.Helper()
	i, found := economy.LookupIndicator(code)
	require.True(t, found)
	return i
}

func groupsOf(t testing.TB, texts ...string) []economy.Series {
	t.Helper()
	all, faults := economy.GroupSeries(figuresOf(texts...))
	require.Empty(t, faults)
	return all
}

func TestGroupTotal(t *testing.T) {
	series := groupsOf(t,
		"KZ CN goods-exports 2022 10 USD", "KZ CN goods-exports 2023 11 USD", "KZ 001 goods-exports 2023 100 USD",
		"KG CN goods-exports 2022 1 USD", "KG CN goods-exports 2023 -", "KG 001 goods-exports 2023 20 USD",
		"RU CN goods-exports 2023 50 USD", "RU 001 goods-exports 2023 ~400 USD", "KZ CN goods-imports 2023 5 USD")
	union := economy.Group{ID: party.MustParseID("eaeu"), Members: ids("KZ", "RU", "KG")}
	totals, err := union.Total(indicator(t, "goods-exports"), series)
	require.NoError(t, err)
	require.Len(t, totals, 2)
	assert.Equal(t, "001 2023 about 520 USD", totals[0].Counterpart().String()+" "+points(totals[0]))
	assert.Equal(t, "CN 2022 -; 2023 -", totals[1].Counterpart().String()+" "+points(totals[1]))
	assert.Equal(t, "eaeu goods-exports", totals[1].Subject().String()+" "+totals[1].Indicator())

	union.AbsentIsZero = true
	totals, err = union.Total(indicator(t, "goods-exports"), series)
	require.NoError(t, err)
	assert.Equal(t, "2022 11 USD; 2023 -", points(totals[1]), "a figure that is stated to be missing stays missing")

	union.AbsentIsZero, union.MembersIn = false, func(p civil.Period) []party.ID {
		if p.Year() == 2022 {
			return ids("KZ", "KG")
		}
		return ids("KZ")
	}
	totals, err = union.Total(indicator(t, "goods-exports"), series)
	require.NoError(t, err)
	assert.Equal(t, "2022 11 USD; 2023 11 USD", points(totals[1]))

	with, err := economy.Group{ID: party.MustParseID("asia"), Members: ids("CN")}.TotalWith(indicator(t, "goods-exports"), series)
	require.NoError(t, err)
	require.Len(t, with, 3)
	assert.Equal(t, "KG asia 2022 1 USD; 2023 -", fmt.Sprint(with[0].Subject(), " ", with[0].Counterpart(), " ", points(with[0])))
}

func TestGroupTotalErrors(t *testing.T) {
	series := groupsOf(t, "KZ - goods-exports 2023 1 USD", "KZ-59 - goods-exports 2023 1 USD", "CN - goods-exports 2023 1 CNY",
		"KZ - economy-rank 2023 1 rank", "KZ - economy-share 2023 1 percent", "KZ - gross-domestic-product-growth 2023 1 percent")
	for _, c := range []struct {
		indicator, want string
		members         []party.ID
	}{
		{"goods-exports", "economy: Group.Total: members: no values", nil},
		{"goods-exports", `economy: Group.Total: members[1]: missing: no series of "UZ"`, ids("KZ", "UZ")},
		{"goods-exports", "economy: Group.Total: members[1]: overlapping: KZ", ids("KZ", "KZ")},
		{"goods-exports", "economy: Group.Total: members[0]: overlapping: KZ and KZ-59", ids("KZ-59", "KZ")},
		{"goods-exports", "economy: Group.Total: members[0]: overlapping: 143 and KZ", ids("KZ", "143")},
		{"goods-exports", "economy: Group.Total: members[0]: overlapping: bloc", ids("bloc")},
		{"goods-exports", "economy: Group.Total: series[0] (2023): incompatible units: KZ goods-exports (USD, 2023), not CNY", ids("CN", "KZ")},
		{"economy-rank", "economy: Group.Total: indicator: does not add up: economy-rank is neither a flow nor a stock", ids("KZ")},
		{"economy-share", "economy: Group.Total: indicator: does not add up: economy-share is neither a flow nor a stock", ids("KZ")},
		{"agriculture-growth", "economy: Group.Total: indicator: does not add up: agriculture-growth is neither a flow nor a stock", ids("KZ")},
	} {
		_, err := economy.Group{ID: party.MustParseID("bloc"), Members: c.members}.Total(indicator(t, c.indicator), series)
		assert.EqualError(t, err, c.want)
	}
	wrong := economy.Indicator{Code: "economy-share", Aggregation: economy.AggregationSum}
	_, err := economy.Group{Members: ids("KZ")}.Total(wrong, series)
	assert.EqualError(t, err, "economy: Group.Total: series[0] (2023): does not add up: KZ economy-share (percent, 2023)")
}

// The total of the parts of a country is the sum of their series, in whatever order the members and the series are.
func TestGroupTotalLaws(t *testing.T) {
	kz := party.MustParseID("KZ")
	parts := economy.PartsOf(kz)
	require.Len(t, parts, 20)
	var texts []string
	for _, p := range parts {
		for year := 2020; year < 2024; year++ {
			texts = append(texts, fmt.Sprintf("%s - gross-regional-product %d %d.%d KZT", p, year, rand.IntN(1000), rand.IntN(100)))
		}
	}
	series := groupsOf(t, texts...)
	want := series[0]
	for _, s := range series[1:] {
		want = must(t)(want.Add(s))
	}
	for range 5 {
		rand.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		shuffled := slices.Clone(series)
		rand.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		totals, err := economy.Group{ID: kz, Members: parts}.Total(indicator(t, "gross-regional-product"), shuffled)
		require.NoError(t, err)
		require.Len(t, totals, 1)
		assert.Equal(t, points(want), points(totals[0]))
	}
	assert.Nil(t, economy.PartsOf(party.MustParseID("some-company")))
}
