package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
)

// predecessors are what must have happened before an event; any one of them will do.
var predecessors = [...]struct {
	kind   EventKind
	needed []EventKind
}{
	{EventResumed, []EventKind{EventSuspended}},
	{EventNoticeRevoked, []EventKind{EventNotice}},
	{EventSuspended, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved}},
	{EventNotice, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved}},
	{EventLeft, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved, EventApplied}},
	{EventExpelled, []EventKind{EventSigned, EventEffective, EventAttested, EventApproved}},
}

// validateOrder reports events that certainly come before what they follow upon. With an accession agreement
// the record need not tell how the membership began.
func (r *reading) validateOrder() issue.List {
	var found issue.List
	for i, e := range r.m.Events {
		for _, p := range predecessors {
			isBegun := r.m.Via != "" && slices.Contains(p.needed, EventSigned)
			if p.kind != e.Kind || isBegun || r.hasBefore(i, p.needed) {
				continue
			}
			found = append(found, missingPredecessor.At(eventsPath.Index(i), issue.Args{
				"kind": string(e.Kind), "on": orDash(e.done().String()), "needed": list(p.needed)}))
		}
	}
	return found
}

// hasBefore reports whether an event of one of the kinds may precede that of number i.
func (r *reading) hasBefore(i int, kinds []EventKind) bool {
	last := vague.Of(r.m.Events[i].done()).Hi
	return slices.ContainsFunc(r.m.Events, func(e Event) bool {
		return slices.Contains(kinds, e.Kind) && vague.Of(e.done()).Lo <= last
	})
}

// validateAssumptions reports every signing that has to stand for the beginning of a membership.
func (r *reading) validateAssumptions() issue.List {
	var found issue.List
	for _, i := range r.assumed {
		found = append(found, effectiveDayAssumed.At(eventsPath.Index(i), issue.Args{
			"member": orDash(r.m.Member.String()), "on": r.m.Events[i].done().String()}))
	}
	return found
}
