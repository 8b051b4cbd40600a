package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// predecessor are the kinds of events of which one must come before an event of another kind.
type predecessor struct {
	kind   EventKind
	needed []EventKind
}

// predecessors are what must have happened before an event; any one of them will do.
var predecessors = [...]predecessor{
	{EventResumed, []EventKind{EventSuspended}},
	{EventNoticeRevoked, []EventKind{EventNotice}},
	{EventSuspended, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved}},
	{EventNotice, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved}},
	{EventLeft, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved, EventApplied}},
	{EventExpelled, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved}},
}

// validateOrder reports events that certainly come before what they follow upon. With an accession agreement
// the record need not tell how the membership began.
func (c *Compiled) validateOrder() issue.List {
	follows := func(a act) bool {
		return slices.ContainsFunc(predecessors[:], func(p predecessor) bool { return p.kind == a.kind })
	}
	if !slices.ContainsFunc(c.acts, follows) {
		return nil
	}
	first := map[EventKind]day{}
	for i := range c.acts {
		a := &c.acts[i]
		if before, found := first[a.kind]; !found || a.done.Lo < before {
			first[a.kind] = a.done.Lo
		}
	}
	var found issue.List
	for i := range c.acts {
		a := &c.acts[i]
		hasBefore := func(k EventKind) bool {
			lo, isThere := first[k]
			return isThere && lo <= a.done.Hi
		}
		for _, p := range predecessors {
			isBegun := c.m.Via != "" && slices.Contains(p.needed, EventSigned)
			if p.kind != a.kind || isBegun || slices.ContainsFunc(p.needed, hasBefore) {
				continue
			}
			e := &c.m.Events[a.index]
			found = append(found, missingPredecessor.At(eventsPath.Index(int(a.index)), issue.Args{
				"kind": string(e.Kind), "on": orDash(e.done().String()), "needed": spelling.Join(p.needed)}))
		}
	}
	return found
}

// validateAssumptions reports every signing that has to stand for the beginning of a membership. A membership without a
// member is reported by itself.
func (c *Compiled) validateAssumptions() issue.List {
	if c.m.Member.IsZero() || len(c.assumed(c.exits(), false)) == 0 { // with an agreement that speaks there are fewer
		return nil
	}
	c.withSpells()
	var found issue.List
	for i := range c.marks[belongs] {
		m := &c.marks[belongs][i]
		if m.basis != source.BasisAssumed {
			continue
		}
		index := int(c.acts[m.Cause].index)
		found = append(found, effectiveDayAssumed.At(eventsPath.Index(index), issue.Args{
			"member": c.m.Member.String(), "on": orDash(c.m.Events[index].done().String())}))
	}
	return found
}
