package page

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
)

// look is how far a tie is, as it is drawn.
type look int

// The looks, in the order of the legend. Their order is that of lookTable.
const (
	inEffect look = iota
	provisional
	possible
	notYet
	suspended
)

// lookTable has for each look its class and the sign that stands on its lines.
var lookTable = [...]struct{ class, sign string }{
	{"in-effect", ""},
	{"provisional", "≈"},
	{"possible", "?"},
	{"not-yet", "…"},
	{"suspended", "‖"},
}

func (l look) class() string { return lookTable[l].class }

// lookOf returns the look of a state, as briefings group ties by it.
func lookOf(state network.State, truth, applies civil.Truth) look {
	switch {
	case truth == civil.Yes:
		return inEffect
	case applies == civil.Yes:
		return provisional
	case truth == civil.Unknown:
		return possible
	case state == network.StateSuspended:
		return suspended
	}
	return notYet
}

// kindNumber returns the place of a kind in the order of the kinds, and the number of kinds for any other.
func kindNumber(kind network.LinkKind) int {
	all := network.LinkKinds()
	for i, k := range all {
		if k == kind {
			return i
		}
	}
	return len(all)
}

// kindClass returns the class of a kind; a kind that is none of the network's has the last one.
func kindClass(number int) string {
	if all := network.LinkKinds(); number < len(all) {
		return string(all[number])
	}
	return "other"
}
