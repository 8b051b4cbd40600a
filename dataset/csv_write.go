package dataset

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// CSVWriteOptions say how a table is written. The zero value writes commas between cells, no byte order mark, and no
// empty columns.
type CSVWriteOptions struct {
	Comma byte // between cells: ',', ';', '\t' or '|'; default ','

	// Mark writes a byte order mark at the beginning, without which some spreadsheets do not recognize UTF-8.
	Mark bool

	// Columns are headers of columns that the table has even if nothing stands in them: "name:ru", "event".
	Columns []string
}

// check returns what is wrong with the options.
func (o CSVWriteOptions) check() error { return CSVOptions{Comma: o.Comma}.check() }

// WriteCSV writes the dataset as a table that [ReadCSV] reads as the same dataset, in the same order. A record has a
// row for itself, which also holds its first part (an event, a statement or another) if nothing gets lost by that, and
// a row for each other part. What has no cells of its own is written as JSON: the rules of an agreement in the column
// rules, or a whole record in the column json. The columns are those in which something stands, in a fixed order, so
// that the same records give the same bytes.
//
// A text that a spreadsheet would take for a formula, because it begins with =, +, - or @, gets an apostrophe before that
// character, which ReadCSV takes away. A value that JSON cannot hold is a [*WriteError], and nothing is written.
func (d *Dataset) WriteCSV(w io.Writer, o CSVWriteOptions) error {
	if w == nil {
		return errors.New("dataset: WriteCSV: no writer")
	}
	if err := o.check(); err != nil {
		return fmt.Errorf("dataset: WriteCSV: %w", err)
	}
	d = d.orEmpty()
	if err := d.writable("WriteCSV"); err != nil {
		return err
	}
	t := newTableWriter()
	for _, header := range o.Columns {
		c := t.book.headerColumnOf(header)
		if c.name == "" {
			return fmt.Errorf("dataset: WriteCSV: unknown column %q", header)
		}
		t.columnOfName(c.name, c.key)
	}
	t.columnOfName(recordColumn, "")
	t.asked = len(t.header)
	for c, records := range d.collections() {
		s := t.book.of(c)
		for i := range records.Len() {
			t.write(s, jsonOf(records.Index(i).Interface()))
		}
	}
	order := t.order()
	if _, err := w.Write(t.appendRows(t.appendHeader(nil, order, o), order, o)); err != nil {
		return fmt.Errorf("dataset: WriteCSV: %w", err)
	}
	return nil
}

// tableWriter makes the rows of a table. It reads what it writes, to see whether that says the same.
type tableWriter struct {
	table
	rows     [][]cell
	columns  map[[2]string]int
	written  map[[2]string]bool // the collections and ids of the records so far
	isLost   map[int]bool       // the columns whose header would not be read as theirs
	asked    int                // the number of the first columns, which are written even if they are empty
	hasFault bool
}

func newTableWriter() *tableWriter {
	t := &tableWriter{table: *newTable(sheets()), columns: map[[2]string]int{}, written: map[[2]string]bool{}, isLost: map[int]bool{}}
	t.note = func(int, *issue.Definition, strictjson.Args, strictjson.Words) { t.hasFault = true }
	return t
}

// columnOfName returns the number of a column, which is added to the header if it is new.
func (t *tableWriter) columnOfName(name, key string) int {
	n, isKnown := t.columns[[2]string{name, key}]
	if !isKnown {
		n = len(t.header)
		t.columns[[2]string{name, key}] = n
		t.header = append(t.header, headerColumn{name: name, key: key, header: name + key})
		header := character.Guarded(name + key)
		again := t.book.headerColumnOf(character.Unguarded(header))
		t.isLost[n] = !isWritable(header) || again.name != name || again.key != key
	}
	return n
}

// write adds the rows of a record.
func (t *tableWriter) write(s *sheet, record json.RawMessage) {
	fields := membersOf(record)
	id := [2]string{string(s.collection), string(fields.of("id")) + string(fields.of("code"))}
	rows := [][]cell(nil)
	if !s.columns[idColumn] || !t.written[id] { // rows of one id would be united
		rows = t.bestRows(s, fields, record)
	}
	t.written[id] = true
	if rows == nil {
		t.writeJSON(s, record)
	}
	t.rows = append(t.rows, rows...)
}

// bestRows returns the first of these that say the same as a record: rows of which the first has the record and its first
// part, rows for both, and rows with the JSON of what cells cannot hold. It returns nil if none of them does.
func (t *tableWriter) bestRows(s *sheet, fields members, record json.RawMessage) [][]cell {
	rows := t.rowsOf(s, fields, nil)
	if one := united(rows); one != nil && bytes.Equal(t.read(s, one), record) {
		return one
	}
	again := t.read(s, rows)
	if !bytes.Equal(again, record) {
		rows = t.rowsOf(s, fields, lostParts(s, fields, membersOf(again)))
		if !bytes.Equal(t.read(s, rows), record) {
			return nil
		}
	}
	return rows
}

// writeJSON adds the row of a record whose JSON stands in one cell.
func (t *tableWriter) writeJSON(s *sheet, record json.RawMessage) {
	t.rows = append(t.rows, []cell{t.cell(recordColumn, "", s.record), t.cell(jsonColumn, "", character.Guarded(string(record)))})
}

func (t *tableWriter) cell(name, key, text string) cell {
	return cell{column: t.columnOfName(name, key), text: text}
}

// lostParts returns the parts and cites that two versions of a record say differently.
func lostParts(s *sheet, a, b members) map[string]bool {
	names := map[string]bool{}
	for _, f := range s.fields {
		if (f.form == formParts || f.form == formCites) && !bytes.Equal(a.of(f.name), b.of(f.name)) {
			names[f.name] = true
		}
	}
	return names
}

