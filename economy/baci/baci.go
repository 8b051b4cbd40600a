package baci

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what the codes of a file mean. The zero Options know the UN M49 codes of countries and the Harmonized
// System. Areas is the register of the codes of countries: [figures.RegisterBACI] has those of CEPII's own and former
// countries too.
type Options struct {
	Mapping figures.Mapping
	Areas   figures.Register
}

// Read yields the observations of a file, row by row. A wrong row yields a *[figures.Error] and no observation;
// if only its quantity is wrong, the observation of its value is yielded before the error. The caller may
// continue after an error. If nothing can be read after it, it is the last one.
func Read(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		f := file{rows: tabular.NewScanner(r), yield: yield}
		f.assembler = tabular.NewAssembler(tabular.Rules{
			Format: "baci", Missing: []string{"", "NA"}, Party: tabular.InRegister(o.Areas, readArea), Measure: readMeasure,
		}, o.Mapping)
		f.assembler.Track(f.rows.Offset)
		if err := f.begin(); err != nil {
			yield(economy.Observation{}, err)
			return
		}
		tabular.EachRow(f.rows, f.assembler, f.header, yield, f.row)
	}
}

// readArea reads the M49 code of a country.
func readArea(code string) (party.ID, string) {
	if id, ok := tabular.Numeric(code); ok {
		return id, ""
	}
	return party.ID{}, "not an M49 code of a country; add it to Mapping.Parties"
}

// readMeasure reads a key such as "010121" or "010121.weight".
func readMeasure(key string) (figures.Measure, string) {
	product, weight := strings.CutSuffix(key, ".weight")
	if len(product) != 6 || strings.Trim(product, "0123456789") != "" {
		return figures.Measure{}, "not a six-digit code of the Harmonized System"
	}
	m := figures.Measure{Indicator: "exports-hs-" + product, Power: 3}
	text := "USD"
	if weight {
		m, text = figures.Measure{Indicator: m.Indicator + "-weight"}, "tonne"
	}
	u, err := economy.ParseUnit(text)
	if err != nil {
		return figures.Measure{}, err.Error()
	}
	m.Unit = u
	return m, ""
}

// file is a file being read.
type file struct {
	rows      *tabular.Scanner
	assembler *tabular.Assembler
	header    []string
	places    [6]int    // places of t, i, j, k, v, q in a row
	texts     [6][]byte // t, i, j, k, v, q of the current row
	key       []byte
	found     economy.Observation // of the current row
	yield     func(economy.Observation, error) bool
}

// The columns, in the order of names.
const (
	year = iota
	exporter
	importer
	product
	value
	quantity
)

func names() [6]string { return [6]string{"t", "i", "j", "k", "v", "q"} }

// fileError returns an error about the current row.
func (f *file) fileError(column, input, reason string) error {
	return &figures.Error{Format: "baci", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the header, whose columns may be in any order.
func (f *file) begin() error {
	fields, err := f.rows.Next()
	if err == io.EOF {
		return f.fileError("", "", "empty file, no header")
	}
	if err != nil {
		fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
		return fault
	}
	places := map[string]int{}
	for i, field := range fields {
		name := string(field)
		if _, duplicate := places[name]; duplicate {
			return f.fileError(name, name, "duplicate column")
		}
		places[name] = i
		f.header = append(f.header, name)
	}
	for i, name := range names() {
		at, ok := places[name]
		if !ok {
			return f.fileError(name, "", "missing")
		}
		f.places[i] = at
	}
	return nil
}

// row yields the observations of a row and reports whether to continue.
func (f *file) row(fields [][]byte) bool {
	a := f.assembler
	a.Begin(f.rows.Row())
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields; the header has %d", len(fields), len(f.header)))
		_, err := a.Done()
		return f.yield(economy.Observation{}, err)
	}
	for i, at := range f.places {
		f.texts[i] = trimLeft(fields[at])
	}
	ok, err := f.value()
	if err != nil {
		return f.yield(economy.Observation{}, err)
	}
	if ok && !f.yield(f.found, nil) {
		return false
	}
	if text := f.texts[quantity]; len(text) == 0 || string(text) == "NA" {
		return true
	}
	a.Begin(f.rows.Row())
	f.weight(ok)
	ok, err = a.Done()
	return !ok && err == nil || f.yield(f.found, err)
}

// trimLeft returns a field without the blanks before it.
func trimLeft(field []byte) []byte {
	for len(field) > 0 && field[0] == ' ' {
		field = field[1:]
	}
	return field
}

// value makes the observation of the value and reports whether there is one.
func (f *file) value() (bool, error) {
	m := f.assembler.MeasureOf("k", f.texts[product])
	f.flow()
	f.amount(m, "v", f.texts[value])
	return f.assembler.Done()
}

// weight makes the observation of the quantity. Shared says that the observation of the value has the exporter, the
// importer and the year.
func (f *file) weight(shared bool) {
	f.key = append(append(f.key[:0], f.texts[product]...), ".weight"...)
	m := f.assembler.MeasureOf("k", f.key)
	if !shared {
		f.flow()
	}
	f.amount(m, "q", f.texts[quantity])
}

// flow sets the exporter, the importer and the year.
func (f *file) flow() {
	a, o := f.assembler, &f.found
	o.Subject = a.Party("i", f.texts[exporter])
	o.Counterpart = a.Party("j", f.texts[importer])
	o.Period = a.Period("t", f.texts[year])
}

// amount sets what is measured, and the number.
func (f *file) amount(m *figures.Measure, column string, text []byte) {
	a, o := f.assembler, &f.found
	if a.Stopped() {
		return
	}
	o.Indicator, o.Reference = m.Indicator, m.Reference
	a.SetValue(o, column, text, m)
	o.Cites = a.Cites()
}
