package tabular

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Rules are what a format knows without a mapping: how it writes periods and missing numbers, and what its codes
// mean. A function returns the reason for which a code means nothing; one that is nil knows no code.
type Rules struct {
	Format  string
	Dialect civil.Dialect
	Missing []string
	Party   func(code string) (id party.ID, reason string)
	Measure func(code string) (m figures.Measure, reason string)
	Unit    func(code string) (u economy.Unit, reason string)

	Confidentiality func(code string) (c economy.Confidentiality, reason string)
}

// Assembler makes the parts of observations from the texts of a row. After the first text that means nothing, and
// after one that is to be left out, the rest of the row is not looked at; Done says which.
type Assembler struct {
	rules    Rules
	mapping  figures.Mapping
	missing  map[string]bool
	numeric  bool // a missing number may begin with a digit
	parties  *cache[party.ID]
	measures *cache[figures.Measure]
	units    *cache[figures.Scaled]
	statuses *cache[economy.Status]
	periods  *cache[civil.Period]
	bases    *cache[civil.Period]
	based    map[basis]economy.Unit
	secrets  *cache[economy.Confidentiality]
	powers   *cache[int]
	cites    []source.Cite
	row      int
	skip     bool
	err      *figures.Error
}

// NewAssembler returns an Assembler for one file.
func NewAssembler(rules Rules, mapping figures.Mapping) *Assembler {
	a := &Assembler{rules: rules, mapping: mapping, missing: map[string]bool{}}
	for _, text := range rules.Missing {
		a.miss(text)
	}
	for _, text := range mapping.Missing {
		a.miss(text)
	}
	a.parties, a.measures, a.units = newCache(a.readParty), newCache(a.readMeasure), newCache(a.readUnit)
	a.statuses, a.periods, a.powers = newCache(a.readStatus), newCache(a.readPeriod), newCache(readPower)
	a.bases, a.based, a.secrets = newCache(a.readBase), map[basis]economy.Unit{}, newCache(a.readConfidentiality)
	return a
}

// Begin begins a row.
func (a *Assembler) Begin(row int) { a.row, a.skip, a.err = row, false, nil }

// Done returns whether the row makes an observation, and else what is wrong with it, nil where it is left out.
func (a *Assembler) Done() (bool, error) {
	if a.err != nil {
		return false, a.err
	}
	return !a.skip, nil
}

// Failed reports whether nothing more is to be read of the row.
func (a *Assembler) Failed() bool { return a.skip || a.err != nil }

// Fail says what is wrong with the row.
func (a *Assembler) Fail(column, input, reason string) {
	if !a.Failed() {
		a.err = &figures.Error{Format: a.rules.Format, Row: a.row, Column: column, Input: input, Reason: reason}
	}
}

// Skip leaves the row out.
func (a *Assembler) Skip() {
	if !a.Failed() {
		a.skip = true
	}
}

// Fault makes an error of what is wrong with a row of text with that header, and reports whether it is final.
func (a *Assembler) Fault(row int, header []string, err error) (*figures.Error, bool) {
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

func look[T any](a *Assembler, c *cache[T], column string, text []byte) T {
	if a.Failed() {
		var zero T
		return zero
	}
	r := c.of(text)
	switch {
	case r.reason != "":
		a.Fail(column, r.text, r.reason)
	case r.skip:
		a.skip = true
	}
	return r.value
}

// Party reads the code of a party.
func (a *Assembler) Party(column string, code []byte) party.ID {
	return look(a, a.parties, column, code)
}

// Measure reads the code of an indicator.
func (a *Assembler) Measure(column string, code []byte) figures.Measure {
	return look(a, a.measures, column, code)
}

// Unit reads the code of a unit.
func (a *Assembler) Unit(column string, code []byte) figures.Scaled {
	return look(a, a.units, column, code)
}

// Status reads a code of CL_OBS_STATUS; empty text is none.
func (a *Assembler) Status(column string, code []byte) economy.Status {
	return look(a, a.statuses, column, code)
}

// Period reads a period.
func (a *Assembler) Period(column string, text []byte) civil.Period {
	return look(a, a.periods, column, text)
}

// Power reads a power of ten; empty text is 0.
func (a *Assembler) Power(column string, text []byte) int {
	return look(a, a.powers, column, text)
}

// miss enters a text that stands for no number.
func (a *Assembler) miss(text string) {
	a.missing[text] = true
	a.numeric = a.numeric || text != "" && isDigit(text[0])
}

// isMissing reports whether a text stands for no number. Most texts are told by their first digit.
func (a *Assembler) isMissing(text []byte) bool {
	return (a.numeric || len(text) == 0 || !isDigit(text[0])) && a.missing[string(text)]
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// Number reads a number, which is multiplied by a power of ten; false where it is missing.
func (a *Assembler) Number(column string, text []byte, power int) (decimal.Decimal, bool) {
	if a.Failed() || a.isMissing(text) {
		return decimal.Decimal{}, false
	}
	d, err := Decimal(text, power)
	if err != nil {
		a.Fail(column, string(text), err.Error())
		return decimal.Decimal{}, false
	}
	return d, true
}

// Value reads a number of a unit together with the status that the file gives it. Where there is no number,
// unstated and normal become missing; any other status must be one that says so.
func (a *Assembler) Value(column string, text []byte, unit economy.Unit, power int, status economy.Status) (economy.Value, economy.Status) {
	amount, ok := a.Number(column, text, power)
	switch {
	case a.Failed():
	case ok && status.IsMissing():
		a.Fail(column, string(text), "a value where the status "+string(status)+" says that there is none")
	case ok && unit.IsZero():
		a.Fail(column, string(text), "a value without a unit: map its indicator to one")
	case ok:
		return economy.Value{Amount: amount, Unit: unit}, status
	case status == "" || status == economy.StatusNormal:
		return economy.Value{}, economy.StatusMissing
	case !status.IsMissing():
		a.Fail(column, string(text), "no value where the status "+string(status)+" says that there is one")
	}
	return economy.Value{}, status
}

// chunk is how many observations get their cites at once.
const chunk = 128

// Cites returns the cites of an observation, which are its own.
func (a *Assembler) Cites() []source.Cite {
	if a.mapping.Source == "" {
		return nil
	}
	if len(a.cites) == 0 {
		a.cites = make([]source.Cite, chunk)
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
		return party.ID{}, false, "no party"
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

// maxPower bounds the powers of ten that a file or a mapping gives.
const maxPower = 100

func checkPower(power int) string {
	if power > maxPower || power < -maxPower {
		return "mapped to a power of ten that is out of range"
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
	return "", false, "no status of CL_OBS_STATUS: map it"
}

func (a *Assembler) readPeriod(text string) (civil.Period, bool, string) {
	p, err := civil.ParsePeriodIn(text, a.rules.Dialect)
	if err == nil {
		return p, false, ""
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
			return 0, false, "no power of ten from -100 to 100"
		}
		n = 10*n + int(c-'0')
	}
	if n > maxPower || text == "-" {
		return 0, false, "no power of ten from -100 to 100"
	}
	if negative {
		n = -n
	}
	return n, false, ""
}
