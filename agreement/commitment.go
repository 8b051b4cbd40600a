package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// CommitmentKind is what sort of thing was promised. Its constants begin with [CommitmentChannel]; [CommitmentKinds]
// lists them.
type CommitmentKind string

// The kinds of commitments.
const (
	CommitmentChannel  CommitmentKind = "channel"  // a standing channel of communication
	CommitmentProjects CommitmentKind = "projects" // joint promotion of projects
	CommitmentOffice   CommitmentKind = "office"   // opening of an office
	CommitmentExchange CommitmentKind = "exchange" // of people, experience or information
	CommitmentTrade    CommitmentKind = "trade"    // volumes, purchases, market access
	CommitmentOther    CommitmentKind = "other"
)

// CommitmentKinds returns every kind of commitment.
func CommitmentKinds() []CommitmentKind {
	return []CommitmentKind{
		CommitmentChannel, CommitmentProjects, CommitmentOffice, CommitmentExchange, CommitmentTrade, CommitmentOther,
	}
}

// Commitment is a promise: who makes it (By), to whom (Toward), in the words of the source (Text), how much (Value) and
// by which day (Due), where the source says so. If By is empty, all parties promise; if Toward is empty, it is promised
// to all other parties.
type Commitment struct {
	Kind   CommitmentKind `json:"kind"`
	By     []party.ID     `json:"by,omitempty"`
	Toward []party.ID     `json:"toward,omitempty"`
	Text   locale.Text    `json:"text,omitempty"`
	Value  economy.Value  `json:"value,omitzero"`
	Due    civil.When     `json:"due,omitzero"`
	Cites  []source.Cite  `json:"cites,omitempty"`
}
