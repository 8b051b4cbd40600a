package main

import (
	"errors"
	"io"
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/region/names"
)

// template writes a table to begin with.
func template(args []string, out, _ io.Writer) error {
	flags := newFlags("template")
	comma := flags.String("comma", ",", "the character between cells")
	mark := flags.Bool("mark", false, "begin with a byte order mark, as some spreadsheets need it")
	rest, err := parse(flags, args)
	switch {
	case err != nil:
		return usageError{err}
	case len(rest) > 0:
		return wrongUsage("no argument is needed, and there is %q", rest[0])
	case len(*comma) != 1:
		return wrongUsage("%q is not one character", *comma)
	}
	if err := dataset.WriteCSVTemplate(out, dataset.CSVWriteOptions{Comma: (*comma)[0], Mark: *mark}); err != nil {
		return usageError{err}
	}
	return nil
}

// readTables reads tables as one dataset. Days and numbers in them may be written as in a locale, unless that is und.
func readTables(paths []string, as language.Tag) (*dataset.Dataset, error) {
	o := dataset.CSVOptions{ReadOptions: dataset.ReadOptions{Names: names.Codes}}
	if as != language.Und {
		l := locale.For(as)
		o.Locale = &l
	}
	var all dataset.Dataset
	var err error
	for _, name := range paths {
		one, bad := dataset.ReadCSVFile(name, o)
		all.Add(one)
		err = joined(err, bad)
	}
	return &all, err
}

// joined returns the faults of two readings together, or the first error that is not such faults.
func joined(a, b error) error {
	var first, second dataset.ReadErrors
	switch {
	case a == nil:
		return b
	case b == nil || !errors.As(a, &first):
		return a
	case !errors.As(b, &second):
		return b
	}
	return slices.Concat(first, second)
}
