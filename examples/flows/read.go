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

// totals are the sums from which the tables are computed.
type totals struct {
	products, partners flow.Sums // by exporter and product, and by exporter and importer
	year               civil.Period
	wrong              []*figures.Error
}

// read sums the flows of the file.
func (o options) read() (totals, error) {
	if o.file == "" {
		return o.sum(tradefile.Reader(2024, o.rows, o.seed))
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

// sum reads the flows into columns and sums them.
func (o options) sum(r io.Reader) (totals, error) {
	flows, err := flow.ReadBACI(r, flow.Options{Areas: figures.RegisterBACI, MaxFaults: o.faults, Progress: o.progress})
	if err != nil {
		return totals{}, err
	}
	years := flows.Periods()
	if len(years) != 1 {
		return totals{}, fmt.Errorf("flows of %d years; want those of one", len(years))
	}
	t := totals{year: years[0], wrong: flows.Report().Faults}
	if t.products, err = flows.Sum(flow.Value, flow.Exporter, flow.Product); err != nil {
		return t, err
	}
	t.partners, err = flows.Sum(flow.Value, flow.Exporter, flow.Importer)
	return t, err
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
