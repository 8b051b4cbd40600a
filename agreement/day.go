package agreement

import (
	"math"

	"github.com/crossborder-go/crossborder/civil"
)

// day is a civil.Date as a number, so that "before every day" and "never" can be reckoned with.
type day int32

const (
	dawn  day = 0
	never day = math.MaxInt32
)

// firstDay is the calendar's first day, number 1.
func firstDay() civil.Date {
	d, _ := civil.NewDate(1, 1, 1)
	return d
}

// dayOf is the number of d; the zero Date is dawn.
func dayOf(d civil.Date) day { return dayOr(d, dawn) }

// dayOr is the number of d, or the given one for the zero Date.
func dayOr(d civil.Date, absent day) day {
	if d.IsZero() {
		return absent
	}
	return day(d.DaysSince(firstDay()) + 1)
}

// date is the Date of the number; zero for dawn and never.
func (d day) date() civil.Date {
	if d == dawn || d == never {
		return civil.Date{}
	}
	return firstDay().AddDays(int(d) - 1)
}

// moment is when something happens, as far as known: on one of the days from lo to hi. A lo of dawn is
// any time before hi; a hi of never says that it may not happen at all.
type moment struct {
	lo, hi day
	text   civil.When // as it was written, zero where it was computed
}

// nowhen is the moment of what never happens.
var nowhen = moment{lo: never, hi: never}

// momentOf is the range of days that w can mean.
func momentOf(w civil.When) moment {
	return moment{lo: dayOf(w.Earliest()), hi: dayOr(w.Latest(), never), text: w}
}

// at is the bound of m.
func (m moment) at(b bound) day {
	if b == early {
		return m.lo
	}
	return m.hi
}

// when is m for people.
func (m moment) when() civil.When {
	if !m.text.IsZero() || m.lo == never {
		return m.text
	}
	w, err := civil.Between(m.lo.date(), m.hi.date())
	if err != nil {
		return civil.When{}
	}
	if m.lo == m.hi {
		return civil.On(m.lo.date())
	}
	return w
}

// next is the day after d, on which what tied with m on d no longer does.
func (m moment) next(d day) day {
	if d == dawn || d == never {
		return d
	}
	return d + 1
}

// isVague reports whether m can be more than one day.
func (m moment) isVague() bool { return m.lo != m.hi }

// reached answers whether m has come by d.
func (m moment) reached(d day) civil.Truth {
	switch {
	case m.hi <= d:
		return civil.Yes
	case m.lo > d:
		return civil.No
	}
	return civil.Unknown
}

// earlier is the first of two moments to come, later the last.
func (m moment) earlier(o moment) moment {
	return moment{lo: min(m.lo, o.lo), hi: min(m.hi, o.hi)}
}

func (m moment) later(o moment) moment {
	return moment{lo: max(m.lo, o.lo), hi: max(m.hi, o.hi)}
}

// bound says with which end of the vague dates something is reckoned: early makes consents and
// signatures as early as they can be and withdrawals as late, late the reverse.
type bound uint8

const (
	early bound = iota
	late
)

// other is the opposite bound.
func (b bound) other() bound { return 1 - b }
