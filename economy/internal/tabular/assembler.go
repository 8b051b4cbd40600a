package tabular

import (
	"bytes"
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Rules are what a format knows without a mapping: the form of its periods, its texts for a missing number, and
// the meaning of its codes. Each function returns a value, or the reason why a code has none. Unit and
// Confidentiality may be nil if the format has no such codes.
type Rules struct {
	Format  string
	Dialect civil.Dialect
	Missing []string
	Comma   bool // numbers have a decimal comma
	Party   func(code string) (id party.ID, reason string)
	Measure func(code string) (m figures.Measure, reason string)
	Unit    func(code string) (u economy.Unit, reason string)

	Confidentiality func(code string) (c economy.Confidentiality, reason string)

	// PlainPeriod returns a period that the dialect does not read as one that it reads, or unchanged; nil for none.
	PlainPeriod func(text string) (plain, reason string)
}

// Assembler makes the parts of an observation from the texts of a row. After the first text that is wrong, or
// that leaves the row out, it ignores the rest of the row; Done reports which.
type Assembler struct {
	rules             Rules
	mapping           figures.Mapping
	missing           map[string]bool
	numeric           bool // a text for a missing number begins with a digit
	parties           *cache[party.ID]
	measures          *cache[figures.Measure]
	units             *cache[figures.Scaled]
	statuses          *cache[economy.Status]
	periods           *cache[civil.Period]
	reportings        *cache[civil.Period]
	reporting         []byte // memory for the key of reportings
	number            []byte // memory for a number with a decimal comma
	bases             *cache[civil.Period]
	withBase          map[unitBase]economy.Unit
	confidentialities *cache[economy.Confidentiality]
	powers            *cache[int]
	cites             []source.Cite
	offset            func() int64
	row               int
	skip              bool
	err               *figures.Error
}

// NewAssembler returns an Assembler for one file.
func NewAssembler(rules Rules, mapping figures.Mapping) *Assembler {
	a := &Assembler{rules: rules, mapping: mapping, missing: map[string]bool{}}
	for _, text := range rules.Missing {
		a.addMissing(text)
	}
	for _, text := range mapping.Missing {
		a.addMissing(text)
	}
	a.parties, a.measures, a.units = newCache(a.readParty), newCache(a.readMeasure), newCache(a.readUnit)
	a.statuses, a.periods, a.powers = newCache(a.readStatus), newCache(a.readPeriod), newCache(readPower)
	a.reportings = newCache(a.readReporting)
	a.bases, a.withBase, a.confidentialities = newCache(a.readBase), map[unitBase]economy.Unit{}, newCache(a.readConfidentiality)
	return a
}

// Track makes the Assembler report the progress of reading. Offset returns the number of bytes that were read.
func (a *Assembler) Track(offset func() int64) { a.offset = offset }

// Begin starts a row, or another observation of the current one.
func (a *Assembler) Begin(row int) {
	if a.mapping.Progress != nil && row != a.row {
		a.progress(row)
	}
	a.row, a.skip, a.err = row, false, nil
}

// progress reports that reading has come to a row.
func (a *Assembler) progress(row int) {
	read := int64(0)
	if a.offset != nil {
		read = a.offset()
	}
	a.mapping.Progress(row, read)
}

// IsMapped reports whether the Mapping has an indicator.
func (a *Assembler) IsMapped(code []byte) bool {
	_, ok := a.mapping.Indicators[string(code)]
	return ok
}

// Only reports whether indicators that are not mapped are left out.
func (a *Assembler) Only() bool { return a.mapping.Only }

// Done reports whether the row makes an observation. If it does not, the error says what is wrong with the row,
// and is nil if the row is left out.
func (a *Assembler) Done() (bool, error) {
	if a.err != nil {
		return false, a.err
	}
	return !a.skip, nil
}

// Stopped reports whether the rest of the row is ignored.
func (a *Assembler) Stopped() bool { return a.skip || a.err != nil }

// Fail records what is wrong with the row, unless it has stopped.
func (a *Assembler) Fail(column, input, reason string) {
	if !a.Stopped() {
		a.err = &figures.Error{Format: a.rules.Format, Row: a.row, Column: column, Input: input, Reason: reason}
	}
}

// Skip leaves the row out, unless it has stopped.
func (a *Assembler) Skip() {
	if !a.Stopped() {
		a.skip = true
	}
}

// FileError returns the error of a Scanner or a Document as an error of the file, and reports whether nothing
// can be read after it. Header names the columns of the row.
func (a *Assembler) FileError(row int, header []string, err error) (*figures.Error, bool) {
	e := &figures.Error{Format: a.rules.Format, Row: row}
	var f *Fault
	if !errors.As(err, &f) {
		e.Reason = err.Error()
		return e, true
	}
	e.Column, e.Input, e.Reason, e.Err = f.Column, f.Input, f.Reason, f.Err
	if f.Field >= 0 && f.Field < len(header) {
		e.Column = header[f.Field]
	}
	return e, f.Final
}

// lookUp returns what a text means according to a cache, and stops the row if it means nothing or leaves the
// row out.
func lookUp[T any](a *Assembler, c *cache[T], column string, text []byte) T {
	if a.Stopped() {
		var zero T
		return zero
	}
	r := c.get(text)
	if r.reason != "" {
		a.Fail(column, r.text, r.reason)
	} else if r.skip {
		a.skip = true
	}
	return r.value
}

// Party reads the code of a party.
func (a *Assembler) Party(column string, code []byte) party.ID {
	return lookUp(a, a.parties, column, code)
}

// Measure reads the code of an indicator.
func (a *Assembler) Measure(column string, code []byte) figures.Measure {
	return lookUp(a, a.measures, column, code)
}

// MeasureOf is Measure without a copy: what it returns must not be changed. It is nil if the row has stopped.
func (a *Assembler) MeasureOf(column string, code []byte) *figures.Measure {
	r := a.measures.get(code)
	if r.reason == "" && !r.skip && !a.Stopped() {
		return &r.value
	}
	lookUp(a, a.measures, column, code)
	return nil
}

// SetValue reads a number of the unit of a measure, as Value does, into o. It does nothing if the row has stopped.
func (a *Assembler) SetValue(o *economy.Observation, column string, text []byte, m *figures.Measure) {
	if a.Stopped() {
		return
	}
	if len(text) > 0 && isDigit(text[0]) && !a.numeric && !m.Unit.IsZero() {
		if d, ok := shortDecimal(text, m.Power); ok {
			o.Value.Amount, o.Value.Unit, o.Status = d, m.Unit, ""
			return
		}
	}
	o.Value, o.Status = a.Value(column, text, m.Unit, m.Power, "")
}

// Unit reads the code of a unit.
func (a *Assembler) Unit(column string, code []byte) figures.Scaled {
	return lookUp(a, a.units, column, code)
}

// Status reads a code of CL_OBS_STATUS. Empty text is the zero Status.
func (a *Assembler) Status(column string, code []byte) economy.Status {
	return lookUp(a, a.statuses, column, code)
}

// Period reads a period.
func (a *Assembler) Period(column string, text []byte) civil.Period {
	return lookUp(a, a.periods, column, text)
}

// Power reads a power of ten. Empty text is 0.
func (a *Assembler) Power(column string, text []byte) int {
	return lookUp(a, a.powers, column, text)
}

// addMissing registers a text for a missing number.
func (a *Assembler) addMissing(text string) {
	a.missing[text] = true
	a.numeric = a.numeric || text != "" && isDigit(text[0])
}

// isMissing reports whether a text stands for a missing number. The first digit decides for most texts.
func (a *Assembler) isMissing(text []byte) bool {
	return (a.numeric || len(text) == 0 || !isDigit(text[0])) && a.missing[string(text)]
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// Number reads a number and multiplies it by a power of ten. It returns false if the number is missing.
func (a *Assembler) Number(column string, text []byte, power int) (decimal.Decimal, bool) {
	if a.Stopped() || a.isMissing(text) {
		return decimal.Decimal{}, false
	}
	written := text
	if a.rules.Comma {
		written = a.withPoint(text)
	}
	d, err := Decimal(written, power)
	if err != nil {
		a.Fail(column, string(text), err.Error())
		return decimal.Decimal{}, false
	}
	return d, true
}

// withPoint returns a number with a decimal comma as one with a point. A point in it is not part of any number.
func (a *Assembler) withPoint(text []byte) []byte {
	if bytes.IndexByte(text, '.') >= 0 {
		return []byte("a point")
	}
	a.number = append(a.number[:0], text...)
	if i := bytes.IndexByte(a.number, ','); i >= 0 {
		a.number[i] = '.'
	}
	return a.number
}

// Value reads a number of a unit together with the status that the file gives it. If the number is missing, the
// unstated and the normal status become StatusMissing, and any other status must itself mean that the figure is
// missing.
func (a *Assembler) Value(column string, text []byte, unit economy.Unit, power int, status economy.Status) (economy.Value, economy.Status) {
	amount, ok := a.Number(column, text, power)
	switch {
	case a.Stopped():
	case ok && status.IsMissing():
		a.Fail(column, string(text), "value given, but status "+string(status)+" means that it is missing")
	case ok && unit.IsZero():
		a.Fail(column, string(text), "value without a unit; set the unit in Mapping.Indicators")
	case ok:
		return economy.Value{Amount: amount, Unit: unit}, status
	case status == "" || status == economy.StatusNormal:
		return economy.Value{}, economy.StatusMissing
	case !status.IsMissing():
		a.Fail(column, string(text), "value missing, but status "+string(status)+" means that there is one")
	}
	return economy.Value{}, status
}

// citeChunk is the number of cites that are allocated at once. An observation that is kept keeps all of them.
const citeChunk = 16

// Cites returns the cites of an observation, in memory of its own.
func (a *Assembler) Cites() []source.Cite {
	if a.mapping.Source == "" {
		return nil
	}
	if len(a.cites) == 0 {
		a.cites = make([]source.Cite, citeChunk)
		for i := range a.cites {
			a.cites[i].Source = a.mapping.Source
		}
	}
	own := a.cites[:1:1]
	a.cites = a.cites[1:]
	return own
}

func (a *Assembler) readParty(code string) (party.ID, bool, string) {
	if id, ok := a.mapping.Parties[code]; ok {
		return id, id.IsZero(), ""
	}
	if code == "" {
		return party.ID{}, false, "missing"
	}
	id, reason := a.rules.Party(code)
	if reason != "" && a.mapping.OnlyKnownParties {
		return party.ID{}, true, ""
	}
	return id, false, reason
}

func (a *Assembler) readMeasure(code string) (figures.Measure, bool, string) {
	m, ok := a.mapping.Indicators[code]
	switch {
	case ok:
		return m, m.Indicator == "", checkPower(m.Power)
	case a.mapping.Only:
		return m, true, ""
	}
	m, reason := a.rules.Measure(code)
	return m, false, reason
}

// maxPower bounds the powers of ten of a file or a mapping.
const maxPower = 100

func checkPower(power int) string {
	if power > maxPower || power < -maxPower {
		return "the mapped power of ten is out of range"
	}
	return ""
}

func (a *Assembler) readUnit(code string) (figures.Scaled, bool, string) {
	if u, ok := a.mapping.Units[code]; ok {
		return u, u.Unit.IsZero(), checkPower(u.Power)
	}
	if a.rules.Unit == nil {
		return figures.Scaled{}, false, ""
	}
	u, reason := a.rules.Unit(code)
	return figures.Scaled{Unit: u}, false, reason
}

func (a *Assembler) readStatus(code string) (economy.Status, bool, string) {
	if s, ok := a.mapping.Statuses[code]; ok || code == "" {
		return s, false, ""
	}
	for _, s := range economy.Statuses() {
		if string(s) == code {
			return s, false, ""
		}
	}
	return "", false, "not a code of CL_OBS_STATUS; add it to Mapping.Statuses"
}

func (a *Assembler) readPeriod(text string) (civil.Period, bool, string) {
	p, err := civil.ParsePeriodIn(text, a.rules.Dialect)
	if err == nil {
		return p, false, ""
	}
	if a.rules.PlainPeriod != nil {
		plain, reason := a.rules.PlainPeriod(text)
		if reason != "" {
			return p, false, reason
		}
		if plain != text {
			return a.readPeriod(plain)
		}
	}
	var parse *civil.ParseError
	if errors.As(err, &parse) {
		return p, false, parse.Reason
	}
	return p, false, err.Error()
}

func readPower(text string) (int, bool, string) {
	digits, negative := strings.CutPrefix(text, "-")
	n := 0
	for i := range len(digits) {
		c := digits[i]
		if c < '0' || c > '9' || n > maxPower {
			return 0, false, "not a power of ten from -100 to 100"
		}
		n = 10*n + int(c-'0')
	}
	if n > maxPower || text == "-" {
		return 0, false, "not a power of ten from -100 to 100"
	}
	if negative {
		n = -n
	}
	return n, false, ""
}
