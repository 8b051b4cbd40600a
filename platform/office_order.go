package platform

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
)

// validateOrder reports closings that certainly come before every opening, and plans of an office that was certainly open
// by then. An office that was closed can be planned again.
func (o Office) validateOrder() issue.List {
	var opened, closed []moment
	for _, e := range o.Events {
		switch e.Kind {
		case OfficeOpened:
			opened = append(opened, spell.Of(e.On))
		case OfficeClosed:
			closed = append(closed, spell.Of(e.On))
		}
	}
	if len(opened) == 0 {
		return nil
	}
	first := slices.MinFunc(opened, func(a, b moment) int { return cmp.Compare(a.Lo, b.Lo) }).Lo
	sure := slices.DeleteFunc(opened, func(m moment) bool { return m.Sure() == never })
	openings := spell.LastOf(len(sure), func(i int) (key, on day) { return sure[i].Sure() + 1, sure[i].Sure() })
	closings := spell.LastOf(len(closed), func(i int) (key, on day) { return closed[i].Lo, closed[i].Hi })
	var found issue.List
	for i, e := range o.Events {
		on := spell.Of(e.On)
		switch {
		case e.On.IsZero():
		case e.Kind == OfficeClosed && first > on.Hi:
			found = append(found, missingPredecessor.At(eventsPath.Index(i), issue.Args{
				"kind": string(e.Kind), "on": orDash(e.On.String()), "needed": string(OfficeOpened)}))
		case e.Kind == OfficePlanned:
			if since := openings.UpTo(on.Lo); since >= dawn && closings.UpTo(on.Hi) < since {
				found = append(found, plannedTooLate.At(eventsPath.Index(i), issue.Args{"on": e.On.String(), "opened": since.Date().String()}))
			}
		}
	}
	return found
}
