package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// section is a part of what -numbers prints.
type section struct {
	title, explanation string
	write              func(out io.Writer) error
}

// sections returns what is measured.
func sections() []section {
	return []section{
		{"From empty caches", "Those of builds and of modules; a proxy of modules is reached from the machine.", writeCold},
		{"Text and money", "", func(out io.Writer) error { return writeTable(out, tasks(), peers()) }},
		{"Regions", "", func(out io.Writer) error { return writeTable(out, regionTasks(), regionPeers()) }},
		{"Sizes", "Bytes that a stripped program gains over hello world.", writeSizes},
		{"Scale", "", writeScale},
	}
}

// writeMeasured writes all that is measured.
func writeMeasured(out io.Writer) error {
	fmt.Fprintf(out, "Measured with %s for %s/%s on %d processors.\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	for _, s := range sections() {
		fmt.Fprintf(out, "\n### %s\n\n", s.title)
		if s.explanation != "" {
			fmt.Fprintf(out, "%s\n\n", s.explanation)
		}
		if err := s.write(out); err != nil {
			return fmt.Errorf("%s: %w", s.title, err)
		}
	}
	return nil
}

// rows writes a table of two columns.
func rows(out io.Writer, heading string, all []fact) {
	fmt.Fprintf(out, "| %s | |\n| --- | ---: |\n", heading)
	for _, f := range all {
		fmt.Fprintf(out, "| %s | %s |\n", f.what, f.number)
	}
}

// writeSizes writes how many bytes the packages add to a program.
func writeSizes(out io.Writer) error {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	added, err := sizes(folder)
	if err != nil {
		return err
	}
	var all []fact
	for _, p := range programs() {
		all = append(all, fact{p.uses, withCommas(int(added[p.name]))})
	}
	rows(out, "program", all)
	return nil
}

// writeScale writes what imports, searches and large data cost.
func writeScale(out io.Writer) error {
	var all []fact
	for _, measure := range []func() ([]fact, error){importCost, localeCost, firstCosts, statusCost, readingCost, networkCost} {
		found, err := measure()
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	rows(out, "what", all)
	return nil
}

// importCost counts the packages of the module that do work at import, in a program that uses most of them.
func importCost() ([]fact, error) {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	program := filepath.Join(folder, "conform")
	if err := goCommand("", nil, "build", "-o", program, "./internal/conform").Run(); err != nil {
		return nil, err
	}
	command := exec.Command(program)
	command.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	command.Stderr = &trace
	if err := command.Run(); err != nil {
		return nil, err
	}
	own := 0
	for line := range strings.Lines(trace.String()) {
		if strings.HasPrefix(line, "init "+module("crossborder-go/crossborder")) {
			own++
		}
	}
	return []fact{{"packages of the module that do work at import", withCommas(own)}}, nil
}

// firstCosts measures the first search of a process in each script.
func firstCosts() ([]fact, error) {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	program, err := build(folder, "region-first")
	if err != nil {
		return nil, err
	}
	var all []fact
	for _, q := range firstSearches() {
		var took, memory []float64
		for range 10 {
			c, err := firstSearch(program, q[0], q[1])
			if err != nil {
				return nil, err
			}
			took, memory = append(took, c.Milliseconds), append(memory, c.Megabytes)
		}
		all = append(all, fact{"first search of a process, " + q[0] + ", " + q[1], fmt.Sprintf("%.0f ms, %.0f MB", median(took), median(memory))})
	}
	return all, nil
}

// turns is the number of times that a benchmark of another package runs.
const turns = 5

// statusCost measures the status of a large agreement from its record, and that of its parties once it is compiled.
func statusCost() ([]fact, error) {
	took, err := inTurn("./agreement", nil, "^BenchmarkStatusOfTenThousandParties$", "^BenchmarkPartyOfCompiled$")
	if err != nil {
		return nil, err
	}
	return []fact{
		{"status of an agreement with 10,000 parties, from its record", fmt.Sprintf("%.1f ms", median(took[0])/1e6)},
		{"status of one of 200 parties on a day, once the agreement is compiled", fmt.Sprintf("%.0f ns", median(took[1]))},
	}, nil
}

// localeCost measures the first use of each locale by a process, and every later one.
func localeCost() ([]fact, error) {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	first, err := build(folder, "first")
	if err != nil {
		return nil, err
	}
	var all []fact
	for _, form := range []string{"money", "date"} {
		times, err := firstUse(first, form, allLocales())
		if err != nil {
			return nil, err
		}
		all = append(all, fact{"first " + form + " of a process in a locale: median, maximum of all locales",
			fmt.Sprintf("%.0f µs, %.0f µs", median(times)/1000, times[slowest(times)]/1000)})
	}
	later, err := inTurn("./locale", nil, "^BenchmarkFor$")
	if err != nil {
		return nil, err
	}
	return append(all, fact{"a locale got again", fmt.Sprintf("%.0f ns", median(later[0]))}), nil
}

// readingCost measures how long figures take to be read and validated, beside encoding/json/v2, which only decodes them.
func readingCost() ([]fact, error) {
	took, err := inTurn("./dataset", []string{"GOEXPERIMENT=jsonv2"}, "^BenchmarkRead$/^dataset-validated$", "^BenchmarkReadV2$")
	if err != nil {
		return nil, err
	}
	var ratios []float64
	for n := range took[0] {
		ratios = append(ratios, took[0][n]/took[1][n])
	}
	return []fact{{"200,000 figures of a dataset, read and validated, for each", fmt.Sprintf("%.1f µs, %.2f times as long as encoding/json/v2 decodes",
		median(took[0])/200_000/1000, median(ratios))}}, nil
}

// inTurn runs benchmarks of a package in turn, and returns the times of each in nanoseconds.
func inTurn(name string, env []string, patterns ...string) ([][]float64, error) {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	binary, err := testBinary(folder, name, env...)
	if err != nil {
		return nil, err
	}
	times := make([][]float64, len(patterns))
	for range turns {
		for n, pattern := range patterns {
			took, err := benchmark(binary, pattern)
			if err != nil {
				return nil, err
			}
			times[n] = append(times[n], took)
		}
	}
	return times, nil
}

// networkCost measures a network of a million ties.
func networkCost() ([]fact, error) {
	g, err := grow(1_000_000)
	if err != nil {
		return nil, err
	}
	links, again := g.answers[0], g.answers[1]
	return []fact{
		{"a network of 1,000,000 ties is made, for each tie", micros(g.build/time.Duration(g.ties)) + fmt.Sprintf(", %.0f bytes", g.tables)},
		{"it answers who is tied to whom, for the first time: median, 99 of 100", micros(links.quantile(0.5)) + ", " + micros(links.quantile(0.99))},
		{"and again about the same two", micros(again.quantile(0.5)) + ", " + micros(again.quantile(0.99))},
	}, nil
}
