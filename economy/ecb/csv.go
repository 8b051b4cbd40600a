package ecb

import (
	"fmt"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// csvFile is a CSV file being read.
type csvFile struct {
	rates
	rows       *tabular.Scanner
	header     []string
	currencies []economy.Currency // of the columns; the zero Currency is skipped
}

// read reads the file.
func (f *csvFile) read() {
	if !f.begin() {
		return
	}
	for {
		fields, err := f.rows.Next()
		switch {
		case err == io.EOF:
			return
		case err != nil:
			if !f.fault(f.rows.Row(), f.header, err) {
				return
			}
		case !f.row(fields):
			return
		}
	}
}

// begin reads the header and reports whether to continue.
func (f *csvFile) begin() bool {
	fields, err := f.rows.Next()
	if err == io.EOF {
		f.fail(1, "", "", "empty file, no header")
		return false
	}
	if err != nil {
		f.fault(f.rows.Row(), nil, err)
		return false
	}
	if name := strings.TrimSpace(string(fields[0])); name != "Date" {
		f.fail(f.rows.Row(), "Date", "", "missing; the header begins with "+name)
		return false
	}
	if n := len(fields); n > 1 && strings.TrimSpace(string(fields[n-1])) == "" {
		fields = fields[:n-1]
	}
	seen := map[string]bool{}
	for _, field := range fields {
		name := strings.TrimSpace(string(field))
		if seen[name] {
			f.fail(f.rows.Row(), name, name, "duplicate column")
			return false
		}
		seen[name] = true
		f.header = append(f.header, name)
	}
	return f.readCurrencies()
}

// readCurrencies reads the currencies of the header. A column of no currency is an error, and is skipped.
func (f *csvFile) readCurrencies() bool {
	f.currencies = make([]economy.Currency, len(f.header))
	for i, name := range f.header[1:] {
		c, reason := currency(name)
		if reason != "" && !f.fail(f.rows.Row(), name, name, reason) {
			return false
		}
		f.currencies[i+1] = c
	}
	return true
}

// row yields the rates of a row and reports whether to continue.
func (f *csvFile) row(fields [][]byte) bool {
	row := f.rows.Row()
	if n := len(fields); n == len(f.header)+1 && strings.TrimSpace(string(fields[n-1])) == "" {
		fields = fields[:n-1]
	}
	if len(fields) != len(f.header) {
		return f.fail(row, "", "", fmt.Sprintf("%d fields; the header has %d", len(fields), len(f.header)))
	}
	text := strings.TrimSpace(string(fields[0]))
	day, reason := dayOf(text)
	if reason != "" {
		return f.fail(row, f.header[0], text, reason)
	}
	for i, to := range f.currencies {
		if !to.IsZero() && !f.rate(row, f.header[i], strings.TrimSpace(string(fields[i])), to, day) {
			return false
		}
	}
	return true
}
