package civil

import "cmp"

// When is what is known of one day: a subset of EDTF (ISO 8601-2, Extended Date/Time Format), namely the years, months and
// days of level 0, the qualifiers ~ ? % of level 1 at the end, and the one-of-a-set ranges of level 2. It is comparable
// with == and keeps its written form, so 2025 is not [2025-01-01..2025-12-31] although their bounds are the same.
// The qualifiers do not widen the bounds, for EDTF gives them no width. The zero When is unknown: no bound, empty text.
type When struct {
	earliest, latest Date // inclusive; zero is open
	from, to         unit // how each bound is written; noUnit is open
	ranged           bool // in brackets; otherwise from equals to
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

// qualifier is a set of the two bits.
type qualifier uint8

const (
	approximate qualifier = 1 << iota
	uncertain
)

// On is exactly that day; unknown for the zero Date.
func On(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{earliest: d, latest: d, from: dayUnit, to: dayUnit}
}

// OnOrBefore is that day or any before it; unknown for the zero Date.
func OnOrBefore(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{latest: d, to: dayUnit, ranged: true}
}

// OnOrAfter is that day or any after it; unknown for the zero Date.
func OnOrAfter(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{earliest: d, from: dayUnit, ranged: true}
}

// Between is one of the days from a to b, both included. A zero Date is an open end, so that
// Between(w.Earliest(), w.Latest()) has the bounds of w. The error is a *RangeError where b is before a.
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

// Qualified is w with exactly these qualifiers; the zero When stays unknown.
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

// Earliest is the first day it can be, the zero Date where nothing bounds it.
func (w When) Earliest() Date { return w.earliest }

// Latest is the last day it can be, the zero Date where nothing bounds it.
func (w When) Latest() Date { return w.latest }

// Exact returns the day where only one is possible and no qualifier stands behind it.
func (w When) Exact() (d Date, ok bool) {
	if w.IsZero() || w.earliest != w.latest || w.qualifier != 0 {
		return Date{}, false
	}
	return w.earliest, true
}

// Bounds returns the two dates of a range as they are written, the zero When for an open end, so that a reader of
// [2025-06..] is shown a month and not a day. Without brackets both are w. Neither is qualified.
func (w When) Bounds() (from, to When) {
	w.qualifier = 0
	if !w.ranged {
		return w, w
	}
	return w.bound(w.earliest, w.from), w.bound(w.latest, w.to)
}

// bound is the When that was written for the end of a range.
func (w When) bound(d Date, u unit) When {
	if u == noUnit {
		return When{}
	}
	first, last := u.around(d)
	return When{earliest: first, latest: last, from: u, to: u}
}

// around is the first and the last day of the year, month or day that d is in.
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

// Precision is the form in which w is written, whatever its qualifiers.
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

// Approximate reports whether ~ or % stands behind it.
func (w When) Approximate() bool { return w.qualifier&approximate != 0 }

// Uncertain reports whether ? or % stands behind it.
func (w When) Uncertain() bool { return w.qualifier&uncertain != 0 }

// Reached answers whether the day has come by then: Yes from Latest on, No before Earliest, and Unknown
// between them, beyond an open end, for an unknown When and for the zero Date.
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

// Compare sorts by the earliest day, an open one first, then by the latest, an open one last, then by written form;
// unknown comes last of all. It is 0 only where w == o. It is an order for lists and no statement about time: use Reached.
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
		cmp.Compare(w.qualifier, o.qualifier),
	)
}

// order puts what is false before what is true.
func order(b bool) int {
	if b {
		return 1
	}
	return 0
}
