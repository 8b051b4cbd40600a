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

// ReadCSV yields the observations of a CSV file, row by row and in a row year by year: those of World Development
// Indicators and of single indicators, and what DataBank exports with years as columns ("Series Name", "2024 [YR2024]", two
// dots for no figure). The lines of metadata above the header ("Data Source", "Last Updated Date"), those that DataBank puts
// below the figures, the byte order mark and the comma that ends each row are passed over. A cell that is wrong gives a
// *[figures.Error] with its year as the column; the caller goes on with the cells behind it or stops. Where nothing can be read
// after an error it is the last thing that is yielded.
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

// The roles of the first columns, which DataBank puts in another order.
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

// roleOf is the role of a column, whose name DataBank says with another word; -1 where it is none of them.
func roleOf(name string) (role int, databank bool) {
	known := names()
	if series, ok := strings.CutPrefix(name, "Series "); ok {
		return slices.Index(known[:], "Indicator "+series), true
	}
	return slices.Index(known[:], name), false
}

// maxMetadata is how many rows may stand above the header.
const maxMetadata = 20

type csvFile struct {
	rows      *tabular.Scanner
	assembler *tabular.Assembler
	header    []string
	places    [columns]int
	years     [][]byte
	databank  bool
}

func (f *csvFile) wrong(column, input, reason string) error {
	return &figures.Error{Format: "worldbank", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the rows up to the header.
func (f *csvFile) begin() error {
	for range maxMetadata {
		fields, err := f.rows.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			fault, _ := f.assembler.Fault(f.rows.Row(), nil, err)
			return fault
		}
		if role, _ := roleOf(string(fields[0])); role >= 0 {
			return f.setHeader(fields)
		}
	}
	return f.wrong("", "", "there is no header that begins with Country Name or Series Name")
}

func (f *csvFile) setHeader(fields [][]byte) error {
	if n := len(fields); n > columns && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	seen, roles := map[string]bool{}, map[int]bool{}
	for i, field := range fields {
		name := string(field)
		if seen[name] {
			return f.wrong(name, name, "the header has it twice")
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
			return f.wrong(names()[i], name, "another column in its place")
		case roles[role]:
			return f.wrong(name, name, "another column has said so")
		}
		f.places[role], roles[role] = i, true
		f.databank = f.databank || databank
	}
	if len(f.header) < columns {
		return f.wrong(names()[len(f.header)], "", "missing")
	}
	f.assembler.Begin(f.rows.Row())
	for i, year := range f.years {
		f.assembler.Period(f.header[columns+i], year)
	}
	_, err := f.assembler.Done()
	return err
}

// yearOf is a copy of the year in the header of a column: DataBank's "2024 [YR2024]" and "2013Q1 [2013Q1]" in short.
func yearOf(field []byte) []byte {
	if label, short, found := bytes.Cut(field, []byte(" [")); found && bytes.HasSuffix(short, []byte("]")) {
		short = bytes.TrimPrefix(short[:len(short)-1], []byte("YR"))
		if bytes.Equal(label, short) {
			field = short
		}
	}
	return bytes.Clone(field)
}

// isFooter reports whether a row of DataBank's is blank, or says where and when the figures above come from.
func (f *csvFile) isFooter(fields [][]byte) bool {
	for _, field := range fields[1:] {
		if len(field) > 0 {
			return false
		}
	}
	first := fields[0]
	return f.databank && (len(first) == 0 || bytes.HasPrefix(first, []byte("Data from database:")) || bytes.HasPrefix(first, []byte("Last Updated:")))
}

// row yields the observations of a row and reports whether to go on.
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
		a.Fail("", "", fmt.Sprintf("%d fields where the header has %d", len(fields), len(f.header)))
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
