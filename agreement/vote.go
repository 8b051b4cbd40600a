package agreement

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// bound says with which end of vague days conditions are evaluated. The favourable bound takes signatures and consents
// as early as they can be and withdrawals as late; the adverse bound does the reverse. No exact days meet a condition
// earlier than the favourable ones or later than the adverse ones.
type bound uint8

const (
	favourable bound = iota
	adverse
)

// step is one change in who has signed or consented.
type step struct {
	on     day
	member int32
	act    int32
	change change
}

// change is what a step does. On one day withdrawals come first and consents last.
type change uint8

const (
	withdraws change = iota
	enlarges         // the number of those who are counted
	admits           // the member to those whose consent is counted
	agrees
)

func compareSteps(a, b step) int {
	return cmp.Or(cmp.Compare(a.on, b.on), cmp.Compare(a.change, b.change), cmp.Compare(a.act, b.act))
}

// makeSteps puts the signatures and the consents in order, for both bounds.
func (c *Compiled) makeSteps() {
	for _, b := range []bound{favourable, adverse} {
		if b == adverse && c.isExact {
			c.signatures[adverse], c.consents[adverse] = c.signatures[favourable], c.consents[favourable]
			return
		}
		for m := range c.members {
			c.addSteps(int32(m), b)
		}
		slices.SortFunc(c.signatures[b], compareSteps)
		slices.SortFunc(c.consents[b], compareSteps)
	}
}

// addSteps adds those of one member. What it did itself counts, whether it still exists or not.
func (c *Compiled) addSteps(m int32, b bound) {
	acts := c.members[m].acts
	var starts []spell.Start
	for _, i := range acts {
		a := &c.acts[i]
		if on := at(a.on, b); a.isSignature() && on != never {
			c.signatures[b] = append(c.signatures[b], step{on, m, i, agrees})
		}
		if a.isConsent() {
			starts = append(starts, spell.Start{Act: a.on, Begin: a.on, Cause: int(i)})
		}
	}
	if len(starts) == 0 {
		return
	}
	for _, s := range spell.Pair(starts, stopsOf(c.withdrawals(acts)), true) {
		from, until := s.Begin.Lo, s.End.Sure()
		if b == adverse {
			from, until = s.Begin.Sure(), s.End.Lo
		}
		if from >= until {
			continue
		}
		c.consents[b] = append(c.consents[b], step{from, m, int32(s.Cause), agrees})
		if until != never {
			c.consents[b] = append(c.consents[b], step{until, m, int32(s.EndCause), withdraws})
		}
	}
}

// at returns the day of m at a bound: the first on which it can come, or the one by which it has.
func at(m moment, b bound) day {
	if b == favourable {
		return m.Lo
	}
	return m.Sure()
}

// vote is what a condition counts: whose acts, out of how many, and when it is enough.
type vote struct {
	steps  []step
	counts func(m int32) bool // whose acts count
	size   int                // of those who are counted, as far as it is settled from the start
	closed bool               // only members that a step admits are counted
	weight func(m int32) decimal.Decimal
	enough func(t *tally) bool
}

// tally is the state of a count.
type tally struct {
	have, size int
	weight     decimal.Decimal
	present    []int32 // how many consents of a member stand
	admitted   []bool
	decisive   int32
}

// count finds the first day at whose end a vote has enough, the act that brought it, and how many there were; never,
// where that does not come.
func (c *Compiled) count(v *vote) met {
	t := c.newTally(v)
	for i, s := range v.steps {
		t.take(s, v)
		isLastOfDay := i+1 == len(v.steps) || v.steps[i+1].on != s.on
		if isLastOfDay && v.enough(t) {
			return met{day: s.on, count: t.have, acts: []int32{t.decisive}}
		}
	}
	return met{day: never}
}

// countOn returns the state of a count at the end of a day.
func (c *Compiled) countOn(v *vote, d day) *tally {
	t := c.newTally(v)
	for _, s := range v.steps {
		if s.on <= d {
			t.take(s, v)
		}
	}
	return t
}

func (c *Compiled) newTally(v *vote) *tally {
	t := &tally{size: v.size, present: make([]int32, len(c.members)), decisive: nobody}
	if v.closed {
		t.admitted = make([]bool, len(c.members))
	}
	return t
}

// take counts one step.
func (t *tally) take(s step, v *vote) {
	if !v.counts(s.member) {
		return
	}
	had := t.has(s.member)
	switch s.change {
	case withdraws:
		t.present[s.member]--
	case agrees:
		t.present[s.member]++
	case enlarges:
		t.size++
	case admits:
		t.admitted[s.member] = true
	}
	switch has := t.has(s.member); {
	case has && !had:
		t.have++
		t.decisive = s.act
		if v.weight != nil {
			t.weight = t.weight.Add(v.weight(s.member))
		}
	case had && !has:
		t.have--
		if v.weight != nil {
			t.weight = t.weight.Sub(v.weight(s.member))
		}
	}
}

