package sdmx

import (
	"slices"
	"strconv"
	"strings"
)

// mlGroup is a partial key and the attributes of the series that have it. Where both are attributes of one XML element,
// its key is the components that a series has too.
type mlGroup struct {
	keyed bool // the key is written separately
	key   []namedText
	texts []namedText
}

// mlGroups are the groups of a data set that have been read, by the names of the components in their keys.
type mlGroups struct {
	pending []mlGroup
	keys    []*groupKey
	limit   int
	size    int         // bytes held
	last    []namedText // components of the last series
	varied  bool        // a key has the dimension at the observation, so it differs between those of a series
	key     []byte
}

// groupKey is a set of components and the attributes of the groups with such a key.
type groupKey struct {
	names  []string
	groups map[string][]slotTexts
}

// slotTexts is the text of a slot.
type slotTexts struct {
	slot int
	slotText
}

// addGroup holds a group, unless observations need none of its attributes.
func (s *mlDataSet) addGroup(g mlGroup) error {
	if !s.slots.isAttribute(g.texts) {
		return nil
	}
	all := &s.groups
	for _, c := range append(slices.Clone(g.key), g.texts...) {
		all.size += len(c.name) + len(c.text) + 64
	}
	if all.size > all.limit {
		return finalFault("Group", "", "more than "+strconv.Itoa(all.limit)+" bytes of groups; raise Options.Held")
	}
	if all.last == nil {
		all.pending = append(all.pending, g)
		return nil
	}
	return s.lateGroup(g)
}

// lateGroup adds a group after a series. If the series belongs to the group, its figures have been read without the
// group's attributes, so the message cannot be read in order.
func (s *mlDataSet) lateGroup(g mlGroup) error {
	key, texts := s.split(g, s.groups.last)
	for _, k := range key {
		at := find(s.groups.last, k.name)
		if at < 0 && k.name == s.dimension {
			continue // some observation may have it
		}
		if at < 0 || s.groups.last[at].text != k.text {
			return s.putGroup(key, texts)
		}
	}
	for _, t := range texts {
		if at, ok := s.slots.index[t.name]; ok && s.series[at].text != t.text {
			return finalFault("Group", t.name, "a group of attributes after its series")
		}
	}
	return s.putGroup(key, texts)
}

// split returns the key and the attributes of a group, the key sorted by name.
func (s *mlDataSet) split(group mlGroup, series []namedText) (key, texts []namedText) {
	key, texts = group.key, group.texts
	if !group.keyed {
		isKey := func(c namedText) bool { return c.name == s.dimension || find(series, c.name) >= 0 }
		texts = slices.DeleteFunc(slices.Clone(group.texts), isKey)
		key = slices.DeleteFunc(slices.Clone(group.texts), func(c namedText) bool { return !isKey(c) })
	}
	slices.SortFunc(key, func(a, b namedText) int { return strings.Compare(a.name, b.name) })
	return key, texts
}

// find returns the index of a component by its name, or -1.
func find(all []namedText, name string) int {
	for i := range all {
		if all[i].name == name {
			return i
		}
	}
	return -1
}

// putGroup adds a group with its key.
func (s *mlDataSet) putGroup(key, texts []namedText) error {
	g := &s.groups
	var into *groupKey
	for _, k := range g.keys {
		if slices.EqualFunc(k.names, key, func(name string, c namedText) bool { return name == c.name }) {
			into = k
		}
	}
	if into == nil {
		if len(g.keys) == maxPatterns {
			return finalFault("Group", "", "more than "+strconv.Itoa(maxPatterns)+" sets of dimensions with attributes")
		}
		into = &groupKey{groups: map[string][]slotTexts{}}
		for _, c := range key {
			into.names = append(into.names, c.name)
			g.varied = g.varied || c.name == s.dimension
		}
		g.keys = append(g.keys, into)
	}
	g.key = g.key[:0]
	for _, c := range key {
		g.key = appendPart(g.key, c.text)
	}
	group := into.groups[string(g.key)]
	for _, c := range texts {
		if at, ok := s.slots.index[c.name]; ok {
			group = put(group, slotTexts{at, c.slotText})
		}
	}
	into.groups[string(g.key)] = group
	return nil
}

// put adds the text of a slot to those of a group. A second text for the same slot must be the same.
func put(group []slotTexts, t slotTexts) []slotTexts {
	for i := range group {
		if group[i].slot != t.slot {
			continue
		}
		if group[i].text != t.text {
			group[i].reason = differentGroups
		}
		return group
	}
	return append(group, t)
}

const differentGroups = "two groups of dimensions give different values"

// appendPart appends a part of a key, with its length, so that different keys have different texts.
func appendPart(key []byte, text string) []byte {
	return append(append(strconv.AppendInt(key, int64(len(text)), 10), ':'), text...)
}

// resolve adds the groups that came before the first series, whose components say what their keys are.
func (s *mlDataSet) resolve(series []namedText) error {
	s.groups.last = append(s.groups.last[:0], series...)
	if s.groups.last == nil {
		s.groups.last = []namedText{}
	}
	for _, group := range s.groups.pending {
		key, texts := s.split(group, series)
		if err := s.putGroup(key, texts); err != nil {
			return err
		}
	}
	s.groups.pending = nil
	return nil
}

// apply fills slots from the groups to which a series or an observation with the given components belongs.
func (g *mlGroups) apply(components []namedText, into []slotText) {
	var filled []int
	for _, k := range g.keys {
		for _, t := range k.groups[g.keyOf(k, components)] {
			if old := &into[t.slot]; slices.Contains(filled, t.slot) && old.text != t.text {
				old.reason = differentGroups
				continue
			}
			into[t.slot] = t.slotText
			filled = append(filled, t.slot)
		}
	}
}

// keyOf returns the key of the group to which components belong.
func (g *mlGroups) keyOf(k *groupKey, series []namedText) string {
	g.key = g.key[:0]
	for _, name := range k.names {
		at := find(series, name)
		if at < 0 {
			return "-"
		}
		g.key = appendPart(g.key, series[at].text)
	}
	return string(g.key)
}
