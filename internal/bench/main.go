package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	table := flag.Bool("table", false, "print the table of the README")
	size := flag.Bool("sizes", false, "print how many bytes the packages add to a program")
	first := flag.Bool("first", false, "print how long the first use of each format takes, over all locales")
	grown := flag.Bool("growth", false, "print what networks of 1,000 to 1,000,000 ties cost")
	flag.Parse()
	var err error
	switch {
	case *table:
		err = printTable()
	case *size:
		err = printSizes()
	case *first:
		err = printFirst()
	case *grown:
		err = printGrowth(flag.Args())
	default:
		flag.Usage()
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func printTable() error {
	found, err := versions()
	if err != nil {
		return err
	}
	return writeTable(os.Stdout, found)
}

func printSizes() error {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	added, err := sizes(folder)
	if err != nil {
		return err
	}
	for _, p := range programs() {
		fmt.Printf("%-60s %7d bytes more than hello world\n", p.uses, added[p.name])
	}
	return nil
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
