package network

import "github.com/crossborder-go/crossborder/source"

// basisOf returns how a tie of two sides is known: as that of the two which is known less surely. The basis of a side that is a
// membership or an office follows from its events (findSpells in package platform, and CompileOffice); that of a holding is
// stated. A tie by an agreement has the basis of the status between its parties (entry.go and party_entry.go in package
// agreement), one by a commitment that of the promise, and one by a figure is stated.
func basisOf(p, q *side) source.Basis { return p.basis.Weaker(q.basis) }
