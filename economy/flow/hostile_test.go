package flow_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/pythontest"
	"github.com/crossborder-go/crossborder/internal/tradefile"
	"github.com/crossborder-go/crossborder/party"
)

func TestWrongFiles(t *testing.T) {
	row := "2023,398,156,270900,1,2\n"
	for file, want := range map[string]string{
		"":                                            `baci: row 1: empty file, no header`,
		"\n\n":                                        `baci: row 3: empty file, no header`,
		"\x1f\x8b\x08":                                `baci: row 1: compressed with gzip; decompress it before reading`,
		"t,i,j,k,v\n" + row:                           `baci: row 1, column q: "": missing`,
		"t,i,j,k,v,v\n" + row:                         `baci: row 1, column v: "": duplicate column`,
		"\n" + `t,i,j,k,"v,q` + "\n":                  `baci: row 2: unclosed quote`,
		header + "2023,398,156,270900,1\n":            `baci: row 2: 5 fields; the header has 6`,
		header + row + "\n2023,1,2,3,4,5,6":           `baci: row 4: 7 fields; the header has 6`,
		header + "1,398,156,270900,1,2\n":             `baci: row 2, column t: "1": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
		header + ",398,156,270900,1,2\n":              `baci: row 2, column t: "": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`,
		header + "2023,58,156,270900,1,2\n":           `baci: row 2, column i: "58": not a code of the register baci; add it to Options.Parties`,
		header + "2023,398,,270900,1,2\n":             `baci: row 2, column j: "": missing`,
		header + "2023,398,156,2709,1,2\n":            `baci: row 2, column k: "2709": not a six-digit code of the Harmonized System`,
		header + "2023,398,156,270900,1;5,\n":         `baci: row 2, column v: "1;5": not a plain decimal number`,
		header + "2023,398,156,270900,NaN,\n":         `baci: row 2, column v: "NaN": not a plain decimal number`,
		header + "2023,398,156,270900,1,0x1p\n":       `baci: row 2, column q: "0x1p": not a plain decimal number`,
		header + "2023,\xff,156,270900,1,2\n":         `baci: row 2, column i: "\xff": not a code of the register baci; add it to Options.Parties`,
		header + `2023,"398"x,156,270900,1,2` + "\n":  `baci: row 2: text after a closing quote`,
		header + `2023,3"98,156,270900,1,2` + "\n":    `baci: row 2: quote in an unquoted field`,
		header + strings.Repeat("1", 1<<20):           `baci: row 2: longer than 524288 bytes`,
		strings.Repeat("t", 1<<20):                    `baci: row 1: longer than 524288 bytes`,
		header + row + strings.Repeat("1", 1<<20):     `baci: row 3: longer than 524288 bytes`,
		header + "2023,398,156,270900,1e99999999999,": `baci: row 2, column v: "1e99999999999": exponent out of range`,
	} {
		for _, workers := range []int{1, 3} {
			o := baciAreas
			o.Workers = workers
			flows, err := flow.ReadBACI(strings.NewReader(file), o)
			if assert.EqualError(t, err, want, "%.40q", file) {
				assert.Nil(t, flows)
				var e *figures.Error
				assert.ErrorAs(t, err, &e)
			}
		}
	}
	_, err := flow.ReadBACI(iotest.TimeoutReader(strings.NewReader(header+generated(30_000))), baciAreas)
	assert.ErrorIs(t, err, iotest.ErrTimeout)
	_, err = flow.ReadBACI(iotest.ErrReader(io.ErrClosedPipe), baciAreas)
	assert.EqualError(t, err, "baci: row 1: cannot be read: io: read/write on closed pipe")
	_, err = flow.ReadBACI(nil, baciAreas)
	assert.EqualError(t, err, "baci: row 1: cannot be read: the io.Reader is nil")
	_, err = flow.ReadBACI(stuck{}, baciAreas)
	assert.Error(t, err)
	_, err = flow.ReadBACI(io.MultiReader(strings.NewReader(header), stuck{}), baciAreas)
	assert.ErrorIs(t, err, io.ErrNoProgress)
}

