package table_test

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/table"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

var update = flag.Bool("update", false, "write the golden files")

// exports are invented.
var exports = []struct {
	subject string
	amounts []string // from 2021; "" for missing
}{
	{"KZ", []string{"60321000000.5", "84593000000", "78500000000", "81600000000"}},
	{"CN", []string{"3316022000000", "3544434000000", "3379255000000", "3575000000000"}},
	{"DE", []string{"1636742000000", "", "1717700000000", "1683000000000"}},
	{"AE", []string{"425000000000", "598500000000", "0", "603000000000"}},
}

func series(t testing.TB) []economy.Series {
	t.Helper()
	var all []economy.Observation
	for _, e := range exports {
		period := civil.MustParsePeriod("2021")
		for _, amount := range e.amounts {
			o := economy.Observation{Subject: party.MustParseID(e.subject), Counterpart: party.MustParseID("001"), Indicator: "goods-exports", Period: period}
			if amount == "" {
				o.Status = economy.StatusMissing
			} else {
				o.Value = economy.Value{Amount: decimal.RequireFromString(amount), Unit: economy.MustParseUnit("USD")}
			}
			all = append(all, o)
			period = period.Next()
		}
	}
	grouped, faults := economy.GroupSeries(all)
	require.Empty(t, faults)
	return grouped
}

// levels is a table of one unit, growth one of another, and mixed has both.
func levels(t testing.TB) economy.Table { return tableOf(t, series(t)) }

func growth(t testing.TB) economy.Table { return tableOf(t, grown(t)) }

func mixed(t testing.TB) economy.Table { return tableOf(t, append(series(t)[:2], grown(t)[:2]...)) }

func grown(t testing.TB) []economy.Series {
	var all []economy.Series
	for _, s := range series(t) {
		g, err := s.Growth()
		require.NoError(t, err)
		all = append(all, g.As("growth"))
	}
	return all
}

func tableOf(t testing.TB, all []economy.Series) economy.Table {
	made, err := economy.SeriesTable(all...)
	require.NoError(t, err)
	return made
}

// words of German and Arabic, which the built-in indicators do not have.
var words = map[string]map[string]string{
	"de": {"goods-exports": "Warenausfuhr", "growth": "Veränderung gegenüber dem Vorjahr"},
	"ar": {"goods-exports": "صادرات السلع", "growth": "معدل النمو السنوي"},
}

func options(lang string) table.Options {
	tag := language.MustParse(lang)
	return table.Options{
		Locale: locale.For(tag),
		Party: func(id party.ID) string {
			code, _ := id.Region()
			return names.Name(code, tag)
		},
		Word: func(code string) string { return words[lang][code] },
	}
}

func languages() []string { return []string{"en", "ru", "kk", "zh", "de", "ar"} }

type format struct {
	name  string
	write func(io.Writer, economy.Table, table.Options) error
}

func formats() []format {
	return []format{{"txt", table.Text}, {"md", table.Markdown}, {"csv", table.CSV}, {"html", table.HTML}}
}

func printed(t testing.TB, f format, tables economy.Table, o table.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, f.write(&b, tables, o))
	return b.String()
}

// Every format in every language, of a table of one unit, one of percentages and one of both.
func TestGolden(t *testing.T) {
	for _, lang := range languages() {
		for _, f := range formats() {
			text := ""
			for _, made := range []economy.Table{levels(t), growth(t), mixed(t)} {
				text += printed(t, f, made, options(lang)) + "\n"
			}
			o := options(lang)
			o.Notation, o.Title = locale.CompactShort, "“<|=1+1”"
			text += printed(t, f, levels(t).Transpose(), o)
			path := filepath.Join("testdata", lang+"."+f.name)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), text, path)
		}
	}
}

// Marks of statuses stand behind the figures, which keep their place.
func TestMarks(t *testing.T) {
	made := economy.Table{Rows: make([]economy.Label, 3), Columns: make([]economy.Label, 2)}
	provisional, secret := value("-17250", "ratio"), value("8", "ratio")
	provisional.Status, secret.Status, secret.Confidentiality = economy.StatusProvisional, economy.StatusProvisional, economy.ConfidentialitySmallCount
	made.Cells = [][]economy.Cell{{value("1", "ratio"), value("2", "ratio")}, {provisional, {Status: economy.StatusProvisional}}, {secret, value("3", "ratio")}}
	o := options("en")
	o.Mark = func(s economy.Status) string { return map[economy.Status]string{economy.StatusProvisional: "<p>\n"}[s] }
	assert.Equal(t, "\n  -----------  --\n        1       2\n  -17,250\u00a0<p>  ..\n        c       3\n", printed(t, formats()[0], made, o))
	assert.Contains(t, printed(t, formats()[1], made, o), "| -17,250\u00a0&lt;p&gt; | .. |\n|  | c | 3 |")
	assert.Equal(t, ",,\n,1,2\n,-17250,\n,,3\n", printed(t, formats()[2], made, o))
	assert.Contains(t, printed(t, formats()[3], made, o), "<td>-17,250\u00a0&lt;p&gt;</td><td>..</td>")

	o = options("ar")
	o.Notation, o.Mark = locale.CompactShort, func(s economy.Status) string { return map[economy.Status]string{economy.StatusProvisional: "م"}[s] }
	assert.Contains(t, printed(t, formats()[0], made, o), "\u2067\u200e-17.2\u00a0ألف\u00a0م\u2069", "the figure runs with its table")
}

// A percentage is not counted in thousands.
func TestPercentagesAreNotCompact(t *testing.T) {
	o := options("en")
	o.Notation = locale.CompactShort
	made := economy.Table{Rows: make([]economy.Label, 2), Columns: make([]economy.Label, 1), Cells: [][]economy.Cell{{value("12345.67", "percent")}, {value("12345.67", "USD")}}}
	assert.Regexp(t, `12,345\.67\n.* 12\.3K\n`, printed(t, formats()[0], made, o))
}

// A share in another indicator says in which.
func TestShareOfAnotherIndicator(t *testing.T) {
	exports, faults := economy.GroupSeries([]economy.Observation{
		{Subject: party.MustParseID("KZ"), Indicator: "goods-exports", Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue("1 USD")},
		{Subject: party.MustParseID("KZ"), Indicator: "gross-domestic-product", Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue("4 USD")},
	})
	require.Empty(t, faults)
	share, err := exports[0].Share(exports[1])
	require.NoError(t, err)
	made, err := economy.SeriesTable(share)
	require.NoError(t, err)
	for lang, want := range map[string]string{
		"en": "Share, exports of goods, gross domestic product = 100%, %",
		"ru": "Доля, экспорт товаров, валовой внутренний продукт = 100 %, %",
		"kk": "Үлесі, тауарлар экспорты, жалпы ішкі өнім = 100%, %",
		"zh": "占比，货物出口额，国内生产总值 = 100%，%",
	} {
		assert.Equal(t, want, text(t, made, options(lang))[0])
	}
}
