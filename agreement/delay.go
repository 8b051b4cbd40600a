package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// Align moves the day that a delay reaches. The zero Align does not move it. Its constants begin with
// [AlignMonthStart]; [Aligns] lists them.
type Align string

// The alignments.
const (
	AlignMonthStart     Align = "month-start"      // the first day of the month reached
	AlignNextMonthStart Align = "next-month-start" // the first day of the month after it
)

// Aligns returns every alignment.
func Aligns() []Align { return []Align{AlignMonthStart, AlignNextMonthStart} }

// Delay is the time between a trigger and its effect. At most one of Days, ClearDays, Months and Years is set, to a
// positive number; Align then moves the day that it reaches.
//
// Days reaches the nth day after the trigger. ClearDays lets n full days pass between the two, which is one day more.
// Months and Years keep the day of the month, or take the month's last day where it has no such day; with Clear they
// pass in full, which is one day more ("upon the expiry of one year after"). The zero Delay reaches the day of the
// trigger.
type Delay struct {
	Days      int   `json:"days,omitzero"`
	ClearDays int   `json:"clearDays,omitzero"`
	Months    int   `json:"months,omitzero"`
	Years     int   `json:"years,omitzero"`
	Clear     bool  `json:"clear,omitzero"`
	Align     Align `json:"align,omitzero"`
}

// longest is more days, months or years than the calendar has.
const longest = 4_000_000

// After returns the day that the delay reaches from the day of a trigger. It returns the zero Date if the trigger is
// the zero Date, or if the day is beyond the calendar.
func (d Delay) After(trigger civil.Date) civil.Date {
	if trigger.IsZero() {
		return civil.Date{}
	}
	reached := d.after(spell.DayOf(trigger))
	if reached == never {
		return civil.Date{}
	}
	return reached.Date()
}

// after returns the day that the delay reaches from a trigger, and never beyond the calendar's end.
func (d Delay) after(trigger day) day { return d.times(1, trigger) }

// times returns the day that n such delays reach, counted at once, so that the ends of months do not drift.
func (d Delay) times(n int, trigger day) day {
	if trigger == dawn || trigger == never {
		return trigger
	}
	for _, count := range d.counts() {
		if count > longest || count < -longest || n > longest || count*n > longest {
			return never
		}
	}
	days := d.Days * n
	switch {
	case d.ClearDays != 0:
		days += d.ClearDays*n + 1
	case d.Clear && (d.Months != 0 || d.Years != 0):
		days++
	}
	reached := trigger.Date().AddMonths((12*d.Years + d.Months) * n).AddDays(days)
	if reached.IsZero() {
		return never
	}
	return spell.DayOr(d.Align.apply(reached), never)
}

// isNone reports whether the delay is zero.
func (d Delay) isNone() bool { return d == Delay{} }

func (d Delay) counts() [4]int { return [4]int{d.Days, d.ClearDays, d.Months, d.Years} }

func (a Align) apply(d civil.Date) civil.Date {
	switch a {
	case AlignMonthStart:
		return d.FirstOfMonth(0)
	case AlignNextMonthStart:
		return d.FirstOfMonth(1)
	}
	return d
}
