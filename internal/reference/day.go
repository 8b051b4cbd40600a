package reference

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
)

// day is a day of the calendar as a number; 0001-01-01 is 1.
type day int

// The values outside the calendar, and the one for a day that is not recorded.
const (
	absent day = -1
	dawn   day = 0
	never  day = 1 << 30
)

var calendarStart = civil.MustParseDate("0001-01-01")

// dayOf returns the number of d, and dawn for the zero Date.
func dayOf(d civil.Date) day {
	if d.IsZero() {
		return dawn
	}
	return day(d.DaysSince(calendarStart)) + 1
}

// dayOr returns the number of d, and other for the zero Date.
func dayOr(d civil.Date, other day) day {
	if d.IsZero() {
		return other
	}
	return dayOf(d)
}

// date returns the Date of d; it is zero outside the calendar.
func (d day) date() civil.Date {
	if d <= dawn || d >= never {
		return civil.Date{}
	}
	return calendarStart.AddDays(int(d) - 1)
}

// after returns the day that a delay reaches from a trigger.
func after(d agreement.Delay, trigger day) day {
	if trigger <= dawn || trigger >= never {
		return trigger
	}
	reached := trigger.date().AddYears(d.Years).AddMonths(d.Months).AddDays(d.Days)
	if d.ClearDays != 0 {
		reached = reached.AddDays(d.ClearDays + 1)
	}
	if d.Clear && (d.Months != 0 || d.Years != 0) {
		reached = reached.AddDays(1)
	}
	switch d.Align {
	case agreement.AlignMonthStart:
		reached = reached.FirstOfMonth(0)
	case agreement.AlignNextMonthStart:
		reached = reached.FirstOfMonth(1)
	}
	return dayOr(reached, never)
}

// times returns the delay n times over, counted at once.
func times(d agreement.Delay, n int) agreement.Delay {
	d.Days, d.ClearDays, d.Months, d.Years = n*d.Days, n*d.ClearDays, n*d.Months, n*d.Years
	return d
}

// length is at least as many days as the delay can take.
func length(d agreement.Delay) day {
	n := day(d.Days + d.ClearDays + 31*d.Months + 366*d.Years + 2)
	if d.Align != "" {
		n += 31
	}
	return n
}

// ruleAfter returns the day that a rule gives for a trigger.
func ruleAfter(r *agreement.Rule, trigger day) day {
	if trigger >= never {
		return never
	}
	return max(after(r.Delay, trigger), dayOf(r.NotBefore))
}
