package agreement

import "github.com/crossborder-go/crossborder/source"

// RelationKind is how an agreement stands to another one or to a platform.
type RelationKind string

// The kinds of relations, read from the agreement that carries them.
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

// Effect is what a newer agreement does to the one that it supersedes. The zero Effect is [EffectTerminates].
type Effect string

// The effects of superseding.
const (
	EffectTerminates Effect = "terminates" // the older one ends between the parties bound by both
	EffectSuspends   Effect = "suspends"   // the older one is suspended for them, and revives when the newer one ends
	EffectPrevails   Effect = "prevails"   // the older one stays in force, as far as the newer one leaves it room
)

// Effects returns every effect.
func Effects() []Effect { return []Effect{EffectTerminates, EffectSuspends, EffectPrevails} }

// Relation ties an agreement to another agreement or to a platform, whose id To is. Only two kinds change the status of
// an agreement: the one that is superseded, by Effect, and a protocol with Ends, which a party leaves on the day on
// which it leaves the main agreement.
type Relation struct {
	Kind   RelationKind  `json:"kind"`
	To     string        `json:"to"`
	Ends   bool          `json:"ends,omitzero"`
	Effect Effect        `json:"effect,omitzero"`
	Cites  []source.Cite `json:"cites,omitempty"`
}
