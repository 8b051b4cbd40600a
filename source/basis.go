package source

import "slices"

// Basis says how a computed answer is known, from the strongest word to the weakest: an event or a record states it,
// a rule of an agreement gives it, common practice lets it be assumed, or a source attests it for one day only. The
// zero Basis is none: nothing says whether the answer holds.
type Basis string

// The bases of answers.
const (
	BasisStated   Basis = "stated"   // an event, a record or a figure says so
	BasisRule     Basis = "rule"     // a rule of an agreement gives the day
	BasisAssumed  Basis = "assumed"  // the day of signature stands in for a day of effect that no source gives
	BasisAttested Basis = "attested" // a source says so of one day, and none says since when
)

// Bases returns every basis but the zero one, the strongest first.
func Bases() []Basis {
	return []Basis{BasisStated, BasisRule, BasisAssumed, BasisAttested}
}

// Weaker returns the weaker of two bases, on which an answer rests that needs both. It is none where either is none or
// unknown.
func (b Basis) Weaker(c Basis) Basis {
	order := Bases()
	i, j := slices.Index(order, b), slices.Index(order, c)
	if i < 0 || j < 0 {
		return ""
	}
	return order[max(i, j)]
}
