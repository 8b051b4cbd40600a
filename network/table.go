package network

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
)

// table has the roles of all parties in all ties, in the order of the ties, and says where those of each party are. A
// large network has millions of roles, and each is under all parties that its party lies within: what is kept of it is
// small, and what is kept under each of them is its place in the table.
type table struct {
	rows  []row
	under lists // the places of the roles of each party and of all parties within it
	own   lists // the places of the roles of each party alone
	every []int32
}

// row is a [role] as the table keeps it, with the numbers of the parties.
type row struct {
	index, part int32 // of the tie
	own         int32 // the part of the role
	who, after  int32
	collection  uint8 // in tiedCollections
	kind        roleKind
}

// tiedCollections are the collections whose records are ties, in order.
var tiedCollections = [...]dataset.Collection{
	dataset.CollectionAgreements, dataset.CollectionMeetings, dataset.CollectionObservations,
	dataset.CollectionOffices, dataset.CollectionOrganizations, dataset.CollectionPlatforms,
}

// compare orders rows by their ties.
func (r *row) compare(s *row) int {
	switch {
	case r.collection != s.collection:
		return cmp.Compare(r.collection, s.collection)
	case r.index != s.index:
		return cmp.Compare(r.index, s.index)
	}
	return cmp.Compare(r.part, s.part)
}

// add adds a role to a table that is being made.
func (t *table) add(r role, who, after int32) {
	collection := slices.Index(tiedCollections[:], r.tie.collection)
	t.rows = append(t.rows, row{int32(r.tie.index), int32(r.tie.part), int32(r.part), who, after, uint8(collection), r.kind})
}

// finish puts a table in order and enters the places of its roles, with the final numbers of the parties.
func (t *table) finish(p *parties, renumbered []int32) {
	for i := range t.rows {
		r := &t.rows[i]
		r.who = renumbered[r.who]
		if r.after != nobody {
			r.after = renumbered[r.after]
		}
	}
	t.rows = slices.Clip(t.rows)
	slices.SortStableFunc(t.rows, func(r, s row) int { return r.compare(&s) })
	t.every = make([]int32, len(t.rows))
	for i := range t.every {
		t.every[i] = int32(i)
	}
	t.own = listsOf(len(p.ids), func(add func(list, number int32)) {
		for i := range t.rows {
			add(t.rows[i].who, int32(i))
		}
	})
	t.under = listsOf(len(p.ids), func(add func(list, number int32)) {
		for i := range t.rows {
			for _, container := range p.within.of(t.rows[i].who) {
				add(container, int32(i))
			}
		}
	})
}

// placesOf returns the places of the roles of a current id and of all parties within it, and those of all roles for the
// zero ID.
func (n *Network) placesOf(id party.ID) []int32 {
	if id.IsZero() {
		return n.every
	}
	return n.under.of(n.number(id))
}

// rolesAt appends the roles of some places.
func (n *Network) rolesAt(to []role, places []int32) []role {
	for _, i := range places {
		to = append(to, n.roleAt(i))
	}
	return to
}

// roleAt returns the role of a place.
func (n *Network) roleAt(place int32) role {
	r := &n.rows[place]
	return role{
		tie:  tie{tiedCollections[r.collection], int(r.index), int(r.part)},
		kind: r.kind, part: int(r.own), who: n.ids[r.who], after: n.id(r.after), number: r.who,
	}
}

// eachCommonTie calls each with the roles of two lists of places in every tie that both have roles in. The roles are only
// good until each returns.
func (n *Network) eachCommonTie(a, b []int32, each func(inA, inB []role)) {
	var inA, inB []role
	for len(a) > 0 && len(b) > 0 {
		switch c := n.rows[a[0]].compare(&n.rows[b[0]]); {
		case c < 0:
			a = n.from(a, &n.rows[b[0]])
		case c > 0:
			b = n.from(b, &n.rows[a[0]])
		default:
			sizeA, sizeB := n.inTie(a), n.inTie(b)
			inA, inB = n.rolesAt(inA[:0], a[:sizeA]), n.rolesAt(inB[:0], b[:sizeB])
			each(inA, inB)
			a, b = a[sizeA:], b[sizeB:]
		}
	}
}

// eachTie calls each with all roles in every tie that a list of places has roles in. The roles are only good until each
// returns.
func (n *Network) eachTie(places []int32, each func(all []role)) {
	var all []role
	for len(places) > 0 {
		first, end := n.tieAround(places[0])
		all = all[:0]
		for i := first; i < end; i++ {
			all = append(all, n.roleAt(i))
		}
		each(all)
		places = places[n.inTie(places):]
	}
}

// tieAround returns the places of the tie of a place, from the first to before the end.
func (t *table) tieAround(place int32) (first, end int32) {
	r := &t.rows[place]
	step := int32(1)
	for step <= place && t.rows[place-step].compare(r) == 0 {
		step *= 2
	}
	low := max(place-step, -1) // before the tie, or before all
	i, _ := slices.BinarySearchFunc(t.rows[low+1:place], r, func(s row, r *row) int { return s.compare(r) })
	first = low + 1 + int32(i)
	for end = place + 1; int(end) < len(t.rows) && t.rows[end].compare(r) == 0; end++ {
	}
	return first, end
}

// inTie returns how many places at the beginning of a list are of one tie.
func (t *table) inTie(places []int32) int {
	size := 1
	for size < len(places) && t.rows[places[size]].compare(&t.rows[places[0]]) == 0 {
		size++
	}
	return size
}

// from drops the places in ties before that of a row. It gallops, so that a short list meets a long one in the time of
// the short one.
func (t *table) from(places []int32, to *row) []int32 {
	step := 1
	for step < len(places) && t.rows[places[step]].compare(to) < 0 {
		step *= 2
	}
	low := step / 2
	window := places[low:min(step+1, len(places))]
	i, _ := slices.BinarySearchFunc(window, to, func(place int32, to *row) int { return t.rows[place].compare(to) })
	return places[low+i:]
}
