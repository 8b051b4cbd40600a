package vague

import "github.com/crossborder-go/crossborder/civil"

// Spanned is what happens at a moment.
type Spanned interface{ Span() Moment }

// Last reports whether what on switches on and off switches off is on at d, every moment being as late as it can
// be, and what began that: the first of the run that goes on, or the last of what ended it. It is nil where
// nothing has come yet. Of two on one day the switching on wins where onWins.
func Last[M Spanned](on, off []M, d Day, onWins bool) (isOn bool, since *M) {
	begin, end := latest(on, d), latest(off, d)
	if begin == nil {
		return false, nil
	}
	first := (*begin).Span().Hi
	var ended Day
	if end != nil {
		ended = (*end).Span().Hi
		if ended > first || ended == first && !onWins {
			return false, end
		}
	}
	for i := range on {
		hi := on[i].Span().Hi
		follows := end == nil || hi > ended || hi == ended && onWins
		if follows && hi < first {
			begin, first = &on[i], hi
		}
	}
	return true, begin
}

// latest is the last of those that have come by d, the first of equals.
func latest[M Spanned](all []M, d Day) *M {
	var found *M
	last := Day(-1)
	for i := range all {
		if hi := all[i].Span().Hi; hi <= d && hi > last {
			found, last = &all[i], hi
		}
	}
	return found
}

// EverOn reports whether any has certainly come by d.
func EverOn[M Spanned](on []M, d Day) bool { return latest(on, d) != nil }

// Truth answers whether it is on at d in every way of placing the moments, or in none.
func Truth[M Spanned](on, off []M, d Day, onWins bool) civil.Truth {
	if len(on) == 0 {
		return civil.No
	}
	ours, theirs := reachOf(on, d), reachOf(off, d)
	canBeOn := ours.latest >= 0 && canWin(ours.latest, off, d, onWins)
	canBeOff := !ours.isSure || theirs.latest >= 0 && canWin(theirs.latest, on, d, !onWins)
	switch {
	case canBeOn && canBeOff:
		return civil.Unknown
	case canBeOn:
		return civil.Yes
	}
	return civil.No
}

// reach is the latest day up to d on which one of many can have come, -1 for none, and whether one surely has.
type reach struct {
	latest Day
	isSure bool
}

func reachOf[M Spanned](all []M, d Day) reach {
	r := reach{latest: -1}
	for i := range all {
		m := all[i].Span()
		if m.Lo <= d {
			r.latest = max(r.latest, min(m.last(), d))
		}
		r.isSure = r.isSure || m.Hi <= d
	}
	return r
}

// canWin reports whether one of ours on the day best can be the last to come by d: each of theirs must be
// able to come before it, or after d.
func canWin[M Spanned](best Day, theirs []M, d Day, weWinTies bool) bool {
	for i := range theirs {
		m := theirs[i].Span()
		isBefore := m.Lo < best || m.Lo == best && weWinTies
		if !isBefore && m.Hi <= d {
			return false
		}
	}
	return true
}