// read returns the JSON of the record that is read from rows, nil where they have a fault.
func (t *tableWriter) read(s *sheet, rows [][]cell) json.RawMessage {
	own := table{book: t.book, header: t.header, records: map[Collection][]*sheetRecord{}, byID: map[[2]string]*sheetRecord{}, note: t.note}
	t.hasFault = false
	for _, row := range rows {
		if slices.ContainsFunc(row, func(c cell) bool { return t.isLost[c.column] || !isWritable(c.text) }) {
			return nil
		}
		row = slices.Clone(row)
		slices.SortFunc(row, func(a, b cell) int { return cmp.Compare(a.column, b.column) }) // as in every row of a file
		own.place(row)
	}
	records := own.records[s.collection]
	if len(records) != 1 || t.hasFault {
		return nil
	}
	a := assembler{table: &own}
	a.record(records[0])
	if t.hasFault {
		return nil
	}
	return a.out
}

// isWritable reports whether a cell can have a text: one that does not begin or end with spaces, and has no control
// characters but tabs and line breaks.
func isWritable(text string) bool {
	return text != "" && strings.TrimSpace(text) == text &&
		!strings.ContainsFunc(text, func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' || r == 0x7f })
}

// united returns rows in which the first two are one, nil if they cannot be.
func united(rows [][]cell) [][]cell {
	if len(rows) < 2 {
		return nil
	}
	one := slices.Clone(rows[0])
	for _, c := range rows[1] {
		i := slices.IndexFunc(one, func(o cell) bool { return o.column == c.column })
		switch {
		case i < 0:
			one = append(one, c)
		case one[i].text != c.text:
			return nil
		}
	}
	return append([][]cell{one}, rows[2:]...)
}

// rowsOf returns the rows of a record: one for itself, one for each part, and one for each further cite of these; that of
// a part says the part again. The fields that inJSON has stand in a cell as JSON.
func (t *tableWriter) rowsOf(s *sheet, fields members, inJSON map[string]bool) [][]cell {
	head := []cell{t.cell(recordColumn, "", s.record)}
	own := t.cellsOf(s.sheetThing, fields, inJSON)
	for i, c := range own {
		if t.header[c.column].name == idColumn {
			head = append(head, c)
			own = slices.Delete(own, i, i+1)
			break
		}
	}
	var rows [][]cell
	add := func(cells, again []cell, cites [][]cell) {
		rows = append(rows, slices.Concat(head, cells))
		for i, cite := range cites {
			if i == 0 {
				rows[len(rows)-1] = append(rows[len(rows)-1], cite...)
			} else {
				rows = append(rows, slices.Concat(head, again, cite))
			}
		}
	}
	cites := t.citesOf(s.sheetThing, fields, inJSON)
	if len(cites) > 1 && !s.columns[idColumn] { // each of its rows is a record
		own, cites = append(own, t.cell("cites", "", character.Guarded(string(fields.of("cites"))))), nil
	}
	add(own, nil, cites)
	for _, f := range s.fields {
		if f.form != formParts || inJSON[f.name] {
			continue
		}
		for _, part := range elementsOf(fields.of(f.name)) {
			fields := membersOf(part)
			cells := t.cellsOf(f.inner, fields, nil)
			add(cells, cells, t.citesOf(f.inner, fields, nil))
		}
	}
	return rows
}

// cellsOf returns the cells of a record or a part, without its parts and cites that do not stand in JSON.
func (t *tableWriter) cellsOf(thing sheetThing, fields members, inJSON map[string]bool) []cell {
	var cells []cell
	for _, f := range thing.fields {
		value := fields.of(f.name)
		if len(value) == 0 || (f.form == formParts || f.form == formCites) && !inJSON[f.name] {
			continue
		}
		switch f.form {
		case formGroup:
			cells = append(cells, t.cellsOf(f.inner, membersOf(value), nil)...)
		case formKeyed:
			for _, m := range membersOf(value) {
				cells = t.appendCell(cells, f, m.name, m.value)
			}
		default:
			cells = t.appendCell(cells, f, "", value)
		}
	}
	return cells
}

// appendCell appends the cell of a value that stands in one, none for an empty one.
func (t *tableWriter) appendCell(cells []cell, f sheetField, key string, value json.RawMessage) []cell {
	text := textOfJSON(value)
	if f.form == formList {
		var list []string
		for _, element := range elementsOf(value) {
			list = append(list, textOfJSON(element))
		}
		if isPlainList(list) {
			text = strings.Join(list, "; ")
		}
	}
	if f.form != formNumber && !f.hasNumbers {
		text = character.Guarded(text)
	}
	if text == "" {
		return cells
	}
	return append(cells, t.cell(f.column, key, text))
}

// isPlainList reports whether a list is read again from its texts with semicolons between.
func isPlainList(list []string) bool {
	return len(list) > 0 && !strings.HasPrefix(list[0], "[") && !slices.ContainsFunc(list, func(text string) bool {
		return text == "" || strings.TrimSpace(text) != text || strings.Contains(text, ";")
	})
}

// citesOf returns the cells of each cite of a record or a part.
func (t *tableWriter) citesOf(thing sheetThing, fields members, inJSON map[string]bool) [][]cell {
	if !thing.columns["cites"] || inJSON["cites"] {
		return nil
	}
	var all [][]cell
	for _, cite := range elementsOf(fields.of("cites")) {
		all = append(all, t.cellsOf(t.book.cite, membersOf(cite), nil))
	}
	return all
}
