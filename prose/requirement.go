package prose

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Requirement returns a phrase about a clause of what an entry into force takes, and how far it has come: "consents: 34
// of 55"; "share in the table “emissions”: 41.2% of the 55% needed". A share is cut, not rounded, so that one that is
// not reached never looks so.
func (p Prose) Requirement(q agreement.Requirement) string {
	c := &q.Condition
	a := grammar.Args{"have": q.Have, "need": q.Need, "table": c.Table, "condition": c.Declared, "day": civil.On(c.On)}
	var key string
	switch {
	case !c.Signed.IsZero():
		key = "signatures"
	case !c.Consents.IsZero() || len(c.Named) > 0:
		key = "consents"
	case !c.Weight.IsZero():
		key = "weight"
		a["share"], a["need"] = p.teller.Percent(q.Share()), p.teller.Percent(c.Weight)
	case len(c.InForce) > 0:
		key = "agreements"
	case !c.On.IsZero():
		key = "day"
	case c.Declared != "":
		key = "declared"
	default:
		return ""
	}
	return p.teller.Clause(p.teller.Say("require."+key, a), "", p.missing(q)...)
}

// missing tells of whom a clause speaks, who is missing, and whether it is too late.
func (p Prose) missing(q agreement.Requirement) []string {
	var more []string
	if q.Condition.Group != "" {
		more = append(more, p.teller.Say("count.group", grammar.Args{"group": q.Condition.Group}))
	}
	if len(q.Missing) > 0 {
		more = append(more, p.teller.Say("require.missing", grammar.Args{"w": p.teller.Parties(q.Missing)}))
	}
	if len(q.Awaited) > 0 {
		more = append(more, p.teller.Say("require.missing", grammar.Args{"w": p.teller.Agreements(q.Awaited)}))
	}
	if q.Missed {
		more = append(more, p.teller.Say("require.missed", grammar.Args{"day": civil.On(q.Condition.By)}))
	}
	return more
}
