package flow_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/party"
)

// small are flows of two years that fit a page. Numbers are in thousands.
const small = header +
	"2022,398,156,270900,10,100\n" +
	"2022,398,156,740311,6,1\n" +
	"2022,860,156,740311,4,1\n" +
	"2023,398,156,270900,16,150\n" +
	"2023,398,156,740311,5,NA\n" +
	"2023,398,643,740311,3,2\n" +
	"2023,860,156,740311,3,1\n" +
	"2023,860,398,847130,1,0.5\n" +
	"2023,156,398,847130,40,7\n" +
	"2023,156,860,847130,0,0\n" +
	"2023,643,398,010121,2.5,1\n"

func read(t *testing.T, file string) *flow.Flows {
	t.Helper()
	flows, err := flow.ReadBACI(strings.NewReader(file), baciAreas)
	require.NoError(t, err)
	return flows
}

func sum(t *testing.T, f *flow.Flows, of flow.Measure, by ...flow.Dimension) flow.Sums {
	t.Helper()
	s, err := f.Sum(of, by...)
	require.NoError(t, err)
	return s
}

// lines returns the sums in their order.
func lines(s flow.Sums) []string {
	var all []string
	for sum := range s.All() {
		all = append(all, fmt.Sprintf("%s: %s", sum.Key, sum.Amount))
	}
	return all
}

func id(text string) party.ID { return party.MustParseID(text) }

func TestGroup(t *testing.T) {
	s := sum(t, read(t, small), flow.Value, flow.Period, flow.Exporter)
	centralAsia := economy.Group{ID: id("143"), Members: economy.PartsOf(id("143"))}
	asia := economy.Group{ID: id("142"), Members: []party.ID{id("142")}}
	union := economy.Group{ID: id("eurasian-economic-union"), MembersIn: func(p civil.Period) []party.ID {
		if p.Year() < 2023 {
			return []party.ID{id("KZ")}
		}
		return []party.ID{id("KZ"), id("RU")}
	}}
	grouped, err := s.Group(flow.Exporter, centralAsia, asia, union)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"2022 142: 20000", "2022 143: 20000", "2022 eurasian-economic-union: 16000",
		"2023 142: 68000", "2023 143: 28000", "2023 eurasian-economic-union: 26500",
	}, lines(grouped))

	none, err := s.Group(flow.Exporter)
	require.NoError(t, err)
	assert.Zero(t, none.Len())
	_, err = s.Group(flow.Product, asia)
	assert.EqualError(t, err, "flow: Group: the sums are not by parties of the dimension product, they are of value by period, exporter")
	_, err = s.Group(flow.Importer, asia)
	assert.Error(t, err)
	_, err = s.Group(flow.Exporter, economy.Group{})
	assert.EqualError(t, err, "flow: Group: a group without an ID")
	year, err := s.Sum(flow.Exporter)
	require.NoError(t, err)
	_, err = year.Group(flow.Exporter, union)
	assert.EqualError(t, err, "flow: Group: the members of eurasian-economic-union depend on the period, and the sums are not by period")
}

func TestProductsOfTheHarmonizedSystem(t *testing.T) {
	s := sum(t, read(t, small), flow.Value, flow.Product)
	chapters, err := s.ByChapter()
	require.NoError(t, err)
	assert.Equal(t, []string{"01: 2500", "27: 26000", "74: 21000", "84: 41000"}, lines(chapters))
	headings, err := s.ByHeading()
	require.NoError(t, err)
	assert.Equal(t, []string{"0101: 2500", "2709: 26000", "7403: 21000", "8471: 41000"}, lines(headings))
	sections, err := chapters.BySection()
	require.NoError(t, err)
	assert.Equal(t, []string{"S01: 2500", "S05: 26000", "S15: 21000", "S16: 41000"}, lines(sections))
	_, err = sum(t, read(t, small), flow.Value).ByChapter()
	assert.EqualError(t, err, "flow: ByChapter: the sums are not by product, they are of value")

	var rows []flow.Row
	for chapter := range 100 {
		rows = append(rows, flow.Row{Key: flow.Key{Product: fmt.Sprintf("%02d", chapter)}, Value: decimal.NewNullDecimal(decimal.NewFromInt(1))})
	}
	flows, err := flow.NewFlows(append(rows, flow.Row{Key: flow.Key{Product: "TOTAL"}}, flow.Row{})...)
	require.NoError(t, err)
	sections, err = sum(t, flows, flow.Value, flow.Product).BySection()
	require.NoError(t, err)
	// The number of chapters in each section, from I to XXI.
	want := []int{5, 9, 1, 9, 3, 11, 2, 3, 3, 3, 14, 4, 3, 1, 11, 2, 4, 3, 1, 3, 1}
	require.Equal(t, len(want), sections.Len())
	for i, n := range want {
		assert.Equal(t, fmt.Sprintf("S%02d: %d", i+1, n), lines(sections)[i])
	}
}

