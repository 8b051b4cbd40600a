package table_test

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/table"
	"github.com/crossborder-go/crossborder/locale"
)

// hostile are labels that formats could take for their own.
func hostile() []string {
	return []string{"a\nb\r\nc\td", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", " =1", `"quoted", field`, "<script>alert(1)</script>", "&lt;", "| x |", `\`, "**b** _i_ `c` [l](u) ~s~ $m$",
		"https://example.org", "\u202eoverride\u202c", "\u2066isolate", "bad\xffutf8", "\x00\x1b[31m", "a;=1+1", "\ufffe", "שלום", strings.Repeat("长", 2000)}
}

func hostileTable() (economy.Table, table.Options) {
	var t economy.Table
	for _, name := range hostile() {
		t.Columns = append(t.Columns, economy.Label{Indicator: name})
		t.Rows = append(t.Rows, economy.Label{Indicator: name})
	}
	t.About.Measure = hostile()[0]
	t.Cells = [][]economy.Cell{{value("-5", "USD"), value("1e300", "USD")}, nil, {{}}}
	return t, table.Options{Missing: "<|=\n", Title: hostile()[1] + hostile()[7] + hostile()[9]}
}

func value(amount, unit string) economy.Cell {
	x, err := economy.Balance(decimal.RequireFromString(amount), decimal.Zero)
	if err != nil {
		return economy.Cell{}
	}
	return economy.Cell{Value: economy.ExactValue{Amount: x, Unit: economy.MustParseUnit(unit)}}
}

// Every format keeps one line or element a row, is valid UTF-8 and has no character that reorders text but the isolates of
// Text.
func TestHostileLabels(t *testing.T) {
	made, o := hostileTable()
	n := len(hostile())
	for _, f := range formats() {
		text := printed(t, f, made, o)
		assert.True(t, utf8.ValidString(text), f.name)
		assert.False(t, strings.ContainsAny(text, "\u202e\u202c\u2066\x00\x1b\ufffe\r\t"), f.name)
		switch f.name {
		case "txt":
			assert.Equal(t, n+3, strings.Count(text, "\n"))
		case "md":
			assert.Equal(t, n+4, strings.Count(text, "\n"))
			assert.NotContains(t, text, "<")
			for _, line := range strings.Split(strings.TrimSpace(text), "\n")[2:] {
				bars := strings.Count(line, "|") - strings.Count(line, `\|`)
				assert.Equal(t, n+2, bars, line)
			}
		case "csv":
			rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
			require.NoError(t, err)
			require.Len(t, rows, n+1)
			for r, row := range rows {
				require.Len(t, row, n+1)
				for c, field := range row {
					if r == 0 || c == 0 {
						assert.NotContains(t, "=+-@", string([]rune(strings.TrimLeft(field, " ") + "x")[:1]), field)
					}
				}
			}
			assert.Equal(t, "-5", rows[1][1], "a negative figure is not a formula")
		case "html":
			assert.NotContains(t, text, "<script")
			decoder := xml.NewDecoder(strings.NewReader(text))
			for {
				_, err := decoder.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				require.NoError(t, err)
			}
		}
	}
}

type failing struct{}

var errFull = errors.New("full")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestErrorOfTheWriter(t *testing.T) {
	for name, write := range map[string]func(io.Writer, economy.Table, table.Options) error{
		"Text": table.Text, "Markdown": table.Markdown, "CSV": table.CSV, "HTML": table.HTML} {
		err := write(failing{}, economy.Table{}, table.Options{})
		assert.EqualError(t, err, "table: "+name+": full")
		assert.ErrorIs(t, err, errFull)
	}
}

// What the options say of cells.
func TestCells(t *testing.T) {
	third := economy.Cell{Value: economy.ExactValue{Amount: quotient(t, 1, 3), Unit: economy.MustParseUnit("ratio")}}
	secret := value("7", "ratio")
	secret.Confidentiality = economy.ConfidentialitySmallCount
	about := value("1.25", "ratio")
	about.Value.Bound = economy.BoundAbout
	made := economy.Table{Rows: make([]economy.Label, 1), Columns: make([]economy.Label, 5),
		Cells: [][]economy.Cell{{third, secret, {Status: economy.StatusCannotExist}, {Status: economy.StatusMissing}, about}}}
	row := func(o table.Options) string {
		return strings.Join(strings.Fields(printed(t, format{"txt", table.Text}, made, o)), " ")
	}
	assert.Equal(t, "---- - - -- ----- 0.33 c x .. ~1.25", strings.TrimSpace(row(options("en"))))
	o := options("en")
	o.ShowConfidential, o.Missing, o.Undefined, o.Places = true, "n/a", "–", locale.Places(0)
	assert.Equal(t, "- - - --- -- 0 7 – n/a ~1", row(o))
	o.Places = locale.AllDigits()
	assert.Equal(t, "---- ---- - --- ----- 0.33 7.00 – n/a ~1.25", row(o))
	assert.NotContains(t, printed(t, format{"csv", table.CSV}, made, options("en")), "7", "a confidential figure")

	mixed := economy.Table{Rows: make([]economy.Label, 2), Columns: make([]economy.Label, 2),
		Cells: [][]economy.Cell{{value("1", "USD"), value("2.5", "percent")}, {value("3", "EUR"), value("4", "tonne")}}}
	assert.Contains(t, printed(t, format{"txt", table.Text}, mixed, options("de")), "1\u00a0$  2,5\u00a0%")
	assert.Equal(t, ",,\n,1 USD,2.5 percent\n,3 EUR,4 tonne\n", printed(t, format{"csv", table.CSV}, mixed, options("de")))
}

func quotient(t testing.TB, a, b int64) economy.Exact {
	t.Helper()
	x, err := economy.LocationQuotient(decimal.NewFromInt(a), decimal.NewFromInt(b), decimal.NewFromInt(1), decimal.NewFromInt(1))
	require.NoError(t, err)
	return x
}

// Figures stand below each other, whatever the width of the labels: a wide character takes two columns, and a mark on the
// character before or a sign that is not seen takes none.
func TestWidths(t *testing.T) {
	names := []string{"e\u0301te\u0301", "été", "한국", "한국", "日本", "ﾆﾎﾝ", "a\u200bb", "😀", "हिन्दी", "中"}
	columns := []int{3, 3, 4, 4, 4, 3, 2, 2, 5, 2}
	var made economy.Table
	made.Columns = make([]economy.Label, 1)
	for _, name := range names {
		made.Rows = append(made.Rows, economy.Label{Indicator: name})
		made.Cells = append(made.Cells, []economy.Cell{value("7", "ratio")})
	}
	lines := strings.Split(printed(t, format{"txt", table.Text}, made, options("en")), "\n")[2:]
	for i, name := range names {
		assert.Equal(t, name+strings.Repeat(" ", 5-columns[i])+"  7", lines[i])
	}
}
