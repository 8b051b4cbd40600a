package comtrade

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// csvFile is a file being read.
type csvFile struct {
	rows   *tabular.Scanner
	header []string
	places [parts]int // columns of the parts, -1 for none
	flow   flow
	yield  func(economy.Observation, error) bool
}

// fileError returns an error about the current row.
func (f *csvFile) fileError(column, input, reason string) error {
	return &figures.Error{Format: "comtrade", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the header.
func (f *csvFile) begin() error {
	f.rows.SetLatin1()
	if head := f.rows.Peek(); bytes.IndexByte(head, '\t') >= 0 && bytes.IndexByte(head, ',') < 0 {
		f.rows.SetComma('\t')
	}
	fields, err := f.rows.Next()
	if err == io.EOF {
		return f.fileError("", "", "empty file, no header")
	}
	if err != nil {
		fault, _ := f.flow.assembler.FileError(f.rows.Row(), nil, err)
		return fault
	}
	if n := len(fields); n > 1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	places := map[string]int{}
	for i, field := range fields {
		name := strings.TrimSpace(string(field))
		if _, duplicate := places[name]; duplicate {
			return f.fileError(name, name, "duplicate column")
		}
		places[name] = i
		f.header = append(f.header, name)
	}
	return f.assign(places)
}

// assign finds the columns of the parts.
func (f *csvFile) assign(places map[string]int) error {
	d := dialectOfHeader(f.header)
	for i, name := range d.names {
		at, ok := places[name]
		if !ok || name == "" {
			at = -1
		}
		f.places[i] = at
	}
	for _, i := range [...]int{reporter, partner, flowCode, period, commodity, value} {
		if f.places[i] < 0 {
			return f.fileError(d.names[i], "", "missing")
		}
	}
	f.flow.dialect, f.flow.yield = d, f.yield
	return nil
}

// row yields the observations of a row and reports whether to continue.
func (f *csvFile) row(fields [][]byte) bool {
	a := f.flow.assembler
	a.Begin(f.rows.Row())
	if n := len(fields); n == len(f.header)+1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields; the header has %d", len(fields), len(f.header)))
		_, err := a.Done()
		return f.yield(economy.Observation{}, err)
	}
	for i, at := range f.places {
		if at >= 0 {
			f.flow.texts[i] = fields[at]
		}
	}
	return f.flow.record(f.rows.Row())
}