func TestSumOfSums(t *testing.T) {
	flows := read(t, generated(5_000))
	all := sum(t, flows, flow.Quantity, flow.Dimensions()...)
	for _, by := range subsets() {
		again, err := all.Sum(by...)
		require.NoError(t, err)
		require.Equal(t, listed(sum(t, flows, flow.Quantity, by...)), listed(again), "%v", by)
	}
	_, err := sum(t, flows, flow.Value, flow.Exporter).Sum(flow.Importer)
	assert.EqualError(t, err, "flow: Sum: the sums are not by importer, they are of value by exporter")
	kazakh := all.Where(func(k flow.Key) bool { return k.Exporter == id("KZ") })
	assert.NotZero(t, kazakh.Len())
	for s := range kazakh.All() {
		whole, found := all.Find(s.Key)
		require.True(t, found)
		assert.Equal(t, fmt.Sprint(whole), fmt.Sprint(s))
	}
}

func TestTopAndShares(t *testing.T) {
	s := sum(t, read(t, small), flow.Value, flow.Exporter)
	var top []string
	for _, sum := range s.Top(3) {
		share, err := sum.Share(s.Total())
		require.NoError(t, err)
		text, err := share.Text(2, economy.HalfEven)
		require.NoError(t, err)
		top = append(top, sum.Key.String()+" "+sum.Amount.String()+" "+text)
	}
	assert.Equal(t, []string{"CN 40000 44.20", "KZ 40000 44.20", "UZ 8000 8.84"}, top)
	assert.Len(t, s.Top(100), 4)
	assert.Empty(t, s.Top(0))
	assert.Empty(t, s.Top(-1))

	quantity := sum(t, read(t, small), flow.Quantity, flow.Exporter)
	kz, found := quantity.Find(flow.Key{Exporter: id("KZ")})
	require.True(t, found)
	assert.EqualValues(t, 1, kz.Missing)
	_, err := kz.Share(quantity.Total())
	assert.EqualError(t, err, "flow: Share: the sum of KZ is not known: its number is missing in 1 row")
	cn, _ := quantity.Find(flow.Key{Exporter: id("CN")})
	_, err = cn.Share(quantity.Total())
	assert.EqualError(t, err, "flow: Share: the sum of all is not known: its number is missing in 1 row")
}

// Measures of sums are those of package economy on the same decimals.
func TestMeasuresAreThoseOfEconomy(t *testing.T) {
	for name, file := range map[string]string{"small": small, "generated": generated(effort.Size(60, 150))} {
		s := sum(t, read(t, file), flow.Value, flow.Exporter, flow.Product)
		table, err := s.Table()
		require.NoError(t, err)
		table = table.AbsentAsZero()
		for measure, of := range map[string]struct {
			ours   func() (flow.Matrix, error)
			theirs func() (economy.Table, error)
		}{
			"rca":  {s.RCA, table.RCA},
			"rsca": {s.RSCA, table.RSCA},
		} {
			ours, err := of.ours()
			require.NoError(t, err)
			theirs, err := of.theirs()
			require.NoError(t, err)
			got, err := ours.Table(nil, nil)
			require.NoError(t, err)
			compared := 0
			for r, row := range theirs.Rows {
				for c, column := range theirs.Columns {
					want := theirs.Cells[r][c]
					cell, found := got.At(row, column)
					require.Equal(t, !want.IsMissing(), found, "%s %s: %s, %s", name, measure, row, column)
					if found {
						require.Equal(t, want.Value.Amount.String(), cell.Value.Amount.String(), "%s %s: %s, %s", name, measure, row, column)
						compared++
					}
				}
			}
			assert.NotZero(t, compared)
		}
		similarity, err := s.Similarity()
		require.NoError(t, err)
		hhi, err := s.HHI()
		require.NoError(t, err)
		theirs, err := table.HHI()
		require.NoError(t, err)
		for _, row := range similarity.Rows {
			want, _ := theirs.At(row, theirs.Columns[0])
			have, found := hhi.At(row, hhi.Columns[0])
			require.True(t, found)
			require.Equal(t, want.Value.Amount.String(), have.Value.Amount.String())
		}
		want, err := table.Similarity()
		if name == "small" {
			require.NoError(t, err)
			for r, row := range want.Rows {
				for c, column := range want.Columns {
					have, found := similarity.At(row, column)
					require.True(t, found)
					require.Equal(t, want.Cells[r][c].Value.Amount.String(), have.Value.Amount.String(), "%s %s", row, column)
				}
			}
		}
	}
}

