package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
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
	first := map[EventKind]vague.Day{}
	for _, e := range r.m.Events {
		lo := vague.Of(e.done()).Lo
		if before, found := first[e.Kind]; !found || lo < before {
			first[e.Kind] = lo
		}
	}
	var found issue.List
	for i, e := range r.m.Events {
		hasBefore := func(k EventKind) bool {
			lo, isThere := first[k]
			return isThere && lo <= vague.Of(e.done()).Hi
		}
		for _, p := range predecessors {
			isBegun := r.m.Via != "" && slices.Contains(p.needed, EventSigned)
			if p.kind != e.Kind || isBegun || slices.ContainsFunc(p.needed, hasBefore) {
				continue
			}
			found = append(found, missingPredecessor.At(eventsPath.Index(i), issue.Args{
				"kind": string(e.Kind), "on": orDash(e.done().String()), "needed": spelling.Join(p.needed)}))
		}
	}
	return found
}

// validateAssumptions reports every signing that has to stand for the beginning of a membership. A membership without a
// member is reported by itself.
func (r *reading) validateAssumptions() issue.List {
	if r.m.Member.IsZero() {
		return nil
	}
	var found issue.List
	for _, i := range r.assumed {
		found = append(found, effectiveDayAssumed.At(eventsPath.Index(i), issue.Args{
			"member": r.m.Member.String(), "on": orDash(r.m.Events[i].done().String())}))
	}
	return found
}
