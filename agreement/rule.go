package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
)

// Rules are what an agreement's text says about when it binds. A rule that the text does not have is nil.
//
// EntryIntoForce gives the day of the general entry into force. LaterParty is for a party that consents after the
// condition of EntryIntoForce was met: its delay counts from that consent, and the party is never bound before the
// general entry into force. Without LaterParty such a party is bound from its consent, or from the general entry into
// force if that is later. The delay of Withdrawal counts from the notice. Provisional gives the day from which the
// agreement is applied provisionally. Survival is how long obligations last after a party has left or the agreement has
// ended.
//
// Conditions and delays count an act from its day On. The day Effective of a consent replaces what the rules give for that
// party alone; [Event] says how a consent counts of which only Effective is recorded.
type Rules struct {
	EntryIntoForce *Rule  `json:"entryIntoForce,omitzero"`
	LaterParty     *Rule  `json:"laterParty,omitzero"`
	Withdrawal     *Rule  `json:"withdrawal,omitzero"`
	Provisional    *Rule  `json:"provisional,omitzero"`
	Term           *Term  `json:"term,omitzero"`
	Survival       *Delay `json:"survival,omitzero"`
}

// Term is how long an agreement lasts: for Delay from its entry into force, or to the day Until, that day excluded;
// exactly one of the two is set. Renews is by how much the term is extended, again and again, unless a party gives
// notice; the zero Renews means that the agreement expires. Notice is how long before the end of the current term a
// notice must be given to end the agreement with that term; a later one ends it with the next term. In an agreement of
// more than two parties the term ends only for the party that gave notice.
type Term struct {
	Delay  Delay      `json:"delay,omitzero"`
	Until  civil.Date `json:"until,omitzero"`
	Renews Delay      `json:"renews,omitzero"`
	Notice Delay      `json:"notice,omitzero"`
}

// Rule gives a day: the day on which When is met, then Delay, but not before NotBefore. If When is zero, the condition
// is the consent of every party for EntryIntoForce, the signature of every party for Provisional, and the party's own
// consent or notice for LaterParty and Withdrawal.
type Rule struct {
	When      Condition  `json:"when,omitzero"`
	Delay     Delay      `json:"delay,omitzero"`
	NotBefore civil.Date `json:"notBefore,omitzero"`
}

// The places of the four rules in an agreement.
const (
	entryPath       issue.Path = "/rules/entryIntoForce"
	laterPath       issue.Path = "/rules/laterParty"
	withdrawalPath  issue.Path = "/rules/withdrawal"
	provisionalPath issue.Path = "/rules/provisional"
	termPath        issue.Path = "/rules/term"
)

type placedRule struct {
	rule *Rule
	path issue.Path
}

// all returns the rules that are given.
func (r Rules) all() []placedRule {
	var given []placedRule
	for _, p := range []placedRule{
		{r.EntryIntoForce, entryPath}, {r.LaterParty, laterPath}, {r.Withdrawal, withdrawalPath}, {r.Provisional, provisionalPath},
	} {
		if p.rule != nil {
			given = append(given, p)
		}
	}
	return given
}

// pruned is the agreement, or a copy of it in which conditions that lie too deep in each other are never met.
func (a *Agreement) pruned() *Agreement {
	isDeep := func(r *Rule) bool { return r != nil && r.When.isDeeperThan(maxNesting) }
	if r := &a.Rules; !isDeep(r.EntryIntoForce) && !isDeep(r.LaterParty) && !isDeep(r.Withdrawal) && !isDeep(r.Provisional) {
		return a
	}
	own := *a
	for _, rule := range []**Rule{&own.Rules.EntryIntoForce, &own.Rules.LaterParty, &own.Rules.Withdrawal, &own.Rules.Provisional} {
		if isDeep(*rule) {
			cut := **rule
			cut.When = Condition{AnyOf: []Condition{}}
			*rule = &cut
		}
	}
	return &own
}

// after returns the day that the rule gives for a trigger.
func (r *Rule) after(trigger day) day {
	return max(r.Delay.after(trigger), spell.DayOf(r.NotBefore))
}
