package flowbeam_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
	"github.com/crossborder-go/crossborder/internal/tradefile"
)

func TestMain(m *testing.M) {
	flag.Parse()
	flowbeam.Register()
	flowbeam.Register() // twice is the same
	beam.Init()
	os.Exit(m.Run())
}

// run sums the files of a pattern on Prism.
func run(t *testing.T, pattern string, o flowbeam.Options) (flowbeam.Totals, error) {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	totals, err := flowbeam.SumBy(s, pattern, o)
	require.NoError(t, err)
	name := filepath.Join(t.TempDir(), "totals")
	require.NoError(t, flowbeam.Write(s, name, totals))
	if _, err := prism.Execute(context.Background(), p); err != nil {
		return flowbeam.Totals{}, err
	}
	return flowbeam.Read(context.Background(), name)
}

// local sums files one after the other on this machine.
func local(t *testing.T, o flowbeam.Options, files ...string) []byte {
	t.Helper()
	a, err := flow.NewAccumulator(o.Of, o.By...)
	require.NoError(t, err)
	for _, text := range files {
		_, err := a.ReadBACI(strings.NewReader(text), flow.Options{
			Areas: o.Areas, Parties: o.Parties, OnlyKnownParties: o.OnlyKnownParties, MaxFaults: o.MaxFaults,
		})
		require.NoError(t, err)
	}
	data, err := a.MarshalBinary()
	require.NoError(t, err)
	return data
}

func generated(year, rows int) string {
	var b strings.Builder
	_, _ = strings.NewReader("").WriteTo(&b)
	buffer := make([]byte, 1<<16)
	for r := tradefile.Reader(year, rows, 7); ; {
		n, err := r.Read(buffer)
		b.Write(buffer[:n])
		if err != nil {
			return b.String()
		}
	}
}

// folder writes files and returns the pattern of them.
func folder(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for i, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "BACI_"+string(rune('a'+i))+".csv"), []byte(text), 0o600))
	}
	return filepath.Join(dir, "BACI_*.csv")
}

var exports = flowbeam.Options{Of: flow.Value, By: []flow.Dimension{flow.Exporter, flow.Product}, Areas: figures.RegisterBACI}

func TestSums(t *testing.T) {
	one, two := generated(2022, 3000), generated(2023, 2000)
	o := exports
	for _, size := range []int64{0, 1000, 40_000} {
		o.RangeSize = size
		totals, err := run(t, folder(t, one, two), o)
		require.NoError(t, err)
		_ = totals
		a, err := totals.MarshalBinary()
		require.NoError(t, err)
		assert.Contains(t, string(a), string(local(t, o, one, two)))
	}
}
