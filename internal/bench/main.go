package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	print := map[string]*bool{
		"numbers": flag.Bool("numbers", false, "print every number of the README; takes some minutes and downloads modules"),
		"facts":   flag.Bool("facts", false, "print those numbers that are the same on every machine"),
		"table":   flag.Bool("table", false, "print the times of all libraries at text, money and regions"),
		"sizes":   flag.Bool("sizes", false, "print how many bytes the packages add to a program"),
		"scale":   flag.Bool("scale", false, "print what imports, searches and large data cost"),
		"first":   flag.Bool("first", false, "print how long the first use of each format takes, over all locales"),
		"growth":  flag.Bool("growth", false, "print what networks of 1,000 to 1,000,000 ties cost"),
	}
	write := flag.Bool("write", false, "with -numbers or -facts: write them into the README")
	flag.Parse()
	if err := run(print, *write); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// run prints what is asked for.
func run(print map[string]*bool, write bool) error {
	switch {
	case *print["numbers"]:
		if err := deliver("facts", write, writeFacts); err != nil {
			return err
		}
		return deliver("measurements", write, writeMeasured)
	case *print["facts"]:
		return deliver("facts", write, writeFacts)
	case *print["table"]:
		if err := writeTable(os.Stdout, tasks(), peers()); err != nil {
			return err
		}
		return writeTable(os.Stdout, regionTasks(), regionPeers())
	case *print["sizes"]:
		return writeSizes(os.Stdout)
	case *print["scale"]:
		return writeScale(os.Stdout)
	case *print["first"]:
		return printFirst()
	case *print["growth"]:
		return printGrowth(flag.Args())
	}
	flag.Usage()
	os.Exit(2)
	return nil
}

// deliver prints a block of the README, or writes it there.
func deliver(name string, write bool, print func(io.Writer) error) error {
	if !write {
		return print(os.Stdout)
	}
	var text strings.Builder
	if err := print(&text); err != nil {
		return err
	}
	return writeBlock(name, text.String())
}

func printFirst() error {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	first, err := build(folder, "first")
	if err != nil {
		return err
	}
	names := allLocales()
	for _, form := range forms() {
		times, err := firstUse(first, form, names)
		if err != nil {
			return err
		}
		worst := slowest(times)
		fmt.Printf("%-12s median %4.0f µs, maximum %4.0f µs (%s)\n", form, median(times)/1000, times[worst]/1000, names[worst])
	}
	return nil
}
