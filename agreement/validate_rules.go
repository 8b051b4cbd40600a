package agreement

import (
	"maps"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
)

// clauseNames is indexed by clause; the names are those of the JSON.
var clauseNames = [...]string{
	onClause: "on", signedClause: "signed", consentsClause: "consents", weightClause: "weight", namedClause: "named",
	inForceClause: "inForce", declaredClause: "declared", allOfClause: "allOf", anyOfClause: "anyOf",
}

func (c clause) String() string { return clauseNames[c] }

// listOf lists clauses for a message.
func listOf(clauses []clause) string {
	names := make([]string, len(clauses))
	for i, c := range clauses {
		names[i] = c.String()
	}
	return spelling.Join(names)
}

// sortedKeys makes the order of a map's issues that of its keys.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// roll is what conditions may name: the groups and tables of weights of the parties, how many parties of each group
// count, who is listed or has acted, and which declared conditions are met.
type roll struct {
	countable map[string]int // by group; "" for all
	groups    map[string]bool
	tables    map[string]bool
	known     map[party.ID]bool
	met       map[string]bool
}

func (a *Agreement) roll() *roll {
	r := &roll{map[string]int{}, map[string]bool{}, map[string]bool{}, map[party.ID]bool{}, map[string]bool{}}
	for _, p := range a.Parties {
		r.known[p.Party], r.groups[p.Group] = true, true
		for table := range p.Weight {
			r.tables[table] = true
		}
		if p.Counts != nil && !*p.Counts {
			continue
		}
		r.countable[""]++
		if p.Group != "" {
			r.countable[p.Group]++
		}
	}
	for i := range a.Events {
		e := &a.Events[i]
		r.known[e.Party] = true
		if e.Kind == EventConditionMet {
			r.met[e.ID] = true
		}
	}
	return r
}

func (a *Agreement) validateRules() issue.List {
	found := a.validateTerm()
	rules := a.Rules.all()
	if len(rules) == 0 {
		return found
	}
	named := a.roll()
	for _, r := range rules {
		found = append(found, r.rule.Delay.Validate().Under(r.path.Key("delay"))...)
		hasCondition := len(r.rule.When.clauses()) > 0
		if r.path == withdrawalPath && hasCondition {
			found = append(found, ownCondition.At(r.path.Key("when"), issue.Args{"rule": r.path.Last()}))
		}
		if r.rule.When.isDeeperThan(maxNesting) {
			found = append(found, tooDeep.At(r.path.Key("when"), issue.Args{"limit": strconv.Itoa(maxNesting)}))
		} else if hasCondition || !r.rule.When.isBare() {
			r.rule.When.walk(r.path.Key("when"), func(c Condition, at place) {
				found = append(found, a.validateCondition(&c, at, named)...)
			})
		}
	}
	return found
}

// isBare reports whether no modifier is given.
func (c *Condition) isBare() bool {
	return c.Of == "" && c.Group == "" && c.Table == "" && c.By.IsZero()
}

// Validate reports what is wrong within the delay.
func (d Delay) Validate() issue.List {
	var found issue.List
	given := 0
	for i, n := range d.counts() {
		if n != 0 {
			given++
		}
		if n < 0 || n > longest {
			at := issue.Path("").Key([...]string{"days", "clearDays", "months", "years"}[i])
			found = append(found, negativeDelay.At(at, issue.Args{"value": strconv.Itoa(n)}))
		}
	}
	if given > 1 {
		found = append(found, severalDelays.At("", nil))
	}
	if d.Clear && d.Months == 0 && d.Years == 0 {
		found = append(found, idleClear.At("/clear", nil))
	}
	return append(found, enum.Optional(&unknownValue, "/align", d.Align, Aligns())...)
}

// validateCondition checks one condition without those within it.
func (a *Agreement) validateCondition(c *Condition, at place, r *roll) issue.List {
	found := c.validateTexts(at)
	given := c.clauses()
	switch {
	case len(given) == 0:
		return append(found, clauseless.At(at, issue.Args{"known": spelling.Join(clauseNames[1:])}))
	case len(given) > 1:
		return append(found, severalClauses.At(at, issue.Args{"given": listOf(given)}))
	}
	found = append(found, c.validateModifiers(at)...)
	switch kind := given[0]; kind {
	case signedClause:
		found = append(found, r.validateQuorum(c, c.Signed, at.Key("signed"))...)
	case consentsClause:
		found = append(found, r.validateQuorum(c, c.Consents, at.Key("consents"))...)
	case weightClause:
		found = append(found, r.validateWeight(c, at)...)
	case declaredClause:
		found = append(found, r.validateDeclared(c, at)...)
	case namedClause, inForceClause, allOfClause, anyOfClause:
		if len(c.Named)+len(c.InForce)+len(c.AllOf)+len(c.AnyOf) == 0 {
			found = append(found, emptyClause.At(at.Key(kind.String()), issue.Args{"clause": kind.String()}))
		}
		found = append(found, a.validateNamed(c, at, r)...)
		found = append(found, a.validateInForce(c, at)...)
	}
	return found
}

