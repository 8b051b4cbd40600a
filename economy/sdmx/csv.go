package sdmx

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadCSV yields the observations of an SDMX-CSV data message, version 1.0 or 2.0. A wrong row yields a
// *[figures.Error] and no observation, and the caller may continue. If nothing can be read after an error (no
// header, an unclosed quote, a row that is too long, an error of r), it is the last one.
func ReadCSV(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) { readCSV(r, o, nil, yield) }
}

// readCSV reads observations or, if rates is not nil, rates.
func readCSV(r io.Reader, o Options, rates *rates, yield func(economy.Observation, error) bool) {
	rules := rates.rules(o)
	rules.Comma = o.DecimalComma
	f := csvFile{rows: tabular.NewScanner(r), assembler: tabular.NewAssembler(rules, o.Mapping), record: record{rates: rates, unread: newUnread(o, rates)}}
	f.assembler.Track(f.rows.Offset)
	if err := f.begin(o); err != nil {
		yield(economy.Observation{}, err)
		return
	}
	tabular.EachRow(f.rows, f.assembler, f.header, yield, func(fields [][]byte) bool {
		f.found.Cites = nil
		if err := f.row(fields, &f.found); err != nil {
			fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
			yield(economy.Observation{}, fault)
			return false
		}
		switch ok, err := f.assembler.Done(); {
		case err != nil:
			return yield(economy.Observation{}, err)
		case !ok:
			return true
		}
		return yield(f.found, nil)
	})
}

// csvFile is a file being read.
type csvFile struct {
	rows       *tabular.Scanner
	assembler  *tabular.Assembler
	header     []string
	labelled   bool // fields have labels: "CODE: Label"
	used       []usedColumn
	indicators []int
	unread     []int // columns of record.unread
	action     int
	record     record
	found      economy.Observation
	key        []byte
}

// usedColumn is the column of a role.
type usedColumn struct{ role, at int }

// fileError returns an error about the current row.
func (f *csvFile) fileError(column, input, reason string) error {
	return &figures.Error{Format: "sdmx", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the header.
func (f *csvFile) begin(o Options) error {
	f.rows.SetComma(delimiter(f.rows.Peek()))
	fields, err := f.rows.Next()
	if err == io.EOF {
		return f.fileError("", "", "empty file, no header")
	}
	if err != nil {
		fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
		return fault
	}
	for _, field := range fields {
		f.header = append(f.header, string(field))
	}
	return f.assign(f.columns(o), o)
}

// assign finds the columns of the roles.
func (f *csvFile) assign(places map[string]int, o Options) error {
	has := func(name string) bool {
		_, ok := places[name]
		return ok
	}
	if first, _, _ := strings.Cut(f.header[0], "["); first != "DATAFLOW" && first != "KEY" && (first != "STRUCTURE" || !has("STRUCTURE_ID")) {
		return f.fileError("", f.header[0], "the header begins neither with DATAFLOW (SDMX-CSV 1.0), nor with STRUCTURE and STRUCTURE_ID (2.0), nor with KEY")
	}
	for i, r := range o.roles() {
		name, reason := r.find(has)
		if reason != "" {
			return f.fileError(name, "", reason)
		}
		f.record.names[i] = name
		if name == "" {
			continue
		}
		at := places[name]
		if at < 0 {
			return f.fileError(name, name, "duplicate column")
		}
		f.used = append(f.used, usedColumn{i, at})
	}
	names, missing, reason := o.indicators(has)
	if reason != "" {
		return f.fileError(missing, "", reason)
	}
	for _, name := range names {
		if places[name] < 0 {
			return f.fileError(name, name, "duplicate column")
		}
		f.indicators = append(f.indicators, places[name])
	}
	f.record.indicatorName = strings.Join(names, ".")
	if len(names) == 0 {
		f.record.indicator = []byte(o.DefaultIndicator)
	}
	f.action = -1
	if has("ACTION") {
		f.action = places["ACTION"]
	}
	return f.findUnread(places)
}

// findUnread finds the columns of dimensions that no option names, which must not be doubled.
func (f *csvFile) findUnread(places map[string]int) error {
	end := len(f.header)
	for _, role := range [...]int{period, value} {
		end = min(end, places[f.record.names[role]])
	}
	for at, name := range f.header {
		place, isComponent := places[name]
		if !isComponent || place >= 0 && place != at || !f.record.unread.isColumn(name, at < end) || f.record.addUnread(name) < 0 {
			continue
		}
		if place < 0 {
			return f.fileError(name, name, "duplicate column")
		}
		f.unread = append(f.unread, at)
	}
	return nil
}

// delimiter returns what follows the first term of the header, because the standard fixes that term but no
// delimiter except the comma as the default.
func delimiter(header []byte) byte {
	rest := bytes.TrimPrefix(header, []byte(`"`))
	if i := bytes.IndexByte(rest, ']'); i >= 0 && bytes.HasPrefix(rest, []byte("STRUCTURE[")) {
		rest = rest[i:]
	}
	if i := bytes.IndexAny(rest, ",;\t|"); i >= 0 {
		return rest[i]
	}
	return ','
}

// row makes an observation of a row. Its error is final.
func (f *csvFile) row(fields [][]byte, o *economy.Observation) error {
	a := f.assembler
	a.Begin(f.rows.Row())
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields; the header has %d", len(fields), len(f.header)))
		return nil
	}
	if f.action >= 0 {
		f.checkAction(fields[f.action])
	}
	for _, c := range f.used {
		text := fields[c.at]
		if f.labelled {
			text = f.code(c.role, text)
		}
		f.record.texts[c.role] = text
	}
	switch len(f.indicators) {
	case 0: // the default, which is the same for all rows
	case 1:
		f.record.indicator = f.code(subject, fields[f.indicators[0]])
	default:
		f.key = f.key[:0]
		for i, at := range f.indicators {
			if i > 0 {
				f.key = append(f.key, '.')
			}
			f.key = append(f.key, f.code(subject, fields[at])...)
		}
		f.record.indicator = f.key
	}
	for i, at := range f.unread {
		f.record.unread.texts[i] = f.code(subject, fields[at])
	}
	return f.record.observe(a, o)
}

// checkAction rejects rows that do not state a value. Rows that inform, append, replace or merge do.
func (f *csvFile) checkAction(field []byte) {
	switch action := f.code(subject, field); string(action) {
	case "", "I", "A", "R", "M":
	case "D":
		f.assembler.Fail("ACTION", "D", "deletions are not supported")
	default:
		f.assembler.Fail("ACTION", string(action), "not an action; allowed: I, A, R, M")
	}
}
