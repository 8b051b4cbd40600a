package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// State is where an agreement, or a party within it, stands on a day. Its constants begin with [StateDraft]; [States]
// lists them.
type State string

// The states of an agreement, and the states of a party. Provisional and suspended are states of both. An agreement is
// terminated by an event or because fewer than two parties are left, expired when its term has run out or a notice under the
// term has ended it, superseded when a newer agreement took its place, and lapsed only by an event: [EventLapsed] says when
// one is recorded.
const (
	StateDraft       State = "draft"
	StateAdopted     State = "adopted" // adopted, or opened for signature
	StateSigned      State = "signed"  // a party has signed or consented
	StatePending     State = "pending" // the condition is met, the day is ahead
	StateProvisional State = "provisional"
	StateInForce     State = "in-force"
	StateSuspended   State = "suspended"
	StateTerminated  State = "terminated"
	StateExpired     State = "expired"
	StateSuperseded  State = "superseded"
	StateLapsed      State = "lapsed"

	StateNone        State = "none"
	StateSignatory   State = "signatory"
	StateContracting State = "contracting" // has consented, and the agreement is not yet in force for it
	StateParty       State = "party"
	StateFormer      State = "former"
)

// wholeStates and partyStates are the states in the order in which they follow upon each other: of several that vague
// days allow, an answer has the first. Their numbers are those of a [spell.Set].
var (
	wholeStates = [...]State{
		StateDraft, StateAdopted, StateSigned, StatePending, StateProvisional, StateInForce, StateSuspended,
		StateTerminated, StateExpired, StateSuperseded, StateLapsed,
	}
	partyStates = [...]State{
		StateNone, StateSignatory, StateContracting, StateProvisional, StateParty, StateSuspended, StateFormer,
	}
)

// The numbers of the states of the whole.
const (
	wholeDraft = iota
	wholeAdopted
	wholeSigned
	wholePending
	wholeProvisional
	wholeInForce
	wholeSuspended
	wholeTerminated
	wholeExpired
	wholeSuperseded
	wholeLapsed
)

// The numbers of the states of a party.
const (
	partyNone = iota
	partySignatory
	partyContracting
	partyProvisional
	partyIn
	partySuspended
	partyFormer
)

// States returns every state: those of an agreement, then those that only a party can be in.
func States() []State {
	return append(wholeStates[:], StateNone, StateSignatory, StateContracting, StateParty, StateFormer)
}

// Status is the answer to how things stand on one day.
//
// InForce is whether the agreement is in force on that day, for the party where one was asked about; an agreement that
// is applied provisionally or suspended is not. Applies is whether it is applied, which is Yes under provisional
// application too (Vienna Convention on the Law of Treaties, art. 25). Since is the day on which State began. Until is
// the first day on which State is another one or, for an agreement that renews itself, the end of the current term.
// Either is zero if that day is unknown or never comes, and vague if it follows from a vague day. Leaving is true
// between a notice of withdrawal and its effect, and Until is then not after that effect. Survival is the first day on
// which obligations no longer last after an exit or the end; it is zero where the rules have none. Through is the
// group, or the state of a territory, through which a party is bound that is not a party itself.
//
// Basis is how the answer is known, and Grounds are the events and the clause that it rests on. Computed is the day of
// entry into force by the rules, once their condition is met, and Declared the day that an event states. If both are
// known and differ, Declared is the one that counts.
type Status struct {
	State    State        `json:"state"`
	Since    civil.When   `json:"since,omitzero"`
	Until    civil.When   `json:"until,omitzero"`
	InForce  civil.Truth  `json:"inForce"`
	Applies  civil.Truth  `json:"applies"`
	Leaving  bool         `json:"leaving,omitzero"`
	Survival civil.When   `json:"survival,omitzero"`
	Through  party.ID     `json:"through,omitzero"`
	Basis    source.Basis `json:"basis,omitzero"`
	Grounds  Grounds      `json:"grounds,omitzero"`
	Computed civil.When   `json:"computed,omitzero"`
	Declared civil.When   `json:"declared,omitzero"`
}

// same reports whether two answers say the same, whatever they rest on.
func (s Status) same(o Status) bool {
	return s.State == o.State && s.Since == o.Since && s.Until == o.Until && s.InForce == o.InForce && s.Applies == o.Applies &&
		s.Leaving == o.Leaving && s.Survival == o.Survival && s.Through == o.Through && s.Computed == o.Computed && s.Declared == o.Declared
}

type (
	day    = spell.Day
	moment = spell.Moment
)

const (
	dawn  = spell.Dawn
	never = spell.Never
)
