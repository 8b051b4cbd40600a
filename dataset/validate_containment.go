package dataset

import (
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/internal/graph"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

// maxDepth is the number of organizations or areas that may lie within each other. A longer chain is a slip, and would
// cost a network dearly.
const maxDepth = 64

// containment is which parties lie directly in which.
type containment struct {
	numbers map[party.ID]int // of the parties, in the order in which they are met
	ids     []party.ID
	above   [][]int // by the number of a party
}

func (c *containment) number(id party.ID) int {
	n, known := c.numbers[id]
	if !known {
		n = len(c.ids)
		c.numbers[id] = n
		c.ids, c.above = append(c.ids, id), append(c.above, nil)
	}
	return n
}

func (c *containment) add(id, within party.ID) {
	n, up := c.number(id), c.number(within)
	c.above[n] = append(c.above[n], up)
}

// validateContainment reports organizations and areas that lie within themselves, or too deep within others.
func (d *Dataset) validateContainment() issue.List {
	c := &containment{numbers: map[party.ID]int{}}
	for i := range d.Organizations {
		if o := &d.Organizations[i]; !o.Parent.IsZero() && o.Parent != o.ID { // its own Validate reports one that is its own parent
			c.add(o.ID, o.Parent)
		}
	}
	for i := range d.Regions {
		for _, within := range d.Regions[i].Within {
			c.add(party.IDFrom(d.Regions[i].Code), party.IDFrom(within))
		}
	}
	if len(c.ids) == 0 {
		return nil
	}
	depths := c.depths()
	through := c.circles(depths)
	var found issue.List
	check := func(id party.ID, at func() issue.Path) {
		switch n, known := c.numbers[id]; {
		case !known:
		case through[n] >= 0:
			found = append(found, circularContainment.At(at(), issue.Args{"id": id.String(), "through": c.ids[through[n]].String()}))
		case depths[n] > maxDepth:
			found = append(found, tooDeep.At(at(), issue.Args{"id": id.String(), "limit": strconv.Itoa(maxDepth)}))
		}
	}
	for i := range d.Organizations {
		check(d.Organizations[i].ID, func() issue.Path { return CollectionOrganizations.at(i).Key("parent") })
	}
	for i := range d.Regions {
		check(party.IDFrom(d.Regions[i].Code), func() issue.Path { return CollectionRegions.at(i).Key("within") })
	}
	return found
}

// depths returns the length of the longest chain of parties above each, from the top down; -1 for a party in a circle or
// below one.
func (c *containment) depths() []int {
	depths, left, below := make([]int, len(c.ids)), make([]int, len(c.ids)), make([][]int, len(c.ids))
	var ready []int
	for n, above := range c.above {
		left[n] = len(above)
		for _, up := range above {
			below[up] = append(below[up], n)
		}
		if len(above) == 0 {
			ready = append(ready, n)
		} else {
			depths[n] = -1
		}
	}
	for len(ready) > 0 {
		n := ready[len(ready)-1]
		ready = ready[:len(ready)-1]
		for _, m := range below[n] {
			if left[m]--; left[m] == 0 {
				ready = append(ready, m)
				for _, up := range c.above[m] {
					depths[m] = max(depths[m], depths[up]+1)
				}
			}
		}
	}
	return depths
}

// circles returns, for each party in a circle, the party through which it lies in itself, and -1 for the others: of those
// in the circle that lie directly in the party, the one with the lowest id.
func (c *containment) circles(depths []int) []int {
	through := slices.Repeat([]int{-1}, len(c.ids))
	edges := map[string][]string{}
	for n, above := range c.above {
		for _, up := range above {
			if depths[n] < 0 && depths[up] < 0 {
				edges[c.ids[n].String()] = append(edges[c.ids[n].String()], c.ids[up].String())
			}
		}
	}
	if len(edges) == 0 {
		return through
	}
	component := graph.Components(edges)
	for n, above := range c.above {
		for _, up := range above {
			isCircle := depths[n] < 0 && depths[up] < 0 && component[c.ids[n].String()] == component[c.ids[up].String()]
			if isCircle && (through[up] < 0 || c.ids[n].Compare(c.ids[through[up]]) < 0) {
				through[up] = n
			}
		}
	}
	return through
}
