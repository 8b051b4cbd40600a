package flow

import (
	"bytes"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// The columns of a row.
const (
	periodColumn = iota
	exporterColumn
	importerColumn
	productColumn
	valueColumn
	quantityColumn
	columns
)

// layout says where the columns of a file are and what they hold.
type layout struct {
	format   string
	comma    byte
	header   []string
	places   [columns]int
	dialect  civil.Dialect
	powers   [columns]int      // numbers are multiplied by ten to this power
	filters  []filter          // of rows that are left out
	product  func([]byte) bool // reports whether a product is read; nil for those of six digits, and others are wrong
	missing  [2]string         // texts for a missing number
	optional bool              // a trailing empty field is not one
	zero     bool              // a quantity of 0 of goods that have a value is unknown
}

// filter leaves out rows by the text of a column: those that have none of the texts wanted, the unwanted one, or another
// initial.
type filter struct {
	column   int
	wanted   []string
	unwanted string
	initial  byte
}

// admits reports whether a row with a text is read.
func (f *filter) admits(text []byte) bool {
	switch {
	case f.unwanted != "":
		return string(text) != f.unwanted
	case f.initial != 0:
		return len(text) == 0 || text[0] == f.initial
	}
	for _, want := range f.wanted {
		if string(text) == want {
			return true
		}
	}
	return false
}

// readHeader sets the names of the columns. It returns the name and the reason if a name is there twice.
func (l *layout) readHeader(line []byte) (string, string) {
	fields, reason := tabular.Split(nil, bytes.Clone(line), l.comma)
	if reason != "" {
		return "", reason
	}
	if n := len(fields); l.optional && n > 1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	seen := map[string]bool{}
	for _, f := range fields {
		name := strings.TrimSpace(string(f))
		if seen[name] {
			return name, "duplicate column"
		}
		seen[name] = true
		l.header = append(l.header, name)
	}
	return "", ""
}

// find returns the position of a column, -1 if the file does not have it.
func (l *layout) find(name string) int {
	for i, have := range l.header {
		if have == name {
			return i
		}
	}
	return -1
}