// stuck is a reader that never gives a byte.
type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

// Forms of one file that mean the same.
func TestFormsOfFiles(t *testing.T) {
	want := lines(sum(t, read(t, small), flow.Quantity, flow.Dimensions()...))
	quoted := strings.ReplaceAll(small, "270900", `"270900"`)
	turned := ""
	for line := range strings.Lines(small) {
		f := strings.Split(strings.TrimSpace(line), ",")
		turned += f[5] + "\t" + f[0] + "\t" + f[1] + "\t" + f[3] + "\t" + f[2] + "\t   " + f[4] + "\n"
	}
	for name, file := range map[string]string{
		"CRLF": strings.ReplaceAll(small, "\n", "\r\n"), "CR": strings.ReplaceAll(small, "\n", "\r"), "mark": "\ufeff" + small,
		"no end": strings.TrimSuffix(small, "\n"), "blank lines": strings.ReplaceAll(small, "\n", "\n\n"), "quotes": quoted, "order and tabs": turned,
		"empty quantity": strings.ReplaceAll(small, "NA", ""), "leading line": "\n" + small,
	} {
		assert.Equal(t, want, lines(sum(t, read(t, file), flow.Quantity, flow.Dimensions()...)), name)
		for _, r := range []io.Reader{iotest.OneByteReader(strings.NewReader(file)), iotest.DataErrReader(strings.NewReader(file))} {
			flows, err := flow.ReadBACI(r, baciAreas)
			require.NoError(t, err)
			assert.Equal(t, want, lines(sum(t, flows, flow.Quantity, flow.Dimensions()...)), name)
		}
	}
}

// The faults are the same with any number of workers, and the first one too many is the error.
func TestFaultsAreInOrder(t *testing.T) {
	each := effort.Size(200, 1000) // of the rows one is wrong
	rows := 120 * each
	var b strings.Builder
	b.WriteString(header)
	for i := range rows {
		code := "398"
		if i%each == each-1 {
			code = "x" + strconv.Itoa(i)
		}
		fmt.Fprintf(&b, "2023,%s,156,270900,1,2\n", code)
	}
	for _, workers := range []int{1, 2, 7} {
		o := baciAreas
		o.Workers, o.MaxFaults = workers, 120
		flows, err := flow.ReadBACI(strings.NewReader(b.String()), o)
		require.NoError(t, err)
		report := flows.Report()
		require.Len(t, report.Faults, 120)
		for i, f := range report.Faults {
			require.Equal(t, each*i+each+1, f.Row)
		}
		assert.EqualValues(t, rows, report.Rows)
		assert.EqualValues(t, b.Len(), report.Bytes)
		assert.Equal(t, rows-120, flows.Len())
		report.Faults[0].Row = 0
		assert.NotZero(t, flows.Report().Faults[0].Row)

		for _, allowed := range []int{0, 1, 50, 119} {
			o.MaxFaults = allowed
			_, err := flow.ReadBACI(strings.NewReader(b.String()), o)
			require.EqualError(t, err, fmt.Sprintf(`baci: row %d, column i: "x%d": not a code of the register baci; add it to Options.Parties`, each*allowed+each+1, each*allowed+each-1))
			a, err := flow.NewAccumulator(flow.Value)
			require.NoError(t, err)
			_, err = flow.AddBACI(strings.NewReader(b.String()), o, a)
			require.Error(t, err)
			assert.Zero(t, a.Sums().Len(), "nothing of a file that failed is counted")
		}
	}
}

