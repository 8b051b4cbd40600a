package economy_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/source"
)

func TestMirror(t *testing.T) {
	observations := figuresOf(
		"KZ CN goods-exports 2024 15 USD", "CN KZ goods-imports 2024 16.5 USD",
		"CN KZ goods-exports 2024 10 USD", "KZ CN goods-imports 2024-01-01/P1Y 8 USD",
		"KZ CN goods-exports 2023 0 USD", "CN KZ goods-imports 2023 1 USD",
		"KZ UZ goods-exports 2024 3 USD",
		"UZ CN goods-imports 2024 ~2 USD", "CN UZ goods-exports 2024 -",
		"KZ - goods-exports 2024 100 USD",
		"KZ CN goods-exports 2024 14 USD",
		"KZ DE goods-exports 2024 1 USD", "DE KZ goods-imports 2024 1 EUR",
		"KZ CN services 2024 1 USD")
	flows, faults := economy.Mirror(observations, "goods-exports", "goods-imports")
	assert.Equal(t, `2024
exports, imports, gap, gap-percent
CN KZ: 10 8 -2 -20
CN UZ: -O 2 - -
KZ CN: 15 16.5 1.5 10
KZ UZ: 3 - - -`, shown(economy.MirrorTable(append(append(append([]economy.MirrorFlow(nil), flows[0], flows[1]), flows[3]), flows[4]))))
	assert.Equal(t, "2023 KZ CN", flows[2].Period.String()+" "+flows[2].Exporter.String()+" "+flows[2].Importer.String())
	assert.Equal(t, economy.StatusCannotExist, flows[2].Percent.Status)
	require.Len(t, faults, 3)
	assert.EqualError(t, faults[0], "economy: Mirror: observations[9] (2024): not set: counterpart")
	assert.EqualError(t, faults[1], "economy: Mirror: observations[10] (2024): duplicate period: also observations[0]")
	assert.EqualError(t, faults[2], "economy: Mirror: observations[12] (2024): incompatible units: imports: EUR, exports in USD")

	rest := append(append([]economy.Observation(nil), observations[:9]...), observations[13])
	rand.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	again, faults := economy.Mirror(rest, "goods-exports", "goods-imports")
	assert.Empty(t, faults)
	assert.Equal(t, shown(economy.MirrorTable(flows)), shown(economy.MirrorTable(again)))
	assert.Equal(t, "CN\nexports, imports, gap, gap-percent\nKZ 2024: 10 8 -2 -20\nUZ 2023: -O 2 - -",
		shown(economy.MirrorTable([]economy.MirrorFlow{flows[0], {Exporter: flows[1].Exporter, Importer: flows[1].Importer, Period: flows[2].Period, Exports: flows[1].Exports, Imports: flows[1].Imports, Gap: flows[1].Gap, Percent: flows[1].Percent}})))
	assert.Empty(t, economy.MirrorTable(nil).Rows)
}

// Series give the flows of their observations, also after they were converted.
func TestMirrorSeries(t *testing.T) {
	observations := figuresOf(
		"KZ CN goods-exports 2023 15 USD", "KZ CN goods-exports 2024 15 USD", "CN KZ goods-imports 2024 16.5 USD", "CN KZ goods-imports 2025 -", "KZ CN services 2024 1 USD")
	series, faults := economy.GroupSeries(observations)
	require.Empty(t, faults)
	want, _ := economy.Mirror(observations, "goods-exports", "goods-imports")
	flows, faults := economy.MirrorSeries(series, "goods-exports", "goods-imports")
	assert.Empty(t, faults)
	assert.Equal(t, shown(economy.MirrorTable(want)), shown(economy.MirrorTable(flows)))
	require.Len(t, flows, 3)

	turned := []economy.Series{grouped(t, "UZ CN goods-exports 2024 1 USD"), grouped(t, "CN KZ goods-imports 2023 1 USD", "CN KZ goods-imports 2022 1 USD"), grouped(t, "KZ CN goods-exports 2024 1 USD")}
	flows, _ = economy.MirrorSeries(turned, "goods-exports", "goods-imports")
	assert.Equal(t, "\nexports, imports, gap, gap-percent\nUZ CN 2024: 1 - - -\nKZ CN 2022: - 1 - -\nKZ CN 2023: - 1 - -\nKZ CN 2024: 1 - - -",
		shown(economy.MirrorTable(flows)))

	thirds := ratesOf(t, rate("KZT", "USD", "3", economy.RateAverage, "2024"))
	imports := economy.Selection{Indicators: []string{"goods-imports"}}.Series(series)[0]
	converted, err := imports.ConvertAt(thirds, economy.MustParseCurrency("KZT"), economy.RateAverage)
	require.NoError(t, err)
	more, _ := economy.GroupSeries(figuresOf("KZ CN goods-exports 2024 1 KZT", "KZ - goods-exports 2024 1 KZT", "KZ CN goods-exports 2024 1 USD"))
	flows, faults = economy.MirrorSeries(append([]economy.Series{converted}, more...), "goods-exports", "goods-imports")
	require.Len(t, faults, 2)
	assert.EqualError(t, faults[0], "economy: MirrorSeries: series[1]: not set: counterpart")
	assert.EqualError(t, faults[1], "economy: MirrorSeries: series[3] (2024): duplicate period: also series[2]")
	assert.Equal(t, "2024\nexports, imports, gap, gap-percent\nKZ CN: 1 5.5 4.5 450", shown(economy.MirrorTable(flows[:1])))
}

// A result shares no memory with the series.
func TestMirrorSeriesKeepsTheSeries(t *testing.T) {
	o := figure("KZ CN goods-exports 2024 1 USD")
	o.Cites = []source.Cite{{Source: "office"}}
	series, _ := economy.GroupSeries([]economy.Observation{o})
	flows, _ := economy.MirrorSeries(series, "goods-exports", "goods-imports")
	flows[0].Exports.Cites[0].Source = "changed"
	assert.Equal(t, "office", series[0].Points()[0].Cites[0].Source)
}
