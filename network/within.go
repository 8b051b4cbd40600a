package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// Within reports whether a party is container or lies within it: a district in its province, an organization or a
// platform in the region of its seat, an agency in the organization it belongs to. A body of states, which is an
// organization of the kind international-body or an intergovernmental platform, does not lie in the region of its seat:
// what it does does not tie its host country.
//
// A withdrawn code stands for the area that it meant: one that was renamed is its successor, and so is one that a region
// continues; one that was merged lies in its successor; and the successors of a split one that no region continues lie
// in it.
func (n *Network) Within(id, container party.ID) bool {
	n = n.orEmpty()
	return !id.IsZero() && n.lies(n.current(id), n.current(container))
}

// Containers returns a party and everything that it lies within, as [Network.Within] has it, from the inside out. A code that
// is not current stands for the one that the region has now. Containers returns nothing for the zero ID.
func (n *Network) Containers(id party.ID) []party.ID {
	n = n.orEmpty()
	if id.IsZero() {
		return nil
	}
	return n.containers(n.current(id))
}

// lies is Within for ids that are current.
func (n *Network) lies(id, container party.ID) bool {
	if id == container {
		return true
	}
	if v := n.number(id); v >= 0 {
		c := n.number(container) // what a party lies within has a number
		return c >= 0 && slices.Contains(n.within.of(v), c)
	}
	return slices.Contains(n.containers(id), container)
}

// liesIn reports whether a party lies within another, or within everybody.
func (n *Network) liesIn(who, container party.ID) bool {
	return container.IsZero() || n.lies(who, container)
}

// same reports whether two current ids are one party, as the two codes of an area are that ISO 3166 lists twice (HK and
// CN-HK).
func same(a, b party.ID) bool {
	if a == b {
		return true
	}
	code, isRegion := a.Region()
	other, areRegions := b.Region()
	return isRegion && areRegions && region.SameArea(code, other)
}

// areTwo reports whether two parties are not one under two codes.
func (n *Network) areTwo(p, q party.ID) bool { return p != q && !(n.duals[p] && same(p, q)) }

// containers returns a current id and all parties that it lies within, from the inside out: first by the code, then by
// seat and parent. Countries lie within the M49 areas of the world table. An area that ISO 3166 lists twice is found
// under both of its codes, and as a country it does not lie in the one that lists it as a subdivision.
func (n *Network) containers(id party.ID) []party.ID {
	if v := n.number(id); v >= 0 {
		var all []party.ID
		for _, c := range n.within.of(v) {
			all = append(all, n.ids[c])
		}
		return all
	}
	found := []party.ID{id}
	seen := map[party.ID]bool{{}: true, id: true}
	add := func(more []party.ID) {
		for _, up := range more {
			if !seen[up] {
				seen[up] = true
				found = append(found, up)
			}
		}
	}
	for i := 0; i < len(found); i++ {
		add(n.above(found[i]))
	}
	for _, id := range found {
		add(n.twins(id))
	}
	return found
}

// twins returns the other codes of an area that ISO 3166 lists twice.
func (n *Network) twins(id party.ID) []party.ID {
	code, isRegion := id.Region()
	if !isRegion {
		return nil
	}
	var all []party.ID
	for _, other := range region.OtherCodes(code) {
		all = append(all, party.IDFrom(other))
	}
	return all
}

// above returns the parties that a party lies directly within.
func (n *Network) above(id party.ID) []party.ID {
	code, isRegion := id.Region()
	if !isRegion {
		return n.holders(id)
	}
	parent := code.Parent()
	if entry, listed := region.Lookup(code); listed {
		parent = entry.Parent() // which leads from a country on to the M49 areas
	}
	up := []party.ID{n.current(party.IDFrom(parent))}
	for _, other := range acrossTime(code) {
		if area := party.IDFrom(other); n.current(area) == area { // else it is another region on every day
			up = append(up, area)
		}
	}
	if i, recorded := n.regions[code]; recorded {
		for _, within := range n.data.Regions[i].Within {
			up = append(up, n.current(party.IDFrom(within)))
		}
	}
	return up
}

// holders returns what an organization or a platform lies directly within.
func (n *Network) holders(id party.ID) []party.ID {
	if i, isRecorded := n.platforms[id]; isRecorded {
		if p := &n.data.Platforms[i]; p.Kind != platform.KindIntergovernmental {
			return []party.ID{n.current(party.IDFrom(p.Seat))}
		}
		return nil
	}
	i, isRecorded := n.organizations[id]
	if !isRecorded {
		return nil
	}
	o := &n.data.Organizations[i]
	if o.Kind == party.KindInternationalBody {
		return []party.ID{n.current(o.Parent)}
	}
	return []party.ID{n.current(party.IDFrom(o.Seat)), n.current(o.Parent)}
}

// acrossTime returns the codes of other times whose areas contain that of a code: the code that a withdrawn one was
// merged into, and the withdrawn codes of which it is a part.
func acrossTime(code region.Code) []region.Code {
	var areas []region.Code
	if last, withdrawn := region.Withdrawal(code); withdrawn && last.Kind != region.ChangeSplit && len(last.Successors) == 1 {
		areas = append(areas, last.Successors[0])
	}
	for _, change := range region.Predecessors(code) {
		last, withdrawn := region.Withdrawal(change.Code)
		if withdrawn && change.Kind == region.ChangeSplit && slices.Contains(last.Successors, code) {
			areas = append(areas, change.Code)
		}
	}
	return areas
}
