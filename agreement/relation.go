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

// Relation ties an agreement to another agreement or to a platform, whose id To is. It has no effect on
// the status of either: that is the business of events.
type Relation struct {
	Kind  RelationKind  `json:"kind"`
	To    string        `json:"to"`
	Cites []source.Cite `json:"cites,omitempty"`
}
