package civil

import "cmp"

// When is what is known of one day. Its text is a subset of EDTF (ISO 8601-2, Extended Date/Time Format): the years,
// months and days of level 0, the qualifiers of level 1 at the end, its decades and centuries (199X, 19XX), and the
// one-of-a-set ranges of level 2. Whens are comparable with == and keep their written form: 2025 is not == [2025-01-01..2025-12-31], although the bounds are
// the same. The zero When means "unknown": it has no bounds and its text is empty.
//
// The qualifiers are ~ (approximate), ? (uncertain) and % (both). EDTF gives them no width, so in this package they
// change neither the bounds nor [When.Reached]. Package agreement gives them a meaning: ~ widens the day by one unit
// of its precision on either side (2024-01-01~ is 31 December to 2 January, 2024~ is 2023 to 2025), ? means that the
// event may not have happened at all, and % means both.
type When struct {
	earliest, latest Date  // inclusive; the zero Date if open
	from, to         unit  // precision in which each bound is written; noUnit if open
	ranged           bool  // whether w is written in brackets or with unspecified digits; if not, from equals to
	unspecified      uint8 // number of the year's last digits that are written as X
	qualifier        qualifier
}

// unit is the precision of one written date.
type unit uint8

const (
	noUnit unit = iota
	yearUnit
	monthUnit
	dayUnit
)

// unitPrecisions is indexed by unit.
var unitPrecisions = [...]Precision{PrecisionUnknown, PrecisionYear, PrecisionMonth, PrecisionDay}

// qualifier is a set of bits; its value is the index of its mark in qualifierMarks.
type qualifier uint8

const (
	approximate qualifier = 1 << iota
	uncertain
)

// On returns exactly the day d. It returns the zero When for the zero Date.
func On(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{earliest: d, latest: d, from: dayUnit, to: dayUnit}
}

// OnOrBefore returns a day that is d or any day before it. It returns the zero When for the zero Date.
func OnOrBefore(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{latest: d, to: dayUnit, ranged: true}
}

// OnOrAfter returns a day that is d or any day after it. It returns the zero When for the zero Date.
func OnOrAfter(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{earliest: d, from: dayUnit, ranged: true}
}

// Between returns a day from a to b, both included. A zero Date is an open end, so Between(w.Earliest(), w.Latest())
// has the bounds of w. It returns a [*RangeError] if b is before a.
func Between(a, b Date) (When, error) {
	switch {
	case a.IsZero():
		return OnOrBefore(b), nil
	case b.IsZero():
		return OnOrAfter(a), nil
	case b.Before(a):
		return When{}, &RangeError{Func: "Between", Args: a.String() + ", " + b.String(), Reason: reasonReversed}
	}
	return When{earliest: a, latest: b, from: dayUnit, to: dayUnit, ranged: true}, nil
}

// Qualified returns w with exactly the given qualifiers. The zero When is returned unchanged.
func (w When) Qualified(isApproximate, isUncertain bool) When {
	w.qualifier = 0
	if isApproximate && !w.IsZero() {
		w.qualifier |= approximate
	}
	if isUncertain && !w.IsZero() {
		w.qualifier |= uncertain
	}
	return w
}

// Earliest returns the first day that w can be, or the zero Date if it has no lower bound.
func (w When) Earliest() Date { return w.earliest }

// Latest returns the last day that w can be, or the zero Date if it has no upper bound.
func (w When) Latest() Date { return w.latest }

// Exact returns the day and true if w can be one day only and has no qualifier.
func (w When) Exact() (d Date, ok bool) {
	if w.IsZero() || w.earliest != w.latest || w.qualifier != 0 {
		return Date{}, false
	}
	return w.earliest, true
}

// Bounds returns the two dates of a range as they are written, so that [2025-06..] can be shown to a reader as a
// month rather than a day. An open end is the zero When. If w is not a range, both are w. The results have no
// qualifiers.
func (w When) Bounds() (from, to When) {
	w.qualifier = 0
	if !w.ranged {
		return w, w
	}
	return w.bound(w.earliest, w.from), w.bound(w.latest, w.to)
}

// bound returns the end of a range as a When of its own, in the precision in which it was written.
func (w When) bound(d Date, u unit) When {
	if u == noUnit {
		return When{}
	}
	first, last := u.around(d)
	return When{earliest: first, latest: last, from: u, to: u}
}

// around returns the first and the last day of the year, month or day that contains d.
func (u unit) around(d Date) (first, last Date) {
	year, month, _ := d.YMD()
	switch u {
	case yearUnit:
		return Date{dayNumber(year, 1, 1)}, Date{dayNumber(year, 12, 31)}
	case monthUnit:
		return Date{dayNumber(year, int(month), 1)}, Date{dayNumber(year, int(month), daysIn(year, int(month)))}
	}
	return d, d
}

// IsZero reports whether w is unknown.
func (w When) IsZero() bool { return w == When{} }

// Precision returns the form in which w is written, without regard to qualifiers.
func (w When) Precision() Precision {
	switch {
	case !w.ranged:
		return unitPrecisions[w.from]
	case w.from == noUnit:
		return PrecisionBefore
	case w.to == noUnit:
		return PrecisionAfter
	}
	return PrecisionBetween
}

// Approximate reports whether w has the qualifier ~ or %.
func (w When) Approximate() bool { return w.qualifier&approximate != 0 }

// Uncertain reports whether w has the qualifier ? or %.
func (w When) Uncertain() bool { return w.qualifier&uncertain != 0 }

// Reached reports whether the day w has come by the day on: Yes from Latest on, No before Earliest, and Unknown
// between the two, beyond an open end, for the zero When and for the zero Date.
func (w When) Reached(on Date) Truth {
	switch {
	case on.IsZero():
		return Unknown
	case !w.latest.IsZero() && !on.Before(w.latest):
		return Yes
	case !w.earliest.IsZero() && on.Before(w.earliest):
		return No
	}
	return Unknown
}

// Compare orders by the earliest day, an open one first, then by the latest day, an open one last, then by written
// form; the zero When sorts last. It returns 0 only if w == o. It is an order for lists and not a statement about
// time: use Reached.
func (w When) Compare(o When) int {
	if w.IsZero() || o.IsZero() {
		return cmp.Compare(order(w.IsZero()), order(o.IsZero()))
	}
	return cmp.Or(
		w.earliest.Compare(o.earliest),
		cmp.Compare(order(w.latest.IsZero()), order(o.latest.IsZero())),
		w.latest.Compare(o.latest),
		cmp.Compare(order(w.ranged), order(o.ranged)),
		cmp.Compare(w.from, o.from),
		cmp.Compare(w.to, o.to),
		cmp.Compare(w.unspecified, o.unspecified),
		cmp.Compare(w.qualifier, o.qualifier),
	)
}

// order returns 0 for false and 1 for true, so that false sorts first.
func order(b bool) int {
	if b {
		return 1
	}
	return 0
}
