package agreement

import "github.com/crossborder-go/crossborder/source"

// RelationKind is how an agreement is related to another one or to a platform. Its constants begin with
// [RelationAmends]; [RelationKinds] lists them.
type RelationKind string

// The kinds of relations, from the agreement that records them to the other: it amends the other, is a protocol to it,
// and so on.
const (
	RelationAmends     RelationKind = "amends"
	RelationProtocolTo RelationKind = "protocol-to"
	RelationAccedesTo  RelationKind = "accedes-to"
	RelationSupersedes RelationKind = "supersedes"
	RelationImplements RelationKind = "implements"
)

// RelationKinds returns every kind of relation.
func RelationKinds() []RelationKind {
	return []RelationKind{RelationAmends, RelationProtocolTo, RelationAccedesTo, RelationSupersedes, RelationImplements}
}

// Effect is what a newer agreement does to the one that it supersedes. The zero Effect is [EffectTerminates]. Its
// constants begin with [EffectTerminates]; [Effects] lists them.
type Effect string

// The effects of superseding.
const (
	EffectTerminates Effect = "terminates" // the older one ends between the parties bound by both
	EffectSuspends   Effect = "suspends"   // the older one is suspended between the parties bound by both, and resumes when the newer one ends
	EffectPrevails   Effect = "prevails"   // the older one stays in force, but only as far as it is compatible with the newer one
)

// Effects returns every effect.
func Effects() []Effect { return []Effect{EffectTerminates, EffectSuspends, EffectPrevails} }

// Relation ties an agreement to another agreement or to a platform. To is the id of the other. Only two relations
// change a status: "supersedes" changes that of the other agreement, as Effect says, and "protocol-to" with Ends means
// that a party leaves the protocol on the day on which it leaves the other agreement.
type Relation struct {
	Kind   RelationKind  `json:"kind"`
	To     string        `json:"to"`
	Ends   bool          `json:"ends,omitzero"`
	Effect Effect        `json:"effect,omitzero"`
	Cites  []source.Cite `json:"cites,omitempty"`
}
