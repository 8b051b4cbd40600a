package main

import (
	"io"

	"github.com/crossborder-go/crossborder/dataset"
)

// schema writes the JSON Schema of datasets, for editors.
func schema(args []string, out, _ io.Writer) error {
	names, err := parse(newFlags("schema"), args)
	if err != nil {
		return usageError{err}
	}
	if len(names) > 0 {
		return wrongUsage("no arguments are needed, and %d are given", len(names))
	}
	_, err = out.Write(dataset.Schema())
	return err
}
