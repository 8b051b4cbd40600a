// Command flows reads a year of world trade, ten million flows or more, and prints for readers of a language the largest
// exporters, the products in which Central Asia has an advantage, and how much exporters depend on few partners.
//
//	cd examples/flows
//	go run .
//	go run . -lang ru -format html > report.html
//	go run . -rows 10000000 -lang kk -chart exporters.svg
//	go run . -file BACI_HS17_Y2023_V202501.csv
//	go run . -file 'parts/*.csv' -beam
//
// A file has the form of BACI, CEPII's table of bilateral trade. Without one, the flows are made from a seed, and are
// invented. With -beam the same sums are those of pipelines of Apache Beam, which divide files and read all files of a
// pattern. The exit status is 1 for a file that cannot be used, and 2 for bad flags.
//
// The example is a module of its own, since Apache Beam brings many others: the first build takes some minutes.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"golang.org/x/text/language"

	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
)

func main() {
	flowbeam.Register()
	beam.Init()
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the flags of a command line.
type options struct {
	file          string // empty for flows that are made
	rows          int
	seed          uint64
	faults        int
	lang          language.Tag
	top           int
	format, chart string
	beam          bool
	progress      func(row int, bytes int64)
}

// run answers one command line and returns the exit status. It writes the whole answer to out, or nothing.
func run(args []string, out, errs io.Writer) int {
	var o options
	flags := flag.NewFlagSet("flows", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.file, "file", "", "`file` of BACI, of one year")
	flags.IntVar(&o.rows, "rows", 100_000, "`number` of flows that are made if there is no file")
	flags.Uint64Var(&o.seed, "seed", 1, "`number` from which they are made")
	flags.IntVar(&o.faults, "faults", 0, "`number` of wrong rows that are left out")
	flags.TextVar(&o.lang, "lang", language.English, "`language` of the answer, such as en, ru, kk, zh or de")
	flags.IntVar(&o.top, "top", 10, "`number` of exporters and products, the largest first")
	flags.StringVar(&o.format, "format", "text", "`form` of the tables: text, markdown, csv or html")
	flags.StringVar(&o.chart, "chart", "", "SVG `file` to draw the largest exporters in")
	flags.BoolVar(&o.beam, "beam", false, "sum with Apache Beam; -file may be a pattern")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	write, known := formats()[o.format]
	if !known || o.top < 1 || o.rows < 1 || o.rows > maxRows || o.faults < 0 || flags.NArg() > 0 {
		fmt.Fprintf(errs, "flows: want -format text, markdown, csv or html, -rows from 1 to %d, -top 1 or more, -faults 0 or more, and no other arguments\n", maxRows)
		return 2
	}
	o.progress = progress(errs)
	r, err := newReport(o)
	if o.progress != nil {
		fmt.Fprint(errs, "\r\x1b[K") // clears the line
	}
	var text bytes.Buffer
	if err == nil {
		err = write(&text, r)
	}
	if err == nil && o.chart != "" {
		err = r.drawFile(o.chart)
	}
	if err == nil {
		_, err = out.Write(text.Bytes())
	}
	if err != nil {
		fmt.Fprintln(errs, "flows:", err)
		return 1
	}
	return 0
}
