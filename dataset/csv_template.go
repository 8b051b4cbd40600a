package dataset

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"
)

// template is the table that [WriteCSVTemplate] writes, without its empty columns.
//
//go:embed template.csv
var template string

// templateColumns are columns of the template in which nothing stands.
func templateColumns() []string {
	return []string{"nonBinding", "counterpart", "as", "effective", "rules", "recorded", "retracted", "locator"}
}

// WriteCSVTemplate writes a table to begin with: the usual columns, and rows of each kind of record as examples, which are
// real facts with their source. It is a dataset without errors and warnings. The rows are replaced by one's own; columns
// can be removed, and others of package dataset/format added.
func WriteCSVTemplate(w io.Writer, o CSVWriteOptions) error {
	d, err := ReadCSV(strings.NewReader(template), CSVOptions{ReadOptions: ReadOptions{Name: "template.csv"}})
	if err != nil {
		return fmt.Errorf("dataset: WriteCSVTemplate: %w", err)
	}
	o.Columns = slices.Concat(o.Columns, templateColumns())
	return d.WriteCSV(w, o)
}
