package source

import "slices"

// Basis is how an answer follows from what the sources say. The zero Basis is none: the sources leave the answer open.
type Basis string

// The bases, from the weakest to the strongest.
const (
	BasisAttested Basis = "attested" // a source says that it was so on some day, and none says since when
	BasisAssumed  Basis = "assumed"  // common practice, where no source and no rule gives the day
	BasisRule     Basis = "rule"     // computed from events by a rule of the agreement or by law
	BasisStated   Basis = "stated"   // a source says so itself
)

// Bases returns every basis, from the weakest to the strongest.
func Bases() []Basis { return []Basis{BasisAttested, BasisAssumed, BasisRule, BasisStated} }

// Weaker returns the weaker of two bases. The zero Basis is the weakest of all.
func (b Basis) Weaker(other Basis) Basis {
	all := Bases()
	if slices.Index(all, other) < slices.Index(all, b) {
		return other
	}
	return b
}
