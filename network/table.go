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
	tieOf []int32 // the number of the tie of each row, which is the place of its first row
	under lists   // the places of the roles of each party and of all parties within it
	ties  []int32 // their ties: those of under.all, so that meeting two lists does not look into the rows
	own   lists   // the places of the roles of each party alone
}

// listed are roles by their places, and the ties of these.
type listed struct {
	places, ties []int32
	isAll        bool // all roles; places and ties are empty then
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
	t.tieOf = make([]int32, len(t.rows))
	for i := range t.rows {
		t.tieOf[i] = int32(i)
		if i > 0 && t.rows[i-1].compare(&t.rows[i]) == 0 {
			t.tieOf[i] = t.tieOf[i-1]
		}
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
	t.ties = make([]int32, len(t.under.all))
	for i, place := range t.under.all {
		t.ties[i] = t.tieOf[place]
	}
}

// listOf returns the roles of a current id and of all parties within it, and all roles for the zero ID.
func (n *Network) listOf(id party.ID) listed {
	if id.IsZero() {
		return listed{isAll: true}
	}
	from, end := n.under.bounds(n.number(id))
	return listed{places: n.under.all[from:end], ties: n.ties[from:end]}
}

// listedAt returns the roles of some places, which are in order.
func (t *table) listedAt(places []int32) listed {
	ties := make([]int32, len(places))
	for i, place := range places {
		ties[i] = t.tieOf[place]
	}
	return listed{places: places, ties: ties}
}

// after returns the roles of a list from a number on.
func (l listed) after(i int) listed { return listed{places: l.places[i:], ties: l.ties[i:]} }

// size returns how many roles at the beginning of a list are in one tie.
func (l listed) size() int {
	size := 1
	for size < len(l.ties) && l.ties[size] == l.ties[0] {
		size++
	}
	return size
}

// from drops the roles in ties before one, of which the first role is one. It gallops, so that a short list meets a long
// one in the time of the short one.
func (l listed) from(tie int32) listed {
	if len(l.ties) == 1 || l.ties[1] >= tie {
		return l.after(1)
	}
	step := 1
	for step < len(l.ties) && l.ties[step] < tie {
		step *= 2
	}
	low := step / 2
	i, _ := slices.BinarySearch(l.ties[low:min(step+1, len(l.ties))], tie)
	return l.after(low + i)
}

// take appends the roles of a list in its first tie, and returns the rest of the list.
func (n *Network) take(to []role, l listed) ([]role, listed) {
	size := l.size()
	for _, place := range l.places[:size] {
		to = append(to, n.roleAt(place))
	}
	return to, l.after(size)
}

// rolesOfTie appends all roles in the tie that begins at a place, and returns where the next tie begins.
func (n *Network) rolesOfTie(to []role, first int32) ([]role, int32) {
	end := n.endOfTie(first)
	for i := first; i < end; i++ {
		to = append(to, n.roleAt(i))
	}
	return to, end
}

// endOfTie returns where the tie after the one that begins at a place begins.
func (t *table) endOfTie(first int32) int32 {
	end := first + 1
	for int(end) < len(t.tieOf) && t.tieOf[end] == first {
		end++
	}
	return end
}

// roleAt returns the role of a place.
func (n *Network) roleAt(place int32) role {
	r := &n.rows[place]
	return role{
		tie:  tie{tiedCollections[r.collection], int(r.index), int(r.part)},
		kind: r.kind, part: int(r.own), who: n.ids[r.who], after: n.id(r.after), number: r.who,
	}
}

// eachCommonTie calls each with the roles of two lists in every tie that both have roles in. The roles are only good until
// each returns.
func (n *Network) eachCommonTie(a, b listed, each func(inA, inB []role)) {
	var inA, inB []role
	switch {
	case a.isAll:
		n.eachTie(a, func(all []role) { each(all, all) })
		return
	case b.isAll:
		for len(a.ties) > 0 {
			inB, _ = n.rolesOfTie(inB[:0], a.ties[0])
			inA, a = n.take(inA[:0], a)
			each(inA, inB)
		}
		return
	}
	for len(a.ties) > 0 && len(b.ties) > 0 {
		switch {
		case a.ties[0] < b.ties[0]:
			a = a.from(b.ties[0])
		case a.ties[0] > b.ties[0]:
			b = b.from(a.ties[0])
		default:
			inA, a = n.take(inA[:0], a)
			inB, b = n.take(inB[:0], b)
			each(inA, inB)
		}
	}
}

// eachTie calls each with all roles in every tie that a list has roles in. The roles are only good until each returns.
func (n *Network) eachTie(list listed, each func(all []role)) {
	var all []role
	if list.isAll {
		for first := int32(0); int(first) < len(n.rows); {
			all, first = n.rolesOfTie(all[:0], first)
			each(all)
		}
		return
	}
	for len(list.ties) > 0 {
		all, _ = n.rolesOfTie(all[:0], list.ties[0])
		each(all)
		list = list.after(list.size())
	}
}
