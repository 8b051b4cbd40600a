package dataset_test

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// each yields observations without errors.
func each(all []economy.Observation) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		for _, o := range all {
			if !yield(o, nil) {
				return
			}
		}
	}
}

// collected returns what a stream yields, observations as JSON.
func collected(t *testing.T, all iter.Seq2[economy.Observation, error]) (observations, faults []string) {
	t.Helper()
	var good dataset.Dataset
	for o, err := range all {
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		good.Observations = append(good.Observations, o)
	}
	return []string{written(t, &good)}, faults
}

// What is written is read again, as NDJSON and as a table, and the table is one of a dataset too.
func TestStreamsLoseNothing(t *testing.T) {
	for seed := range effort.Times[uint64](80) {
		d := dice{rand.New(rand.NewPCG(seed, 9))}
		a := &dataset.Dataset{Observations: read(t, d.dataset()).Observations}
		want := []string{written(t, a)}
		var lines, table bytes.Buffer
		require.NoError(t, dataset.WriteObservations(&lines, each(a.Observations)))
		got, faults := collected(t, dataset.ReadObservations(&lines, dataset.StreamOptions{}))
		require.Empty(t, faults)
		require.Equal(t, want, got)
		require.NoError(t, dataset.WriteObservationsCSV(&table, each(a.Observations), dataset.CSVWriteOptions{Comma: ';'}))
		text := table.String()
		got, faults = collected(t, dataset.ReadObservationsCSV(&table, dataset.StreamOptions{}))
		require.Empty(t, faults, text)
		require.Equal(t, want, got, text)
		require.Equal(t, want, []string{written(t, readCSV(t, text))}, text)
	}
}

func TestReadObservationsGoesOn(t *testing.T) {
	text := "\ufeff" + `{"subject": "KZ", "indicator": "population", "period": "2024", "value": {"amount": "20", "unit": "count"}}

{"subject": "KZ", "indicator": "population", "period": "2024-13", "vale": {"amount": "20", "unit": "count"}}
{"subject": "KZ"
` + "{\"subject\": \"\xff\"}\n" + `{"subject": "` + strings.Repeat("x", 500) + `"}
[]
{"subject": "CN", "indicator": "population"}`
	good, faults := collected(t, dataset.ReadObservations(strings.NewReader(text), dataset.StreamOptions{Name: "figures.ndjson", MaxLine: 300}))
	assert.Equal(t, 2, strings.Count(good[0], "subject"), good)
	var heads []string
	for _, f := range faults {
		for line := range strings.Lines(f) {
			if strings.HasPrefix(line, "figures") {
				heads = append(heads, strings.TrimSpace(line))
			}
		}
	}
	assert.Equal(t, []string{
		`figures.ndjson:3:56: "2024-13" is not a period: month out of range; for example "2024"`,
		`figures.ndjson:3:67: unknown field "vale"; did you mean "value"?`,
		"figures.ndjson:4:17: expected a comma or '}', found the end of the document",
		"figures.ndjson:5:14: byte 0xFF is not UTF-8; save the file as UTF-8",
		"figures.ndjson:6:1: the line or row has more than 300 bytes; raise the limit MaxLine",
		"figures.ndjson:7:1: expected an object, found an array",
	}, heads)
	_, faults = collected(t, dataset.ReadObservations(strings.NewReader(strings.Repeat("x\n", 1000)), dataset.StreamOptions{MaxErrors: 3}))
	require.Len(t, faults, 4)
	assert.Contains(t, faults[3], "more than 3 faults")
}

func TestReadObservationsCSVGoesOn(t *testing.T) {
	text := "subject;indicator;period;amount;unit;source\r\nKZ;population;2024;20;count;s\r\nKZ;population;20244;2x;count\r\n\r\nKZ;\"pop\"x;2024\r\n" +
		"KZ;population;2025;\"21\n\";count;;;x\r\nCN;population;2024;1400;count;\"s\nt\"\r\n"
	good, faults := collected(t, dataset.ReadObservationsCSV(iotest.OneByteReader(strings.NewReader(text)), dataset.StreamOptions{Name: "figures.csv"}))
	assert.Equal(t, 2, strings.Count(good[0], "subject"), good)
	assert.Equal(t, []string{
		"figures.csv:3:15: column \"period\": \"20244\" is not a period: want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M; for example \"2024\"\n" +
			"    3 | KZ;population;20244;2x;count\n      |               ^\n" +
			"figures.csv:3:21: column \"amount\": \"2x\" is not a decimal number; for example \"1.9\"\n" +
			"    3 | KZ;population;20244;2x;count\n      |                     ^",
		"figures.csv:5:4: a cell with quotation marks stands in quotation marks, and each of those within it is written twice: \"the \"\"Hub\"\"\"\n" +
			"    5 | KZ;\"pop\"x;2024\n      |    ^",
		"figures.csv:7:11: the column of \"x\" has no header\n    7 | \";count;;;x\n      |           ^",
	}, faults)
	_, faults = collected(t, dataset.ReadObservationsCSV(strings.NewReader("subjct;indicator\nKZ;x\n"), dataset.StreamOptions{}))
	assert.Len(t, faults, 1)
}

