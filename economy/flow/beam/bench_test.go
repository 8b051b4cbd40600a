package flowbeam_test

import (
	"context"
	"flag"
	"io"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
	"github.com/crossborder-go/crossborder/internal/tradefile"
)

var rows = flag.Int("rows", 200_000, "rows of the file of BenchmarkRCA")

// cells counts the advantages of the pipelines of BenchmarkRCA, which run in this process.
var cells atomic.Int64

type countFn struct{}

func (fn *countFn) ProcessElement(a flowbeam.Advantage) { cells.Add(1) }

// BenchmarkRCA goes from a file to the advantages of exporters in products, rounded to 6 places, and the file of totals.
func BenchmarkRCA(b *testing.B) {
	dir := b.TempDir()
	name := filepath.Join(dir, "BACI.csv")
	file, err := os.Create(name)
	require.NoError(b, err)
	size, err := io.Copy(file, tradefile.Reader(2023, *rows, 1))
	require.NoError(b, err)
	require.NoError(b, file.Close())
	b.SetBytes(size)
	for b.Loop() {
		cells.Store(0)
		p, s := beam.NewPipelineWithRoot()
		totals, err := flowbeam.SumBy(s, name, exports)
		require.NoError(b, err)
		advantages, err := flowbeam.RCA(s, totals, 6, economy.HalfEven)
		require.NoError(b, err)
		beam.ParDo0(s, &countFn{}, advantages)
		require.NoError(b, flowbeam.Write(s, filepath.Join(dir, "totals"), totals))
		_, err = prism.Execute(context.Background(), p)
		require.NoError(b, err)
	}
	totals, err := os.Stat(filepath.Join(dir, "totals"))
	require.NoError(b, err)
	b.ReportMetric(float64(totals.Size()), "bytes")
	b.ReportMetric(float64(cells.Load()), "cells")
}
