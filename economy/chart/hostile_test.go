package chart_test

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/chart"
	"github.com/crossborder-go/crossborder/locale"
)

type failing struct{}

var errFull = errors.New("full")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestErrors(t *testing.T) {
	assert.EqualError(t, chart.Lines(failing{}, levels(t), chart.Options{}), "chart: Lines: full")
	mixed := levels(t)
	mixed.Cells[0][0].Value.Unit = economy.MustParseUnit("KZT")
	assert.EqualError(t, chart.Bars(io.Discard, mixed, chart.Options{}), "chart: Bars: figures of several units; draw those of one")
	high := economy.Table{Rows: make([]economy.Label, 21)}
	assert.EqualError(t, chart.Lines(io.Discard, high, chart.Options{}), "chart: Lines: 21 rows are more than 20; select fewer")
	long := economy.Table{Rows: make([]economy.Label, 1), Columns: make([]economy.Label, 20_001)}
	assert.EqualError(t, chart.Lines(io.Discard, long, chart.Options{}), "chart: Lines: 20001 cells are more than 20000; select fewer")
	wide := tableOf(t, "USD", append([]string{"KZ"}, strings.Split(strings.Repeat("1 ", 399)+"1", " ")...))
	assert.EqualError(t, chart.Bars(io.Discard, wide, chart.Options{}), "chart: Bars: 400 bars do not fit into a width of 760; raise Options.Width or select fewer")
	require.NoError(t, chart.Bars(io.Discard, wide, chart.Options{Width: 2000}))
	require.NoError(t, chart.Lines(io.Discard, wide, chart.Options{Width: 1, Height: 1}))
	require.NoError(t, chart.Lines(io.Discard, wide, chart.Options{Width: 1 << 40, Height: 1 << 40}))
}

// Labels are escaped and lose what reorders text; extreme and equal figures are drawn within the image.
func TestHostile(t *testing.T) {
	for _, amounts := range [][]string{
		{"1e300", "-1e300", "0"}, {"1e-300", "2e-300"}, {"5", "5", "5"}, {"0", "0"}, {"-3"}, {"1e9999"}, {"1e100", "1e-100"}, {""}, {"-5", "-4.99"},
		{"1000000000000000000000.5", "1000000000000000000000.6"},
	} {
		for _, draw := range []drawer{chart.Lines, chart.Bars} {
			made := tableOf(t, "USD", append([]string{"KZ"}, amounts...))
			made.Rows[0].Indicator = "</text><script>\u202e\x00\xff\n&"
			o := options("ar")
			o.Title = "\"'<&>\u2028" + strings.Repeat("长 ", 300)
			text := drawn(t, draw, made, o)
			assert.NotContains(t, text, "<script")
			assert.False(t, strings.ContainsAny(text, "\u202e\x00\u2028"))
			for _, part := range strings.Split(text, ` y="`)[1:] {
				y, err := strconv.Atoi(part[:strings.IndexByte(part, '"')])
				require.NoError(t, err)
				assert.GreaterOrEqual(t, y, 0)
				assert.Less(t, y, 1200, amounts)
			}
		}
	}
}

// The marks of the axis are round numbers, not too few and not too many, and the figures lie between them.
func TestMarks(t *testing.T) {
	for _, c := range []struct {
		amounts string
		want    string
	}{
		{"0 1", "0.0 0.2 0.4 0.6 0.8 1.0"}, {"3 7", "0 2 4 6 8"}, {"98.5 104.25", "98 100 102 104 106"}, {"-15 24.9", "-20 -10 0 10 20 30"},
		{"0.001 0.0042", "0.000 0.001 0.002 0.003 0.004 0.005"}, {"100000 930000", "0 200K 400K 600K 800K 1M"}, {"7 7", "6.0 6.5 7.0 7.5 8.0"}, {"-8 -1", "-8 -6 -4 -2 0"},
	} {
		text := drawn(t, chart.Lines, tableOf(t, "USD", append([]string{"KZ"}, strings.Fields(c.amounts)...)), options("en"))
		var marks []string
		for _, part := range strings.Split(text, `<text class="tick"`)[1:] {
			_, part, _ = strings.Cut(part, ">")
			marks = append(marks, part[:strings.IndexByte(part, '<')])
		}
		assert.Equal(t, c.want, strings.Join(marks, " "), c.amounts)
	}
}

// A figure that may not be published is a gap.
func TestConfidential(t *testing.T) {
	made := tableOf(t, "USD", []string{"KZ", "1", "987", "3"})
	made.Cells[0][1].Confidentiality = economy.ConfidentialityConfidential
	assert.NotContains(t, drawn(t, chart.Lines, made, options("en")), "987")
	o := options("en")
	o.ShowConfidential = true
	assert.Contains(t, drawn(t, chart.Lines, made, o), "987")
}

// Points stand where their periods are in time: a missing year takes the room of a year.
func TestPlacesInTime(t *testing.T) {
	made := tableOf(t, "USD", []string{"KZ", "1", "2", "3"})
	made.Columns[2].Period = civil.MustParsePeriod("2026")
	var b bytes.Buffer
	require.NoError(t, chart.Lines(&b, made, chart.Options{Locale: locale.Locale{}, Width: 1000}))
	_, text, _ := strings.Cut(b.String(), `<path class="line" d="M`)
	_, text, _ = strings.Cut(text, `<path class="line" d="M`) // behind the legend's
	var x []int
	for _, point := range strings.Split(text[:strings.IndexByte(text, '"')], "L") {
		n, err := strconv.Atoi(strings.Fields(point)[0])
		require.NoError(t, err)
		x = append(x, n)
	}
	require.Len(t, x, 3)
	assert.InDelta(t, 9*(x[1]-x[0]), x[2]-x[1], 10)
}

// The order of the observations and of maps does not matter: the same table gives the same bytes.
func TestDeterministic(t *testing.T) {
	first := charts(t)
	for range 3 {
		assert.Equal(t, first, charts(t))
	}
}
