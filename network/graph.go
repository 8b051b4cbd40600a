package network

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Graph is the network on one day: parties, and the links between them. It is made by [Network.Graph], never changes, and
// is safe for concurrent use.
//
// [Graph.Neighbors], [Graph.Degree], [Graph.Components] and [Graph.Path] follow the links of which Truth is Yes or
// Unknown, or, where [GraphOptions] say so, those of which Applies is. A platform is a node only where it is a party
// itself, or an operator: members are linked to each other and not to the platform. An area that ISO 3166 lists twice
// (HK and CN-HK) is one node, under the code of a country if that is recorded.
type Graph struct {
	*edges
	options GraphOptions
}

// GraphOptions say which links a graph follows and what counts as a party that is asked about. The zero GraphOptions
// follow links that are or may be in force, active, open or hold, and count the places and organizations within a party
// as that party, as [Network.LinksOf] does.
type GraphOptions struct {
	Applied    bool // also follow links that are or may be applied, as an agreement is provisionally before its entry into force
	Exact      bool // count the party alone, without the places and organizations within it
	Containers bool // also count what the party lies within: a treaty of Kazakhstan is one of KZ-59
}

// Graph returns the graph of a day with the zero [GraphOptions]; [Graph.With] returns it with others.
func (n *Network) Graph(on civil.Date) *Graph { return n.orEmpty().graph(on, false) }

func (n *Network) graph(on civil.Date, applied bool) *Graph {
	if n.compiled == nil || on.IsZero() {
		return &Graph{edges: &edges{net: n, on: on, applied: applied}, options: GraphOptions{Applied: applied}}
	}
	return &Graph{n.compiled.recent.of(n, on, applied), GraphOptions{Applied: applied}}
}

// With returns the graph of the same day with other options.
func (g *Graph) With(o GraphOptions) *Graph {
	if o.Applied != g.applied {
		return &Graph{g.net.graph(g.on, o.Applied).edges, o}
	}
	return &Graph{g.edges, o}
}

// On returns the day of the graph.
func (g *Graph) On() civil.Date { return g.on }

// Links returns the links of the day, whether the graph follows them or not: those of [Network.All].
func (g *Graph) Links() []Link { return g.net.All(g.on) }

// Nodes returns the parties that have a link on the day, whether the graph follows it or not, ordered by id.
func (g *Graph) Nodes() []party.ID {
	all := map[int32]bool{}
	for _, l := range g.Links() {
		all[g.net.node(g.net.number(l.A))], all[g.net.node(g.net.number(l.B))] = true, true
	}
	return g.net.idsOf(sorted(all))
}

// Neighbors returns the parties that have a link with a, ordered by id: those that certainly or possibly have a link in
// effect with it, or with a place or an organization within it, and do not lie within it themselves.
func (n *Network) Neighbors(a party.ID, on civil.Date) []party.ID { return n.Graph(on).Neighbors(a) }

// Neighbors returns the parties that have a link with a which the graph follows, ordered by id. Parties that count as a
// itself are not among them; see [GraphOptions].
func (g *Graph) Neighbors(a party.ID) []party.ID {
	nodes := g.counting(a)
	found := map[int32]bool{}
	g.spread(sorted(nodes), false, crossed{}, func(v int32) {
		if !nodes[v] {
			found[v] = true
		}
	})
	return g.net.idsOf(sorted(found))
}

// Degree returns the number of the neighbours of a.
func (g *Graph) Degree(a party.ID) int { return len(g.Neighbors(a)) }

// Components returns the connected components of the graph: parties that are connected by links which it follows, those
// of each component ordered by id. The largest component comes first, and of equally large ones that with the lowest
// id. Parties without such links are in no component. A party is not connected to the region that it lies in by that
// alone.
func (g *Graph) Components() [][]party.ID {
	up := make([]int32, len(g.net.ids)) // towards the lowest of a component
	for v := range up {
		up[v] = int32(v)
	}
	lowest := func(v int32) int32 {
		for up[v] != v {
			up[v] = up[up[v]]
			v = up[v]
		}
		return v
	}
	join := func(v, w int32) {
		v, w = lowest(v), lowest(w)
		up[max(v, w)] = min(v, w)
	}
	g.net.eachTie(listed{isAll: true}, func(roles []role) {
		for _, b := range g.bundlesOf(roles) { // each of a side has an edge to each of the other
			for _, side := range b.sides {
				for _, v := range side {
					join(v, b.sides[0][0])
				}
			}
		}
	})
	byLowest := map[int32][]party.ID{}
	for v := range up {
		first := lowest(int32(v))
		byLowest[first] = append(byLowest[first], g.net.ids[v])
	}
	var all [][]party.ID
	for _, first := range slices.Sorted(maps.Keys(byLowest)) {
		if len(byLowest[first]) > 1 {
			all = append(all, byLowest[first])
		}
	}
	slices.SortStableFunc(all, func(a, b []party.ID) int { return cmp.Compare(len(b), len(a)) })
	return all
}

// counting returns the nodes that count as a party.
func (g *Graph) counting(a party.ID) map[int32]bool {
	found := map[int32]bool{}
	enter := func(v int32) {
		if v != nobody {
			found[g.net.node(v)] = true
		}
	}
	if a.IsZero() {
		return found
	}
	a = g.net.current(a)
	enter(g.net.number(a))
	if !g.options.Exact {
		for _, place := range g.net.listOf(a).places {
			enter(g.net.rows[place].who)
		}
	}
	if g.options.Containers {
		for _, c := range g.net.containers(a) {
			enter(g.net.number(c))
		}
	}
	return found
}

// idsOf returns the ids of some numbers.
func (n *Network) idsOf(numbers []int32) []party.ID {
	ids := make([]party.ID, len(numbers))
	for i, v := range numbers {
		ids[i] = n.ids[v]
	}
	return ids
}

// node returns the node of a party: of an area with two codes that records name, the code of a country.
func (n *Network) node(v int32) int32 {
	if len(n.duals) == 0 || !n.duals[n.ids[v]] {
		return v
	}
	for _, twin := range n.twins(n.ids[v]) {
		if n.duals[twin] && len(twin.String()) < len(n.ids[v].String()) {
			v = n.number(twin)
		}
	}
	return v
}

// codesOf returns the numbers of which a node is that: its own, and of an area with two codes the other one.
func (n *Network) codesOf(node int32) []int32 {
	all := []int32{node}
	if len(n.duals) == 0 || !n.duals[n.ids[node]] {
		return all
	}
	for _, twin := range n.twins(n.ids[node]) {
		if v := n.number(twin); n.duals[twin] && n.node(v) == node {
			all = append(all, v)
		}
	}
	return all
}

// recentGraphs keeps the graphs of the last days that were asked about.
type recentGraphs struct {
	mu  sync.Mutex
	all []*edges // the last one asked about first
}

// maxRecent is how many graphs are kept.
const maxRecent = 4

// of returns the graph of a day, one that is kept or a new one.
func (r *recentGraphs) of(n *Network, on civil.Date, applied bool) *edges {
	r.mu.Lock()
	i := slices.IndexFunc(r.all, func(e *edges) bool { return e.on == on && e.applied == applied })
	if i < 0 {
		i = len(r.all)
		r.all = append(r.all, &edges{net: n, on: on, applied: applied})
	}
	e := r.all[i]
	copy(r.all[1:i+1], r.all[:i])
	r.all[0] = e
	r.all = r.all[:min(len(r.all), maxRecent)]
	r.mu.Unlock()
	return e
}
