package reference

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// act is an event with exact days. On is the day of the act, or that of its effect where only that is recorded. The fields who
// and toward are places in the record's list of parties, negative for none.
type act struct {
	kind        agreement.EventKind
	who, toward int
	on          day
	effective   day // absent where the event states none
	id          string
}

// works returns the day from which the act has effect.
func (a act) works() day {
	if a.effective != absent {
		return a.effective
	}
	return a.on
}

// record is an agreement with exact days. Ids are the listed parties, then those that only events name.
type record struct {
	agreement.Agreement
	ids  []party.ID
	acts []act
}

// newRecord returns the record of an agreement whose days are all exact, and false for one with
// a vague day or an event without any.
func newRecord(a agreement.Agreement) (*record, bool) {
	r := &record{Agreement: a}
	for _, p := range a.Parties {
		r.place(p.Party)
	}
	for _, e := range a.Events {
		on, isExact := exactDay(e.On)
		effective, isAlsoExact := exactDay(e.Effective)
		if on == absent {
			on = effective
		}
		if !isExact || !isAlsoExact || on == absent {
			return nil, false
		}
		r.acts = append(r.acts, act{e.Kind, r.place(e.Party), r.place(e.Toward), on, effective, e.ID})
	}
	slices.SortStableFunc(r.acts, func(a, b act) int { return cmp.Compare(a.on, b.on) })
	return r, true
}

// exactDay returns the day of w, absent for the zero When, and false for a vague one.
func exactDay(w civil.When) (day, bool) {
	if w.IsZero() {
		return absent, true
	}
	d, ok := w.Exact()
	return dayOf(d), ok
}

// place returns the place of a party in the list, which it enters where it is new; -1 for the zero ID.
func (r *record) place(id party.ID) int {
	if id.IsZero() {
		return -1
	}
	if i := slices.Index(r.ids, id); i >= 0 {
		return i
	}
	r.ids = append(r.ids, id)
	return len(r.ids) - 1
}

// entryOf returns the list's entry for a party, the zero Party where it has none.
func (r *record) entryOf(i int) agreement.Party {
	if i < len(r.Parties) {
		for _, p := range r.Parties {
			if p.Party == r.ids[i] {
				return p
			}
		}
	}
	return agreement.Party{}
}

// counts reports whether conditions count the party at all.
func (r *record) counts(i int) bool {
	c := r.entryOf(i).Counts
	return c == nil || *c
}

// isOfTwo reports whether the record names exactly two parties, and both count.
func (r *record) isOfTwo() bool { return len(r.ids) == 2 && r.counts(0) && r.counts(1) }

func isSignature(k agreement.EventKind) bool {
	return k == agreement.EventSigned || k == agreement.EventSignedDefinitively
}

func isJoining(k agreement.EventKind) bool {
	return k == agreement.EventAcceded || k == agreement.EventSucceeded
}

// isInstrument reports whether the act expresses consent to be bound.
func isInstrument(k agreement.EventKind) bool {
	switch k {
	case agreement.EventRatified, agreement.EventAccepted, agreement.EventApproved, agreement.EventAcceded,
		agreement.EventSucceeded, agreement.EventConfirmed, agreement.EventNotified, agreement.EventExchanged,
		agreement.EventSignedDefinitively:
		return true
	}
	return false
}

// negotiated reports whether all and fractions count the party: it counts, and its first act is neither an accession nor a
// succession. A listed one may have no act on record.
func (r *record) negotiated(i int) bool {
	first, joined := never, false
	for _, a := range r.acts {
		if a.who != i || !isSignature(a.kind) && !isInstrument(a.kind) || a.on > first {
			continue
		}
		joined = isJoining(a.kind) && (a.on < first || joined)
		first = a.on
	}
	isListed := slices.ContainsFunc(r.Parties, func(p agreement.Party) bool { return p.Party == r.ids[i] })
	return r.counts(i) && !joined && (isListed || first < never)
}

// firstAct returns the day of the first signature or consent of i, or of anybody where i is negative.
func (r *record) firstAct(i int) day {
	for _, a := range r.acts {
		if a.who >= 0 && (i < 0 || a.who == i) && (isSignature(a.kind) || isInstrument(a.kind)) {
			return a.on
		}
	}
	return never
}

// hasInstrument reports whether any instrument of i is on record, or of anybody where i is negative.
func (r *record) hasInstrument(i int) bool {
	return slices.ContainsFunc(r.acts, func(a act) bool {
		return a.who >= 0 && (i < 0 || a.who == i) && isInstrument(a.kind)
	})
}

// hasAct reports whether an act of that kind is on record; i is whose, -1 for the whole's and -2 for anybody's.
func (r *record) hasAct(kind agreement.EventKind, i int) bool {
	return slices.ContainsFunc(r.acts, func(a act) bool { return a.kind == kind && (i == -2 || a.who == i) })
}

// hasEverSigned reports whether i has signed by t.
func (r *record) hasEverSigned(i int, t day) bool {
	return slices.ContainsFunc(r.acts, func(a act) bool { return a.who == i && isSignature(a.kind) && a.on <= t })
}

// hasSigned reports whether the signature of i stands on t: signed, and not declined since.
func (r *record) hasSigned(i int, t day) bool {
	return slices.ContainsFunc(r.acts, func(a act) bool {
		return a.who == i && isSignature(a.kind) && a.on <= t && !r.declines(i, a.on, t)
	})
}

// declines reports whether i declines on one of the days from the one to the other, both included.
func (r *record) declines(i int, from, to day) bool {
	return slices.ContainsFunc(r.acts, func(a act) bool {
		return a.who == i && a.kind == agreement.EventDeclined && from <= a.on && a.on <= to
	})
}

// isSoft reports whether signatures are consent where the record has no entry rule.
func (r *record) isSoft() bool {
	return r.NonBinding || r.Level == agreement.LevelSubnational || r.Level == agreement.LevelCommercial
}
