package reference

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
)

// Span is what the worlds say of a day: it is one of those from First to Last. A zero First has no bound. Absent is true
// where some of the worlds have no such day; where none has one, First and Last are zero as well.
type Span struct {
	First, Last civil.Date
	Absent      bool
}

// Exact returns the day where all worlds have the same.
func (s Span) Exact() (civil.Date, bool) {
	return s.First, !s.Absent && s.First == s.Last && !s.First.IsZero()
}

// Has reports whether the day is one of those that the worlds have.
func (s Span) Has(d civil.Date) bool {
	return !d.IsZero() && !d.Before(s.First) && !s.Last.IsZero() && !d.After(s.Last)
}

func (s Span) String() string {
	text := s.First.String()
	if s.First != s.Last {
		text = fmt.Sprintf("[%s..%s]", s.First, s.Last)
	}
	if s.Absent && text != "" {
		text += " or none"
	}
	return text
}

// Answer is how an agreement, or a party in it, stands on a day. State is the earliest of the Possible states, which
// stand in their order. Since, Until and Survival are those of the worlds in which it is in State.
type Answer struct {
	State    agreement.State
	Possible []agreement.State
	InForce  civil.Truth
	Applies  civil.Truth
	Leaving  civil.Truth
	Since    Span
	Until    Span
	Survival Span
	Computed Span
	Declared Span
}

func (a Answer) String() string {
	text := fmt.Sprintf("%s, in force %v, applies %v, leaving %v", a.State, a.InForce, a.Applies, a.Leaving)
	if len(a.Possible) > 1 {
		text += fmt.Sprintf(", possible %v", a.Possible)
	}
	for _, d := range []struct {
		name string
		span Span
	}{{"since", a.Since}, {"until", a.Until}, {"survival", a.Survival}, {"computed", a.Computed}, {"declared", a.Declared}} {
		if s := d.span.String(); s != "" {
			text += ", " + d.name + " " + s
		}
	}
	return strings.TrimSpace(text)
}

// view is the answer of one reading of one world.
type view struct {
	state                                      agreement.State
	inForce, applies, leaving                  bool
	since, until, survival, computed, declared day
	isPale                                     bool
}

// The states of an agreement and of a party, in their order.
var (
	wholeOrder = []agreement.State{
		agreement.StateDraft, agreement.StateAdopted, agreement.StateSigned, agreement.StatePending,
		agreement.StateProvisional, agreement.StateInForce, agreement.StateSuspended, agreement.StateTerminated,
		agreement.StateExpired, agreement.StateSuperseded, agreement.StateLapsed,
	}
	partyOrder = []agreement.State{
		agreement.StateNone, agreement.StateSignatory, agreement.StateContracting, agreement.StateProvisional,
		agreement.StateParty, agreement.StateSuspended, agreement.StateFormer,
	}
)

// merge makes one answer of those of all worlds.
func merge(order []agreement.State, views []view) Answer {
	var a Answer
	var inForce, applies, leaving []bool
	for _, s := range order {
		if slices.ContainsFunc(views, func(v view) bool { return v.state == s }) {
			a.Possible = append(a.Possible, s)
		}
	}
	for _, v := range views {
		inForce, applies, leaving = append(inForce, v.inForce), append(applies, v.applies), append(leaving, v.leaving)
	}
	a.InForce, a.Applies, a.Leaving = truth(inForce), truth(applies), truth(leaving)
	if len(a.Possible) == 0 {
		return a
	}
	a.State = a.Possible[0]
	in := within(views, a.State)
	a.Since = spanOf(in, func(v view) day { return v.since })
	a.Until = spanOf(in, func(v view) day { return v.until })
	a.Survival = spanOf(in, func(v view) day { return v.survival })
	a.Computed = spanOf(in, func(v view) day { return v.computed })
	a.Declared = spanOf(in, func(v view) day { return v.declared })
	return a
}

// within returns the views in a state, without the pale ones where there are others.
func within(views []view, state agreement.State) []view {
	var full, pale []view
	for _, v := range views {
		switch {
		case v.state != state:
		case v.isPale:
			pale = append(pale, v)
		default:
			full = append(full, v)
		}
	}
	if len(full) > 0 {
		return full
	}
	return pale
}

// truth is Yes or No where all agree.
func truth(all []bool) civil.Truth {
	if len(all) == 0 || slices.Contains(all, true) && slices.Contains(all, false) {
		return civil.Unknown
	}
	return civil.TruthOf(all[0])
}

// spanOf collects a day of each view. The value never stands for no day, dawn for one without bound.
func spanOf(views []view, of func(view) day) Span {
	var s Span
	first, last, some := never, dawn, false
	for _, v := range views {
		d := of(v)
		if d >= never {
			s.Absent = true
			continue
		}
		first, last, some = min(first, d), max(last, d), true
	}
	if some {
		s.First, s.Last = first.date(), last.date()
	}
	return s
}
