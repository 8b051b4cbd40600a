package dataset

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"strings"
	"unicode/utf16"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/locale"
)

// CSVOptions say how a table was written. The zero value reads tables with any of the usual characters between cells, and
// with dates and numbers as JSON has them.
type CSVOptions struct {
	ReadOptions

	// Comma is the character between cells: ',', ';', '\t' or '|'. If it is zero, it is the one of these that divides
	// the header into known columns.
	Comma byte

	// Locale is that of the people who typed the table, or nil. With it, days may also be written as
	// [locale.Locale.ParseDate] reads them, and numbers as [locale.Locale.ParseNumber] does; what is ambiguous is a
	// fault.
	Locale *locale.Locale

	// Collection is the collection of rows that have nothing in the column record, as in a table of observations.
	Collection Collection
}

// ReadCSV reads a dataset from a table, as spreadsheets save it: its first row has the names of columns, in any order,
// and each other row says something of one record. The columns record and id say which record that is; the rows of one
// record may stand anywhere. A row about a part of the record, such as an event, may also have cells of the record
// itself. The page of package dataset/format documents the columns.
//
// The text is UTF-8, or UTF-16 with a byte order mark, which spreadsheets save as "Unicode text". Like [Read], ReadCSV is
// strict: an unknown column, a cell that has no meaning in its row, and a value that its type refuses give [ReadErrors],
// each with the position of the cell. What it reads is what [Read] reads from the same facts in JSON.
func ReadCSV(r io.Reader, o CSVOptions) (*Dataset, error) {
	name := cmp.Or(o.Name, "dataset")
	if r == nil {
		return nil, fmt.Errorf("dataset: ReadCSV(%s): no reader", character.Visible(name))
	}
	if err := o.check(); err != nil {
		return nil, fmt.Errorf("dataset: ReadCSV(%s): %w", character.Visible(name), err)
	}
	options := o.strict()
	options.Bytes = min(options.Bytes, math.MaxUint32) // the offsets of marks
	raw, err := textOf(r, 0, options.Bytes)
	if err != nil {
		return nil, fmt.Errorf("dataset: ReadCSV(%s): %w", character.Visible(name), err)
	}
	c := csvReader{options: o, from: origin{file: name}}
	c.faults.limit = options.Errors
	d := c.read(raw, options)
	if len(c.faults.all) > 0 {
		return nil, c.faults.errors(&c.from, 1)
	}
	c.from.before, c.from.after = map[Collection]int{}, d.sizes()
	d.origins = []origin{c.from}
	return d, nil
}

// ReadCSVFile reads a dataset from the table in the named file, whose path is its name in messages instead of o.Name.
func ReadCSVFile(name string, o CSVOptions) (*Dataset, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("dataset: ReadCSVFile(%s): %w", spelling.Quote(name), reasonOf(err))
	}
	defer f.Close()
	o.Name = name
	return ReadCSV(f, o)
}

// check returns what is wrong with the options.
func (o CSVOptions) check() error {
	if o.Comma != 0 && strings.IndexByte(commas, o.Comma) < 0 {
		return fmt.Errorf("%q cannot stand between cells", o.Comma)
	}
	if o.Collection != "" && sheets().of(o.Collection) == nil {
		return fmt.Errorf("no collection %q", o.Collection)
	}
	return nil
}

// csvReader reads one table.
type csvReader struct {
	options CSVOptions
	from    origin
	faults  csvFaults
}

// read reads a table. What it returns counts only if there are no faults.
func (c *csvReader) read(raw string, options strictjson.Options) *Dataset {
	if len(raw) > options.Bytes {
		c.faults.tooLarge(options.Bytes)
		return nil
	}
	c.from.text = decoded(raw)
	if at := character.InvalidUTF8(c.from.text); at >= 0 {
		c.faults.note(at, &notUTF8, strictjson.Args{"byte": words(fmt.Sprintf("0x%02X", c.from.text[at]))}, words("save the file as UTF-8"))
		return nil
	}
	if !strings.Contains(c.from.text, "\n") {
		c.from.text = strings.ReplaceAll(c.from.text, "\r", "\n") // lines that end as on old Macintoshes
	}
	t := newTable(sheets())
	t.text, t.collection, t.note = c.from.text, c.options.Collection, c.faults.note
	if !c.rows(t, options.Values) {
		return nil
	}
	return c.decode(&assembler{table: t, locale: c.options.Locale}, options)
}

