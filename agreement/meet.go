package agreement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// met is the day on which a condition is first met, and what decided it.
type met struct {
	day
	clause     issue.Path
	condition  *Condition // of the clause
	count      int
	acts       []int
	agreements []string
}

// unmet is the answer of a condition that is never met.
func unmet(at issue.Path) met { return met{day: never, clause: at} }

// meet finds the day on which c is first met, with every vague date at its bound and the act of p at its day.
func (r *record) meet(c *Condition, at issue.Path, b bound, p pin) met {
	var m met
	switch c.clause() {
	case onClause:
		m = met{day: vague.DayOf(c.On)}
	case signedClause:
		m = r.count(r.quorumBallot(c, signatures, b, p))
	case consentsClause:
		m = r.count(r.quorumBallot(c, instruments, b, p))
	case weightClause:
		m = r.count(r.weightBallot(c, b, p))
	case namedClause:
		m = r.count(r.namedBallot(c, b, p))
	case inForceClause:
		m = r.meetInForce(c, b)
	case declaredClause:
		m = r.meetDeclared(c, b)
	case allOfClause:
		m = r.meetAll(c, at, b, p)
	case anyOfClause:
		m = r.meetAny(c, at, b, p)
	default:
		m = unmet(at)
	}
	if m.clause == "" {
		m.clause, m.condition = at, c
	}
	if !c.By.IsZero() && m.day > vague.DayOf(c.By) {
		return unmet(at)
	}
	return m
}

func (r *record) meetAll(c *Condition, at issue.Path, b bound, p pin) met {
	if len(c.AllOf) == 0 {
		return unmet(at)
	}
	last := met{day: -1}
	for i := range c.AllOf {
		if m := r.meet(&c.AllOf[i], at.Key("allOf").Index(i), b, p); m.day > last.day {
			last = m
		}
	}
	return last
}

func (r *record) meetAny(c *Condition, at issue.Path, b bound, p pin) met {
	first := unmet(at)
	for i := range c.AnyOf {
		if m := r.meet(&c.AnyOf[i], at.Key("anyOf").Index(i), b, p); m.day < first.day {
			first = m
		}
	}
	return first
}

// quorumBallot counts signatures or consents.
func (r *record) quorumBallot(c *Condition, what int, b bound, p pin) ballot {
	q := c.Consents
	if what == signatures {
		q = c.Signed
	}
	steps := p.pinned(r.steps[what][b])
	joins := p.pinned(r.steps[mereSignatures][b.Other()])
	ofSignatories := c.Of == OfSignatories && len(r.steps[signatures][late])+len(r.steps[signatures][early]) > 0
	may := func(m int) bool {
		return r.members[m].counts && (c.Group == "" || r.members[m].group() == c.Group) && (!ofSignatories || r.members[m].signs)
	}
	isIn := r.isPartyTo(what)
	var signed func(int) day
	if ofSignatories {
		isIn = func(int) bool { return false }
		signed = func(m int) day { return r.first((*act).signs, m, b) }
		joins = r.signatoryJoins(joins, b, p)
	}
	return ballot{steps: steps, joins: joins, may: may, isIn: isIn, signed: signed, enough: func(t tally) bool {
		return t.have > 0 && t.have >= q.Of(t.size)
	}}
}

// first is the bound of the day of a member's first act of some sort, never where it has none.
func (r *record) first(is func(*act) bool, m int, b bound) day {
	first := never
	for _, i := range r.members[m].acts {
		if t := &r.acts[i]; is(t) {
			first = min(first, t.on.At(b))
		}
	}
	return first
}

// signatoryJoins are the days on which signatories come to be counted. More of them can raise what is
// needed, so they come at the other bound; but one whose consent awaits its signature adds to what there is.
func (r *record) signatoryJoins(joins []step, b bound, p pin) []step {
	awaits := func(s step) bool {
		return r.first((*act).consents, s.member, b) < r.first((*act).signs, s.member, early)
	}
	if !slices.ContainsFunc(joins, awaits) {
		return joins
	}
	var moved []step
	for _, s := range joins {
		if !awaits(s) {
			moved = append(moved, s)
		}
	}
	for _, s := range p.pinned(r.steps[mereSignatures][b]) {
		if awaits(s) {
			moved = append(moved, s)
		}
	}
	slices.SortFunc(moved, compareSteps)
	return moved
}