func TestParties(t *testing.T) {
	file := header + "2023,842,398,270900,1,\n2023,58,398,270900,2,\n2023,0,398,270900,4,\n2023,840,398,270900,8,\n"
	o := flow.Options{Parties: map[string]party.ID{"842": id("US"), "0": {}, "58": id("belgium-luxembourg")}}
	flows, err := flow.ReadBACI(strings.NewReader(file), o)
	require.NoError(t, err)
	assert.Equal(t, []string{"US: 9000", "belgium-luxembourg: 2000"}, lines(sum(t, flows, flow.Value, flow.Exporter)))
	assert.EqualValues(t, 1, flows.Report().LeftOut)
	flows, err = flow.ReadBACI(strings.NewReader(file), flow.Options{OnlyKnownParties: true})
	require.NoError(t, err)
	assert.Equal(t, []string{"US: 8000"}, lines(sum(t, flows, flow.Value, flow.Exporter)))
	_, err = flow.ReadBACI(strings.NewReader(file), flow.Options{})
	assert.EqualError(t, err, `baci: row 2, column i: "842": not an M49 code of a country; add it to Options.Parties, or set Options.Areas`)
}

func TestProgress(t *testing.T) {
	var rows []int
	var last int64
	o := baciAreas
	o.Progress = func(row int, bytes int64) { rows, last = append(rows, row), bytes }
	file := generated(40_000)
	_, err := flow.ReadBACI(strings.NewReader(file), o)
	require.NoError(t, err)
	assert.Greater(t, len(rows), 1)
	assert.IsIncreasing(t, rows)
	assert.EqualValues(t, len(file), last)
	assert.Equal(t, 40_001, rows[len(rows)-1])
}

func TestTooManyCodes(t *testing.T) {
	rows := make([]flow.Row, 0, 70_000)
	for i := range 70_000 {
		rows = append(rows, flow.Row{Key: flow.Key{Product: strconv.Itoa(i)}})
	}
	_, err := flow.NewFlows(rows...)
	assert.EqualError(t, err, "flow: row 65536: over 65536 different products")
	a, err := flow.NewAccumulator(flow.Value, flow.Product)
	require.NoError(t, err)
	assert.Error(t, a.Add(rows...))
	assert.Equal(t, 65_536, a.Sums().Len())
}

const comtradeHeader = "typeCode,period,reporterCode,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,customsCode,motCode,mosCode,netWgt,primaryValue\n"

