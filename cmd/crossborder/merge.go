package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/character"
)

// merge writes the dataset that several files make together, and lists what they tell differently as an error output.
func merge(args []string, out, errs io.Writer) error {
	flags := newFlags("merge")
	var from reading
	from.vars(flags)
	prefer := flags.String("prefer", "", "ids of sources whose values are taken, the best first, with commas between")
	names, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(names) < 2 {
		return wrongUsage("two files or more are needed, and %d are given", len(names))
	}
	all := make([]*dataset.Dataset, len(names))
	for i, name := range names {
		if all[i], err = from.all(name); err != nil {
			return err
		}
	}
	var o dataset.MergeOptions
	if *prefer != "" {
		o.Prefer = strings.Split(*prefer, ",")
	}
	if err := preferred(o.Prefer, all); err != nil {
		return wrongUsage("%w", err)
	}
	merged, conflicts, err := dataset.Merge(o, all...)
	if err != nil {
		return err
	}
	for _, c := range conflicts {
		fmt.Fprintln(errs, c)
		for _, v := range c.Values {
			var in []string
			for _, i := range v.In {
				in = append(in, names[i])
			}
			fmt.Fprintln(errs, character.Visible("  "+string(v.Value)+" in "+strings.Join(in, ", ")))
		}
	}
	var text bytes.Buffer
	if err := merged.Write(&text); err != nil {
		return err
	}
	_, err = out.Write(text.Bytes())
	return err
}

// preferred returns an error if none of the datasets has one of the sources.
func preferred(ids []string, all []*dataset.Dataset) error {
	var known []string
	for _, d := range all {
		for _, s := range d.Sources {
			known = append(known, s.ID)
		}
	}
	for _, id := range ids {
		if !slices.Contains(known, id) {
			return fmt.Errorf("no source %q in these files", id)
		}
	}
	return nil
}

// diff writes the changes that lead from one file to another.
func diff(args []string, out, _ io.Writer) error {
	flags := newFlags("diff")
	var from reading
	from.vars(flags)
	names, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(names) != 2 {
		return wrongUsage("two files are needed, and %d are given", len(names))
	}
	var all [2]*dataset.Dataset
	for i, name := range names {
		if all[i], err = from.all(name); err != nil {
			return err
		}
	}
	changes, err := dataset.Diff(all[0], all[1])
	if err != nil {
		return err
	}
	if changes == nil {
		changes = dataset.Changes{}
	}
	text, err := json.MarshalIndent(changes, "", "  ")
	if err != nil {
		return err
	}
	_, err = out.Write(append(text, '\n'))
	return err
}