func TestIntensityAndProximity(t *testing.T) {
	flows := read(t, small)
	intensity, err := sum(t, flows, flow.Value, flow.Exporter, flow.Importer).Intensity()
	require.NoError(t, err)
	r, c, found := intensity.Find(flow.Key{Exporter: id("KZ")}, flow.Key{Importer: id("CN")})
	require.True(t, found)
	x, err := intensity.At(r, c)
	require.NoError(t, err)
	assert.Equal(t, "6697/3520", x.String()) // 37/40 / (44/90.5)

	rca, err := sum(t, flows, flow.Value, flow.Exporter, flow.Product).RCA()
	require.NoError(t, err)
	space, err := rca.Proximity()
	require.NoError(t, err)
	proximities := map[string]string{}
	for i, a := range space.Products {
		for j, b := range space.Products {
			x, err := space.At(i, j)
			require.NoError(t, err)
			proximities[a.Product+" "+b.Product] = x.String()
		}
	}
	// Kazakhstan has an advantage in 270900 and 740311, Uzbekistan in 740311, China in 847130, Russia in 010121.
	assert.Equal(t, "0.5", proximities["270900 740311"])
	assert.Equal(t, "0", proximities["270900 847130"])
	assert.Equal(t, "1", proximities["740311 740311"])
	picked, err := space.Table(func(k flow.Key) bool { return k.Product < "8" })
	require.NoError(t, err)
	assert.Len(t, picked.Rows, 3)
	_, err = space.At(0, 4)
	assert.EqualError(t, err, "flow: Proximity.At: there are 4 products")
	_, err = intensity.Proximity()
	assert.EqualError(t, err, "flow: Proximity: the matrix is not one of revealed comparative advantage")
}

func TestGrowth(t *testing.T) {
	growth, err := sum(t, read(t, small), flow.Value, flow.Period, flow.Exporter).Growth()
	require.NoError(t, err)
	var all []string
	for _, g := range growth {
		all = append(all, g.Key.String()+" "+g.Value.String())
	}
	assert.Equal(t, []string{"2023 KZ 50", "2023 UZ 0"}, all)
	_, err = sum(t, read(t, small), flow.Value, flow.Exporter).Growth()
	assert.EqualError(t, err, "flow: Growth: the sums are not by period, they are of value by exporter")
}

func TestGrubelLloyd(t *testing.T) {
	flows := read(t, small)
	exports, imports := sum(t, flows, flow.Value, flow.Exporter, flow.Product), sum(t, flows, flow.Value, flow.Importer, flow.Product)
	indices, err := flow.GrubelLloyd(exports, imports)
	require.NoError(t, err)
	var all []string
	for _, i := range indices {
		all = append(all, i.Key.String()+" "+i.Value.String())
	}
	assert.Equal(t, []string{"CN 270900 0", "CN 740311 0", "CN 847130 0", "KZ 010121 0", "KZ 270900 0", "KZ 740311 0", "KZ 847130 0",
		"RU 010121 0", "RU 740311 0", "UZ 740311 0", "UZ 847130 0"}, all)
	// China sells computers for 40 and buys oil for 26 and copper for 18.
	sides := map[string]string{}
	whole, err := flow.GrubelLloydAggregate(exports, imports)
	require.NoError(t, err)
	for _, i := range whole {
		sides[i.Key.String()] = i.Value.String()
	}
	assert.Equal(t, map[string]string{"CN": "0", "KZ": "0", "RU": "0", "UZ": "0"}, sides)

	both := read(t, header+"2023,398,156,847130,3,\n2023,156,398,847130,5,\n2023,156,398,010121,2,\n")
	whole, err = flow.GrubelLloydAggregate(sum(t, both, flow.Value, flow.Exporter, flow.Product), sum(t, both, flow.Value, flow.Importer, flow.Product))
	require.NoError(t, err)
	require.Len(t, whole, 2)
	assert.Equal(t, "0.6", whole[0].Value.String()) // 1 - (2 + 2)/10
	_, err = flow.GrubelLloyd(imports, exports)
	assert.EqualError(t, err, "flow: GrubelLloyd: the sums are of value by importer, product, not of value by exporter, product")
}

