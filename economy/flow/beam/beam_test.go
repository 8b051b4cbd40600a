package flowbeam_test

import (
	"context"
	"flag"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
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
	flowbeam.Register() // once more is nothing
	registerTests()
	filesystem.Register("plain", func(ctx context.Context) filesystem.Interface { return plain{local.New(ctx)} })
	beam.Init()
	if !testing.Verbose() {
		slog.SetDefault(slog.New(slog.DiscardHandler)) // where Prism reports every wrong file at length
	}
	os.Exit(m.Run())
}

const (
	header = "t,i,j,k,v,q\n"
	small  = header +
		"2022,398,156,260300,   2500000.125,1250.5\n" +
		"2022,398,643,010121,0.0000000000000001,\n" +
		"2022,156,398,260300,9223372036854775807,NA\n" +
		"2022,156,643,010121,12.5,17\n" +
		"2022,842,156,010121,99999999999999999999999999999999999999999,1e3\n"
	next = header +
		"2023,842,398,260300,1E5,3\n" +
		"2023,398,156,010121,5,NA\n" +
		"2023,398,156,010121,7.25,NA\n"
)

var exports = flowbeam.Options{
	Of: flow.Value, By: []flow.Dimension{flow.Exporter, flow.Product}, Areas: figures.RegisterBACI,
}

func generated(t *testing.T, year, rows int) string {
	text, err := io.ReadAll(tradefile.Reader(year, rows, 7))
	require.NoError(t, err)
	return string(text)
}

// folder writes files and returns the pattern of them.
func folder(t testing.TB, texts ...string) string {
	dir := t.TempDir()
	for i, text := range texts {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "BACI_"+string(rune('a'+i))+".csv"), []byte(text), 0o600))
	}
	return filepath.Join(dir, "BACI_*.csv")
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

// alone sums files one after the other on this machine.
func alone(t *testing.T, pattern string, o flowbeam.Options) (*flow.Accumulator, []flowbeam.File, error) {
	t.Helper()
	a, err := flow.NewAccumulator(o.Of, o.By...)
	require.NoError(t, err)
	names, err := filepath.Glob(strings.TrimPrefix(pattern, "plain://"))
	require.NoError(t, err)
	var files []flowbeam.File
	for _, name := range names {
		text, err := os.Open(name)
		require.NoError(t, err)
		report, err := flow.AddBACI(text, flow.Options{
			Areas: o.Areas, Parties: o.Parties, OnlyKnownParties: o.OnlyKnownParties, MaxFaults: o.MaxFaults,
		}, a)
		require.NoError(t, text.Close())
		if err != nil {
			return nil, nil, err
		}
		files = append(files, flowbeam.File{Name: name, Report: report})
	}
	return a, files, nil
}

// same checks that Prism gives what this machine gives alone, or the same error.
func same(t *testing.T, pattern string, o flowbeam.Options, sizes ...int64) {
	t.Helper()
	a, files, wrong := alone(t, pattern, o)
	for _, o.RangeSize = range sizes {
		totals, err := run(t, pattern, o)
		if wrong != nil {
			require.ErrorContains(t, err, wrong.Error())
			require.ErrorContains(t, err, "BACI_")
			continue
		}
		require.NoError(t, err)
		want, err := a.MarshalBinary()
		require.NoError(t, err)
		got, err := totals.MarshalBinary()
		require.NoError(t, err)
		require.True(t, strings.HasSuffix(string(got), string(want)), "ranges of %d bytes", o.RangeSize)
		require.Equal(t, lines(a.Sums()), lines(totals.Sums()))
		have := totals.Files()
		for i := range have {
			have[i].Name = strings.TrimPrefix(have[i].Name, "plain://")
		}
		require.Equal(t, files, have)
	}
}

func lines(s flow.Sums) []string {
	var all []string
	for sum := range s.All() {
		all = append(all, line(sum))
	}
	return all
}