// isPartyTo tells who the parties are before anybody new comes: those on the list; without one, those who
// signed or, not having negotiated by acceding or succeeding, consented; without these, whoever consents.
// Signatures are counted out of those who signed.
func (r *record) isPartyTo(what int) func(int) bool {
	if r.hasList {
		return func(m int) bool { return r.members[m].listed != nil }
	}
	negotiates := func(m int) bool {
		return r.members[m].signs || what == instruments && slices.ContainsFunc(r.members[m].acts, func(i int) bool {
			return r.acts[i].role() == consents
		})
	}
	for m := range r.members {
		if r.members[m].counts && negotiates(m) {
			return negotiates
		}
	}
	return func(m int) bool {
		return slices.ContainsFunc(r.members[m].acts, func(i int) bool { return r.acts[i].consents() })
	}
}

// weightLimit bounds the exponents of weights, so that sums of hostile ones stay small.
const weightLimit = 100

func isReckonable(d decimal.Decimal) bool {
	return d.Exponent() <= weightLimit && d.Exponent() >= -weightLimit && d.Coefficient().BitLen() <= 4*weightLimit
}

// weightIn is a member's weight in a table; 0 where it has none, or one out of all proportion.
func (r *record) weightIn(table string, m int) decimal.Decimal {
	if p := r.members[m].listed; p != nil && r.members[m].counts {
		if w, has := p.Weight[table]; has && isReckonable(w) {
			return w
		}
	}
	return decimal.Decimal{}
}

// mayVote reports whose consent a condition counts.
func (r *record) mayVote(c *Condition) func(int) bool {
	return func(m int) bool {
		return r.members[m].counts && (c.Group == "" || r.members[m].group() == c.Group)
	}
}

// totalWeight is what all that a condition counts weigh together.
func (r *record) totalWeight(c *Condition) decimal.Decimal {
	total, may := decimal.Decimal{}, r.mayVote(c)
	for m := range r.members {
		if may(m) {
			total = total.Add(r.weightIn(c.Table, m))
		}
	}
	return total
}

// weightBallot adds the weights of the consenting parties up; a table without weights is never enough.
func (r *record) weightBallot(c *Condition, b bound, p pin) ballot {
	total := r.totalWeight(c)
	isMeant := isReckonable(c.Weight) && total.Sign() > 0
	needed := decimal.Decimal{}
	if isMeant {
		needed = c.Weight.Mul(total)
	}
	return ballot{
		steps: p.pinned(r.steps[instruments][b]), may: r.mayVote(c),
		weight: func(m int) decimal.Decimal { return r.weightIn(c.Table, m) },
		isIn:   func(int) bool { return false },
		enough: func(t tally) bool { return isMeant && t.have > 0 && t.weight.Cmp(needed) >= 0 },
	}
}

// namedBallot counts the consents of those named; one of whom the record knows nothing has given none.
func (r *record) namedBallot(c *Condition, b bound, p pin) ballot {
	named := map[int]bool{}
	everyone := map[party.ID]bool{}
	for _, id := range c.Named {
		everyone[id] = true
		if m, known := r.byID[id]; known {
			named[m] = true
		}
	}
	isNamed := func(m int) bool { return named[m] }
	return ballot{
		steps: p.pinned(r.steps[instruments][b]), may: isNamed, isIn: isNamed,
		enough: func(t tally) bool { return t.have > 0 && t.have == len(everyone) },
	}
}

// meetInForce waits for other agreements. One that the library does not have may be in force since
// ever, or never come into force.
func (r *record) meetInForce(c *Condition, b bound) met {
	if len(c.InForce) == 0 {
		return met{day: never}
	}
	last := met{day: -1}
	for _, id := range c.InForce {
		if d := r.library.entry(id).At(b); d > last.day {
			last = met{day: d, agreements: []string{id}}
		}
	}
	return last
}

// meetDeclared waits for the event that says so.
func (r *record) meetDeclared(c *Condition, b bound) met {
	first := met{day: never}
	for i := range r.acts {
		t := &r.acts[i]
		if t.role() != meets || r.a.Events[t.index].ID != c.Declared {
			continue
		}
		if d := t.works().At(b); d < first.day {
			first = met{day: d, acts: []int{i}}
		}
	}
	return first
}
