package flow_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/tradefile"
	"github.com/crossborder-go/crossborder/party"
)

const header = "t,i,j,k,v,q\n"

var baciAreas = flow.Options{Areas: figures.RegisterBACI}

// naive sums the rows of a file with encoding/csv and decimals, by the key that of returns.
func naive(t *testing.T, file string, of flow.Measure, by []flow.Dimension) []string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(file))
	rows, err := r.ReadAll()
	require.NoError(t, err)
	type total struct {
		amount         decimal.Decimal
		known, missing int
	}
	totals := map[flow.Key]total{}
	for _, row := range rows[1:] {
		exporter, ok := figures.RegisterBACI.Party(row[1])
		require.True(t, ok, row)
		importer, ok := figures.RegisterBACI.Party(row[2])
		require.True(t, ok, row)
		var k flow.Key
		for _, d := range by {
			switch d {
			case flow.Period:
				k.Period = civil.MustParsePeriod(row[0])
			case flow.Exporter:
				k.Exporter = exporter
			case flow.Importer:
				k.Importer = importer
			case flow.Product:
				k.Product = row[3]
			}
		}
		text, power := strings.TrimLeft(row[4], " "), int32(3)
		if of == flow.Quantity {
			text, power = strings.TrimLeft(row[5], " "), 0
		}
		sum := totals[k]
		if text == "" || text == "NA" {
			sum.missing++
		} else {
			d, err := decimal.NewFromString(text)
			require.NoError(t, err)
			sum.amount = sum.amount.Add(d.Shift(power))
			sum.known++
		}
		totals[k] = sum
	}
	var lines []string
	for k, sum := range totals {
		lines = append(lines, fmt.Sprintf("%s: %s (%d, %d)", k, sum.amount, sum.known, sum.missing))
	}
	slices.Sort(lines)
	return lines
}

// listed returns sums as lines like those of naive.
func listed(s flow.Sums) []string {
	var lines []string
	for sum := range s.All() {
		lines = append(lines, fmt.Sprintf("%s: %s (%d, %d)", sum.Key, sum.Amount, sum.Known, sum.Missing))
	}
	slices.Sort(lines)
	return lines
}

// subsets returns every list of dimensions in the documented order, and one in another.
func subsets() [][]flow.Dimension {
	var all [][]flow.Dimension
	for bits := range 16 {
		var by []flow.Dimension
		for i, d := range flow.Dimensions() {
			if bits>>i&1 == 1 {
				by = append(by, d)
			}
		}
		all = append(all, by)
	}
	return append(all, []flow.Dimension{flow.Product, flow.Importer, flow.Exporter})
}

// hostile are rows whose numbers leave the fast way: many decimals, many digits, signs, exponents, blanks, nothing.
const hostile = header +
	"2022,398,156,260300,   2500000.125,1250.5\n" +
	"2022,398,156,260300,0.0000000000000001,\n" +
	"2022,398,156,260300,9223372036854775807,NA\n" +
	"2022,398,156,260300,9223372036854775807,0\n" +
	"2022,398,643,260300,-9223372036854775808,0.000\n" +
	"2022,398,643,260300,170141183460469231731687303715884105727,17\n" +
	"2022,398,643,260300,170141183460469231731687303715884105727.5,17\n" +
	"2022,398,643,010121,99999999999999999999999999999999999999999999999999999,1e3\n" +
	"2022,398,643,010121,-1e-30,1\n" +
	"2023,156,398,010121,12.5,NA\n" +
	"2023,842,398,010121,1E5,3\n" +
	"2023,842,398,010121,999999999999999999,999999999999999999\n" +
	"2023,842,398,010121,000000000000000000000000000012.500,0.999999999999999999\n"

func generated(rows int) string {
	var b strings.Builder
	_, _ = io.Copy(&b, tradefile.Reader(2023, rows, 7))
	return b.String()
}

func TestSumIsExact(t *testing.T) {
	for name, file := range map[string]string{"hostile": hostile, "generated": generated(effort.Size(2_000, 20_000))} {
		flows, err := flow.ReadBACI(strings.NewReader(file), baciAreas)
		require.NoError(t, err)
		lists := subsets()
		if name == "generated" {
			lists = [][]flow.Dimension{nil, {flow.Exporter}, {flow.Exporter, flow.Product}, flow.Dimensions()}
		}
		for _, by := range lists {
			for _, of := range flow.Measures() {
				want := naive(t, file, of, by)
				sums, err := flows.Sum(of, by...)
				require.NoError(t, err)
				require.Equal(t, want, listed(sums), "%s: %s by %v", name, of, by)

				streamed, err := flow.NewAccumulator(of, by...)
				require.NoError(t, err)
				_, err = flow.AddBACI(strings.NewReader(file), baciAreas, streamed)
				require.NoError(t, err)
				require.Equal(t, want, listed(streamed.Sums()), "%s: %s by %v, streamed", name, of, by)
			}
		}
	}
}

