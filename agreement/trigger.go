package agreement

import (
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

const (
	stated   = source.BasisStated
	byRule   = source.BasisRule
	assumed  = source.BasisAssumed
	attested = source.BasisAttested
)

// everyConsent is the condition of an agreement whose text has none, everySignature that of its
// provisional application.
var (
	everyConsent   = Condition{Consents: All()}
	everySignature = Condition{Signed: All()}
)

// met is the day on which a condition is first met, and what decided it.
type met struct {
	day
	clause     issue.Path
	condition  *Condition // of the clause
	count      int
	acts       []int32
	agreements []string
}

// meet finds the day on which a condition is first met, with every vague day at its bound.
func (c *Compiled) meet(cond *Condition, path issue.Path, b bound) met {
	m := met{day: never}
	switch cond.clause() {
	case onClause:
		m.day = spell.DayOf(cond.On)
	case signedClause, consentsClause:
		m = c.meetQuorum(cond, b)
	case weightClause:
		m = c.meetWeight(cond, b)
	case namedClause:
		m = c.meetNamed(cond, b)
	case inForceClause:
		m = c.meetInForce(cond, b)
	case declaredClause:
		m = c.meetDeclared(cond, b)
	case allOfClause:
		m = c.meetAll(cond, path, b)
	case anyOfClause:
		m = c.meetAny(cond, path, b)
	}
	if m.clause == "" {
		m.clause, m.condition = path, cond
	}
	if !cond.By.IsZero() && m.day > spell.DayOf(cond.By) {
		return met{day: never, clause: path, condition: cond}
	}
	return m
}

func (c *Compiled) meetAll(cond *Condition, path issue.Path, b bound) met {
	last := met{day: never}
	for i := range cond.AllOf {
		if m := c.meet(&cond.AllOf[i], path.Key("allOf").Index(i), b); i == 0 || m.day > last.day {
			last = m
		}
	}
	return last
}

func (c *Compiled) meetAny(cond *Condition, path issue.Path, b bound) met {
	first := met{day: never}
	for i := range cond.AnyOf {
		if m := c.meet(&cond.AnyOf[i], path.Key("anyOf").Index(i), b); m.day < first.day {
			first = m
		}
	}
	return first
}

// meetInForce waits for other agreements. One that is not at hand may have been in force since ever, or never.
func (c *Compiled) meetInForce(cond *Condition, b bound) met {
	last := met{day: never}
	for i, id := range cond.InForce {
		if d := at(c.entryOf(id), b); i == 0 || d > last.day {
			last = met{day: d, agreements: []string{id}}
		}
	}
	return last
}

// meetDeclared waits for the event that says so.
func (c *Compiled) meetDeclared(cond *Condition, b bound) met {
	first := met{day: never}
	for _, i := range c.fulfilments[cond.Declared] {
		if d := at(c.acts[i].works(), b); d < first.day {
			first = met{day: d, acts: []int32{i}}
		}
	}
	return first
}

// trigger returns when a condition is met, and what decided: at the adverse bound, or at the favourable one where it
// may never be met.
func (c *Compiled) trigger(cond *Condition, path issue.Path) mark {
	first := c.meet(cond, path, favourable)
	last := first
	if !c.isExact || c.waits {
		last = c.meet(cond, path, adverse)
	}
	shown := last
	if last.day == never {
		shown = first
	}
	m := mark{moment: moment{Lo: first.day, Hi: last.day}, basis: byRule, clause: shown.clause, condition: shown.condition,
		count: shown.count, acts: shown.acts, agreements: shown.agreements}
	if last.day == never && first.day != never {
		m.Maybe = true
	}
	if m.Lo == dawn && len(shown.agreements) > 0 || m.Maybe && len(shown.agreements) > 0 {
		m.doubt = DoubtAgreement
	}
	if len(m.acts) > 0 && m.acts[0] == nobody {
		m.acts = nil
	}
	if len(m.acts) > 0 {
		m.decisive = m.acts[0] + 1
	}
	return m
}

// after returns the mark of what a rule gives for a trigger.
func (m mark) after(rule *Rule) mark {
	m.moment = m.moment.Map(rule.after)
	m.rule = rule
	return m
}
