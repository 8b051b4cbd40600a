package economy_test

import (
	"fmt"
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
	"github.com/crossborder-go/crossborder/source"
)

// shown writes a table: "about | columns | row: cells".
func shown(t economy.Table) string {
	var lines []string
	var columns []string
	for _, c := range t.Columns {
		columns = append(columns, c.String())
	}
	lines = append(lines, t.About.String(), strings.Join(columns, ", "))
	for r, row := range t.Cells {
		var cells []string
		for _, c := range row {
			text := "-" + string(c.Status)
			if !c.IsMissing() {
				text = c.Value.Amount.String()
			}
			cells = append(cells, text)
		}
		lines = append(lines, t.Rows[r].String()+": "+strings.Join(cells, " "))
	}
	return strings.Join(lines, "\n")
}

// products are exports of three countries by product.
func products() []economy.Observation {
	return figuresOf(
		"KZ 001 exports-hs-27 2023 60 USD", "KZ 001 exports-hs-10 2023 40 USD",
		"UZ 001 exports-hs-52 2023 30 USD", "UZ 001 exports-hs-10 2023 20 USD",
		"KG 001 exports-hs-71 2023 0 USD")
}

func crossed(t testing.TB, observations []economy.Observation) economy.Table {
	t.Helper()
	made, err := economy.Cross(observations, economy.DimensionSubject, economy.DimensionIndicator)
	require.NoError(t, err)
	return made
}

func TestCross(t *testing.T) {
	observations := products()
	observations[0].Cites = []source.Cite{{Source: "office"}}
	observations[3].Cites = []source.Cite{{Source: "office"}, {Source: "other"}}
	table := crossed(t, observations)
	want := "001 2023 USD\nexports-hs-10, exports-hs-27, exports-hs-52, exports-hs-71\nKG: - - - 0\nKZ: 40 60 - -\nUZ: 20 - 30 -"
	assert.Equal(t, want, shown(table))
	assert.Equal(t, []source.Cite{{Source: "office"}, {Source: "other"}}, table.Cites)
	rand.Shuffle(len(observations), func(i, j int) { observations[i], observations[j] = observations[j], observations[i] })
	assert.Equal(t, want, shown(crossed(t, observations)))
	assert.Equal(t, "001 2023 USD\nKG, KZ, UZ\nexports-hs-10: - 40 20\nexports-hs-27: - 60 -\nexports-hs-52: - - 30\nexports-hs-71: 0 - -", shown(table.Transpose()))
	assert.Equal(t, shown(table), shown(table.Transpose().Transpose()))
	assert.Contains(t, shown(table.AbsentAsZero()), "KZ: 40 60 0 0")
	assert.Equal(t, want, shown(table), "the table itself is unchanged")
	cell, found := table.At(economy.Label{Subject: party.MustParseID("KZ")}, economy.Label{Indicator: "exports-hs-27"})
	require.True(t, found)
	assert.Equal(t, "60 USD", cell.Value.String())
	_, found = table.At(economy.Label{}, economy.Label{})
	assert.False(t, found)

	years, err := economy.Cross(figuresOf("KZ - population 2023 1 count", "KZ - population 2024-01-01/P1Y 2 count", "CN - population 2024 3 count"),
		economy.DimensionPeriod, economy.DimensionSubject)
	require.NoError(t, err)
	assert.Equal(t, "population count\nCN, KZ\n2023: - 1\n2024: 3 2", shown(years))
}

func TestCrossErrors(t *testing.T) {
	for want, texts := range map[string][]string{
		"economy: Cross: observations: no values":                                                            {},
		"economy: Cross: observations[1] (2024): not of the same series: period 2024, not 2023":              {"KZ - a 2023 1 USD", "UZ - a 2024 1 USD"},
		"economy: Cross: observations[1] (2023): not of the same series: counterpart CN, not none":           {"KZ - a 2023 1 USD", "UZ CN a 2023 1 USD"},
		"economy: Cross: observations[1] (2023-01-01/P1Y): overlapping: the same cell; also observations[0]": {"KZ - a 2023 1 USD", "KZ - a 2023-01-01/P1Y 2 USD"},
	} {
		_, err := economy.Cross(figuresOf(texts...), economy.DimensionSubject, economy.DimensionIndicator)
		assert.EqualError(t, err, want)
	}
	_, err := economy.Cross(products(), economy.DimensionSubject, economy.DimensionSubject)
	assert.EqualError(t, err, "economy: Cross: columns: out of range: subject by subject")
	_, err = economy.Cross(products(), "colour", economy.DimensionSubject)
	assert.Error(t, err)
	var wide []economy.Observation
	for i := range 2000 {
		o := figure("KZ - a 2023 1 USD")
		o.Subject, o.Indicator = party.MustParseID(fmt.Sprintf("s%d", i)), fmt.Sprintf("i%d", i)
		wide = append(wide, o)
	}
	_, err = economy.Cross(wide, economy.DimensionSubject, economy.DimensionIndicator)
	assert.EqualError(t, err, "economy: Cross: table: out of range: 2000 rows by 2000 columns are more than 2000000 cells; pick fewer with Selection")
}

