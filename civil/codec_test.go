package civil_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
)

// value has the methods of a type with a text form; pointer adds those of a pointer to it.
type value interface {
	comparable
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	driver.Valuer
}

type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

func TestCodecs(t *testing.T) {
	dates := []string{"0001-01-01", "1900-02-28", "2025-11-28", "9999-12-31"}
	whens := append([]string{"2025-11-28%", "[2025-06-01..2025-08-31]%"}, sortedWhens...)
	periods := []string{
		"2024", "2024-S1", "2024-T2", "2024-Q3", "2024-07", "2024-W05", "2024-07-15", "2025-01-01/P9M", "0001-01-01/P1Y2M3W4D",
	}
	testCodec(t, civil.ParseDate, civil.MustParseDate, dates, "2025-13-01")
	testCodec(t, civil.ParseWhen, civil.MustParseWhen, whens, "2025-13")
	testCodec(t, civil.ParsePeriod, civil.MustParsePeriod, periods, "2024-Q5")
	testCodec(t, civil.ParseTruth, civil.MustParseTruth, []string{"unknown", "no", "yes"}, "maybe")
}

// testCodec checks the laws of text, JSON and SQL for one type. Each of texts is canonical; bad is not valid.
func testCodec[T value, P pointer[T]](t *testing.T, parse func(string) (T, error), must func(string) T, texts []string, bad string) {
	var zero T
	for _, text := range texts {
		v, err := parse(text)
		require.NoError(t, err)
		require.Equal(t, v, must(text))
		require.Equal(t, text, v.String())

		appended, err := v.AppendText([]byte("> "))
		require.NoError(t, err)
		require.Equal(t, "> "+text, string(appended))

		document, err := json.Marshal(map[string]T{"v": v})
		require.NoError(t, err)
		var decoded map[string]T
		require.NoError(t, json.Unmarshal(document, &decoded))
		require.Equal(t, v, decoded["v"], string(document))
		require.JSONEq(t, `{"v":"`+text+`"}`, string(document))

		stored, err := v.Value()
		require.NoError(t, err)
		require.Equal(t, text, stored)
		for _, src := range []any{stored, []byte(text)} {
			var scanned T
			require.NoError(t, P(&scanned).Scan(src))
			require.Equal(t, v, scanned)
		}

		for _, empty := range []func(P) error{
			func(p P) error { return p.UnmarshalText(nil) },
			func(p P) error { return p.Scan(nil) },
			func(p P) error { return p.Scan("") },
			func(p P) error { return p.Scan([]byte{}) },
		} {
			reset := v
			require.NoError(t, empty(P(&reset)))
			require.Equal(t, zero, reset)
		}

		kept := v
		require.Error(t, P(&kept).UnmarshalText([]byte(bad)))
		require.ErrorContains(t, P(&kept).Scan(bad), "civil: Parse")
		require.EqualError(t, P(&kept).Scan(1.5), fmt.Sprintf("civil: cannot scan float64 into %T", v))
		require.Equal(t, v, kept)
	}
	_, err := parse("")
	require.Error(t, err)
	require.Panics(t, func() { must(bad) })
}

func TestZeroValuesAreEmptyAndNull(t *testing.T) {
	for _, v := range []interface {
		encoding.TextMarshaler
		driver.Valuer
	}{civil.Date{}, civil.When{}, civil.Period{}} {
		text, err := v.MarshalText()
		require.NoError(t, err)
		require.Empty(t, text)
		stored, err := v.Value()
		require.NoError(t, err)
		require.Nil(t, stored)
	}
}

func TestScanDateColumn(t *testing.T) {
	var d civil.Date
	require.NoError(t, d.Scan(time.Date(2025, 11, 28, 0, 0, 0, 0, time.UTC)))
	require.Equal(t, "2025-11-28", d.String())
}

func TestIntervalJSON(t *testing.T) {
	for _, c := range []struct {
		want string
		iv   civil.Interval
	}{
		{`{}`, civil.Interval{}},
		{`{"from":"2025-11-28"}`, interval("2025-11-28", "")},
		{`{"from":"[..2025-11-28]","until":"2026~"}`, interval("[..2025-11-28]", "2026~")},
	} {
		got, err := json.Marshal(c.iv)
		require.NoError(t, err)
		require.Equal(t, c.want, string(got))
		var back civil.Interval
		require.NoError(t, json.Unmarshal(got, &back))
		require.Equal(t, c.iv, back)
	}
}

func TestNoAllocation(t *testing.T) {
	buffer := make([]byte, 0, 64)
	date, when := civil.MustParseDate("2025-11-28"), civil.MustParseWhen("[2025-06..2025-08-31]%")
	week, span := civil.MustParsePeriod("2026-W01"), civil.MustParsePeriod("2025-01-15/P1Y2M3W4D")
	dateText, whenText, spanText := []byte(date.String()), []byte(when.String()), []byte(span.String())
	for name, f := range map[string]func(){
		"append a date":                func() { _, _ = date.AppendText(buffer) },
		"append a when":                func() { _, _ = when.AppendText(buffer) },
		"append a week":                func() { _, _ = week.AppendText(buffer) },
		"append a range":               func() { _, _ = span.AppendText(buffer) },
		"append a truth":               func() { _, _ = civil.Yes.AppendText(buffer) },
		"parse a date":                 func() { _, _ = civil.ParseDate("2025-11-28") },
		"parse a when":                 func() { _, _ = civil.ParseWhen("[2025-06..2025-08-31]%") },
		"parse a quarter":              func() { _, _ = civil.ParsePeriod("2024-Q3") },
		"parse a range":                func() { _, _ = civil.ParsePeriod("2025-01-01/P9M") },
		"parse a quarter of the World": func() { _, _ = civil.ParsePeriodIn("2013Q1", civil.DialectWorldBank) },
		"parse a date's bytes":         func() { _, _ = civil.ParseDate(string(dateText)) },
		"parse a when's bytes":         func() { _, _ = civil.ParseWhen(string(whenText)) },
		"parse a range's bytes":        func() { _, _ = civil.ParsePeriod(string(spanText)) },
		"holds":                        func() { civil.Interval{From: when}.Holds(date) },
		"next":                         func() { span.Next().Prev() },
	} {
		require.Zero(t, testing.AllocsPerRun(100, f), name)
	}
}
