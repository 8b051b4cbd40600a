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
}

// rank orders the steps of one day: who leaves goes before who comes.
func (s step) rank() int64 {
	r := int64(s.on) << 1
	if !s.leaves {
		r++
	}
	return r
}

func compareSteps(a, b step) int {
	if c := a.rank() - b.rank(); c != 0 {
		return int(max(min(c, 1), -1))
	}
	return a.act - b.act
}

// The two counts that conditions make.
const (
	signatures = iota
	instruments
)

// makeSteps puts the signatures and the consents in order, for both bounds.
func (r *record) makeSteps() {
	for _, b := range []bound{early, late} {
		for i := range r.acts {
			t := &r.acts[i]
			s := step{on: t.on.at(b), member: t.member, act: i}
			if t.member < 0 || s.on == never {
				continue
			}
			if t.signs() {
				r.steps[signatures][b] = append(r.steps[signatures][b], s)
			}
			if t.consents() {
				r.steps[instruments][b] = append(r.steps[instruments][b], s)
			}
		}
		for m := range r.members {
			for i := range r.members[m].exits {
				x := &r.members[m].exits[i]
				if d := x.effective().at(b.other()); d != never {
					r.steps[instruments][b] = append(r.steps[instruments][b], step{d, m, x.act, true})
				}
			}
		}
		for count := range r.steps {
			slices.SortFunc(r.steps[count][b], compareSteps)
		}
	}
}

// pin fixes the day of one act while all others stay at their bound.
type pin struct {
	act int
	on  day
}

// noPin fixes nothing.
var noPin = pin{act: -1}

// pinned is steps with the act of p moved.
func (p pin) pinned(steps []step) []step {
	at := slices.IndexFunc(steps, func(s step) bool { return s.act == p.act && !s.leaves })
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
	joins  []step         // who becomes one of those counted, by signature
	may    func(int) bool // whether the member's act counts
	isIn   func(int) bool // whether the member is one of those counted from the start
	enough func(tally) bool
	weight func(int) decimal.Decimal // nil where nothing is weighed
}

// tally is the state of a count.
type tally struct {
	have, size int
	weight     decimal.Decimal
}

// count finds the first day at whose end the ballot has enough, the act that brought it, and how many
// there were; never, where that does not come.
func (r *record) count(b ballot) (day, int, int) {
	present, counted := make([]bool, len(r.members)), make([]bool, len(r.members))
	var t tally
	enter := func(m int) {
		if !counted[m] {
			counted[m] = true
			t.size++
		}
	}
	for m := range r.members {
		if b.may(m) && b.isIn(m) {
			enter(m)
		}
	}
	joins, decisive := b.joins, -1
	for i, s := range b.steps {
		for len(joins) > 0 && joins[0].on <= s.on {
			if b.may(joins[0].member) {
				enter(joins[0].member)
			}
			joins = joins[1:]
		}
		if b.may(s.member) && present[s.member] == s.leaves {
			present[s.member] = !s.leaves
			t.change(s, b.weight)
		}
		if b.may(s.member) && !s.leaves {
			enter(s.member)
			decisive = s.act
		}
		isDaysLast := i+1 == len(b.steps) || b.steps[i+1].on != s.on
		if isDaysLast && b.enough(t) {
			return s.on, decisive, t.have
		}
	}
	return never, -1, 0
}

// change adds a member or takes it away.
func (t *tally) change(s step, weight func(int) decimal.Decimal) {
	sign := 1
	if s.leaves {
		sign = -1
	}
	t.have += sign
	if weight != nil {
		w := weight(s.member)
		if s.leaves {
			w = w.Neg()
		}
		t.weight = t.weight.Add(w)
	}
}
