package sdmx

import "strings"

// slots are the components of a message that observations may need, numbered in order of their first use. A message
// of SDMX-ML does not list its components: of the names of a role, an observation takes the first that it has.
type slots struct {
	index     map[string]int
	names     []string
	roles     [roles][]int
	indicator []int
}

func newSlots(o Options) *slots {
	s := &slots{index: map[string]int{}}
	for i, r := range o.roles() {
		for _, name := range r.candidates() {
			s.roles[i] = append(s.roles[i], s.add(name))
		}
	}
	for _, name := range o.indicatorCandidates() {
		s.indicator = append(s.indicator, s.add(name))
	}
	return s
}

// add returns the slot of a component.
func (s *slots) add(name string) int {
	at, ok := s.index[name]
	if !ok {
		at = len(s.names)
		s.index[name], s.names = at, append(s.names, name)
	}
	return at
}

// candidates returns the possible names of the role's component.
func (r role) candidates() []string {
	switch {
	case r.wanted == "-" && !r.required:
		return nil
	case r.wanted != "":
		return []string{r.wanted}
	}
	return strings.Fields(r.defaults)
}

// slotText is the text of a component. The reason says why it cannot be used.
type slotText struct {
	text   string
	reason string
	given  bool
}

// component is the text of a named component as a message gives it.
type namedText struct {
	name string
	slotText
}

// fill sets the slots of components.
func (s *slots) fill(into []slotText, all []namedText) {
	for i := range all {
		if at, ok := s.index[all[i].name]; ok {
			into[at] = all[i].slotText
		}
	}
}

// pick returns the first of the slots that is given, or -1.
func pick(from []slotText, slots []int) int {
	for _, at := range slots {
		if from[at].given {
			return at
		}
	}
	return -1
}

// attributeRoles are the roles whose components can be attributes of a group.
func attributeRoles() [7]int {
	return [...]int{reference, unit, power, base, status, confidentiality, yearStart}
}

// isAttribute reports whether any of the components may be an attribute that an observation needs.
func (s *slots) isAttribute(all []namedText) bool {
	for i := range all {
		at, ok := s.index[all[i].name]
		if !ok {
			continue
		}
		for _, role := range attributeRoles() {
			for _, candidate := range s.roles[role] {
				if candidate == at {
					return true
				}
			}
		}
	}
	return false
}
