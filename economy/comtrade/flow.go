package comtrade

import (
	"bytes"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// flow makes the observations of a record.
type flow struct {
	assembler *tabular.Assembler
	dialect   *dialect
	texts     [parts][]byte
	key       []byte              // "X.870323"
	found     economy.Observation // of the current record
	yield     func(economy.Observation, error) bool
}

// record yields the observations of a record, the value and the weight, and reports whether to continue.
func (f *flow) record(row int) bool {
	a := f.assembler
	f.check()
	f.setKey()
	isHarmonized := f.checkClassification()
	m := f.observe(true)
	if !a.Stopped() {
		a.SetValue(&f.found, f.dialect.names[value], f.texts[value], m)
		f.found.Status = f.status(f.found.Status, f.isEstimated())
		f.found.Cites = a.Cites()
	}
	ok, err := a.Done()
	if (ok || err != nil) && !f.yield(f.found, err) {
		return false
	}
	if len(f.texts[weight]) == 0 || !f.hasWeight(err, isHarmonized) {
		return true
	}
	a.Begin(row)
	return f.weigh(ok)
}

// hasWeight reports whether the weight is read, after the error of the value: not if the error is about what they
// share, and not of a code that is known by neither the standard nor the mapping.
func (f *flow) hasWeight(err error, isHarmonized bool) bool {
	e, failed := err.(*figures.Error)
	switch {
	case !failed:
		return isHarmonized || f.assembler.IsMapped(f.weightKey())
	case e.Column == f.dialect.indicator:
		return f.assembler.IsMapped(f.weightKey())
	}
	return e.Column == f.dialect.names[value]
}

// weigh yields the weight. Shared says that the observation of the value has the rest of the record. A weight of 0 is
// unknown unless the value is 0 too.
func (f *flow) weigh(shared bool) bool {
	a := f.assembler
	f.key = f.weightKey()
	m := f.observe(!shared)
	if !a.Stopped() {
		a.SetValue(&f.found, f.dialect.names[weight], f.texts[weight], m)
	}
	if !a.Stopped() {
		if isZero(f.texts[weight]) && !isZero(f.texts[value]) {
			return true
		}
		f.found.Status = f.status(f.found.Status, f.isWeightEstimated())
		f.found.Cites = a.Cites()
	}
	ok, err := a.Done()
	return !ok && err == nil || f.yield(f.found, err)
}

// check rejects a record that lacks a part, or is about a part of a flow: of a second partner, a customs procedure, a
// mode of transport or of supply.
func (f *flow) check() {
	for _, at := range required() {
		if len(f.texts[at]) == 0 {
			f.assembler.Fail(f.dialect.names[at], "", "missing")
		}
	}
	for i, total := range totals() {
		if code := f.texts[partner2+i]; len(code) > 0 && string(code) != total {
			f.assembler.Fail(f.dialect.names[partner2+i], string(code), "a part of the flow; want its total, "+total)
		}
	}
}

// setKey sets the key of the indicator.
func (f *flow) setKey() {
	code := f.texts[flowCode]
	if f.dialect.flows != nil {
		if standard, ok := f.dialect.flows[string(code)]; ok {
			code = []byte(standard)
		}
	}
	f.key = append(append(append(f.key[:0], code...), '.'), f.texts[commodity]...)
}

// weightKey returns the key of the weight.
func (f *flow) weightKey() []byte {
	if bytes.HasSuffix(f.key, []byte(".weight")) {
		return f.key
	}
	return append(f.key, ".weight"...)
}

// checkClassification reports whether the record is of commodities of the Harmonized System, and otherwise rejects it
// unless its code is mapped.
func (f *flow) checkClassification() bool {
	at := classification
	code := f.texts[classification]
	switch {
	case len(f.texts[kind]) > 0 && string(f.texts[kind]) != "C":
		at, code = kind, f.texts[kind]
	case len(code) == 0 || code[0] == 'H':
		return true
	}
	switch a := f.assembler; {
	case a.IsMapped(f.key):
	case a.Only():
		a.Skip()
	default:
		a.Fail(f.dialect.names[at], string(code), "not commodities of the Harmonized System; add "+string(f.key)+" to Mapping.Indicators")
	}
	return false
}

// observe sets what is measured and, if all is set, the parties and the period. It returns nil if the record stops.
func (f *flow) observe(all bool) *figures.Measure {
	a, o, names := f.assembler, &f.found, &f.dialect.names
	var m *figures.Measure
	if !a.Stopped() {
		m = a.MeasureOf(f.dialect.indicator, f.key)
	}
	if all {
		o.Subject = a.Party(names[reporter], f.texts[reporter])
		o.Counterpart = a.Party(names[partner], f.texts[partner])
		o.Period = a.Period(names[period], f.texts[period])
	}
	if a.Stopped() {
		return nil
	}
	o.Indicator, o.Reference = m.Indicator, m.Reference
	return m
}

// status returns the status of a figure that may be estimated.
func (f *flow) status(s economy.Status, estimated bool) economy.Status {
	if s == "" && estimated {
		return economy.StatusEstimated
	}
	return s
}

// isEstimated reports whether the value is estimated: neither reported nor a sum of what was reported.
func (f *flow) isEstimated() bool {
	return isFalse(f.texts[isReported]) && !isTrue(f.texts[isAggregate])
}

// isWeightEstimated reports whether the weight is estimated. The flag of the former API is 2 for an estimated quantity,
// 4 for an estimated weight and 6 for both.
func (f *flow) isWeightEstimated() bool {
	if flag := f.texts[isWeightEstimated]; len(flag) > 0 {
		return isTrue(flag)
	}
	flag := f.texts[estimation]
	return len(flag) == 1 && (flag[0] == '4' || flag[0] == '6')
}

// isZero reports whether a number is 0.
func isZero(number []byte) bool { return len(number) > 0 && len(bytes.Trim(number, "0.")) == 0 }

func isTrue(text []byte) bool  { return isOneOf(text, "true", "1") }
func isFalse(text []byte) bool { return isOneOf(text, "false", "0") }

// isOneOf reports whether a text is a word, in any case, or a digit.
func isOneOf(text []byte, word, digit string) bool {
	return string(text) == digit || len(text) == len(word) && strings.EqualFold(string(text), word)
}
