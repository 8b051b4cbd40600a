package economy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
)

// A derived series says in a table what it is a measure of, although it has no indicator.
func TestDerivedSeriesAreLabelled(t *testing.T) {
	exports := seriesOf(t, "2023 100 USD; 2024 110 USD; 2025 121 USD") // goods-exports of KZ-59
	people := seriesOf(t, "2023 10 count; 2024 10 count; 2025 10 count").As("population")
	prices := seriesOf(t, "2023 100 index@2023; 2024 110 index@2023; 2025 121 index@2023").As("consumer-prices")
	base := civil.MustParsePeriod("2023")
	made := func(s economy.Series, err error) economy.Series {
		t.Helper()
		require.NoError(t, err)
		return s
	}
	growth := made(exports.Growth())
	real := made(exports.Deflate(prices))
	for _, c := range []struct {
		want string
		s    economy.Series
	}{
		{"goods-exports percent growth", growth},
		{"goods-exports percent growth-on-year", made(exports.GrowthOnYear())},
		{"goods-exports percentage-point contribution", made(exports.Contribution(exports))},
		{"goods-exports index@2023 index", made(exports.Rebase(base))},
		{"goods-exports index@2023 index", made(growth.Chain())},
		{"goods-exports percent growth", made(made(exports.Rebase(base)).Growth())},
		{"goods-exports percent share", made(exports.Share(exports))},
		{"goods-exports percent share gdp", made(exports.Share(exports.As("gdp")))},
		{"goods-exports percent share gdp", made(made(exports.Share(exports.As("gdp"))).Add(made(exports.Share(exports.As("gdp")))))},
		{"goods-exports percent share", made(made(exports.Share(exports.As("gdp"))).Add(made(exports.Share(exports))))},
		{"goods-exports percent share", made(exports.Share(made(exports.Sub(exports))))},
		{"percent growth", made(made(exports.Share(exports.As("gdp"))).Growth())},
		{"goods-exports ratio ratio", made(exports.Ratio(exports))},
		{"goods-exports USD per-head", made(exports.PerHead(people))},
		{"goods-exports USD@2023", real},
		{"goods-exports USD@2023 per-head", made(made(exports.PerHead(people)).Deflate(prices))},
		{"goods-exports percent growth", made(real.Growth())},
		{"goods-exports USD", made(exports.Add(exports))},
		{"goods-exports USD difference", made(exports.Sub(exports))},
		{"USD", made(exports.Add(exports.As("services")))},
		{"USD difference", made(exports.Sub(exports.As("services")))},
		{"percent growth", made(made(exports.PerHead(people)).Growth())},
		{"index@2023 index", made(growth.As("gdp-growth").Chain())},
	} {
		table, err := economy.SeriesTable(c.s)
		require.NoError(t, err)
		assert.Equal(t, c.want, table.About.String())
		assert.Empty(t, c.s.Indicator(), "what is derived is another indicator")
	}
	table, err := economy.SeriesTable(growth.As("gdp-growth"))
	require.NoError(t, err)
	assert.Equal(t, "gdp-growth percent", table.About.String())
	table, err = economy.SeriesTable(exports, growth)
	require.NoError(t, err)
	assert.Equal(t, []string{"USD", "percent growth"}, []string{table.Rows[0].String(), table.Rows[1].String()})
	_, err = growth.Share(exports)
	assert.EqualError(t, err, "economy: Series.Share: whole: incompatible units: KZ-59 growth goods-exports (percent, 2023 to 2025) and KZ-59 goods-exports (USD, 2023 to 2025)")
}