func TestReadComtrade(t *testing.T) {
	file := comtradeHeader +
		"C,2023,398,X,156,0,H6,270900,C00,0,0,1500,2500000.125\n" +
		"C,202305,398,M,156,0,H6,270900,C00,0,0,1500,7\n" + // another flow
		"C,2023,398,X,0,0,H6,270900,C00,0,0,1500,9\n" + // the world
		"C,2023,398,X,156,0,H6,27,C00,0,0,1500,9\n" + // a chapter
		"C,2023,398,X,156,0,H6,TOTAL,C00,0,0,1500,9\n" +
		"C,2023,398,X,156,643,H6,270900,C00,0,0,1500,9\n" + // a second partner
		"C,2023,398,X,156,0,H6,270900,C01,0,0,1500,9\n" + // a customs procedure
		"C,2023,398,X,156,0,H6,270900,C00,1000,0,1500,9\n" + // a mode of transport
		"C,2023,398,X,156,0,S4,270900,C00,0,0,1500,9\n" + // another classification
		"S,2023,398,X,156,0,EB,270900,C00,0,0,1500,9\n" + // services
		"C,2023,842,X,398,0,H6,870323,C00,0,0,0,12.5\n" + // an unknown weight
		"C,2023,842,X,156,0,H6,870323,C00,0,0,0,0\n" + // a weight of no goods
		"C,2023,156,X,398,0,H6,870323,C00,0,0,,1.5\n"
	o := flow.Options{Areas: figures.RegisterComtrade}
	for name, text := range map[string]string{"commas": file, "tabs": strings.ReplaceAll(file, ",", "\t"), "website": strings.ReplaceAll(file, "\n", ",\r\n")} {
		flows, err := flow.ReadComtrade(strings.NewReader(text), o)
		require.NoError(t, err, name)
		assert.Equal(t, []string{"2023 CN KZ 870323: 1.5", "2023 KZ CN 270900: 2500000.125", "2023 US CN 870323: 0", "2023 US KZ 870323: 12.5"},
			lines(sum(t, flows, flow.Value, flow.Dimensions()...)), name)
		weights := sum(t, flows, flow.Quantity, flow.Exporter)
		assert.Equal(t, []string{"CN: 0 (0, 1)", "KZ: 1.5 (1, 0)", "US: 0 (1, 1)"}, listed(weights), name)
		assert.EqualValues(t, 9, flows.Report().LeftOut)
	}
	o.Flow, o.Digits = flow.Imports, 0
	flows, err := flow.ReadComtrade(strings.NewReader(file), o)
	require.NoError(t, err)
	assert.Equal(t, []string{"2023-05 CN KZ 270900: 7"}, lines(sum(t, flows, flow.Value, flow.Dimensions()...)))
	o.Flow, o.Digits = flow.Exports, 2
	flows, err = flow.ReadComtrade(strings.NewReader(file), o)
	require.NoError(t, err)
	assert.Equal(t, []string{"2023 KZ CN 27: 9"}, lines(sum(t, flows, flow.Value, flow.Dimensions()...)))
	a, err := flow.NewAccumulator(flow.Value)
	require.NoError(t, err)
	_, err = flow.AddComtrade(strings.NewReader(file), o, a)
	require.NoError(t, err)
	assert.Equal(t, "9", a.Sums().Total().Amount.String())

	for want, o := range map[string]flow.Options{
		`comtrade: row 1: Options.Flow is "RX"; want X or M`:                                                                          {Flow: "RX"},
		`comtrade: row 1: Options.Digits is 3; want 2, 4 or 6`:                                                                        {Digits: 3},
		`comtrade: row 12, column reporterCode: "842": not an M49 code of a country; add it to Options.Parties, or set Options.Areas`: {},
	} {
		_, err := flow.ReadComtrade(strings.NewReader(file), o)
		assert.EqualError(t, err, want)
	}
	_, err = flow.ReadComtrade(strings.NewReader("t,i,j,k,v,q\n"), o)
	assert.EqualError(t, err, `comtrade: row 1, column period: "": missing`)
	website, err := os.Open(filepath.Join("..", "comtrade", "testdata", "TradeData.csv"))
	require.NoError(t, err)
	defer website.Close()
	flows, err = flow.ReadComtrade(website, flow.Options{Areas: figures.RegisterComtrade})
	require.NoError(t, err)
	assert.Equal(t, []string{"2023 KZ CI 010121: 7001", "2023 KZ CN 260300: 2500000.125"}, lines(sum(t, flows, flow.Value, flow.Dimensions()...)))
}

// The total of generated rows is that of Python's integers, to the last digit.
func TestTotalIsPythons(t *testing.T) {
	rows := effort.Size(5_000, 30_000)
	path := filepath.Join(t.TempDir(), "flows.csv")
	require.NoError(t, os.WriteFile(path, []byte(generated(rows)), 0o600))
	flows := read(t, generated(rows))
	value, quantity := sum(t, flows, flow.Value).At(0), sum(t, flows, flow.Quantity).At(0)
	got := []string{value.Amount.Shift(0).String(), quantity.Amount.String(), fmt.Sprint(quantity.Missing)}
	for s := range sum(t, flows, flow.Value, flow.Product).All() {
		got = append(got, s.Product+" "+s.Amount.String())
	}
	assert.Equal(t, pythontest.Lines(t, filepath.Join("testdata", "total.py"), path), got)
}

