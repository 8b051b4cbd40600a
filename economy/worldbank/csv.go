package worldbank

import (
	"bytes"
	"fmt"
	"io"
	"iter"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadCSV yields the observations of a CSV file, row by row and, within a row, column by column. It reads the files of
// World Development Indicators and of single indicators, and exports of DataBank ("Series Name", "2024 [YR2024]", two
// dots for no figure) with a column for each year or for each series. It also reads long files, which have the columns
// Country Code, Year and Value, and may name the indicator in another one; see Options.Indicator. If a file has no
// codes of countries, their names are looked up in Mapping.Parties and by Options.Name; if it has no codes of
// indicators, their names are looked up in Mapping.Indicators.
//
// ReadCSV skips the rows of metadata above the header ("Data Source", "Last Updated Date") and below the figures of
// DataBank, a byte order mark, and the comma at the end of each row. A wrong cell yields a *[figures.Error] with its
// column, and the caller may continue. If nothing can be read after an error, it is the last one.
func ReadCSV(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) { readCSV(r, o, withoutPlace(yield)) }
}

// emit receives an observation with its row and the column of its figure, or an error.
type emit func(at place, o economy.Observation, err error) bool

// place is where a figure is.
type place struct {
	row    int
	column string
}

// withoutPlace returns an emit that ignores the place.
func withoutPlace(yield func(economy.Observation, error) bool) emit {
	return func(_ place, o economy.Observation, err error) bool { return yield(o, err) }
}

func readCSV(r io.Reader, o Options, yield emit) {
	f := csvFile{rows: tabular.NewScanner(r), yield: yield}
	f.assembler = newAssembler(o, readCountry)
	if err := f.begin(o); err != nil {
		yield(place{}, economy.Observation{}, err)
		return
	}
	f.assembler.Track(f.rows.Offset)
	tabular.EachRow(f.rows, f.assembler, f.header, f.fail, f.row)
}

// fail passes on an error.
func (f *csvFile) fail(o economy.Observation, err error) bool { return f.yield(place{}, o, err) }

// maxMetadata is the maximum number of rows above the header.
const maxMetadata = 20

// csvFile is a CSV file being read.
type csvFile struct {
	layout
	rows      *tabular.Scanner
	assembler *tabular.Assembler
	country   int // columns; -1 for none
	indicator int
	period    int
	code      []byte // of the indicator, where no column has it
	databank  bool
	yield     emit
}

// fileError returns an error about the current row.
func (f *csvFile) fileError(column, input, reason string) error {
	return &figures.Error{Format: "worldbank", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the file up to its header.
func (f *csvFile) begin(o Options) error {
	for range maxMetadata {
		fields, err := f.rows.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
			return fault
		}
		if roleOf(string(bytes.TrimSpace(fields[0]))) >= 0 {
			return f.setHeader(fields, o)
		}
	}
	return f.fileError("", "", "no header that begins with Country Name, Series Name or another known column")
}

// setHeader reads the columns of the header.
func (f *csvFile) setHeader(fields [][]byte, o Options) error {
	if n := len(fields); n > 1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	l, name, input, reason := readLayout(fields, o.Indicator != "")
	if reason != "" {
		return f.fileError(name, input, reason)
	}
	f.layout = l
	if f.places[countryCode] < 0 {
		f.assembler = newAssembler(o, o.readName)
	}
	f.country, f.indicator = f.first(countryCode, countryName), f.first(indicatorCode, indicatorName)
	f.period = f.first(dateCode, date)
	if f.indicator < 0 {
		f.code = []byte(o.Indicator)
	}
	for _, name := range f.header {
		f.databank = f.databank || bytes.HasPrefix([]byte(name), []byte("Series ")) || bytes.HasSuffix([]byte(name), []byte("]"))
	}
	return nil
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
func (f *csvFile) row(fields [][]byte) bool {
	a := f.assembler
	if f.isFooter(fields) {
		return true
	}
	if n := len(fields); n == len(f.header)+1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	a.Begin(f.rows.Row())
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields; the header has %d", len(fields), len(f.header)))
	} else {
		if f.values == nil || f.values[0].indicator == nil {
			a.Measure(f.indicatorOf(fields, column{}))
		}
		a.Party(f.header[f.country], fields[f.country])
	}
	if ok, err := a.Done(); !ok {
		return err == nil || f.fail(economy.Observation{}, err)
	}
	for _, c := range f.values {
		if !f.cell(fields, c) {
			return false
		}
	}
	return true
}

// cell yields the observation of a cell, if there is one, and reports whether to continue.
func (f *csvFile) cell(fields [][]byte, c column) bool {
	cell := fields[c.at]
	if len(cell) == 0 || f.databank && string(cell) == ".." {
		return true
	}
	a := f.assembler
	a.Begin(f.rows.Row())
	t := texts{countryName: f.header[f.country], country: fields[f.country], valueName: f.header[c.at], value: cell}
	t.indicatorName, t.indicator = f.indicatorOf(fields, c)
	if t.dateName, t.date = f.header[c.at], c.period; c.period == nil {
		t.dateName, t.date = f.header[f.period], bytes.TrimPrefix(fields[f.period], []byte("YR"))
	}
	found := assemble(a, t)
	ok, err := a.Done()
	return !ok && err == nil || f.yield(place{f.rows.Row(), t.valueName}, found, err)
}

// indicatorOf returns the column and the code of the indicator of a cell.
func (f *csvFile) indicatorOf(fields [][]byte, c column) (string, []byte) {
	switch {
	case c.indicator != nil:
		return f.header[c.at], c.indicator
	case f.indicator >= 0:
		return f.header[f.indicator], fields[f.indicator]
	}
	return "Options.Indicator", f.code
}
