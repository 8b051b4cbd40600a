package vague

import (
	"math"

	"github.com/crossborder-go/crossborder/civil"
)

// Day is a civil.Date as a number, so that "before every day" and "never" can be reckoned with.
type Day int32

// The days outside the calendar.
const (
	Dawn  Day = 0
	Never Day = math.MaxInt32
)

// firstDay is the calendar's first day, number 1.
func firstDay() civil.Date {
	d, _ := civil.NewDate(1, 1, 1)
	return d
}

// DayOf is the number of d; the zero Date is Dawn.
func DayOf(d civil.Date) Day { return DayOr(d, Dawn) }

// DayOr is the number of d, or the given one for the zero Date.
func DayOr(d civil.Date, absent Day) Day {
	if d.IsZero() {
		return absent
	}
	return Day(d.DaysSince(firstDay()) + 1)
}

// Date is the Date of the number; zero for Dawn and Never.
func (d Day) Date() civil.Date {
	if d == Dawn || d == Never {
		return civil.Date{}
	}
	return firstDay().AddDays(int(d) - 1)
}

// Next is the day after d; Dawn and Never have none and stay.
func (d Day) Next() Day {
	if d == Dawn || d == Never {
		return d
	}
	return d + 1
}

// Moment is when something happens, as far as known: on one of the days from Lo to Hi. A Lo of Dawn is any
// time before Hi; a Hi of Never says that it may not happen at all. Cap, where it is not zero, is then the last day on
// which it can be if it does. Text is the moment as it was written, zero where it was computed.
type Moment struct {
	Lo, Hi, Cap Day
	Text        civil.When
}

// Nowhen is the moment of what never happens.
func Nowhen() Moment { return Moment{Lo: Never, Hi: Never} }

// Of is the range of days that w can mean.
func Of(w civil.When) Moment {
	return Moment{Lo: DayOf(w.Earliest()), Hi: DayOr(w.Latest(), Never), Text: w}
}

// Bound says with which end of vague moments something is reckoned.
type Bound uint8

// The bounds.
const (
	Early Bound = iota
	Late
)

// Other is the opposite bound.
func (b Bound) Other() Bound { return 1 - b }

// At is the bound of m.
func (m Moment) At(b Bound) Day {
	if b == Early {
		return m.Lo
	}
	return m.Hi
}

// When is m for people; zero where it is never.
func (m Moment) When() civil.When {
	if !m.Text.IsZero() || m.Lo == Never {
		return m.Text
	}
	if m.Lo == m.Hi {
		return civil.On(m.Lo.Date())
	}
	w, _ := civil.Between(m.Lo.Date(), m.Hi.Date())
	return w
}

// IsVague reports whether m can be more than one day.
func (m Moment) IsVague() bool { return m.Lo != m.Hi }

// Earlier is the first of two moments to come.
func (m Moment) Earlier(o Moment) Moment {
	return Moment{Lo: min(m.Lo, o.Lo), Hi: min(m.Hi, o.Hi)}
}

// Later is the last of two moments to come.
func (m Moment) Later(o Moment) Moment {
	return Moment{Lo: max(m.Lo, o.Lo), Hi: max(m.Hi, o.Hi)}
}

// Span returns m, for types that embed it.
func (m Moment) Span() Moment { return m }

// last is the last day on which m can be, Never where nothing bounds it.
func (m Moment) last() Day {
	if m.Cap != 0 {
		return m.Cap
	}
	return m.Hi
}
