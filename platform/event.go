package platform

import (
	"cmp"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// EventKind is what happened to a membership. Its constants begin with [EventApplied]; [EventKinds] lists them.
type EventKind string

// The kinds of events of a membership.
const (
	EventApplied        EventKind = "applied"   // asked to join
	EventInvited        EventKind = "invited"   // to join
	EventApproved       EventKind = "approved"  // by the platform
	EventDeclined       EventKind = "declined"  // the invitation, or to become a member after signing
	EventSigned         EventKind = "signed"    // the document of membership; the beginning is assumed from it where nothing else says it
	EventEffective      EventKind = "effective" // the membership begins: the member joined
	EventAttested       EventKind = "attested"  // was a member on that day; no source says since when
	EventSuspended      EventKind = "suspended"
	EventResumed        EventKind = "resumed"
	EventNotice         EventKind = "notice" // of leaving; Effective says when, where that is known
	EventNoticeRevoked  EventKind = "notice-revoked"
	EventLeft           EventKind = "left"
	EventExpelled       EventKind = "expelled"
	EventPlatformClosed EventKind = "platform-closed" // the membership ended with the platform
)

// EventKinds returns every kind of event, in the order in which events of the same day are applied.
func EventKinds() []EventKind {
	kinds := make([]EventKind, len(eventKinds))
	for i := range eventKinds {
		kinds[i] = eventKinds[i].kind
	}
	return kinds
}

// Event is one dated fact about a membership. On is the day of the act; Effective, where a source states it, the day
// from which the act has effect. As is the role that the member has from this event on; the zero Role does not change
// it, so that an observer who becomes an ordinary member needs [RoleMember].
type Event struct {
	Kind      EventKind  `json:"kind"`
	As        Role       `json:"as,omitzero"`
	On        civil.When `json:"on,omitzero"`
	Effective civil.When `json:"effective,omitzero"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// works is the day from which the event has effect.
func (e Event) works() civil.When {
	if e.Effective.IsZero() {
		return e.On
	}
	return e.Effective
}

// done is the day of the act, or of its effect where only that is known.
func (e Event) done() civil.When {
	if e.On.IsZero() {
		return e.Effective
	}
	return e.On
}

// Validate reports what is wrong within the event itself.
func (e Event) Validate() issue.List {
	var found issue.List
	if e.Kind.row() < 0 {
		found = enum.Required(&unknownValue, "/kind", e.Kind, EventKinds())
	}
	if e.On.IsZero() && e.Effective.IsZero() {
		found = append(found, undatedEvent.At("/on", issue.Args{"kind": spelling.Named(e.Kind, EventKinds())}))
	}
	if e.As != "" && !slug.Valid(string(e.As)) {
		found = append(found, badRole.At("/as", enum.Args("role", e.As, Roles())))
	}
	if e.Kind == EventNotice && spell.Before(e.Effective, e.On) {
		found = append(found, noticeBackwards.At("/effective", issue.Args{"on": e.On.String(), "effective": e.Effective.String()}))
	}
	found = append(found, e.Known.Validate()...)
	return append(found, source.ValidateCites(e.Cites)...)
}

// orDash stands in a message for what the record does not say.
func orDash(text string) string { return cmp.Or(text, "—") }
