package main

import (
	"io"

	"github.com/crossborder-go/crossborder/dataset"
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
