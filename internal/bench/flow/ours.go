package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/internal/tradefile"
)

// runSide does the tasks of one process of ours: what they are, and the file, its rows or the folder of the answers.
func runSide(args []string, out io.Writer) error {
	p := &process{out: json.NewEncoder(out), options: flow.Options{Areas: figures.RegisterBACI}}
	switch {
	case args[0] == "columns" && len(args) == 3:
		return p.columns(args[1], args[2])
	case args[0] == "stream" && len(args) == 3:
		return p.stream(args[1], args[2])
	case (args[0] == "made" || args[0] == "summed") && len(args) == 2:
		rows, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		return p.generated(args[0], rows)
	}
	return fmt.Errorf("unknown arguments: %q", args)
}

// process tells what tasks cost.
type process struct {
	out     *json.Encoder
	options flow.Options
}

// time runs a task a number of times.
func (p *process) time(name string, times int, task func() error) error {
	s := step{Task: name}
	runtime.GC()
	resetPeak()
	for range times {
		before, start := processorTime(), time.Now()
		if err := task(); err != nil {
			return err
		}
		s.Seconds = append(s.Seconds, time.Since(start).Seconds())
		s.Processor = append(s.Processor, (processorTime() - before).Seconds())
	}
	s.Peak = peak()
	return p.out.Encode(s)
}

// columns keeps the rows of a file in columns, sums them and computes revealed comparative advantages.
func (p *process) columns(path, folder string) error {
	var flows *flow.Flows
	var exporters, products flow.Sums
	var matrix flow.Matrix
	var rca [][]decimal.Decimal
	err := p.time("load", 1, func() error {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		flows, err = flow.ReadBACI(file, p.options)
		return err
	})
	if err != nil {
		return err
	}
	err = errors.Join(
		p.time("exporters", 7, func() (err error) {
			exporters, err = flows.Sum(flow.Value, flow.Exporter)
			return err
		}),
		p.time("products", 5, func() (err error) {
			products, err = flows.Sum(flow.Value, flow.Exporter, flow.Product)
			return err
		}),
		p.time("rca", 3, func() (err error) {
			if matrix, err = products.RCA(); err == nil {
				rca, err = matrix.Round(6, economy.HalfEven)
			}
			return err
		}),
	)
	if err != nil {
		return err
	}
	return errors.Join(
		writeAnswer(folder, "load", func(w io.Writer) { fmt.Fprintln(w, flows.Len()) }),
		writeAnswer(folder, "exporters", sums(exporters)),
		writeAnswer(folder, "products", sums(products)),
		writeAnswer(folder, "rca", cells(products, matrix, rca)),
	)
}

// stream sums the rows of a file without keeping them.
func (p *process) stream(path, folder string) error {
	total, err := flow.NewAccumulator(flow.Value, flow.Exporter)
	if err != nil {
		return err
	}
	err = p.time("stream", 1, func() error {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		_, err = flow.AddBACI(file, p.options, total)
		return err
	})
	if err != nil {
		return err
	}
	return writeAnswer(folder, "stream", sums(total.Sums()))
}

// generated makes rows, and sums them or throws them away.
func (p *process) generated(what string, rows int) error {
	total, err := flow.NewAccumulator(flow.Value, flow.Exporter)
	if err != nil {
		return err
	}
	return p.time(what, 1, func() error {
		made := tradefile.Reader(year, rows, seed)
		if what == "made" {
			_, err := io.CopyBuffer(io.Discard, struct{ io.Reader }{made}, make([]byte, 1<<19))
			return err
		}
		report, err := flow.AddBACI(made, p.options, total)
		if err == nil && (report.Rows != int64(rows) || total.Sums().Total().Known != uint64(rows)) {
			err = fmt.Errorf("%d rows of %d", report.Rows, rows)
		}
		return err
	})
}

// writeAnswer writes the answer of a task to a file of the folder.
func writeAnswer(folder, name string, write func(io.Writer)) error {
	file, err := os.Create(filepath.Join(folder, name+".csv"))
	if err != nil {
		return err
	}
	w := bufio.NewWriter(file)
	write(w)
	return errors.Join(w.Flush(), file.Close())
}

// sums writes sums in thousands of dollars, as the file has them.
func sums(of flow.Sums) func(io.Writer) {
	return func(w io.Writer) {
		for s := range of.All() {
			fmt.Fprintf(w, "%s,%s\n", s.Key, s.Amount.Shift(-3))
		}
	}
}

// cells writes the cells of a matrix that have a sum.
func cells(of flow.Sums, m flow.Matrix, rounded [][]decimal.Decimal) func(io.Writer) {
	return func(w io.Writer) {
		rows, columns := positions(m.Rows), positions(m.Columns)
		for s := range of.All() {
			r, c := rows[flow.Key{Exporter: s.Exporter}], columns[flow.Key{Product: s.Product}]
			fmt.Fprintf(w, "%s,%s\n", s.Key, rounded[r][c])
		}
	}
}

func positions(keys []flow.Key) map[flow.Key]int {
	at := map[flow.Key]int{}
	for i, k := range keys {
		at[k] = i
	}
	return at
}
