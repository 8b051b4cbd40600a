package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Membership is the record of one member's way through a platform, re-entry included. Via is the id of the
// agreement by which it acceded, where there is one.
type Membership struct {
	ID       string        `json:"id"`
	Platform party.ID      `json:"platform"`
	Member   party.ID      `json:"member"`
	Via      string        `json:"via,omitzero"`
	Events   []Event       `json:"events,omitempty"`
	Cites    []source.Cite `json:"cites,omitempty"`
}

// State is where a membership stands on a day.
type State string

// The states of a membership.
const (
	StateNone      State = "none"
	StateApplicant State = "applicant" // has applied or was invited
	StateApproved  State = "approved"
	StateSigned    State = "signed" // and the day is ahead
	StateActive    State = "active"
	StateSuspended State = "suspended"
	StateLeft      State = "left"
	StateExpelled  State = "expelled"
	StateEnded     State = "ended" // the platform closed
)

// States returns every state.
func States() []State {
	return []State{
		StateNone, StateApplicant, StateApproved, StateSigned, StateActive, StateSuspended, StateLeft, StateExpelled, StateEnded,
	}
}

// Basis is how it is known that a membership stands as it does. The zero Basis is that of no events.
type Basis string

// The bases.
const (
	BasisStated   Basis = "stated"   // an event says so
	BasisRule     Basis = "rule"     // the accession agreement gives the day
	BasisAssumed  Basis = "assumed"  // from the day of signing, for nobody says since when
	BasisAttested Basis = "attested" // it was a member on some day, and nobody says since when
)

// Bases returns every basis.
func Bases() []Basis { return []Basis{BasisStated, BasisRule, BasisAssumed, BasisAttested} }

// Doubt is why it is unknown whether a member is one. The zero Doubt is none.
type Doubt string

// The doubts. Where several are possible an answer has the first of them.
const (
	DoubtDates     Doubt = "dates"     // the days that a vague date can mean give different answers
	DoubtRule      Doubt = "rule"      // the accession agreement leaves it open
	DoubtBeginning Doubt = "beginning" // it was a member by some later day, and nobody says since when
)

// Doubts returns every doubt.
func Doubts() []Doubt { return []Doubt{DoubtDates, DoubtRule, DoubtBeginning} }

// Status is how a membership stands on a day. Active is whether the member is one on that day; a suspended
// member is not. Since is the day on which State began, Until the first day on which the record has another
// one; either is zero where unknown. Leaving is true between a notice and the end. Basis is that of State; where that is
// none and Active Unknown, it is that of a membership which may have begun. Doubt says why Active is Unknown, where it
// is. Facts are the events it rests on, in the order of their days.
type Status struct {
	State   State       `json:"state"`
	Since   civil.When  `json:"since,omitzero"`
	Until   civil.When  `json:"until,omitzero"`
	Active  civil.Truth `json:"active"`
	Leaving bool        `json:"leaving,omitzero"`
	Basis   Basis       `json:"basis,omitzero"`
	Doubt   Doubt       `json:"doubt,omitzero"`
	Facts   []Fact      `json:"facts,omitempty"`
}

// Fact is an event that an answer rests on, and its place in the membership ("/events/1"). Decides is true for the
// one that began the state.
type Fact struct {
	Place   issue.Path `json:"place"`
	Event   Event      `json:"event"`
	Decides bool       `json:"decides,omitzero"`
}

// StatusAt is how the membership stands on a day. Agreements are the one of Via and those that its rules wait
// for, in any order; without it the accession agreement gives nothing. It never fails.
func (m Membership) StatusAt(on civil.Date, agreements ...agreement.Agreement) Status {
	return m.read(agreements).status(vague.DayOf(on))
}

// Validate reports what is wrong within the membership, with paths relative to it. What the accession
// agreement gives is for [Membership.ValidateVia].
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
	for i, e := range m.Events {
		found = append(found, e.Validate().Under(eventsPath.Index(i))...)
	}
	read := m.read(nil)
	found = append(found, read.validateOrder()...)
	if m.Via == "" {
		found = append(found, read.validateAssumptions()...)
	}
	return append(found, source.ValidateCites(m.Cites)...)
}

// ValidateVia reports where the accession agreement does not give the day of a membership either, so that
// it is assumed, and one that names others and not the member. It has nothing to say of a membership without Via.
func (m Membership) ValidateVia(agreements ...agreement.Agreement) issue.List {
	if m.Via == "" {
		return nil
	}
	found := m.read(agreements).validateAssumptions()
	for _, a := range agreements {
		if a.ID == m.Via && !m.Member.IsZero() && namesOthers(a, m.Member) {
			found = append(found, unnamedMember.At("/via", issue.Args{"agreement": named(a.ID), "member": m.Member.String()}))
		}
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

// namesOthers reports whether an agreement names parties and the one is not among them.
func namesOthers(a agreement.Agreement, id party.ID) bool {
	return !a.Names(id) && (len(a.Parties) > 0 ||
		slices.ContainsFunc(a.Events, func(e agreement.Event) bool { return !e.Party.IsZero() }))
}
