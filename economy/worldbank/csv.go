package worldbank

import (
	"fmt"
	"io"
	"iter"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/internal/tabular"
)

// ReadCSV yields the observations of a CSV file, row by row and in a row year by year. The lines of metadata above
// the header ("Data Source", "Last Updated Date"), the byte order mark and the comma that ends each row are passed
// over. A cell that is wrong gives a *[figures.Error] with its year as the column; the caller goes on with the
// cells behind it or stops. Where nothing can be read after an error it is the last thing that is yielded.
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

// columns are the first of the header, in this order.
const columns = 4

func names() [columns]string {
	return [columns]string{"Country Name", "Country Code", "Indicator Name", "Indicator Code"}
}

// maxMetadata is how many rows may stand above the header.
const maxMetadata = 20

type csvFile struct {
	rows      *tabular.Scanner
	assembler *tabular.Assembler
	header    []string
	years     [][]byte
}

func (f *csvFile) wrong(column, input, reason string) error {
	return &figures.Error{Format: "worldbank", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the rows up to the header.
func (f *csvFile) begin() error {
	for range maxMetadata {
		fields, err := f.rows.Next()
		if err == io.EOF {
			return f.wrong("", "", "there is no header that begins with Country Name")
		}
		if err != nil {
			fault, _ := f.assembler.Fault(f.rows.Row(), nil, err)
			return fault
		}
		if string(fields[0]) == names()[0] {
			return f.setHeader(fields)
		}
	}
	return f.wrong("", "", "there is no header that begins with Country Name")
}

func (f *csvFile) setHeader(fields [][]byte) error {
	if n := len(fields); n > columns && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	seen := map[string]bool{}
	for i, field := range fields {
		name := string(field)
		switch {
		case i < columns && name != names()[i]:
			return f.wrong(names()[i], name, "another column in its place")
		case seen[name]:
			return f.wrong(name, name, "the header has it twice")
		case i >= columns:
			f.years = append(f.years, []byte(name))
		}
		seen[name] = true
		f.header = append(f.header, name)
	}
	if len(f.header) < columns {
		return f.wrong(names()[len(f.header)], "", "missing")
	}
	f.assembler.Begin(f.rows.Row())
	for _, year := range f.years {
		f.assembler.Period(string(year), year)
	}
	_, err := f.assembler.Done()
	return err
}

// row yields the observations of a row and reports whether to go on.
func (f *csvFile) row(fields [][]byte, yield func(economy.Observation, error) bool) bool {
	a := f.assembler
	if n := len(fields); n == len(f.header)+1 && len(fields[n-1]) == 0 {
		fields = fields[:n-1]
	}
	a.Begin(f.rows.Row())
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields where the header has %d", len(fields), len(f.header)))
	} else {
		a.Measure(f.header[3], fields[3])
		a.Party(f.header[1], fields[1])
	}
	if ok, err := a.Done(); !ok {
		return err == nil || yield(economy.Observation{}, err)
	}
	for i, year := range f.years {
		cell := fields[columns+i]
		if len(cell) == 0 {
			continue
		}
		a.Begin(f.rows.Row())
		found := assemble(a, texts{
			indicatorName: f.header[3], indicator: fields[3], countryName: f.header[1], country: fields[1],
			dateName: f.header[columns+i], date: year, valueName: f.header[columns+i], value: cell,
		})
		ok, err := a.Done()
		if (ok || err != nil) && !yield(found, err) {
			return false
		}
	}
	return true
}