// has reports whether a member's consent counts now.
func (t *tally) has(m int32) bool { return t.present[m] > 0 && (t.admitted == nil || t.admitted[m]) }

// quorumVote counts signatures or consents toward a quorum.
func (c *Compiled) quorumVote(cond *Condition, b bound) *vote {
	q, steps := cond.Consents, c.consents[b]
	if cond.clause() == signedClause {
		q, steps = cond.Signed, c.signatures[b]
	}
	inGroup := func(m int32) bool {
		return c.members[m].counts && (cond.Group == "" || c.members[m].group() == cond.Group)
	}
	v := &vote{steps: steps, counts: inGroup, enough: func(t *tally) bool {
		return t.have > 0 && t.have >= q.Of(max(t.size, t.have))
	}}
	if !q.isRelative() {
		return v
	}
	if cond.Of == OfSignatories && len(c.signatures[favourable]) > 0 {
		return c.ofSignatories(v, b)
	}
	// All and fractions are of those that negotiated. Where vague days leave open whether a member did, the
	// favourable bound counts its consent and not the member, the adverse one the member and not its consent.
	counts := make([]bool, len(c.members))
	for m := range c.members {
		if !inGroup(int32(m)) {
			continue
		}
		did := c.negotiated(&c.members[m])
		counts[m] = did == civil.Yes || did == civil.Unknown && b == favourable
		if did == civil.Yes || did == civil.Unknown && b == adverse {
			v.size++
		}
	}
	v.counts = func(m int32) bool { return counts[m] }
	v.enough = func(t *tally) bool { return t.have > 0 && t.have >= q.Of(t.size) }
	return v
}

// ofSignatories makes a vote one of those who have signed by the day. More of them can raise what is needed, so that
// their number is counted at the other bound.
func (c *Compiled) ofSignatories(v *vote, b bound) *vote {
	all := slices.Clone(v.steps)
	for _, s := range c.signatures[b] {
		all = append(all, step{s.on, s.member, s.act, admits})
	}
	seen := map[int32]bool{}
	for _, s := range c.signatures[1-b] {
		if !seen[s.member] {
			seen[s.member] = true
			all = append(all, step{s.on, s.member, s.act, enlarges})
		}
	}
	slices.SortFunc(all, compareSteps)
	v.steps, v.closed = all, true
	return v
}

// weightLimit bounds the exponents of weights, so that sums of hostile ones stay small.
const weightLimit = 100

// isBounded reports whether d can be added and multiplied at no great cost.
func isBounded(d decimal.Decimal) bool {
	return d.Exponent() <= weightLimit && d.Exponent() >= -weightLimit && d.Coefficient().BitLen() <= 4*weightLimit
}

// weightIn returns a member's weight in a table; 0 where it has none, or one that is out of all proportion.
func (c *Compiled) weightIn(table string, m int32) decimal.Decimal {
	if p := c.members[m].listed; p != nil && c.members[m].counts {
		if w, has := p.Weight[table]; has && isBounded(w) {
			return w
		}
	}
	return decimal.Decimal{}
}

// weightVote adds the weights of the consenting parties up; a table without weights is never enough.
func (c *Compiled) weightVote(cond *Condition, b bound) *vote {
	v := &vote{steps: c.consents[b], weight: func(m int32) decimal.Decimal { return c.weightIn(cond.Table, m) }}
	v.counts = func(m int32) bool {
		return c.members[m].counts && (cond.Group == "" || c.members[m].group() == cond.Group)
	}
	total := c.totalWeight(cond)
	isMeant := isBounded(cond.Weight) && total.Sign() > 0
	needed := decimal.Decimal{}
	if isMeant {
		needed = cond.Weight.Mul(total)
	}
	v.enough = func(t *tally) bool { return isMeant && t.have > 0 && t.weight.Cmp(needed) >= 0 }
	return v
}

// totalWeight returns what all that a condition counts weigh together.
func (c *Compiled) totalWeight(cond *Condition) decimal.Decimal {
	total := decimal.Decimal{}
	for m := range c.members {
		if cond.Group == "" || c.members[m].group() == cond.Group {
			total = total.Add(c.weightIn(cond.Table, int32(m)))
		}
	}
	return total
}

// namedVote counts the consents of those named; one of which the record knows nothing has given none.
func (c *Compiled) namedVote(cond *Condition, b bound) *vote {
	named := map[int32]bool{}
	everyone := map[string]bool{}
	for _, id := range cond.Named {
		everyone[id.String()] = true
		if m, isKnown := c.byID[id]; isKnown {
			named[m] = true
		}
	}
	return &vote{
		steps: c.consents[b], counts: func(m int32) bool { return named[m] },
		enough: func(t *tally) bool { return t.have > 0 && t.have == len(everyone) },
	}
}
