package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Membership is the record of one party's membership in a platform, from the application to the exit, with any later
// re-entry. Via is the id of the agreement by which it acceded, where there is one.
type Membership struct {
	ID       string   `json:"id"`
	Platform party.ID `json:"platform"`
	Member   party.ID `json:"member"`
	Via      string   `json:"via,omitzero"`
	Events   []Event  `json:"events,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Validate reports what is wrong within the membership, with paths relative to it. [Membership.ValidateVia] checks what
// depends on the accession agreement.
func (m Membership) Validate() issue.List {
	var found issue.List
	if !slug.Valid(m.ID) {
		found = append(found, badID.At("/id", issue.Args{"id": spelling.Quote(m.ID)}))
	}
	if m.Platform.IsZero() || m.Platform.IsRegion() {
		found = append(found, badID.At("/platform", issue.Args{"id": spelling.Quote(m.Platform.String())}))
	}
	found = append(found, needsParty("/member", m.Member)...)
	if !m.Member.IsZero() && m.Member == m.Platform {
		found = append(found, ownMember.At("/member", issue.Args{"id": m.Member.String()}))
	}
	if m.Via != "" && !slug.Valid(m.Via) {
		found = append(found, badID.At("/via", issue.Args{"id": spelling.Quote(m.Via)}))
	}
	if len(m.Events) == 0 {
		found = append(found, eventless.At("/events", issue.Args{"id": named(m.ID)}))
	}
	for i := range m.Events {
		if own := m.Events[i].Validate(); len(own) > 0 {
			found = append(found, own.Under(eventsPath.Index(i))...)
		}
		isSame := func(e Event) bool { return sameEvent(&e, &m.Events[i]) }
		if i < mostCompared && slices.ContainsFunc(m.Events[:i], isSame) {
			found = append(found, doubledEvent.At(eventsPath.Index(i), issue.Args{"kind": spelling.Named(m.Events[i].Kind, EventKinds())}))
		}
	}
	c := Compile(m, Context{}).withActs()
	found = append(found, c.validateOrder()...)
	if m.Via == "" {
		found = append(found, c.validateAssumptions()...)
	}
	found = append(found, m.Known.Validate()...)
	return append(found, source.ValidateCites(m.Cites)...)
}

// sameEvent reports whether two events say the same. One that was retracted says nothing.
func sameEvent(a, b *Event) bool {
	return a.Kind == b.Kind && a.As == b.As && a.On == b.On && a.Effective == b.Effective && a.Retracted.IsZero() && b.Retracted.IsZero()
}

// ValidateVia reports a membership whose beginning is assumed, because its events do not state the day and the
// accession agreement does not give one either, and an accession agreement that has parties but not the member. It
// returns nil for a membership without Via.
func (m Membership) ValidateVia(via *agreement.Compiled) issue.List {
	if m.Via == "" {
		return nil
	}
	found := Compile(m, Context{Via: via}).withActs().validateAssumptions()
	if via != nil && !m.Member.IsZero() && via.HasOtherParties(m.Member) {
		found = append(found, unnamedMember.At("/via", issue.Args{"agreement": named(m.Via), "member": m.Member.String()}))
	}
	return found
}

// named is an id for a message: as it is where it is one, a dash where it is missing, else quoted.
func named(id string) string {
	if id == "" || slug.Valid(id) {
		return orDash(id)
	}
	return spelling.Quote(id)
}
