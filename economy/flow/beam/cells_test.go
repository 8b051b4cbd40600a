package flowbeam_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/flow"
	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
)

func line(s flow.Sum) string {
	return fmt.Sprintf("%s: %s (%d, %d)", s.Key, s.Amount, s.Known, s.Missing)
}

// collected has what the pipelines of these tests emit, which run in this process.
var collected struct {
	sync.Mutex
	lines []string
}

func collect(line string) {
	collected.Lock()
	defer collected.Unlock()
	collected.lines = append(collected.lines, line)
}

type collectSums struct{}

func (fn *collectSums) ProcessElement(s flow.Sum) { collect(line(s)) }

type collectAdvantages struct{}

func (fn *collectAdvantages) ProcessElement(a flowbeam.Advantage) {
	collect(fmt.Sprintf("%s: %s", a.Key, a.RCA))
}

func registerTests() {
	register.DoFn1x0[flow.Sum](&collectSums{})
	register.DoFn1x0[flowbeam.Advantage](&collectAdvantages{})
	register.DoFn1x0[flowbeam.Advantage](&countFn{})
}

// elements runs a pipeline on totals and returns what it emits.
func elements(t *testing.T, pattern string, o flowbeam.Options, then func(beam.Scope, beam.PCollection) (beam.PCollection, error), sink any) ([]string, error) {
	t.Helper()
	collected.lines = nil
	p, s := beam.NewPipelineWithRoot()
	totals, err := flowbeam.SumBy(s, pattern, o)
	require.NoError(t, err)
	out, err := then(s, totals)
	require.NoError(t, err)
	beam.ParDo0(s, sink, beam.Reshuffle(s, out)) // so that the elements are encoded
	_, err = prism.Execute(context.Background(), p)
	slices.Sort(collected.lines)
	return collected.lines, err
}

func TestCells(t *testing.T) {
	pattern := folder(t, small, generated(t, 2023, 500))
	o := exports
	o.By = flow.Dimensions()
	o.RangeSize = 4000
	a, _, err := alone(t, pattern, o)
	require.NoError(t, err)
	want := lines(a.Sums())
	slices.Sort(want)
	got, err := elements(t, pattern, o, flowbeam.Cells, &collectSums{})
	require.NoError(t, err)
	assert.Equal(t, want, got)
}

// The advantages are those of the whole matrix on this machine.
func TestRCA(t *testing.T) {
	pattern := folder(t, small, generated(t, 2022, 400))
	o := exports
	o.RangeSize = 4000
	want := advantages(t, pattern, o)
	got, err := elements(t, pattern, o, func(s beam.Scope, totals beam.PCollection) (beam.PCollection, error) {
		return flowbeam.RCA(s, totals, 6, economy.HalfEven)
	}, &collectAdvantages{})
	require.NoError(t, err)
	assert.Greater(t, len(want), 20_000)
	assert.Equal(t, want, got)

	o.By = o.By[:1]
	_, err = elements(t, pattern, o, func(s beam.Scope, totals beam.PCollection) (beam.PCollection, error) {
		return flowbeam.RCA(s, totals, 6, economy.HalfEven)
	}, &collectAdvantages{})
	assert.ErrorContains(t, err, "flowbeam: RCA: ")
}

// advantages makes the matrix of the exports of files by package economy.
func advantages(t *testing.T, pattern string, o flowbeam.Options) []string {
	t.Helper()
	a, _, err := alone(t, pattern, o)
	require.NoError(t, err)
	var exporters, products []flow.Key
	for sum := range a.Sums().All() {
		if k := (flow.Key{Exporter: sum.Exporter}); !slices.Contains(exporters, k) {
			exporters = append(exporters, k)
		}
		if k := (flow.Key{Product: sum.Product}); !slices.Contains(products, k) {
			products = append(products, k)
		}
	}
	sums := a.Sums()
	table := make([][]decimal.Decimal, len(exporters))
	for r, e := range exporters {
		for _, p := range products {
			sum, _ := sums.Find(flow.Key{Exporter: e.Exporter, Product: p.Product})
			table[r] = append(table[r], sum.Amount)
		}
	}
	m, err := economy.RCA(table)
	require.NoError(t, err)
	rounded, err := m.Round(6, economy.HalfEven)
	require.NoError(t, err)
	var all []string
	for r, row := range rounded {
		for c, rca := range row {
			all = append(all, fmt.Sprintf("%s: %s", flow.Key{Exporter: exporters[r].Exporter, Product: products[c].Product}, rca))
		}
	}
	slices.Sort(all)
	return all
}
