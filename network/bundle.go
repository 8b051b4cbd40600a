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
// the nodes and not that of the edges. An edge is certain where both of its nodes are. Of each side the certain nodes come
// first, and both these and the others are in order.
type bundle struct {
	sides [2][]int32
	sure  [2]int // how many nodes of each side are certain
}

// has reports whether a node is on a side; with onlySure whether it is one of the certain ones.
func (b *bundle) has(side int, v int32, onlySure bool) bool {
	if _, isSure := slices.BinarySearch(b.sides[side][:b.sure[side]], v); isSure || onlySure {
		return isSure
	}
	_, isThere := slices.BinarySearch(b.sides[side][b.sure[side]:], v)
	return isThere
}

// nodes returns the nodes of a side; with onlySure the certain ones.
func (b *bundle) nodes(side int, onlySure bool) []int32 {
	if onlySure {
		return b.sides[side][:b.sure[side]]
	}
	return b.sides[side]
}

// loose is a node of a bundle that is being made.
type loose struct {
	node   int32
	isSure bool
}

// builder makes the bundles of records.
type builder struct {
	*edges
	day  spell.Day
	made []*bundle
}

// bundlesOf returns the bundles of a record in which some have roles.
func (e *edges) bundlesOf(roles []role) []*bundle {
	b := builder{edges: e, day: spell.DayOf(e.on)}
	switch t := roles[0].tie; t.collection {
	case dataset.CollectionAgreements:
		if parties := only(roles, roleParty); len(parties) > 0 {
			b.agreement(t.index, parties)
		}
	case dataset.CollectionObservations:
		if first, second, truth := e.flow(roles[0].tie.index, roles); truth != civil.No {
			b.add([]loose{{first, truth == civil.Yes}}, []loose{{second, truth == civil.Yes}})
		}
		return b.made
	}
	for _, p := range b.net.pairings(roles) {
		b.add(b.looseOf(p.first), b.looseOf(p.second))
	}
	return b.made
}

// flow returns the nodes of a figure, and whether it is about the day.
func (e *edges) flow(index int, roles []role) (first, second int32, truth civil.Truth) {
	first, second, truth = nobody, nobody, e.net.figureOn(index, e.on)
	for _, r := range roles {
		if r.kind == roleExporter {
			first = e.net.node(r.number)
		} else {
			second = e.net.node(r.number)
		}
		if truth != civil.No {
			truth = truth.And(e.net.exists(r.who, spell.DayOf(e.on)))
		}
	}
	if first == nobody || second == nobody {
		truth = civil.No
	}
	return first, second, truth
}

// looseOf returns the ends in which there may be a link on the day.
func (b *builder) looseOf(ends []end) []loose {
	var some []loose
	for i := range ends {
		if truth := ends[i].line.At(b.day).Truth(isHolding); truth != civil.No {
			some = append(some, loose{b.net.node(ends[i].number), truth == civil.Yes})
		}
	}
	return some
}

// add adds the edges between two lists.
func (b *builder) add(first, second []loose) {
	if len(first) == 0 || len(second) == 0 {
		return
	}
	made := &bundle{}
	made.sides[0], made.sure[0] = inOrder(first)
	made.sides[1], made.sure[1] = inOrder(second)
	b.made = append(b.made, made)
}

// agreement adds the edges of an agreement: one bundle for all between whom it is certainly in force, and one for each
// of the others.
func (b *builder) agreement(i int, roles []role) {
	pairs := b.net.compiled.agreements[i].PairsOn(b.on)
	parties := make([]party.ID, len(roles))
	nodes := make(map[party.ID]int32, len(roles))
	for j, r := range roles {
		parties[j], nodes[r.who] = r.who, b.net.node(r.number)
	}
	bloc, others := pairs.Bloc(parties)
	club := make([]loose, len(bloc))
	for j, who := range bloc {
		club[j] = loose{nodes[who], true}
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
				tied = append(tied, loose{nodes[other], truth == civil.Yes})
			}
		}
		b.add([]loose{{nodes[a], true}}, tied)
	}
}

// inOrder returns the nodes of a list, each once, in the order of a side of a bundle, and how many of them are certain.
func inOrder(list []loose) (nodes []int32, sure int) {
	rank := func(l loose) int {
		if l.isSure {
			return 0
		}
		return 1
	}
	list = slices.Clone(list)
	slices.SortFunc(list, func(l, m loose) int { return cmp.Or(cmp.Compare(rank(l), rank(m)), cmp.Compare(l.node, m.node)) })
	for i, l := range list {
		if i > 0 && list[i-1] == l {
			continue
		}
		if _, isSure := slices.BinarySearch(nodes[:sure], l.node); isSure {
			continue
		}
		nodes = append(nodes, l.node)
		if l.isSure {
			sure++
		}
	}
	return nodes, sure
}
