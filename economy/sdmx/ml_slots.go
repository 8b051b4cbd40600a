package sdmx

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// slots are the components of a message that observations may need, numbered in order of their first use. A message
// of SDMX-ML does not list its components: of the names of a role, an observation takes the first that it has.
type slots struct {
	index     map[string]int
	names     []string
	roles     [roles][]int
	roleOf    map[int]int // slots of roles
	indicator []int
}

func newSlots(o Options) *slots {
	s := &slots{index: map[string]int{}, roleOf: map[int]int{}}
	for i, r := range o.roles() {
		for _, name := range r.candidates() {
			at := s.add(name)
			s.roles[i], s.roleOf[at] = append(s.roles[i], at), i
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

// namedText is the text of a named component as a message gives it. It is in a key if the message says that it is a
// dimension.
type namedText struct {
	name string
	slotText
	inKey bool
}

// maxText is the maximum number of bytes of the components of an element that are given as elements of their own.
const maxText = 4 * tabular.MaxRow

// appendText appends a component that is given as an element of its own. Its error is final.
func appendText(all []namedText, c namedText) ([]namedText, error) {
	if len(all) >= maxAttributes {
		return nil, finalFault(c.name, "", "more components than an element may have")
	}
	if len(c.text) > maxText/maxAttributes { // shorter ones cannot exceed the maximum
		size := len(c.text)
		for i := range all {
			size += len(all[i].text)
		}
		if size > maxText {
			return nil, finalFault(c.name, "", "more than "+strconv.Itoa(maxText)+" bytes of components of an element")
		}
	}
	return append(all, c), nil
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

// isRead reports whether an observation takes the component of a name.
func (s *slots) isRead(name string, from []slotText) bool {
	at, ok := s.index[name]
	if !ok {
		return false
	}
	role, ok := s.roleOf[at]
	return !ok || pick(from, s.roles[role]) == at
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
