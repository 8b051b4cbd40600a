package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// bundle is the edges that one record makes: from each of its first nodes to each of its second ones. It takes the space of
// the nodes and not that of the edges. An edge is certain where both of its nodes are; the certain ones come first.
type bundle struct {
	sides [2][]int32
	sure  [2]int // how many nodes of each side are certain
}

// loose is a node of a bundle that is being made.
type loose struct {
	who    party.ID
	isSure bool
}

// build makes the edges of the day.
func (e *edges) build() {
	b := builder{edges: e, day: spell.DayOf(e.on)}
	e.net.eachTie(e.net.every, b.record)
	b.number()
}

// builder makes the edges of a day.
type builder struct {
	*edges
	day   spell.Day
	loose [][2][]loose
}

// record adds the edges that one record makes.
func (b *builder) record(roles []role) {
	switch t := roles[0].tie; t.collection {
	case dataset.CollectionAgreements:
		if parties := only(roles, roleParty); len(parties) > 0 {
			b.agreement(t.index, parties)
		}
	case dataset.CollectionObservations:
		b.flow(roles)
		return
	}
	for _, p := range b.net.pairings(roles) {
		b.add(b.looseOf(p.first), b.looseOf(p.second))
	}
}

// flow adds the edges of a figure.
func (b *builder) flow(roles []role) {
	var sides [2][]loose
	for _, r := range roles {
		truth := b.net.flowOn(r, b.on)
		if truth == civil.No {
			return
		}
		side := 0
		if r.kind == roleImporter {
			side = 1
		}
		sides[side] = append(sides[side], loose{b.net.node(r.who), truth == civil.Yes})
	}
	b.add(sides[0], sides[1])
}

// looseOf returns the ends in which there may be a link on the day.
func (b *builder) looseOf(ends []end) []loose {
	var some []loose
	for i := range ends {
		if truth := ends[i].line.At(b.day).Truth(isHolding); truth != civil.No {
			some = append(some, loose{b.net.node(ends[i].who), truth == civil.Yes})
		}
	}
	return some
}

// add adds the edges between two lists.
func (b *builder) add(first, second []loose) {
	if len(first) > 0 && len(second) > 0 {
		b.loose = append(b.loose, [2][]loose{first, second})
	}
}

// agreement adds the edges of an agreement: one bundle for all between whom it is certainly in force, and one for each
// of the others.
func (b *builder) agreement(i int, roles []role) {
	pairs := b.net.compiled.agreements[i].PairsOn(b.on)
	parties := make([]party.ID, len(roles))
	for j, r := range roles {
		parties[j] = r.who
	}
	bloc, others := pairs.Bloc(parties)
	club := make([]loose, len(bloc))
	for j, who := range bloc {
		club[j] = loose{b.net.node(who), true}
	}
	b.add(club, club)
	for j, a := range others {
		var tied []loose
		for _, other := range slices.Concat(others[:j], bloc) {
			if !b.net.areTwo(a, other) {
				continue
			}
			first, second := a, other
			if second.Compare(first) < 0 {
				first, second = second, first
			}
			stand := standBetween(pairs, first, second)
			truth := stand.truth
			if b.applied {
				truth = stand.applies
			}
			if stand.state != "" && truth != civil.No {
				tied = append(tied, loose{b.net.node(other), truth == civil.Yes})
			}
		}
		b.add([]loose{{b.net.node(a), true}}, tied)
	}
}

// number numbers the nodes that have an edge, in the order of their ids, and enters the bundles under them.
func (b *builder) number() {
	e := b.edges
	e.number = map[party.ID]int32{}
	for _, sides := range b.loose {
		for side, list := range sides {
			for _, l := range list {
				if _, isKnown := e.number[l.who]; !isKnown && hasOther(sides[1-side], l.who) {
					e.number[l.who] = 0
					e.nodes = append(e.nodes, l.who)
				}
			}
		}
	}
	slices.SortFunc(e.nodes, party.ID.Compare)
	for i, id := range e.nodes {
		e.number[id] = int32(i)
	}
	e.of = make([][]int32, len(e.nodes))
	for _, sides := range b.loose {
		var made bundle
		for side, list := range sides {
			made.sides[side], made.sure[side] = b.numbered(list)
		}
		for _, nodes := range made.sides {
			for _, v := range nodes {
				if n := len(e.of[v]); n == 0 || e.of[v][n-1] != int32(len(e.bundle)) {
					e.of[v] = append(e.of[v], int32(len(e.bundle)))
				}
			}
		}
		e.bundle = append(e.bundle, made)
	}
}

// hasOther reports whether a list has anybody else.
func hasOther(list []loose, who party.ID) bool {
	return slices.ContainsFunc(list, func(l loose) bool { return l.who != who })
}

// numbered returns the nodes of a list, each once, those that are certain before the others, and how many these are.
func (b *builder) numbered(list []loose) (nodes []int32, sure int) {
	if len(list) == 1 {
		v, isNode := b.edges.number[list[0].who]
		switch {
		case !isNode:
			return nil, 0
		case list[0].isSure:
			sure = 1
		}
		return []int32{v}, sure
	}
	seen := make(map[int32]bool, len(list))
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(l, m loose) int {
		rank := func(l loose) int {
			if l.isSure {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(rank(l), rank(m)), l.who.Compare(m.who))
	})
	for _, l := range list {
		v, isNode := b.edges.number[l.who]
		if !isNode || seen[v] {
			continue
		}
		seen[v] = true
		nodes = append(nodes, v)
		if l.isSure {
			sure++
		}
	}
	return nodes, sure
}

// reach returns the nodes of a bundle on the side opposite to one on which a node is; with onlySure those to which its
// edges are certain.
func (b *bundle) reach(v int32, side int, onlySure bool) []int32 {
	nodes, sure := b.sides[side], b.sure[side]
	i := slices.Index(nodes, v)
	switch {
	case i < 0 || onlySure && i >= sure:
		return nil
	case onlySure:
		return b.sides[1-side][:b.sure[1-side]]
	}
	return b.sides[1-side]
}

// eachNext calls each for the nodes to which one has an edge; some come up more than once.
func (e *edges) eachNext(u int32, onlySure bool, each func(v int32)) {
	for _, i := range e.of[u] {
		for side := range 2 {
			for _, v := range e.bundle[i].reach(u, side, onlySure) {
				if v != u {
					each(v)
				}
			}
		}
	}
}
