package untc

import (
	"errors"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
)

// Read reads a table. It returns what it could read even if there is an error, which joins an [*Error] for every fault, in
// the order of the lines; see [Errors]. It keeps the text in memory; a text of more than 64 MiB is an error.
func Read(in io.Reader, o Options) (*Table, error) {
	lines, errs := readLines(in, o.Latin1)
	r := reader{
		o: o, columns: named(o.Columns), errs: errs,
		table: &Table{Source: o.Source, AsAt: o.AsAt},
		who:   directory{given: named(o.Parties), found: map[string]who{}},
	}
	body := r.begin(lines)
	if len(r.header) > 0 {
		r.aligned = r.layout.loose && r.isAligned(body)
		r.read(body)
		r.finish()
	}
	r.findDay()
	return r.table, errors.Join(r.sorted()...)
}

// reader is a table being read.
type reader struct {
	o        Options
	columns  byName[agreement.EventKind]
	who      directory
	layout   layout
	header   []column
	explains bool // the header explains letters
	aligned  bool // the dates of a loose table stand below the names of their columns
	rows     []row
	table    *Table
	errs     []error
	ended    bool // a line said that notes follow
}

// row is a participant as it is written. Cells are those of the columns, in their order.
type row struct {
	line    int
	text    string
	name    string
	columns []column
	cells   []string
	lost    bool // it has text beside the name and the cells, which is an error
}

// newRow returns a row without a name and with empty cells.
func (r *reader) newRow(line Line) row {
	return row{line: line.Number, text: line.Text, columns: r.header, cells: make([]string, len(r.header))}
}

// hasCells reports whether the row has anything but a name.
func (w *row) hasCells() bool { return w.lost || strings.Join(w.cells, "") != "" }

// fail adds an error.
func (r *reader) fail(line int, column, text, reason string) {
	r.errs = append(r.errs, &Error{Line: line, Column: column, Text: text, Reason: reason})
}

// note keeps a line that is not a participant.
func (r *reader) note(line Line) { r.table.Notes = append(r.table.Notes, line) }

// read collects the rows of the lines below the header.
func (r *reader) read(lines []Line) {
	for len(lines) > 0 {
		fields, n := r.layout.record(lines)
		r.line(lines[:n], fields)
		lines = lines[n:]
	}
}

// line reads the fields of one record.
func (r *reader) line(lines []Line, fields []field) {
	switch {
	case r.ended || isRule(lines[0].Text):
		r.notes(lines)
	case r.isHeader(fields):
		r.setHeader(r.newColumns(fields))
		r.notes(lines)
	case isEnd(lines[0].Text):
		r.ended = true
		r.notes(lines)
	case r.layout.loose:
		r.loose(lines[0], fields)
	default:
		r.strict(lines, fields)
	}
}

func (r *reader) notes(lines []Line) {
	for _, l := range lines {
		r.note(l)
	}
}

// endings are the words with which the notes below a table begin.
var endings = [...]string{"end note", "endnote", "note", "footnote", "declaration", "reservation", "objection"}

// isEnd reports whether a line is a heading of the notes below a table: it begins with such a word, is short and has no
// date.
func isEnd(text string) bool {
	if len(text) > maxLine {
		return false
	}
	words := foldName(strings.Trim(text, " \t:|¦│"))
	for _, e := range endings {
		rest, ok := strings.CutPrefix(words, e)
		if rest = strings.TrimPrefix(rest, "s"); ok && (rest == "" || strings.ContainsAny(rest[:1], ": (,")) {
			return firstDate(text, DayMonth) < 0
		}
	}
	return false
}
