package source

import "slices"

// Basis says how a computed answer is known. From the strongest basis to the weakest: an event or a record states it, a
// rule of an agreement gives it, it is assumed from the day of signature, as is common practice, or a source attests it
// for one day only. The zero Basis means that nothing says whether the answer holds. Its constants begin with
// [BasisStated]; [Bases] lists them.
type Basis string

// The bases of answers.
const (
	BasisStated   Basis = "stated"   // an event, a record or a figure says so
	BasisRule     Basis = "rule"     // a rule of an agreement gives the day
	BasisAssumed  Basis = "assumed"  // the day of signature stands in for a day of effect that no source gives
	BasisAttested Basis = "attested" // a source says that it was so on one day, and none says since when
)

// Bases returns every basis but the zero one, the strongest first.
func Bases() []Basis {
	return []Basis{BasisStated, BasisRule, BasisAssumed, BasisAttested}
}

// Weaker returns the weaker of two bases, which is the basis of an answer that needs both. It returns the zero Basis if
// either is zero or not one of [Bases].
func (b Basis) Weaker(c Basis) Basis {
	order := Bases()
	i, j := slices.Index(order, b), slices.Index(order, c)
	if i < 0 || j < 0 {
		return ""
	}
	return order[max(i, j)]
}