// Rows come back as they were written, in their order.
func TestRowsComeBack(t *testing.T) {
	for _, file := range []string{hostile, generated(40_000)} {
		flows, err := flow.ReadBACI(strings.NewReader(file), baciAreas)
		require.NoError(t, err)
		lines := strings.Split(strings.TrimSuffix(file, "\n"), "\n")[1:]
		require.Equal(t, len(lines), flows.Len())
		i := 0
		for row := range flows.All() {
			fields := strings.Split(lines[i], ",")
			assert.Equal(t, fields[0], row.Period.String())
			assert.Equal(t, fields[3], row.Product)
			for j, n := range []decimal.NullDecimal{row.Value, row.Quantity} {
				text := strings.TrimLeft(fields[4+j], " ")
				want, err := decimal.NewFromString(text)
				require.Equal(t, err == nil, n.Valid, "%s", lines[i])
				if j == 0 {
					want = want.Shift(3)
				}
				require.True(t, want.Equal(n.Decimal), "%s: %s", lines[i], n.Decimal)
			}
			i++
		}
		again, err := flow.NewFlows(slices.Collect(flows.All())...)
		require.NoError(t, err)
		for _, by := range [][]flow.Dimension{nil, {flow.Period, flow.Importer}, {flow.Product}} {
			a, err := flows.Sum(flow.Value, by...)
			require.NoError(t, err)
			b, err := again.Sum(flow.Value, by...)
			require.NoError(t, err)
			require.Equal(t, listed(a), listed(b))
		}
	}
}

// Random divisions of the rows, merged in random order and sent as bytes, give the same bytes as the whole.
func TestAccumulatorsMergeInAnyOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, file := range []string{hostile, generated(effort.Size(200, 1_500))} {
		lines := strings.SplitAfter(strings.TrimPrefix(file, header), "\n")
		for _, by := range subsets() {
			of := flow.Measures()[r.IntN(2)]
			whole, err := flow.NewAccumulator(of, by...)
			require.NoError(t, err)
			_, err = flow.AddBACI(strings.NewReader(file), baciAreas, whole)
			require.NoError(t, err)
			want, err := whole.MarshalBinary()
			require.NoError(t, err)

			var parts []*flow.Accumulator
			texts := make([]string, 1+r.IntN(6))
			for _, line := range lines {
				texts[r.IntN(len(texts))] += line
			}
			for _, text := range texts {
				part, err := flow.NewAccumulator(of, by...)
				require.NoError(t, err)
				_, err = flow.AddBACI(strings.NewReader(header+text), baciAreas, part)
				require.NoError(t, err)
				data, err := part.MarshalBinary()
				require.NoError(t, err)
				var sent flow.Accumulator
				require.NoError(t, sent.UnmarshalBinary(data))
				parts = append(parts, &sent)
			}
			for len(parts) > 1 {
				i := r.IntN(len(parts) - 1)
				require.NoError(t, parts[i].Merge(parts[i+1]))
				parts = slices.Delete(parts, i+1, i+2)
				r.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
			}
			got, err := parts[0].MarshalBinary()
			require.NoError(t, err)
			require.True(t, bytes.Equal(want, got), "%s by %v", of, by)
			require.Equal(t, listed(whole.Sums()), listed(parts[0].Sums()))
		}
	}
}

func TestFindAndTotal(t *testing.T) {
	flows, err := flow.ReadBACI(strings.NewReader(generated(20_000)), baciAreas)
	require.NoError(t, err)
	sums, err := flows.Sum(flow.Value, flow.Exporter, flow.Product)
	require.NoError(t, err)
	whole, err := flows.Sum(flow.Value)
	require.NoError(t, err)
	assert.Equal(t, whole.At(0).Amount.String(), sums.Total().Amount.String())
	assert.EqualValues(t, 20_000, sums.Total().Known)
	for i := range sums.Len() {
		found, ok := sums.Find(sums.At(i).Key)
		require.True(t, ok)
		require.Equal(t, fmt.Sprint(sums.At(i)), fmt.Sprint(found))
	}
	_, ok := sums.Find(flow.Key{Exporter: party.MustParseID("KZ")})
	assert.False(t, ok)
	_, ok = sums.Find(flow.Key{Exporter: sums.At(0).Exporter, Product: sums.At(0).Product, Importer: party.MustParseID("KZ")})
	assert.False(t, ok, "a field that is not in By")
	assert.Zero(t, sums.At(-1))
	assert.Zero(t, sums.At(sums.Len()))
	assert.Equal(t, []civil.Period{civil.MustParsePeriod("2023")}, flows.Periods())
	assert.Len(t, flows.Exporters(), len(tradefile.Countries()))
	assert.True(t, slices.IsSorted(flows.Products()))
}

func TestZero(t *testing.T) {
	var flows flow.Flows
	sums, err := flows.Sum(flow.Value, flow.Exporter)
	require.NoError(t, err)
	assert.Zero(t, sums.Len())
	assert.Empty(t, flows.Periods())
	assert.Empty(t, slices.Collect(flows.All()))
	var zero flow.Sums
	assert.Zero(t, zero.Len())
	assert.True(t, zero.Unit().IsZero())
	assert.True(t, zero.Total().Amount.IsZero())
}

func TestQueriesThatCannotBeAnswered(t *testing.T) {
	for want, by := range map[string][]flow.Dimension{
		`flow: NewAccumulator: "partner" is not a dimension; want period, exporter, importer or product`: {"partner"},
		`flow: NewAccumulator: dimension exporter is named twice`:                                        {flow.Exporter, flow.Product, flow.Exporter},
	} {
		_, err := flow.NewAccumulator(flow.Value, by...)
		assert.EqualError(t, err, want)
	}
	_, err := flow.NewAccumulator("weight")
	assert.EqualError(t, err, `flow: NewAccumulator: "weight" is not a measure; want value or quantity`)
	a, _ := flow.NewAccumulator(flow.Value, flow.Exporter)
	b, _ := flow.NewAccumulator(flow.Value, flow.Importer)
	assert.EqualError(t, a.Merge(b), "flow: Merge: an accumulator of value by importer into one of value by exporter")
}
