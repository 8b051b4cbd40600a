package sdmx

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// maxPatterns is the maximum number of sets of dimensions with attributes of their own in a data set. Every
// observation looks into each set.
const maxPatterns = 64

// groups are the attributes of partial keys, by the set of dimensions of the key.
type groups struct {
	patterns []pattern
	key      []byte
}

// pattern is a set of dimensions. The name of a group is the indexes of its dimensions, each followed by a
// colon.
type pattern struct {
	places []place // in the order of the key
	groups map[string]group
}

// group holds the attributes of a partial key.
type group struct {
	texts [][]byte // texts by slot
	fault fault
}

// readGroups reads an object of groups by their keys, such as "0::4:", which have an index or nothing for every
// dimension. The indexes are in the order of the key. If an attribute depends on the resulting set of
// dimensions only when the indexes are read in the order of the structure, that order applies.
func (s *dataSet) readGroups(d *tabular.Document) error {
	if !s.needs(perGroup) {
		return d.Skip()
	}
	if err := d.Open('{'); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Key()
		if err != nil {
			return err
		}
		into, name, reason := s.groupOf(key)
		full := bytes.Clone(key)
		s.faults[perGroup] = fault{}
		if err := s.array(perGroup, d); err != nil {
			return err
		}
		if reason == "" {
			if _, duplicate := into.groups[name]; duplicate {
				reason = "duplicate group"
			}
		}
		if reason != "" && !s.skipped {
			if err := s.skipRest(s.name+".dimensionGroupAttributes", string(full), reason); err != nil {
				return err
			}
		}
		if s.skipped {
			continue
		}
		into.groups[name] = s.group()
		if s.held += len(name) + 64*len(s.slots); s.held > s.limit {
			return finalFault("dataSets", "", "more than "+strconv.Itoa(s.limit)+" bytes of groups; raise Options.Held")
		}
	}
	s.faults[perGroup] = fault{}
	s.reset(perGroup)
	return d.Close()
}

// groupOf returns the pattern of a group's key and the name of the group within it.
func (s *dataSet) groupOf(key []byte) (into *pattern, name, reason string) {
	parts := bytes.Split(key, []byte(":"))
	if len(parts) != len(s.key) {
		return nil, "", fmt.Sprintf("%d indexes; the structure has %d dimensions", len(parts), len(s.key))
	}
	indexes, reason := s.groupIndexes(parts, s.orders[0])
	if reason != "" || !s.isRelated(indexes) {
		if other, wrong := s.groupIndexes(parts, s.orders[1]); wrong == "" && s.isRelated(other) {
			indexes, reason = other, ""
		}
	}
	if reason != "" {
		return nil, "", reason
	}
	var places []place
	for _, at := range s.key {
		if _, ok := indexes[at]; ok {
			places = append(places, at)
		}
	}
	name = string(appendName(nil, places, func(at place) int { return indexes[at] }))
	for i := range s.groups.patterns {
		if p := &s.groups.patterns[i]; slices.Equal(p.places, places) {
			return p, name, ""
		}
	}
	if len(s.groups.patterns) == maxPatterns {
		return nil, "", fmt.Sprintf("more than %d sets of dimensions with attributes", maxPatterns)
	}
	s.groups.patterns = append(s.groups.patterns, pattern{places, map[string]group{}})
	return &s.groups.patterns[len(s.groups.patterns)-1], name, ""
}

// groupIndexes returns the indexes of a group's key by dimension, for dimensions in the given order; "~" is no
// index.
func (s *dataSet) groupIndexes(parts [][]byte, order []place) (map[place]int, string) {
	indexes := map[place]int{}
	for i, part := range parts {
		if len(part) == 0 || string(part) == "~" {
			continue
		}
		c := &s.dimensions[order[i].level][order[i].at]
		n, ok := readIndex(part)
		if !ok || n >= len(c.codes) {
			return nil, fmt.Sprintf("not an index of the %d values of %s", len(c.codes), c.id)
		}
		indexes[order[i]] = n
	}
	return indexes, ""
}

// isRelated reports whether the structure has an attribute that depends on exactly the dimensions of indexes.
func (s *dataSet) isRelated(indexes map[place]int) bool {
	return s.binding.related[dimensionSet(s.key, func(at place) bool {
		_, ok := indexes[at]
		return ok
	})]
}

// relatedSets returns the sets of dimensions on which attributes of groups depend.
func (s *structure) relatedSets(key []place) map[string]bool {
	sets := map[string]bool{}
	for _, c := range s.attributes[perGroup] {
		of := map[string]bool{}
		for _, id := range c.dependsOn {
			of[id] = true
		}
		if len(of) > 0 {
			sets[dimensionSet(key, func(at place) bool { return of[s.dimensions[at.level][at.at].id] })] = true
		}
	}
	return sets
}

// dimensionSet returns a set of dimensions as text.
func dimensionSet(key []place, has func(at place) bool) string {
	set := make([]byte, len(key))
	for i, at := range key {
		if has(at) {
			set[i] = 1
		}
	}
	return string(set)
}

// group returns the group that has been read. Attributes with their default value are omitted.
func (s *dataSet) group() group {
	g := group{make([][]byte, len(s.slots)), s.faults[perGroup]}
	for _, i := range s.filled[perGroup] {
		if !bytes.Equal(s.texts[i], s.slots[i].fallback) {
			g.texts[i] = bytes.Clone(s.texts[i])
		}
	}
	return g
}

// appendName appends the indexes of dimensions, each followed by a colon.
func appendName(b []byte, places []place, index func(at place) int) []byte {
	for _, at := range places {
		b = append(strconv.AppendInt(b, int64(index(at)), 10), ':')
	}
	return b
}

// applyGroups fills slots from the groups to which the observation belongs.
func (s *dataSet) applyGroups() {
	if len(s.groups.patterns) == 0 {
		return
	}
	s.faults[perGroup] = fault{}
	s.reset(perGroup)
	for _, p := range s.groups.patterns {
		s.groups.key = appendName(s.groups.key[:0], p.places, func(at place) int { return s.indexes[at.level][at.at] })
		g, ok := p.groups[string(s.groups.key)]
		if !ok {
			continue
		}
		if g.fault.reason != "" {
			s.setFault(perGroup, g.fault.column, g.fault.input, g.fault.reason)
		}
		for i, text := range g.texts {
			if text == nil {
				continue
			}
			if old := s.texts[i]; !bytes.Equal(old, s.slots[i].fallback) && !bytes.Equal(old, text) {
				s.setFault(perGroup, s.slots[i].id, string(text), differentGroups)
			}
			s.texts[i] = text
		}
	}
}
