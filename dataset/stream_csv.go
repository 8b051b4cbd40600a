package dataset

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// ReadObservationsCSV reads observations from a table with the columns of [ReadCSV], of which record may be missing. It
// holds one row at a time. A faulty row yields [ReadErrors], each with the position of the cell, and the next row is read;
// a header with a fault ends the reading. Otherwise it is like [ReadObservations].
func ReadObservationsCSV(r io.Reader, o StreamOptions) iter.Seq2[economy.Observation, error] {
	o = o.streamOptions()
	return func(yield func(economy.Observation, error) bool) {
		err := CSVOptions{Comma: o.Comma}.check()
		if r == nil {
			err = errors.New("no reader")
		}
		if err != nil {
			yield(economy.Observation{}, fmt.Errorf("dataset: ReadObservationsCSV(%s): %w", character.Visible(o.Name), err))
			return
		}
		s := &rowStream{stream: stream{StreamOptions: o, yield: yield}, table: newTable(sheets()), options: o.strict()}
		s.collection = CollectionObservations
		s.note = func(offset int, d *issue.Definition, args strictjson.Args, hint strictjson.Words) {
			if len(s.found) <= o.MaxErrors {
				s.found = append(s.found, csvFault{offset: offset, issue: d, args: args, hint: hint})
			}
		}
		s.read(r)
	}
}

// rowStream is a stream of observations from the rows of a table.
type rowStream struct {
	stream
	*table
	options   strictjson.Options
	found     []csvFault // of the row
	hasHeader bool
	json      assembler
}

func (s *rowStream) read(r io.Reader) {
	rows := newRowReader(r, cmp.Or(s.Comma, ','), s.MaxLine)
	for row, more := rows.next(); more; row, more = rows.next() {
		s.found = s.found[:0]
		if sep := commaOf(row.text); sep != 0 && row.line == 1 {
			s.Comma = cmp.Or(s.Comma, sep)
			rows.comma = s.Comma
			continue
		}
		if !s.hasHeader && s.Comma == 0 && utf8.ValidString(row.text) {
			rows.comma = s.book.detectComma(firstLine(row.text))
			row.cells, row.bad = splitRow(row.text, rows.comma, nil)
		}
		switch {
		case row.bad != nil:
			s.found = append(s.found, s.faultOf(row))
		case len(row.cells) == 0:
			continue
		case !s.hasHeader:
			row.offset = 0
			s.readHeader(row)
		default:
			if o, isRead := s.observation(row); isRead {
				if !s.yield(o, nil) {
					return
				}
				continue
			}
		}
		if len(s.found) > 0 && (!s.refuse(row, s.found) || !s.hasHeader) {
			return
		}
		s.hasHeader = true
	}
	s.end(rows.err)
}

// observation returns the observation of a row, and false for a row with faults.
func (s *rowStream) observation(r row) (economy.Observation, bool) {
	clear(s.records)
	s.place(r.cells)
	all := s.records[CollectionObservations]
	if len(s.found) == 0 && len(all) == 0 {
		s.note(r.cells[0].offset, &otherRecord, nil, words(""))
	}
	if len(s.found) > 0 {
		return economy.Observation{}, false
	}
	a := &s.json
	a.table, a.locale, a.out, a.marks = s.table, s.Locale, a.out[:0], a.marks[:0]
	a.record(all[0])
	v, err := observations.Decode(string(a.out), s.options)
	var faults strictjson.Errors
	if !errors.As(err, &faults) {
		return *v, len(s.found) == 0
	}
	for _, bad := range faults {
		s.found = append(s.found, a.refused(bad))
	}
	return economy.Observation{}, false
}

// streamColumns are the columns of a table of observations that is written while they come.
func streamColumns() []string {
	return []string{
		"subject", "counterpart", "reference", "indicator", "period", "amount", "unit", "bound", "status", "confidentiality",
		"note:en", "note:kk", "note:ru", "note:zh", "recorded", "retracted", "source", "locator", "cites", recordColumn, jsonColumn,
	}
}

// WriteObservationsCSV writes observations as a table, which [ReadObservationsCSV] and [ReadCSV] read. It holds one
// observation at a time, so that the table always has the same columns; an observation with a note in another language
// stands in the column json. Several cites stand as JSON in the column cites. Otherwise it is like [WriteObservations],
// and texts are guarded as by [Dataset.WriteCSV]. o.Columns is not used.
func WriteObservationsCSV(w io.Writer, all iter.Seq2[economy.Observation, error], o CSVWriteOptions) error {
	if w == nil {
		return errors.New("dataset: WriteObservationsCSV: no writer")
	}
	if err := o.check(); err != nil {
		return fmt.Errorf("dataset: WriteObservationsCSV: %w", err)
	}
	t := newTableWriter()
	for _, header := range streamColumns() {
		c := t.book.headerColumnOf(header)
		t.columnOfName(c.name, c.key)
	}
	t.asked = len(t.header)
	order, s := t.order(), t.book.of(CollectionObservations)
	b := bufio.NewWriterSize(w, 1<<16)
	line := t.appendHeader(nil, order, o)
	if _, err := b.Write(line); err != nil {
		return fmt.Errorf("dataset: WriteObservationsCSV: %w", err)
	}
	return writeEach("WriteObservationsCSV", b, all, func(one *economy.Observation) error {
		t.rows = t.rows[:0]
		t.write(s, jsonOf(one))
		if len(t.header) > t.asked {
			t.forget()
			t.rows = t.rows[:0]
			t.writeJSON(s, jsonOf(one))
		}
		line = t.appendRows(line[:0], order, o)
		_, err := b.Write(line)
		return err
	})
}

// forget removes the columns that were not asked for.
func (t *tableWriter) forget() {
	for _, c := range t.header[t.asked:] {
		delete(t.columns, [2]string{c.name, c.key})
	}
	t.header = t.header[:t.asked]
}