// validateTexts reports texts that cannot be shown, and agreements that are named by something that is not an id.
func (c *Condition) validateTexts(at place) issue.List {
	var found issue.List
	for _, s := range [...]struct{ name, text string }{{"declared", c.Declared}, {"group", c.Group}, {"table", c.Table}} {
		if own := text.ValidateString(s.text); len(own) > 0 {
			found = append(found, own.Under(at.Key(s.name))...)
		}
	}
	for i, id := range c.InForce {
		found = append(found, validID(at.Key("inForce").Index(i), id)...)
	}
	return append(found, enum.Optional(&unknownValue, at.Key("of"), c.Of, Ofs())...)
}

func (c *Condition) validateModifiers(at place) issue.List {
	kind := c.clause()
	counts := kind == signedClause || kind == consentsClause
	var found issue.List
	for _, m := range []struct {
		name              string
		isGiven, isUseful bool
	}{
		{"of", c.Of != "", counts},
		{"group", c.Group != "", counts || kind == weightClause},
		{"table", c.Table != "", kind == weightClause},
	} {
		if m.isGiven && !m.isUseful {
			found = append(found, misplacedModifier.At(at.Key(m.name), issue.Args{"modifier": m.name, "clause": kind.String()}))
		}
	}
	return found
}

func (r *roll) validateGroup(group string, at place) issue.List {
	if group == "" || r.groups[group] {
		return nil
	}
	return issue.List{unknownGroup.At(at.Key("group"), issue.Args{"group": spelling.Quote(group)})}
}

func (r *roll) validateQuorum(c *Condition, q Quorum, at place) issue.List {
	found := r.validateGroup(c.Group, at.Parent())
	if q.exceedsOne() {
		return append(found, fractionAboveOne.At(at, issue.Args{"value": q.String()}))
	}
	n := r.countable[c.Group]
	if isClosed := c.Group != "" || c.Of == OfParties; isClosed && n > 0 && q.Of(n) > n {
		found = append(found, unreachable.At(at, issue.Args{"value": q.String(), "listed": strconv.Itoa(n)}))
	}
	return found
}

func (r *roll) validateWeight(c *Condition, at place) issue.List {
	found := r.validateGroup(c.Group, at)
	if !isBounded(c.Weight) || c.Weight.IsNegative() || c.Weight.GreaterThan(decimal.NewFromInt(1)) {
		found = append(found, shareOutOfRange.At(at.Key("weight"), issue.Args{"value": spelling.Quote(decimaltext.Shown(c.Weight))}))
	}
	switch {
	case c.Table == "":
		found = append(found, tableless.At(at, nil))
	case !r.tables[c.Table]:
		found = append(found, unknownTable.At(at.Key("table"), issue.Args{"table": spelling.Quote(c.Table)}))
	}
	return found
}

func (r *roll) validateDeclared(c *Condition, at place) issue.List {
	if r.met[c.Declared] {
		return nil
	}
	return issue.List{unrecordedCondition.At(at.Key("declared"), issue.Args{"id": spelling.Quote(c.Declared)})}
}

// validateNamed reports parties that a closed list of parties does not have and that never acted.
func (a *Agreement) validateNamed(c *Condition, at place, r *roll) issue.List {
	var found issue.List
	for i, id := range c.Named {
		if len(a.Parties) > 0 && !r.known[id] {
			found = append(found, unknownParty.At(at.Key("named").Index(i), issue.Args{"party": spelling.Quote(id.String())}))
		}
	}
	return found
}

func (a *Agreement) validateInForce(c *Condition, at place) issue.List {
	var found issue.List
	for i, id := range c.InForce {
		here := at.Key("inForce").Index(i)
		if id == a.ID {
			found = append(found, circular.At(here, issue.Args{"id": a.ID, "circle": a.ID + " → " + a.ID}))
		}
	}
	return found
}
