package table_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/table"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// text returns the lines of a table as text, without the spaces around them.
func text(t *testing.T, made economy.Table, o table.Options) []string {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(printed(t, format{"txt", table.Text}, made, o)), "\n")
	for i := range lines {
		lines[i] = strings.Join(strings.Fields(strings.NewReplacer("\u2067", "", "\u2066", "", "\u2068", "", "\u2069", "", "\u200e", "", "\u200f", "").Replace(lines[i])), " ")
	}
	return lines
}

func end(lines []string) string { return lines[len(lines)-1] }

// Offices print the power of ten once, in the heading.
func TestPower(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"Exports of goods, world, million US dollars", "Kazakhstan 60,321.0 84,593.0 78,500.0 81,600.0"},
		"de": {"Warenausfuhr, Welt, Millionen US-Dollar", "Kasachstan 60.321,0 84.593,0 78.500,0 81.600,0"},
		"ru": {"Экспорт товаров, весь мир, млн долларов США", "Казахстан 60 321,0 84 593,0 78 500,0 81 600,0"},
		"kk": {"Тауарлар экспорты, әлем, млн АҚШ доллары", "Қазақстан 60 321,0 84 593,0 78 500,0 81 600,0"},
		"zh": {"货物出口额，世界，百万美元", "哈萨克斯坦 60,321.0 84,593.0 78,500.0 81,600.0"},
		"fr": {"Exports of goods, Monde, millions de dollars des États-Unis", "Kazakhstan 60 321,0 84 593,0 78 500,0 81 600,0"},
		"ar": {"صادرات السلع، العالم، مليون دولار أمريكي", "كازاخستان 60,321.0 84,593.0 78,500.0 81,600.0"},
	} {
		o := options(lang)
		o.Power, o.Notation = 6, locale.CompactShort
		lines := text(t, levels(t), o)
		assert.Equal(t, want[0], lines[0])
		assert.Equal(t, want[1], strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(lines[len(lines)-1]))
	}
	o := options("zh")
	o.Power, o.Places = 8, locale.Places(0)
	lines := text(t, levels(t), o)
	assert.Equal(t, "货物出口额，世界，亿美元", lines[0])
	assert.Equal(t, "哈萨克斯坦 603 846 785 816", lines[len(lines)-1])
}

// The power follows a title of the caller, because without it the figures would be wrong. A file, which has all digits, has the
// title alone.
func TestPowerBehindATitle(t *testing.T) {
	for lang, want := range map[string]string{"de": "Ausfuhr, Millionen US-Dollar", "zh": "Ausfuhr，百万美元", "ar": "Ausfuhr، مليون دولار أمريكي"} {
		o := options(lang)
		o.Title, o.Power = "Ausfuhr", 6
		assert.Equal(t, want, text(t, levels(t), o)[0])
		assert.Contains(t, printed(t, format{"csv", table.CSV}, levels(t), o), "Ausfuhr,2021", lang)
		o.Power = 0
		assert.Equal(t, "Ausfuhr", text(t, levels(t), o)[0])
	}
}

// Only what adds up is counted in a power of ten, and a file has all digits.
func TestPowerOfUnits(t *testing.T) {
	o := options("en")
	o.Power = 6
	assert.Equal(t, text(t, growth(t), options("en")), text(t, growth(t), o))
	lines := text(t, mixed(t), o)
	assert.Equal(t, "China, exports of goods, million US dollars 3,316,022 3,544,434 3,379,255 3,575,000", lines[4])
	assert.Equal(t, "China, growth, % .. 6.89 -4.66 5.79", lines[6])
	csv := format{"csv", table.CSV}
	assert.Equal(t, printed(t, csv, levels(t), options("en")), printed(t, csv, levels(t), o))

	half := value("2500000", "count")
	half.Value.Bound = economy.BoundOver
	counts := economy.Table{Rows: make([]economy.Label, 1), Columns: make([]economy.Label, 3), Cells: [][]economy.Cell{{value("-1234567.8", "count"), half, value("0", "count")}}}
	assert.Equal(t, []string{"million", "", "---- ---- ---", "-1.2 >2.5 0.0"}, text(t, counts, o))
	o.Places = locale.AllDigits()
	assert.Equal(t, "-1.2345678 >2.5000000 0.0000000", text(t, counts, o)[3])
	o.Power = -6
	assert.Equal(t, "-1,234,567.8 >2,500,000.0 0.0", text(t, counts, o)[1])
	units := economy.Table{Rows: make([]economy.Label, 2), Columns: make([]economy.Label, 2),
		Cells: [][]economy.Cell{{value("1000000", "USD"), value("2", "percent")}, {value("3000000", "EUR"), value("4", "tonne")}}}
	o.Power, o.Places = 6, locale.Digits{}
	assert.Equal(t, "$1,000,000 2%", strings.ReplaceAll(text(t, units, o)[1], "\u00a0", ""))
}

