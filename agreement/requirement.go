package agreement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// Requirement is one clause of what the entry into force of an agreement takes, and how far it has come by a day.
//
// Clause is the clause's place, such as "/rules/entryIntoForce/when/allOf/1", and Condition the clause itself. Have and
// Need count parties, or the agreements that the clause waits for. Have counts only what is certain: an act with a
// vague date counts from the last day that it can mean. Weight is the sum of the weights of those that have consented
// in the clause's table, and Total that of all parties. Missing are the parties that have not consented, if the clause
// names them or needs all parties of a list; Awaited are the agreements that are not in force. Missed is true if the
// clause had to be met by a day that is over and was not.
type Requirement struct {
	Clause    issue.Path      `json:"clause,omitzero"`
	Condition Condition       `json:"condition"`
	Met       civil.Truth     `json:"met"`
	Missed    bool            `json:"missed,omitzero"`
	Have      int             `json:"have,omitzero"`
	Need      int             `json:"need,omitzero"`
	Weight    decimal.Decimal `json:"weight,omitzero"`
	Total     decimal.Decimal `json:"total,omitzero"`
	Missing   []party.ID      `json:"missing,omitempty"`
	Awaited   []string        `json:"awaited,omitempty"`
}

// Share returns Weight / Total as a fraction of 1, cut off after four decimals, so that a share below the required one
// is never rounded up to it. It returns zero for a clause without a table of weights.
func (q Requirement) Share() decimal.Decimal {
	const places = 4
	if !isBounded(q.Weight) || !isBounded(q.Total) || q.Total.Sign() <= 0 {
		return decimal.Decimal{}
	}
	whole, _ := q.Weight.Shift(places).QuoRem(q.Total, 0)
	return whole.Shift(-places)
}

// Requirements returns what the entry into force of the agreement takes, clause by clause in the order of the rule, and
// how far each clause has come by a day. Where the text has no rule, a treaty takes the consent of every party that
// negotiated it (Vienna Convention on the Law of Treaties, art. 24(2)); for an agreement that is not a treaty, or of
// which that is not known, Requirements returns nil. The list does not say which clauses must be met together and which
// are alternatives: the rule does. A clause that was met stays met, even if a party leaves.
func (c *Compiled) Requirements(on civil.Date) []Requirement {
	c.ready()
	c.mu.Lock()
	defer c.mu.Unlock()
	_, cond, path := c.entryRule()
	switch {
	case cond != nil:
	case c.law() == lawOfTreaties:
		cond = &everyConsent
	default:
		return nil
	}
	var list []Requirement
	cond.walk(path, func(inner Condition, at place) {
		if clause := inner.clause(); clause != allOfClause && clause != anyOfClause && clause != noClause {
			list = append(list, c.requirement(&inner, at, spell.DayOf(on)))
		}
	})
	return list
}

// requirement is how far one clause has come by d.
func (c *Compiled) requirement(cond *Condition, at issue.Path, d day) Requirement {
	q := Requirement{Clause: at, Condition: cond.leaf(), Met: c.trigger(cond, at).By(d)}
	q.Missed = q.Met == civil.No && !cond.By.IsZero() && spell.DayOf(cond.By) < d
	switch cond.clause() {
	case signedClause:
		c.countVoices(&q, cond.Signed, d)
	case consentsClause:
		c.countVoices(&q, cond.Consents, d)
	case weightClause:
		e := electorate{clause: weightClause, group: cond.Group, table: cond.Table, bound: adverse}
		q.Weight, q.Total = c.tallies(e).at(d).weight, c.totalWeight(cond)
	case namedClause:
		c.countNamed(&q, d)
	case inForceClause:
		c.countAgreements(&q, d)
	}
	return q
}

func (c *Compiled) countVoices(q *Requirement, quorum Quorum, d day) {
	e, _ := c.electorateOf(&q.Condition, adverse)
	counts, size := c.voters(e)
	now := c.tallies(e).at(d)
	if e.out != signatories {
		now.size = size
	}
	q.Have, q.Need = now.have, quorum.Of(now.size)
	if !quorum.IsAll() {
		return
	}
	for m := range c.members {
		i := int32(m)
		isCounted := counts(i) && (e.group == "" || c.members[m].group() == e.group) && (e.out != signatories || c.hasSignedBy(i, d))
		hasActed := e.clause == signedClause && c.hasSignedBy(i, d) || e.clause == consentsClause && c.hasConsentedBy(i, d)
		if isCounted && !hasActed {
			q.Missing = append(q.Missing, c.members[m].id)
		}
	}
	slices.SortFunc(q.Missing, party.ID.Compare)
}

func (c *Compiled) countNamed(q *Requirement, d day) {
	for _, id := range slices.Compact(slices.SortedFunc(slices.Values(q.Condition.Named), party.ID.Compare)) {
		q.Need++
		if m, isKnown := c.byID[id]; isKnown && c.hasConsentedBy(m, d) {
			q.Have++
		} else {
			q.Missing = append(q.Missing, id)
		}
	}
}

func (c *Compiled) countAgreements(q *Requirement, d day) {
	for _, id := range slices.Compact(slices.Sorted(slices.Values(q.Condition.InForce))) {
		q.Need++
		if c.entryOf(id).By(d) == civil.Yes {
			q.Have++
		} else {
			q.Awaited = append(q.Awaited, id)
		}
	}
}
