package chart_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/chart"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

var update = flag.Bool("update", false, "write the golden files")

type drawer func(io.Writer, economy.Table, chart.Options) error

// tableOf returns a table of invented figures: a row of amounts from 2016 for each subject, "" for a gap.
func tableOf(t testing.TB, unit string, rows ...[]string) economy.Table {
	t.Helper()
	var series []economy.Series
	for _, row := range rows {
		var all []economy.Observation
		period := civil.MustParsePeriod("2016")
		for _, amount := range row[1:] {
			o := economy.Observation{Subject: party.MustParseID(row[0]), Counterpart: party.MustParseID("001"), Indicator: "goods-exports",
				Period: period, Status: economy.StatusMissing}
			if amount != "" {
				o.Value, o.Status = economy.Value{Amount: decimal.RequireFromString(amount), Unit: economy.MustParseUnit(unit)}, ""
			}
			all = append(all, o)
			period = period.Next()
		}
		s, err := economy.NewSeries(all...)
		require.NoError(t, err)
		series = append(series, s)
	}
	made, err := economy.SeriesTable(series...)
	require.NoError(t, err)
	return made
}

func levels(t testing.TB) economy.Table {
	return tableOf(t, "USD",
		[]string{"KZ", "36.7e9", "48.5e9", "61.1e9", "58.1e9", "47.5e9", "60.3e9", "84.4e9", "78.7e9", "81.6e9"},
		[]string{"UZ", "12.1e9", "12.6e9", "14.3e9", "", "", "14.1e9", "19.3e9", "24.8e9", "26.9e9"},
		[]string{"AE", "295e9", "313.5e9", "387.9e9", "389.4e9", "335.3e9", "425.2e9", "532.8e9", "488e9", "603e9"})
}

// many has ten rows, with growth above and below zero.
func many(t testing.TB) economy.Table {
	var rows [][]string
	for i, code := range []string{"KZ", "UZ", "KG", "TJ", "TM", "CN", "RU", "DE", "AE", "IR"} {
		row := []string{code}
		for n := range 9 {
			row = append(row, decimal.New(int64((i*37+n*53+i*n*11)%400-150), -1).String())
		}
		rows = append(rows, row)
	}
	return tableOf(t, "percent", rows...)
}

func options(lang string) chart.Options {
	tag := language.MustParse(lang)
	words := map[string]string{}
	if lang == "ar" {
		words["goods-exports"] = "صادرات السلع"
	}
	return chart.Options{
		Locale: locale.For(tag),
		Party: func(id party.ID) string {
			code, _ := id.Region()
			return names.Name(code, tag)
		},
		Word: func(code string) string { return words[code] },
	}
}

func drawn(t testing.TB, draw drawer, made economy.Table, o chart.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, draw(&b, made, o))
	return b.String()
}

// charts are drawings by name.
func charts(t testing.TB) map[string]string {
	all := map[string]string{}
	for _, lang := range []string{"en", "ru", "kk", "zh", "ar"} {
		all["lines."+lang] = drawn(t, chart.Lines, levels(t), options(lang))
		all["bars."+lang] = drawn(t, chart.Bars, levels(t), options(lang))
	}
	all["many-lines.ru"] = drawn(t, chart.Lines, many(t), options("ru"))
	all["many-bars.ar"] = drawn(t, chart.Bars, many(t), options("ar"))
	all["across.zh"] = drawn(t, chart.Bars, many(t).Transpose(), options("zh"))
	one := tableOf(t, "index@2016", []string{"KZ", "100", "", "104.25", "", "98.5", "99"})
	all["one.en"] = drawn(t, chart.Lines, one, options("en"))
	all["empty.en"] = drawn(t, chart.Lines, economy.Table{}, chart.Options{})
	return all
}

func TestGolden(t *testing.T) {
	for name, text := range charts(t) {
		text = regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(text, "<style></style>")
		path := filepath.Join("testdata", name+".svg")
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), text, path)
	}
}

// Every drawing is well-formed, has a title and a description that it names, and its ids are its own.
func TestWellFormed(t *testing.T) {
	seen := map[string]string{}
	for name, text := range charts(t) {
		decoder := xml.NewDecoder(strings.NewReader(text))
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err, name)
			start, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			for _, a := range start.Attr {
				switch a.Name.Local {
				case "id":
					assert.Empty(t, seen[a.Value], "%s: %s", name, a.Value)
					seen[a.Value] = name
				case "role":
					assert.Equal(t, "img", a.Value)
				}
			}
		}
		labelled := regexp.MustCompile(`aria-labelledby="(\S+) (\S+)"`).FindStringSubmatch(text)
		require.Len(t, labelled, 3, name)
		assert.Equal(t, name, seen[labelled[1]])
		assert.Equal(t, name, seen[labelled[2]])
	}
}

// The power of ten stands beside the unit, and neither on the axis nor in the figures.
func TestPower(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"million US dollars", "Kazakhstan: 2016 36,700; 2017 48,500;"}, "ru": {"млн долларов США", "Казахстан: 2016 36\u00a0700; 2017 48\u00a0500;"},
		"zh": {"百万美元", "哈萨克斯坦: 2016年 36,700; 2017年 48,500;"},
	} {
		o := options(lang)
		o.Power, o.Notation = 6, locale.CompactShort
		var b strings.Builder
		require.NoError(t, chart.Lines(&b, levels(t), o))
		assert.Contains(t, b.String(), `<text class="unit" x="16" y="57">`+want[0]+"</text>")
		assert.Contains(t, b.String(), want[1])
		assert.Contains(t, b.String(), o.Locale.Number(decimal.NewFromInt(200_000), locale.NumberOptions{})+"</text>")
	}
	var plain, powered strings.Builder
	rates := tableOf(t, "percent", []string{"KZ", "1.5", "2.5"})
	require.NoError(t, chart.Bars(&plain, rates, options("en")))
	o := options("en")
	o.Power = 6
	require.NoError(t, chart.Bars(&powered, rates, o))
	assert.Equal(t, plain.String(), powered.String())
	incomes := tableOf(t, "USD", []string{"KZ", "14000", "15000"})
	incomes.Columns[0].Indicator = "household-income-per-head"
	plain.Reset()
	powered.Reset()
	require.NoError(t, chart.Bars(&plain, incomes, options("en")))
	require.NoError(t, chart.Bars(&powered, incomes, o))
	assert.Equal(t, plain.String(), powered.String(), "income per head does not add up")
}
