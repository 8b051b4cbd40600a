package agreement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// Of is the set of parties that "all" and fractions are counted of. Its constants begin with [OfParties]; [Ofs] lists
// them.
type Of string

// The sets that are counted. The zero Of means [OfParties].
const (
	OfParties     Of = "parties"     // those that the record lists or its events name, except those that first acceded or succeeded
	OfSignatories Of = "signatories" // those that have signed by the day in question; the parties, where no signature is on record
)

// Ofs returns every set that can be counted.
func Ofs() []Of { return []Of{OfParties, OfSignatories} }

// Condition is met from a day on, or never. It has exactly one of these clauses; the others are zero:
//
//   - On: that day has come.
//   - Signed: so many parties have signed. A signature that is consent to be bound counts as well.
//   - Consents: so many parties have expressed their consent to be bound and not taken it back.
//   - Weight: the consenting parties' weights in Table reach that share (0.55) of the table's total.
//   - Named: each of these has consented.
//   - InForce: those other agreements are in force.
//   - Declared: an event "condition-met" of that id is recorded.
//   - AllOf, AnyOf: all are met (the latest day), one is met (the earliest).
//
// Of and Group qualify Signed and Consents: Of says out of whom "all" and fractions are counted, and Group counts only
// the parties of that group. By qualifies every clause: the condition is never met if it is not met on or before that
// day.
type Condition struct {
	On       civil.Date      `json:"on,omitzero"`
	Signed   Quorum          `json:"signed,omitzero"`
	Consents Quorum          `json:"consents,omitzero"`
	Weight   decimal.Decimal `json:"weight,omitzero"`
	Named    []party.ID      `json:"named,omitzero"`
	InForce  []string        `json:"inForce,omitzero"`
	Declared string          `json:"declared,omitzero"`
	AllOf    []Condition     `json:"allOf,omitzero"`
	AnyOf    []Condition     `json:"anyOf,omitzero"`

	Of    Of         `json:"of,omitzero"`
	Group string     `json:"group,omitzero"`
	Table string     `json:"table,omitzero"`
	By    civil.Date `json:"by,omitzero"`
}

// clause is which of the nine clauses a condition has.
type clause uint8

const (
	noClause clause = iota
	onClause
	signedClause
	consentsClause
	weightClause
	namedClause
	inForceClause
	declaredClause
	allOfClause
	anyOfClause
)

// clauses returns which are given, in the order of the fields.
func (c *Condition) clauses() []clause {
	given := [...]bool{
		onClause:       !c.On.IsZero(),
		signedClause:   !c.Signed.IsZero(),
		consentsClause: !c.Consents.IsZero(),
		weightClause:   !c.Weight.IsZero(),
		namedClause:    c.Named != nil,
		inForceClause:  c.InForce != nil,
		declaredClause: c.Declared != "",
		allOfClause:    c.AllOf != nil,
		anyOfClause:    c.AnyOf != nil,
	}
	var found []clause
	for i, is := range given {
		if is {
			found = append(found, clause(i))
		}
	}
	return found
}

// clause is the one that counts: the first given, for a valid condition has one.
func (c *Condition) clause() clause {
	if found := c.clauses(); len(found) > 0 {
		return found[0]
	}
	return noClause
}

// needsConsent reports whether the condition cannot be met without a consent.
func (c *Condition) needsConsent() bool {
	needs := func(child Condition) bool { return child.needsConsent() }
	switch c.clause() {
	case consentsClause, weightClause, namedClause:
		return true
	case allOfClause:
		return slices.ContainsFunc(c.AllOf, needs)
	case anyOfClause:
		return !slices.ContainsFunc(c.AnyOf, func(child Condition) bool { return !needs(child) })
	}
	return false
}

// place is where a condition stands in its agreement.
type place = issue.Path

// maxNesting is how deep conditions may lie within each other: more is no treaty's text, and costs dearly.
const maxNesting = 100

// isDeeperThan reports whether conditions lie more than n deep within c.
func (c *Condition) isDeeperThan(n int) bool {
	if n < 0 {
		return true
	}
	isTooDeep := func(child Condition) bool { return child.isDeeperThan(n - 1) }
	return slices.ContainsFunc(c.AllOf, isTooDeep) || slices.ContainsFunc(c.AnyOf, isTooDeep)
}

// walk visits c and every condition within it, in the order of the text; nothing where they lie too deep.
func (c Condition) walk(at place, visit func(Condition, place)) {
	if !c.isDeeperThan(maxNesting) {
		c.visit(at, visit)
	}
}

func (c Condition) visit(at place, visit func(Condition, place)) {
	visit(c, at)
	for i, child := range c.AllOf {
		child.visit(at.Key("allOf").Index(i), visit)
	}
	for i, child := range c.AnyOf {
		child.visit(at.Key("anyOf").Index(i), visit)
	}
}
