package agreement

import (
	"slices"

	"github.com/shopspring/decimal"
)

// step is one change in who has signed or consented.
type step struct {
	on     day
	member int
	act    int
	leaves bool
	joins  bool // becomes one of those counted
}

// rank orders the steps of one day: who leaves goes first, then who joins, then who acts.
func (s step) rank() int64 {
	switch r := int64(s.on) * 4; {
	case s.leaves:
		return r
	case s.joins:
		return r + 1
	default:
		return r + 2
	}
}

func compareSteps(a, b step) int {
	if c := a.rank() - b.rank(); c != 0 {
		return int(max(min(c, 1), -1))
	}
	return a.act - b.act
}

// What is counted: signatures of whichever effect, consents, and signatures that are not yet consent.
const (
	signatures = iota
	instruments
	mereSignatures
)

// makeSteps puts the signatures and the consents in order, for both bounds.
func (r *record) makeSteps() {
	r.isExact = !slices.ContainsFunc(r.acts, func(t act) bool { return t.on.IsVague() || t.isStated && t.stated.IsVague() })
	for m := range r.members {
		for _, x := range r.members[m].exits {
			r.isExact = r.isExact && !x.effective().IsVague()
		}
	}
	r.addSteps(early)
	if r.isExact {
		for count := range r.steps {
			r.steps[count][late] = r.steps[count][early]
		}
		return
	}
	r.addSteps(late)
}

// addSteps makes the steps of one bound. A withdrawal comes at the other one.
func (r *record) addSteps(b bound) {
	var room [3]int
	for i := range r.acts {
		switch t := &r.acts[i]; {
		case t.consents():
			room[instruments]++
		case t.role() == signs:
			room[signatures]++
		}
	}
	room[mereSignatures] = room[signatures]
	for count := range r.steps {
		r.steps[count][b] = make([]step, 0, room[count])
	}
	add := func(count int, s step) { r.steps[count][b] = append(r.steps[count][b], s) }
	for i := range r.acts {
		t := &r.acts[i]
		s := step{on: t.on.At(b), member: t.member, act: i}
		if t.member < 0 || s.on == never {
			continue
		}
		if t.signs() {
			add(signatures, s)
		}
		if t.role() == signs {
			add(mereSignatures, s)
		}
		if t.consents() {
			add(instruments, s)
		}
	}
	for m := range r.members {
		for i := range r.members[m].exits {
			x := &r.members[m].exits[i]
			if d := x.effective().At(b.Other()); d != never {
				add(instruments, step{on: d, member: m, act: x.act, leaves: true})
			}
		}
	}
	for count := range r.steps {
		if !slices.IsSortedFunc(r.steps[count][b], compareSteps) {
			slices.SortFunc(r.steps[count][b], compareSteps)
		}
	}
}

// pin fixes the day of one act, or of the exit that it is the notice of, while all others stay at their bound.
type pin struct {
	act    int
	on     day
	leaves bool
}

// noPin fixes nothing.
var noPin = pin{act: -1}

// pinned is steps with the act of p moved.
func (p pin) pinned(steps []step) []step {
	at := slices.IndexFunc(steps, func(s step) bool { return s.act == p.act && s.leaves == p.leaves })
	if p.act < 0 || at < 0 {
		return steps
	}
	moved := steps[at]
	moved.on = p.on
	rest := slices.Concat(steps[:at], steps[at+1:])
	if p.on == never {
		return rest
	}
	to, _ := slices.BinarySearchFunc(rest, moved, compareSteps)
	return slices.Insert(rest, to, moved)
}

// ballot is what a condition counts: whose acts, out of whom, and when it is enough.
type ballot struct {
	steps  []step
	joins  []step                    // who becomes one of those counted, by signature
	may    func(int) bool            // whether the member's act counts
	isIn   func(int) bool            // whether the member is one of those counted from the start
	signed func(int) day             // when it may first have signed, where only then it counts; else nil
	weight func(int) decimal.Decimal // nil where nothing is weighed
	enough func(tally) bool
}

// tally is the state of a count. A member has a voice while it is present and counted.
type tally struct {
	have, size       int
	weight           decimal.Decimal
	present, counted []bool
	decisive         int
}

// count finds the first day at whose end the ballot has enough, the act that brought it, and how many
// there were; never, where that does not come.
func (r *record) count(b ballot) met {
	t := r.newTally(&b)
	steps := merge(b.steps, b.joins)
	for i, s := range steps {
		if b.may(s.member) {
			t.take(s, &b)
		}
		isDaysLast := i+1 == len(steps) || steps[i+1].on != s.on
		if isDaysLast && b.enough(t) {
			return met{day: s.on, count: t.have, acts: []int{t.decisive}}
		}
	}
	return met{day: never}
}

// countOn is the state of the count at the end of a day.
func (r *record) countOn(b ballot, d day) tally {
	t := r.newTally(&b)
	for _, s := range merge(b.steps, b.joins) {
		if s.on <= d && b.may(s.member) {
			t.take(s, &b)
		}
	}
	return t
}

// newTally is the state of a count before anybody acts.
func (r *record) newTally(b *ballot) tally {
	flags := make([]bool, 2*len(r.members))
	t := tally{present: flags[:len(r.members)], counted: flags[len(r.members):], decisive: -1}
	for m := range r.members {
		if b.may(m) && b.isIn(m) {
			t.counted[m] = true
			t.size++
		}
	}
	return t
}

// merge puts two sorted lists together.
func merge(acts, joins []step) []step {
	if len(joins) == 0 {
		return acts
	}
	merged := make([]step, 0, len(acts)+len(joins))
	for _, j := range joins {
		j.joins = true
		for len(acts) > 0 && compareSteps(acts[0], j) < 0 {
			merged, acts = append(merged, acts[0]), acts[1:]
		}
		merged = append(merged, j)
	}
	return append(merged, acts...)
}

// take counts one step.
func (t *tally) take(s step, b *ballot) {
	had := t.present[s.member] && t.counted[s.member]
	if !s.joins {
		t.present[s.member] = !s.leaves
	}
	isNew := !t.counted[s.member] && !s.leaves && (s.joins || b.signed == nil || b.signed(s.member) <= s.on)
	if isNew {
		t.counted[s.member] = true
		t.size++
	}
	if has := t.present[s.member] && t.counted[s.member]; has != had {
		t.change(s.member, has, b.weight)
		if has {
			t.decisive = s.act
		}
	}
}

// change adds a voice or takes it away.
func (t *tally) change(m int, has bool, weight func(int) decimal.Decimal) {
	w := decimal.Decimal{}
	if weight != nil {
		w = weight(m)
	}
	if has {
		t.have++
	} else {
		t.have--
		w = w.Neg()
	}
	if weight != nil {
		t.weight = t.weight.Add(w)
	}
}
