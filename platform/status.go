package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

// State is where a membership stands on a day. Its constants begin with [StateNone]; [States] lists them.
type State string

// The states of a membership.
const (
	StateNone      State = "none"
	StateApplicant State = "applicant" // has applied or was invited
	StateApproved  State = "approved"
	StateSigned    State = "signed" // signed, and the beginning is ahead
	StateActive    State = "active"
	StateSuspended State = "suspended"
	StateLeft      State = "left"
	StateExpelled  State = "expelled"
	StateDeclined  State = "declined"
	StateEnded     State = "ended" // the platform closed
)

// states are in the order in which they follow upon each other: of several that vague days allow, an answer has the
// first. Their numbers are those of a [spell.Set].
var states = [...]State{
	StateNone, StateApplicant, StateApproved, StateSigned, StateActive, StateSuspended, StateLeft, StateExpelled, StateDeclined, StateEnded,
}

// The numbers of the states.
const (
	memberNone = iota
	memberApplicant
	memberApproved
	memberSigned
	memberActive
	memberSuspended
	memberLeft
	memberExpelled
	memberDeclined
	memberEnded
)

// States returns every state.
func States() []State { return slices.Clone(states[:]) }

// Doubt is the reason why it is unknown whether a membership is active. The zero Doubt means that it is known. Its
// constants begin with [DoubtDates]; [Doubts] lists them.
type Doubt string

// The doubts. If several apply, an answer has the first of them.
const (
	DoubtDates     Doubt = "dates"     // the days that a vague date can mean give different answers
	DoubtRule      Doubt = "rule"      // the accession agreement leaves it open
	DoubtBeginning Doubt = "beginning" // it was a member by some later day, and no source says since when
)

// Doubts returns every doubt.
func Doubts() []Doubt { return []Doubt{DoubtDates, DoubtRule, DoubtBeginning} }

// Status is how a membership stands on a day. Active is whether the membership is active on that day; a suspended one
// is not. Role is what it is to the platform, [RoleMember] for an ordinary member. Since is the day on which State
// began, Until the first day on which it is another one; either is zero if unknown. RoleSince is the day from which the
// member has Role: that of the event that changed it after the membership began, such as from observer to member, or
// else Since. Leaving is true between a notice of leaving and its effect. Basis is how the state is known; if State is
// none and Active is Unknown, it is how the membership that may have begun is known. If Active is Unknown, Doubt says
// why. Facts are the events that the answer rests on, in the order of their days.
type Status struct {
	State     State        `json:"state"`
	Role      Role         `json:"role"`
	Since     civil.When   `json:"since,omitzero"`
	RoleSince civil.When   `json:"roleSince,omitzero"`
	Until     civil.When   `json:"until,omitzero"`
	Active    civil.Truth  `json:"active"`
	Leaving   bool         `json:"leaving,omitzero"`
	Basis     source.Basis `json:"basis,omitzero"`
	Doubt     Doubt        `json:"doubt,omitzero"`
	Facts     []Fact       `json:"facts,omitempty"`
}

// Fact is an event that an answer rests on, and its place in the membership ("/events/1"). Decides is true for the
// one that began the state.
type Fact struct {
	Place   issue.Path `json:"place"`
	Event   Event      `json:"event"`
	Decides bool       `json:"decides,omitzero"`
}
