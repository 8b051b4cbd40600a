package agreement

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
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
	switch {
	case a.on != b.on:
		return cmp.Compare(a.on, b.on)
	case a.change != b.change:
		return cmp.Compare(a.change, b.change)
	}
	return cmp.Compare(a.act, b.act)
}

// sortSteps puts steps in order.
func sortSteps(steps []step) {
	spell.SortByDay(steps, func(s *step) day { return s.on }, compareSteps)
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
		sortSteps(c.signatures[b])
		sortSteps(c.consents[b])
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

// electorate is whose acts a condition counts: signatures or consents, of a group or of all, and out of how many.
type electorate struct {
	clause clause // signedClause, consentsClause or weightClause
	group  string
	table  string  // of weights
	out    counted // of whom
	bound  bound
}

// counted is out of how many parties a number is counted.
type counted uint8

const (
	anybody     counted = iota // a plain number counts whoever acts
	negotiators                // all and fractions are of those that negotiated
	signatories                // or of those who have signed by the day
)

// tally is the state of a count at the end of a day.
type tally struct {
	on     day
	have   int // whose acts stand
	size   int // out of how many
	weight decimal.Decimal
	act    int32 // the last that added to them
}

// tallies are the states of a count in order, and those at which it reached a new best: the most acts, the largest share
// of those who are counted, the most weight. A condition is first met at one of these, which a search finds.
type tallies struct {
	days  []tally
	most  []int32
	share []int32
	heavy []int32
}

// tallies counts for an electorate; once for all conditions that it decides.
func (c *Compiled) tallies(e electorate) *tallies {
	if t, isKnown := c.counts[e]; isKnown {
		return t
	}
	t := c.count(e)
	if c.counts == nil {
		c.counts = map[electorate]*tallies{}
	}
	c.counts[e] = t
	return t
}

// count goes through the steps of an electorate.
func (c *Compiled) count(e electorate) *tallies {
	steps := c.stepsOf(e)
	counts, size := c.voters(e)
	present := make(map[int32]int32) // how many acts of a member stand
	admitted := map[int32]bool{}
	has := func(m int32) bool { return present[m] > 0 && (e.out != signatories || admitted[m]) }
	t := &tallies{}
	now := tally{size: size, act: nobody}
	for i, s := range steps {
		isCounted := counts(s.member)
		had := has(s.member)
		switch {
		case !isCounted: // its acts change nothing, but the day may end with one
		case s.change == withdraws:
			present[s.member]--
		case s.change == agrees:
			present[s.member]++
		case s.change == enlarges:
			now.size++
		case s.change == admits:
			admitted[s.member] = true
		}
		switch is := has(s.member); {
		case !isCounted:
		case is && !had:
			now.have++
			now.act = s.act
			if e.table != "" {
				now.weight = now.weight.Add(c.weightIn(e.table, s.member))
			}
		case had && !is:
			now.have--
			if e.table != "" {
				now.weight = now.weight.Sub(c.weightIn(e.table, s.member))
			}
		}
		if i+1 == len(steps) || steps[i+1].on != s.on {
			now.on = s.on
			t.add(now)
		}
	}
	return t
}

// add appends the state at the end of a day.
func (t *tallies) add(now tally) {
	i := int32(len(t.days))
	t.days = append(t.days, now)
	if n := len(t.most); now.have > 0 && (n == 0 || now.have > t.days[t.most[n-1]].have) {
		t.most = append(t.most, i)
	}
	if n := len(t.share); now.have > 0 && (n == 0 || now.isLargerShare(t.days[t.share[n-1]])) {
		t.share = append(t.share, i)
	}
	if n := len(t.heavy); now.have > 0 && (n == 0 || now.weight.GreaterThan(t.days[t.heavy[n-1]].weight)) {
		t.heavy = append(t.heavy, i)
	}
}

// isLargerShare reports whether more of those who are counted have acted than in another state.
func (t tally) isLargerShare(o tally) bool {
	return int64(t.have)*int64(max(o.size, o.have)) > int64(o.have)*int64(max(t.size, t.have))
}

// first returns the first of the states that are enough, among those of a list in which more is better.
func (t *tallies) first(best []int32, isEnough func(tally) bool) met {
	i, _ := slices.BinarySearchFunc(best, true, func(i int32, _ bool) int {
		if isEnough(t.days[i]) {
			return 1
		}
		return -1
	})
	if i == len(best) {
		return met{day: never}
	}
	found := t.days[best[i]]
	return met{day: found.on, count: found.have, acts: []int32{found.act}}
}

// at returns the state at the end of a day.
func (t *tallies) at(d day) tally {
	i, isThere := slices.BinarySearchFunc(t.days, d, func(s tally, d day) int { return cmp.Compare(s.on, d) })
	switch {
	case isThere:
		return t.days[i]
	case i == 0:
		return tally{act: nobody}
	}
	return t.days[i-1]
}

// stepsOf returns the steps that bear on an electorate: those of its group alone.
func (c *Compiled) stepsOf(e electorate) []step {
	of := consentSteps
	if e.clause == signedClause {
		of = signatureSteps
	}
	steps := c.inGroup(of, e.bound, e.group)
	if e.out != signatories {
		return steps
	}
	// Who has not signed is not counted. More signatories can raise what is needed, so that their number is counted at
	// the other bound.
	all := slices.Clone(steps)
	for _, s := range c.inGroup(signatureSteps, e.bound, e.group) {
		all = append(all, step{s.on, s.member, s.act, admits})
	}
	seen := map[int32]bool{}
	for _, s := range c.inGroup(signatureSteps, 1-e.bound, e.group) {
		if !seen[s.member] {
			seen[s.member] = true
			all = append(all, step{s.on, s.member, s.act, enlarges})
		}
	}
	slices.SortFunc(all, compareSteps)
	return all
}

// The two kinds of steps.
const (
	signatureSteps = iota
	consentSteps
)

// inGroup returns the steps of one kind of the members of a group, of all for the empty group.
func (c *Compiled) inGroup(kind int, b bound, group string) []step {
	steps := c.signatures[b]
	if kind == consentSteps {
		steps = c.consents[b]
	}
	if group == "" {
		return steps
	}
	if c.byGroup[kind][b] == nil {
		c.byGroup[kind][b] = map[string][]step{}
		for _, s := range steps {
			g := c.members[s.member].group()
			c.byGroup[kind][b][g] = append(c.byGroup[kind][b][g], s)
		}
	}
	return c.byGroup[kind][b][group]
}

// voters returns whose acts count for an electorate, and of how many where that does not depend on the day. Where vague
// days leave open whether a member negotiated, the favourable bound counts its consent and not the member, the adverse
// one the member and not its consent.
func (c *Compiled) voters(e electorate) (counts func(m int32) bool, size int) {
	if e.out != negotiators {
		return func(m int32) bool { return c.members[m].counts }, 0
	}
	for m := range c.members {
		if !c.members[m].counts || e.group != "" && c.members[m].group() != e.group {
			continue
		}
		if did := c.members[m].negotiated; did == civil.Yes || did == civil.Unknown && e.bound == adverse {
			size++
		}
	}
	return func(m int32) bool {
		did := c.members[m].negotiated
		return c.members[m].counts && (did == civil.Yes || did == civil.Unknown && e.bound == favourable)
	}, size
}

// electorateOf returns whose acts a condition on a quorum counts.
func (c *Compiled) electorateOf(cond *Condition, b bound) (electorate, Quorum) {
	e, q := electorate{clause: consentsClause, group: cond.Group, bound: b}, cond.Consents
	if cond.clause() == signedClause {
		e.clause, q = signedClause, cond.Signed
	}
	switch {
	case !q.isRelative():
	case cond.Of == OfSignatories && len(c.signatures[favourable]) > 0:
		e.out = signatories
	default:
		e.out = negotiators
	}
	return e, q
}

// meetQuorum finds the first day on which enough have signed or consented.
func (c *Compiled) meetQuorum(cond *Condition, b bound) met {
	e, q := c.electorateOf(cond, b)
	t := c.tallies(e)
	switch e.out {
	case signatories:
		return t.first(t.share, func(s tally) bool { return s.have >= q.Of(max(s.size, s.have)) })
	case negotiators:
		return t.first(t.most, func(s tally) bool { return s.have >= q.Of(s.size) })
	}
	return t.first(t.most, func(s tally) bool { return s.have >= q.Of(s.have) })
}

// weightLimit bounds the exponents of weights, so that sums of hostile ones stay small.
const weightLimit = 100

// isBounded reports whether d can be added and multiplied at no great cost.
func isBounded(d decimal.Decimal) bool {
	return d.Exponent() <= weightLimit && d.Exponent() >= -weightLimit && d.Coefficient().BitLen() <= 4*weightLimit
}

// weightIn returns a member's weight in a table; 0 where it has none, or one that is out of all proportion.
func (c *Compiled) weightIn(table string, m int32) decimal.Decimal {
	if p := c.members[m].listed; table != "" && p != nil && c.members[m].counts {
		if w, has := p.Weight[table]; has && isBounded(w) {
			return w
		}
	}
	return decimal.Decimal{}
}

// meetWeight finds the first day on which the weights of the consenting parties reach a share of the table's total; never
// for a table without weights.
func (c *Compiled) meetWeight(cond *Condition, b bound) met {
	total := c.totalWeight(cond)
	if !isBounded(cond.Weight) || total.Sign() <= 0 {
		return met{day: never}
	}
	needed := cond.Weight.Mul(total)
	t := c.tallies(electorate{clause: weightClause, group: cond.Group, table: cond.Table, bound: b})
	return t.first(t.heavy, func(s tally) bool { return s.weight.GreaterThanOrEqual(needed) })
}

// totalWeight returns what all that a condition counts weigh together.
func (c *Compiled) totalWeight(cond *Condition) decimal.Decimal {
	key := [2]string{cond.Table, cond.Group}
	if total, isKnown := c.totals[key]; isKnown {
		return total
	}
	total := decimal.Decimal{}
	for m := range c.members {
		if cond.Group == "" || c.members[m].group() == cond.Group {
			total = total.Add(c.weightIn(cond.Table, int32(m)))
		}
	}
	if c.totals == nil {
		c.totals = map[[2]string]decimal.Decimal{}
	}
	c.totals[key] = total
	return total
}

// meetNamed finds the first day on which each of those named has consented; one of which the record knows nothing never
// has.
func (c *Compiled) meetNamed(cond *Condition, b bound) met {
	steps, needed := c.namedSteps(cond, b)
	return firstWithAll(steps, needed)
}

// firstWithAll finds the first day at whose end acts of so many members stand.
func firstWithAll(steps []step, needed int) met {
	present, have := map[int32]int32{}, 0
	for i, s := range steps {
		before := present[s.member]
		if s.change == withdraws {
			present[s.member]--
		} else {
			present[s.member]++
		}
		switch after := present[s.member]; {
		case before == 0 && after == 1:
			have++
		case before == 1 && after == 0:
			have--
		}
		if isLastOfDay := i+1 == len(steps) || steps[i+1].on != s.on; isLastOfDay && have == needed {
			return met{day: s.on, count: have, acts: []int32{s.act}}
		}
	}
	return met{day: never}
}

// namedSteps returns the consents of those named, in order, and of how many parties consent is needed.
func (c *Compiled) namedSteps(cond *Condition, b bound) (steps []step, needed int) {
	if c.ownSteps[b] == nil {
		c.ownSteps[b] = map[int32][]step{}
		for _, s := range c.consents[b] {
			c.ownSteps[b][s.member] = append(c.ownSteps[b][s.member], s)
		}
	}
	seen := map[party.ID]bool{}
	for _, id := range cond.Named {
		if seen[id] {
			continue
		}
		seen[id] = true
		if m, isKnown := c.byID[id]; isKnown {
			steps = append(steps, c.ownSteps[b][m]...)
		}
	}
	slices.SortFunc(steps, compareSteps)
	return steps, len(seen)
}

// hasConsentedBy reports whether a member's consent certainly stands at the end of a day, hasSignedBy whether it has
// certainly signed.
func (c *Compiled) hasConsentedBy(m int32, d day) bool { return hasActedBy(c.consents[adverse], m, d) }
func (c *Compiled) hasSignedBy(m int32, d day) bool    { return hasActedBy(c.signatures[adverse], m, d) }

func hasActedBy(steps []step, m int32, d day) bool {
	n := 0
	for _, s := range steps {
		switch {
		case s.on > d:
			return n > 0
		case s.member != m:
		case s.change == withdraws:
			n--
		default:
			n++
		}
	}
	return n > 0
}
