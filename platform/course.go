package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/vague"
)

// stand is a state and the mark that it rests on, nil where there is none.
type stand struct {
	state State
	since *mark
}

// stretch is how it stands from a day on, and what came on that day.
type stretch struct {
	from vague.Day
	stand
	turn mark
}

// role is what a mark does. Of those of one day that change the state, the first in this order is what changed it.
type role uint8

const (
	resumes role = iota
	ends
	begins
	suspends
	milestone
)

// step is one mark and what it does.
type step struct {
	*mark
	role role
}

// isClosing reports whether the platform ends.
func (s step) isClosing() bool { return s.role == ends && s.state == StateEnded }

// walk is the way through the states, with every vague moment as late as it can be.
func (r *reading) walk() []stretch {
	steps := r.steps()
	w := walker{endsWin: r.terms.endsWin}
	var way []stretch
	for len(steps) > 0 {
		n := 1
		for n < len(steps) && steps[n].Hi == steps[0].Hi {
			n++
		}
		today := steps[:n]
		steps = steps[n:]
		isGone := isExit(mark{state: w.stand().state}) && !r.isPresumed(today[0].Hi)
		for _, s := range today {
			if isGone && s.isClosing() {
				r.idle = append(r.idle, s.event)
			}
		}
		w.take(today, isGone)
		way = append(way, stretch{today[0].Hi, w.stand(), w.turn(today)})
	}
	return way
}

// steps are the marks in the order of the days by which they come, those that never need to come left out.
func (r *reading) steps() []step {
	var steps []step
	for does, marks := range [...][]mark{resumes: r.resumes, ends: r.ends, begins: r.begins, suspends: r.suspends, milestone: r.milestones} {
		for i := range marks {
			if marks[i].Hi != vague.Never {
				steps = append(steps, step{&marks[i], role(does)})
			}
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return byDay(*a.mark, *b.mark) })
	return steps
}

// isPresumed reports whether a term that is known by its end alone ended on d.
func (r *reading) isPresumed(d vague.Day) bool {
	_, found := slices.BinarySearchFunc(r.presumed, d, func(p presumption, d vague.Day) int { return int(p.until) - int(d) })
	return found
}

// walker is what has come by a day and still counts.
type walker struct {
	endsWin                       bool
	begun, suspended, ended, best *mark
}

// take takes the steps of one day. On it a beginning wins over an end unless endsWin, and both an end and a resumption
// over a suspension; an end begins everything anew. The end of the platform says nothing of who had gone before: left
// and expelled stay what they were.
func (w *walker) take(today []step, isGone bool) {
	var first [milestone + 1]*mark
	ended := w.ended
	for _, s := range slices.Backward(today) {
		first[s.role] = s.mark
		if s.role == ends && !(isGone && s.isClosing()) {
			ended = s.mark
		}
	}
	if first[ends] != nil {
		*w = walker{endsWin: w.endsWin, ended: ended}
	}
	if first[resumes] != nil {
		w.suspended = nil
	}
	if w.begun == nil && (first[ends] == nil || !w.endsWin) {
		w.begun = first[begins]
	}
	if w.suspended == nil && first[ends] == nil && first[resumes] == nil {
		w.suspended = first[suspends]
	}
	for _, s := range today {
		if s.role == milestone && first[ends] == nil && (w.best == nil || rank(s.state) > rank(w.best.state)) {
			w.best = s.mark
		}
	}
}

func (w *walker) stand() stand {
	switch {
	case w.begun != nil && w.suspended != nil:
		return stand{StateSuspended, w.suspended}
	case w.begun != nil:
		return stand{StateActive, w.begun}
	case w.best != nil:
		return stand{w.best.state, w.best}
	case w.ended != nil:
		return stand{w.ended.state, w.ended}
	}
	return stand{state: StateNone}
}

// turn is what brought the state on a day: its own mark, or what ended another state.
func (w *walker) turn(today []step) mark {
	if s := w.stand().since; s != nil && s.Hi == today[0].Hi {
		return *s
	}
	for _, s := range today {
		if s.role != milestone {
			return *s.mark
		}
	}
	return mark{Moment: vague.Moment{Lo: today[0].Hi, Hi: today[0].Hi}, event: -1}
}

// rank is how far a state has got.
func rank(s State) int { return slices.Index(States(), s) }
