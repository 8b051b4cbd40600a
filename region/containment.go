package region

import "strings"

// Parent returns the area that c lies in directly: the next local area, the subdivision, the country.
// The parent of a country or an area is the zero Code.
func (c Code) Parent() Code {
	if i := strings.LastIndexByte(c.text, '/'); i >= 0 {
		return Code{c.text[:i]}
	}
	if len(c.text) > areaLength {
		return Code{c.text[:countryLength]}
	}
	return Code{}
}

// Contains reports whether o is c or lies in c. On codes it is a partial order: reflexive, antisymmetric,
// transitive. The zero Code contains nothing and lies in nothing.
func (c Code) Contains(o Code) bool {
	for !o.IsZero() {
		if o == c {
			return true
		}
		o = o.Parent()
	}
	return false
}
