package network

import (
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
)

// edges are what graphs with different options of the same day and the same links share. What one record makes is found
// when a question comes to it for the first time: a question about one party looks at the records of that party, and
// not at all others.
type edges struct {
	net     *Network
	on      civil.Date
	applied bool

	mu      sync.RWMutex
	bundles map[int32][]*bundle // by the first place of their tie, for all ties but figures
}

// crossed are the bundles that a walk has come through, by the side on which it came to them: the nodes on the other side
// have all been reached then.
type crossed map[*bundle][2]bool

// spread calls reach for the nodes to which one of some nodes has an edge, with onlySure a certain one; some come up more
// than once, and those that are there already may be among them. Each bundle is crossed once from either side,
// whatever the number of its edges.
func (e *edges) spread(nodes []int32, onlySure bool, done crossed, reach func(v int32)) {
	for _, u := range nodes {
		e.eachTieOf(u, func(first int32) {
			if isFigure(&e.net.rows[first]) {
				e.spreadFigure(u, first, onlySure, reach)
				return
			}
			for _, b := range e.bundlesAt(first) {
				for side := range 2 {
					if sides := done[b]; !sides[side] && b.has(side, u, onlySure) {
						sides[side] = true
						done[b] = sides
						for _, v := range b.nodes(1-side, onlySure) {
							reach(v)
						}
					}
				}
			}
		})
	}
}

func isFigure(r *row) bool { return tiedCollections[r.collection] == dataset.CollectionObservations }

// spreadFigure calls reach for the other node of a figure.
func (e *edges) spreadFigure(u, first int32, onlySure bool, reach func(v int32)) {
	if e.net.endOfTie(first) != first+2 || e.net.figureOn(int(e.net.rows[first].index), e.on) == civil.No { // most are of other years
		return
	}
	roles := [2]role{e.net.roleAt(first), e.net.roleAt(first + 1)}
	from, to, truth := e.flow(roles[0].tie.index, roles[:])
	switch {
	case truth == civil.No || onlySure && truth != civil.Yes || from == to:
	case from == u:
		reach(to)
	case to == u:
		reach(from)
	}
}

// eachTieOf calls each with the first place of every tie in which a node has a role.
func (e *edges) eachTieOf(u int32, each func(first int32)) {
	for _, v := range e.net.codesOf(u) {
		last := int32(nobody)
		for _, place := range e.net.own.of(v) {
			if first := e.net.tieOf[place]; first != last {
				last = first
				each(first)
			}
		}
	}
}

// bundlesAt returns the bundles of the tie that begins at a place.
func (e *edges) bundlesAt(first int32) []*bundle {
	e.mu.RLock()
	known, isKnown := e.bundles[first]
	e.mu.RUnlock()
	if isKnown {
		return known
	}
	roles, _ := e.net.rolesOfTie(nil, first)
	made := e.bundlesOf(roles)
	e.mu.Lock()
	defer e.mu.Unlock()
	if known, isKnown := e.bundles[first]; isKnown { // the same for all that ask
		return known
	}
	if e.bundles == nil {
		e.bundles = map[int32][]*bundle{}
	}
	e.bundles[first] = made
	return made
}

// hasEdge reports whether a node has an edge.
func (e *edges) hasEdge(u int32) bool {
	isFound := false
	e.spread([]int32{u}, false, crossed{}, func(v int32) { isFound = isFound || v != u })
	return isFound
}

// wave goes out from some nodes, step by step along the edges, and keeps what it reached in each step.
type wave struct {
	edges    *edges
	onlySure bool
	done     crossed
	steps    map[int32]int // after how many steps each node was reached
	front    []int32       // the nodes reached in the last step
	last     int           // the number of steps
}

func (e *edges) wave(from []int32, onlySure bool) *wave {
	w := &wave{edges: e, onlySure: onlySure, done: crossed{}, steps: make(map[int32]int, len(from)), front: from}
	for _, v := range from {
		w.steps[v] = 0
	}
	return w
}

// step goes one step further.
func (w *wave) step() {
	var next []int32
	w.last++
	w.edges.spread(w.front, w.onlySure, w.done, func(v int32) {
		if _, isReached := w.steps[v]; !isReached {
			w.steps[v] = w.last
			next = append(next, v)
		}
	})
	w.front = next
}

// cost is about what the next step takes: the number of roles to look at.
func (w *wave) cost() int {
	cost := 0
	for _, v := range w.front {
		cost += len(w.edges.net.own.of(v))
	}
	return cost
}

// between returns how many edges each node on a shortest way between two lists of nodes is away from the second, and
// the length of that way; -1 where there is none. Two waves go out to meet each other, so that a short way through a large
// network is found close to its ends.
func (e *edges) between(from, to []int32, onlySure bool) (distance map[int32]int, length int) {
	out, back := e.wave(from, onlySure), e.wave(to, onlySure)
	met := commonOf(out, back)
	if len(met) > 0 && !slices.ContainsFunc(met, e.hasEdge) {
		return nil, -1
	}
	for len(met) == 0 {
		if len(out.front) == 0 || len(back.front) == 0 {
			return nil, -1
		}
		if out.cost() <= back.cost() {
			out.step()
			met = commonOf(out, back)
		} else {
			back.step()
			met = commonOf(back, out)
		}
	}
	distance = map[int32]int{}
	for _, v := range met {
		distance[v] = back.last
	}
	e.trace(met, out, func(v int32, steps int) { distance[v] = out.last + back.last - steps })
	e.trace(met, back, func(v int32, steps int) { distance[v] = steps })
	return distance, out.last + back.last
}

// commonOf returns the nodes that a wave reached in its last step and another in any.
func commonOf(w, other *wave) []int32 {
	var common []int32
	for _, v := range w.front {
		if _, isReached := other.steps[v]; isReached {
			common = append(common, v)
		}
	}
	return common
}

// trace goes back from where a wave was met to where it came from, and calls each for the nodes on all shortest ways.
func (e *edges) trace(met []int32, w *wave, each func(v int32, steps int)) {
	for at, steps := met, w.last-1; steps >= 0; steps-- {
		found := map[int32]bool{}
		e.spread(at, w.onlySure, crossed{}, func(v int32) {
			if s, isReached := w.steps[v]; isReached && s == steps && !found[v] {
				found[v] = true
				each(v, steps)
			}
		})
		at = sorted(found)
	}
}
