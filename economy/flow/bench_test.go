package flow_test

import (
	"io"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/internal/tradefile"
)

// benchRows is the number of rows of the benchmarks: a million, or what the environment variable ROWS says.
func benchRows() int {
	if n, err := strconv.Atoi(os.Getenv("ROWS")); err == nil {
		return n
	}
	return 1_000_000
}

// benchFile writes a file and opens it.
func benchFile(b *testing.B) *os.File {
	file, err := os.Create(filepath.Join(b.TempDir(), "flows.csv"))
	require.NoError(b, err)
	b.Cleanup(func() { _ = file.Close() })
	_, err = io.Copy(file, tradefile.Reader(2023, benchRows(), 1))
	require.NoError(b, err)
	_, err = file.Seek(0, io.SeekStart)
	require.NoError(b, err)
	return file
}

func benchOptions() flow.Options { return flow.Options{Areas: figures.RegisterBACI} }

func BenchmarkReadBACI(b *testing.B) {
	file := benchFile(b)
	for b.Loop() {
		_, err := file.Seek(0, io.SeekStart)
		require.NoError(b, err)
		_, err = flow.ReadBACI(file, benchOptions())
		require.NoError(b, err)
	}
}

func BenchmarkAccumulator(b *testing.B) {
	file := benchFile(b)
	for b.Loop() {
		_, err := file.Seek(0, io.SeekStart)
		require.NoError(b, err)
		a, err := flow.NewAccumulator(flow.Value, flow.Exporter)
		require.NoError(b, err)
		_, err = flow.AddBACI(file, benchOptions(), a)
		require.NoError(b, err)
	}
}

func BenchmarkSum(b *testing.B) {
	flows, err := flow.ReadBACI(benchFile(b), benchOptions())
	require.NoError(b, err)
	for name, by := range map[string][]flow.Dimension{
		"exporter": {flow.Exporter}, "exporterProduct": {flow.Exporter, flow.Product},
		"importerProductExporter": {flow.Importer, flow.Product, flow.Exporter},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				_, err := flows.Sum(flow.Value, by...)
				require.NoError(b, err)
			}
		})
	}
}
