package sdmx

import (
	"bytes"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// record is an observation as the texts of its roles, with the names of their components for errors.
type record struct {
	names         [roles]string
	texts         [roles][]byte
	indicatorName string
	indicator     []byte
	joined        []byte // memory for an indicator of several components
	known         known
}

// join sets the indicator to the joined codes of its components.
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

// isPartial reports whether the record only has attributes of a partial key: it has neither a period nor a
// value.
func (r *record) isPartial() bool { return len(r.texts[period]) == 0 && len(r.texts[value]) == 0 }

// observe makes an observation of the record in o, to avoid copying the large struct.
func (r *record) observe(a *tabular.Assembler, o *economy.Observation) {
	if r.isPartial() {
		for _, at := range []int{unit, power, base, status, confidentiality} {
			if len(r.attribute(at)) > 0 {
				a.Fail(r.names[at], string(r.texts[at]), "attributes of a partial key are not supported")
			}
		}
		a.Skip()
		return
	}
	if a.Stopped() || !r.isKnown() && !r.know(a) {
		return
	}
	*o = r.known.observation
	if len(r.texts[yearStart]) == 0 {
		o.Period = a.Period(r.names[period], r.texts[period])
	} else {
		o.Period = a.ReportingPeriod(r.names[period], r.texts[period], r.names[yearStart], r.attribute(yearStart))
	}
	o.Value, o.Status = a.Value(r.names[value], r.texts[value], r.known.unit, r.known.power, o.Status)
	if !a.Stopped() {
		o.Cites = a.Cites()
	}
}

// known is what the texts of a record mean, other than the period and the value. Most records have the texts of the
// one before.
type known struct {
	valid       bool
	texts       [roles][]byte
	indicator   []byte
	observation economy.Observation
	unit        economy.Unit
	power       int
}

// isKnown reports whether the texts are those of the record before.
func (r *record) isKnown() bool {
	k := &r.known
	if !k.valid || !bytes.Equal(k.indicator, r.indicator) {
		return false
	}
	for role := range yearStart {
		if !bytes.Equal(k.texts[role], r.texts[role]) {
			return false
		}
	}
	return true
}

// know finds out what the texts mean, and reports whether the row goes on.
func (r *record) know(a *tabular.Assembler) bool {
	k := &r.known
	k.valid, k.observation = false, economy.Observation{}
	o := &k.observation
	m := a.Measure(r.indicatorName, r.indicator)
	o.Indicator, o.Reference = m.Indicator, m.Reference
	o.Subject = a.Party(r.names[subject], r.texts[subject])
	if isParty(r.texts[counterpart]) {
		o.Counterpart = a.Party(r.names[counterpart], r.texts[counterpart])
	}
	if isParty(r.texts[reference]) {
		o.Reference = a.Party(r.names[reference], r.texts[reference])
	}
	if m.Unit.IsZero() {
		stated := a.Unit(r.names[unit], r.attribute(unit))
		m.Unit = a.WithBase(r.names[base], r.attribute(base), stated.Unit)
		m.Power += stated.Power
	} else if m.Unit.Kind() == economy.UnitIndex && m.Unit.Base().IsZero() {
		m.Unit = a.WithBase(r.names[base], r.attribute(base), m.Unit)
	}
	k.unit, k.power = m.Unit, m.Power+a.Power(r.names[power], r.attribute(power))
	o.Status = a.Status(r.names[status], r.attribute(status))
	o.Confidentiality = a.Confidentiality(r.names[confidentiality], r.attribute(confidentiality))
	if a.Stopped() {
		return false
	}
	k.valid, k.indicator = true, append(k.indicator[:0], r.indicator...)
	for role := range yearStart {
		k.texts[role] = append(k.texts[role][:0], r.texts[role]...)
	}
	return true
}

// attribute returns the text of an attribute, or nothing if it is intentionally left out.
func (r *record) attribute(at int) []byte {
	if string(r.texts[at]) == notAvailable {
		return nil
	}
	return r.texts[at]
}

// isParty reports whether a code stands for a party; "_Z" means "not applicable".
func isParty(code []byte) bool { return len(code) > 0 && string(code) != "_Z" }