// Every division of the files gives the sums of the whole.
func TestEveryDivision(t *testing.T) {
	crlf := strings.ReplaceAll(small, "\n", "\r\n")
	for name, files := range map[string][]string{
		"one":               {small},
		"several":           {small, next, header},
		"no end":            {strings.TrimSuffix(small, "\n"), next},
		"CRLF":              {crlf},
		"CRLF, no end":      {strings.TrimSuffix(crlf, "\r\n")},
		"CR":                {strings.ReplaceAll(small, "\n", "\r")},
		"byte order mark":   {"\xef\xbb\xbf" + small},
		"blank lines":       {"\n\r\n" + strings.ReplaceAll(small, "\n", "\n\n")},
		"header":            {header},
		"header, no end":    {strings.TrimSuffix(header, "\n")},
		"other columns too": {strings.ReplaceAll(next, "\n", ",x\n")},
	} {
		t.Run(name, func(t *testing.T) { same(t, folder(t, files...), exports, 7, 60, 0) })
	}
	t.Run("generated", func(t *testing.T) {
		same(t, folder(t, small), exports, 1)
		same(t, folder(t, generated(t, 2022, 3000), generated(t, 2023, 2000)), exports, 1000, 70_000, 0)
	})
}

func TestQueries(t *testing.T) {
	pattern := folder(t, small, next)
	for _, o := range []flowbeam.Options{
		{Of: flow.Value, Areas: figures.RegisterBACI},
		{Of: flow.Quantity, By: flow.Dimensions(), Areas: figures.RegisterBACI},
		{Of: flow.Value, By: []flow.Dimension{flow.Importer}, OnlyKnownParties: true},
		{Of: flow.Value, By: []flow.Dimension{flow.Importer}, OnlyKnownParties: true, Parties: parties("842", "US", "156", "")},
	} {
		same(t, pattern, o, 50)
	}
}

// Files of file systems that cannot seek are read as a whole.
func TestFilesThatCannotSeek(t *testing.T) {
	same(t, "plain://"+folder(t, small, next), exports, 20)
}

// plain is the local file system without Seek.
type plain struct{ filesystem.Interface }

func (p plain) List(ctx context.Context, glob string) ([]string, error) {
	names, err := p.Interface.List(ctx, strings.TrimPrefix(glob, "plain://"))
	for i := range names {
		names[i] = "plain://" + names[i]
	}
	return names, err
}

func (p plain) Size(ctx context.Context, name string) (int64, error) {
	return p.Interface.Size(ctx, strings.TrimPrefix(name, "plain://"))
}

func (p plain) OpenRead(ctx context.Context, name string) (io.ReadCloser, error) {
	file, err := p.Interface.OpenRead(ctx, strings.TrimPrefix(name, "plain://"))
	return struct{ io.ReadCloser }{file}, err
}

func TestCallsThatCannotBe(t *testing.T) {
	_, s := beam.NewPipelineWithRoot()
	with := func(change func(*flowbeam.Options)) flowbeam.Options {
		o := exports
		change(&o)
		return o
	}
	for want, call := range map[string]func() error{
		`flowbeam: SumBy: flow: NewAccumulator: "" is not a measure; want value or quantity`: func() error {
			_, err := flowbeam.SumBy(s, "a.csv", flowbeam.Options{})
			return err
		},
		`flowbeam: SumBy: no pattern of files`: func() error {
			_, err := flowbeam.SumBy(s, " ", exports)
			return err
		},
		`flowbeam: SumBy: the scope belongs to no pipeline`: func() error {
			_, err := flowbeam.SumBy(beam.Scope{}, "a.csv", exports)
			return err
		},
		`flowbeam: SumBy: Options.MaxFaults is -1; want 0 to 10000`: func() error {
			_, err := flowbeam.SumBy(s, "a.csv", with(func(o *flowbeam.Options) { o.MaxFaults = -1 }))
			return err
		},
		`flowbeam: SumBy: Options.RangeSize is negative or too large`: func() error {
			_, err := flowbeam.SumBy(s, "a.csv", with(func(o *flowbeam.Options) { o.RangeSize = -1 }))
			return err
		},
		`flowbeam: Cells: want a PCollection of Totals, as SumBy returns`: func() error {
			_, err := flowbeam.Cells(s, beam.Create(s, "a"))
			return err
		},
		`flowbeam: RCA: want a PCollection of Totals, as SumBy returns`: func() error {
			_, err := flowbeam.RCA(s, beam.PCollection{}, 2, "half-even")
			return err
		},
		`flowbeam: RCA: economy: Round: mode: unknown rounding: "up or down"`: func() error {
			_, err := flowbeam.RCA(s, beam.PCollection{}, 2, "up or down")
			return err
		},
		`flowbeam: Write: no name of a file`: func() error { return flowbeam.Write(s, "", beam.PCollection{}) },
	} {
		assert.EqualError(t, call(), want)
	}
}