// rows places the rows of the table, and returns false where it makes no sense to go on.
func (c *csvReader) rows(t *table, maxCells int) bool {
	text, comma := c.from.text, c.options.Comma
	skipped := 0
	if sep := commaOf(firstLine(text)); sep != 0 {
		comma, skipped = cmp.Or(comma, sep), len(firstLine(text))+1
	}
	if comma == 0 {
		comma = t.book.detectComma(firstLine(text[min(skipped, len(text)):]))
	}
	rows := newRowReader(strings.NewReader(text[min(skipped, len(text)):]), comma, len(text))
	rows.offset += skipped
	cells, hasHeader := 0, false
	for r, more := rows.next(); more; r, more = rows.next() {
		if cells += len(r.cells); cells > maxCells {
			c.faults.beyond(r.offset, &tooMany, maxCells, "MaxValues")
			return false
		}
		switch {
		case r.bad != nil:
			c.faults.note(r.offset+r.bad.offset, r.bad.issue, nil, words(""))
			if !hasHeader {
				return false
			}
		case len(r.cells) == 0:
		case !hasHeader:
			hasHeader = true
			if t.readHeader(r); len(c.faults.all) > 0 && !t.hasColumn(recordColumn) && t.collection == "" {
				return false
			}
		default:
			for i := range r.cells {
				r.cells[i].offset += r.offset
			}
			t.place(r.cells)
		}
		if c.faults.isFull() {
			return false
		}
	}
	return true
}

// commaOf returns the character that a line "sep=;" names, with which some spreadsheets begin a table, and 0 for other lines.
func commaOf(line string) byte {
	sep, isHint := strings.CutPrefix(strings.TrimRight(line, "\r\n"), "sep=")
	if !isHint || len(sep) != 1 || !strings.Contains(commas, sep) {
		return 0
	}
	return sep[0]
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// hasColumn reports whether the header has a column.
func (t *table) hasColumn(name string) bool {
	for _, c := range t.header {
		if c.name == name {
			return true
		}
	}
	return false
}

// decode reads the JSON that an assembler makes of the table, and notes each fault of it in the cell that it comes from.
func (c *csvReader) decode(a *assembler, options strictjson.Options) *Dataset {
	a.dataset()
	if len(a.out) > math.MaxUint32 { // the offsets of marks
		c.faults.tooLarge(options.Bytes)
		return nil
	}
	c.from.json, c.from.marks = string(a.out), a.marks
	options.Bytes = math.MaxInt
	file, err := documents.Decode(c.from.json, options)
	if err == nil {
		return &file.Dataset
	}
	var faults strictjson.Errors
	errors.As(err, &faults)
	for _, bad := range faults {
		c.faults.all = append(c.faults.all, a.refused(bad))
	}
	return nil
}

// refused returns the fault of the cell that a fault of the JSON comes from.
func (a *assembler) refused(bad *strictjson.Error) csvFault {
	m := markAt(a.marks, bad.Offset)
	if bad.Fault == strictjson.FaultMissingField {
		return csvFault{int(m.cell), bad.Path, &missingCell, strictjson.Args{"column": bad.Args["field"]}, words(""), nil}
	}
	found := csvFault{int(m.cell), bad.Path, definitionOf(bad.Fault), bad.Args, bad.Hint, bad.Cause}
	if header := a.columnOf(cell{column: int(m.column)}).header; header != "" {
		found.issue, found.args = inColumn(found.issue), strictjson.Args{"column": words(spelling.Quote(header))}
		maps.Copy(found.args, bad.Args)
	}
	return found
}

// decoded returns the text of a table in UTF-8 without a byte order mark.
func decoded(raw string) string {
	bigEndian := len(raw) >= 2 && raw[0] == 0xfe && raw[1] == 0xff
	littleEndian := len(raw) >= 2 && raw[0] == 0xff && raw[1] == 0xfe
	if !bigEndian && !littleEndian {
		return strings.TrimPrefix(raw, "\ufeff")
	}
	units := make([]uint16, (len(raw)-2)/2)
	for i := range units {
		first, second := uint16(raw[2*i+2]), uint16(raw[2*i+3])
		if bigEndian {
			first, second = second, first
		}
		units[i] = first | second<<8
	}
	return string(utf16.Decode(units))
}
