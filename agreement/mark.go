package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
)

// mark is a moment and why it is then.
type mark struct {
	moment
	ground     Ground
	clause     issue.Path
	count      int
	delay      Delay
	acts       []int
	agreements []string
	cap        day // the last day on which it can be if it happens at all; 0 for hi
	own        int // one more than the party's own act that brought its entry; 0 for none
}

// actMark is the moment at which an act works by itself.
func (r *record) actMark(i int) mark {
	return mark{moment: r.acts[i].works(), ground: GroundEvent, acts: []int{i}}
}

// toggle is something that is switched on and off: the last to come wins.
type toggle struct {
	on, off []mark
	onWins  bool // on a day of both
}

// last is the run of days up to d in which the toggle stands, with every vague moment as late as it can be, and
// the mark that began it. It is nil where no mark did.
func (t *toggle) last(d day) (isOn bool, since *mark) {
	begin, end := latest(t.on, d), latest(t.off, d)
	if begin == nil {
		return false, nil
	}
	if end != nil && (end.hi > begin.hi || end.hi == begin.hi && !t.onWins) {
		return false, end
	}
	for i := range t.on {
		m := &t.on[i]
		follows := end == nil || m.hi > end.hi || m.hi == end.hi && t.onWins
		if follows && m.hi < begin.hi {
			begin = m
		}
	}
	return true, begin
}

// latest is the last of the marks that have come by d, the first of equals.
func latest(marks []mark, d day) *mark {
	var found *mark
	for i := range marks {
		if m := &marks[i]; m.hi <= d && (found == nil || m.hi > found.hi) {
			found = m
		}
	}
	return found
}

// truth answers whether the toggle is on at d in every way of placing the vague moments, or in none.
func (t *toggle) truth(d day) civil.Truth {
	canBeOn := canWin(t.on, t.off, d, t.onWins)
	canBeOff := canWin(t.off, t.on, d, !t.onWins) || !slices.ContainsFunc(t.on, func(m mark) bool { return m.hi <= d })
	switch {
	case canBeOn && canBeOff:
		return civil.Unknown
	case canBeOn:
		return civil.Yes
	}
	return civil.No
}

// canWin reports whether the last mark by d can be one of ours. The best chance has the one of ours that can
// come latest; each of theirs must be able to come before it, or after d.
func canWin(ours, theirs []mark, d day, weWinTies bool) bool {
	best := day(-1)
	for i := range ours {
		if m := &ours[i]; m.lo <= d {
			best = max(best, min(m.last(), d))
		}
	}
	if best < 0 {
		return false
	}
	for i := range theirs {
		m := &theirs[i]
		isBefore := m.lo < best || m.lo == best && weWinTies
		if !isBefore && m.hi <= d {
			return false
		}
	}
	return true
}

// last is the last day on which m can be, never where nothing bounds it.
func (m *mark) last() day {
	if m.cap != 0 {
		return m.cap
	}
	return m.hi
}

// everOn reports whether it has been on by d.
func (t *toggle) everOn(d day) bool { return latest(t.on, d) != nil }

// any is on where one of the toggles is.
func anyTruth(toggles []toggle, d day) civil.Truth {
	truth := civil.No
	for i := range toggles {
		truth = truth.Or(toggles[i].truth(d))
	}
	return truth
}
