package reference

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// tableOfWeights is the only table of weights that generated agreements have.
const tableOfWeights = "trade"

func weights(n int) map[string]decimal.Decimal {
	return map[string]decimal.Decimal{tableOfWeights: decimal.New(int64(n), -1)}
}

// rules returns rules of which each is there or not.
func (g *Generator) rules(ids []party.ID) agreement.Rules {
	var r agreement.Rules
	if g.chance(60) {
		r.EntryIntoForce = &agreement.Rule{When: g.condition(ids, 2), Delay: g.delay(10)}
		if g.chance(8) {
			r.EntryIntoForce.NotBefore = g.at(g.between(10, 30))
		}
	}
	if g.chance(40) {
		r.LaterParty = &agreement.Rule{Delay: g.delay(10)}
		if g.chance(8) {
			r.LaterParty.When = agreement.Condition{On: g.at(g.between(15, 30))}
		}
	}
	if g.chance(40) {
		r.Withdrawal = &agreement.Rule{Delay: g.delay(10)}
	}
	if g.chance(8) {
		r.Provisional = &agreement.Rule{Delay: g.delay(4)}
		if g.chance(50) {
			r.Provisional.When = agreement.Condition{Signed: agreement.Count(g.between(1, 2))}
		}
	}
	if g.chance(30) {
		r.Term = g.term()
	}
	if g.chance(25) {
		survival := g.delay(20)
		r.Survival = &survival
	}
	return r
}

// delay returns a delay of up to so many days, in some cases in another unit.
func (g *Generator) delay(most int) agreement.Delay {
	d := agreement.Delay{Days: g.between(0, most)}
	switch g.rng.IntN(12) {
	case 0:
		d = agreement.Delay{ClearDays: g.between(1, most)}
	case 1:
		d = agreement.Delay{Months: 1, Clear: g.chance(50)}
	case 2:
		d.Align = one(g, agreement.AlignMonthStart, agreement.AlignNextMonthStart)
		if d.Align == agreement.AlignMonthStart {
			d = agreement.Delay{Months: 1, Align: d.Align}
		}
	case 3:
		d = agreement.Delay{Years: 1, Clear: g.chance(50)}
		if g.chance(70) {
			d = agreement.Delay{}
		}
	}
	return d
}

// term returns a term that in most cases ends within the days of the history. A notice is shorter than a renewal.
func (g *Generator) term() *agreement.Term {
	t := &agreement.Term{Delay: agreement.Delay{Days: g.between(6, 25)}}
	switch {
	case g.chance(15):
		t.Delay = agreement.Delay{Months: 1}
	case g.chance(20):
		t.Delay, t.Until = agreement.Delay{}, g.at(g.between(20, 38))
	}
	if g.chance(60) {
		t.Renews = agreement.Delay{Days: g.between(6, 20)}
		if g.chance(25) {
			t.Renews = agreement.Delay{Months: 1}
		}
	}
	if g.chance(60) {
		t.Notice = agreement.Delay{Days: g.between(1, 5)}
	}
	return t
}

// condition returns a condition with others at most so deep within it.
func (g *Generator) condition(ids []party.ID, depth int) agreement.Condition {
	c := g.clause(ids, depth)
	if g.chance(8) {
		c.By = g.at(g.between(8, 30))
	}
	return c
}

func (g *Generator) clause(ids []party.ID, depth int) agreement.Condition {
	n := len(ids)
	switch g.rng.IntN(20) {
	case 0, 1, 2, 3:
		return agreement.Condition{Consents: agreement.Count(g.between(1, n))}
	case 4, 5, 6:
		return agreement.Condition{Consents: agreement.All()}
	case 7, 8:
		c := agreement.Condition{Consents: one(g, agreement.Fraction(1, 2), agreement.Fraction(2, 3), agreement.All())}
		c.Of = one(g, agreement.OfParties, agreement.OfSignatories, agreement.OfSignatories)
		return c
	case 9:
		return agreement.Condition{Consents: one(g, agreement.Count(1), agreement.All()), Group: one(g, "g", "h")}
	case 10, 11:
		return agreement.Condition{Signed: one(g, agreement.Count(g.between(1, n)), agreement.All())}
	case 12:
		return agreement.Condition{Weight: one(g, decimal.New(5, -1), decimal.New(55, -2), decimal.New(8, -1)), Table: tableOfWeights}
	case 13:
		return agreement.Condition{Named: []party.ID{one(g, ids...), one(g, ids...)}}
	case 14:
		return agreement.Condition{On: g.at(g.between(5, 25))}
	case 15:
		return agreement.Condition{Declared: "x"}
	}
	if depth == 0 {
		return agreement.Condition{Consents: agreement.Count(2)}
	}
	children := []agreement.Condition{g.condition(ids, depth-1), g.condition(ids, depth-1)}
	if g.chance(50) {
		return agreement.Condition{AllOf: children}
	}
	return agreement.Condition{AnyOf: children}
}

// effective states the day of effect of an event, some days after the act, in so many of a hundred cases.
func (g *Generator) effective(e agreement.Event, percent, most int) agreement.Event {
	if g.chance(percent) {
		e.Effective = civil.On(e.On.Earliest().AddDays(g.between(0, most)))
	}
	return e
}
