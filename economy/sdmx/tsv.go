package sdmx

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"maps"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadTSV yields the observations of a file in Eurostat's format of tab-separated values, which has a row for a series
// and a column for a period. Areas are those of Eurostat unless Options.Areas says otherwise, and flags are
// [EurostatFlags] in addition to Mapping.Statuses. A cell ":" makes no observation, unless a flag says why the figure is
// missing. An error names the row and, for a cell, the period as its column; a wrong code yields one error of its row.
func ReadTSV(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		o := o.ofEurostat()
		f := tsvFile{rows: tabular.NewScanner(r), assembler: tabular.NewAssembler(o.rulesOfEurostat(), o.Mapping), yield: yield}
		f.record.unread = newUnread(o, nil)
		f.assembler.Track(f.rows.Offset)
		f.rows.SetComma('\t')
		if err := f.begin(o); err != nil {
			yield(economy.Observation{}, err)
			return
		}
		tabular.EachRow(f.rows, f.assembler, f.periods, yield, f.row)
	}
}

// ofEurostat returns the options with Eurostat's areas and flags as defaults.
func (o Options) ofEurostat() Options {
	if o.Areas == "" {
		o.Areas = figures.RegisterEurostat
	}
	statuses := EurostatFlags()
	maps.Copy(statuses, o.Mapping.Statuses)
	o.Mapping.Statuses = statuses
	return o
}

// rulesOfEurostat returns the rules of formats that write periods as Eurostat does.
func (o Options) rulesOfEurostat() tabular.Rules {
	rules := o.rules()
	rules.PlainPeriod = eurostatPeriod
	rules.Comma = o.DecimalComma
	return rules
}

// eurostatPeriod returns a period such as 2022W31, 2022M01 or 2022Q1 as SDMX writes it: 2022-W31.
func eurostatPeriod(text string) (plain, reason string) {
	if len(text) > len("2022") && len(text) <= len("2022D365") && text[4] >= 'A' && text[4] <= 'Z' {
		return text[:4] + "-" + text[4:], ""
	}
	return tabular.PlainPeriod(text)
}

// tsvFile is a file being read.
type tsvFile struct {
	rows       *tabular.Scanner
	assembler  *tabular.Assembler
	yield      func(economy.Observation, error) bool
	names      []string // dimensions of a row, as in the first field
	periods    []string // header
	places     [roles]int
	indicators []int
	unread     []int // dimensions of record.unread
	fallback   string
	codes      [][]byte
	record     record
	flag       []byte
}

// The places of texts that are not dimensions of a row.
const (
	nowhere = -1 - iota
	atPeriod
	atValue
	atFlag
)

func (f *tsvFile) fileError(column, input, reason string) error {
	return &figures.Error{Format: "sdmx", Row: max(f.rows.Row(), 1), Column: column, Input: input, Reason: reason}
}