func TestObservations(t *testing.T) {
	flows := read(t, small)
	chapters, err := sum(t, flows, flow.Quantity, flow.Period, flow.Exporter, flow.Importer, flow.Product).ByChapter()
	require.NoError(t, err)
	observations, err := chapters.Observations("baci-2024")
	require.NoError(t, err)
	var all []string
	for _, o := range observations[:3] {
		all = append(all, fmt.Sprint(o.Subject, " ", o.Counterpart, " ", o.Period, " ", o.Indicator, " ", o.Value.Amount, " ", o.Value.Unit, " ", o.Status, " ", o.Cites[0].Source))
	}
	assert.Equal(t, []string{"KZ CN 2022 exports-hs-27-weight 100 tonne  baci-2024", "KZ CN 2022 exports-hs-74-weight 1 tonne  baci-2024",
		"UZ CN 2022 exports-hs-74-weight 1 tonne  baci-2024"}, all)
	missing := 0
	for _, o := range observations {
		require.Empty(t, o.Validate())
		if o.Status == economy.StatusMissing {
			missing++
		}
	}
	assert.Equal(t, 1, missing)

	imports, err := sum(t, flows, flow.Value, flow.Importer, flow.Period).Observations("")
	require.NoError(t, err)
	assert.Equal(t, "CN", imports[0].Subject.String())
	assert.Equal(t, "goods-imports", imports[0].Indicator)
	assert.True(t, imports[0].Counterpart.IsZero())

	for _, s := range []flow.Sums{sum(t, flows, flow.Value, flow.Exporter), sum(t, flows, flow.Value, flow.Period, flow.Product), sum(t, flows, flow.Quantity, flow.Period, flow.Exporter)} {
		_, err := s.Observations("")
		assert.Error(t, err)
	}
}

func TestMirror(t *testing.T) {
	exports := sum(t, read(t, header+"2023,398,156,270900,10,1\n2023,398,643,270900,1,1\n"), flow.Value, flow.Exporter, flow.Importer)
	imports := sum(t, read(t, header+"2023,398,156,270900,12.5,1\n2023,860,643,270900,7,1\n"), flow.Value, flow.Exporter, flow.Importer)
	gaps, err := flow.Mirror(exports, imports)
	require.NoError(t, err)
	var all []string
	for _, g := range gaps {
		all = append(all, fmt.Sprintf("%s %v %v %v", g.Key, g.Exports, g.Imports, g.Gap))
	}
	assert.Equal(t, []string{"KZ CN {10000 true} {12500 true} {2500 true}", "KZ RU {1000 true} {0 false} {0 false}", "UZ RU {0 false} {7000 true} {0 false}"}, all)
	_, err = flow.Mirror(exports, sum(t, read(t, small), flow.Value, flow.Exporter))
	assert.EqualError(t, err, "flow: Mirror: the sums of value by exporter, importer and of value by exporter")
}