func TestSeriesTable(t *testing.T) {
	series := groupsOf(t, "KZ 001 goods-exports 2022 1 USD", "KZ 001 goods-exports 2024 3 USD", "CN 001 goods-exports 2023 2 USD", "CN 001 goods-exports 2024 -")
	table, err := economy.SeriesTable(series...)
	require.NoError(t, err)
	assert.Equal(t, "001 goods-exports USD\n2022, 2023, 2024\nCN: - 2 -O\nKZ: 1 - 3", shown(table))
	table, err = economy.SeriesTable(series[1])
	require.NoError(t, err)
	assert.Equal(t, "001 goods-exports USD\n2022, 2024\nKZ: 1 3", shown(table))
	growth, err := series[1].Growth()
	require.NoError(t, err)
	table, err = economy.SeriesTable(series[1], growth.As("growth"))
	require.NoError(t, err)
	assert.Equal(t, "KZ 001\n2022, 2024\ngoods-exports USD: 1 3\ngrowth percent: - -", shown(table))
	_, err = economy.SeriesTable()
	assert.EqualError(t, err, "economy: SeriesTable: series: no values")
}

func TestSelection(t *testing.T) {
	s := economy.Selection{Indicators: []string{"exports-hs-10"}, Subjects: ids("UZ", "KG")}
	assert.Len(t, s.Observations(products()), 1)
	assert.Len(t, economy.Selection{}.Observations(products()), 5)
	series := groupsOf(t, "KZ - population 2023 1 count", "KZ - population 2024 2 count")
	picked := economy.Selection{Periods: []civil.Period{civil.MustParsePeriod("2024-01-01/P1Y")}}.Series(series)
	require.Len(t, picked, 1)
	assert.Equal(t, "2024 2 count", points(picked[0]))
	assert.Equal(t, 2, series[0].Len())
}

func TestTableMeasures(t *testing.T) {
	table := crossed(t, products())
	_, err := table.RCA()
	assert.EqualError(t, err, "economy: Table.RCA: table[0][0]: missing: KG, exports-hs-10")
	full := table.AbsentAsZero()
	rca, err := full.RCA()
	require.NoError(t, err)
	assert.Equal(t, "001 2023 ratio rca\nexports-hs-10, exports-hs-27, exports-hs-52, exports-hs-71\nKG: -M -M -M -M\nKZ: 1 1.5 0 -M\nUZ: 1 0 3 -M", shown(rca))
	rsca, err := full.RSCA()
	require.NoError(t, err)
	assert.Contains(t, shown(rsca), "KZ: 0 0.2 -1 -M")
	intensity, err := full.Intensity()
	require.NoError(t, err)
	assert.Equal(t, "intensity", intensity.About.Measure)
	hhi, err := full.HHI()
	require.NoError(t, err)
	assert.Equal(t, "001 2023 ratio\nhhi\nKG: -M\nKZ: 0.52\nUZ: 0.52", shown(hhi))
	hhi, err = table.HHI()
	require.NoError(t, err)
	assert.Contains(t, shown(hhi), "KZ: -\n", "what is absent may be unknown")
	both, err := full.ByRow(economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "gini", Of: economy.Gini}, economy.Measure{})
	require.NoError(t, err)
	assert.Contains(t, shown(both), "KZ: 0.52 0.55 -")
	shares, err := full.RowShares()
	require.NoError(t, err)
	assert.Equal(t, "001 2023 percent share\nexports-hs-10, exports-hs-27, exports-hs-52, exports-hs-71\nKG: -M -M -M -M\nKZ: 40 60 0 0\nUZ: 40 0 60 0", shown(shares))
	similar, err := full.Similarity()
	require.NoError(t, err)
	assert.Equal(t, "001 2023 ratio similarity\nKG, KZ, UZ\nKG: -M -M -M\nKZ: -M 1 0.4\nUZ: -M 0.4 1", shown(similar))
}

// byProduct gives exports and imports of a product the same label.
func byProduct(l economy.Label) economy.Label {
	if _, product, found := strings.Cut(l.Indicator, "-hs-"); found {
		l.Indicator = "hs-" + product
	}
	return l
}

func TestTablesOfExportsAndImports(t *testing.T) {
	exports := crossed(t, figuresOf("KZ - exports-hs-10 2023 30 USD", "KZ - exports-hs-27 2023 70 USD")).Relabel(byProduct)
	imports := crossed(t, figuresOf("CN - imports-hs-27 2023 1 CNY", "CN - imports-hs-84 2023 1 CNY", "KZ - imports-hs-27 2023 0 CNY")).AbsentAsZero().Relabel(byProduct)
	fit, err := exports.Complementarity(imports)
	require.NoError(t, err)
	assert.Equal(t, "2023 ratio complementarity\nCN, KZ\nKZ: 0.5 -M", shown(fit))
	_, err = exports.GrubelLloyd(imports)
	assert.EqualError(t, err, "economy: Table.GrubelLloyd: imports[0][1]: incompatible units: KZ, hs-27: USD and CNY")
	same := crossed(t, figuresOf("KZ - imports-hs-27 2023 30 USD")).Relabel(byProduct)
	intra, err := exports.GrubelLloyd(same)
	require.NoError(t, err)
	assert.Equal(t, "2023 ratio grubel-lloyd\nhs-10, hs-27\nKZ: - 0.6", shown(intra))
}

