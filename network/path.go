package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Path is how two parties are connected through others. Parties are those on the way, both ends included. Truth is Yes
// if a link of each step certainly is in effect, else Unknown. Each step is between two successive parties.
type Path struct {
	Parties []party.ID  `json:"parties"`
	Truth   civil.Truth `json:"truth"`
	Steps   []Step      `json:"steps,omitempty"`
}

// Step is one step of a path: the links that make it, in the order of [Network.Links]. A or B of a link can be a place
// or an organization that counts as an end of the path.
type Step struct {
	From  party.ID `json:"from"`
	To    party.ID `json:"to"`
	Links []Link   `json:"links"`
}

// Path returns how a and b are connected on a day, and false if they are not: the shortest way along links that are or
// may be in effect. Of equally short ways a certain one comes first, then the one with the lowest ids, party by party
// from a to b. The path has one step if a and b are linked directly. The treaties and memberships of a country are not those
// of its provinces; for a path along them, use n.Graph(on).With(GraphOptions{Containers: true}).Path(a, b). [Graph.Path] says
// what counts as a and as b.
func (n *Network) Path(a, b party.ID, on civil.Date) (Path, bool) { return n.Graph(on).Path(a, b) }

// Path returns how a and b are connected by links that the graph follows, and false if they are not. [GraphOptions] say
// which places and organizations count as a or as b. One that would count as both counts as neither, unless a lies
// within b or b within a: then it counts as the inner one. The parties on the way between the two count alone, without
// what lies within them. The path from a party to itself has no step.
func (g *Graph) Path(a, b party.ID) (Path, bool) {
	if a.IsZero() || b.IsZero() {
		return Path{}, false
	}
	a, b = g.net.current(a), g.net.current(b)
	if !g.net.areTwo(a, b) {
		return Path{Parties: []party.ID{a}, Truth: civil.Yes}, true
	}
	from, to := g.ends(a, b)
	truth, onlySure := civil.Unknown, false
	distance, start := g.between(from, to, false)
	if start < 0 {
		return Path{}, false
	}
	if certain, sure := g.between(from, to, true); sure == start {
		distance, truth, onlySure = certain, civil.Yes, true
	}
	p := Path{Parties: []party.ID{a}, Truth: truth}
	at := slices.DeleteFunc(from, func(v int32) bool { return !has(distance, v, start) })
	for d := start - 1; d >= 0; d-- {
		next := g.lowestNext(at, distance, d, onlySure)
		step := Step{From: p.Parties[len(p.Parties)-1], To: b, Links: g.linksBetween(at, next)}
		at = next[:1]
		if d > 0 {
			step.To = g.net.ids[at[0]]
		}
		p.Parties, p.Steps = append(p.Parties, step.To), append(p.Steps, step)
	}
	return p, true
}

// ends returns the nodes that count as each of two parties, in order.
func (g *Graph) ends(a, b party.ID) (from, to []int32) {
	asA, asB := g.counting(a), g.counting(b)
	inner := func(outside, inside party.ID) bool { return g.net.lies(inside, outside) }
	for v := range asA {
		if asB[v] {
			if !inner(b, a) {
				delete(asA, v)
			}
			if !inner(a, b) {
				delete(asB, v)
			}
		}
	}
	return sorted(asA), sorted(asB)
}

func sorted(set map[int32]bool) []int32 {
	all := make([]int32, 0, len(set))
	for v := range set {
		all = append(all, v)
	}
	slices.Sort(all)
	return all
}

// has reports whether a node has a distance.
func has(distance map[int32]int, v int32, d int) bool {
	known, isKnown := distance[v]
	return isKnown && known == d
}

// lowestNext returns the nodes at a distance to which one of some nodes has an edge: the one with the lowest id, or, at
// the end of a path, all of them.
func (g *Graph) lowestNext(at []int32, distance map[int32]int, d int, onlySure bool) []int32 {
	found := map[int32]bool{}
	g.spread(at, onlySure, crossed{}, func(v int32) {
		if has(distance, v, d) {
			found[v] = true
		}
	})
	all := sorted(found) // numbers are in the order of the ids
	if d > 0 {
		return all[:1]
	}
	return all
}

// linksBetween returns the links that the graph follows between some nodes and others.
func (g *Graph) linksBetween(from, to []int32) []Link {
	inA, inB := g.listOf(from), g.listOf(to)
	l := g.net.linkerOf(g.net.ids[from[0]], party.ID{}, g.on)
	l.areApart = true
	g.net.eachCommonTie(inA, inB, l.links)
	return slices.DeleteFunc(l.sorted(), func(link Link) bool {
		if g.applied {
			return link.Applies == civil.No
		}
		return link.Truth == civil.No
	})
}

// listOf returns the roles of some nodes alone.
func (g *Graph) listOf(nodes []int32) listed {
	var all []int32
	for _, v := range nodes {
		for _, w := range g.net.codesOf(v) {
			all = append(all, g.net.own.of(w)...)
		}
	}
	slices.Sort(all)
	return g.net.listedAt(all)
}
