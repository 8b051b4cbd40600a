package sdmx

import "strings"

// binding says which components of a structure are the parts of an observation. A slot is for each role that has
// a component, and for each component of the indicator.
type binding struct {
	*structure
	record   record // with the names alone
	slots    []slot
	parts    int             // slots of the indicator, which are the last
	coded    [levels][][]int // slots by level and dimension
	written  [levels][][]int // slots by level and place in an array of values
	filled   [levels][]int   // slots by the level of the array that fills them
	key      []place         // of all dimensions
	orders   [][]place       // of the parts of a group's key
	related  map[string]bool // the sets of dimensions that attributes of groups depend on
	overflow bool            // the key has more combinations than a number can count
}

// slot is a component that an observation needs.
type slot struct {
	*component
	role int
}

// spot is where a component stands: its index in a key, or its value in an array.
type spot struct {
	*component
	place
	inKey bool
}

// spots returns the components of a structure by their names.
func (s *structure) spots() map[string][]spot {
	all := map[string][]spot{}
	add := func(components []component, l level, offset int, inKey bool) {
		for i := range components {
			c := &components[i]
			all[c.id] = append(all[c.id], spot{c, place{l, offset + i}, inKey})
		}
	}
	for l := range levels {
		add(s.dimensions[l], l, 0, true)
		add(s.measures[l], l, 0, false)
		add(s.attributes[l], l, len(s.measures[l]), false)
	}
	return all
}

// bind finds the components of the roles; the reason says why one is not found.
func (s *structure) bind(o Options) (b *binding, column, reason string) {
	b = &binding{structure: s}
	b.key, b.orders = s.groupKeys()
	b.related = s.related(b.key)
	all := s.spots()
	has := func(name string) bool { return name != "" && len(all[name]) > 0 }
	for i, r := range o.roles() {
		name, reason := r.find(has)
		if reason != "" {
			return nil, name, reason
		}
		b.record.names[i] = name
		if name != "" {
			b.add(i, all[name][0])
		}
	}
	names, missing, reason := o.indicators(has)
	if reason != "" {
		return nil, missing, reason
	}
	for _, name := range names {
		b.add(-1, all[name][0])
	}
	b.record.indicatorName, b.parts = strings.Join(names, "."), len(names)
	for _, slot := range b.slots {
		if len(all[slot.id]) > 1 {
			return nil, slot.id, "the structure has it twice"
		}
	}
	b.overflow = b.combinations() == 0
	return b, "", ""
}

// add gives a component a slot.
func (b *binding) add(role int, at spot) {
	table := &b.coded[at.level]
	if !at.inKey {
		table = &b.written[at.level]
		b.filled[at.level] = append(b.filled[at.level], len(b.slots))
	}
	for len(*table) <= at.at {
		*table = append(*table, nil)
	}
	(*table)[at.at] = append((*table)[at.at], len(b.slots))
	b.slots = append(b.slots, slot{at.component, role})
}

// needs reports whether a slot is filled from the values of a level.
func (b *binding) needs(l level) bool { return len(b.filled[l]) > 0 }

// combinations returns how many different keys there are of series and observations, 0 for too many to count.
func (b *binding) combinations() uint64 {
	n := uint64(1)
	for _, l := range []level{perSeries, perObservation} {
		for i := range b.dimensions[l] {
			size := uint64(max(len(b.dimensions[l][i].codes), 1))
			if n > (1<<63)/size {
				return 0
			}
			n *= size
		}
	}
	return n
}