func TestTableOperands(t *testing.T) {
	mixed := crossed(t, figuresOf("KZ - a 2023 1 USD", "KZ - b 2023 1 KZT"))
	_, err := mixed.RCA()
	assert.EqualError(t, err, "economy: Table.RCA: table[0][1]: incompatible units: KZ, b: KZT, not USD")
	_, err = crossed(t, figuresOf("KZ - a 2023 1 rank")).HHI()
	assert.EqualError(t, err, "economy: Table.HHI: table[0][0]: does not add up: KZ, a: rank")
	_, err = crossed(t, figuresOf("KZ - a 2023 >1 USD")).HHI()
	assert.EqualError(t, err, "economy: Table.HHI: table[0][0]: incompatible bounds: KZ: over")
	_, err = crossed(t, figuresOf("KZ - a 2023 1 USD", "KZ - b 2023 >1 USD")).RCA()
	assert.EqualError(t, err, "economy: Table.RCA: table[0][1]: incompatible bounds: KZ, b: over")
	_, err = economy.Table{}.RCA()
	assert.EqualError(t, err, "economy: Table.RCA: table: no values")
	_, err = crossed(t, figuresOf("KZ - a 2023 -1 USD", "KZ - b 2023 3 USD")).RCA()
	assert.EqualError(t, err, "economy: Table.RCA: table[0][0]: negative: KZ, a")
	zero, err := crossed(t, figuresOf("KZ - a 2023 0 USD")).RCA()
	assert.EqualError(t, err, "economy: Table.RCA: table: no values", shown(zero))
	about, err := crossed(t, figuresOf("KZ - a 2023 ~1 USD", "KZ - b 2023 3 USD")).RCA()
	require.NoError(t, err)
	assert.Equal(t, economy.BoundAbout, about.Cells[0][0].Value.Bound)
	secret := products()
	secret[1].Confidentiality, secret[0].Status = economy.ConfidentialityConfidential, economy.StatusProvisional
	rca, err := crossed(t, secret).AbsentAsZero().RCA()
	require.NoError(t, err)
	assert.Equal(t, economy.ConfidentialityConfidential, rca.Cells[1][0].Confidentiality)
	assert.Equal(t, economy.StatusProvisional, rca.Cells[1][0].Status)
	ragged := economy.Table{Rows: make([]economy.Label, 3), Columns: make([]economy.Label, 2), Cells: [][]economy.Cell{{}, make([]economy.Cell, 5), nil, nil}}
	_ = ragged.Transpose().AbsentAsZero().Relabel(byProduct)
	_, err = ragged.Similarity()
	assert.Error(t, err)
}

// RCA of random tables, of decimals or of fractions, against its definition in fractions; shares of a row sum to 100.
func TestTableLaws(t *testing.T) {
	for n := range 100 {
		rows, columns := 1+rand.IntN(5), 1+rand.IntN(5)
		table := economy.Table{Rows: make([]economy.Label, rows), Columns: make([]economy.Label, columns)}
		numbers := make([][]*big.Rat, rows)
		rowSums, columnSums, total := make([]*big.Rat, rows), make([]*big.Rat, columns), new(big.Rat)
		for c := range columns {
			columnSums[c] = new(big.Rat)
		}
		for r := range rows {
			rowSums[r] = new(big.Rat)
			var cells []economy.Cell
			for c := range columns {
				amount := decimal.New(1+rand.Int64N(1000), -2)
				v, err := (economy.Value{Amount: amount, Unit: economy.MustParseUnit("USD")}).Div(economy.Value{Amount: decimal.NewFromInt(1 + int64(n%2)*rand.Int64N(50)), Unit: economy.MustParseUnit("ratio")})
				require.NoError(t, err)
				x, _ := v.Amount.Rat()
				numbers[r] = append(numbers[r], x)
				cells = append(cells, economy.Cell{Value: v})
				for _, sum := range []*big.Rat{rowSums[r], columnSums[c], total} {
					sum.Add(sum, x)
				}
			}
			table.Cells = append(table.Cells, cells)
		}
		rca, err := table.RCA()
		require.NoError(t, err)
		shares, err := table.RowShares()
		require.NoError(t, err)
		for r := range rows {
			sum := new(big.Rat)
			for c := range columns {
				want := new(big.Rat).Quo(numbers[r][c], rowSums[r])
				want.Quo(want, new(big.Rat).Quo(columnSums[c], total))
				got, _ := rca.Cells[r][c].Value.Amount.Rat()
				assert.Zero(t, want.Cmp(got))
				share, _ := shares.Cells[r][c].Value.Amount.Rat()
				sum.Add(sum, share)
			}
			assert.Zero(t, sum.Cmp(big.NewRat(100, 1)))
		}
	}
}
