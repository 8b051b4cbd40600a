package agreement

import "github.com/crossborder-go/crossborder/civil"

// State is where an agreement, or a party within it, stands on a day.
type State string

// The states of an agreement, and the states of a party. Provisional and suspended are states of both.
const (
	StateDraft       State = "draft"
	StateAdopted     State = "adopted" // or opened for signature
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
	StateContracting State = "contracting" // has consented, not yet in force for it
	StateParty       State = "party"
	StateFormer      State = "former"
)

// States returns every state: those of an agreement, then those that only a party can be in.
func States() []State {
	return []State{
		StateDraft, StateAdopted, StateSigned, StatePending, StateProvisional, StateInForce, StateSuspended,
		StateTerminated, StateExpired, StateSuperseded, StateLapsed,
		StateNone, StateSignatory, StateContracting, StateParty, StateFormer,
	}
}

// Status is the answer to how things stand on one day.
//
// InForce is whether the agreement is in force on that day, for the party where one was asked about; an agreement
// that is applied provisionally or suspended is not. Since is the day on which State began and Until the first
// day on which the record has another one; either is zero where that is unknown, and vague where a date is.
// Leaving is true between a notice of withdrawal and its effect, and Until is then no later than that.
//
// Computed is the day of entry into force by the rules, once their condition is met; Declared the day
// that an event states, which wins.
type Status struct {
	State    State       `json:"state"`
	Since    civil.When  `json:"since,omitzero"`
	Until    civil.When  `json:"until,omitzero"`
	InForce  civil.Truth `json:"inForce"`
	Leaving  bool        `json:"leaving,omitzero"`
	Basis    Basis       `json:"basis,omitzero"`
	Computed civil.When  `json:"computed,omitzero"`
	Declared civil.When  `json:"declared,omitzero"`
}
