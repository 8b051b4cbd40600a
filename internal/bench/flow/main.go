package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/crossborder-go/crossborder/internal/tradefile"
)

func main() {
	rows := flag.Int("rows", 1_000_000, "`number` of rows of the file")
	rounds := flag.Int("rounds", 5, "`number` of times that each side runs")
	generated := flag.Int("generated", 0, "`number` of rows that are made and summed without a file, and a tenth of it; 10 times -rows if it is 0")
	duckdb := flag.String("duckdb", filepath.Join("..", "duckdb"), "`folder` of DuckDB's side; empty to leave it out")
	only := flag.Bool("only-generated", false, "measure only what is made and summed without a file")
	flag.Parse()
	if *generated == 0 {
		*generated = 10 * *rows
	}
	var err error
	switch {
	case flag.NArg() > 0: // a process that was started for one side
		err = runSide(flag.Args(), os.Stdout)
	case *rows < 1 || *rounds < 1 || *generated < 10:
		flag.Usage()
		os.Exit(2)
	default:
		if !*only {
			err = compare(*rows, *rounds, *duckdb)
		}
		if err == nil {
			err = measureGenerated(*generated, *rounds)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "flow:", err)
		os.Exit(1)
	}
}

// compare measures all tasks on a file and prints their table.
func compare(rows, rounds int, duckdb string) error {
	folder, err := os.MkdirTemp("", "flow")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "flows.csv")
	if err := writeFile(path, rows); err != nil {
		return err
	}
	sides, err := allSides(folder, path, duckdb)
	if err != nil {
		return err
	}
	if err := takeTurns(sides, rounds); err != nil {
		return err
	}
	if duckdb != "" {
		if err := compareAnswers(sides[0], sides[1], sides[2]); err != nil {
			return err
		}
	}
	fmt.Printf("%d rows, medians of %d rounds\n\n", rows, rounds)
	writeTable(os.Stdout, sides)
	return nil
}

// writeFile writes a file of invented trade.
func writeFile(path string, rows int) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	_, err = io.Copy(file, tradefile.Reader(year, rows, seed))
	return err
}

// The file is that of a year and a seed.
const (
	year = 2023
	seed = 1
)

// measureGenerated prints what two numbers of rows cost that are made and summed and never stored.
func measureGenerated(rows, rounds int) error {
	var sizes []*side
	for _, n := range []int{rows / 10, rows} {
		s, err := generatedSide(n)
		if err != nil {
			return err
		}
		sizes = append(sizes, s)
	}
	if err := takeTurns(sizes, rounds); err != nil {
		return err
	}
	writeGenerated(os.Stdout, sizes)
	return nil
}