// begin reads the header: freq,unit,geo\TIME_PERIOD, and the periods.
func (f *tsvFile) begin(o Options) error {
	fields, err := f.rows.Next()
	if err == io.EOF {
		return f.fileError("", "", "empty file, no header")
	}
	if err != nil {
		fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
		return fault
	}
	for _, field := range fields {
		f.periods = append(f.periods, strings.TrimSpace(string(field)))
	}
	rowNames, across, ok := strings.Cut(f.periods[0], `\`)
	if !ok {
		return f.fileError("", f.periods[0], `the header does not begin with the names of dimensions such as freq,geo\TIME_PERIOD`)
	}
	if len(f.periods) == 1 {
		return f.fileError("", f.periods[0], "the header has no periods")
	}
	places := map[string]int{across: atPeriod, "TIME_PERIOD": atPeriod, "OBS_VALUE": atValue, "OBS_FLAG": atFlag}
	for i, name := range strings.Split(rowNames, ",") {
		f.names = append(f.names, name)
		if _, duplicate := places[name]; duplicate {
			return f.fileError(name, name, "duplicate dimension")
		}
		places[name] = i
	}
	f.codes = make([][]byte, len(f.names))
	return f.assign(places, o)
}

// assign finds the dimensions of the roles.
func (f *tsvFile) assign(places map[string]int, o Options) error {
	has := func(name string) bool { _, ok := places[name]; return ok }
	for i, r := range o.roles() {
		name, reason := r.find(has)
		if reason != "" {
			return f.fileError(name, "", reason)
		}
		f.places[i], f.record.names[i] = nowhere, name
		if name != "" {
			f.places[i] = places[name]
		}
	}
	names, missing, reason := o.indicators(has)
	if reason != "" {
		return f.fileError(missing, "", reason)
	}
	for _, name := range names {
		if places[name] < 0 {
			return f.fileError(name, "", "not a dimension of a row")
		}
		f.indicators = append(f.indicators, places[name])
	}
	f.record.indicatorName, f.fallback = strings.Join(names, "."), o.DefaultIndicator
	for i, name := range f.names {
		if f.record.addUnread(name) >= 0 {
			f.unread = append(f.unread, i)
		}
	}
	return nil
}

// row yields the observations of a row and reports whether to continue.
func (f *tsvFile) row(fields [][]byte) bool {
	if !f.split(fields[0]) || len(fields) != len(f.periods) {
		reason := "the codes of a row, or its cells, are not as many as in the header"
		return f.yield(economy.Observation{}, f.fileError("", string(fields[0][:min(len(fields[0]), 80)]), reason))
	}
	for i := 1; i < len(fields); i++ {
		figure, flag := f.cell(fields[i])
		isBare := len(figure) == 0 && len(flag) == 0
		if isBare && i > 1 {
			continue
		}
		found, ok, err := f.observe(i, figure, flag)
		if isFinal(err) {
			fault, _ := f.assembler.FileError(f.rows.Row(), nil, err)
			f.yield(economy.Observation{}, fault)
			return false
		}
		switch wrong := f.isOfRow(err); {
		case wrong:
			return f.yield(economy.Observation{}, err)
		case isBare || err == nil && !ok:
		case !f.yield(found, err):
			return false
		}
	}
	return true
}

// observe makes the observation of a cell.
func (f *tsvFile) observe(i int, figure, flag []byte) (found economy.Observation, ok bool, err error) {
	f.assembler.Begin(f.rows.Row())
	for role, at := range f.places {
		switch at {
		case nowhere:
			f.record.texts[role] = nil
		case atPeriod:
			f.record.texts[role] = []byte(f.periods[i])
		case atValue:
			f.record.texts[role] = figure
		case atFlag:
			f.record.texts[role] = flag
		default:
			f.record.texts[role] = f.codes[at]
		}
	}
	f.record.names[period], f.record.names[value], f.record.names[status] = f.periods[i], f.periods[i], f.periods[i]
	parts := make([][]byte, len(f.indicators))
	for i, at := range f.indicators {
		parts[i] = f.codes[at]
	}
	f.record.join(parts)
	if len(parts) == 0 {
		f.record.indicator = []byte(f.fallback)
	}
	for i, at := range f.unread {
		f.record.unread.texts[i] = f.codes[at]
	}
	f.record.bare = len(figure) == 0 && len(flag) == 0
	if err := f.record.observe(f.assembler, &found); err != nil {
		return found, false, err
	}
	ok, err = f.assembler.Done()
	return found, ok, err
}

// split sets the codes of a row and reports whether there are as many as dimensions.
func (f *tsvFile) split(field []byte) bool {
	rest, more := field, true
	for i := range f.codes {
		if !more {
			return false
		}
		f.codes[i], rest, more = bytes.Cut(rest, []byte(","))
		f.codes[i] = bytes.TrimSpace(f.codes[i])
	}
	return !more
}

// isOfRow reports whether an error is about the row, not about a cell.
func (f *tsvFile) isOfRow(err error) bool {
	var wrong *figures.Error
	if !errors.As(err, &wrong) {
		return false
	}
	for _, name := range append(f.names, f.record.indicatorName) {
		if wrong.Column == name {
			return true
		}
	}
	return false
}

// cell splits a cell such as "100 p" into its figure and its flags. A missing figure is ":".
func (f *tsvFile) cell(field []byte) (figure, flag []byte) {
	field = bytes.TrimSpace(field)
	if rest, ok := bytes.CutPrefix(field, []byte(":")); ok {
		flag = rest
	} else {
		figure, flag, _ = bytes.Cut(field, []byte(" "))
	}
	f.flag = f.flag[:0]
	for _, c := range flag {
		if c != ' ' {
			f.flag = append(f.flag, c)
		}
	}
	return figure, f.flag
}
