package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// parties are all parties that the records name, and those that they lie within, by number. The numbers are in the
// order of the ids, so that whoever compares parties compares numbers.
type parties struct {
	ids     []party.ID
	numbers map[party.ID]int32 // of the ids, and of others that a party is written with: see [Network.current]
	isNamed []bool             // by a record; else it is known for what lies within it
	within  lists              // what each party lies within, itself first: see [Network.containers]
	duals   map[party.ID]bool  // areas with two codes that records name
}

// nobody is the number of no party.
const nobody = -1

// number returns the number of a party, which may be written with any of its codes, and nobody for one that is not among
// the parties.
func (p *parties) number(id party.ID) int32 {
	if v, isKnown := p.numbers[id]; isKnown {
		return v
	}
	return nobody
}

// id returns the id of a number, and the zero ID for nobody.
func (p *parties) id(v int32) party.ID {
	if v < 0 {
		return party.ID{}
	}
	return p.ids[v]
}

// learn returns the number of a party that a record names, and nobody for the zero ID. Only New calls it.
func (n *Network) learn(id party.ID) int32 {
	if id.IsZero() {
		return nobody
	}
	v := n.enter(id)
	n.isNamed[v] = true
	return v
}

// enter returns the number of a party, a new one where it has none.
func (n *Network) enter(id party.ID) int32 {
	if v, isKnown := n.numbers[id]; isKnown {
		return v
	}
	current := n.current(id)
	v, isKnown := n.numbers[current]
	if !isKnown {
		v = int32(len(n.ids))
		n.ids, n.isNamed = append(n.ids, current), append(n.isNamed, false)
		n.numbers[current] = v
	}
	n.numbers[id] = v
	return v
}

// enterContainers finds what the parties lie within, and puts the numbers in the order of the ids. It returns the new
// number of each old one.
func (n *Network) enterContainers() (renumbered []int32) {
	c := climber{Network: n}
	var all [][]int32
	for v := int32(0); int(v) < len(n.ids); v++ { // what a party lies within is entered after it
		all = append(all, c.climb(v))
	}
	order := make([]int32, len(n.ids))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(v, w int32) int { return n.ids[v].Compare(n.ids[w]) })
	renumbered = make([]int32, len(order))
	ids, isNamed := make([]party.ID, len(order)), make([]bool, len(order))
	for i, v := range order {
		renumbered[v], ids[i], isNamed[i] = int32(i), n.ids[v], n.isNamed[v]
	}
	n.ids, n.isNamed = ids, isNamed
	for id, v := range n.numbers {
		n.numbers[id] = renumbered[v]
	}
	n.within = listsOf(len(ids), func(add func(list, number int32)) {
		for v, containers := range all {
			for _, c := range containers {
				add(renumbered[v], renumbered[c])
			}
		}
	})
	for v, id := range ids {
		code, isRegion := id.Region()
		if isNamed[v] && isRegion && len(region.OtherCodes(code)) > 0 {
			n.duals[id] = true
		}
	}
	return renumbered
}

// climber finds what parties lie within, and remembers what it found about each.
type climber struct {
	*Network
	above, twins [][]int32 // by number; nil where it is not known yet
}

// climb returns a number and all that it lies within.
func (c *climber) climb(v int32) []int32 {
	found := make([]int32, 1, 8)
	found[0] = v
	for i := 0; i < len(found); i++ {
		found = addNew(found, c.aboveOf(found[i]))
	}
	for _, at := range found {
		found = addNew(found, c.twins[at])
	}
	return found
}

// addNew appends those numbers that are not there yet.
func addNew(found, more []int32) []int32 {
	for _, v := range more {
		if !slices.Contains(found, v) {
			found = append(found, v)
		}
	}
	return found
}

// aboveOf returns what a number lies directly within.
func (c *climber) aboveOf(v int32) []int32 {
	for len(c.above) < len(c.ids) {
		c.above, c.twins = append(c.above, nil), append(c.twins, nil)
	}
	if c.above[v] == nil {
		c.above[v] = []int32{}
		for _, up := range c.Network.above(c.ids[v]) {
			if !up.IsZero() {
				c.above[v] = append(c.above[v], c.enter(up))
			}
		}
		for _, twin := range c.Network.twins(c.ids[v]) {
			c.twins[v] = append(c.twins[v], c.enter(twin))
		}
	}
	return c.above[v]
}