// An error of the reader, of the sequence and of the writer is passed on.
func TestStreamErrors(t *testing.T) {
	broken := io.MultiReader(strings.NewReader(`{"subject": "KZ", "indicator": "x"}`+"\n"), iotest.ErrReader(errors.New("broken")))
	good, faults := collected(t, dataset.ReadObservations(broken, dataset.StreamOptions{}))
	assert.Contains(t, good[0], "KZ")
	assert.Equal(t, []string{"dataset: reading observations: broken"}, faults)
	var b bytes.Buffer
	assert.EqualError(t, dataset.WriteObservations(&b, dataset.ReadObservations(iotest.ErrReader(errors.New("broken")), dataset.StreamOptions{})), "dataset: reading observations: broken")
	huge := economy.Observation{Value: economy.Value{Amount: decimal.New(1, 999_999_999)}}
	assert.EqualError(t, dataset.WriteObservationsCSV(&b, each([]economy.Observation{huge}), dataset.CSVWriteOptions{}), "dataset: WriteObservationsCSV: /value/amount: exponent out of range")
	assert.EqualError(t, dataset.WriteObservations(nil, nil), "dataset: WriteObservations: no writer")
	_, faults = collected(t, dataset.ReadObservationsCSV(nil, dataset.StreamOptions{}))
	assert.Equal(t, []string{"dataset: ReadObservationsCSV(observations): no reader"}, faults)
}

// repeated is a text that is read that many times.
type repeated struct {
	text  string
	times int
	rest  string
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.rest == "" {
		if r.times == 0 {
			return 0, io.EOF
		}
		r.times--
		r.rest = r.text
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// peak returns by how much the reachable memory grows, at most, while a stream of count observations is read.
func peak(t *testing.T, all iter.Seq2[economy.Observation, error], count int) int64 {
	t.Helper()
	live := func() int64 {
		var stats runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&stats)
		return int64(stats.HeapAlloc)
	}
	var most int64
	before, n := live(), 0
	for _, err := range all {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%(count/10) == 0 {
			most = max(most, live()-before)
		}
	}
	require.Equal(t, count, n)
	return most
}

const (
	figureLine = `{"subject":"KZ-59","counterpart":"CN-JS","indicator":"goods-exports","period":"2024","value":{"amount":"1234567.89","unit":"USD"},"cites":[{"source":"s"}]}` + "\n"
	figureHead = "subject,counterpart,indicator,period,amount,unit,source\n"
	figureRow  = "KZ-59,CN-JS,goods-exports,2024,1234567.89,USD,s\n"
)

// A stream takes as much memory for many observations as for few.
func TestStreamsHaveConstantMemory(t *testing.T) {
	count := effort.Times(20_000)
	for name, all := range map[string]iter.Seq2[economy.Observation, error]{
		"ndjson": dataset.ReadObservations(&repeated{text: figureLine, times: count}, dataset.StreamOptions{}),
		"csv":    dataset.ReadObservationsCSV(io.MultiReader(strings.NewReader(figureHead), &repeated{text: figureRow, times: count}), dataset.StreamOptions{}),
	} {
		assert.Less(t, peak(t, all, count), int64(2<<20), name)
	}
}

func BenchmarkStreams(b *testing.B) {
	const count = 1_000_000
	all := slices.Collect(func(yield func(economy.Observation) bool) {
		for o := range dataset.ReadObservations(&repeated{text: figureLine, times: 1}, dataset.StreamOptions{}) {
			yield(o)
		}
	})
	many := func(yield func(economy.Observation, error) bool) {
		for range count {
			if !yield(all[0], nil) {
				return
			}
		}
	}
	b.Run("read-ndjson", func(b *testing.B) {
		for b.Loop() {
			drain(b, dataset.ReadObservations(&repeated{text: figureLine, times: count}, dataset.StreamOptions{}))
		}
	})
	b.Run("read-csv", func(b *testing.B) {
		for b.Loop() {
			drain(b, dataset.ReadObservationsCSV(io.MultiReader(strings.NewReader(figureHead), &repeated{text: figureRow, times: count}), dataset.StreamOptions{}))
		}
	})
	b.Run("write-ndjson", func(b *testing.B) {
		for b.Loop() {
			if err := dataset.WriteObservations(io.Discard, many); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("write-csv", func(b *testing.B) {
		for b.Loop() {
			if err := dataset.WriteObservationsCSV(io.Discard, many, dataset.CSVWriteOptions{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// drain reads a stream, and reports the most memory that was in use.
func drain(b *testing.B, all iter.Seq2[economy.Observation, error]) {
	var most uint64
	var stats runtime.MemStats
	n := 0
	for _, err := range all {
		if err != nil {
			b.Fatal(err)
		}
		if n++; n%50_000 == 0 {
			runtime.ReadMemStats(&stats)
			most = max(most, stats.HeapInuse)
		}
	}
	b.ReportMetric(float64(most)/(1<<20), "MiB-peak")
}
