package spell

import (
	"math"

	"github.com/crossborder-go/crossborder/civil"
)

// Day is a civil.Date as a number, with one value before and one after all days.
type Day int32

// The values outside the calendar.
const (
	Dawn  Day = 0
	Never Day = math.MaxInt32
)

// firstDay is the calendar's first day, number 1.
func firstDay() civil.Date {
	d, _ := civil.NewDate(1, 1, 1)
	return d
}

// DayOf returns the number of d, and Dawn for the zero Date.
func DayOf(d civil.Date) Day { return DayOr(d, Dawn) }

// DayOr returns the number of d, and absent for the zero Date.
func DayOr(d civil.Date, absent Day) Day {
	if d.IsZero() {
		return absent
	}
	return Day(d.DaysSince(firstDay()) + 1)
}

// Date returns the Date of d; it is zero for Dawn and Never.
func (d Day) Date() civil.Date {
	if d == Dawn || d == Never {
		return civil.Date{}
	}
	return firstDay().AddDays(int(d) - 1)
}

// Next returns the day after d. Dawn and Never stay what they are.
func (d Day) Next() Day {
	if d == Dawn || d == Never {
		return d
	}
	return d + 1
}

// Prev returns the day before d. Dawn and Never stay what they are.
func (d Day) Prev() Day {
	if d == Dawn || d == Never {
		return d
	}
	return d - 1
}

// Moment is when something happens: on one of the days from Lo to Hi, or, where Maybe is true, perhaps never. A Lo of
// Dawn is any day up to Hi; a Hi of Never is no bound. The moment of what never happens is [Nowhen].
type Moment struct {
	Lo, Hi Day
	Maybe  bool
}

// On returns the moment of exactly one day.
func On(d Day) Moment { return Moment{Lo: d, Hi: d} }

// Nowhen returns the moment of what never happens.
func Nowhen() Moment { return Moment{Lo: Never, Hi: Never} }

// Of returns the days that w can mean. The qualifier ~ widens them by one unit of the precision that w is written in,
// on either side; ? lets the event not have happened; % does both. The zero When is any day or none.
func Of(w civil.When) Moment {
	if d, isExact := w.Exact(); isExact {
		return On(DayOf(d))
	}
	if w.IsZero() {
		return Moment{Lo: Dawn, Hi: Never, Maybe: true}
	}
	m := Moment{Lo: DayOf(w.Earliest()), Hi: DayOr(w.Latest(), Never), Maybe: w.Uncertain()}
	if !w.Approximate() {
		return m
	}
	from, to := w.Bounds()
	if m.Lo != Dawn {
		m.Lo = DayOf(shift(from, w.Earliest(), -1))
	}
	if m.Hi != Never {
		m.Hi = DayOr(shift(to, w.Latest(), 1), Never)
	}
	return m
}

// shift returns d moved by n units of the precision that w is written in, at the same end of its unit.
func shift(w civil.When, d civil.Date, n int) civil.Date {
	switch w.Precision() {
	case civil.PrecisionYear:
		return d.AddYears(n)
	case civil.PrecisionMonth:
		if n < 0 {
			return d.FirstOfMonth(n)
		}
		return d.FirstOfMonth(n + 1).AddDays(-1)
	}
	return d.AddDays(n)
}

// IsExact reports whether m is one day that certainly comes, or none.
func (m Moment) IsExact() bool { return m.Lo == m.Hi && (!m.Maybe || m.Lo == Never) }

// Sure returns the day by which m has certainly come, and Never where it may not come.
func (m Moment) Sure() Day {
	if m.Maybe {
		return Never
	}
	return m.Hi
}

// By answers whether m has come by d, that day included.
func (m Moment) By(d Day) civil.Truth {
	switch {
	case m.Sure() <= d:
		return civil.Yes
	case d < m.Lo:
		return civil.No
	}
	return civil.Unknown
}

// When returns m for people: the zero When where it never comes.
func (m Moment) When() civil.When {
	switch {
	case m.Lo == Never:
		return civil.When{}
	case m.Lo == m.Hi:
		return civil.On(m.Lo.Date()).Qualified(false, m.Maybe)
	}
	w, _ := civil.Between(m.Lo.Date(), m.Hi.Date())
	return w.Qualified(false, m.Maybe)
}

// Map returns the moment of what comes f(d) where m comes on d. f must never put a later day before an earlier one.
func (m Moment) Map(f func(Day) Day) Moment {
	mapped := Moment{Lo: f(m.Lo), Maybe: m.Maybe}
	mapped.Hi = mapped.Lo
	if m.Hi != m.Lo {
		mapped.Hi = f(m.Hi)
	}
	return mapped
}

// bound is the last day on which m can come, Dawn for one that never comes.
func (m Moment) bound() Day {
	if m.Lo == Never {
		return Dawn
	}
	return m.Hi
}
