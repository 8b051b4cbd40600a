package sdmx

import "strings"

// binding says which components of a structure make the parts of an observation. Every role with a component
// has a slot, and so has every component of the indicator.
type binding struct {
	*structure
	record   record // names only, without texts
	slots    []slot
	parts    int             // number of slots of the indicator, which come last
	coded    [levels][][]int // indexes of slots by level and dimension
	written  [levels][][]int // indexes of slots by level and position in an array of values
	filled   [levels][]int   // indexes of slots by the level of the array that fills them
	key      []place         // places of all dimensions, in the order of the key
	orders   [][]place       // possible orders of dimensions in the key of a group
	related  map[string]bool // sets of dimensions on which attributes of groups depend
	overflow bool            // there are too many different keys to number
}

// slot is a component that an observation needs. Role is -1 for a component of the indicator.
type slot struct {
	*component
	role int
}

// location is where the value of a component stands: in a key, or in an array of values.
type location struct {
	*component
	place
	inKey bool
}

// locations returns the locations of all components by their names.
func (s *structure) locations() map[string][]location {
	all := map[string][]location{}
	add := func(components []component, l level, offset int, inKey bool) {
		for i := range components {
			c := &components[i]
			all[c.id] = append(all[c.id], location{c, place{l, offset + i}, inKey})
		}
	}
	for l := range levels {
		add(s.dimensions[l], l, 0, true)
		add(s.measures[l], l, 0, false)
		add(s.attributes[l], l, len(s.measures[l]), false)
	}
	return all
}

// bind finds the components of the roles. If one cannot be used, it returns its name as the column, and the
// reason.
func (s *structure) bind(o Options) (b *binding, column, reason string) {
	b = &binding{structure: s}
	b.key, b.orders = s.groupKeys()
	b.related = s.relatedSets(b.key)
	all := s.locations()
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
			return nil, slot.id, "duplicate component"
		}
	}
	b.overflow = b.combinations() == 0
	return b, "", ""
}

// add adds a slot for a component.
func (b *binding) add(role int, at location) {
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

// needs reports whether arrays of values of a level fill any slots.
func (b *binding) needs(l level) bool { return len(b.filled[l]) > 0 }

// combinations returns the number of different keys of series and observations, or 0 if there are too many to
// count.
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
