package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/internal/tradefile"
)

// maxRows is the number of flows that a made file can have: each exporter, importer and product once.
const maxRows = 200_000_000

// year is that of flows that are made.
const year = 2024

// totals are the sums from which the tables are computed.
type totals struct {
	products, partners flow.Sums // by exporter and product, and by exporter and importer
	year               civil.Period
	wrong              []*figures.Error
}

// queries are the dimensions of the sums.
func queries() [3][]flow.Dimension {
	return [...][]flow.Dimension{{flow.Period}, {flow.Exporter, flow.Product}, {flow.Exporter, flow.Importer}}
}

// newTotals returns the totals of the answers to the queries.
func newTotals(answers [3]flow.Sums, wrong []*figures.Error) (totals, error) {
	years := answers[0]
	if years.Len() != 1 {
		return totals{}, fmt.Errorf("flows of %d years; want those of one", years.Len())
	}
	return totals{answers[1], answers[2], years.At(0).Period, wrong}, nil
}

// read sums the flows of the file.
func (o options) read() (totals, error) {
	switch {
	case o.beam:
		return o.readBeam()
	case o.file == "":
		return o.sum(tradefile.Reader(year, o.rows, o.seed))
	}
	file, err := os.Open(o.file)
	if err != nil {
		return totals{}, err
	}
	t, err := o.sum(file)
	if err != nil {
		err = fmt.Errorf("%s: %w", o.file, err)
	}
	return t, errors.Join(err, file.Close())
}

// sum sums the flows for all queries in one reading, without keeping them.
func (o options) sum(r io.Reader) (totals, error) {
	var sums [3]*flow.Accumulator
	for i, by := range queries() {
		var err error
		if sums[i], err = flow.NewAccumulator(flow.Value, by...); err != nil {
			return totals{}, err
		}
	}
	report, err := flow.AddBACI(r, flow.Options{Areas: figures.RegisterBACI, MaxFaults: o.faults, Progress: o.progress}, sums[:]...)
	if err != nil {
		return totals{}, err
	}
	return newTotals([...]flow.Sums{sums[0].Sums(), sums[1].Sums(), sums[2].Sums()}, report.Faults)
}

// progress returns a function that shows on a terminal how far a file has been read, and nil elsewhere.
func progress(errs io.Writer) func(row int, bytes int64) {
	file, isFile := errs.(*os.File)
	if !isFile {
		return nil
	}
	if info, err := file.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(row int, bytes int64) {
		fmt.Fprintf(file, "\r\x1b[K%d rows, %d MB", row, bytes>>20)
	}
}
