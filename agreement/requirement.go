package agreement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// Requirement is one clause of what the entry into force of an agreement takes, and how far it has come by a day.
//
// Clause is the clause's place, such as "/rules/entryIntoForce/when/allOf/1", and Condition the clause itself. Have and
// Need count parties, or the agreements that the clause waits for; they are what is certain: a vague date counts
// when its last day is over. Weight and Total are what those who consented and all the parties weigh in the
// clause's table. Missing are the parties that have not consented where the clause names them or needs all of the
// list; Awaited are the agreements that are not in force. Missed is true where the clause had to be met by a day
// that is over and was not.
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

// Requirements is what the entry into force of the agreement takes, clause by clause in the order of the text, and how
// far each has come by a day. Where the text has no rule, treaties take the consent of every party (Vienna
// Convention on the Law of Treaties, art. 24), and of others nobody can say. Which clauses must be met together and
// which are alternatives is for the rule to say; a clause that was met stays met, whoever leaves.
func (a Agreement) Requirements(on civil.Date, others ...Agreement) []Requirement {
	r := newRecord(&a, newLibrary(&a, others))
	if r.isSilent() {
		return nil
	}
	_, condition := r.general()
	var list []Requirement
	condition.walk(r.generalPlace(), func(c Condition, at place) {
		if clause := c.clause(); clause != allOfClause && clause != anyOfClause && clause != noClause {
			list = append(list, r.requirement(&c, at, vague.DayOf(on)))
		}
	})
	return list
}

// requirement is how far one clause has come by d.
func (r *record) requirement(c *Condition, at issue.Path, d day) Requirement {
	q := Requirement{Clause: at, Condition: c.leaf()}
	m := r.conditionMark(c, at).moment
	switch {
	case m.Hi <= d:
		q.Met = civil.Yes
	case d < m.Lo:
		q.Met = civil.No
	}
	q.Missed = q.Met == civil.No && !c.By.IsZero() && vague.DayOf(c.By) < d
	switch c.clause() {
	case signedClause:
		r.countVoices(&q, r.countOn(r.quorumBallot(c, signatures, late, noPin), d), c.Signed)
	case consentsClause:
		r.countVoices(&q, r.countOn(r.quorumBallot(c, instruments, late, noPin), d), c.Consents)
	case weightClause:
		q.Weight, q.Total = r.countOn(r.weightBallot(c, late, noPin), d).weight, r.totalWeight(c)
	case namedClause:
		r.countNamed(&q, r.countOn(r.namedBallot(c, late, noPin), d))
	case inForceClause:
		r.countAgreements(&q, d)
	}
	return q
}

func (r *record) countVoices(q *Requirement, t tally, quorum Quorum) {
	q.Have, q.Need = t.have, quorum.Of(t.size)
	for m := range r.members {
		if quorum.IsAll() && t.counted[m] && !t.present[m] {
			q.Missing = append(q.Missing, r.members[m].id)
		}
	}
	slices.SortFunc(q.Missing, party.ID.Compare)
}

func (r *record) countNamed(q *Requirement, t tally) {
	for _, id := range slices.Compact(slices.SortedFunc(slices.Values(q.Condition.Named), party.ID.Compare)) {
		q.Need++
		if m, known := r.byID[id]; known && t.present[m] {
			q.Have++
		} else {
			q.Missing = append(q.Missing, id)
		}
	}
}

func (r *record) countAgreements(q *Requirement, d day) {
	for _, id := range slices.Compact(slices.Sorted(slices.Values(q.Condition.InForce))) {
		q.Need++
		if r.library.entry(id).Hi <= d {
			q.Have++
		} else {
			q.Awaited = append(q.Awaited, id)
		}
	}
}