func TestMeasuresThatCannotBe(t *testing.T) {
	negative := sum(t, read(t, header+"2023,398,156,270900,-1,\n2023,398,643,270900,2,\n"), flow.Value, flow.Exporter, flow.Importer)
	_, err := negative.RCA()
	assert.EqualError(t, err, "flow: RCA: the sum of KZ CN is negative")
	_, err = sum(t, read(t, small), flow.Quantity, flow.Exporter, flow.Product).RCA()
	assert.EqualError(t, err, "flow: RCA: the quantity of KZ 740311 is missing in 1 row")
	_, err = sum(t, read(t, small), flow.Value, flow.Exporter).RCA()
	assert.EqualError(t, err, "flow: RCA: sums by 2 dimensions are needed, these are of value by exporter")
	nothing, err := sum(t, read(t, header+"2023,398,156,270900,0,\n"), flow.Value, flow.Exporter, flow.Product).RCA()
	require.NoError(t, err)
	assert.Empty(t, nothing.Rows)
	empty, err := nothing.Table(nil, nil)
	require.NoError(t, err)
	assert.Empty(t, empty.Rows)
}

// Sums of any length give the same measures by another way.
func TestMeasuresOfLargeNumbers(t *testing.T) {
	var b strings.Builder
	b.WriteString(header)
	for line := range strings.Lines(strings.TrimPrefix(small, header)) {
		fields := strings.Split(line, ",")
		fields[4] += strings.Repeat("0", 40)
		if strings.Contains(fields[4], ".") {
			fields[4] = strings.Replace(fields[4], ".", "", 1)[:2] + strings.Repeat("0", 39)
		}
		b.WriteString(strings.Join(fields, ","))
	}
	few, many := sum(t, read(t, small), flow.Value, flow.Exporter, flow.Product), sum(t, read(t, b.String()), flow.Value, flow.Exporter, flow.Product)
	assert.Equal(t, few.Total().Amount.String()+strings.Repeat("0", 40), many.Total().Amount.String())
	a, err := few.RCA()
	require.NoError(t, err)
	c, err := many.RCA()
	require.NoError(t, err)
	for _, mode := range economy.Roundings() {
		want, err := a.Round(6, mode)
		require.NoError(t, err)
		have, err := c.Round(6, mode)
		require.NoError(t, err)
		assert.Equal(t, fmt.Sprint(want), fmt.Sprint(have))
	}
	x, err := few.Similarity()
	require.NoError(t, err)
	y, err := many.Similarity()
	require.NoError(t, err)
	for r := range x.Rows {
		for c := range x.Columns {
			assert.Equal(t, x.Cells[r][c].Value.Amount.String(), y.Cells[r][c].Value.Amount.String())
		}
	}
}

func TestRanking(t *testing.T) {
	s := sum(t, read(t, small), flow.Value, flow.Exporter)
	ranking, err := s.Ranking(2)
	require.NoError(t, err)
	var all []string
	for r, row := range ranking.Rows {
		all = append(all, fmt.Sprint(row, " ", ranking.Cells[r][0].Value, " ", ranking.Cells[r][1].Value.Amount))
	}
	assert.Equal(t, []string{"CN 40000 USD 8000/181", "KZ 40000 USD 8000/181"}, all)
	assert.Equal(t, []economy.Label{{Measure: "value", Unit: s.Unit()}, {Measure: "share", Unit: ranking.Cells[0][1].Value.Unit}}, ranking.Columns)
	missing, err := sum(t, read(t, small), flow.Quantity, flow.Exporter).Ranking(9)
	require.NoError(t, err)
	assert.Equal(t, []bool{true, true, false, false}, []bool{missing.Cells[0][0].IsMissing(), missing.Cells[0][1].IsMissing(), missing.Cells[1][0].IsMissing(),
		!missing.Cells[1][1].IsMissing()})
}

func TestPicks(t *testing.T) {
	s := sum(t, read(t, small), flow.Value, flow.Exporter, flow.Product)
	assert.Equal(t, []string{"KZ 270900: 26000", "KZ 740311: 14000", "UZ 740311: 7000", "UZ 847130: 1000"}, lines(s.Where(flow.Within(flow.Exporter, id("143")))))
	assert.Empty(t, lines(s.Where(flow.Within(flow.Exporter))))
	assert.Equal(t, []string{"CN 847130: 40000", "UZ 847130: 1000"}, lines(s.Where(flow.Products("84", "8471"))))
	rca, err := s.RCA()
	require.NoError(t, err)
	table, err := rca.Table(flow.Within(flow.Exporter, id("143"), id("CN")), flow.Products("27"))
	require.NoError(t, err)
	assert.Len(t, table.Rows, 3)
	assert.Len(t, table.Columns, 1)
}
