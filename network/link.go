package network

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// LinkKind is what links two parties. Its constants begin with [LinkMembership]; [LinkKinds] lists them.
type LinkKind string

// The kinds of links, in the order in which [Network.Links] returns them.
const (
	LinkMembership       LinkKind = "membership"        // A is a member of the platform Via, which B operates or which has its seat in B
	LinkCommonMembership LinkKind = "common-membership" // A and B are members of the platform Via
	LinkAgreement        LinkKind = "agreement"         // the agreement Via binds A and B
	LinkOffice           LinkKind = "office"            // A has the office Via in B
	LinkOwnership        LinkKind = "ownership"         // A owns a share of the organization B, which is Via too
	LinkCommitment       LinkKind = "commitment"        // A made a promise to B, in the agreement or at the meeting Via
	LinkFlow             LinkKind = "flow"              // a figure of A about B, such as A's exports to it, measured by the indicator Via
)

var linkKinds = [...]LinkKind{
	LinkMembership, LinkCommonMembership, LinkAgreement, LinkOffice, LinkOwnership, LinkCommitment, LinkFlow,
}

// LinkKinds returns every kind of link, in order.
func LinkKinds() []LinkKind { return slices.Clone(linkKinds[:]) }

// State is the stage that a link has reached, such as signed or in force. Its constants begin with [StatePlanned];
// [States] lists them.
type State string

// The states of links: of memberships signed, active and suspended; of agreements signed, pending, provisional, in-force
// and suspended; of offices planned and open; of all others holds.
const (
	StatePlanned     State = "planned"     // announced and not yet open
	StateSigned      State = "signed"      // signed, and not yet in force or active
	StatePending     State = "pending"     // consented to, and the day of entry into force is ahead
	StateProvisional State = "provisional" // applied before its entry into force
	StateActive      State = "active"
	StateInForce     State = "in-force"
	StateOpen        State = "open"
	StateHolds       State = "holds"
	StateSuspended   State = "suspended"
)

// linkStates are in the order in which states follow upon each other: of several that vague days allow, a link has the
// first. Their numbers are those of a [spell.Set].
var linkStates = [...]State{
	"", StatePlanned, StateSigned, StatePending, StateProvisional, StateActive, StateInForce, StateOpen, StateHolds, StateSuspended,
}

// The numbers of the states.
const (
	stateNone = iota
	statePlanned
	stateSigned
	statePending
	stateProvisional
	stateActive
	stateInForce
	stateOpen
	stateHolds
	stateSuspended
)

// States returns every state, in order.
func States() []State { return slices.Clone(linkStates[1:]) }

// Link is one link between two parties on a day.
//
// If days are vague, State is the first of the possible states, in the order of [States]; where it is not even certain that
// there is anything, such as a plan or a signature, there is a link only if it may be in effect. Truth is whether the link is
// in effect on that day: whether the membership is active, the agreement in force, the office open, or, for other
// kinds, whether it holds. Applies is Yes also for an agreement that is applied provisionally (Vienna Convention on the
// Law of Treaties, art. 25); of other links it equals Truth. A link of which Truth is No is signed, pending,
// provisional, planned or suspended. Since is the day on which State began, Until the first day on which it is another
// one; either is zero if unknown.
//
// Via is what links the two, such as the id of the agreement; the constants of [LinkKind] say what it is for each kind.
// Role and RoleB are the roles of A and B in the platform; they are zero for an ordinary member. Through is the group
// or the state through which A is bound or, if A is bound itself, through which B is bound; it is zero if both are
// bound themselves. Basis is the weakest [source.Basis] that the link rests on, and zero if nothing says whether it
// holds. Inferred is true if the sources only imply something that the link rests on, such as the seat of the platform,
// and do not state it. Record refers to the record that makes the link; for a common membership it is the membership of
// A. Cites are those of the record and of the events that decide the state.
type Link struct {
	Kind    LinkKind      `json:"kind"`
	State   State         `json:"state"`
	Role    platform.Role `json:"role,omitzero"`
	RoleB   platform.Role `json:"roleB,omitzero"`
	Truth   civil.Truth   `json:"truth"`
	Applies civil.Truth   `json:"applies"`
	Since   civil.When    `json:"since,omitzero"`
	Until   civil.When    `json:"until,omitzero"`

	// RolesSince is the day from which both ends have these roles. It is zero if neither has had another role in this
	// membership.
	RolesSince civil.When `json:"rolesSince,omitzero"`

	A        party.ID      `json:"a"`
	B        party.ID      `json:"b"`
	Via      string        `json:"via"`
	Through  party.ID      `json:"through,omitzero"`
	Basis    source.Basis  `json:"basis,omitzero"`
	Inferred bool          `json:"inferred,omitzero"`
	Record   dataset.Ref   `json:"record"`
	Cites    []source.Cite `json:"cites,omitempty"`

	other int // the membership of B, where A and B are members of one platform
}

// String returns the link on one line, for logs: "membership active KZ-59 → CN-JS via china-central-asia since
// 2025-11-28 (assumed)". Truth follows the state if the state leaves it open.
func (l Link) String() string {
	text := fmt.Sprintf("%s %s", l.Kind, l.State)
	if l.Truth == civil.Unknown {
		text += " (unknown)"
	}
	text += fmt.Sprintf(" %s → %s via %s", l.A, l.B, l.Via)
	if !l.Through.IsZero() {
		text += " through " + l.Through.String()
	}
	if !l.Since.IsZero() {
		text += " since " + l.Since.String()
	}
	if !l.Until.IsZero() {
		text += " until " + l.Until.String()
	}
	if l.Basis == "" {
		return text
	}
	return text + " (" + string(l.Basis) + ")"
}

// compare orders links by kind, first day, what they go through, parties, and record. An unknown first day comes last.
func (l *Link) compare(m *Link) int {
	return cmp.Or(
		cmp.Compare(slices.Index(linkKinds[:], l.Kind), slices.Index(linkKinds[:], m.Kind)),
		l.Since.Compare(m.Since),
		cmp.Compare(l.Via, m.Via),
		l.A.Compare(m.A),
		l.B.Compare(m.B),
		cmp.Compare(l.Record.Collection, m.Record.Collection),
		cmp.Compare(l.Record.Index, m.Record.Index),
		cmp.Compare(l.Record.Part, m.Record.Part),
		cmp.Compare(l.other, m.other),
	)
}
