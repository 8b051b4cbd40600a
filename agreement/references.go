package agreement

import (
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// ValidateReferences reports wrong references between agreements. A rule that waits for an agreement which is not in
// the list is reported, and so is a reference that closes a circle of rules: without the references that are reported
// there is no circle. If relations by which agreements supersede each other, or end with each other, form a circle, all
// of them are reported, because answers leave them out. Paths are relative to the list
// ("/2/rules/entryIntoForce/when/inForce/0"). An agreement that waits for itself or is related to itself is reported by
// its own [Agreement.Validate].
func ValidateReferences(all []Agreement) issue.List {
	byID := map[string]int{}
	for i := range all {
		if _, doubled := byID[all[i].ID]; !doubled {
			byID[all[i].ID] = i
		}
	}
	var found issue.List
	waits := make([][]reference, len(all))
	for i := range all {
		for _, w := range all[i].waits() {
			to, exists := byID[w.id]
			if !exists {
				found = append(found, unknownAgreement.At(issue.Path("").Index(i).Join(w.at), issue.Args{"id": w.id}))
				continue
			}
			w.to = to
			waits[i] = append(waits[i], w)
		}
	}
	c := circles{all: all, waits: waits, state: make([]int, len(all))}
	for i := range all {
		c.visit(i)
	}
	found = append(found, c.found...)
	return append(found, validateRelations(all, byID)...)
}

// validateRelations reports the relations that make agreements depend on each other in a circle.
func validateRelations(all []Agreement, byID map[string]int) issue.List {
	circles := circlesOf(func(yield func(string, []Relation)) {
		for id, i := range byID {
			yield(id, all[i].Relations)
		}
	}, func(id string) bool { _, exists := byID[id]; return exists })
	if len(circles) == 0 {
		return nil
	}
	var found issue.List
	for i := range all {
		id := all[i].ID
		for j := range all[i].Relations {
			if r := &all[i].Relations[j]; byID[id] == i && r.chains() && r.To != id && circles.has(id, r.To) {
				at := issue.Path("").Index(i).Key("relations").Index(j).Key("to")
				found = append(found, circularRelation.At(at, issue.Args{"kind": string(r.Kind), "to": r.To}))
			}
		}
	}
	return found
}

// reference is a place in an agreement that waits for another one.
type reference struct {
	id string
	to int
	at issue.Path
}

// waits are the agreement's references in all its rules.
func (a *Agreement) waits() []reference {
	var found []reference
	for _, r := range a.Rules.all() {
		r.rule.When.walk(r.path.Key("when"), func(c Condition, at place) {
			for i, id := range c.InForce {
				found = append(found, reference{id: id, at: at.Key("inForce").Index(i)})
			}
		})
	}
	return found
}

// circles walks the references, depth first. The path is the agreements from the start to the present one.
type circles struct {
	all   []Agreement
	waits [][]reference
	state []int // 0 not seen, 1 on the path, 2 done
	path  []int
	found issue.List
}

func (c *circles) visit(i int) {
	if c.state[i] != 0 {
		return
	}
	c.state[i] = 1
	c.path = append(c.path, i)
	for _, w := range c.waits[i] {
		if c.state[w.to] == 1 && w.to != i {
			c.report(i, w)
		}
		c.visit(w.to)
	}
	c.path = c.path[:len(c.path)-1]
	c.state[i] = 2
}

// report names the circle that the reference from i closes.
func (c *circles) report(i int, w reference) {
	var names []string
	for _, j := range c.path {
		if j == w.to || len(names) > 0 {
			names = append(names, c.all[j].ID)
		}
	}
	names = append(names, w.id)
	c.found = append(c.found, circular.At(issue.Path("").Index(i).Join(w.at), issue.Args{
		"id": w.id, "circle": strings.Join(names, " → ")}))
}
