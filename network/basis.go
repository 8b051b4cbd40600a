package network

import "github.com/crossborder-go/crossborder/source"

// basisOf returns how a tie of two sides is known: as that of the two which is known less surely. What the basis of a side
// is, its membership, office or holding says. A tie by an agreement has the basis of the status between its parties, one
// by a commitment that of the promise, and one by a figure is stated.
func basisOf(p, q *side) source.Basis { return p.basis.Weaker(q.basis) }