// Reading without keeping rows takes the same memory for any number of them.
func TestStreamingKeepsNoRows(t *testing.T) {
	heap := func(rows int) uint64 {
		a, err := flow.NewAccumulator(flow.Value, flow.Exporter)
		require.NoError(t, err)
		o := baciAreas
		o.Workers = 2
		highest := uint64(0)
		o.Progress = func(int, int64) {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			highest = max(highest, m.HeapAlloc)
		}
		_, err = flow.AddBACI(tradefile.Reader(2023, rows, 1), o, a)
		require.NoError(t, err)
		return highest
	}
	few, many := heap(50_000), heap(400_000)
	assert.Less(t, many, few+2<<20, "%d and %d bytes", few, many)
}

func TestDamagedBinary(t *testing.T) {
	a, err := flow.NewAccumulator(flow.Value, flow.Exporter, flow.Product)
	require.NoError(t, err)
	_, err = flow.AddBACI(strings.NewReader(small), baciAreas, a)
	require.NoError(t, err)
	data, err := a.MarshalBinary()
	require.NoError(t, err)
	var b flow.Accumulator
	for n := range data {
		require.Error(t, b.UnmarshalBinary(data[:n]))
		damaged := bytes.Clone(data)
		damaged[n] ^= 1
		require.Error(t, b.UnmarshalBinary(damaged))
	}
	require.Error(t, b.UnmarshalBinary(append(bytes.Clone(data), 0)))
	newer := bytes.Clone(data)
	newer[4] = 2
	assert.EqualError(t, b.UnmarshalBinary(newer), "flow: UnmarshalBinary: an unknown version; want 1")
	require.NoError(t, b.UnmarshalBinary(data))
	assert.Equal(t, listed(a.Sums()), listed(b.Sums()))
}

func FuzzBinary(f *testing.F) {
	for _, file := range []string{small, hostile, header} {
		for _, by := range [][]flow.Dimension{nil, {flow.Exporter}, flow.Dimensions()} {
			a, err := flow.NewAccumulator(flow.Value, by...)
			require.NoError(f, err)
			_, err = flow.AddBACI(strings.NewReader(file), baciAreas, a)
			require.NoError(f, err)
			data, err := a.MarshalBinary()
			require.NoError(f, err)
			f.Add(data[:len(data)-4])
		}
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		data := flow.WithChecksum(body)
		var a flow.Accumulator
		if a.UnmarshalBinary(data) != nil {
			return
		}
		again, err := a.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, data, again)
		require.NoError(t, a.Merge(&a))
		for s := range a.Sums().All() {
			require.NotZero(t, s.Known+s.Missing)
		}
	})
}

func FuzzReadBACI(f *testing.F) {
	for _, file := range []string{small, hostile, "", header, comtradeHeader, `t,"i",j,k,v,q` + "\r\n" + `"2023",398,156,270900,1e3,` + "\r\n"} {
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file string) {
		o := baciAreas
		o.MaxFaults = 5
		flows, err := flow.ReadBACI(strings.NewReader(file), o)
		var e *figures.Error
		if err != nil {
			require.True(t, errors.As(err, &e))
			return
		}
		rows := 0
		total := decimal.Decimal{}
		for row := range flows.All() {
			rows++
			total = total.Add(row.Value.Decimal)
		}
		require.Equal(t, flows.Len(), rows)
		sums, err := flows.Sum(flow.Value, flow.Importer)
		require.NoError(t, err)
		require.True(t, total.Equal(sums.Total().Amount), "%s, not %s", sums.Total().Amount, total)
	})
}

