package baci

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what the codes of a file mean; the zero Options are M49 and the Harmonized System.
type Options struct {
	Mapping figures.Mapping
}

// Read yields the observations of a file, row by row. A row that is wrong gives a *[figures.Error] and no
// observation; where only its quantity is wrong, its value comes first. The caller goes on with the rows after it or
// stops. Where nothing can be read after an error it is the last thing that is yielded.
func Read(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		f := file{rows: tabular.NewScanner(r), yield: yield}
		f.assembler = tabular.NewAssembler(tabular.Rules{
			Format: "baci", Missing: []string{"", "NA"}, Party: readArea, Measure: readMeasure,
		}, o.Mapping)
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
	return party.ID{}, "no country of M49: map it"
}

// readMeasure reads "010121" and "010121.weight".
func readMeasure(key string) (figures.Measure, string) {
	product, weight := strings.CutSuffix(key, ".weight")
	if len(product) != 6 || strings.Trim(product, "0123456789") != "" {
		return figures.Measure{}, "not six digits of the Harmonized System"
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

type file struct {
	rows      *tabular.Scanner
	assembler *tabular.Assembler
	header    []string
	places    [6]int // of t, i, j, k, v, q
	texts     [6][]byte
	key       []byte
	yield     func(economy.Observation, error) bool
}

// The places of the columns.
const (
	year = iota
	exporter
	importer
	product
	value
	quantity
)

func names() [6]string { return [6]string{"t", "i", "j", "k", "v", "q"} }

func (f *file) wrong(column, input, reason string) error {
	return &figures.Error{Format: "baci", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the header, whose columns may be in any order.
func (f *file) begin() error {
	fields, err := f.rows.Next()
	if err == io.EOF {
		return f.wrong("", "", "empty: there is no header")
	}
	if err != nil {
		fault, _ := f.assembler.Fault(f.rows.Row(), nil, err)
		return fault
	}
	places := map[string]int{}
	for i, field := range fields {
		name := string(field)
		if _, doubled := places[name]; doubled {
			return f.wrong(name, name, "the header has it twice")
		}
		places[name] = i
		f.header = append(f.header, name)
	}
	for i, name := range names() {
		at, ok := places[name]
		if !ok {
			return f.wrong(name, "", "missing")
		}
		f.places[i] = at
	}
	return nil
}

// row yields the observations of a row and reports whether to go on.
func (f *file) row(fields [][]byte) bool {
	a := f.assembler
	a.Begin(f.rows.Row())
	if len(fields) != len(f.header) {
		a.Fail("", "", fmt.Sprintf("%d fields where the header has %d", len(fields), len(f.header)))
		_, err := a.Done()
		return f.yield(economy.Observation{}, err)
	}
	for i, at := range f.places {
		f.texts[i] = bytes.TrimLeft(fields[at], " ")
	}
	found := f.observation(f.texts[product], value)
	ok, err := a.Done()
	if err != nil {
		return f.yield(economy.Observation{}, err)
	}
	if ok && !f.yield(found, nil) {
		return false
	}
	if text := string(f.texts[quantity]); text == "" || text == "NA" {
		return true
	}
	a.Begin(f.rows.Row())
	f.key = append(append(f.key[:0], f.texts[product]...), ".weight"...)
	found = f.observation(f.key, quantity)
	ok, err = a.Done()
	return !ok && err == nil || f.yield(found, err)
}

// observation makes the observation of one of the two numbers of the row.
func (f *file) observation(key []byte, at int) economy.Observation {
	a, column := f.assembler, names()
	m := a.Measure(column[product], key)
	o := economy.Observation{Indicator: m.Indicator, Reference: m.Reference}
	o.Subject = a.Party(column[exporter], f.texts[exporter])
	o.Counterpart = a.Party(column[importer], f.texts[importer])
	o.Period = a.Period(column[year], f.texts[year])
	o.Value, o.Status = a.Value(column[at], f.texts[at], m.Unit, m.Power, "")
	if !a.Failed() {
		o.Cites = a.Cites()
	}
	return o
}
