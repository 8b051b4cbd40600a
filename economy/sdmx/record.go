package sdmx

import (
	"bytes"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// record is an observation as the texts of its roles, with the names of their components for errors.
type record struct {
	names         [roles]string
	texts         [roles][]byte
	indicatorName string
	indicator     []byte
	joined        []byte       // memory for an indicator of several components
	meanings      [64]*meaning // by a hash of the indicator
	last          *meaning
	rates         *rates // makes rates instead of observations, or nil
	unread        *unread
	bare          bool // makes an observation that is not yielded, and whose texts are not compared
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

// observe makes an observation of the record in o, to avoid copying the large struct. Its error is final.
func (r *record) observe(a *tabular.Assembler, o *economy.Observation) error {
	if r.isPartial() {
		for _, at := range []int{unit, power, base, status, confidentiality} {
			if len(r.attribute(at)) > 0 {
				a.Fail(r.names[at], string(r.texts[at]), "attributes of a partial key are not supported")
			}
		}
		a.Skip()
		return nil
	}
	if a.Stopped() {
		return nil
	}
	if r.rates != nil {
		return r.rates.read(r, a)
	}
	k := r.find(a)
	if k == nil {
		return nil
	}
	*o = economy.Observation{Indicator: k.indicator, Reference: k.reference, Confidentiality: k.confidentiality}
	o.Subject = a.Party(r.names[subject], r.texts[subject])
	if isParty(r.texts[counterpart]) {
		o.Counterpart = a.Party(r.names[counterpart], r.texts[counterpart])
	}
	if isParty(r.texts[reference]) {
		o.Reference = a.Party(r.names[reference], r.texts[reference])
	}
	o.Period = r.period(a)
	stated := a.Status(r.names[status], r.attribute(status))
	o.Value, o.Status = a.Value(r.names[value], r.texts[value], k.unit, k.power, stated)
	if a.Stopped() {
		return nil
	}
	o.Cites = a.Cites()
	return r.compare(k, o.Status.IsMissing())
}

// compare compares what no option reads with what other observations have there. Its error is final.
func (r *record) compare(k *meaning, isMissing bool) error {
	if r.bare {
		return nil
	}
	err := r.unread.check(k.first, r.indicator)
	if err == nil && k.unused != nil && !isMissing {
		names := []string{r.names[unit], r.names[base]}
		err = r.unread.compare(k.unused, names, k.unusedTexts[:], r.indicator, unitGiven)
		k.unused = nil // the same texts need not be compared again
	}
	return err
}

// period returns the period.
func (r *record) period(a *tabular.Assembler) civil.Period {
	if len(r.texts[yearStart]) == 0 {
		return a.Period(r.names[period], r.texts[period])
	}
	return a.ReportingPeriod(r.names[period], r.texts[period], r.names[yearStart], r.attribute(yearStart))
}

// meaning is what the texts of a record mean that are mostly the same for the same indicator.
type meaning struct {
	code            []byte
	texts           [4][]byte // of the unit, the power, the base and the confidentiality
	indicator       string
	reference       party.ID
	confidentiality economy.Confidentiality
	unit            economy.Unit
	power           int
	first           *firsts   // see unread
	unused          *firsts   // of the texts below
	unusedTexts     [2][]byte // of the unit and the base where the unit is given; nil for none
}

// find returns the meaning of the texts, or nil if the row stops.
func (r *record) find(a *tabular.Assembler) *meaning {
	if r.last != nil && r.has(r.last) {
		return r.last
	}
	hash := uint(len(r.indicator))
	for _, c := range r.indicator {
		hash = 31*hash + uint(c)
	}
	place := &r.meanings[hash%uint(len(r.meanings))]
	if *place == nil || !r.has(*place) {
		k := r.decode(a)
		if k == nil {
			return nil
		}
		*place = k
	}
	r.last = *place
	return r.last
}

// has reports whether a meaning is that of the texts of the record.
func (r *record) has(k *meaning) bool {
	return string(k.code) == string(r.indicator) && string(k.texts[0]) == string(r.texts[unit]) && string(k.texts[1]) == string(r.texts[power]) &&
		string(k.texts[2]) == string(r.texts[base]) && string(k.texts[3]) == string(r.texts[confidentiality])
}

// decode finds out what the texts mean, or returns nil if the row stops.
func (r *record) decode(a *tabular.Assembler) *meaning {
	m := a.Measure(r.indicatorName, r.indicator)
	given := m.Unit
	if m.Unit.IsZero() {
		stated := a.Unit(r.names[unit], r.attribute(unit))
		m.Unit = a.WithBase(r.names[base], r.attribute(base), stated.Unit)
		m.Power += stated.Power
	} else if m.Unit.Kind() == economy.UnitIndex && m.Unit.Base().IsZero() {
		m.Unit = a.WithBase(r.names[base], r.attribute(base), m.Unit)
	}
	k := &meaning{
		code: bytes.Clone(r.indicator), indicator: m.Indicator, reference: m.Reference, unit: m.Unit,
		power: m.Power + a.Power(r.names[power], r.attribute(power)), confidentiality: a.Confidentiality(r.names[confidentiality], r.attribute(confidentiality)),
	}
	for i, role := range [...]int{unit, power, base, confidentiality} {
		k.texts[i] = bytes.Clone(r.texts[role])
	}
	if a.Stopped() {
		return nil
	}
	k.first = r.unread.firstOf(seriesKind{indicator: k.indicator, reference: k.reference, unit: k.unit})
	if r.setUnused(k, given); k.unusedTexts[0] != nil || k.unusedTexts[1] != nil {
		k.unused = r.unread.firstOf(seriesKind{code: string(k.code)})
	}
	return k
}

// setUnused sets the texts that are not read because the indicator has a given unit: that of the unit, and that of the base
// if a base belongs to the given unit. Formats differ in whether an attribute can be empty, so that absent ones are empty.
func (r *record) setUnused(k *meaning, given economy.Unit) {
	if given.IsZero() {
		return
	}
	if r.names[unit] != "" && !r.unread.ignored[r.names[unit]] {
		k.unusedTexts[0] = append([]byte{}, k.texts[0]...)
	}
	isOfBase := given.Kind() == economy.UnitCurrency || given.Kind() == economy.UnitIndex && !given.Base().IsZero()
	if isOfBase && r.names[base] != "" && !r.unread.ignored[r.names[base]] {
		k.unusedTexts[1] = append([]byte{}, k.texts[2]...)
	}
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