// Income per head does not add up: 14,000 US dollars are not 0.0 million. What is not built in adds up, except for what
// Series.PerHead derives of it.
func TestPowerOfWhatDoesNotAddUp(t *testing.T) {
	o := options("en")
	o.Power = 6
	label := func(indicator, measure string) economy.Label {
		return economy.Label{Indicator: indicator, Measure: measure}
	}
	row := []economy.Cell{value("14000", "USD"), value("2000000", "USD")}
	for _, about := range []economy.Label{label("household-income-per-head", ""), label("average-monthly-wage", ""), label("goods-exports", "per-head"), label("own", "ratio")} {
		made := economy.Table{About: about, Rows: make([]economy.Label, 1), Columns: make([]economy.Label, 2), Cells: [][]economy.Cell{row}}
		lines := text(t, made, o)
		assert.NotContains(t, lines[0], "million")
		assert.Equal(t, "14,000 2,000,000", end(lines))
		made.About, made.Rows = economy.Label{}, []economy.Label{about}
		assert.Contains(t, end(text(t, made, o)), " 14,000 2,000,000")
	}
	made := economy.Table{About: label("own", "difference"), Rows: make([]economy.Label, 1), Columns: make([]economy.Label, 2), Cells: [][]economy.Cell{row}}
	assert.Equal(t, "0.0 2.0", end(text(t, made, o)))

	both := economy.Table{Rows: []economy.Label{label("gross-domestic-product", ""), label("household-income-per-head", "")}, Columns: make([]economy.Label, 2),
		Cells: [][]economy.Cell{{value("3500000", "USD"), value("2000000", "USD")}, row}}
	lines := text(t, both, o)
	assert.Equal(t, "Gross domestic product, million US dollars 3.5 2.0", lines[len(lines)-2])
	assert.Equal(t, "Money income per head, US dollars 14,000 2,000,000", lines[len(lines)-1])
	lines = text(t, both.Transpose(), o)
	assert.Equal(t, "3.5 14,000", lines[len(lines)-2])
	o.Power = 0
	assert.Equal(t, "US dollars", text(t, both, o)[0])
}

// A number without a compact word keeps its decimals, and measures of many parts have four.
func TestPlacesByDefault(t *testing.T) {
	o := options("de")
	o.Notation = locale.CompactShort
	last := func(cells ...economy.Cell) string {
		return end(text(t, economy.Table{Rows: make([]economy.Label, 1), Columns: make([]economy.Label, len(cells)), Cells: [][]economy.Cell{cells}}, o))
	}
	assert.Equal(t, "0,98 1,03", last(value("0.98", "ratio"), value("1.03", "ratio")))
	assert.Equal(t, "1,55 12.345,60", last(value("1.55", "percent"), value("12345.6", "percent")))
	assert.Equal(t, "0,5 1,2 Mio.", last(value("0.5", "count"), value("1234567", "count")))

	shares := economy.Table{Rows: []economy.Label{{Subject: party.MustParseID("KZ")}}, Columns: make([]economy.Label, 3),
		Cells: [][]economy.Cell{{value("3", "USD"), value("2", "USD"), value("2", "USD")}}}
	for _, notation := range []locale.Notation{locale.Standard, locale.CompactShort} {
		o := options("en")
		o.Notation = notation
		hhi, err := shares.HHI()
		require.NoError(t, err)
		assert.Equal(t, "Kazakhstan 0.3469", end(text(t, hhi, o)))
		assert.Equal(t, "Herfindahl–Hirschman index 0.3469", end(text(t, hhi.Transpose(), o)))
		both, err := shares.ByRow(economy.Measure{Name: "hhi", Of: economy.HHI}, economy.Measure{Name: "equivalent-number", Of: economy.EquivalentNumber})
		require.NoError(t, err)
		assert.Equal(t, "Kazakhstan 0.3469 2.88", end(text(t, both, o)))
	}
}
