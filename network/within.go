package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Within reports whether a party is container or lies within it: a district in its province, a company in the region of
// its seat, an agency in the organization it belongs to. A withdrawn code stands for the area it meant: a renamed one and
// its successor are the same area, a merged one lies in its successor, and the successors of a split one lie in it.
func (n *Network) Within(id, container party.ID) bool {
	n = n.orEmpty()
	return !id.IsZero() && slices.Contains(n.containers(id), container)
}

// same reports whether two ids are one party. Two regions that lie in each other are, such as KZ-SEV and KZ-59.
func (n *Network) same(a, b party.ID) bool {
	return a == b || a.IsRegion() && b.IsRegion() && n.Within(a, b) && n.Within(b, a)
}

// aliases returns an id and the other ids of the same party.
func (n *Network) aliases(id party.ID) []party.ID {
	all := []party.ID{id}
	for _, other := range n.containers(id)[1:] {
		if n.same(id, other) {
			all = append(all, other)
		}
	}
	return all
}

// containers returns id and all parties that it lies within, from the inside out: first by the code, then by seat and
// parent. Countries lie within the M49 areas of the world table.
func (n *Network) containers(id party.ID) []party.ID {
	if known, found := n.containersOf[id]; found {
		return known
	}
	return climb(id, func(id party.ID) []party.ID {
		if known, found := n.directlyIn[id]; found {
			return known
		}
		return n.above(id)
	})
}

// learn returns what containers returns, and remembers it. Only New calls it.
func (n *Network) learn(id party.ID) []party.ID {
	if known, found := n.containersOf[id]; found {
		return known
	}
	all := climb(id, func(id party.ID) []party.ID {
		if _, found := n.directlyIn[id]; !found {
			n.directlyIn[id] = n.above(id)
		}
		return n.directlyIn[id]
	})
	n.containersOf[id] = all
	return all
}

// climb returns an id and all ids above it, each once.
func climb(id party.ID, above func(party.ID) []party.ID) []party.ID {
	found := []party.ID{id}
	seen := map[party.ID]bool{{}: true, id: true}
	for i := 0; i < len(found); i++ {
		for _, up := range above(found[i]) {
			if !seen[up] {
				seen[up] = true
				found = append(found, up)
			}
		}
	}
	return found
}

// above returns the parties that a party lies directly within.
func (n *Network) above(id party.ID) []party.ID {
	code, isRegion := id.Region()
	if !isRegion {
		return n.holders[id]
	}
	parent := code.Parent()
	if entry, listed := region.Lookup(code); listed {
		parent = entry.Parent() // which leads from a country on to the M49 areas
	}
	up := []party.ID{party.IDFrom(parent)}
	for _, other := range acrossTime(code) {
		up = append(up, party.IDFrom(other))
	}
	if i, recorded := n.regions[code]; recorded {
		for _, within := range n.data.Regions[i].Within {
			up = append(up, party.IDFrom(within))
		}
	}
	return up
}

// acrossTime returns the codes of other times whose areas contain that of a code: the code that a withdrawn one was
// renamed to or merged into, and the withdrawn codes that were renamed to this one or of which it is a part.
func acrossTime(code region.Code) []region.Code {
	var areas []region.Code
	if last, withdrawn := region.Withdrawal(code); withdrawn && last.Kind != region.ChangeSplit && len(last.Successors) == 1 {
		areas = append(areas, last.Successors[0])
	}
	for _, change := range region.Predecessors(code) {
		last, withdrawn := region.Withdrawal(change.Code)
		isWhole := change.Kind == region.ChangeRenamed && len(change.Successors) == 1 || change.Kind == region.ChangeSplit
		if withdrawn && isWhole && slices.Contains(last.Successors, code) {
			areas = append(areas, change.Code)
		}
	}
	return areas
}
