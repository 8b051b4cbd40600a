package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local" // which Beam finds by this import
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
	"github.com/crossborder-go/crossborder/internal/tradefile"
)

// readBeam sums the flows of the files as a pipeline of Apache Beam, here on its runner for one machine.
func (o options) readBeam() (t totals, err error) {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // what the runner tells of its work
	folder, err := os.MkdirTemp("", "flows")
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	if o.file == "" {
		o.file = filepath.Join(folder, "made.csv")
		if err := writeMade(o.file, o.rows, o.seed); err != nil {
			return t, err
		}
	}
	pipeline, scope := beam.NewPipelineWithRoot()
	var names [3]string
	for i, by := range queries() {
		names[i] = filepath.Join(folder, "sums"+string(rune('0'+i)))
		sums, err := flowbeam.SumBy(scope, o.file, flowbeam.Options{Of: flow.Value, By: by, Areas: figures.RegisterBACI, MaxFaults: o.faults})
		if err != nil {
			return t, err
		}
		if err := flowbeam.Write(scope, names[i], sums); err != nil {
			return t, err
		}
	}
	ctx := context.Background()
	if _, err := prism.Execute(ctx, pipeline); err != nil {
		return t, cause(err)
	}
	return readSums(ctx, names)
}

// cause returns what has gone wrong in a run, which stands in the last line of a report on the steps that failed with it.
func cause(err error) error {
	lines := strings.Split(strings.TrimSpace(err.Error()), "\n")
	return errors.New(lines[len(lines)-1])
}

// readSums reads what the pipeline has written.
func readSums(ctx context.Context, names [3]string) (totals, error) {
	var answers [3]flow.Sums
	var wrong []*figures.Error
	for i, name := range names {
		read, err := flowbeam.Read(ctx, name)
		if err != nil {
			return totals{}, err
		}
		answers[i] = read.Sums()
		if i == 0 {
			for _, f := range read.Files() {
				wrong = append(wrong, f.Faults...)
			}
		}
	}
	return newTotals(answers, wrong)
}

// writeMade writes made flows to a file.
func writeMade(path string, rows int, seed uint64) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	_, err = io.Copy(file, tradefile.Reader(year, rows, seed))
	return err
}
