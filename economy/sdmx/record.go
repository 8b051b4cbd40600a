package sdmx

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// record is one observation as the texts of its roles, with the names of their components for errors.
type record struct {
	names         [roles]string
	texts         [roles][]byte
	indicatorName string
	indicator     []byte
	joined        []byte // memory for an indicator of several components
}

// join sets the indicator to the codes of its components.
func (r *record) join(codes [][]byte) {
	r.joined = r.joined[:0]
	for i, code := range codes {
		if i > 0 {
			r.joined = append(r.joined, '.')
		}
		r.joined = append(r.joined, code...)
	}
	r.indicator = r.joined
}

// isPartial reports whether the record says something about a part of the key only: it has neither period nor value.
func (r *record) isPartial() bool { return len(r.texts[period]) == 0 && len(r.texts[value]) == 0 }

// observe makes an observation of the record; it is large, so it is made where it is wanted.
func (r *record) observe(a *tabular.Assembler, o *economy.Observation) {
	if r.isPartial() {
		for _, at := range []int{unit, power, base, status, confidentiality} {
			if len(r.said(at)) > 0 {
				a.Fail(r.names[at], string(r.texts[at]), "an attribute of a part of the key, which no observation takes up")
			}
		}
		a.Skip()
		return
	}
	m := a.Measure(r.indicatorName, r.indicator)
	o.Indicator, o.Reference = m.Indicator, m.Reference
	o.Subject = a.Party(r.names[subject], r.texts[subject])
	if isParty(r.texts[counterpart]) {
		o.Counterpart = a.Party(r.names[counterpart], r.texts[counterpart])
	}
	if isParty(r.texts[reference]) {
		o.Reference = a.Party(r.names[reference], r.texts[reference])
	}
	o.Period = a.Period(r.names[period], r.texts[period])
	if m.Unit.IsZero() {
		stated := a.Unit(r.names[unit], r.said(unit))
		m.Unit = a.Based(r.names[base], r.said(base), stated.Unit)
		m.Power += stated.Power
	} else if m.Unit.Kind() == economy.UnitIndex && m.Unit.Base().IsZero() {
		m.Unit = a.Based(r.names[base], r.said(base), m.Unit)
	}
	m.Power += a.Power(r.names[power], r.said(power))
	stated := a.Status(r.names[status], r.said(status))
	o.Confidentiality = a.Confidentiality(r.names[confidentiality], r.said(confidentiality))
	o.Value, o.Status = a.Value(r.names[value], r.texts[value], m.Unit, m.Power, stated)
	if !a.Failed() {
		o.Cites = a.Cites()
	}
}

// said returns the text of an attribute, none where it is left out on purpose.
func (r *record) said(at int) []byte {
	if string(r.texts[at]) == notAvailable {
		return nil
	}
	return r.texts[at]
}

// isParty reports whether a code stands for somebody: "_Z" is "not applicable".
func isParty(code []byte) bool { return len(code) > 0 && string(code) != "_Z" }
