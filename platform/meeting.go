package platform

import (
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// MeetingKind is what a meeting was for. Its constants begin with [MeetingCeremony]; [MeetingKinds] lists them.
type MeetingKind string

// The kinds of meetings.
const (
	MeetingCeremony     MeetingKind = "ceremony"
	MeetingNegotiation  MeetingKind = "negotiation"
	MeetingPresentation MeetingKind = "presentation"
	MeetingForum        MeetingKind = "forum"
	MeetingVisit        MeetingKind = "visit"
)

// MeetingKinds returns every kind of meeting.
func MeetingKinds() []MeetingKind {
	return []MeetingKind{MeetingCeremony, MeetingNegotiation, MeetingPresentation, MeetingForum, MeetingVisit}
}

// Meeting is who met, when, where and about what, with the ids of the agreements signed and the offices opened
// there, and what was promised. A participant of whom only the party is known, in the field For, stands for its
// delegation.
type Meeting struct {
	ID           string                 `json:"id"`
	Kind         MeetingKind            `json:"kind"`
	On           civil.When             `json:"on,omitzero"`
	Place        region.Code            `json:"place,omitzero"`
	Host         party.ID               `json:"host,omitzero"`
	Subject      locale.Text            `json:"subject,omitempty"`
	Participants []party.Person         `json:"participants,omitempty"`
	Agreements   []string               `json:"agreements,omitempty"`
	Offices      []string               `json:"offices,omitempty"`
	Commitments  []agreement.Commitment `json:"commitments,omitempty"`
	Remarks      []source.Remark        `json:"remarks,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Validate reports what is wrong within the meeting's record.
func (m Meeting) Validate() issue.List {
	found := enum.Required(&unknownValue, "/kind", m.Kind, MeetingKinds())
	if !slug.Valid(m.ID) {
		found = append(found, badID.At("/id", issue.Args{"id": spelling.Quote(m.ID)}))
	}
	if m.On.IsZero() {
		found = append(found, undatedEvent.At("/on", issue.Args{"kind": spelling.Named(m.Kind, MeetingKinds())}))
	}
	found = append(found, m.Subject.Validate().Under("/subject")...)
	for i, p := range m.Participants {
		found = append(found, p.Validate().Under(issue.Path("/participants").Index(i))...)
		isSame := func(other party.Person) bool {
			return (len(p.Name) > 0 || len(p.Capacity) == 0) && other.For == p.For && maps.Equal(other.Name, p.Name) && maps.Equal(other.Capacity, p.Capacity)
		}
		if i < mostCompared && slices.ContainsFunc(m.Participants[:i], isSame) {
			found = append(found, doubledParticipant.At(issue.Path("/participants").Index(i), nil))
		}
	}
	for _, refs := range []struct {
		at  issue.Path
		ids []string
	}{{"/agreements", m.Agreements}, {"/offices", m.Offices}} {
		for i, id := range refs.ids {
			if !slug.Valid(id) {
				found = append(found, badID.At(refs.at.Index(i), issue.Args{"id": spelling.Quote(id)}))
			}
			if i < mostCompared && slices.Contains(refs.ids[:i], id) {
				found = append(found, doubledEntry.At(refs.at.Index(i), issue.Args{"id": spelling.Quote(id)}))
			}
		}
	}
	for i, c := range m.Commitments {
		at := issue.Path("/commitments").Index(i)
		found = append(found, c.Validate().Under(at)...)
		if spell.Before(c.Due, m.On) {
			found = append(found, dueTooEarly.At(at.Key("due"), issue.Args{"due": c.Due.String(), "on": m.On.String()}))
		}
	}
	for i, r := range m.Remarks {
		found = append(found, r.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	found = append(found, m.Known.Validate()...)
	return append(found, source.ValidateCites(m.Cites)...)
}
