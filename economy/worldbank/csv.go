package worldbank

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadCSV yields the observations of a CSV file, row by row and, within a row, year by year. It reads the files
// of World Development Indicators and of single indicators, and exports of DataBank with years as columns
// ("Series Name", "2024 [YR2024]", two dots for no figure). It skips the rows of metadata above the header
// ("Data Source", "Last Updated Date") and below the figures of DataBank, a byte order mark, and the comma at
// the end of each row.
//
// A wrong cell yields a *[figures.Error] with its year as the column, and the caller may continue. If nothing
// can be read after an error, it is the last one.
func ReadCSV(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		f := csvFile{rows: tabular.NewScanner(r), assembler: newAssembler(o)}
		if err := f.begin(); err != nil {
			yield(economy.Observation{}, err)
			return
		}
		tabular.EachRow(f.rows, f.assembler, f.header, yield, func(fields [][]byte) bool { return f.row(fields, yield) })
	}
}

// The roles of the first columns, which DataBank writes in another order.
const (
	countryName = iota
	countryCode
	indicatorName
	indicatorCode
	columns
)

func names() [columns]string {
	return [columns]string{"Country Name", "Country Code", "Indicator Name", "Indicator Code"}
}

// roleOf returns the role of a column, or -1, and whether it has DataBank's name.
func roleOf(name string) (role int, databank bool) {
	known := names()
	if series, ok := strings.CutPrefix(name, "Series "); ok {
		return slices.Index(known[:], "Indicator "+series), true
	}
	return slices.Index(known[:], name), false
}

// maxMetadata is the maximum number of rows above the header.
const maxMetadata = 20

// csvFile is a CSV file being read.
type csvFile struct {
	rows      *tabular.Scanner
	assembler *tabular.Assembler
	header    []string
	places    [columns]int
	years     [][]byte
	databank  bool
}

// fileError returns an error about the current row.
func (f *csvFile) fileError(column, input, reason string) error {
	return &figures.Error{Format: "worldbank", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the file up to its header.
func (f *csvFile) begin() error {
	for range maxMetadata {
		fields, err := f.rows.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
			return fault
		}
		if role, _ := roleOf(string(fields[0])); role >= 0 {
			return f.setHeader(fields)
		}
	}
	return f.fileError("", "", "no header that begins with Country Name or Series Name")
}

// setHeader reads the columns of the header.
func (f *csvFile) setHeader(fields [][]byte) error {
	if n := len(fields); n > columns && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	seen, roles := map[string]bool{}, map[int]bool{}
	for i, field := range fields {
		name := string(field)
		if seen[name] {
			return f.fileError(name, name, "duplicate column")
		}
		seen[name] = true
		f.header = append(f.header, name)
		if i >= columns {
			f.years = append(f.years, yearOf(field))
			continue
		}
		role, databank := roleOf(name)
		switch {
		case role < 0:
			return f.fileError(names()[i], name, "unexpected column")
		case roles[role]:
			return f.fileError(name, name, "another column already has this role")
		}
		f.places[role], roles[role] = i, true
		f.databank = f.databank || databank
	}
	if len(f.header) < columns {
		return f.fileError(names()[len(f.header)], "", "missing")
	}
	f.assembler.Begin(f.rows.Row())
	for i, year := range f.years {
		f.assembler.Period(f.header[columns+i], year)
	}
	_, err := f.assembler.Done()
	return err
}

// yearOf returns a copy of the year in a column's name. It shortens DataBank's "2024 [YR2024]" and "2013Q1
// [2013Q1]".
func yearOf(field []byte) []byte {
	if label, short, found := bytes.Cut(field, []byte(" [")); found && bytes.HasSuffix(short, []byte("]")) {
		short = bytes.TrimPrefix(short[:len(short)-1], []byte("YR"))
		if bytes.Equal(label, short) {
			field = short
		}
	}
	return bytes.Clone(field)
}

// isFooter reports whether a row of DataBank is blank or one of the two below the figures.
func (f *csvFile) isFooter(fields [][]byte) bool {
	for _, field := range fields[1:] {
		if len(field) > 0 {
			return false
		}
	}
	first := fields[0]
	return f.databank && (len(first) == 0 || bytes.HasPrefix(first, []byte("Data from database:")) || bytes.HasPrefix(first, []byte("Last Updated:")))
}

// row yields the observations of a row and reports whether to continue.
func (f *csvFile) row(fields [][]byte, yield func(economy.Observation, error) bool) bool {
	a := f.assembler
	if f.isFooter(fields) {
		return true
	}
	if n := len(fields); n == len(f.header)+1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	indicator, country := f.places[indicatorCode], f.places[countryCode]
	a.Begin(f.rows.Row())
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields; the header has %d", len(fields), len(f.header)))
	} else {
		a.Measure(f.header[indicator], fields[indicator])
		a.Party(f.header[country], fields[country])
	}
	if ok, err := a.Done(); !ok {
		return err == nil || yield(economy.Observation{}, err)
	}
	for i, year := range f.years {
		cell := fields[columns+i]
		if len(cell) == 0 || f.databank && string(cell) == ".." {
			continue
		}
		a.Begin(f.rows.Row())
		found := assemble(a, texts{
			indicatorName: f.header[indicator], indicator: fields[indicator], countryName: f.header[country], country: fields[country],
			dateName: f.header[columns+i], date: year, valueName: f.header[columns+i], value: cell,
		})
		ok, err := a.Done()
		if (ok || err != nil) && !yield(found, err) {
			return false
		}
	}
	return true
}