func TestWrongUse(t *testing.T) {
	const notMade = "flow: the Accumulator was not made by NewAccumulator"
	var zero flow.Accumulator
	made, err := flow.NewAccumulator(flow.Value)
	require.NoError(t, err)
	assert.EqualError(t, zero.Add(flow.Row{}), notMade)
	assert.EqualError(t, zero.Merge(made), notMade)
	assert.EqualError(t, made.Merge(&zero), notMade)
	assert.EqualError(t, made.Merge(nil), notMade)
	_, err = flow.AddBACI(strings.NewReader(small), baciAreas, made, &zero)
	assert.EqualError(t, err, notMade)
	_, err = zero.MarshalBinary()
	assert.EqualError(t, err, notMade)
	assert.Zero(t, zero.Sums().Len())
	_, err = zero.Sums().RCA()
	assert.EqualError(t, err, "flow: RCA: sums by 2 dimensions are needed, these are of nothing")

	for _, exponent := range []int32{2_000_000_000, -2_000_000_000} {
		huge := flow.Row{Value: decimal.NewNullDecimal(decimal.New(1, exponent))}
		assert.Error(t, made.Add(huge))
		_, err = flow.NewFlows(huge)
		assert.Error(t, err)
	}

	_, err = flow.ReadBACI(strings.NewReader(small), flow.Options{Areas: "nonsense"})
	assert.EqualError(t, err, `baci: Options.Areas is "nonsense", not a register`)
	flows, err := flow.ReadBACI(strings.NewReader(small), flow.Options{Areas: figures.RegisterBACI, Workers: 1_000_000, MaxFaults: -1})
	require.NoError(t, err)
	assert.NotZero(t, flows.Len())
	_, err = flow.ReadBACI(strings.NewReader(header+"x"), flow.Options{MaxFaults: -1})
	assert.Error(t, err)
}

// More products than there can be end the file, whatever the number of faults that are allowed.
func TestTooManyProductsInAFile(t *testing.T) {
	var b strings.Builder
	b.WriteString(header)
	for i := range 70_000 {
		fmt.Fprintf(&b, "2023,398,156,%06d,1,\n", i)
	}
	for range effort.Size(1, 3) {
		_, err := flow.ReadBACI(strings.NewReader(b.String()), flow.Options{MaxFaults: 100_000, Workers: 3})
		assert.EqualError(t, err, "baci: over 65536 different products")
	}
}

// A stream that breaks off is not taken for a file that ends.
func TestBrokenStreams(t *testing.T) {
	for _, rows := range []int{1, 100, 60_000} {
		r := io.MultiReader(strings.NewReader(generated(rows)), iotest.ErrReader(io.ErrUnexpectedEOF))
		_, err := flow.ReadBACI(r, baciAreas)
		assert.EqualError(t, err, fmt.Sprintf("baci: row %d: cannot be read: unexpected EOF", rows+2))
	}
	for _, n := range []int{-1, 1 << 30} {
		_, err := flow.ReadBACI(liar(n), baciAreas)
		assert.EqualError(t, err, "baci: row 1: cannot be read: the io.Reader returned an impossible number of bytes")
	}
	_, err := flow.ReadBACI(strings.NewReader("\xff\xfet\x00"), baciAreas)
	assert.EqualError(t, err, "baci: row 1: UTF-16; convert it to UTF-8 before reading")
}

// liar is a reader that says that it read so many bytes.
type liar int

func (n liar) Read([]byte) (int, error) { return int(n), nil }

// Sums at the edge of 128 bits are exact in any division of the rows among processors.
func TestSumsBeyond128Bits(t *testing.T) {
	for _, text := range []string{"42535295865117307932921825928971026432", "-42535295865117307932921825928971026431", "85070591730234615865843651857942052863", "9223372036854775807"} {
		number := decimal.RequireFromString(text)
		rows := make([]flow.Row, 40_001)
		for i := range rows {
			rows[i].Product = strconv.Itoa(i % 3)
			rows[i].Value = decimal.NewNullDecimal(number)
		}
		flows, err := flow.NewFlows(rows...)
		require.NoError(t, err)
		for s := range sum(t, flows, flow.Value, flow.Product).All() {
			assert.Equal(t, number.Mul(decimal.NewFromInt(int64(s.Known))).String(), s.Amount.String())
		}
		assert.Equal(t, number.Mul(decimal.NewFromInt(40_001)).String(), sum(t, flows, flow.Value).Total().Amount.String())
	}
}
